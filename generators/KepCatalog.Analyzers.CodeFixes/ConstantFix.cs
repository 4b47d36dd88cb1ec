using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Replaces the name of a gate in quotation marks by its constant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConstantFix))]
public sealed class ConstantFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LiteralName);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixKeys.Constant, out var constant) && constant is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                var replaced = root.ReplaceNode(literal, NameOf(constant).WithTriviaFrom(literal));
                context.RegisterCodeFix(
                    CodeAction.Create($"Use {constant}", _ => Task.FromResult(context.Document.WithSyntaxRoot(replaced)), nameof(ConstantFix)), diagnostic);
            }
        }
    }

    /// <summary>The full name, as short as the file allows.</summary>
    private static ExpressionSyntax NameOf(string constant)
        => SyntaxFactory.ParseExpression("global::KepCatalog." + constant).WithAdditionalAnnotations(Simplifier.Annotation);
}
