using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Puts a statement below a check of the cluster's version: <c>if (version >= Releases.V1_27.Info.Version)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VersionGuardFix))]
public sealed class VersionGuardFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NotYet, RuleIds.NoLonger);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A declaration cannot move into a block that its variable outlives, and a method must still return.
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax statement
                || model is null || VersionAt(model, statement) is not { } version
                || !diagnostic.Properties.TryGetValue(FixKeys.GuardOperator, out var sign)
                || !diagnostic.Properties.TryGetValue(FixKeys.GuardVersion, out var release))
            {
                continue;
            }

            var condition = $"{version} {sign} {ReleaseOf(model.Compilation, release!)}";
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Check that {version} {sign} {release}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(statement, Guard(statement, condition)))),
                    nameof(VersionGuardFix)),
                diagnostic);
        }
    }

    /// <summary>The name of the version in reach: a variable or parameter rather than a member.</summary>
    private static string? VersionAt(SemanticModel model, StatementSyntax statement)
    {
        var type = model.Compilation.GetTypeByMetadataName("KepCatalog.KubernetesVersion");
        return model.LookupSymbols(statement.SpanStart)
            .Where(s => SymbolEqualityComparer.Default.Equals(TypeOf(s), type) && IsAssignedAt(s, statement))
            .OrderBy(s => s is ILocalSymbol or IParameterSymbol ? 0 : 1).ThenBy(s => s.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Name;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    /// <summary>Whether a local variable is declared, with a value, before the statement.</summary>
    private static bool IsAssignedAt(ISymbol symbol, StatementSyntax statement)
        => symbol is not ILocalSymbol
            || (symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && declaration.Span.End <= statement.SpanStart
                && declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer: null });

    /// <summary>The constant of a release. A library that lacks it has the numbers.</summary>
    private static string ReleaseOf(Compilation compilation, string release)
    {
        var name = "V" + release.Replace('.', '_');
        return compilation.GetTypeByMetadataName("KepCatalog.Releases+" + name) is null
            ? $"new global::KepCatalog.KubernetesVersion({release.Replace(".", ", ")})"
            : $"global::KepCatalog.Releases.{name}.Info.Version";
    }

    private static StatementSyntax Guard(StatementSyntax statement, string condition)
        => SyntaxFactory.IfStatement(
                SyntaxFactory.ParseExpression(condition).WithAdditionalAnnotations(Simplifier.Annotation),
                SyntaxFactory.Block(statement.WithoutTrivia()))
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
}
