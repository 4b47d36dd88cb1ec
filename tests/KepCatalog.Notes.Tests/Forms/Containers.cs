using System.Globalization;

namespace KepCatalog.Tests.Forms;

/// <summary>Puts the items of a chapter into what holds them.</summary>
internal sealed class Containers(Form form, Wording words, Habits habits)
{
    private readonly List<string> footnotes = [];

    /// <summary>The footnotes of all chapters so far: they stand at the end of the note.</summary>
    public IReadOnlyList<string> Footnotes => footnotes;

    /// <summary>The heading above items, or above another part of the note.</summary>
    public string Chapter(string heading) => form.Container switch
    {
        Container.Html when habits.LighterChapters => $"<h2>{heading}</h2>",
        Container.BoldHeadings when habits.LighterChapters => Markup.Markdown.Bold(heading),
        _ => "## " + heading,
    };

    /// <summary>The blocks of the items.</summary>
    public IEnumerable<string> Blocks(IReadOnlyList<FormItem> items) => form.Container switch
    {
        Container.Headings => items.SelectMany(i => Section("### " + i.Head, i)),
        Container.BoldHeadings => items.SelectMany(i => Section(Markup.Markdown.Bold(i.Head), i)),
        Container.Table => [Table(items)],
        Container.Paragraphs => items.Select(Paragraph),
        Container.Html => ["<ul>\n" + string.Concat(items.Select(i => $"<li>{HtmlItem(i)}</li>\n")) + "</ul>"],
        Container.Numbered => [string.Join('\n', items.Select((item, i) => ListItem(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "), item)))],
        _ => [string.Join('\n', items.Select(i => ListItem("- ", i)))],
    };

    private IEnumerable<string> Section(string heading, FormItem item)
    {
        yield return heading;
        if (item.Url is not null)
        {
            yield return item.Url;
        }

        if (item.Field is not null)
        {
            yield return habits.ListsFields ? "- " + item.Field : item.Field;
        }

        if (item.Text.Length > 0)
        {
            yield return item.Text;
        }
    }

    private string Paragraph(FormItem item)
    {
        // Two spaces break a line; without them the field would end the sentence in front of it.
        var (first, text) = FirstLine(item);
        return string.Join("  \n", Lines(first, item.Field, text));
    }

    private string ListItem(string marker, FormItem item)
    {
        var indent = new string(' ', marker.Length);
        var (first, text) = FirstLine(item);
        var lines = marker + first;
        if (item.Field is not null)
        {
            lines += habits.ListsFields ? $"\n{indent}- {item.Field}" : $"  \n{indent}{item.Field}";
        }

        if (text is not null)
        {
            // Text behind a list of fields needs a paragraph of its own, else it would be part of the last field.
            var isApart = habits.Text is Habits.TextPlace.OwnParagraph || (item.Field is not null && habits.ListsFields);
            lines += (isApart ? "\n\n" : "  \n") + indent + text;
        }

        return lines;
    }

    private string HtmlItem(FormItem item)
    {
        var (first, text) = FirstLine(item);
        return habits.ListsFields && item.Field is not null
            ? string.Join("<br>", Lines(first, text)) + $"<ul><li>{item.Field}</li></ul>"
            : string.Join("<br>", Lines(first, item.Field, text));
    }

    /// <summary>The line with the title, and the text where it does not stand in it.</summary>
    private (string First, string? Text) FirstLine(FormItem item)
    {
        var head = item.Head + (habits.FootnoteAtEnd ? "" : FootnoteMark(item));
        var isSentence = item.Predicate is not null;
        if (isSentence)
        {
            head += words.Marks.Glue + item.Predicate + words.Marks.Stop;
        }

        if (item.Url is not null)
        {
            head += habits.BeforeUrl + item.Url;
        }

        // Nobody goes on in the line behind a URL, nor behind a title that a field follows.
        var isOneLine = item.Url is null && item.Field is null && (habits.Text is Habits.TextPlace.SameLine || form.Container is Container.Paragraphs);
        var text = item.Text.Length == 0 ? null : item.Text;
        if (isOneLine && text is not null)
        {
            head += (isSentence ? words.Marks.Between : habits.BeforeText) + text;
            text = null;
        }

        return (habits.FootnoteAtEnd ? head + FootnoteMark(item) : head, text);
    }

    private string FootnoteMark(FormItem item)
    {
        if (item.Footnote is null)
        {
            return "";
        }

        var mark = string.Create(CultureInfo.InvariantCulture, $"[^{footnotes.Count + 1}]");
        footnotes.Add($"{mark}: {item.Footnote}");
        return mark;
    }

    private string Table(IReadOnlyList<FormItem> items)
    {
        var hasText = items.Any(i => i.Text.Length > 0);
        var columns = new List<(string Head, Func<FormItem, string?> Cell)>
        {
            (words.TitleColumn, i => i.Url is null ? i.Head : i.Head + habits.BeforeUrl + i.Url),
        };
        if (form.Kep is KepPlace.Column)
        {
            columns.Insert(habits.KepColumnFirst ? 0 : 1, (words.KepColumn, i => i.KepCell));
        }

        if (form.Stage is StagePlace.Column)
        {
            columns.Add((habits.StageColumn, i => i.StageCell));
        }

        if (hasText || columns.Count == 1)
        {
            columns.Add((words.TextColumn, i => i.Text));
        }

        var rows = items.Select(i => Row(columns.Select(c => c.Cell(i))));
        return string.Join('\n', [Row(columns.Select(c => c.Head)), Row(columns.Select(_ => "---")), .. rows]);
    }

    private static string Row(IEnumerable<string?> cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<string> Lines(params string?[] lines) => lines.OfType<string>();
}
