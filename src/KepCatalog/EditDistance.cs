// Compiled into KepCatalog.Notes too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Rules;
#else
namespace KepCatalog;
#endif

/// <summary>How far two words are apart: letters put in, left out, changed, or swapped with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>Longer names are no slips of the pen, and comparing them takes time; shorter ones are too close to each other.</summary>
    private const int LongestGuess = 100;
    private const int ShortestGuess = 5;

    /// <summary>Finds what a misspelt name means: the first that is one slip away, otherwise the first that is two away, or null.</summary>
    public static T? Nearest<T>(IEnumerable<T> known, Func<T, string> nameOf, string name)
        where T : class
    {
        if (name.Length is < ShortestGuess or > LongestGuess)
        {
            return null;
        }

        return known.FirstOrDefault(k => IsAtMost(nameOf(k), name, 1)) ?? known.FirstOrDefault(k => IsAtMost(nameOf(k), name, 2));
    }

    /// <summary>Whether at most so many slips lead from one word to the other.</summary>
    public static bool IsAtMost(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return false;
        }

        var before = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var best = row[0];
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return false;
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length] <= limit;
    }
}
