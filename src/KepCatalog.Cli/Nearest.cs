namespace KepCatalog.Cli;

/// <summary>Finds the known words that a mistyped one may mean.</summary>
internal static class Nearest
{
    private const int Most = 3;

    /// <summary>Returns up to three known words, the nearest first: those that are a few slips away, then those that begin with the word.</summary>
    /// <param name="asked">The word that is not known.</param>
    /// <param name="known">The known words.</param>
    public static IReadOnlyList<string> To(string asked, IEnumerable<string> known)
    {
        var word = asked.ToLowerInvariant();
        var slips = Slips(word);
        return [.. known
            .Select(k => (Known: k, Distance: Distance(word, k.ToLowerInvariant(), slips)))
            .Where(k => k.Distance is not null)
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Known, StringComparer.Ordinal)
            .Select(k => k.Known)
            .Take(Most)];
    }

    /// <summary>Returns how many slips a word of this length may have: a short word becomes any other by two.</summary>
    public static int Slips(string word) => word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>Returns the question that follows a message, with all known words that are near, or an empty text.</summary>
    public static string Question(Language language, IReadOnlyList<string> near) => near.Count == 0 ? ""
        : language.Text($"; did you mean {string.Join(" or ", near)}?", $"；是不是想写 {string.Join(" 或 ", near)}？");

    private static int? Distance(string word, string known, int slips)
    {
        for (var distance = 0; distance <= slips; distance++)
        {
            if (EditDistance.IsAtMost(word, known, distance))
            {
                return distance;
            }
        }

        return word.Length >= 3 && known.StartsWith(word, StringComparison.Ordinal) ? slips + 1 : null;
    }
}
