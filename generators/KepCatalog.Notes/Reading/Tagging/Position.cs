using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Determines from its position whether a KEP belongs to the title of a line: <c>KEP-24 AppArmor 支持</c>, <c>AppArmor support (KEP-24)</c>,
/// <c>AppArmor：https://kep.k8s.io/24</c>.</summary>
internal static class Position
{
    private const int MaxReferences = 50;

    private static readonly Regex Brackets = new(@"[\[【(（][^\[\]【】()（）]{0,40}[\]】)）]", RegexOptions.CultureInvariant);

    // Text that may follow the KEP at the end of a line: addresses, people, pull requests, SIGs, gates.
    private static readonly Regex Extras = new(
        @"https?://\S+|@[A-Za-z0-9-]+|#\d+|\bsig[ /-]?[a-z]+(?:[ -](?:machinery|provider|lifecycle|experience))?|\b(?-i:[A-Z]+[a-z0-9]+[A-Z][A-Za-z0-9]*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the references that belong to the title of a line: at its start, or else in brackets after the title, or else at its end.</summary>
    public static List<KepReference> Titling(RichText text, List<KepReference> references) => Titling(text, references, out _);

    /// <inheritdoc cref="Titling(RichText, List{KepReference})"/>
    /// <param name="text">The line.</param>
    /// <param name="references">Its references.</param>
    /// <param name="isInClause">Whether the clause continues after the brackets, so that the line may be about something else.</param>
    public static List<KepReference> Titling(RichText text, List<KepReference> references, out bool isInClause)
    {
        isInClause = false;
        // No title has so many KEPs: such a line presents none of them.
        if (references.Count is 0 or > MaxReferences)
        {
            return [];
        }

        var plain = text.Plain;
        if (IsLeading(text, references))
        {
            return Group(text, references, 0);
        }

        // "**Pod Certificates**, KEP-4317. Goes hand in hand with …"
        var bold = text.Runs.TakeWhile(r => r.IsStrong).Sum(r => r.Text.Length);
        if (bold > 2 && bold <= references[0].Start && references[0].Start - bold <= 4 && !plain.Substring(bold, references[0].Start - bold).Any(char.IsLetterOrDigit))
        {
            return Group(text, references, 0);
        }

        var bracketed = references.FindIndex(r => IsBehindTitle(plain, r));
        if (bracketed >= 0)
        {
            var behind = references[bracketed].End;
            while (behind < plain.Length && plain[behind] is ')' or '）' or ']' or '】' or '*' or '\u200B' or '`')
            {
                behind++;
            }

            isInClause = behind + 1 < plain.Length && (char.IsLetter(plain[behind]) || (plain[behind] == ' ' && char.IsLetter(plain[behind + 1])));
            return Group(text, references, bracketed);
        }

        // "DRA core KEP-4381 — the team has waited. KEP-3063 is gone": a dash follows the KEP that closes the title.
        if (references.Count > 1 && references[0].Start <= 80 && text.SentenceAt(references[0].Start).Start == 0 && plain.IndexOfAny(['，', ',', '；', '：', ':', '\n'], 0, references[0].Start) < 0
            && plain.Substring(references[0].End).TrimStart(' ', ')', '）', ']', '\u200B') is { Length: > 1 } dashed && (dashed[0] is '—' or '–' || (dashed[0] == '-' && dashed[1] == ' ')))
        {
            return Group(text, references, 0);
        }

        // "Scheduling gates — GA. KEP-3521. It was beta before.": the first KEP is a separate sentence.
        if (text.SentenceAt(references[0].Start) is var own && own.Start > 0 && references[0].Start - own.Start < 40 && Clauses.IsCovered(plain, text.Tags, own.Start, references[0].Start, t => t.Sense is Sense.Thing)
            && Clauses.IsCovered(plain, text.Tags, references[0].End, Math.Max(references[0].End, own.End), Words.IsGeneric) && references.Exists(r => r.Start > own.End))
        {
            return Group(text, references, 0);
        }

        // At the end of the line, of the first line of a longer item, or of the first sentence.
        var line = plain.IndexOf('\n');
        foreach (var end in new[] { plain.Length, line < 0 ? plain.Length : line, text.Sentences.FirstOrDefault().End })
        {
            var last = references.FindLastIndex(r => r.End <= end);
            if (last >= 0 && end - references[last].End <= 200 && IsTail(plain.Substring(references[last].End, end - references[last].End)))
            {
                while (last > 0 && Mentions.Joins(text, references[last - 1], references[last]))
                {
                    last--;
                }

                // If the text names another KEP before, the last one belongs to its own sentence and not to the text.
                if (references.Exists(r => r.Start < references[last].Start && r.Number != references[last].Number))
                {
                    continue;
                }

                return Group(text, references, last).FindAll(r => r.End <= end);
            }
        }

        return [];
    }

    /// <summary>Determines whether the first reference is at the start of a text, after nothing but a SIG, a stage or decoration.</summary>
    public static bool IsLeading(RichText text, List<KepReference> references)
    {
        if (references.Count == 0 || references[0].Start > 80)
        {
            return false;
        }

        var before = text.Plain.Substring(0, references[0].Start);
        if (before.IndexOf('\n') >= 0)
        {
            return false;
        }

        before = Headings.Clean(Brackets.Replace(before, " ")).Trim(' ', ':', '：', '-', '–', '—', '|', '*', '[', '(', '（', '【', '.', '、', '「', '#', '~', '\u200B');
        return before.Length == 0 || Headings.AreaOf(before).Count > 0
            || (before.Length <= 24 && Tagger.Tag(before) is var tags && Words.IsGeneric(before, tags) && !tags.Any(t => t.Sense is Sense.Tracked or Sense.Passing or Sense.See or Sense.Source or Sense.Version));
    }

    /// <summary>Returns the bracket around a reference, or null.</summary>
    public static int? OpeningBracket(string text, KepReference reference)
    {
        var open = text.LastIndexOfAny(['(', '（', '[', '【', ')', '）', ']', '】'], Math.Max(0, reference.Start - 1));
        return open > 0 && reference.Start - open <= 24 && text[open] is '(' or '（' or '[' or '【' ? open : null;
    }

    /// <summary>Determines whether a reference follows bold words: "**Gang scheduling**, KEP-4671, and **preemption**, KEP-5710".</summary>
    public static bool IsBehindBold(RichText text, KepReference reference)
        => text.Runs.Any(r => r.IsStrong && r.End <= reference.Start && reference.Start - r.End <= 3 && !text.Plain.Substring(r.End, reference.Start - r.End).Any(c => char.IsLetterOrDigit(c) || c is '。' or '.'));

    /// <summary>Returns the words before a reference in brackets, back to the previous comma: its title in an enumeration.</summary>
    public static string TitleInFront(string text, KepReference reference)
    {
        var open = OpeningBracket(text, reference) ?? text.Substring(0, reference.Start).TrimEnd(' ', ',', '，', '、').Length;
        var start = open;
        while (start > 0 && !(Clauses.EndsClause(text, start - 1) || text[start - 1] == '、') && string.CompareOrdinal(text, start, " and ", 0, 5) != 0)
        {
            start--;
        }

        return text.Substring(start, open - start).Trim() is { Length: > 1 } title ? string.CompareOrdinal(text, start, " and ", 0, 5) == 0 ? title.Substring(4) : title : text.Substring(0, open);
    }

    /// <summary>Determines whether a reference is in brackets after the first words of a line: <c>Title (KEP-24): what it does.</c></summary>
    private static bool IsBehindTitle(string text, KepReference reference)
    {
        var open = text.LastIndexOfAny(['(', '（', '[', '【'], Math.Max(0, reference.Start - 1));
        if (open <= 0 || reference.Start - open > 40 || text.IndexOfAny([')', '）', ']', '】'], open, reference.Start - open) >= 0)
        {
            return false;
        }

        var close = text.IndexOfAny([')', '）', ']', '】'], reference.End);
        var title = text.Substring(0, open);
        return close >= 0 && close - reference.End <= 60
            && title.Trim().Length is > 1 and <= 140
            && title.IndexOf('\n') < 0
            && Clauses.Sentences(title).Skip(1).All(s => title.Substring(s.Start, s.End - s.Start).Trim().Length == 0);
    }

    private static bool IsTail(string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
        {
            return true;
        }

        text = Extras.Replace(Brackets.Replace(text, " "), " ");
        return Clauses.IsCovered(text, Tagger.Tag(text), 0, text.Length, t => Words.IsGeneric(t) && t.Sense is not (Sense.Passing or Sense.Tracked) || t.Sense is Sense.Owner or Sense.Gate);
    }

    private static List<KepReference> Group(RichText text, List<KepReference> references, int first)
    {
        var group = new List<KepReference> { references[first] };
        for (var i = first + 1; i < references.Count && Mentions.Joins(text, references[i - 1], references[i]); i++)
        {
            group.Add(references[i]);
        }

        return group;
    }
}
