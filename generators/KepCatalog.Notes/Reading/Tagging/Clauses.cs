namespace KepCatalog.Notes.Reading;

/// <summary>Splits text into sentences and clauses.</summary>
internal static class Clauses
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e", "vs"];

    /// <summary>Returns the sentences of a text without end marks. A full stop within a word or a number does not end a sentence.</summary>
    public static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsSentence(text, i))
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    /// <summary>Returns the sentence around a position.</summary>
    public static (int Start, int End) SentenceAt(string text, int at) => Around(text, at, EndsSentence);

    /// <summary>Returns the clause around a position, up to the next comma, colon, bracket or dash.</summary>
    public static (int Start, int End) At(string text, int at) => Around(text, at, EndsClause);

    /// <summary>Returns the clause in front of the brackets around a position, or null if there are no brackets.</summary>
    public static (int Start, int End)? BeforeBracket(string text, int at)
        => text.LastIndexOfAny(['(', '（', ')', '）'], at) is > 0 and var open && text[open] is '(' or '（' ? At(text, open - 1) : null;

    /// <summary>Determines whether a character ends a clause.</summary>
    public static bool EndsClause(string text, int at) => text[at] switch
    {
        '，' or ',' or '；' or ';' or '：' or ':' or '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】' or '—' or '–' or '|' or '\n' => true,
        '-' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => EndsSentence(text, at),
    };

    /// <summary>Determines whether a character ends a sentence.</summary>
    public static bool EndsSentence(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '；' or '!' or '?' => true,
        '\n' => at > 0 && text[at - 1] is '。' or '.' or ':' or '：',
        '.' => (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || Language.IsHan(text[at + 1])) && !IsShort(text, at),
        _ => false,
    };

    /// <summary>Determines whether all letters of a range are in tags that meet a condition.</summary>
    public static bool IsCovered(string text, IReadOnlyList<Tag> tags, int start, int end, Func<Tag, bool> takes)
    {
        var next = FirstAt(tags, start);
        for (var i = start; i < end;)
        {
            while (next < tags.Count && tags[next].End <= i)
            {
                next++;
            }

            if (next < tags.Count && tags[next].Start <= i)
            {
                if (!takes(tags[next]))
                {
                    return false;
                }

                i = tags[next].End;
            }
            else if (char.IsLetter(text[i]))
            {
                return false;
            }
            else
            {
                i++;
            }
        }

        return true;
    }

    /// <summary>Returns the index of the first tag that ends after a position.</summary>
    public static int FirstAt(IReadOnlyList<Tag> tags, int at)
    {
        var low = 0;
        var high = tags.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tags[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static (int Start, int End) Around(string text, int at, Func<string, int, bool> ends)
    {
        var start = at;
        while (start > 0 && !ends(text, start - 1))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && !ends(text, end))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>Determines whether a full stop marks an abbreviation: <c>Apr. 17</c>.</summary>
    private static bool IsShort(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 5 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return at - start is >= 2 and <= 4 && Array.IndexOf(Months, text.Substring(start, at - start).ToLowerInvariant()) >= 0
            && at + 2 < text.Length && (char.IsDigit(text[at + 2]) || text[at - 2] == '.');
    }
}
