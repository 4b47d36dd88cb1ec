namespace KepCatalog.Notes.Reading;

/// <summary>Represents an open HTML element with its content so far.</summary>
/// <param name="name">The name of the element.</param>
internal sealed class HtmlFrame(string name)
{
    private int length;

    public string Name { get; } = name;

    public List<Run> Runs { get; private set; } = [];

    public List<Block> Content { get; } = [];

    public List<Item> Items { get; } = [];

    public List<RichText> Cells { get; } = [];

    public List<List<RichText>> Rows { get; } = [];

    public bool IsHeader { get; set; }

    /// <summary>Gets or sets the number of rows that a cell covers.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Gets the cells of a table that extend to further rows, by column.</summary>
    public Dictionary<int, (int Rows, RichText Cell)> Spanned { get; } = [];

    public void Add(string piece, int at, HtmlStyle style)
    {
        if ((length > 0 || piece.Trim().Length > 0) && length <= Limits.Paragraph)
        {
            piece = Runs.Count == 0 ? Trim(piece, ref at) : piece;
            Runs.Add(new Run(piece, length, at, style.Url, style.IsCode, style.IsStrong, style.IsEmphasis));
            length += piece.Length;
        }
    }

    public void Break()
    {
        if (Runs.Count > 0 && Runs[Runs.Count - 1].Text != "\n")
        {
            Runs.Add(new Run("\n", length++, Runs[Runs.Count - 1].Offset, null, false, false, false));
        }
    }

    public Paragraph? TakeParagraph(LineMap lines)
    {
        var runs = Runs;
        Runs = [];
        length = 0;
        return runs.TrueForAll(r => string.IsNullOrWhiteSpace(r.Text)) ? null : At(new Paragraph(new RichText(Shortcodes.Remove(runs), lines, runs[0].Offset), false), lines);
    }

    public RichText ToText(LineMap lines, int offset)
    {
        while (Runs.Count > 0 && string.IsNullOrWhiteSpace(Runs[Runs.Count - 1].Text))
        {
            Runs.RemoveAt(Runs.Count - 1);
        }

        return new RichText(Runs, lines, Runs.Count > 0 ? Runs[0].Offset : offset);
    }

    public Item ToItem()
    {
        var item = new Item();
        item.Blocks.AddRange(Content);
        return item;
    }

    public Table? ToTable()
    {
        if (Rows.Count == 0)
        {
            return null;
        }

        // Without a header, the first row is the header if it contains labels.
        var isHeader = IsHeader || Rows[0].Exists(c => Fields.KindOf(c.Plain) is not null);
        return new Table(isHeader ? Rows[0] : [], isHeader ? Rows.Skip(1).ToList() : Rows);
    }

    private static Paragraph At(Paragraph paragraph, LineMap lines)
    {
        paragraph.FirstLine = paragraph.LastLine = lines.At(paragraph.Text.Offset).Line;
        return paragraph;
    }

    private static string Trim(string piece, ref int at)
    {
        var trimmed = piece.TrimStart();
        at += piece.Length - trimmed.Length;
        return trimmed;
    }
}
