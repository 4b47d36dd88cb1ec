using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the numbers of features that a note states for its release:
/// <c>此版本包含 45 项改进…17 项已晋升为稳定版</c>, <c>fourteen enhancements have graduated to stable</c>.</summary>
internal static class TotalsReader
{
    private const int MaxBetween = 80;

    private const int MaxToEnd = 16;

    /// <summary>The length of the longest symbol, and of the character behind it.</summary>
    private const int MaxSign = 4;

    /// <summary>The maximum number of numbers in a text with totals, because each is compared with the others.</summary>
    private const int MaxNumbers = 60;

    private static readonly char[] PartEnds = [',', '，', '、', ';', '；', '/', '|', '｜', '(', '（'];

    // "60 项增强 = 17 稳定 + 19 Beta", "45 项增强中 17 项稳定": the parts of a whole follow.
    private static readonly char[] WholeEnds = ['=', '＝', '中', '里'];

    private static readonly Regex Number = new("(?<n>" + Numerals.Pattern + @")\s*(?<unit>[个項项条款])?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex OtherUnit = new(
        @"\G[\s*]*(?:[年月日号周天大台套家人位名届期篇页次%％]|(?<=\d)[:：]\d|个月|(?:st|nd|rd|th)?\s*(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|个?(?:版本|领域|组件|节点|部分|阶段|月)|(?:main|key|phases|stages|weeks?|months?|days?|years?|hours?|minutes?|seconds?|readers|pages|times|percent|releases?|versions?|nodes|people|companies|individuals|contributors|members)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Counted = new(
        @"\G[\s*]*(?:(?:new|tracked|different|total|exciting|feature|kubernetes|improved|or|新的?|全新)\s*){0,3}(?<what>tracked|in all|in total|altogether|enhancements?|improvements?|KEPs?|features|changes|增强|改进|功能|特性|更新|变更|优化|提升)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Splits = new(@"\G(?:[:：]|\s*[=＝])", RegexOptions.CultureInvariant);

    private static readonly Regex Label = new(
        @"(?:\ball|总数|总量|总计|合计|共计|数量|total|totals|enhancements?|KEPs?|增强|改进)(?:\s*(?:项目|总数|总量|数))?[\s*]*[:：|;；][\s*]*$|(?:共|总共|一共|合计|共有|增强|改进|total of|together)[\s*]*$|(?:enhancements|total|增强|总数|总计)\s*[(（]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the totals in a text, or null if it states none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="release">The release of the note.</param>
    /// <param name="legend">The symbols for stages in the note, which also count: <c>17 ✅, 19 🧪</c>.</param>
    public static StatedTotals? Read(RichText text, KubernetesVersion? release, Legend legend)
    {
        var plain = text.Simplified;
        var tags = WithSigns(text, legend);
        var numbers = Numbers(plain, tags);

        // Numbers for another release are ignored: a number belongs to the last release before it.
        numbers.RemoveAll(n => release is { } now && tags.LastOrDefault(t => t.End <= n.At && t.Start >= text.SentenceAt(n.At).Start && t.Sense is Sense.Version or Sense.Now) is { Sense: Sense.Version } named && Versions.Of(named) != now);
        if (numbers.Count is 0 or > MaxNumbers)
        {
            return null;
        }

        var total = Total(plain, tags, numbers, release);
        var counts = Counts(plain, tags, numbers.FindAll(n => n.At != total?.At));
        if (counts.Count == 0 && (total is null || total.Value.Value < 15 || !total.Value.IsSure))
        {
            return null;
        }

        var place = counts.Values.Select(c => c.At).Concat(total is { } t ? [t.At] : []).Min();
        return new StatedTotals(total?.Value, Of(Stage.Stable), Of(Stage.Beta), Of(Stage.Alpha), text.PlaceAt(place));

        int? Of(Stage stage) => counts.TryGetValue(stage, out var count) ? count.Value : null;
    }

    /// <summary>Determines whether a line only counts features, as in "4 个功能升级到 Beta".</summary>
    public static bool IsCount(Phrase phrase)
    {
        var (line, tags) = (Language.Simplified(phrase.Text), phrase.Tags);
        return tags.Exists(t => t.Sense is Sense.Stage or Sense.Thing) && Numbers(line, tags) is { Count: > 0 and <= MaxNumbers } numbers
            && (Clauses.IsCovered(line, tags, 0, line.Length, t => Words.IsGeneric(t)) || (!line.Substring(0, numbers[0].At).Any(char.IsLetter) && Counted.IsMatch(line, numbers[0].End)) || Counts(line, tags, numbers).Count > 1
                || (!line.Substring(0, numbers[0].At).Any(char.IsLetter) && Counts(line, tags, numbers).Count == 1 && IsBesideStage(line, tags, numbers[0].End)));
    }

    // "12 Gang 调度【Alpha】" is the twelfth title.
    private static bool IsBesideStage(string line, IReadOnlyList<Tag> tags, int end)
        => tags.FirstOrDefault(t => t.Sense == Sense.Stage && t.Start >= end) is { } stage && line.IndexOfAny(['[', '【', '(', '（'], end, stage.Start - end) < 0;

    /// <summary>Returns the known words of a text, and the symbols of a legend as stages.</summary>
    private static List<Tag> WithSigns(RichText text, Legend legend)
    {
        if (legend == Legend.None || legend.Is(text))
        {
            return text.Tags;
        }

        var tags = text.Tags.ToList();
        for (var i = 0; i < text.Plain.Length; i++)
        {
            if (IsSign(text.Plain[i]) && legend.Find(text.Plain.Substring(i, Math.Min(MaxSign, text.Plain.Length - i))) is { } stage)
            {
                var length = char.IsHighSurrogate(text.Plain[i]) ? 2 : 1;
                tags.Add(new Tag(Sense.Stage, (int)stage, i, i + length));
                i += length - 1;
            }
        }

        return [.. tags.OrderBy(t => t.Start)];
    }

    private static bool IsSign(char c) => c > '\u007F' && !char.IsLetterOrDigit(c) && !char.IsPunctuation(c);

    private static List<(int Value, int At, int End)> Numbers(string text, IReadOnlyList<Tag> tags)
    {
        var found = new List<(int Value, int At, int End)>();
        if (!text.Any(c => c is (>= '0' and <= '9') or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两') && !tags.Any(t => t.Sense is Sense.Stage or Sense.Thing))
        {
            return found;
        }

        foreach (Match match in Number.Matches(text))
        {
            var end = match.Index + match.Length;
            if (Numerals.Parse(match.Groups["n"].Value) is { } value && !OtherUnit.IsMatch(text, end) && !IsPart(text, match.Groups["n"].Index + match.Groups["n"].Length)
                && !tags.Any(t => t.Sense == Sense.Version && t.Start < end && t.End > match.Index)
                && !IsNumbering(text, match.Index, match.Index + match.Groups["n"].Length)
                && !(match.Index > 0 && text[match.Index - 1] is '-' or '#' or '.' or '/' or 'v' or '$' or '第' or '周' or '期' or '拜')
                && !(match.Index > 1 && text[match.Index - 1] is ':' or '：' && char.IsDigit(text[match.Index - 2])))
            {
                found.Add((value, match.Index, end));
            }
        }

        return found;
    }

    /// <summary>Determines whether a number that ends at a position is part of a longer one: "1/3", "2.x". A full stop may also end the sentence.</summary>
    private static bool IsPart(string text, int end)
        => end < text.Length && (text[end] == '/' || (text[end] == '.' && !Clauses.EndsSentence(text, end)));

    // "二、Beta" in a table of contents.
    private static bool IsNumbering(string text, int start, int end)
        => end < text.Length && text[end] is '、' or '.' or '．' or ')' or '）' && text.LastIndexOf('\n', Math.Max(0, start - 1)) is var line && !text.Substring(line + 1, start - line - 1).Any(char.IsLetterOrDigit);

    /// <summary>Returns the first number of all enhancements: a number in a clause without a stage, or a labelled number.</summary>
    private static (int Value, int At, bool IsSure)? Total(string text, IReadOnlyList<Tag> tags, List<(int Value, int At, int End)> numbers, KubernetesVersion? release)
    {
        foreach (var (value, at, end) in numbers)
        {
            // "v1.33 had 64": another release.
            var front = Clauses.At(text, at);
            if (release is { } now && Versions.In(tags.Where(t => t.Start >= front.Start && t.End <= at)).ToList() is { Count: > 0 } named && !named.Contains(now))
            {
                continue;
            }

            var counted = Counted.Match(text, end);
            var (_, clauseEnd) = Clauses.At(text, end < text.Length ? end : text.Length - 1);
            var next = numbers.Find(n => n.At >= end) is { End: > 0 } following ? following.At : int.MaxValue;
            var (first, last) = Clauses.SentenceAt(text, at);
            var isLabelled = IsLabelled(text, [.. tags.Where(t => t.Sense == Sense.Stage && t.Start >= first && t.End <= last)], numbers.FindAll(n => n.At >= first && n.End <= last));
            var isOfStage = !isLabelled && tags.Any(t => t.Start >= end && t.End <= Math.Min(clauseEnd, next) && t.Sense is Sense.Stage or Sense.End or Sense.Gate or Sense.Back);
            if (counted.Success && !isOfStage && !tags.Any(t => t.Sense == Sense.Gate && t.Start <= counted.Groups["what"].Index && t.End > counted.Groups["what"].Index)
                && !numbers.Exists(n => n.At > at && n.At < clauseEnd && n.At < end + 6 && text.IndexOfAny(WholeEnds, end, n.At - end) < 0))
            {
                var what = counted.Groups["what"].Value.ToLowerInvariant();
                return (value, at, what is "in all" or "in total" or "altogether" or "enhancement" or "enhancements" or "keps" or "kep" or "增强" or "改进");
            }

            var before = text.Substring(Math.Max(0, at - 24), at - Math.Max(0, at - 24));
            if (Splits.IsMatch(text, end) && Counts(text, tags, numbers.FindAll(n => n.At > at)) is { Count: > 1 } parts && parts.Values.All(p => p.Value <= value))
            {
                return (value, at, true); // "shipped 45: 17 stable, 18 beta", "45 = 17 stable + 18 beta"
            }

            if (!isOfStage && Label.IsMatch(before) && !tags.Any(t => t.Sense == Sense.Stage && t.End <= at && at - t.End <= 8 && text.IndexOfAny(PartEnds, t.End, at - t.End) < 0))
            {
                return (value, at, true);
            }
        }

        return null;
    }

    // "GA 18 个，Beta 25 个": the stage comes first if the text begins with a stage and ends with a number. "共 45 项，稳定 17，Beta 18": a total may come before all.
    private static bool IsLabelled(string text, List<Tag> stages, List<(int Value, int At, int End)> numbers)
        => stages.Count > 0 && numbers.Count > 0 && stages[stages.Count - 1].Start < numbers[numbers.Count - 1].At
            && (stages[0].Start < numbers[0].At
                || (numbers.Count == stages.Count + 1 && stages.TrueForAll(s => numbers.Find(n => n.At >= s.End) is { End: > 0 } next && text.IndexOfAny(PartEnds, s.End, next.At - s.End) < 0)));

    /// <summary>Returns the first stage or end in a range, or null.</summary>
    private static Tag? NextOf(IReadOnlyList<Tag> tags, int start, int end)
    {
        for (var i = Clauses.FirstAt(tags, start); i < tags.Count && tags[i].End <= end; i++)
        {
            if (tags[i].Sense is Sense.Stage or Sense.End)
            {
                return tags[i];
            }
        }

        return null;
    }

    private static Dictionary<Stage, (int Value, int At)> Counts(string text, IReadOnlyList<Tag> tags, List<(int Value, int At, int End)> numbers)
    {
        var counts = new Dictionary<Stage, (int Value, int At)>();
        var stages = tags.Where(t => t.Sense == Sense.Stage).ToList();
        if (stages.Count == 0 || numbers.Count == 0)
        {
            return counts;
        }

        // "and 2 deprecated": these are of no stage.
        numbers = numbers.FindAll(n => !(NextOf(tags, n.End, Clauses.At(text, Math.Min(n.End, text.Length - 1)).End) is { Sense: Sense.End } ended && ended.Start - n.End <= MaxToEnd));
        foreach (var (value, at, end) in numbers)
        {
            var (first, last) = Clauses.SentenceAt(text, at);
            var around = stages.FindAll(s => s.Start >= first && s.End <= last);
            var beside = numbers.FindAll(n => n.At >= first && n.End <= last);
            var stage = IsLabelled(text, around, beside) ? LastBefore(at) : FirstBehind(end);
            if (stage is { } word && !counts.ContainsKey(word.Stage))
            {
                counts.Add(word.Stage, (value, at));
            }
        }

        return counts;

        Tag? LastBefore(int at)
        {
            foreach (var tag in Enumerable.Reverse(stages))
            {
                if (tag.End <= at)
                {
                    var between = text.Substring(tag.End, at - tag.End);
                    return between.Length <= 16 && !numbers.Exists(n => n.At >= tag.End && n.At < at) && Clauses.IsCovered(text, tags, tag.End, at, Words.IsGeneric) ? tag : null;
                }
            }

            return null;
        }

        Tag? FirstBehind(int end)
        {
            foreach (var tag in stages)
            {
                if (tag.Start < end)
                {
                    continue;
                }

                var between = text.Substring(end, tag.Start - end);
                if (between.Length > MaxBetween || Clauses.SentenceAt(text, end).End < tag.Start || numbers.Exists(n => n.At >= end && n.At < tag.Start))
                {
                    return null;
                }

                // "从 Alpha 升级到 Beta" counts features that move to beta.
                if (!IsSource(tag))
                {
                    return tag;
                }
            }

            return null;
        }

        bool IsSource(Tag tag)
        {
            var next = Clauses.FirstAt(tags, tag.End);
            return next < tags.Count && tags[next].Sense is Sense.Target or Sense.Move && tags[next].Start - tag.End <= 3
                && stages.Exists(s => s.Start >= tags[next].End && s.Start - tags[next].End <= 8);
        }
    }
}
