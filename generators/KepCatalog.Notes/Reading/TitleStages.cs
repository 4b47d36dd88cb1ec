using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the stage that a title, a heading or an item states about itself:
/// <c>标题（GA）</c>, <c>[Beta] Title</c>, <c>Alpha -> Beta</c>, <c>… 升级至 Beta</c>, <c>… is now stable</c>.</summary>
internal static class TitleStages
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern Arrow = new(
        "(?:" + StageMentions.StagePattern + @"|无|none|new|-)\s*(?:阶段|版本)?\s*(?:[-—–=]{1,3}[>＞]|→|⇒|➜|➡\uFE0F?|~>)\s*" + StageMentions.TargetPattern, Options, ">", "＞", "→", "⇒", "➜", "➡");

    private static readonly Pattern FromTo = new(
        @"(?:从|由|\bfrom)\s*" + StageMentions.StagePattern + @"\s*(?:阶段|版本)?\s*(?:升级|晋升|提升|进阶|毕业|升)?\s*(?:到|至|为|to)\s*" + StageMentions.TargetPattern, Options, "从", "由", "from");

    private static readonly Pattern Brackets = new(@"[(（\[【]([^()（）\[\]【】]{1,80})[)）\]】]", Options, ")", "）", "]", "】");

    private static readonly Pattern Pure = new(
        @"^[\s\p{P}\p{S}]*(?:现已|已|进入|升级至|升级为|新|新增|now|new|in|is|graduated to|promoted to|graduates to|enters|entering)?\s*" + StageMentions.StagePattern +
        @"\s*(?:阶段|版本|版|级别|状态|特性|功能|feature|stage|status|API)?(?:\s*(?:in|since|as of|于|自|@)?\s*(?:kubernetes\s*)?v?1\.\d+(?:\.\d+)?)?[\s\p{P}\p{S}]*$", Options);

    private static readonly Pattern WithVersion = new(
        @"^\s*(?:kubernetes\s*)?v?1\.(\d+)(?:\.\d+)?\s*[:：]?\s*" + StageMentions.StagePattern + @"\s*$", Options, "1.");

    private static readonly Pattern Prefix = new(
        @"^[\s\p{P}\p{S}]*(?:new\s+)?" + StageMentions.StagePattern + @"\s*[\]】)）*]*\s*[:：|—–-]\s*\S", Options);

    private static readonly Pattern Support = new(
        @"^\W*" + StageMentions.StagePattern + @"\s+support\b|的\s*" + StageMentions.StagePattern + @"\s*支持\s*$", Options);

    private static readonly Pattern Suffix = new(
        @"(?:^|[\s，,:：\-–—|)）」”""'\u4E00-\u9FFF])(?:" + StageMentions.StagePattern + @"|(?<stable>毕业|转正))\s*(?:阶段|版本|版|级别|状态)?\s*(?:了)?\s*(?:[(（][^()（）]{1,20}[)）])?[\s。.!！~]*$",
        Options | RegexOptions.RightToLeft); // from the end, where it has to be

    private static readonly Pattern Unreached = new(
        @"(?:尚未|还没有?|还未|并未|未能|计划|预计|将(?:会|于|在)|\b(?:will|planned|expected (?:to|in|for|by|as))\b)[^，。；;,\n]{0,30}$|\bnot\b[^，。；;,\n]{0,16}$", Options);

    private static readonly Pattern Unsure = new(@"\b(?:not|never|will|plan(?:s|ned)?|target\w*|expected|next|before|blocked)\b|未|没有|不|计划|预计|将|目标|下一?个", Options);

    /// <summary>The stage that a title states, or null.</summary>
    /// <param name="title">The title or the item's text.</param>
    /// <param name="release">The note's release: a stage of another release is history.</param>
    public static Stage? Find(string title, KubernetesVersion? release)
    {
        if (!StageMentions.MayName(title))
        {
            return null;
        }

        if (FindMarked(title, release) is { } marked)
        {
            return marked;
        }

        if (Support.Match(title) is { Success: true } support)
        {
            return StageNames.Since(StageMentions.MilestoneOf(support).Milestone);
        }

        var mentions = StageMentions.Find(title)
            .Where(m => m.IsOf(release))
            .ToList();
        if (mentions.Count > 0)
        {
            foreach (var mention in mentions)
            {
                if (mention.IsRollback)
                {
                    return StageNames.Since(mention.Milestone);
                }
            }

            return StageNames.Since(mentions[mentions.Count - 1].Milestone);
        }

        // "NetworkPolicy 的 endPort 字段 GA，一条规则覆盖一段端口": the title may be the first clause alone.
        var clause = title.IndexOfAny(Sentences.ClauseEnds);
        return OfSuffix(title) ?? (clause > 0 ? OfSuffix(title.Substring(0, clause)) : null);
    }

    /// <summary>The stage that a title has apart from its words, or null: in brackets, behind an arrow, before a colon.</summary>
    /// <param name="title">The title or the item's text.</param>
    /// <param name="release">The note's release: a stage of another release is history.</param>
    public static Stage? FindMarked(string title, KubernetesVersion? release)
    {
        if (FindTransition(title) is { } target)
        {
            return target;
        }

        Stage? bracketed = null;
        foreach (Match bracket in Brackets.Matches(title))
        {
            foreach (var part in bracket.Groups[1].Value.Split(',', '，', '、', ';', '；', '/', '|', '·'))
            {
                if (WithVersion.Match(part) is { Success: true } dated)
                {
                    if (release is not null && VersionText.First(part) == release)
                    {
                        return StageNames.Since(StageMentions.MilestoneOf(dated).Milestone);
                    }
                }
                else if (Pure.Match(part) is { Success: true } pure
                    && (VersionText.First(part) is not { } named || release is null || named == release))
                {
                    bracketed ??= StageNames.Since(StageMentions.MilestoneOf(pure).Milestone);
                }
            }
        }

        return bracketed
            ?? (Prefix.Match(title) is { Success: true } prefix ? StageNames.Since(StageMentions.MilestoneOf(prefix).Milestone) : null);
    }

    private static Stage? OfSuffix(string title)
        => Suffix.Match(title) is { Success: true } suffix && !Unreached.IsMatch(title.Substring(0, suffix.Index + 1))
            ? StageNames.Since(StageMentions.MilestoneOf(suffix).Milestone)
            : null;

    /// <summary>Whether a text is nothing but a stage, such as a table cell or the value of <c>Stage:</c>.</summary>
    public static Stage? FindPure(string text)
    {
        if (StageMentions.MayName(text) && FindTransition(text) is { } target)
        {
            return target;
        }

        if (StageMentions.MayName(text) && Pure.Match(text) is { Success: true } pure)
        {
            return StageNames.Since(StageMentions.MilestoneOf(pure).Milestone);
        }

        var ends = StageMentions.FindEnds(text);
        return ends.Count > 0 && text.Trim().Length <= 24 && Headings.IsGeneric(text) ? StageNames.Since(ends[0].Milestone) : null;
    }

    /// <summary>The stage that the value of <c>Stage:</c> gives: a stage and nothing else, or the only one named
    /// in a few words without a release (<c>Net New to Alpha</c>).</summary>
    public static Stage? OfField(string value)
    {
        if (FindPure(value) is { } pure)
        {
            return pure;
        }

        var named = value.Trim().Length <= 40 && VersionText.First(value) is null && !Unsure.IsMatch(value)
            ? StageMentions.Words.Matches(value).Cast<Match>().Select(m => StageMentions.MilestoneOf(m).Milestone).Distinct().ToList()
            : [];
        return named.Count == 1 ? StageNames.Since(named[0]) : null;
    }

    /// <summary>The stage that a text leads to from another: <c>Alpha -> Beta</c>, <c>从 Alpha 升级到 Beta</c>.</summary>
    public static Stage? FindTransition(string text)
        => (Last(Arrow.Matches(text)) ?? Last(FromTo.Matches(text))) is { } match ? StageNames.Since(StageMentions.TargetOf(match)) : null;

    private static Match? Last(IReadOnlyList<Match> matches) => matches.Count == 0 ? null : matches[matches.Count - 1];
}
