namespace KepCatalog.Notes.Reading;

/// <summary>Converts full-width letters and digits to the usual ones: <c>ＫＥＰ－２４</c>, <c>１．３５</c>. All places stay the same.</summary>
internal static class WideText
{
    private const int Distance = 'Ａ' - 'A';

    /// <summary>Returns a note with its letters and digits in the usual width. Punctuation stays, other than in a number or a name.</summary>
    /// <param name="text">The text of the note.</param>
    /// <param name="bodyStart">The offset after the front matter, where a number sign would start a comment.</param>
    public static string Narrow(string text, int bodyStart)
    {
        char[]? narrow = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLatin(text[i]) || (text[i] is '．' or '－' && IsInside(text, i)) || (i >= bodyStart && text[i] is '－' or '＃'))
            {
                narrow ??= text.ToCharArray();
                narrow[i] = Usual(text[i]);
            }
        }

        return narrow is null ? text : new string(narrow);
    }

    private static bool IsInside(string text, int at)
        => at > 0 && at + 1 < text.Length && Lexicon.IsLatin(Usual(text[at - 1])) && Lexicon.IsLatin(Usual(text[at + 1]));

    private static bool IsLatin(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static char Usual(char c) => c >= '！' && c <= '～' ? (char)(c - Distance) : c;
}
