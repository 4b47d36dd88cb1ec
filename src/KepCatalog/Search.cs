using System.Globalization;

namespace KepCatalog;

/// <summary>Finds what a text names.</summary>
internal static class Search
{
    /// <summary>The KEP that a text names: by number, name, slug, or a feature gate that is of it alone.</summary>
    /// <param name="text">The text; null names nothing.</param>
    /// <param name="find">Finds a KEP by number.</param>
    /// <param name="all">All KEPs.</param>
    /// <returns>The KEP, or null.</returns>
    public static Kep? Kep(string? text, Func<int, Kep?> find, Func<IReadOnlyList<Kep>> all)
    {
        if (text is null)
        {
            return null;
        }

        var name = text.Trim();
        if (NumberIn(name) is { } number)
        {
            return find(number);
        }

        var letters = LettersOf(name);
        if (letters.Length == 0)
        {
            return null;
        }

        Kep? byGate = null;
        var gates = 0;
        foreach (var kep in all())
        {
            if (string.Equals(LettersOf(kep.Name), letters, StringComparison.Ordinal))
            {
                return kep;
            }

            foreach (var gate in kep.Gates)
            {
                if (string.Equals(gate, name, StringComparison.OrdinalIgnoreCase))
                {
                    byGate = kep;
                    gates++;
                }
            }
        }

        return gates == 1 ? byGate : null;
    }

    /// <summary>The number of <c>3521</c>, <c>KEP-3521</c>, <c>kep 3521</c>, <c>#3521</c>.</summary>
    private static int? NumberIn(string text)
    {
        var start = text.StartsWith("KEP", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        while (start < text.Length && text[start] is '-' or ' ' or '#' or '_')
        {
            start++;
        }

        return int.TryParse(text.Substring(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A name or a slug without what sets its words apart: both come to the same.</summary>
    private static string LettersOf(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return new string(letters, 0, count);
    }
}
