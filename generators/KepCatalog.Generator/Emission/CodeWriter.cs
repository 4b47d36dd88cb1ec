using System.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes indented lines. Its lines end with LF on every system, so output is the same everywhere.</summary>
/// <param name="depth">How far in the first line is.</param>
internal sealed class CodeWriter(int depth = 0)
{
    private const int IndentSize = 4;

    private readonly StringBuilder text = new(1 << 10);
    private readonly List<string> pieces = [];
    private int depth = depth;

    /// <summary>Writes one line, or an empty one.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * IndentSize).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>Writes one line of pieces: joined first, each would be copied once more.</summary>
    public void Line(string start, string middle, string end)
        => text.Append(' ', depth * IndentSize).Append(start).Append(middle).Append(end).Append('\n');

    /// <summary>Writes lines that have their indent and their ends.</summary>
    public void Text(string lines)
    {
        // Kept as they are: a file of a megabyte is copied once then.
        pieces.Add(text.ToString());
        pieces.Add(lines);
        text.Clear();
    }

    /// <summary>Writes a line that no indent precedes: a preprocessor directive.</summary>
    public void Directive(string line) => text.Append(line).Append('\n');

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

    /// <inheritdoc />
    public override string ToString() => pieces.Count == 0 ? text.ToString() : string.Concat([.. pieces, text.ToString()]);
}
