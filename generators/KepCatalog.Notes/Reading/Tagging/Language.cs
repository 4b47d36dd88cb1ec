using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Distinguishes Chinese and English text.</summary>
internal static class Language
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF';

    public static bool HasHan(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u3400' && IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the text by language. Two versions joined by <c>|</c> or <c> / </c> are separated.</summary>
    public static LocalizedText Split(string text)
    {
        foreach (var separator in (string[])["|", "｜", " / ", " ／ "])
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            while (at > 0)
            {
                var left = text.Substring(0, at).Trim();
                var right = text.Substring(at + separator.Length).Trim();
                if (left.Length > 0 && right.Length > 0 && HasHan(left) != HasHan(right))
                {
                    return HasHan(left) ? new LocalizedText(right, left) : new LocalizedText(left, right);
                }

                at = text.IndexOf(separator, at + 1, StringComparison.Ordinal);
            }
        }

        return Of(text);
    }

    /// <summary>Returns a label, followed by its halves if it is in two languages (<c>Feature gate 特性门控</c>).</summary>
    public static IEnumerable<string> Readings(string label)
    {
        var first = label.ToList().FindIndex(IsHan);
        var last = label.ToList().FindLastIndex(IsHan) + 1;
        var (left, right) = first > 0 ? (label.Substring(0, first), label.Substring(first)) : (label.Substring(0, last), label.Substring(last));
        var halves = new[] { left, right }.Select(h => h.Trim().Trim('/', '／', '|', '(', ')', '（', '）').Trim()).ToArray();
        return Array.TrueForAll(halves, h => h.Length > 0) ? [label, .. halves] : [label];
    }

    /// <summary>Returns the text by its single language; empty for text without letters.</summary>
    public static LocalizedText Of(string text)
    {
        text = text.Trim();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return HasHan(text) ? new LocalizedText(null, text) : new LocalizedText(text, null);
            }
        }

        return default;
    }
}
