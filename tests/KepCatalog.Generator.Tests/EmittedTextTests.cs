using System.Text;
using KepCatalog.Generator.Emission;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>A file in pieces is the same text as one string.</summary>
public class EmittedTextTests
{
    private const int Border = EmittedText.PieceLength;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Border - 1)]
    [InlineData(Border)]
    [InlineData(Border + 1)]
    [InlineData((2 * Border) + 5)]
    public void Of_any_length(int length)
    {
        var expected = Numbered(length);
        var text = Written(expected);

        Assert.Equal(length, text.Length);
        Assert.Equal(expected, text.ToString());
        Assert.True(SourceText.From(expected, Encoding.UTF8).ContentEquals(text));
        Assert.Equal(SourceText.From(expected, Encoding.UTF8).GetChecksum().AsEnumerable(), text.GetChecksum());
        Assert.Throws<ArgumentOutOfRangeException>(() => text[length]);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(Border - 3, 3)]
    [InlineData(Border - 3, 6)]
    [InlineData(Border, 6)]
    [InlineData(Border - 3, Border + 6)]
    [InlineData(7, 0)]
    public void Wherever_it_is_cut(int start, int length)
    {
        var expected = Numbered(3 * Border);
        var text = Written(expected);
        var copy = new char[length + 2];
        text.CopyTo(start, copy, 1, length);

        Assert.Equal(expected.Substring(start, length), text.ToString(new TextSpan(start, length)));
        Assert.Equal("\0" + expected.Substring(start, length) + "\0", new string(copy));
        Assert.Equal(expected[start], text[start]);
        Assert.Throws<ArgumentOutOfRangeException>(() => text.CopyTo(expected.Length - 1, copy, 0, 2));
    }

    [Fact]
    public void Lines_stay_whole_where_they_are_longer_than_a_piece()
    {
        var line = Numbered(2 * Border);
        var code = new CodeWriter(depth: 1);
        code.Line(line);
        code.Line("end");

        Assert.Equal("    " + line + "\n    end\n", code.ToLines());
        Assert.Equal(3, Written("    " + line + "\n    end\n").Lines.Count);
    }

    [Fact]
    public void A_writer_leaves_a_text_alone_that_another_has_written()
    {
        var first = Written("first");
        var outer = new CodeWriter();
        outer.Line("outer");
        var inner = new CodeWriter();
        inner.Line("inner");

        outer.Text(inner.ToLines());
        var second = Written("the second");

        Assert.Equal("outer\ninner\n", outer.ToLines());
        Assert.Equal("first", first.ToString());
        Assert.Equal("the second", second.ToString());
    }

    private static string Numbered(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(i).Append(',');
        }

        return text.ToString(0, length);
    }

    private static SourceText Written(string text)
    {
        var code = new CodeWriter();
        code.Text(text);
        return code.ToText();
    }
}
