using System.Text;

namespace KepCatalog.Cli;

/// <summary>Formats text from a file for one line of a terminal or a table.</summary>
internal static class PlainText
{
    /// <summary>Returns the text with each run of white space and control characters replaced by one space.</summary>
    /// <remarks>Without control characters, the text of a note cannot move the cursor or colour the screen.</remarks>
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
