using System.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>UTF-16 units that source code should not hold as they are: they break lines, or hide, or reorder what is read.</summary>
/// <remarks>A table of our own, since the Unicode tables of the compiler's hosts differ and output must not.</remarks>
internal static class Unprintable
{
    /// <summary>Whether the unit at an index has to be written as an escape.</summary>
    public static bool At(string text, int index)
    {
        var c = text[index];
        return c switch
        {
            (>= ' ' and < '\u007F') or (>= '\u3000' and < '\uD800') => false, // nearly all there is
            < ' ' => true,
            >= '\u007F' and <= '\u009F' => true,
            '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
            >= '\u200B' and <= '\u200F' => true, // zero width, marks of direction
            >= '\u2028' and <= '\u202E' => true, // line ends, bidi embedding and override
            >= '\u2060' and <= '\u206F' => true, // invisible operators, bidi isolates
            >= '\uFFF9' and <= '\uFFFB' => true,
            '\uFFFE' or '\uFFFF' => true,
            >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]) || c == '\uDB40',
            >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]) || text[index - 1] == '\uDB40',
            _ => false, // U+DB40 leads the invisible tag characters and variation selectors
        };
    }

    /// <summary>How much of a text, from its start, can stand as it is: nearly always all.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What cannot stand as it is besides.</param>
    public static int PlainLength(string text, params char[] marks)
    {
        var end = text.IndexOfAny(marks) is >= 0 and var mark ? mark : text.Length;
        var i = 0;
        foreach (var c in text.AsSpan(0, end))
        {
            // One comparison for most units there are.
            if ((uint)(c - ' ') >= '\u007F' - ' ' && At(text, i))
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>Whether a text holds such a unit.</summary>
    public static bool AnyIn(string text) => PlainLength(text) < text.Length;

    /// <summary>A unit as <c>\u202E</c>.</summary>
    public static string Shown(char c) => new StringBuilder(6).AppendShown(c).ToString();

    /// <summary>Appends a unit as <c>\u202E</c>.</summary>
    public static StringBuilder AppendShown(this StringBuilder text, char c)
        => text.Append("\\u").Append(Digit(c >> 12)).Append(Digit(c >> 8)).Append(Digit(c >> 4)).Append(Digit(c));

    private static char Digit(int number) => "0123456789ABCDEF"[number & 15];
}
