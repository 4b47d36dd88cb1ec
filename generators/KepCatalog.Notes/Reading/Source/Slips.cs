using KepCatalog.Notes.Rules;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the word that somebody meant to type. A word that may be meant as it stands is no slip.</summary>
internal static class Slips
{
    private static readonly char[] Between = [' ', '-', '_'];

    // Words with a sense of their own that are one letter away from a known one, such as "state" from "stage".
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
    {
        "aloha", "are", "beat", "contributory", "crated", "crested", "form", "funding", "gages", "games", "gases", "gradation", "grates", "keep", "keeps",
        "lacked", "leaks", "leans", "leaps", "lends", "lever", "loads", "looked", "millstones", "revolve", "sable", "sage", "sages", "sine", "singe", "stag",
        "stake", "stakes", "stale", "staple", "stare", "stat", "state", "states", "stats", "statue", "thee", "them", "there", "these", "thyme", "tile",
        "tithe", "tonal", "tracing", "trucking",
    };

    /// <summary>The first known word that a word, in any case, is a slip of; null where it is none.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        word = word.ToLowerInvariant();
        return known.FirstOrDefault(k => IsSlip(word, k));
    }

    /// <summary>One part of the word has a slip, or the parts are joined otherwise: <c>depends_on</c>.</summary>
    private static bool IsSlip(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1 || known.IndexOf(word[0]) is not (0 or 1))
        {
            return false; // nearly always
        }

        var parts = word.Split(Between);
        var knownParts = known.Split(Between);
        if (string.Concat(parts) == string.Concat(knownParts))
        {
            return true;
        }

        var differing = parts.Zip(knownParts, (w, k) => (Word: w, Known: k)).Where(p => p.Word != p.Known).ToList();
        return parts.Length == knownParts.Length && differing.Count == 1 && IsSlipOfPart(differing[0].Word, differing[0].Known);
    }

    private static bool IsSlipOfPart(string word, string known)
    {
        if (word.Length == 0 || Ordinary.Contains(word) || Form(word) == Form(known) || !EditDistance.IsAtMost(word, known, 1))
        {
            return false;
        }

        // A first letter is hardly ever wrong, but for one that is swapped with the next: "table" is no slip of "stable".
        return (word[0] == known[0] || (word.Length == known.Length && word[0] == known[1]))
            // A short word, as every Chinese one, is one letter away from many others: "late", "sign", 特性开发. Letters that are swapped
            // or doubled make no word.
            && (known.Length > 4 || new HashSet<char>(word).SetEquals(known));
    }

    /// <summary>A word without its ending: "dates", "released" and "owner" are other forms of a word, and meant.</summary>
    private static string Form(string word) => word.TrimEnd('s', 'd', 'r');
}
