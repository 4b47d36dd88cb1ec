using System.Globalization;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads lists with typed bullets in a paragraph: lines that begin with a symbol, or with "一、". Other lines continue the item above.</summary>
internal static class DrawnList
{
    /// <summary>Returns the text above the list, if there is one, and the list, or null if the text is no list.</summary>
    public static (RichText? Lead, ItemList List)? Of(RichText text)
    {
        if (text.Plain.IndexOf('\n') < 0)
        {
            return null;
        }

        var lines = text.Lines().Where(l => l.Plain.Trim().Length > 0).ToList();
        return Of(text, lines, HasSign) ?? (lines.Count > 1 && lines.TrueForAll(l => IsNumbered(l.Plain.TrimStart())) ? Of(text, lines, IsNumbered) : null);
    }

    private static (RichText? Lead, ItemList List)? Of(RichText text, List<RichText> lines, Func<string, bool> begins)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => begins(lines[i].Plain.TrimStart())).ToList();
        if (starts.Count > 2 && starts[0] == 0 && lines[0].Plain.TrimEnd() is var first && first[first.Length - 1] is ':' or '：')
        {
            starts.RemoveAt(0); // "🟢 Net corner, 2 in a row:"
        }

        if (starts.Count < 2)
        {
            return null;
        }

        var at = lines.ConvertAll(l => text.Plain.IndexOf(l.Plain, StringComparison.Ordinal));
        for (var i = 1; i < at.Count; i++)
        {
            at[i] = text.Plain.IndexOf(lines[i].Plain, at[i - 1] + lines[i - 1].Plain.Length, StringComparison.Ordinal);
        }

        var items = starts.Select((line, i) => ToItem(text.Part(at[line], (i + 1 < starts.Count ? at[starts[i + 1]] : text.Plain.Length + 1) - 1)));
        return (starts[0] == 0 ? null : text.Part(0, at[starts[0]] - 1), new ItemList(items.ToList()));
    }

    // A bullet says nothing; another symbol may be in a legend.
    private static Item ToItem(RichText text)
    {
        var first = text.Plain.Length - text.Plain.TrimStart().Length;
        text = text.Plain[first] is '•' or '·' or '‣' or '◦' or '▪' or '–' ? text.Part(text.Plain.Length - text.Plain.Substring(first + 1).TrimStart().Length, text.Plain.Length) : text;
        var item = new Item();
        item.Blocks.Add(new Paragraph(text, false));
        return item;
    }

    // "16/ 🧪" in a thread
    private static bool HasSign(string line)
    {
        line = line.Substring(Remarks.EndOfNumber(line));
        return line.Length > 1 && (char.IsSurrogate(line[0]) || line[0] is '\uFE0F' or '•' or '·' or '‣' or '◦' or '▪' || (line[0] is '–' && line[1] == ' ') || char.GetUnicodeCategory(line[0]) == UnicodeCategory.OtherSymbol);
    }

    private static bool IsNumbered(string line)
        => line.IndexOf('、') is > 0 and <= 3 and var end && line.Substring(0, end).All(c => "一二三四五六七八九十".IndexOf(c) >= 0);
}
