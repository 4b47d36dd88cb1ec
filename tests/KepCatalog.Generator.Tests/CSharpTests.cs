using KepCatalog.Generator.Emission;
using KepCatalog.Notes.Model;
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

    [Fact]
    public void Values_are_expressions()
    {
        Assert.Equal("new global::KepCatalog.KubernetesVersion(1, 30)", CSharp.Version(new KubernetesVersion(1, 30)));
        Assert.Equal("new global::System.DateTime(2024, 4, 7)", CSharp.Day(new CalendarDate(2024, 4, 7)));
        Assert.Equal("new global::KepCatalog.LocalizedText(null, \"就绪\")", CSharp.Text(new LocalizedText(null, "就绪")));
        Assert.Equal(
            "new global::KepCatalog.SourceReference(\"a.md\", 3)", CSharp.Source(new NoteSource("a.md", 3, Stage.Unknown, null)));
        Assert.Equal(
            "new global::KepCatalog.SourceReference(\"a.md\", 3, global::KepCatalog.Stage.Unknown, \"https://x.io\")",
            CSharp.Source(new NoteSource("a.md", 3, Stage.Unknown, "https://x.io")));
    }

    private static void AssertComesBack(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharp.String(text)));
        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, (string)literal.Token.Value!);
    }
}
