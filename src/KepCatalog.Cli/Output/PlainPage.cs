namespace KepCatalog.Cli.Output;

/// <summary>Writes for a program or a file: a line for each row with tabs between the cells, no heads, no padding and no colours, so that <c>cut</c>
/// and <c>grep</c> can read it.</summary>
/// <param name="writer">Receives the lines.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class PlainPage(TextWriter writer, Language language) : IPage
{
    /// <inheritdoc />
    public Language Language => language;

    /// <inheritdoc />
    public void Title(string text) => Line(text);

    /// <inheritdoc />
    public void Heading(string text)
    {
        writer.Write('\n');
        Line(text);
    }

    /// <inheritdoc />
    public void Line(string text)
    {
        writer.Write(PlainText.OneLine(text));
        writer.Write('\n');
    }

    /// <inheritdoc />
    public void Code(string line) => writer.Write(line + "\n");

    /// <inheritdoc />
    public void Facts(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts.Where(f => !string.IsNullOrEmpty(f.Value)))
        {
            Row([fact.Name, fact.Value]);
        }
    }

    /// <inheritdoc />
    public void Table(IReadOnlyList<Head> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private void Row(IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                writer.Write('\t');
            }

            writer.Write(PlainText.OneLine(cells[i] ?? ""));
        }

        writer.Write('\n');
    }
}
