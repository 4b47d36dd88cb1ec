using System.Text;

namespace KepCatalog.Notes.Reading;

/// <summary>Normalizes white space between words.</summary>
internal static class Blanks
{
    /// <summary>Returns a text with one blank for each run of white space.</summary>
    public static string Single(string text)
    {
        var at = 0;
        while (at < text.Length && !(char.IsWhiteSpace(text[at]) && (text[at] != ' ' || (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])))))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text; // the usual case
        }

        var result = new StringBuilder(text, 0, at, text.Length);
        for (; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                result.Append(text[at]);
            }
            else if (at + 1 == text.Length || !char.IsWhiteSpace(text[at + 1]))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
