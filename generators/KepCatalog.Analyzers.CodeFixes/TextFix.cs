using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>A fix that replaces a piece of the file.</summary>
public abstract class TextFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangeFor(diagnostic) is var (title, change))
            {
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(context.Document, change, cancellation), GetType().Name), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Returns what an editor shows and the change, or null if the diagnostic has no fix.</summary>
    protected abstract (string Title, TextChange Change)? ChangeFor(Diagnostic diagnostic);

    private static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
