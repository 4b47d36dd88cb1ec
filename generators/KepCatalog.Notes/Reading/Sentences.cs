using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Splits text into sentences.</summary>
internal static class Sentences
{
    private static readonly Pattern ShortMonth = new(
        @"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    /// <summary>What ends a clause, but for a full stop and a blank.</summary>
    public static readonly char[] ClauseEnds = ['，', ',', '。', '；', ';', '\n'];

    /// <summary>The sentences of a text, end marks left out. A full stop within a word or a number ends none.</summary>
    public static IEnumerable<string> Split(string text)
    {
        foreach (var (start, length) in Extents(text))
        {
            yield return text.Substring(start, length);
        }
    }

    /// <summary>Where the sentences of a text stand.</summary>
    public static IEnumerable<(int Start, int Length)> Extents(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] switch
            {
                '。' or '！' or '？' or '；' or '!' or '?' => true,
                '.' => (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !IsInDate(text, i),
                _ => false,
            };
            if (ends)
            {
                if (i > start)
                {
                    yield return (start, i - start);
                }

                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length - start);
        }
    }

    /// <summary>Whether a full stop shortens a month before its day: <c>Apr. 17</c>.</summary>
    private static bool IsInDate(string text, int at)
        => at >= 3 && at + 2 < text.Length && text[at + 2] is >= '0' and <= '9' && ShortMonth.IsMatch(text.Substring(Math.Max(0, at - 5), Math.Min(5, at)));
}
