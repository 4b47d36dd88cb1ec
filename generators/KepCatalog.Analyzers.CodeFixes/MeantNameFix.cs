using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Replaces a misspelt name by the one that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeantNameFix))]
public sealed class MeantNameFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Misspelt);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixKeys.Meant, out var meant) && meant is not null)
            {
                TextChanges.Register(context, diagnostic, $"Change to '{meant}'", nameof(MeantNameFix), new TextChange(diagnostic.Location.SourceSpan, meant));
            }
        }

        return Task.CompletedTask;
    }
}
