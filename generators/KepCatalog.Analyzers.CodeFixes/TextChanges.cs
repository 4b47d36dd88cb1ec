using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Offers a fix that replaces a piece of the file.</summary>
internal static class TextChanges
{
    /// <summary>Registers the fix.</summary>
    /// <param name="context">The context of the fix.</param>
    /// <param name="diagnostic">What it fixes.</param>
    /// <param name="title">What an editor shows.</param>
    /// <param name="kind">What fixes that can be applied together have in common.</param>
    /// <param name="change">The change.</param>
    public static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string kind, TextChange change)
        => context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(context.Document, change, cancellation), kind), diagnostic);

    private static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
