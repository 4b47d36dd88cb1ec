using System.Net;
using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads HTML as the equivalent Markdown: headings, paragraphs, lists, tables, links. Scripts, styles and preformatted text are
/// not read as prose, and comments are ignored.</summary>
internal sealed class HtmlReader
{
    private const int MaxDepth = 60;

    private static readonly Regex Href = new(@"\bhref\s*=\s*(?:""(?<url>[^""]*)""|'(?<url>[^']*)'|(?<url>[^\s>]+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Rowspan = new(@"\browspan\s*=\s*[""']?([2-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] Blocks =
        ["p", "div", "section", "article", "main", "header", "footer", "aside", "details", "summary", "figure", "figcaption", "dl", "dt", "dd", "hr", "center", "nav", "body", "html", "head", "thead", "tbody", "tfoot", "colgroup"];

    private static readonly string[] Unseen = ["script", "style", "pre", "template", "textarea", "svg", "title", "del", "s", "strike"];

    private readonly string text;
    private readonly int offset;
    private readonly LineMap lines;
    private readonly Stack<HtmlFrame> frames = new();
    private readonly List<object> pieces = [];
    private readonly HtmlStyle style = new();
    private string? unseen;

    private HtmlReader(string text, int offset, LineMap lines)
    {
        this.text = text;
        this.offset = offset;
        this.lines = lines;
        frames.Push(new HtmlFrame(""));
    }

    /// <summary>Returns the headings (as <see cref="Section"/>) and blocks of an HTML range, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the HTML.</param>
    /// <param name="end">The end of the HTML.</param>
    /// <param name="offset">The offset between the text and the note.</param>
    /// <param name="lines">The lines of the note.</param>
    public static List<object> Read(string text, int start, int end, int offset, LineMap lines)
    {
        var reader = new HtmlReader(text, offset, lines);
        reader.ReadAll(start, end);
        return reader.pieces;
    }

    /// <summary>Returns the name of a tag in lower case (<c>&lt;a href="…"&gt;</c> is <c>a</c>), and whether it is a closing tag.</summary>
    public static string NameOf(string tag, out bool closes)
    {
        closes = tag.Length > 1 && tag[1] == '/';
        var start = closes ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end]))
        {
            end++;
        }

        return end > start ? tag.Substring(start, end - start).ToLowerInvariant() : "";
    }

    /// <summary>Returns the target of a link tag, or null.</summary>
    public static string? UrlOf(string tag) => Href.Match(tag) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["url"].Value) : null;

    private void ReadAll(int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (text[i] != '<')
            {
                var next = text.IndexOf('<', i, end - i);
                next = next < 0 ? end : next;
                AddText(i, next);
                i = next;
            }
            else if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
            {
                var close = text.IndexOf("-->", i + 4, end - Math.Min(i + 4, end), StringComparison.Ordinal);
                i = close < 0 ? end : close + 3;
            }
            else
            {
                var close = text.IndexOf('>', i, end - i);
                if (close < 0)
                {
                    break;
                }

                ReadTag(text.Substring(i, close + 1 - i), i);
                i = close + 1;
            }
        }

        while (frames.Count > 1)
        {
            Close();
        }

        Flush();
    }

    private void ReadTag(string tag, int at)
    {
        var name = NameOf(tag, out var closes);
        if (unseen is not null)
        {
            unseen = closes && name == unseen ? null : unseen;
            return;
        }

        if (!closes && Array.IndexOf(Unseen, name) >= 0 && tag[tag.Length - 2] != '/')
        {
            unseen = name;
            return;
        }

        if (style.Take(name, closes, tag))
        {
            return;
        }

        switch (name)
        {
            case "br":
                frames.Peek().Add("\n", offset + at, style);
                break;
            case "ul" or "ol" or "table" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary":
                Move(name, closes, tag);
                break;
            case "li":
                Move(name, closes, tag, within: "ul,ol");
                break;
            case "tr":
                Move(name, closes, tag, within: "table");
                break;
            case "td" or "th":
                Move(name, closes, tag, within: "tr");
                break;
            default:
                if (Array.IndexOf(Blocks, name) >= 0)
                {
                    Flush();
                }

                break;
        }
    }

    /// <summary>Opens or closes an element. An open element of the same kind in the same container ends where the next one begins.</summary>
    private void Move(string name, bool closes, string tag, string? within = null)
    {
        Flush();
        var open = frames.TakeWhile(f => within is null || !within.Split(',').Contains(f.Name)).Any(f => f.Name == name || (name is "td" or "th" && f.Name is "td" or "th"));
        if (open && (closes || within is not null || name[0] == 'h'))
        {
            while (frames.Count > 1 && !(frames.Peek().Name == name || (name is "td" or "th" && frames.Peek().Name is "td" or "th")))
            {
                Close();
            }

            Close();
        }

        if (!closes && frames.Count < MaxDepth)
        {
            frames.Push(new HtmlFrame(name) { Span = name is "td" or "th" && Rowspan.Match(tag) is { Success: true } span ? span.Groups[1].Value[0] - '0' : 1 });
        }
    }

    private void Close()
    {
        Flush();
        if (frames.Count == 1)
        {
            return;
        }

        var frame = frames.Pop();
        var parent = frames.Peek();
        switch (frame.Name)
        {
            case "li":
                parent.Items.Add(frame.ToItem());
                break;
            case "ul" or "ol":
                Put(parent, frame.Items.Count == 0 ? null : new ItemList(frame.Items));
                break;
            case "td" or "th":
                TakeSpanned(parent);
                var cell = frame.ToText(lines, offset);
                if (frame.Span > 1 && frames.FirstOrDefault(f => f.Name == "table") is { } table)
                {
                    table.Spanned[parent.Cells.Count] = (frame.Span - 1, cell);
                }

                parent.Cells.Add(cell);
                parent.IsHeader |= frame.Name == "th";
                break;
            case "tr":
                if (frame.Cells.Count > 0)
                {
                    parent.Rows.Add(frame.Cells);
                    parent.IsHeader |= frame.IsHeader && parent.Rows.Count == 1;
                }

                break;
            case "table":
                Put(parent, frame.ToTable());
                break;
            case "blockquote":
                foreach (var block in frame.Content)
                {
                    Put(parent, block is Paragraph paragraph ? new Paragraph(paragraph.Text, true) : block);
                }

                break;
            default: // a heading
                if (frame.Content.OfType<Paragraph>().FirstOrDefault() is { } heading)
                {
                    pieces.Add(new Section(heading.Text, frame.Name == "summary" ? 7 : frame.Name[1] - '0'));
                }

                break;
        }
    }

    /// <summary>Adds the cells that a row shares with the row above.</summary>
    private void TakeSpanned(HtmlFrame row)
    {
        var table = frames.FirstOrDefault(f => f.Name == "table");
        while (table is not null && table.Spanned.TryGetValue(row.Cells.Count, out var spanned))
        {
            if (spanned.Rows == 1)
            {
                table.Spanned.Remove(row.Cells.Count);
            }
            else
            {
                table.Spanned[row.Cells.Count] = (spanned.Rows - 1, spanned.Cell);
            }

            row.Cells.Add(spanned.Cell);
        }
    }

    private void Put(HtmlFrame parent, Block? block)
    {
        if (block is null)
        {
            return;
        }

        if (parent.Name.Length == 0)
        {
            pieces.Add(block);
        }
        else
        {
            parent.Content.Add(block);
        }
    }

    /// <summary>Ends the paragraph of the innermost element, or a line in a cell.</summary>
    private void Flush()
    {
        var frame = frames.Peek();
        if (frame.Runs.Count == 0)
        {
            return;
        }

        if (frame.Name is "td" or "th")
        {
            frame.Break();
            return;
        }

        var paragraph = frame.TakeParagraph(lines);
        Put(frame, paragraph);
    }

    private void AddText(int start, int end)
    {
        if (unseen is not null)
        {
            return;
        }

        // Entities split a text, so that places after them stay correct.
        for (var i = start; i < end;)
        {
            var amp = text.IndexOf('&', i, end - i);
            if (amp < 0)
            {
                Add(text.Substring(i, end - i), i);
                return;
            }

            Add(text.Substring(i, amp - i), i);
            var semicolon = text.IndexOf(';', amp, Math.Min(12, end - amp));
            i = semicolon < 0 ? amp + 1 : semicolon + 1;
            Add(WebUtility.HtmlDecode(text.Substring(amp, i - amp)), amp);
        }

        void Add(string piece, int at)
        {
            if (piece.Length > 0)
            {
                frames.Peek().Add(piece.Replace('\n', ' ').Replace('\r', ' '), offset + at, style);
            }
        }
    }
}
