using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Removes Hugo shortcodes and <c>:emoji:</c> codes.</summary>
internal static class Shortcodes
{
    private static readonly Regex Shortcode = new(
        @"\{\{[<%][^\n]{0,1000}?[%>]\}\}|(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\w:])",
        RegexOptions.CultureInvariant);

    /// <summary>Returns the runs without shortcodes. Places stay correct.</summary>
    public static IReadOnlyList<Run> Remove(List<Run> runs)
    {
        if (!runs.Any(r => !r.IsCode && (r.Text.IndexOf("{{", StringComparison.Ordinal) >= 0 || r.Text.IndexOf(':') >= 0)))
        {
            return runs;
        }

        // A shortcode can extend over several literals (Markdig splits them at special characters),
        // so the pattern is matched on the whole line and then removed from each run.
        var plain = string.Concat(runs.Select(r => r.IsCode ? new string('\0', r.Text.Length) : r.Text));
        var matches = Shortcode.Matches(plain);
        if (matches.Count == 0)
        {
            return runs;
        }

        var kept = new List<Run>();
        var length = 0;
        foreach (var run in runs)
        {
            var at = run.Start;
            foreach (Match match in matches)
            {
                if (match.Index + match.Length <= at || match.Index >= run.End)
                {
                    continue;
                }

                Keep(run, at, Math.Max(at, match.Index));
                at = Math.Max(at, match.Index + match.Length);
            }

            Keep(run, at, run.End);
        }

        return kept;

        void Keep(Run run, int start, int end)
        {
            if (end > start)
            {
                kept.Add(run with
                {
                    Text = run.Text.Substring(start - run.Start, end - start),
                    Start = length,
                    Offset = run.Offset + (start - run.Start),
                });
                length += end - start;
            }
        }
    }
}
