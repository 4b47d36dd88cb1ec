namespace KepCatalog.Notes.Reading;

/// <summary>Tells remarks from titles.</summary>
internal static class Remarks
{
    private static readonly string[] English = ["you", "you'll", "we", "we'll", "it", "it's", "they", "this", "that", "i", "i'm"];

    private static readonly string[] Chinese = ["你", "这些都", "这项都", "这两项", "这三项", "这几项", "我们", "我", "它", "他们", "咱们", "大家"];

    /// <summary>Returns the end of a time in brackets at the start of a paragraph, as in a transcript, or 0: "[24:47] Beta corner."</summary>
    public static int EndOfTime(string text)
        => text.Length > 2 && text[0] is '[' or '【' && text.IndexOfAny([']', '】']) is > 0 and <= 12 and var close && text.Substring(1, close - 1).All(c => char.IsDigit(c) || c is ':' or '：' or '.') ? close + 1 : 0;

    /// <summary>Returns the end of a number in front of a post of a thread, or 0: "3/ Node shutdown".</summary>
    public static int EndOfNumber(string text)
    {
        var end = 0;
        while (end < text.Length && end < 3 && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > 0 && end + 1 < text.Length && text[end] == '/' && text[end + 1] == ' ' ? end + 2 : 0;
    }

    /// <summary>Determines whether a line begins with a day, as a byline does: "2025 年 11 月 26 日 · 第 318 期".</summary>
    public static bool IsDated(string line)
        => line.TrimStart() is { Length: > 6 } text && text.Substring(0, 4).All(char.IsDigit) && text.Substring(4).TrimStart() is { Length: > 1 } rest && (rest[0] == '年' || (rest[0] is '-' or '/' && char.IsDigit(rest[1])));

    /// <summary>Determines whether a line begins with a pronoun: "you get a warning now", "它要到 1.43 才移除". A title does not.</summary>
    public static bool Opens(string line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetter(line[start]))
        {
            start++;
        }

        var end = start;
        while (end < line.Length && (line[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '\'' or '’'))
        {
            end++;
        }

        return end > start
            ? end < line.Length && line[end] == ' ' && Array.IndexOf(English, line.Substring(start, end - start).Replace('’', '\'').ToLowerInvariant()) >= 0
            : Chinese.Any(w => string.CompareOrdinal(line, start, w, 0, w.Length) == 0);
    }
}
