using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A place in prose that says what happened to a feature.</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Version">The release that the same clause names, or null.</param>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="IsFuture">Whether it is announced for later.</param>
/// <param name="IsRollback">Whether the feature fell back to it.</param>
internal sealed record StageMention(
    Milestone Milestone, KubernetesVersion? Version, int Index, bool IsFuture, bool IsRollback)
{
    /// <summary>Whether it is said of a release: it names that one or none, and does not speak of later.</summary>
    public bool IsOf(KubernetesVersion? release) => !IsFuture && (Version is null || release is null || Version == release);
}

/// <summary>Finds what prose says about stages: verbs of graduation with the stage that they lead to
/// (<c>升级至 Beta</c>, <c>graduates to stable</c>, <c>目前是 Alpha</c>), each with the release of its clause.
/// A stage word alone (<c>依赖 Beta API</c>, <c>v1alpha1</c>, <c>稳定重建</c>) says nothing about the feature.</summary>
internal static class StageMentions
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>A stage in words. ASCII words must not be part of a longer one, such as an API version.</summary>
    internal const string StagePattern =
        @"(?:(?<![A-Za-z0-9_./-])(?:(?<alpha>alpha)[12]?|(?<beta>b[ea]ta)[12]?|(?<stable>stable|GA|general(?:ly)?[ -]availab(?:le|ility)))(?![A-Za-z0-9_])" +
        @"|(?<alpha>预览版|内测版?|实验(?:性|阶段))|(?<beta>测试版|公测版?|测试阶段)|(?<stable>稳定(?:版本?|阶段|状态|级别|可用)?|正式(?:版本?|可用|发布|GA)|一般可用))";

    /// <summary>The same in groups of other names, for patterns in which a stage leads to another.</summary>
    internal static readonly string TargetPattern =
        StagePattern.Replace("?<alpha>", "?<toAlpha>").Replace("?<beta>", "?<toBeta>").Replace("?<stable>", "?<toStable>");

    /// <summary>Every stage in words: what each mention ends with, but for what is looked at behind it.</summary>
    internal static readonly Pattern Words = new(StagePattern + "|(?<stable>毕业)", Options);

    // Mentions are looked for from the word that they end with: stages are few, and verbs that could lead to one are everywhere.
    // Of words that end alike the longer one has to come first.
    private const RegexOptions FromEnd = Options | RegexOptions.RightToLeft;

    private const string Decoration = @"[\s*_`""'“”「『【\[(（:：]{0,4}";

    // To an earlier stage.
    private const string Back = @"回退|回滚|降级|退回|降回|倒退|\b(?:demot\w+|revert\w*|downgrad\w+|regress\w*|(?:roll(?:ed|s)?|mov(?:ed|es?)|f[ae]ll(?:s|en)?) back)";

    private static readonly Pattern Verbs = new(
        @"(?:" + Back + ")?" +
        @"(?:" + Back + @"|升级|晋升|提升|升|毕业|进阶|晋级|进入|步入|迈入|达到|到达|抵达|转为|转入|迁移至|移至|移到|成为|变为|推进|趋于|现已|均已|已经?|正式|首次以|以|作为|作为一[个项]|功能|特性|仍|仍然|依然|还|终于|如今|此次|本次|起|起为|同时|只是|已是|也是|属于|随之)" +
        @"(?:了|至|到|为|成|成为|进入|进到|在|处于|是|作为|提供|的|一[个项]|新的?|正式|全面|已|已经|进阶|功能特性|功能|特性|\s){0,4}" +
        Decoration + StagePattern + @"\G",
        FromEnd);

    private static readonly Pattern States = new(
        @"(?:(?:目前|现在|当前|现阶段|此功能|该功能|该特性|状态|阶段|仍然|仍|依然|还|就|这)?\s?(?:是|被标记为|标记为|为|处于|正在进入|正在|以)\s?(?:一个|一项)?(?:在|新的?|默认(?:启用|开启|关闭)的)?" + Decoration + StagePattern +
        @"|(?:新增|引入|添加|新的|增加|加入)了?\s?(?:一[个项]|三个|两个|[0-9]+\s?[个项])?(?:全新|新)?的?" + Decoration + StagePattern +
        @"|" + StagePattern + @"(?=\s?(?:了|化)(?:[，。,.；;\s]|$))" +
        @"|(?:同时|正式|已经?|终于|一并|也|就此|宣布)(?<stable>毕业)(?![至到为]))\G",
        FromEnd);

    private static readonly Pattern English = new(
        @"(?:\b(?:" + Back + @")?\s?" +
        @"(?:" + Back + @"|graduat\w+|promot\w+|mov(?:e|es|ed|ing)|advanc\w+|enter\w*|reach\w*|hits?|becom\w+|became|went|goes|going|go|lands?|landed|landing|transition\w*|progress\w*|elevat\w+|upgrad\w+|bump\w*|rais\w+|remain\w*|is|are|was|were|stays?|now|available|introduc\w+|ship\w*|arriv\w+|debut\w*|start\w*|launch\w*|added?|adds|been|released|considered|declared|feature|support|back|made|makes|make|turn\w*|keeps|still|first|of|gets?)" +
        @"(?:[\s,]+(?:to|in|into|as|at|a|an|the|its|fully|now|formally|officially|status|new|support|being|generally|state|from|alpha\s+to|beta\s+to|all\s+the\s+way|straight|directly|back|still|level|stage|marked|considered|available|this\s+release|feature|entirely|currently|also)){0,4}[\s]+" +
        Decoration + StagePattern +
        @"|(?:^|[,;:(]\s*)(?:an?|still|now)\s+" + StagePattern + @"(?=\s*(?:feature|from|by|in\b|[,.;)]|$))" +
        @"|" + StagePattern + @"(?=[-\s]+(?:in|as of|since|with|starting)\s+(?:this|the|kubernetes|k8s|v?1\.\d)))\G",
        FromEnd);

    // "CSINode 可分配数量可变，Beta，默认关闭": a clause that is nothing but a stage, right behind the first one.
    private static readonly Pattern Bare = new(
        @"(?:^|[。！!?？\n]|[.]\s)[^，。,;；\n.]{0,80}?(?:(?<=^|[。！!?？\n]|[.]\s)|[，,])\s*(?:仍为|仍是|新增|新|now|still)?\s*" + StagePattern +
        @"\G(?=\s?(?:阶段|版本|版|级别|状态|功能|特性|feature|stage)?\s?(?:[，。,;；]|[.](?:\s|$)|$|但|but\b))", FromEnd);

    private static readonly Pattern Introduced = new(
        @"(?:最早|最初|首次|首先)?(?:在|于|自|从)[^，。；;,\n]{1,24}(?:版本)?(?:中|里|起|时|开始)?(?:就|被|便|首次|作为新功能)?(?:引入|推出|加入|新增|问世)" +
        @"|\b(?:first\s+)?(?:introduced|added|landed|appeared|debuted)\b[^.;\n]{0,24}\b(?:in|with)\s+(?:kubernetes\s+)?v?1\.\d+",
        Options, "引入", "推出", "加入", "新增", "问世", "introduced", "added", "landed", "appeared", "debuted");

    private static readonly Pattern DefaultOn = new(
        @"默认(?:启用|开启|打开)|(?:enabled|on)\s+by\s+default", Options, "默认", "by default");

    private static readonly Pattern Deprecated = new(
        @"(?<deprecated>废弃|弃用|不推荐使用|\bdeprecat\w*)|(?<removed>(?<!自动)移除|(?<!自动|级联|优雅|前台|后台)删除(?!成本|策略|保护|顺序|操作|请求|时)|去除|下线|(?<!\bauto(?:matic(?:ally)?)?[- ])\bremov(?:e|es|ed|al|als|ing)\b|\bdropped\b|\bwithdrawn\b|no longer (?:available|part))",
        Options,
        ["废弃", "弃用", "不推荐使用", "deprecat", "移除", "删除", "去除", "下线", "remov", "dropped", "withdrawn", "no longer"],
        lead: 0);

    private static readonly Pattern Future = new(
        @"(?:(?<!版本|本次)将(?:会|于|在|被)?|未来|计划|预计|打算|有望|力争|争取|后续|下个|下一个|以后|之后|日后|拟|准备好?被?|最终)[^，。；;,\n]{0,30}$|\b(?:will|planned|plan to|plans to|going to|scheduled|future|later release|expected (?:to|in|for|by|as)|intend\w*|aims?|targets?|targeting|before it (?:can )?|upcoming|next release)\b[^.;,，。；\n]{0,40}$",
        Options);

    private static readonly Pattern Negated = new(
        @"(?:尚未|还没有?|还未|并未|没有|未能|不再|无法|不会)[^，。；;,\n]{0,3}$|(?:依赖|基于|需要|取决于|类似于?|不是|避免)[^，。；;,\n]{0,12}$|\b(?:not|never|depends? on|relies on|requires?|based on|no|un|other|another)\b[^.;,，。；\n]{0,16}$|\bwithout\b[^.;,，。；\n]{0,8}$",
        Options);

    private static readonly Pattern Rollback = new(
        Back, Options);

    private static readonly Pattern Unchanged = new(
        @"\b(?:remain\w*|still|stays?|unchanged|has not moved|not moved)\b|仍然?|依然|依旧|保持|没有变", Options);

    private static readonly Pattern OtherThing = new(
        @"^\s?(?:api\b|apis\b|的?依赖|插件|releases?\b|channel|branch|分支|级别的 ?(?:Options|选项)|quality|version of)", Options);

    private static readonly Pattern ReleaseAhead = new(
        @"^[\s(（]{0,2}(?:in|as of|since|with|for)\s", Options);

    // "Beta（最早在 v1.28 引入）": the release in brackets is of what they say, unless they say nothing else.
    private static readonly Pattern Aside = new(
        @"[(（](?!\s*(?:(?:in|since|as of|from|with|at|自|从|在|于)?\s*(?:kubernetes|k8s)?\s*)$)[^()（）]*$", Options, "(", "（");

    /// <summary>Whether a text may name a stage: most do not, and a look for the beginnings of the words of <see cref="StagePattern"/>
    /// is far cheaper than the patterns.</summary>
    public static bool MayName(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var third = i + 2 < text.Length ? text[i + 2] : '\0';
            switch (text[i])
            {
                case 'a' or 'A' or 'b' or 'B' or 's' or 'S' or 'g' or 'G' when i == 0 || !(IsWord(text[i - 1]) || text[i - 1] is '.' or '/' or '-'):
                    if (Begins("alpha") || Begins("beta") || Begins("bata") || Begins("stable") || Begins("general") || (Begins("ga") && (i + 2 == text.Length || !IsWord(text[i + 2]))))
                    {
                        return true;
                    }

                    break;
                case '预' when next == '览':
                case '内' or '公' when next == '测':
                case '实' when next == '验' && third is '性' or '阶':
                case '测' when next == '试' && third is '版' or '阶':
                case '稳' when next == '定':
                case '正' when next == '式' && third is '版' or '可' or '发' or 'G' or 'g':
                case '一' when next == '般' && third == '可':
                case '毕' when next == '业':
                    return true;
            }

            bool Begins(string word) => string.Compare(text, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        }

        return false;

        static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
    }

    /// <summary>What a text says, in its order. Mentions of deprecation and removal are in <see cref="FindEnds"/>.</summary>
    public static List<StageMention> Find(string text)
    {
        var found = new List<StageMention>();
        if (!MayName(text))
        {
            return found;
        }

        var words = Words.Matches(text);
        if (words.All(word => IsOther(text, word)))
        {
            return found;
        }

        var versions = VersionText.Find(text);
        Collect(Verbs);
        Collect(States);
        Collect(English);
        CollectBare();
        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (found[i].Index == found[i - 1].Index)
            {
                // The same word, found by two patterns.
                found[i - 1] = found[i - 1] with { IsRollback = found[i - 1].IsRollback || found[i].IsRollback };
                found.RemoveAt(i);
            }
        }

        return found;

        void Collect(Pattern pattern)
        {
            var start = text.Length;
            for (var i = words.Count - 1; i >= 0; i--)
            {
                // "from alpha to beta" is about beta alone.
                var end = words[i].Index + words[i].Length;
                if (end > start || pattern.Match(text, end) is not { Success: true } match)
                {
                    continue;
                }

                start = match.Index;
                var (milestone, word) = MilestoneOf(match);
                if (Negated.IsMatch(Before(match.Index)) || IsOther(text, word))
                {
                    continue;
                }

                found.Add(new StageMention(
                    milestone, VersionOf(text, versions, word.Index, word.Length), word.Index, Future.IsMatch(Before(word.Index)), Rollback.IsMatch(match.Value)));
            }
        }

        // "Beta，GA" is Beta, and says something else of GA.
        void CollectBare()
        {
            var end = 0;
            foreach (var candidate in words)
            {
                if (Bare.Match(text, candidate.Index + candidate.Length) is { Success: true } match && match.Index >= end)
                {
                    end = match.Index + match.Length;
                    var (milestone, word) = MilestoneOf(match);
                    if (!IsOther(text, word))
                    {
                        found.Add(new StageMention(milestone, VersionOf(text, versions, word.Index, word.Length), word.Index, false, false));
                    }
                }
            }
        }

        string Before(int index) => text.Substring(Math.Max(0, index - 40), Math.Min(index, 40));
    }

    /// <summary>The steps that prose names together with a release, introduction and default included.</summary>
    public static List<StageMention> FindHistory(string text)
    {
        var versions = VersionText.Find(text);
        var found = Find(text);
        foreach (Match match in Introduced.Matches(text))
        {
            var end = match.Index + match.Length;
            var version = VersionOf(text, versions, end, 0);

            // "introduced as beta in 1.28" has a stage of its own in the clause.
            if (version is not null && !found.Any(f => f.Version == version && ClauseOf(text, f.Index) == ClauseOf(text, end - 1)))
            {
                found.Add(new StageMention(Milestone.Alpha, version, match.Index, false, false));
            }
        }

        foreach (Match match in DefaultOn.Matches(text))
        {
            if (VersionOf(text, versions, match.Index, match.Length) is { } version && !found.Any(f => f.Version == version))
            {
                found.Add(new StageMention(Milestone.DefaultOn, version, match.Index, false, false));
            }
        }

        found.AddRange(FindEnds(text).Where(f => !f.IsFuture));
        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;
    }

    /// <summary>Whether a sentence says that something stays what it was: no news of this release.</summary>
    public static bool SaysUnchanged(string sentence)
        => Unchanged.IsMatch(sentence);

    /// <summary>What a text says about deprecation and removal.</summary>
    public static List<StageMention> FindEnds(string text)
    {
        var found = new List<StageMention>();
        var matches = Deprecated.Matches(text);
        var versions = matches.Count == 0 ? [] : VersionText.Find(text);
        foreach (var match in matches)
        {
            var from = Math.Max(0, match.Index - 40);
            var before = text.Substring(from, match.Index - from);
            var milestone = match.Groups["deprecated"].Success ? Milestone.Deprecated : Milestone.Removed;
            found.Add(new StageMention(
                milestone,
                VersionOf(text, versions, match.Index, match.Length),
                match.Index,
                milestone == Milestone.Removed && Future.IsMatch(before),
                false));
        }

        return found;
    }

    /// <summary>The stage that a match of <see cref="TargetPattern"/> names.</summary>
    internal static Milestone TargetOf(Match match)
        => match.Groups["toStable"].Success ? Milestone.Stable : match.Groups["toBeta"].Success ? Milestone.Beta : Milestone.Alpha;

    /// <summary>The stage that a match of <see cref="StagePattern"/> names, and the word that names it.</summary>
    internal static (Milestone Milestone, Group Word) MilestoneOf(Match match)
    {
        foreach (var (name, milestone) in new[]
                 {
                     ("stable", Milestone.Stable), ("beta", Milestone.Beta), ("alpha", Milestone.Alpha),
                 })
        {
            if (match.Groups[name].Success)
            {
                return (milestone, match.Groups[name]);
            }
        }

        throw new InvalidOperationException("Every match of the pattern names a stage.");
    }

    /// <summary>Whether a stage word belongs to something else: <c>Beta API</c>, <c>stable release</c>, <c>Alpha 插件</c>.</summary>
    private static bool IsOther(string text, Group word)
    {
        var end = word.Index + word.Length;
        var after = text.Substring(end, Math.Min(16, text.Length - end));
        return OtherThing.IsMatch(after);
    }

    /// <summary>The release that the clause around a word names: the last one before the word, else the first one after it.</summary>
    private static KubernetesVersion? VersionOf(string text, List<VersionMention> versions, int index, int length)
    {
        var (start, end) = ClauseOf(text, index);
        VersionMention? before = null;
        foreach (var version in versions)
        {
            if (version.Index >= start && version.End <= index)
            {
                before = version;
            }
            else if (version.Index >= index + length && version.Index < end)
            {
                // "beta in v1.31": close behind, English names the release after the stage.
                var between = text.Substring(index + length, version.Index - index - length);
                if (Aside.IsMatch(between))
                {
                    break;
                }

                if (before is null || ReleaseAhead.IsMatch(between))
                {
                    return between.Length <= 40 ? version.Version : before?.Version;
                }

                break;
            }
        }

        return before?.Version;
    }

    private static (int Start, int End) ClauseOf(string text, int index)
    {
        var start = index;
        while (start > 0 && !IsClauseEnd(text, start - 1))
        {
            start--;
        }

        var end = index;
        while (end < text.Length && !IsClauseEnd(text, end))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsClauseEnd(string text, int at) => text[at] switch
    {
        '，' or '。' or '；' or ';' or '！' or '？' or '!' or '?' or '\n' => true,
        ',' => true,
        '.' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
