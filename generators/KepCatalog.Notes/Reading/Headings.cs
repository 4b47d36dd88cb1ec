using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What a heading is for.</summary>
internal enum HeadingKind
{
    /// <summary>It names something: a feature, a component, a subject.</summary>
    Topic,

    /// <summary>It groups features by stage: "GA 和稳定的功能", "New features in Alpha", "Beta -> GA".</summary>
    Stage,

    /// <summary>It groups what is deprecated and what is removed together: the items say which.</summary>
    Ends,

    /// <summary>It groups by SIG or area: "存储", "SIG Node".</summary>
    Area,

    /// <summary>It says nothing about its features: "更新总览", "Highlights".</summary>
    Neutral,

    /// <summary>What follows are no features of this release: references, history, thanks, plans.</summary>
    Aside,
}

/// <summary>What a heading says about the features below it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Stage">The stage; unknown where it states none.</param>
/// <param name="Sigs">The SIGs of an area.</param>
internal readonly record struct HeadingRole(HeadingKind Kind, Stage Stage, EquatableArray<string> Sigs);

/// <summary>Classifies headings by their words alone: take away the words that any heading may have,
/// and a heading that groups has nothing left, while one that names a feature does.</summary>
internal static class Headings
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern AsideStart = new(
        @"^(?:参考|引用|没有?变化|无变化|历史(?:文|版|发布|回顾)|往期|相关(?:阅读|链接|文章|资料)|延伸阅读|扩展阅读|更多(?:阅读|信息|资料|内容)|致谢|鸣谢|感谢|特别感谢|关于我们|加入我们|联系|下载|获取方式|如何获取|发行说明|发布说明|变更日志|活动|即将到来的活动|网络研讨会|展望|下一站|愿望清单|未来|后续计划|下一步|用户亮点|用户案例|生态|项目速度|项目活跃度|发布团队|贡献者|社区|附录|订阅|修订记录|更新记录|修改记录|本页|" +
        @"references?\b|refs?$|carried over\b|no changes?\b|unchanged\b|further reading|see also|related\b|links?\b|resources(?:$|\W*\s(?:and|&|for)\b|[:：])|history\b|previous(?:ly| releases?| posts?| versions?)|earlier (?:releases|posts|versions)|past (?:releases|posts|issues)|archive|acknowledge?ments?|thanks|thank you|credits|contributors\b|release notes(?:$|\W*\s(?:for|of|and|&)\b|\s*[:：(（])|full changelog|changelog\b|availability|download|release team|project velocity|event update|events\b|upcoming|get(?:ting)? involved|user highlights|ecosystem|community\b|about\b|contact|looking ahead|what.?s next|what comes next|future(?:$|[\s:：])|roadmap|wish ?list|coming (?:up|soon|next|in)|next(?:$| (?:release|up|steps))|planned\b|plans\b|appendix|subscribe|footnotes?|release mascot|changes to this (?:page|post|document)|(?:document|revision|page|edit) history)",
        Options);

    private static readonly Pattern AsideEnd = new(
        @"(?:参考(?:资料|链接|文献)?|历史(?:文档|文章|版本|回顾)|往期(?:回顾|文章|精选|推荐)?|社区贡献|贡献(?:榜单|排名|情况)?|致谢|鸣谢|发行说明|发布说明|变更日志|更新日志|\bchangelog|相关阅读|延伸阅读|发布位置|阅读更多|\b(?:further reading|see also|references|acknowledge?ments)|展望|后续计划|未来计划|规划|预告|\b(?:roadmap|looking ahead|get involved))$",
        Options | RegexOptions.RightToLeft);

    private static readonly Pattern FuturePlan = new(
        @"(?:计划在|计划于|预计在|将在|将于)\s*v?1\.\d+.{0,12}(?:实现|完成|引入|提供|发布|推进)|\b(?:planned|coming|expected|scheduled) (?:for|in) (?:kubernetes )?v?1\.\d+", Options, "1.");

    private static readonly Pattern Numbering = new(
        @"^\s*(?:(?:第?[一二三四五六七八九十]{1,3}[、.．章节部分：:\s]|[（(][一二三四五六七八九十\d]{1,3}[)）])|\d{1,2}(?:\.\d{1,2}){0,3}(?:\s*[、.．)）](?=\s|[^\d.])|(?=\s|[^\d.A-Za-z]))|part\s+\d+[:.]?)\s*", Options);

    private static readonly Pattern StageWord = new(StageMentions.StagePattern + "|" + @"(?<stable>稳定|毕业)", Options);

    private static readonly Pattern EndWord = new(
        @"(?<deprecated>废弃|弃用|不推荐使用|deprecat\w*)|(?<removed>移除|删除|去除|下线|\bremov\w*|\bdropped\b)", Options, "废弃", "弃用", "不推荐使用", "deprecat", "移除", "删除", "去除", "下线", "remov", "dropped");

    private static readonly Pattern GenericHan = new(
        "(?:" + string.Join("|", new[]
        {
            "功能特性", "功能", "特性", "新特性", "新功能", "改进", "增强", "优化", "更新", "变更", "更改", "变化", "变动", "改动", "事项", "内容", "列表", "清单", "总览", "概览", "概述", "一览",
            "汇总", "摘要", "精选", "节选", "亮点", "重点", "详解", "详情", "详细", "介绍", "说明", "解读", "看点", "主要", "重要", "重磅", "关键", "核心", "其他", "其它", "其余", "全部", "所有", "部分", "值得关注", "需要了解", "需要注意", "值得", "关注",
            "进入", "升级到", "升级至", "升级为", "升级", "升至", "晋升至", "晋升到", "晋升为", "晋升", "提升至", "提升到", "提升为", "达到", "转为", "转正", "成为", "引入", "新增", "新加入", "加入", "首次",
            "阶段", "级别", "状态", "版本", "版", "正式", "发布", "可用", "稳定性", "成熟度", "本次", "这次", "此次", "中", "在", "到", "至", "为", "了", "的", "和", "与", "及", "以及", "或", "已经", "已", "被", "将", "是", "新", "全新", "项", "个", "有", "对", "等", "从", "由", "按",
            "特性门控", "门控", "发行", "降级", "回退", "默认", "支持", "分类", "相关", "API", "毕业", "走向", "迈向", "一般", "软件",
        }.OrderByDescending(w => w.Length).Select(Regex.Escape)) + ")", Options);

    private static readonly Pattern AnchorAtEnd = new(
        @"\s*\{#[^}]*\}\s*$", RegexOptions.CultureInvariant, "{#");

    private static readonly Pattern AsideAtEnd = new(
        @"[(（][^()（）]{0,40}[)）]\s*$", RegexOptions.CultureInvariant, ")", "）");

    private static readonly Pattern AreaJoint = new(
        @"\s*(?:[/／,，、&+]|\band\b|和|与|及)\s*", Options, "/", "／", ",", "，", "、", "&", "+", "and", "和", "与", "及");

    private static readonly Pattern Numbers = new(
        @"v?1\.\d+(?:\.\d+)?|\d+", Options);

    private static readonly Pattern NoWord = new(
        @"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> GenericEnglish = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "or", "the", "of", "to", "in", "into", "on", "for", "from", "with", "at", "as", "by", "that", "which", "is", "are", "was", "were", "be", "been", "has", "have", "all", "now", "new", "newly", "this", "these", "our", "some", "other", "more", "also", "what", "whats", "s", "here", "it", "its", "up", "list", "full", "complete", "overview", "summary",
        "feature", "features", "enhancement", "enhancements", "improvement", "improvements", "change", "changes", "changed", "update", "updates", "updated", "highlight", "highlights", "selection", "notable", "major", "key", "important", "kep", "keps", "gate", "gates", "api", "apis", "item", "items", "promotion", "promotions", "promoted", "promoting", "graduation", "graduations", "graduated", "graduating", "graduates", "graduate", "entering", "entered", "enter", "enters", "moving", "moved", "moves", "move", "advancing", "advanced", "advances", "reaching", "reached", "becoming", "became", "become", "introduced", "introducing", "introductions", "introduction", "added", "additions", "adding",
        "kubernetes", "k8s", "release", "released", "releases", "version", "stage", "stages", "status", "state", "level", "maturity", "track", "cycle", "available", "availability", "group", "section", "functionality", "capabilities", "work", "shipped", "shipping", "landed", "landing", "went", "going", "goes", "under", "experimental", "early", "hit", "hits", "only", "first", "you", "can", "use", "today", "straight",
    };

    /// <summary>The heading's text without numbering, emoji, anchors and trailing hashes.</summary>
    public static string Clean(string text)
    {
        text = text.Trim().TrimEnd('#').Trim();
        text = AnchorAtEnd.Replace(text, "");
        if (text.Any(IsDecoration))
        {
            text = new string([.. text.Where(c => !IsDecoration(c))]).Trim();
        }

        return text.Length > 0 && MayNumber(text[0]) ? Numbering.Replace(text, "").Trim() : text;
    }

    /// <summary>Whether a numbering may begin with a character: a look at it is cheaper than the pattern.</summary>
    private static bool MayNumber(char first) => char.IsDigit(first) || first is '第' or '(' or '（' or 'p' or 'P' || "一二三四五六七八九十".IndexOf(first) >= 0;

    /// <summary>Whether a bold line acts as a heading: it presents a KEP, or is as short as a heading and leads nothing in.</summary>
    public static bool CanBeBold(RichText text)
        => KepReferences.Find(text).Count > 0
            || (text.Plain.Trim() is { Length: > 0 and <= 40 } plain && plain[plain.Length - 1] is not (':' or '：' or '.' or '。' or '!' or '！' or ',' or '，'));

    /// <summary>Says what a heading without KEP is for.</summary>
    public static HeadingRole Classify(RichText heading) => Classify(heading.Plain);

    /// <summary>Says what the words of a heading are for.</summary>
    public static HeadingRole Classify(string heading)
    {
        var text = Clean(heading);

        // A bilingual heading says the same twice; each half classifies alone.
        var split = Language.Split(text);
        if (split is { English: { } english, Chinese: { } chinese })
        {
            var role = Classify(chinese);
            return role.Kind is HeadingKind.Topic ? Classify(english) : role;
        }

        if (AreaOf(text) is { Count: > 0 } sigs)
        {
            return new HeadingRole(HeadingKind.Area, Stage.Unknown, sigs);
        }

        var stages = StagesOf(text, out var deprecated, out var removed);
        var residue = Residue(text);
        if (residue == 0)
        {
            if (removed || deprecated)
            {
                // "移除已经 GA 的功能门控" is about removal: what is stable is what goes.
                return deprecated && removed ? new HeadingRole(HeadingKind.Ends, Stage.Unknown, default)
                    : new HeadingRole(HeadingKind.Stage, removed ? Stage.Removed : Stage.Deprecated, default);
            }

            return stages == Stage.Unknown && !StageWord.IsMatch(text)
                ? AsideStart.IsMatch(text) || AsideEnd.IsMatch(text)
                    ? new HeadingRole(HeadingKind.Aside, Stage.Unknown, default)
                    : new HeadingRole(HeadingKind.Neutral, Stage.Unknown, default)
                : new HeadingRole(HeadingKind.Stage, stages, default);
        }

        if (FuturePlan.IsMatch(text))
        {
            return new HeadingRole(HeadingKind.Aside, Stage.Unknown, default);
        }

        var says = stages != Stage.Unknown || deprecated || removed;
        if (!says && (AsideStart.IsMatch(text) || AsideEnd.IsMatch(text)))
        {
            return new HeadingRole(HeadingKind.Aside, Stage.Unknown, default);
        }

        return new HeadingRole(HeadingKind.Topic, stages, default);
    }

    /// <summary>The stage that a grouping heading with other words in it states: for headings that group by what stands below.</summary>
    public static HeadingRole Group(string heading)
    {
        var text = Clean(heading);
        var stage = StagesOf(text, out var deprecated, out var removed);
        return stage == Stage.Unknown && deprecated && removed
            ? new HeadingRole(HeadingKind.Ends, Stage.Unknown, default)
            : new HeadingRole(HeadingKind.Stage, stage != Stage.Unknown ? stage : removed ? Stage.Removed : deprecated ? Stage.Deprecated : Stage.Unknown, default);
    }

    /// <summary>The SIGs that a text names and nothing else; empty for other texts.</summary>
    public static EquatableArray<string> AreaOf(string text)
    {
        text = AsideAtEnd.Replace(text, "").Trim().TrimEnd(':', '：').Trim();
        if (text.Length is 0 or > 60)
        {
            return default;
        }

        if (SigNames.Recognize(text) is { } whole)
        {
            return new EquatableArray<string>([whole]);
        }

        var found = new List<string>();
        foreach (var part in AreaJoint.Split(text))
        {
            if (part.Trim().Length == 0)
            {
                continue;
            }

            var sig = SigNames.Recognize(part);
            if (sig is null)
            {
                return default;
            }

            if (!found.Contains(sig))
            {
                found.Add(sig);
            }
        }

        return found.ToEquatableArray();
    }

    private static Stage StagesOf(string text, out bool deprecated, out bool removed)
    {
        deprecated = removed = false;
        foreach (Match match in EndWord.Matches(text))
        {
            deprecated |= match.Groups["deprecated"].Success;
            removed |= match.Groups["removed"].Success;
        }

        if (TitleStages.FindTransition(text) is { } target)
        {
            return target;
        }

        var found = new HashSet<Stage>();
        foreach (Match match in StageWord.Matches(text))
        {
            found.Add(StageNames.Since(StageMentions.MilestoneOf(match).Milestone));
        }

        return found.Count == 1 ? found.First() : Stage.Unknown;
    }

    /// <summary>Whether a text has nothing but stages and words that any heading may have.</summary>
    public static bool IsGeneric(string text) => Residue(text) == 0;

    /// <summary>How many letters are left of a heading without stage words and words that any heading may have.</summary>
    private static int Residue(string text)
    {
        text = Numbers.Replace(text, " ");
        text = EndWord.Replace(StageWord.Replace(text, " "), " ");
        text = GenericHan.Replace(text, " ");
        var residue = 0;
        foreach (var word in NoWord.Split(text))
        {
            if (word.Length > 0 && !GenericEnglish.Contains(word))
            {
                residue += word.Length;
            }
        }

        return residue;
    }

    private static bool IsDecoration(char c)
        => c is '\uFE0F' or '\u200B' or '\u200D' or '\u2728'
            || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol;
}
