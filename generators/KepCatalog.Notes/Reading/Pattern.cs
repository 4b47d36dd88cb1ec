using System.Text;
using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>A regular expression that is made when it is first needed, and that is not run on a text that has nothing of what each of
/// its matches has: most texts have not, and looking for a few characters is far cheaper.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="options">Its options.</param>
/// <param name="needs">Pieces of which every match has one at least; none where the expression always has to be run. Words that begin with an
/// ASCII letter stand for both cases where the expression ignores case.</param>
/// <param name="lead">How many characters a match can have before the first of its pieces, which spares the search of what is farther away; or
/// null for any number.</param>
internal sealed class Pattern(string pattern, RegexOptions options, string[] needs, int? lead)
{
    /// <summary>What a match with a number needs.</summary>
    public static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>The bit in which both cases of an ASCII letter differ.</summary>
    private const int OtherCase = 0x20;

    private static readonly Match[] NoMatches = [];

    // What pieces begin with: one look for all.
    private readonly char[] heads = HeadsOf(needs, options);
    private Regex? regex;

    /// <summary>A pattern whose matches can begin anywhere.</summary>
    public Pattern(string pattern, RegexOptions options, params string[] needs)
        : this(pattern, options, needs, lead: null)
    {
    }

    /// <summary>The expression as it is, for tests.</summary>
    internal Regex Regex => regex ??= new Regex(pattern, options);

    /// <summary>Whether a text has what every match has: without it there is none.</summary>
    public bool MayMatch(string text) => Start(text, 0) >= 0;

    /// <summary>Whether there is a match.</summary>
    public bool IsMatch(string text) => Start(text, Edge(text)) is >= 0 and var start && Regex.IsMatch(text, start);

    /// <summary>The first match.</summary>
    public Match Match(string text) => Match(text, Edge(text));

    /// <summary>The first match from a place on: to the left of it where the expression is run from right to left.</summary>
    public Match Match(string text, int from)
        => Start(text, from) is >= 0 and var start ? Regex.Match(text, start) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>All matches, first to last.</summary>
    public IReadOnlyList<Match> Matches(string text)
    {
        List<Match>? matches = null;
        for (var match = Match(text); match.Success; match = lead is null ? match.NextMatch() : Match(text, match.Index + match.Length))
        {
            (matches ??= []).Add(match);
        }

        return matches ?? (IReadOnlyList<Match>)NoMatches;
    }

    /// <summary>The text with another one for each match, or with what is made of each.</summary>
    public string Replace(string text, string replacement) => Matches(text) is { Count: > 0 } matches ? Replace(text, matches, replacement) : text;

    /// <inheritdoc cref="Replace(string, string)"/>
    public string Replace(string text, Func<Match, string> replacement) => Matches(text) is { Count: > 0 } matches ? Replace(text, matches, replacement) : text;

    /// <summary>The pieces between the matches.</summary>
    public string[] Split(string text) => MayMatch(text) ? Regex.Split(text) : [text];

    // A method of its own, so that a text without a match costs no closure.
    private static string Replace(string text, IReadOnlyList<Match> matches, string replacement) => Replace(text, matches, _ => replacement);

    private static string Replace(string text, IReadOnlyList<Match> matches, Func<Match, string> replacement)
    {
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (var match in matches)
        {
            result.Append(text, end, match.Index - end).Append(replacement(match));
            end = match.Index + match.Length;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    private int Edge(string text) => (options & RegexOptions.RightToLeft) == 0 ? 0 : text.Length;

    /// <summary>Where to look for the first match from a place on, or -1 where there is none.</summary>
    private int Start(string text, int from)
    {
        if (needs.Length == 0)
        {
            return from;
        }

        var first = First(text, (options & RegexOptions.RightToLeft) == 0 ? from : 0);
        return first < 0 ? -1 : lead is { } most ? Math.Max(from, first - most) : from;
    }

    private int First(string text, int from)
    {
        for (var at = text.IndexOfAny(heads, from); at >= 0; at = text.IndexOfAny(heads, at + 1))
        {
            foreach (var piece in needs)
            {
                // Most pieces begin otherwise.
                if ((text[at] | OtherCase) == (piece[0] | OtherCase)
                    && string.Compare(text, at, piece, 0, piece.Length, IgnoresCase(piece, options) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0)
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static char[] HeadsOf(string[] needs, RegexOptions options)
    {
        var heads = new List<char>();
        foreach (var piece in needs)
        {
            heads.Add(piece[0]);
            if (IgnoresCase(piece, options))
            {
                heads.Add((char)(piece[0] ^ OtherCase));
            }
        }

        return [.. heads];
    }

    private static bool IgnoresCase(string piece, RegexOptions options)
        => (options & RegexOptions.IgnoreCase) != 0 && piece[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
