using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>A regular expression that is made when it is first needed, and that is not run on a text that has nothing of what each of
/// its matches has: most texts have not, and looking for a few characters is far cheaper.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="options">Its options.</param>
/// <param name="needs">Pieces of which every match has one at least; none where the expression always has to be run. Words that begin with an
/// ASCII letter stand for both cases where the expression ignores case.</param>
internal sealed class Pattern(string pattern, RegexOptions options, params string[] needs)
{
    /// <summary>What a match with a number needs.</summary>
    public static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private static readonly Match[] NoMatches = [];

    private Regex? regex;

    /// <summary>The expression as it is, for tests.</summary>
    internal Regex Regex => regex ??= new Regex(pattern, options);

    /// <summary>Whether a text has what every match has: without it there is none.</summary>
    public bool MayMatch(string text)
    {
        foreach (var piece in needs)
        {
            var at = piece.Length == 1 ? text.IndexOf(piece[0])
                : (options & RegexOptions.IgnoreCase) != 0 && piece[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? text.IndexOf(piece, StringComparison.OrdinalIgnoreCase)
                : text.IndexOf(piece, StringComparison.Ordinal);
            if (at >= 0)
            {
                return true;
            }
        }

        return needs.Length == 0;
    }

    /// <summary>Whether there is a match.</summary>
    public bool IsMatch(string text) => MayMatch(text) && Regex.IsMatch(text);

    /// <summary>The first match.</summary>
    public Match Match(string text) => MayMatch(text) ? Regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>The first match from a place on.</summary>
    public Match Match(string text, int from) => MayMatch(text) ? Regex.Match(text, from) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>All matches, first to last.</summary>
    public IReadOnlyList<Match> Matches(string text)
    {
        if (!MayMatch(text))
        {
            return NoMatches;
        }

        List<Match>? matches = null;
        for (var match = Regex.Match(text); match.Success; match = match.NextMatch())
        {
            (matches ??= []).Add(match);
        }

        return matches ?? (IReadOnlyList<Match>)NoMatches;
    }

    /// <summary>The text with something else for each match.</summary>
    public string Replace(string text, string replacement) => MayMatch(text) ? Regex.Replace(text, replacement) : text;

    /// <summary>The text with something else for each match.</summary>
    public string Replace(string text, MatchEvaluator replacement) => MayMatch(text) ? Regex.Replace(text, replacement) : text;

    /// <summary>The pieces between the matches.</summary>
    public string[] Split(string text) => MayMatch(text) ? Regex.Split(text) : [text];
}
