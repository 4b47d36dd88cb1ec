namespace KepCatalog.Notes.Reading;

/// <summary>A heading with what stands under it.</summary>
internal sealed class Section(RichText? heading, int level)
{
    /// <summary>The heading; null for what stands before the first one.</summary>
    public RichText? Heading { get; } = heading;

    /// <summary>The heading's level: 0 for the whole note, 7 for a bold line that acts as a heading.</summary>
    public int Level { get; } = level;

    /// <summary>What stands between this heading and the next.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The sections below this one.</summary>
    public List<Section> Children { get; } = [];

    /// <summary>The paragraphs, and as labelled lines what small tables say of the section's subject:
    /// <c>| Maturity | Owner |</c> above one row, or labels in front of values.</summary>
    public IEnumerable<Paragraph> Details => Paragraphs.Concat(Blocks.OfType<Table>().SelectMany(t => t.Fields).Select(f => new Paragraph(f, false)));

    /// <summary>This section's paragraphs, list items included, in reading order; not those of sections below.</summary>
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(b => b.Paragraphs);

    /// <summary>A block right below a list, without an empty line between, belongs to the list's last item for a reader:
    /// people forget to indent quotes and containers.</summary>
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

/// <summary>A part of a section.</summary>
internal abstract class Block
{
    /// <summary>The first line, from 1.</summary>
    public int FirstLine { get; set; }

    /// <summary>The last line, from 1.</summary>
    public int LastLine { get; set; }

    /// <summary>All paragraphs in it, in reading order.</summary>
    public abstract IEnumerable<Paragraph> Paragraphs { get; }
}

/// <summary>A paragraph, in a quote or container or not.</summary>
internal sealed class Paragraph(RichText text, bool isQuote) : Block
{
    public RichText Text { get; } = text;

    public bool IsQuote { get; } = isQuote;

    /// <summary>Whether it stands at the foot of the page, and a mark in the text leads to it.</summary>
    public bool IsFootnote { get; set; }

    public override IEnumerable<Paragraph> Paragraphs => [this];
}

/// <summary>A list.</summary>
internal sealed class ItemList(List<Item> items) : Block
{
    public List<Item> Items { get; } = items;

    public override IEnumerable<Paragraph> Paragraphs => Items.SelectMany(i => i.Blocks).SelectMany(b => b.Paragraphs);
}

/// <summary>An item of a list: its own text first, then whatever belongs to it.</summary>
internal sealed class Item
{
    public List<Block> Blocks { get; } = [];

    /// <summary>The item's own text, or null where it starts with something else.</summary>
    public RichText? Text => Blocks.Count > 0 && Blocks[0] is Paragraph paragraph ? paragraph.Text : null;

    /// <summary>What follows the item's own text.</summary>
    public IEnumerable<Block> Details => Blocks.Skip(1);
}

/// <summary>A table.</summary>
internal sealed class Table(List<RichText> header, List<List<RichText>> rows) : Block
{
    public List<RichText> Header { get; } = header;

    public List<List<RichText>> Rows { get; } = rows;

    public override IEnumerable<Paragraph> Paragraphs => [];

    /// <summary>The labelled values of a table that describes one thing; none of a table of many.</summary>
    public IEnumerable<RichText> Fields
        => Rows.Count == 1 && Header.Count(h => Reading.Fields.KindOf(h.Plain) is not null) > 1 ? Header.Zip(Rows[0], (h, c) => RichText.Join(h, ": ", c))
            : Rows.Count > 0 && Rows.TrueForAll(r => r.Count == 2) && Rows.Count(r => Reading.Fields.KindOf(r[0].Plain) is not null) is > 1 and var known && known * 2 >= Rows.Count ? Rows.Select(r => RichText.Join(r[0], ": ", r[1]))
            : [];
}
