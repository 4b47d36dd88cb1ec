using KepCatalog.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KepCatalog.Generator.Tests;

public class CSharpTests
{
    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "\"\"")]
    [InlineData("plain 中文", "\"plain 中文\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\r\tc", "\"a\\nb\\r\\tc\"")]
    [InlineData("\0\u2028\u202E", "\"\\u0000\\u2028\\u202E\"")]
    public void Strings_are_literals(string? text, string literal) => Assert.Equal(literal, CSharp.String(text));

    [Fact]
    public void Lone_surrogates_are_escaped_and_pairs_are_not()
    {
        Assert.Equal("\"\\uD83D x\"", CSharp.String("\uD83D x"));
        Assert.Equal("\"\\uDE00\\uD83D\"", CSharp.String("\uDE00\uD83D"));
        Assert.Equal("\"\U0001F600\"", CSharp.String("\U0001F600"));
    }

    [Fact]
    public void Every_unit_comes_back_exactly()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            AssertComesBack("a" + (char)unit + "0");
        }

        foreach (var text in HostileCatalogue.Texts)
        {
            AssertComesBack(text);
        }
    }

    private static void AssertComesBack(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharp.String(text)));
        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, (string)literal.Token.Value!);
    }
}
