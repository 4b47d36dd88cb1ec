using KepCatalog.Notes.Model;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;

namespace KepCatalog.Notes.Reading;

/// <summary>Turns Markdig's syntax tree into an <see cref="Section"/> tree: what a reader sees, by heading.
/// Code blocks, HTML, comments, images and shortcodes are gone from it.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>Markdig goes 128 levels deep; a list takes two for each mark.</summary>
    private const int MaxMarks = 50;

    /// <summary>What notes are parsed with.</summary>
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCustomContainers()
        .UseTaskLists()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly int bodyStart;
    private readonly LineMap lines;
    private readonly Action<FindingKind, Place, string> report;
    private readonly CancellationToken cancellationToken;

    private OutlineBuilder(int bodyStart, LineMap lines, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        this.bodyStart = bodyStart;
        this.lines = lines;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Reads the Markdown of a note.</summary>
    /// <param name="text">The whole note.</param>
    /// <param name="bodyStart">Where the Markdown starts.</param>
    /// <param name="lines">The note's lines.</param>
    /// <param name="report">Takes a finding for what cannot be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Section Build(
        string text, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        var body = text.Substring(bodyStart);
        if (string.IsNullOrWhiteSpace(body))
        {
            return new Section(null, 0);
        }

        var document = Parse(body);
        if (document is null)
        {
            var source = body.ToCharArray();
            BlankDeepLines(source, bodyStart, lines, report);
            document = Parse(new string(source)) ?? new MarkdownDocument();
        }

        return new OutlineBuilder(bodyStart, lines, report, cancellationToken).BuildSections(document);
    }

    /// <summary>Markdig's tree, or null where the text is nested more deeply than Markdig goes.</summary>
    private static MarkdownDocument? Parse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Blanks out the lines that have so many marks that they may be nested too deeply.</summary>
    private static void BlankDeepLines(char[] source, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report)
    {
        for (int start = 0, end; start < source.Length; start = end + 1)
        {
            var marks = 0;
            var indent = 0;
            for (end = start; end < source.Length && source[end] is not ('\n' or '\r'); end++)
            {
                marks += source[end] is '>' or '-' or '+' or '*' or '_' or '~' or '[' or '.' or ')' or ':' ? 1 : 0;
                indent += indent == end - start && source[end] is ' ' or '\t' ? 1 : 0;
            }

            // An item is indented by two columns at least for each list around it.
            if ((indent / 2) + marks > MaxMarks)
            {
                report(FindingKinds.NestedTooDeeply, lines.At(bodyStart + start), "The marks of this line are nested too deeply; the line is not read. Write it more simply.");
                Blank(source, start, end);
            }
        }
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                text[i] = ' ';
            }
        }
    }

    private Section BuildSections(MarkdownDocument document)
    {
        var root = new Section(null, 0);
        var open = new List<Section> { root };
        foreach (var block in document)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    Open(open, new Section(ReadInlines(heading), heading.Level));
                    break;
                case ParagraphBlock paragraph when ReadInlines(paragraph) is { IsStrong: true } text && Headings.CanBeBold(text):
                    Open(open, new Section(text, 7));
                    break;
                default:
                    AddBlock(open[open.Count - 1].Blocks, block, isQuote: false);
                    break;
            }
        }

        Attach(root);
        return root;
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
        Block? added = null;
        switch (block)
        {
            case ParagraphBlock paragraph:
                var text = ReadInlines(paragraph);
                added = text.Plain.Trim().Length == 0 ? null : new Paragraph(text, isQuote);
                break;
            case HeadingBlock heading: // inside a list item, a quote or a container
                added = new Paragraph(ReadInlines(heading), isQuote);
                break;
            case Markdig.Syntax.ListBlock list:
                added = new ItemList(list.OfType<ListItemBlock>().Select(ReadItem).ToList());
                break;
            case MarkdigTable table:
                added = ReadTable(table);
                break;
            case QuoteBlock quote:
                AddAll(quote, true);
                return;
            case CustomContainer container:
                AddAll(container, isQuote);
                return;
        }

        if (added is not null)
        {
            added.FirstLine = lines.At(bodyStart + block.Span.Start).Line;
            added.LastLine = lines.At(bodyStart + Math.Max(block.Span.Start, block.Span.End)).Line;
            blocks.Add(added);
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
            var cells = row.OfType<MarkdigTableCell>()
                .Select(c => c.OfType<ParagraphBlock>().FirstOrDefault() is { } p
                    ? ReadInlines(p)
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

    /// <summary>A block right below a list, without an empty line between, belongs to the list's last item for a reader:
    /// people forget to indent quotes and containers.</summary>
    private static void Attach(Section section)
    {
        for (var i = 0; i + 1 < section.Blocks.Count; i++)
        {
            if (section.Blocks[i] is ItemList { Items.Count: > 0 } list
                && section.Blocks[i + 1] is Paragraph next
                && next.FirstLine == list.LastLine + 1)
            {
                var last = list.Items[list.Items.Count - 1];
                while (i + 1 < section.Blocks.Count && section.Blocks[i + 1] is Paragraph paragraph)
                {
                    last.Blocks.Add(paragraph);
                    section.Blocks.RemoveAt(i + 1);
                }
            }
        }

        foreach (var child in section.Children)
        {
            Attach(child);
        }
    }

    private RichText ReadInlines(LeafBlock block)
    {
        var runs = new List<Run>();
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
                $"The paragraph is longer than {Limits.Words(Limits.Paragraph)} characters; the rest of it is not read. Part it.");
        }

        return new RichText(Shortcodes.Remove(runs), lines, bodyStart + block.Span.Start);

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
                    runs.Add(new Run(from == 0 && end == text.Length ? text : text.Substring(from, end - from), length, bodyStart + offset + from, url, code, strong, emphasis));
                    length += end - from;
                }
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
                            // A link without text still has a target; a zero-width space keeps it.
                            Add("\u200B", link.Span.Start, link.Url ?? "", false, strong, emphasis);
                        }

                        break;
                    case EmphasisInline { DelimiterChar: '~' }:
                        break; // struck out: the writer took it back
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
