namespace KepCatalog.Notes.Reading;

/// <summary>Determines from the words around a KEP whether a text is about it or only mentions it.</summary>
internal static class Mentions
{
    private const int MaxBack = 64;

    /// <summary>Returns the references that are not only mentions. A joined group ("KEP-1 and KEP-2") stays together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="references">All references in it.</param>
    /// <param name="keepsSee">Whether "see also KEP-1" counts: if a text names no other KEP, it is about that one. If null, it counts if other words come before it.</param>
    public static List<KepReference> WithoutPassing(RichText text, List<KepReference> references, bool? keepsSee = null)
    {
        var kept = new List<KepReference>();
        for (var i = 0; i < references.Count; i++)
        {
            var joins = i > 0 && Joins(text, references[i - 1], references[i]);
            if (joins ? kept.Count > 0 && kept[kept.Count - 1] == references[i - 1] : !IsPassing(text, references[i], keepsSee == true) || HasOwnStage(text, references[i]))
            {
                kept.Add(references[i]);
            }
        }

        // "Smarter draining. See also KEP-1. It builds on KEP-2.": the rest after the mentions are removed.
        return kept.Count == 0 && keepsSee is null && references.Count > 0 && HasWordsInFront(text, references[0]) ? WithoutPassing(text, references, keepsSee: true) : kept;
    }

    /// <summary>Determines whether the brackets around a reference state its stage, and no release: "依赖 PodGroup（KEP-5832，同为 Alpha）".</summary>
    public static bool HasOwnStage(RichText text, KepReference reference)
        => Position.OpeningBracket(text.Plain, reference) is { } open && text.Plain.IndexOfAny([')', '）'], reference.End) is >= 0 and var close && close - reference.End <= 24
            && text.Tags.FindAll(t => t.Start > open && t.End <= close) is var inside && inside.Exists(t => t.Sense == Sense.Stage) && !inside.Exists(t => t.Sense is Sense.Version or Sense.Past or Sense.Unchanged || IsStill(text.Plain, t));

    private static bool IsStill(string text, Tag tag) => text.Substring(tag.Start, tag.Length) is "仍" or "仍然" or "依然" or "还" or "still" or "since";

    /// <summary>Determines whether only a conjunction is between two references: "KEP-1 and KEP-2".</summary>
    public static bool Joins(RichText text, KepReference left, KepReference right)
    {
        if (right.Start < left.End)
        {
            return true;
        }

        if (text.SentenceAt(left.Start).End < right.Start)
        {
            return false;
        }

        var between = text.Plain.Substring(left.End, right.Start - left.End).Trim(' ', '[', ']', '(', ')', '（', '）', '#', '\u200B', '*');
        return between is "" or "," or "，" or "、" or "/" or "／" or "&" or "+" or "和" or "与" or "及" or "以及" or "and" or "or" or ", and" or "and the" or "PR"
            || (between.Length < 4 && !between.Any(char.IsLetterOrDigit));
    }

    /// <summary>Determines whether the words around a reference say that the text is about it.</summary>
    public static bool IsDefining(RichText text, KepReference reference)
    {
        var plain = text.Plain;
        if (Previous(text, reference.Start) is { } before && plain.IndexOfAny(['(', '（'], before.End, reference.Start - before.End) < 0 && before.Sense is Sense.Tracked or Sense.Owner or Sense.Thing or Sense.See or Sense.Aside)
        {
            return true;
        }

        // "您可以在 KEP-4781 中找到更多信息".
        if (reference.Start > 1 && plain.Substring(0, reference.Start).TrimEnd(' ', '[').EndsWith("在", StringComparison.Ordinal) && plain.IndexOf('中', reference.End, Math.Min(60, plain.Length - reference.End)) >= 0)
        {
            return true;
        }

        // "in KEP-3521, proposed by …", "KEP-24, led by SIG Node".
        var (start, end) = text.SentenceAt(reference.Start);
        for (var i = Clauses.FirstAt(text.Tags, reference.End); i < text.Tags.Count && text.Tags[i].Start < Math.Min(end, reference.End + 80); i++)
        {
            if (text.Tags[i].Sense == Sense.Owner)
            {
                return true;
            }
        }

        return Clauses.IsCovered(plain, text.Tags, start, reference.Start, Words.IsGeneric) && Clauses.IsCovered(plain, text.Tags, Math.Min(reference.End, end), end, Words.IsGeneric)
            || IsLineOfFacts(text, reference);
    }

    /// <summary>Determines whether a reference is only mentioned: "similar to KEP-1", "基于 KEP-1".</summary>
    private static bool IsPassing(RichText text, KepReference reference, bool keepsSee)
    {
        // "KEP-1 解决过类似的问题".
        if (Next(text, reference.End) is { Sense: Sense.Passing } next && text.Plain.IndexOf("解决", next.Start, next.Length, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        // "(needs Memory QoS, KEP-2570)": the bracket is about the relation to another feature.
        var open = text.Plain.LastIndexOfAny(['(', '（', ')', '）'], Math.Max(0, reference.Start - 1));
        if (open > 0 && reference.Start - open <= 40 && text.Plain[open] is '(' or '（'
            && Clauses.FirstAt(text.Tags, open + 1) is var inside && inside < text.Tags.Count && text.Tags[inside] is { Sense: Sense.Passing or Sense.Needs } opens && opens.Start == open + 1)
        {
            return true;
        }

        var at = reference.Start;
        var sentence = text.SentenceAt(reference.Start).Start;
        if (sentence > 0 && OpensWithRelation(text, sentence, reference.Start))
        {
            return true;
        }

        for (var i = Clauses.FirstAt(text.Tags, reference.Start) - 1; i >= 0 && reference.Start - text.Tags[i].End <= MaxBack; i--)
        {
            var tag = text.Tags[i];
            if (tag.End > at || tag.Start < sentence || Between(text.Plain, tag.End, at) is not { } between || between.Any(c => char.IsLetterOrDigit(c) || c is ',' or '，' or '。' or ')' or '）' or ']' or ';' or '；' or '\n' or '|'))
            {
                return false;
            }

            // "one second instead of five: KEP-1"
            if (between.IndexOfAny([':', '：']) >= 0 && tag.Sense is Sense.Filler or Sense.Binder)
            {
                return false;
            }

            // "The old dependency (KEP-1)": the words before brackets are not a preposition of their content.
            if (between.IndexOfAny(['(', '（']) >= 0 && tag.Sense is not (Sense.Filler or Sense.Binder or Sense.Thing))
            {
                return false;
            }

            if (tag.Sense == Sense.Tracked && tag.Start > 0 && text.Plain[tag.Start - 1] is '(' or '（' && tag.Length <= 4)
            {
                return !keepsSee; // "(see KEP-1)"
            }

            switch (tag.Sense)
            {
                case Sense.Passing or Sense.Negation or Sense.Past or Sense.Needs:
                    return true;
                case Sense.See:
                    return !keepsSee && !(text.Plain.Substring(tag.Start, tag.Length) is "参见" && text.Tags.Exists(t => t.Sense == Sense.Stage && t.Start >= sentence && t.End <= tag.Start)); // "升级到稳定版，参见 KEP-1"
                case Sense.Source when text.Plain.Substring(tag.Start, tag.Length).Equals("since", StringComparison.OrdinalIgnoreCase) && !text.Tags.Exists(t => t.Sense == Sense.Stage && t.Start >= reference.End && t.End <= text.SentenceAt(reference.Start).End):
                    return true;
                case Sense.Foreign when text.Plain.Substring(tag.Start, tag.Length) == "依赖":
                    return true;
                case Sense.Filler or Sense.Binder or Sense.Thing:
                    at = tag.Start;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    // "Based on structured logging (KEP-1602).", "It will replace the annotation of KEP-2433."
    private static bool OpensWithRelation(RichText text, int start, int end)
    {
        for (var i = Clauses.FirstAt(text.Tags, start); i < text.Tags.Count && text.Tags[i].End <= end; i++)
        {
            if (text.Tags[i].Sense is Sense.Passing && text.Tags[i].Length > 1 && text.Tags[i].Start >= start)
            {
                return !text.Plain.Substring(text.Tags[i].End, end - text.Tags[i].End).Any(c => c is ',' or '，' or ';' or '；' or ':' or '：' or '—' or '–')
                    && !text.Plain.Substring(start, text.Tags[i].Start - start).Any(c => c is ',' or '，' or '(' or '（')
                    && Clauses.IsCovered(text.Plain, text.Tags, start, text.Tags[i].Start, t => t.Sense is Sense.Binder or Sense.Filler or Sense.Future);
            }

            if (text.Tags[i].Sense is not (Sense.Binder or Sense.Filler or Sense.Future))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Determines whether other words come before the KEP: "Smarter draining — see also KEP-1".</summary>
    private static bool HasWordsInFront(RichText text, KepReference reference)
        => text.Plain.IndexOf('\n') is >= 0 and var line && line < reference.Start
            || !Clauses.IsCovered(text.Plain, text.Tags, 0, Math.Min(reference.Start, text.Plain.Length), t => t.Sense is Sense.See or Sense.Binder or Sense.Filler);

    private static Tag? Previous(RichText text, int at)
    {
        var i = Clauses.FirstAt(text.Tags, at) - 1;
        if (i < 0)
        {
            return null;
        }

        // "the design is described in the KEP-24": connecting words are between them.
        while (i > 0 && text.Tags[i].Sense is Sense.Filler or Sense.Binder && !Between(text.Plain, text.Tags[i].End, at)!.Any(char.IsLetterOrDigit) && at - text.Tags[i].End <= 4)
        {
            at = text.Tags[i].Start;
            i--;
        }

        return at - text.Tags[i].End <= 8 && !Between(text.Plain, text.Tags[i].End, at)!.Any(c => char.IsLetterOrDigit(c) || c is '。' or '\n') ? text.Tags[i] : null;
    }

    private static Tag? Next(RichText text, int at)
    {
        var i = Clauses.FirstAt(text.Tags, at);
        return i < text.Tags.Count && text.Tags[i].Start - at is >= 0 and <= 2 ? text.Tags[i] : null;
    }

    private static string? Between(string text, int start, int end) => end >= start ? text.Substring(start, end - start) : null;

    /// <summary>Determines whether a line lists facts: <c>KEP-541 · SIG Auth · gate: `X`</c>.</summary>
    private static bool IsLineOfFacts(RichText text, KepReference reference)
    {
        var plain = text.Plain;
        if (plain.Length > 160 || reference.Start > 6)
        {
            return false;
        }

        var at = reference.End;
        while (at < plain.Length && plain[at] is ' ' or ')' or ']' or '）' or '】')
        {
            at++;
        }

        return at == plain.Length || plain[at] is '\n' or '·' or '•' or '|' or ',' or '，' or '、' or ';' or '；' or '/' or '-' or '–' or '—';
    }
}
