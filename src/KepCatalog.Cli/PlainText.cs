using System.Text;

namespace KepCatalog.Cli;

/// <summary>Makes text from a file fit for one line of a terminal or of a table.</summary>
internal static class PlainText
{
    /// <summary>The text with every run of white space and control characters as one space.</summary>
    /// <remarks>Without control characters, a note's text cannot move the cursor or colour the screen.</remarks>
    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        var gap = false;
        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsWhiteSpace(character))
            {
                gap = result.Length > 0;
                continue;
            }

            if (gap)
            {
                result.Append(' ');
                gap = false;
            }

            result.Append(character);
        }

        return result.ToString();
    }
}
