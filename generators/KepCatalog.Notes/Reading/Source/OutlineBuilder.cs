using KepCatalog.Notes.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;

namespace KepCatalog.Notes.Reading;

/// <summary>Converts the syntax tree of Markdig to a <see cref="Section"/> tree: the visible text by heading,
/// without code blocks, HTML, comments, images and shortcodes.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>The maximum number of footnotes that are read with a text.</summary>
    private const int MaxFootnotes = 8;

    private readonly string body;
    private readonly int bodyStart;
    private readonly LineMap lines;
    private readonly Action<FindingKind, Place, string> report;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<Footnote, RichText?> footnoteTexts = [];
    private bool isFootnote;

    private OutlineBuilder(string body, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        this.body = body;
        this.bodyStart = bodyStart;
        this.lines = lines;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Reads the Markdown of a note.</summary>
    /// <param name="text">The text of the note.</param>
    /// <param name="bodyStart">The offset of the Markdown.</param>
    /// <param name="lines">The lines of the note.</param>
    /// <param name="report">Receives a finding for everything that cannot be read.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    public static Section Build(
        string text, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        var body = text.Substring(bodyStart);
        if (string.IsNullOrWhiteSpace(body))
        {
            return new Section(null, 0);
        }

        var document = MarkdownText.Parse(body, bodyStart, lines, report);
        return new OutlineBuilder(body, bodyStart, lines, report, cancellationToken).BuildSections(document);
    }

    private Section BuildSections(MarkdownDocument document)
    {
        var root = new Section(null, 0);
        var open = new List<Section> { root };
        for (var i = 0; i < document.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (document[i])
            {
                case HeadingBlock heading:
                    Open(open, WithFootnotes(new Section(ReadInlines(heading), heading.Level)));
                    break;
                case ParagraphBlock paragraph:
                    AddParagraph(open, ReadInlines(paragraph), paragraph);
                    break;
                case Markdig.Syntax.ListBlock { Count: 1, IsOrdered: true } list when list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock line
                    && i + 1 < document.Count && document[i + 1] is ThematicBreakBlock rule && rule.Line == line.Line + 1:
                    // "1. STABLE" underlined.
                    Open(open, new Section(ReadInlines(line), 2));
                    break;
                case HtmlBlock html:
                    // Blank lines split HTML that belongs together.
                    var end = html.Span.End;
                    for (; i + 1 < document.Count && document[i + 1] is HtmlBlock next; i++)
                    {
                        end = next.Span.End;
                    }

                    AddHtml(open, html.Span.Start, Math.Min(end + 1, body.Length));
                    break;
                default:
                    AddBlock(open[open.Count - 1].Blocks, document[i], isQuote: false);
                    break;
            }
        }

        root.AttachToLists();
        return root;
    }

    /// <summary>A paragraph that is only a bold line, or a line in 【】, is a heading. A bold line above other lines is part of the text.</summary>
    private void AddParagraph(List<Section> open, RichText text, MarkdownObject block)
    {
        if ((text.IsStrongTitle || text.IsInLenses || text.HasHeadingSign) && Headings.CanBeBold(text))
        {
            Open(open, WithFootnotes(new Section(text, 7)));
            return;
        }

        var first = text.Plain.IndexOf('\n') < 0 ? null : text.Lines().First();
        if (first is { IsStrongTitle: true } && first.Plain.Trim().Length > 0 && Headings.CanBeBold(first) && !Fields.IsOnlyFields(first))
        {
            Open(open, new Section(first, 7));
            text = text.From(first.Plain.Length + 1);
        }

        AddParagraph(open[open.Count - 1].Blocks, text, isQuote: false, block);
    }

    private void AddHtml(List<Section> open, int start, int end)
    {
        foreach (var piece in HtmlReader.Read(body, start, end, bodyStart, lines))
        {
            switch (piece)
            {
                case Section section:
                    Open(open, section);
                    break;
                case Paragraph { IsQuote: false } paragraph when paragraph.Text.IsStrong && Headings.CanBeBold(paragraph.Text):
                    Open(open, new Section(paragraph.Text, 7));
                    break;
                case Block block:
                    open[open.Count - 1].Blocks.Add(block);
                    break;
            }
        }
    }

    private static Section WithFootnotes(Section section)
    {
        section.Blocks.AddRange(section.Heading!.Footnotes.Select(f => new Paragraph(f.Text, false) { IsFootnote = true }));
        return section;
    }

    private void AddParagraph(List<Block> blocks, RichText text, bool isQuote, MarkdownObject block)
    {
        if (!isQuote && DrawnList.Of(text) is var (lead, list))
        {
            if (lead is not null)
            {
                Place(new Paragraph(lead, false), block, blocks);
            }

            Place(list, block, blocks);
            return;
        }

        if (text.Plain.Trim().Length > 0)
        {
            Place(new Paragraph(text, isQuote), block, blocks);
        }

        foreach (var footnote in text.Footnotes)
        {
            Place(new Paragraph(footnote.Text, false) { IsFootnote = true }, block, blocks);
        }
    }

    private void Place(Block added, MarkdownObject block, List<Block> blocks)
    {
        added.FirstLine = lines.At(bodyStart + block.Span.Start).Line;
        added.LastLine = lines.At(bodyStart + Math.Max(block.Span.Start, block.Span.End)).Line;
        blocks.Add(added);
    }

    private static void Open(List<Section> open, Section section)
    {
        while (open[open.Count - 1].Level >= section.Level)
        {
            open.RemoveAt(open.Count - 1);
        }

        open[open.Count - 1].Children.Add(section);
        open.Add(section);
    }

    private void AddBlock(List<Block> blocks, Markdig.Syntax.Block block, bool isQuote)
    {
        switch (block)
        {
            case LeafBlock { Inline: not null } leaf: // a paragraph, or a heading inside a list item, a quote or a container
                AddParagraph(blocks, ReadInlines(leaf), isQuote, leaf);
                break;
            case Markdig.Syntax.ListBlock list:
                Place(new ItemList(list.OfType<ListItemBlock>().Select(ReadItem).ToList()), list, blocks);
                break;
            case MarkdigTable table:
                Place(ReadTable(table), table, blocks);
                break;
            case QuoteBlock quote:
                AddAll(quote, true);
                break;
            case CustomContainer container:
                AddAll(container, isQuote);
                break;
            case HtmlBlock html:
                blocks.AddRange(HtmlReader.Read(body, html.Span.Start, Math.Min(html.Span.End + 1, body.Length), bodyStart, lines)
                    .Select(p => p as Block ?? new Paragraph(((Section)p).Heading!, isQuote)));
                break;
        }

        void AddAll(ContainerBlock container, bool quote)
        {
            var first = blocks.Count;
            foreach (var child in container)
            {
                AddBlock(blocks, child, quote);
            }

            if (blocks.Count > first)
            {
                blocks[first].FirstLine = lines.At(bodyStart + container.Span.Start).Line;
            }
        }
    }

    private Item ReadItem(ListItemBlock block)
    {
        var item = new Item();
        foreach (var child in block)
        {
            AddBlock(item.Blocks, child, isQuote: false);
        }

        return item;
    }

    private Table ReadTable(MarkdigTable table)
    {
        var header = new List<RichText>();
        var rows = new List<List<RichText>>();
        foreach (var row in table.OfType<MarkdigTableRow>())
        {
            var cells = row.OfType<MarkdigTableCell>().Take(Limits.Columns)
                .Select(c => c.OfType<ParagraphBlock>().FirstOrDefault() is { } p
                    ? WithFootnotes(ReadInlines(p))
                    : new RichText([], lines, bodyStart + row.Span.Start))
                .ToList();
            if (row.IsHeader)
            {
                header = cells;
            }
            else
            {
                rows.Add(cells);
            }
        }

        return new Table(header, rows);
    }

    /// <summary>Returns a cell followed by its footnotes.</summary>
    private static RichText WithFootnotes(RichText cell) => cell.Footnotes.Aggregate(cell, (text, footnote) => RichText.Join(text, "\n", footnote.Text));

    private RichText ReadInlines(LeafBlock block)
    {
        var runs = new List<Run>();
        var footnotes = new List<FootnoteMark>();
        var style = new HtmlStyle();
        var length = 0;
        var blanks = 0;
        if (block.Inline is not null)
        {
            Walk(block.Inline, null, false, false);
        }

        if (length > Limits.Paragraph)
        {
            report(
                FindingKinds.LimitReached, lines.At(bodyStart + block.Span.Start),
                $"The paragraph is longer than {Limits.Words(Limits.Paragraph)} characters; the rest is ignored. Split it.");
        }

        return new RichText(Shortcodes.Remove(runs), lines, bodyStart + block.Span.Start) { Footnotes = footnotes };

        void Add(string text, int offset, string? url, bool code, bool strong, bool emphasis)
        {
            var start = 0;
            for (var i = 0; i < text.Length; i++)
            {
                blanks = char.IsWhiteSpace(text[i]) ? blanks + 1 : 0;
                if (blanks > Limits.Blanks)
                {
                    AddPiece(start, i);
                    start = i + 1;
                }
            }

            AddPiece(start, text.Length);

            void AddPiece(int from, int end)
            {
                if (end > from && length <= Limits.Paragraph)
                {
                    runs.Add(new Run(
                        from == 0 && end == text.Length ? text : text.Substring(from, end - from), length, bodyStart + offset + from,
                        url ?? style.Url, code || style.IsCode, strong || style.IsStrong, emphasis || style.IsEmphasis));
                    length += end - from;
                }
            }
        }

        void AddFootnote(Footnote footnote)
        {
            if (isFootnote || footnotes.Count >= MaxFootnotes)
            {
                return;
            }

            if (!footnoteTexts.TryGetValue(footnote, out var read))
            {
                isFootnote = true;
                read = footnote.OfType<ParagraphBlock>().Take(1).Select(ReadInlines).FirstOrDefault(t => t.Plain.Trim().Length > 0);
                footnoteTexts.Add(footnote, read);
                isFootnote = false;
            }

            if (read is not null)
            {
                footnotes.Add(new FootnoteMark(read, length));
            }
        }

        void Walk(ContainerInline container, string? url, bool strong, bool emphasis)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        Add(literal.Content.ToString(), literal.Span.Start, url, false, strong, emphasis);
                        break;
                    case CodeInline code:
                        Add(code.Content, code.Span.Start + code.DelimiterCount, url, true, strong, emphasis);
                        break;
                    case LineBreakInline:
                        Add("\n", inline.Span.Start, null, false, strong, emphasis);
                        break;
                    case HtmlInline { Tag: { } tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                        Add("\n", inline.Span.Start, null, false, strong, emphasis);
                        break;
                    case HtmlInline { Tag: { } tag }:
                        style.Take(HtmlReader.NameOf(tag, out var closes), closes, tag);
                        break;
                    case FootnoteLink { IsBackLink: false, Footnote: { } footnote }:
                        // "Title [beta][^1]" is not a link to the reader.
                        var label = body.Substring(inline.Span.Start, Math.Max(0, Math.Min(inline.Span.Length, body.Length - inline.Span.Start)));
                        if (label.IndexOf("][^", StringComparison.Ordinal) is > 0 and var close && label[0] == '[')
                        {
                            Add(label.Substring(0, close + 1), inline.Span.Start, url, false, strong, emphasis);
                        }

                        AddFootnote(footnote);
                        break;
                    case HtmlEntityInline entity:
                        Add(entity.Transcoded.ToString(), entity.Span.Start, url, false, strong, emphasis);
                        break;
                    case AutolinkInline link:
                        Add(link.Url, link.Span.Start + 1, link.Url, false, strong, emphasis);
                        break;
                    case LinkInline { IsImage: true }:
                        break;
                    case LinkInline link:
                        var before = runs.Count;
                        Walk(link, link.Url ?? "", strong, emphasis);
                        if (runs.Count == before)
                        {
                            // A link without text still has a target, which a zero-width space keeps.
                            Add("\u200B", link.Span.Start, link.Url ?? "", false, strong, emphasis);
                        }

                        break;
                    case EmphasisInline { DelimiterChar: '~' }:
                        break; // struck-out text is ignored
                    case EmphasisInline mark:
                        Walk(mark, url, strong || (mark.DelimiterCount >= 2 && mark.DelimiterChar is '*' or '_'), emphasis || mark.DelimiterCount == 1);
                        break;
                    case ContainerInline other:
                        Walk(other, url, strong, emphasis);
                        break;
                }
            }
        }
    }
}
