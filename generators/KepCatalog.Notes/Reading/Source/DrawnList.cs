using System.Globalization;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads lists with typed bullets: lines of one paragraph that all begin with a symbol, or with "一、".</summary>
internal static class DrawnList
{
    /// <summary>Returns the list in a text, or null if it is not a list.</summary>
    public static ItemList? Of(RichText text)
    {
        if (text.Plain.IndexOf('\n') < 0)
        {
            return null;
        }

        var lines = text.Lines().Where(l => l.Plain.Trim().Length > 0).ToList();
        return lines.Count > 1 && (lines.TrueForAll(l => HasSign(l.Plain.TrimStart())) || lines.TrueForAll(l => IsNumbered(l.Plain.TrimStart())))
            ? new ItemList(lines.ConvertAll(ToItem))
            : null;
    }

    private static Item ToItem(RichText line)
    {
        var item = new Item();
        item.Blocks.Add(new Paragraph(line, false));
        return item;
    }

    private static bool HasSign(string line)
        => char.IsSurrogate(line[0]) || line[0] is '\uFE0F' or '•' or '·' or '‣' || char.GetUnicodeCategory(line[0]) == UnicodeCategory.OtherSymbol;

    private static bool IsNumbered(string line)
        => line.IndexOf('、') is > 0 and <= 3 and var end && line.Substring(0, end).All(c => "一二三四五六七八九十".IndexOf(c) >= 0);
}
