using KepCatalog.Notes.Model;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace KepCatalog.Notes.Reading;

/// <summary>Parses Markdown with Markdig, however deeply it is nested.</summary>
internal static class MarkdownText
{
    /// <summary>Markdig goes 128 levels deep; a list takes two for each mark.</summary>
    private const int MaxMarks = 50;

    /// <summary>What notes are parsed with.</summary>
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCustomContainers()
        .UseTaskLists()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>The tree of a text; lines that are nested more deeply than Markdig goes are reported and left out.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="bodyStart">Where it starts in the note.</param>
    /// <param name="lines">The note's lines.</param>
    /// <param name="report">Takes a finding for each line that is left out.</param>
    public static MarkdownDocument Parse(string body, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report)
    {
        body = WithDefinitions(Narrow(body));
        if (TryParse(body) is { } document)
        {
            return document;
        }

        var source = body.ToCharArray();
        BlankDeepLines(source, bodyStart, lines, report);
        return TryParse(new string(source)) ?? new MarkdownDocument();
    }

    /// <summary>Letters and digits as wide as Chinese characters are the same ones: ＫＥＰ－２４.</summary>
    private static string Narrow(string text)
    {
        char[]? narrow = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '－' or '＃')
            {
                narrow ??= text.ToCharArray();
                narrow[i] = (char)(text[i] - 'Ａ' + 'A');
            }
        }

        return narrow is null ? text : new string(narrow);
    }

    /// <summary>Mails put addresses at their foot, <c>[1] https://…</c>: with a colon, which takes the place of the blank, that defines a link.</summary>
    private static string WithDefinitions(string text)
    {
        char[]? written = null;
        for (var at = text.IndexOf("] http", StringComparison.Ordinal); at >= 0; at = text.IndexOf("] http", at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && text[start - 1] is >= '0' and <= '9')
            {
                start--;
            }

            if (start < at && start > 0 && text[start - 1] == '[' && (start == 1 || text[start - 2] == '\n'))
            {
                written ??= text.ToCharArray();
                written[at + 1] = ':';
            }
        }

        return written is null ? text : new string(written);
    }

    /// <summary>Markdig's tree, or null where the text is nested more deeply than Markdig goes.</summary>
    private static MarkdownDocument? TryParse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Blanks out the lines that have so many marks that they may be nested too deeply.</summary>
    private static void BlankDeepLines(char[] source, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report)
    {
        for (int start = 0, end; start < source.Length; start = end + 1)
        {
            var marks = 0;
            var indent = 0;
            for (end = start; end < source.Length && source[end] is not ('\n' or '\r'); end++)
            {
                marks += source[end] is '>' or '-' or '+' or '*' or '_' or '~' or '[' or '.' or ')' or ':' ? 1 : 0;
                indent += indent == end - start && source[end] is ' ' or '\t' ? 1 : 0;
            }

            // An item is indented by two columns at least for each list around it.
            if ((indent / 2) + marks > MaxMarks)
            {
                report(FindingKinds.NestedTooDeeply, lines.At(bodyStart + start), "The marks of this line are nested too deeply; the line is not read. Write it more simply.");
                Blank(source, start, end);
            }
        }
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                text[i] = ' ';
            }
        }
    }
}
