using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the stage in texts that contain nothing else: a cell, a field, brackets, the end of a title.</summary>
internal static class StageWords
{
    private static readonly char[] Opening = ['(', '（', '[', '【'];
    private static readonly char[] Closing = [')', '）', ']', '】'];
    private static readonly char[] ClauseEnds = [',', '，', ';', '；', ':', '：', '—', '|'];
    private static readonly char[] Parts = [',', '，', '、', ';', '；', '/', '|', '｜', '·', '&'];

    /// <summary>Returns the stage of a text that contains only a stage and words that lead to it, or null for other texts, and for a stage of another release.</summary>
    public static Stage? Pure(string text, KubernetesVersion? release = null)
    {
        var tags = Tagger.Tag(text);
        return IsPure(text, tags, 0, text.Length) ? Last(text, tags, release) ?? EndIn(tags) : null;
    }

    /// <summary>Returns the stage in the value of a field or a cell: <see cref="Pure"/>, or the only stage in a few words.</summary>
    public static Stage? OfField(string value, KubernetesVersion? release)
    {
        var tags = Tagger.Tag(value);
        if (tags.Exists(t => t.Sense is Sense.Negation or Sense.Later or Sense.Condition) || tags.FindIndex(t => t.Sense == Sense.Future) > tags.FindIndex(t => t.Sense == Sense.Stage))
        {
            return null;
        }

        if (Pure(value, release) is { } pure)
        {
            return pure;
        }

        var claims = StageClaims.Find(value, tags, release).FindAll(c => c.Veto is null or "attributive");
        var dated = claims.FindAll(c => c.Version is not null && c.Version == release);
        var stages = (dated.Count > 0 ? dated : claims).Select(c => c.Stage).Distinct().ToList();
        return stages.Count == 1 && (value.Length <= 60 || dated.Count > 0) ? stages[0]
            : stages.Count == 0 && value.Length <= 24 ? EndIn(tags)
            : null;
    }

    /// <summary>Returns the separate stage word of a title (in brackets, between separators, after an arrow, at its end), or null.</summary>
    /// <param name="phrase">The title.</param>
    /// <param name="release">The release of the note.</param>
    public static Tag? Marker(Phrase phrase, KubernetesVersion? release)
    {
        var claims = phrase.Claims(release);
        if (claims.Count == 0)
        {
            return null;
        }

        var (title, tags) = (phrase.Text, phrase.Tags);
        if (claims.Find(c => c.Counts && c.IsBack) is { } back)
        {
            return back.Tag;
        }

        foreach (var (start, end) in Brackets(title).SelectMany(b => Split(title, b.Start, b.End, Parts)).Concat(Segments(title)))
        {
            if (IsPure(title, tags, start, end) && EndBehind(tags, start, end) is { } ended)
            {
                return ended; // "GA → deprecated"
            }

            if (IsPure(title, tags, start, end) && LastIn(claims, start, end, lenient: true) is { } claim)
            {
                return claim.Tag;
            }
        }

        return (AtEnd(title, tags, Enumerable.Reverse(claims)) ?? AtStart(title, tags, claims))?.Tag;
    }

    /// <summary>Returns the start of the words for a stage at the end of a title, or its length: <c>AppArmor support|is now beta</c>.</summary>
    public static int SuffixStart(string title, IReadOnlyList<Tag> tags)
    {
        if (AtEnd(title, tags, StageClaims.FromEnd(title, tags, null)) is not { } claim)
        {
            return title.Length;
        }

        var start = claim.Tag.Start;
        for (var i = Clauses.FirstAt(tags, claim.Tag.Start) - 1; i >= 0; i--)
        {
            if (tags[i].Sense is not (Sense.Move or Sense.Back or Sense.Target or Sense.Source or Sense.Binder or Sense.Now or Sense.Stage)
                || title.Substring(tags[i].End, start - tags[i].End).Any(c => char.IsLetterOrDigit(c) || c is '(' or '（' or ')' or '）')
                || title.IndexOfAny(ClauseEnds, tags[i].End, start - tags[i].End) >= 0)
            {
                break;
            }

            // "Image Promoter Beta": a verb leads to the stage by a preposition, or directly, such as "reaches".
            if (tags[i].Sense == Sense.Move && !Language.IsHan(title[tags[i].Start]) && !LeadsTo(title.Substring(tags[i].Start, tags[i].Length), title.Substring(tags[i].End).TrimStart()))
            {
                break;
            }

            // "聚合发现 is now beta", "失败时的回退 Beta": words in another language, or without a target, belong to the title.
            if (Language.IsHan(title[tags[i].Start])
                && (title.Substring(tags[i].End, claim.Tag.Start - tags[i].End).Any(c => c is >= 'a' and <= 'z') || (tags[i].Sense == Sense.Back && title[tags[i].End - 1] is not ('到' or '至' or '为'))))
            {
                break;
            }

            start = tags[i].Start;
        }

        return start;
    }

    private static bool LeadsTo(string verb, string behind)
        => behind.Split(' ')[0].ToLowerInvariant() is "to" or "in" or "into" or "as" or "at" or "from"
            || verb.StartsWith("enter", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("reach", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("hit", StringComparison.OrdinalIgnoreCase)
            || verb.StartsWith("bec", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("go", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether every letter of a range is in a word that may surround a stage.</summary>
    public static bool IsPure(string text, IReadOnlyList<Tag> tags, int start, int end)
        => end - start is > 0 and <= 80 && Clauses.IsCovered(text, tags, start, end, IsPureWord);

    /// <summary>Determines whether a word may surround a stage because it has no other meaning.</summary>
    public static bool IsPureWord(Tag tag)
        => tag.Sense is Sense.Stage or Sense.End or Sense.Thing or Sense.Move or Sense.Back or Sense.Filler or Sense.Binder or Sense.Source or Sense.Target or Sense.Version or Sense.Kubernetes or Sense.Future;

    /// <summary>Returns the stage, deprecation or removal that a clause leads to from a position on, with only words that lead to it: "**IPVS mode**| is also deprecated". Returns null if it has other words.</summary>
    public static Tag? PredicateAt(RichText text, int start)
    {
        for (var i = Clauses.FirstAt(text.Tags, start); i < text.Tags.Count && text.Tags[i].Start >= start; i++)
        {
            var tag = text.Tags[i];
            if (tag.Sense is Sense.Stage or Sense.End)
            {
                return i > 0 && text.Tags[i - 1].Start >= start && Clauses.At(text.Plain, tag.Start).Start <= start && Clauses.IsCovered(text.Plain, text.Tags, start, tag.Start, IsPureWord) ? tag : null;
            }

            if (!IsPureWord(tag))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Returns a word for deprecation or removal after a stage and an arrow.</summary>
    private static Tag? EndBehind(IReadOnlyList<Tag> tags, int start, int end)
    {
        var stage = false;
        var leads = false;
        foreach (var tag in tags.Where(t => t.Start >= start && t.End <= end))
        {
            if (tag.Sense == Sense.End && leads)
            {
                return tag;
            }

            leads |= stage && tag.Sense == Sense.Target;
            stage |= tag.Sense == Sense.Stage;
        }

        return null;
    }

    private static Stage? Last(string text, IReadOnlyList<Tag> tags, KubernetesVersion? release)
        => LastIn(StageClaims.Find(text, tags, release), 0, text.Length, lenient: true)?.Stage;

    private static StageClaim? LastIn(List<StageClaim> claims, int start, int end, bool lenient)
    {
        StageClaim? found = null;
        foreach (var claim in claims)
        {
            if (claim.Tag.Start >= start && claim.Tag.End <= end && (claim.Counts || (lenient && claim.Veto is "attributive" or "kubernetes")))
            {
                found = claim;
            }
        }

        return found;
    }

    private static Stage? EndIn(IReadOnlyList<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag is { Sense: Sense.End, Stage: not Stage.Unknown })
            {
                return tag.Stage;
            }
        }

        return null;
    }

    // "Gang Scheduling Alpha", "AppArmor 支持 升级至 Beta".
    private static StageClaim? AtEnd(string title, IReadOnlyList<Tag> tags, IEnumerable<StageClaim> fromEnd)
    {
        foreach (var claim in fromEnd)
        {
            var end = title.Length;
            while (end > claim.Tag.End && title[end - 1] is ')' or '）' or ' ' && title.LastIndexOfAny(['(', '（'], end - 1) is var open && open >= claim.Tag.End)
            {
                end = open;
            }

            if (!Clauses.IsCovered(title, tags, claim.Tag.End, end, t => t.Sense is Sense.Thing or Sense.Filler or Sense.Binder or Sense.Version or Sense.Kubernetes))
            {
                return null;
            }

            if (claim.Counts || (claim.Veto == "attributive" && StandsApart(title, claim.Tag)))
            {
                return claim;
            }
        }

        return null;
    }

    // "Alpha Introduce List Types", but not "Stable kubelet restarts".
    private static StageClaim? AtStart(string title, IReadOnlyList<Tag> tags, List<StageClaim> claims)
    {
        if (claims.Count == 0 || !claims[0].Counts || tags[0] != claims[0].Tag || title.Substring(0, claims[0].Tag.Start).Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var word = title.Substring(claims[0].Tag.Start, claims[0].Tag.Length);
        var next = claims[0].Tag.End + 1;
        if (tags.Count > 1 && tags[1].Start == next && tags[1].Sense is Sense.Thing or Sense.Gate)
        {
            return null; // "Beta feature gate promotion"
        }

        return next < title.Length && title[next - 1] == ' ' && char.IsUpper(word[0]) && (claims[0].Stage != Stage.Stable || word == "GA")
            && (char.IsUpper(title[next]) || Language.IsHan(title[next]) || string.CompareOrdinal(title, next, "support ", 0, 8) == 0)
            ? claims[0]
            : null;
    }

    // "AppArmor Stable", "节点 Login 稳定".
    private static bool StandsApart(string title, Tag word)
        => word.Start > 0 && !char.IsLetter(title[word.Start - 1]) && (char.IsUpper(title[word.Start]) || Language.IsHan(title[word.Start]));

    private static IEnumerable<(int Start, int End)> Brackets(string text)
    {
        for (var open = text.IndexOfAny(Opening); open >= 0 && open + 1 < text.Length; open = text.IndexOfAny(Opening, open + 1))
        {
            var close = text.IndexOf(Closing[Array.IndexOf(Opening, text[open])], open);
            if (close > open && close - open <= 90)
            {
                yield return (open + 1, close);
            }
        }
    }

    /// <summary>Returns the parts of a title between bars, dashes and colons.</summary>
    private static IEnumerable<(int Start, int End)> Segments(string title)
    {
        var start = 0;
        var parts = new List<(int, int)>();
        for (var i = 0; i < title.Length; i++)
        {
            if (title[i] is '|' or '｜' or '•' or '·' or '—' or '–' or ':' or '：' or ',' or '，' or '。' or '；' or ';' || (title[i] is '-' or '/' && i > 0 && i + 1 < title.Length && title[i - 1] == ' ' && title[i + 1] == ' '))
            {
                parts.Add((start, i));
                start = i + 1;
            }
        }

        parts.Add((start, title.Length));
        return parts.Count > 24 ? [] : parts;
    }

    private static IEnumerable<(int Start, int End)> Split(string text, int start, int end, char[] separators)
    {
        for (var at = text.IndexOfAny(separators, start, end - start); at >= 0; at = text.IndexOfAny(separators, start, end - start))
        {
            yield return (start, at);
            start = at + 1;
        }

        yield return (start, end);
    }
}
