using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads how many features a note says its release has:
/// <c>此版本包含 45 项改进…17 项已晋升为稳定版</c>, <c>fourteen enhancements have graduated to stable</c>.</summary>
internal static class TotalsReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern Total = new(
        @"(?:包含|包括|跟踪|追踪|共有?|总共|一共|合计|带来|涵盖|收录|推出|囊括|带有|迎来)\s*(?:了)?\s*(?:总共|共计|共|约|近)?\s*(?<n>" + Numerals.Pattern + @")\s*(?:个|项|条)?\s*(?:新的?|功能|特性)?\s*(?:改进|增强|enhancements?|功能|特性|KEPs?|变更|更新|优化|提升|新特性)" +
        @"|\b(?:consists? of|consisting of|includes?|including|contains?|comprises?|comprising|tracks?|tracked|total of|features|count(?:s|ed)?|numbers are|there are|out of|brings?|packs?|ships?(?: with)?|delivers?|has|with|together|made up of|totals?|counts?)\s+(?:a total of\s+|exactly\s+|about\s+)?(?<n>" + Numerals.Pattern + @")\s+(?:(?:new|tracked|different|total)\s+){0,2}(?:enhancements?|improvements?|KEPs?|features)\b" +
        @"|(?<n>" + Numerals.Pattern + @")\s*(?:项|个)\s*(?:改进|增强(?:功能)?|enhancements?|KEPs?)(?=里|中|[^。\n]{0,20}(?:其中|：|:|，|,))" +
        @"|(?<n>" + Numerals.Pattern + @")\s+(?:enhancements?|improvements?|KEPs?)\s+(?:in total|altogether|made it)" +
        @"|^\s*(?:enhancements?|total|totals|总数|总计|合计|共计|改进|增强)\s*[:：]\s*(?<n>" + Numerals.Pattern + @")\s*$" +
        @"|(?:共|总计|合计)\s*(?<n>" + Numerals.Pattern + @")\s*(?:项|个)(?=\s*[，,：:（(])" +
        @"|(?:增强|特性|功能|改进)(?:总数|总计|数量|项目)\s*[:：]\s*(?<n>" + Numerals.Pattern + @")",
        Options);

    private static readonly Pattern Count = new(
        @"(?<n>" + Numerals.Pattern + @")(?:\s*(?:个(?!月)|项|条)|(?=\s+(?!(?:weeks?|months?|days?|years?|hours?|minutes?|companies|individuals|people|contributors|members|releases?|nodes|times|percent|main|key|phases|stages)\b)[A-Za-z]))" +
        @"|(?<stage>" + StageMentions.StagePattern + @"|稳定(?!性))",
        Options);

    private static readonly Pattern Labelled = new(
        @"(?<stage>" + StageMentions.StagePattern + @"|稳定(?!性))\s*(?:版|阶段|功能|特性)*\s*[:：(（]?\s*(?<n>" + Numerals.Pattern + @")\s*(?:个|项|条)?(?!\s*[年月日.])", Options);

    private static readonly Pattern NotTotal = new(
        @"promoted|graduat|enter|晋升|升级|进入|移除|删除|feature gates?|特性门控", Options);

    private static readonly Pattern CountAtStart = new(
        @"^\W*(?:有|共)?\s*" + Numerals.Pattern + @"\s*(?:个|项|enhancements|features)", Options, "个", "项", "enhancements", "features");

    private static readonly Pattern CountOfItems = new(
        @"(?:有|增加了|包括|新增了)\s*\d+\s*[个项]", Options, "个", "项");

    private static readonly Pattern LeadsOn = new(
        @"^\s*(?:阶段|版本)?\s*(?:升级|晋升|提升|进入|to\b|->|→)", Options);

    /// <summary>The totals that a paragraph states, or null. One that names no count of any stage states none.</summary>
    public static StatedTotals? Read(RichText text)
    {
        var plain = text.Plain;
        int? total = null;
        var place = -1;
        var match = Total.Match(plain);
        if (match.Success && !NotTotal.IsMatch(RestOfClause(plain, match.Index + match.Length)))
        {
            total = Numerals.Parse(match.Groups["n"].Value);
            place = match.Index;
        }

        var counts = ReadStages(plain, total is null ? 0 : match.Index + match.Length, out var first);
        if (counts.Count == 0 && total is null)
        {
            return null;
        }

        place = place < 0 ? first : Math.Min(place, first < 0 ? place : first);
        return new StatedTotals(
            total,
            counts.TryGetValue(Milestone.Stable, out var stable) ? stable : null,
            counts.TryGetValue(Milestone.Beta, out var beta) ? beta : null,
            counts.TryGetValue(Milestone.Alpha, out var alpha) ? alpha : null,
            text.PlaceAt(place));
    }

    /// <summary>Whether a line only counts features, as in "4 个功能升级到 Beta".</summary>
    public static bool IsCount(string line)
        => CountAtStart.IsMatch(line)
            || (CountOfItems.IsMatch(line) && ReadStages(line, 0, out _).Count > 0);

    private static Dictionary<Milestone, int> ReadStages(string text, int from, out int first)
    {
        var counts = new Dictionary<Milestone, int>();
        first = -1;
        int? pending = null;
        var pendingAt = 0;
        var tokens = Count.Matches(text.Substring(from));

        // "GA 18 个，Beta 25 个": the stage comes first where a stage opens and a number closes.
        var labels = tokens.Count > 1 && tokens[0].Groups["stage"].Success && tokens[tokens.Count - 1].Groups["n"].Success;
        foreach (Match match in labels ? Enumerable.Empty<Match>() : tokens.Cast<Match>())
        {
            if (match.Groups["n"].Success)
            {
                pending = Numerals.Parse(match.Groups["n"].Value);
                pendingAt = from + match.Index;
            }
            else if (pending is { } number)
            {
                var between = text.Substring(pendingAt, from + match.Index - pendingAt);
                var milestone = match.Groups["stage"].Value == "稳定" ? Milestone.Stable : StageMentions.MilestoneOf(match).Milestone;
                if (between.Length <= 80 && between.IndexOf('。') < 0 && !counts.ContainsKey(milestone) && !IsSource(text, from + match.Index + match.Length))
                {
                    counts.Add(milestone, number);
                    first = first < 0 ? pendingAt : first;
                    pending = null;
                }
            }
        }

        if (counts.Count > 0)
        {
            return counts;
        }

        var labelled = Labelled.Matches(text.Substring(from));
        if (labelled.Count >= 2 || (labelled.Count == 1 && labelled[0].Value.Trim() == text.Trim()))
        {
            foreach (Match match in labelled)
            {
                var milestone = match.Groups["stage"].Value == "稳定" ? Milestone.Stable : StageMentions.MilestoneOf(match).Milestone;
                if (Numerals.Parse(match.Groups["n"].Value) is { } number && !counts.ContainsKey(milestone))
                {
                    counts.Add(milestone, number);
                    first = first < 0 ? from + match.Index : first;
                }
            }
        }

        return counts;
    }

    /// <summary>Whether the stage is where features come from: "从 Alpha 升级到 Beta".</summary>
    private static bool IsSource(string text, int end)
        => LeadsOn.IsMatch(text.Substring(end, Math.Min(16, text.Length - end)));

    private static string RestOfClause(string text, int from)
    {
        var end = text.IndexOfAny(['。', '，', ',', '.', ';', '；', ':', '：', '\n'], from);
        return text.Substring(from, (end < 0 ? text.Length : end) - from);
    }
}
