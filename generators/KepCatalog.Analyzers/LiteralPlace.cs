using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers;

/// <summary>Maps a place in the value of a constant to a place in the file.</summary>
/// <param name="Location">The place: of the text itself, or of the whole expression if the file spells it in another way.</param>
/// <param name="IsExact">Whether the place is that of the text itself, so that it can be edited.</param>
internal readonly record struct LiteralPlace(Location Location, bool IsExact)
{
    /// <summary>Finds a part of the value of an expression.</summary>
    /// <param name="syntax">The expression: a literal, or a concatenation, an interpolation or a reference to a constant.</param>
    /// <param name="offset">Where the part begins in the value.</param>
    /// <param name="length">How long it is.</param>
    public static LiteralPlace Of(SyntaxNode syntax, int offset, int length)
    {
        if (syntax is LiteralExpressionSyntax { Token: var token } && token.ValueText.Length > 0
            && token.Text.IndexOf(token.ValueText, StringComparison.Ordinal) is >= 0 and var at)
        {
            return new LiteralPlace(Location.Create(syntax.SyntaxTree, new TextSpan(token.SpanStart + at + offset, length)), IsExact: true);
        }

        return new LiteralPlace(syntax.GetLocation(), IsExact: false);
    }
}
