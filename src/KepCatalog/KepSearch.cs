using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Finds the KEP that a text names.</summary>
internal static class KepSearch
{
    /// <summary>Finds a KEP by what people and this library write for it: <c>KEP-3521</c>, <c>KEP-3521 PodSchedulingReadiness</c>,
    /// <c>#3521</c>, an address, a directory of kubernetes/enhancements, a name, a title, or a feature gate that only one KEP has.</summary>
    public static Kep? Find(string? text, KepTable keps)
    {
        var name = text?.Trim() ?? "";
        if (NumberIn(name) is { } number)
        {
            return FindByDirectory(name, keps) ?? keps.Find(number);
        }

        var letters = LettersOf(name);
        return letters.Length == 0 ? null
            : keps.FirstOrDefault(k => LettersOf(k.Name) == letters)
                ?? keps.FirstOrDefault(k => IsTitle(k.Titles.English, letters) || IsTitle(k.Titles.Chinese, letters))
                ?? Only(keps.Where(k => k.Gates.Contains(name, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>Finds the KEP of a directory. A few directories of kubernetes/enhancements begin with another number than their KEP has.</summary>
    private static Kep? FindByDirectory(string text, KepTable keps)
        => text.Split('/').FirstOrDefault(part => part.IndexOf('-') > 0 && part[0] is >= '0' and <= '9') is { } directory
            ? keps.FirstOrDefault(k => k.Upstream?.Contains("/" + directory + "/") == true)
            : null;

    private static bool IsTitle(string? title, string letters) => title is not null && LettersOf(title) == letters;

    private static Kep? Only(IEnumerable<Kep> found) => found.Take(2).ToList() is { Count: 1 } only ? only[0] : null;

    private static int? NumberIn(string text)
    {
        if (text.IndexOf('/') >= 0)
        {
            // An address or a directory: https://kep.k8s.io/3521, keps/sig-scheduling/3521-pod-scheduling-readiness/README.md.
            return Enumerable.Reverse(text.Split('?', '#')[0].Split('/')).Select(part => LeadingNumber(part, 0, isLabelled: false)).FirstOrDefault(n => n is not null);
        }

        var start = text.StartsWith("KEP", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        while (start < text.Length && text[start] is '-' or ' ' or '#' or '_')
        {
            start++;
        }

        return LeadingNumber(text, start, isLabelled: start > 0);
    }

    /// <summary>Reads the number at a place. A number without a label is one only if it stands alone or begins a slug.</summary>
    private static int? LeadingNumber(string text, int start, bool isLabelled)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        var isEnd = end == text.Length || text[end] == '-' || (isLabelled && !char.IsLetterOrDigit(text[end]));
        return isEnd && end - start is > 0 and < 10 ? Record.ParseNumber(text.Substring(start, end - start)) : null;
    }

    /// <summary>Removes what separates words, so that a name, its slug and a title with the same words are equal.</summary>
    private static string LettersOf(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
