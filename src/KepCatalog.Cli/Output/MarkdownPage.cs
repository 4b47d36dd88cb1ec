using System.Text;

namespace KepCatalog.Cli.Output;

/// <summary>Writes Markdown, for a ticket or a page of a wiki.</summary>
/// <param name="writer">Receives the text.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class MarkdownPage(TextWriter writer, Language language) : IPage
{
    private bool hasBlocks;

    /// <inheritdoc />
    public Language Language => language;

    /// <inheritdoc />
    public void Title(string text) => Block("# " + Escape(text));

    /// <inheritdoc />
    public void Heading(string text) => Block("## " + Escape(text));

    /// <inheritdoc />
    public void Line(string text) => Block(Escape(text));

    /// <inheritdoc />
    public void Code(string line) => Block("    " + line);

    /// <inheritdoc />
    public void Facts(IEnumerable<Fact> facts)
        => Table(["", ""], facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (IReadOnlyList<string?>)[f.Name, f.Value]));

    /// <inheritdoc />
    public void Table(IReadOnlyList<Head> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        Block(Row(heads.Select(h => Escape(h.Text))));
        writer.Write("|" + string.Concat(heads.Select(h => h.IsNumber ? "---:|" : "---|")) + "\n");
        foreach (var row in rows)
        {
            writer.Write(Row(row.Select((cell, i) => cell is null ? "" : heads[i].IsCode ? CodeOf(cell) : Escape(cell))) + "\n");
        }
    }

    /// <summary>Returns a text that Markdown takes as it is: what people wrote must not make links or tags.</summary>
    private static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var c in PlainText.OneLine(text))
        {
            _ = c is '|' or '\\' or '<' or '>' or '[' or ']' or '*' or '_' or '`' ? result.Append('\\').Append(c) : result.Append(c);
        }

        return result.ToString();
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string CodeOf(string text) => "`" + PlainText.OneLine(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal) + "`";

    /// <summary>Writes a line that begins a block; a blank line separates it from the one before.</summary>
    private void Block(string text)
    {
        writer.Write((hasBlocks ? "\n" : "") + text + "\n");
        hasBlocks = true;
    }
}
