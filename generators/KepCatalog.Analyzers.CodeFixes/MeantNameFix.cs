using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Replaces a misspelt name by the one that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeantNameFix))]
public sealed class MeantNameFix : TextFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Misspelt);

    /// <inheritdoc />
    protected override (string Title, TextChange Change)? ChangeFor(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixKeys.Meant, out var meant) && meant is not null
            ? ($"Change to '{meant}'", new TextChange(diagnostic.Location.SourceSpan, meant))
            : null;
}
