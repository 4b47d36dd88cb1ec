using KepCatalog.Notes.Rules;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the word that was meant by a misspelt word. Words that may be intended are not reported.</summary>
internal static class Slips
{
    private static readonly char[] Between = [' ', '-', '_'];

    // Words with a different meaning that are one letter away from a known word, such as "state" from "stage".
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
    {
        "aloha", "are", "beat", "contributory", "crated", "crested", "form", "funding", "gages", "games", "gases", "gradation", "grates", "keep", "keeps",
        "lacked", "leaks", "leans", "leaps", "lends", "lever", "loads", "looked", "millstones", "revolve", "sable", "sage", "sages", "sine", "singe", "stag",
        "stake", "stakes", "stale", "staple", "stare", "stat", "state", "states", "stats", "statue", "thee", "them", "there", "these", "thyme", "tile",
        "tithe", "tonal", "tracing", "trucking",
    };

    /// <summary>Returns the first known word that a word, ignoring case, is a misspelling of, or null if there is none.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        word = word.ToLowerInvariant();
        return word.Length == 0 ? null : known.FirstOrDefault(k => IsSlip(word, k));
    }

    /// <summary>Returns the first known key that a key is a misspelling of, or null if there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The known keys.</param>
    /// <param name="isNested">Whether the key is inside a known one, where other tools have none. There, another form of a word is a
    /// misspelling, as it is in a key of several words: <c>removed-flag</c>, <c>totals.stables</c>, but not <c>themes</c>.</param>
    public static string? FindKey(string key, IEnumerable<string> known, bool isNested)
    {
        key = key.ToLowerInvariant();
        var forms = key.Split(Between).Select(Form).ToList();
        return Find(key, known) ?? (isNested || forms.Count > 1 ? known.FirstOrDefault(k => k.Split(Between).Select(Form).SequenceEqual(forms)) : null);
    }

    /// <summary>Determines whether one part of the word is misspelt, or the parts are joined differently: <c>depends_on</c>.</summary>
    private static bool IsSlip(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1 || known.IndexOf(word[0]) is not (0 or 1))
        {
            return false; // the usual case
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

        // The first letter is rarely wrong, unless it is swapped with the next one: "table" is not a misspelling of "stable".
        return (word[0] == known[0] || (word.Length == known.Length && word[0] == known[1]))
            // A short word, as every Chinese word, is one letter away from many others: "late", "sign", 特性开发. Swapped or doubled
            // letters do not make a word.
            && (known.Length > 4 || new HashSet<char>(word).SetEquals(known));
    }

    /// <summary>Returns a word without its ending: "dates", "released" and "owner" are other forms of a word, and intended.</summary>
    private static string Form(string word) => word.TrimEnd('s', 'd', 'r');
}
