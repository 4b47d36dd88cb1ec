namespace KepCatalog.Notes.Reading;

/// <summary>Represents a heading with its content.</summary>
internal sealed class Section(RichText? heading, int level)
{
    /// <summary>Gets the heading, or null for the text before the first heading.</summary>
    public RichText? Heading { get; } = heading;

    /// <summary>Gets the level of the heading: 0 for the whole note, 7 for a bold line that acts as a heading.</summary>
    public int Level { get; } = level;

    /// <summary>Gets the blocks between this heading and the next.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Gets the subsections.</summary>
    public List<Section> Children { get; } = [];

    /// <summary>Gets the paragraphs, and the rows of small tables on the subject of the section as labelled lines:
    /// <c>| Maturity | Owner |</c> above one row, or labels before values.</summary>
    public IEnumerable<Paragraph> Details => Paragraphs.Concat(Blocks.OfType<Table>().SelectMany(t => t.Fields).Select(f => new Paragraph(f, false)));

    /// <summary>Gets the paragraphs of this section in reading order, including list items but not subsections.</summary>
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(b => b.Paragraphs);

    /// <summary>Moves a block directly below a list, without an empty line between them, to the last item of the list:
    /// authors forget to indent quotes and containers.</summary>
    public void AttachToLists()
    {
        for (var i = 0; i + 1 < Blocks.Count; i++)
        {
            if (Blocks[i] is ItemList { Items.Count: > 0 } list
                && Blocks[i + 1] is Paragraph next
                && next.FirstLine == list.LastLine + 1)
            {
                var last = list.Items[list.Items.Count - 1];
                while (i + 1 < Blocks.Count && Blocks[i + 1] is Paragraph paragraph)
                {
                    last.Blocks.Add(paragraph);
                    Blocks.RemoveAt(i + 1);
                }
            }
        }

        foreach (var child in Children)
        {
            child.AttachToLists();
        }
    }
}

/// <summary>Represents a part of a section.</summary>
internal abstract class Block
{
    /// <summary>Gets or sets the first line, from 1.</summary>
    public int FirstLine { get; set; }

    /// <summary>Gets or sets the last line, from 1.</summary>
    public int LastLine { get; set; }

    /// <summary>Gets all paragraphs of the block, in reading order.</summary>
    public abstract IEnumerable<Paragraph> Paragraphs { get; }
}

/// <summary>Represents a paragraph, which may be in a quote or container.</summary>
internal sealed class Paragraph(RichText text, bool isQuote) : Block
{
    public RichText Text { get; } = text;

    public bool IsQuote { get; } = isQuote;

    /// <summary>Gets or sets whether the paragraph is a footnote.</summary>
    public bool IsFootnote { get; set; }

    public override IEnumerable<Paragraph> Paragraphs => [this];
}

/// <summary>Represents a list.</summary>
internal sealed class ItemList(List<Item> items) : Block
{
    public List<Item> Items { get; } = items;

    public override IEnumerable<Paragraph> Paragraphs => Items.SelectMany(i => i.Blocks).SelectMany(b => b.Paragraphs);
}

/// <summary>Represents an item of a list: its own text first, then its other content.</summary>
internal sealed class Item
{
    public List<Block> Blocks { get; } = [];

    /// <summary>Gets the item's own text, or null if it starts with something else.</summary>
    public RichText? Text => Blocks.Count > 0 && Blocks[0] is Paragraph paragraph ? paragraph.Text : null;

    /// <summary>Gets the blocks after the item's own text.</summary>
    public IEnumerable<Block> Details => Blocks.Skip(1);
}

/// <summary>Represents a table.</summary>
internal sealed class Table(List<RichText> header, List<List<RichText>> rows) : Block
{
    public List<RichText> Header { get; } = header;

    public List<List<RichText>> Rows { get; } = rows;

    public override IEnumerable<Paragraph> Paragraphs => [];

    /// <summary>Gets the labelled values of a table that describes one thing; empty for a table of several things.</summary>
    public IEnumerable<RichText> Fields
        => Rows.Count == 1 && Header.Count(h => Reading.Fields.KindOf(h.Plain) is not null) > 1 ? Header.Zip(Rows[0], (h, c) => RichText.Join(h, ": ", c))
            : Rows.Count > 0 && Rows.TrueForAll(r => r.Count == 2) && Rows.Count(r => Reading.Fields.KindOf(r[0].Plain) is not null) is > 1 and var known && known * 2 >= Rows.Count ? Rows.Select(r => RichText.Join(r[0], ": ", r[1]))
            : [];
}
