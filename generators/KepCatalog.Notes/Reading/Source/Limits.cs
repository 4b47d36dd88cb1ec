using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Defines how much of a note is read. Usual notes stay far below the limits. A finding reports what is ignored, so that time and
/// memory stay bounded for any file.</summary>
internal static class Limits
{
    /// <summary>The maximum number of characters of a note.</summary>
    public const int Note = 1_000_000;

    /// <summary>The maximum number of characters of a line.</summary>
    public const int Line = 4_000;

    /// <summary>The maximum number of characters of a paragraph, over all its lines.</summary>
    public const int Paragraph = 4_000;

    /// <summary>The maximum number of consecutive blanks, which look like a single one. A pattern that allows blanks in three places takes
    /// cubic time in their number.</summary>
    public const int Blanks = 8;

    /// <summary>The maximum number of characters of a title. The rest of the line is still read for other facts.</summary>
    public const int Title = 1_000;

    /// <summary>The maximum number of characters of front matter.</summary>
    public const int FrontMatter = 100_000;

    /// <summary>The maximum nesting depth of mappings and sequences in front matter.</summary>
    public const int FrontMatterDepth = 32;

    /// <summary>The maximum number of places in a note that present features.</summary>
    public const int Features = 2_000;

    /// <summary>The maximum number of columns of a table. Markdown fills short rows, so a few thousand characters can create a million cells.</summary>
    public const int Columns = 64;

    /// <summary>Replaces text beyond the limits with blanks, so that all places stay the same.</summary>
    public static string Apply(string text, LineMap lines, Action<FindingKind, Place, string> report)
    {
        if (text.Length > Note)
        {
            var cut = lines.At(Note);
            text = text.Substring(0, cut.Offset - cut.Column + 1);
            report(
                FindingKinds.LimitReached, lines.At(text.Length),
                $"The note is longer than {Words(Note)} characters; the rest is ignored. Split it.");
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
                    $"The line is longer than {Words(Line)} characters; the rest is ignored. Break it.");
            }
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Returns a number in the format of messages.</summary>
    public static string Words(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);
}
