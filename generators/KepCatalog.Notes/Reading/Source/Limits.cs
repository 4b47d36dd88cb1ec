using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>How much of a note is read. People's notes stay far below; beyond, a finding says what is left out, and time and memory
/// stay bounded whatever a file holds.</summary>
internal static class Limits
{
    /// <summary>Characters of a note.</summary>
    public const int Note = 1_000_000;

    /// <summary>Characters of a line.</summary>
    public const int Line = 4_000;

    /// <summary>Characters of a paragraph, over all its lines.</summary>
    public const int Paragraph = 4_000;

    /// <summary>Blanks in a row: whoever looks at a page sees one. A pattern that has room for blanks in three places would take the cube
    /// of their number.</summary>
    public const int Blanks = 8;

    /// <summary>Characters of what may title a feature; the rest of such a line is read for all but the title.</summary>
    public const int Title = 1_000;

    /// <summary>Characters of front matter.</summary>
    public const int FrontMatter = 100_000;

    /// <summary>Mappings and sequences of front matter, one in the other.</summary>
    public const int FrontMatterDepth = 32;

    /// <summary>Places of a note that present features.</summary>
    public const int Features = 2_000;

    /// <summary>Columns of a table: Markdown fills short rows up, so a few thousand characters can make a million cells.</summary>
    public const int Columns = 64;

    /// <summary>Blanks out what is too long; every place stays where it was.</summary>
    public static string Apply(string text, LineMap lines, Action<FindingKind, Place, string> report)
    {
        if (text.Length > Note)
        {
            var cut = lines.At(Note);
            text = text.Substring(0, cut.Offset - cut.Column + 1);
            report(
                FindingKinds.LimitReached, lines.At(text.Length),
                $"The note is longer than {Words(Note)} characters; what stands from here on is not read. Split it.");
        }

        if (!lines.MayExceed(Line))
        {
            return text;
        }

        char[]? blanked = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && text[end] is not ('\n' or '\r'); end++)
            {
            }

            if (end - start > Line)
            {
                blanked ??= text.ToCharArray();
                var from = start + Line - (char.IsHighSurrogate(text[start + Line - 1]) ? 1 : 0);
                for (var i = from; i < end; i++)
                {
                    blanked[i] = ' ';
                }

                report(
                    FindingKinds.LimitReached, lines.At(from),
                    $"The line is longer than {Words(Line)} characters; what stands from here on is not read. Break it.");
            }
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>A number as messages write it.</summary>
    public static string Words(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);
}
