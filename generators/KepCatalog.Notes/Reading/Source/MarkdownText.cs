using KepCatalog.Notes.Model;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace KepCatalog.Notes.Reading;

/// <summary>Parses Markdown with Markdig, at any nesting depth.</summary>
internal static class MarkdownText
{
    /// <summary>Markdig supports 128 levels; a list uses two levels for each mark.</summary>
    private const int MaxMarks = 50;

    /// <summary>The Markdown pipeline for notes.</summary>
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCustomContainers()
        .UseTaskLists()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Returns the syntax tree of a text. Lines that are nested too deeply for Markdig are reported and ignored.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="bodyStart">The offset of the Markdown in the note.</param>
    /// <param name="lines">The lines of the note.</param>
    /// <param name="report">Receives a finding for each ignored line.</param>
    public static MarkdownDocument Parse(string body, int bodyStart, LineMap lines, Action<FindingKind, Place, string> report)
    {
        body = WithDefinitions(body);
        if (TryParse(body) is { } document)
        {
            return document;
        }

        var source = body.ToCharArray();
        BlankDeepLines(source, bodyStart, lines, report);
        return TryParse(new string(source)) ?? new MarkdownDocument();
    }

    /// <summary>Turns addresses at the end of a mail, <c>[1] https://…</c>, into link definitions: a colon replaces the blank.</summary>
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

    /// <summary>Returns the syntax tree of Markdig, or null if the text is nested too deeply.</summary>
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

    /// <summary>Replaces lines with blanks if they have so many marks that they may be nested too deeply.</summary>
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

            // An item is indented by at least two columns for each list around it.
            if ((indent / 2) + marks > MaxMarks)
            {
                report(FindingKinds.NestedTooDeeply, lines.At(bodyStart + start), "The markup of this line is nested too deeply; the line is ignored. Simplify it.");
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
