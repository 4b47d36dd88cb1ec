using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes indented lines. Its lines end with LF on every system, so output is the same everywhere.</summary>
/// <param name="depth">How far in the first line is.</param>
internal sealed class CodeWriter(int depth = 0)
{
    // Full pieces, and the one that is being written: it grows up to their length, since most texts are short.
    private readonly List<char[]> pieces = [];
    private char[] piece = new char[1 << 9];
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

    /// <summary>What has been written. Nothing can be written any more.</summary>
    public SourceText ToText() => new EmittedText([.. pieces, piece], (pieces.Count * EmittedText.PieceLength) + length);

    /// <inheritdoc />
    public override string ToString() => ToText().ToString();

    private void Indent()
    {
        for (var left = depth; left > 0; left--)
        {
            Append("    ");
        }
    }

    private void Append(string text)
    {
        var from = 0;
        while (from < text.Length)
        {
            if (length == piece.Length)
            {
                More(text.Length - from);
            }

            var some = Math.Min(text.Length - from, piece.Length - length);
            text.CopyTo(from, piece, length, some);
            from += some;
            length += some;
        }
    }

    private void More(int wanted)
    {
        if (piece.Length < EmittedText.PieceLength)
        {
            Array.Resize(ref piece, Math.Min(EmittedText.PieceLength, Math.Max(2 * piece.Length, piece.Length + wanted)));
            return;
        }

        pieces.Add(piece);
        piece = new char[EmittedText.PieceLength];
        length = 0;
    }
}
