using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes indented lines. Its lines end with LF on every system, so output is the same everywhere.</summary>
/// <param name="depth">How far in the first line is.</param>
internal sealed class CodeWriter(int depth = 0)
{
    private const string Blanks = "                    ";

    // Handed on from one writer of a thread to the next: most texts are short, and there are many.
    [ThreadStatic]
    private static char[]? spare;

    // Full pieces, and the one that is being written.
    private readonly List<char[]> pieces = [];
    private char[] piece = TakeSpare() ?? new char[EmittedText.PieceLength];
    private int length;
    private int depth = depth;

    /// <summary>Writes one line, or an empty one.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            Indent();
            Append(line);
        }

        Append("\n");
    }

    /// <summary>Writes one line of pieces: joined first, each would be copied once more.</summary>
    public void Line(string start, string middle, string end)
    {
        Indent();
        Append(start);
        Append(middle);
        Append(end);
        Append("\n");
    }

    /// <summary>Writes lines that have their indent and their ends.</summary>
    public void Text(string lines) => Append(lines);

    /// <summary>Writes a line that no indent precedes: a preprocessor directive.</summary>
    public void Directive(string line)
    {
        Append(line);
        Append("\n");
    }

    /// <summary>Writes a declaration and opens its block.</summary>
    public void Open(string declaration)
    {
        Line(declaration);
        Line("{");
        depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string end = "}")
    {
        depth--;
        Line(end);
    }

    /// <summary>Writes lines one step further in.</summary>
    public void Indented(Action write)
    {
        depth++;
        write();
        depth--;
    }

    /// <summary>Writes a call statement with one argument a line; an argument may take several.</summary>
    public void Call(string head, IReadOnlyList<string> arguments, string end = ");")
    {
        Line(head + "(");
        Indented(() =>
        {
            for (var i = 0; i < arguments.Count; i++)
            {
                foreach (var line in (arguments[i] + (i == arguments.Count - 1 ? end : ",")).Split('\n'))
                {
                    Line(line);
                }
            }
        });
    }

    /// <summary>Writes the documentation of what follows: a summary, and remarks of one paragraph each.</summary>
    public void Doc(Doc summary, params Doc[] remarks)
    {
        Line("/// <summary>", summary.Xml, "</summary>");
        var any = false;
        foreach (var paragraph in remarks)
        {
            if (!paragraph.IsEmpty)
            {
                if (!any)
                {
                    Line("/// <remarks>");
                }

                Line("/// <para>", paragraph.Xml, "</para>");
                any = true;
            }
        }

        if (any)
        {
            Line("/// </remarks>");
        }
    }

    /// <summary>Writes the documentation of a parameter.</summary>
    public void Param(string name, Doc text) => Line("/// <param name=\"" + name + "\">" + text.Xml + "</param>");

    /// <summary>Writes the documentation of a result.</summary>
    public void Returns(Doc text) => Line("/// <returns>" + text.Xml + "</returns>");

    /// <summary>Writes the documentation of an exception.</summary>
    public void Exception(string type, Doc text) => Line("/// <exception cref=\"" + type + "\">" + text.Xml + "</exception>");

    /// <summary>What has been written. Nothing can be written any more.</summary>
    public SourceText ToText()
    {
        var text = new EmittedText([.. pieces, piece.AsSpan(0, length).ToArray()], (pieces.Count * EmittedText.PieceLength) + length);
        End();
        return text;
    }

    /// <summary>What has been written, for another writer's <see cref="Text"/>. Nothing can be written any more.</summary>
    public string ToLines()
    {
        if (pieces.Count > 0)
        {
            return ToText().ToString();
        }

        var text = new string(piece, 0, length);
        End();
        return text;
    }

    private static char[]? TakeSpare()
    {
        var taken = spare;
        spare = null; // a writer that begins before this one ends gets one of its own
        return taken;
    }

    private void End()
    {
        spare = piece;
        piece = [];
    }

    private void Indent()
    {
        for (var left = 4 * depth; left > 0; left -= Blanks.Length)
        {
            Append(Blanks, Math.Min(left, Blanks.Length));
        }
    }

    private void Append(string text) => Append(text, text.Length);

    private void Append(string text, int count)
    {
        var from = 0;
        while (count - from > EmittedText.PieceLength - length)
        {
            var some = EmittedText.PieceLength - length;
            text.CopyTo(from, piece, length, some);
            from += some;
            pieces.Add(piece);
            piece = new char[EmittedText.PieceLength];
            length = 0;
        }

        text.CopyTo(from, piece, length, count - from);
        length += count - from;
    }
}
