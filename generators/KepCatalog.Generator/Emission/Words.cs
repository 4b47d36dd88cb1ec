using KepCatalog.Data;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>The texts of documentation comments, in English or in Chinese. IntelliSense shows the value of a constant, so its comment
/// only says what it is.</summary>
internal sealed class Words
{
    private readonly bool inChinese;

    private Words(bool inChinese) => this.inChinese = inChinese;

    /// <summary>English words; of a text that is there in one language only, that one.</summary>
    public static Words English { get; } = new(inChinese: false);

    /// <summary>Chinese words.</summary>
    public static Words Chinese { get; } = new(inChinese: true);

    // Releases

    public Doc Releases(string product) => Of("Provides the releases of " + product + " that the notes describe.", "笔记记述的 " + product + " 版本。");

    public Doc AllReleases => Of("Gets all releases, oldest first.", "获取所有版本，从最早的开始。");

    public Doc LatestRelease => Of("Gets the last release that was out when the notes were written.", "获取编写笔记时已发布的最新版本。");

    public Doc LatestPlannedRelease
        => Of("Gets the last release. No release was out when the notes were written.", "获取最后一个版本；编写笔记时均尚未发布。");

    public Doc FindRelease => Of("Finds the release with a version.", "按版本号查找版本。");

    public Doc FindReleaseByText => Of("Finds the release that a text names.", "查找文本所指的版本。");

    public Doc FindReleaseReturns => Of("The release, or ", "该版本；如果没有笔记记述它，则为 ") + Null + Of(" if no note describes it.", "。");

    public Doc FindReleaseByTextReturns
        => Of("The release, or ", "该版本；如果没有笔记记述它，或文本不是版本号，则为 ") + Null + Of(" if no note describes it or the text is not a version.", "。");

    public Doc TryFindOut => Of("The result, or ", "找到的对象；如果没有，则为 ") + Null + Of(" if there is none.", "。");

    public Doc TryFindReturns
        => Doc.LangWord("true") + Of(" if it was found; otherwise, ", " 表示找到；否则为 ") + Doc.LangWord("false") + Of(".", "。");

    public Doc Version => Of("The version of the release.", "版本号。");

    public Doc VersionForms
        => Of("The version of the release, such as ", "版本号，例如 ") + Doc.Code("1.30") + Of(" or ", " 或 ") + Doc.Code("v1.30.2") + Of(".", "。");

    public Doc VersionNull => Doc.ParamRef("version") + Of(" is ", " 为 ") + Null + Of(".", "。");

    public Doc VersionFormat => Doc.ParamRef("version") + Of(" is not a version.", " 不是版本号。");

    public Doc Compare
        => Of(
            "Compares two releases: the stages of KEPs, what is deprecated and removed, and the feature gates. What matters most to an upgrade comes first.",
            "比较两个版本：KEP 的阶段、弃用与移除的内容，以及特性门控。对升级最重要的排在最前。");

    public Doc CompareFrom => Of("The earlier release.", "较早的版本。");

    public Doc CompareTo => Of("The later release. The same release as the earlier one has no changes.", "较晚的版本。与较早的版本相同时没有变化。");

    public Doc CompareFromText => Of("The earlier release, such as ", "较早的版本，例如 ") + Doc.Code("1.29") + Of(".", "。");

    public Doc CompareToText => Of("The later release, such as ", "较晚的版本，例如 ") + Doc.Code("1.33") + Of(".", "。");

    public Doc CompareReturns => Of("The changes.", "变化的内容。");

    public Doc CompareError => Doc.ParamRef("to") + Of(" comes before ", " 早于 ") + Doc.ParamRef("from") + Of(".", "。");

    public Doc CompareNull => Doc.ParamRef("from") + Of(" or ", " 或 ") + Doc.ParamRef("to") + Of(" is ", " 为 ") + Null + Of(".", "。");

    public Doc CompareFormat => Doc.ParamRef("from") + Of(" or ", " 或 ") + Doc.ParamRef("to") + Of(" is not a version.", " 不是版本号。");

    public Doc ReleaseVersion => Of("The version.", "版本号。");

    public Doc Theme => Of("The theme.", "主题。");

    public Doc PlannedDate => Of("The planned day of the release.", "计划发布的日期。");

    public Doc Date => Of("The day of the release.", "发布日期。");

    public Doc ReleaseInfo => Of("Gets this release with all its facts.", "获取此版本及其全部信息。");

    public Doc AllFeatures
        => Of(
            "Gets the features: stable, beta, alpha, deprecated, removed, unknown, and by name within a stage.",
            "获取全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。");

    // Features

    public Doc FeatureKep => Of("The number of the KEP.", "所属 KEP 的编号。");

    public Doc Title => Of("The title.", "标题。");

    public Doc Stage => Of("The stage that the feature reaches in this release.", "该特性在此版本达到的阶段。");

    public Doc LeadingSig => Of("The leading SIG.", "牵头的 SIG。");

    public Doc Gate => Of("The feature gate.", "特性门控。");

    public Doc FirstGate => Of("The first of the feature gates.", "第一个特性门控。");

    public Doc FeatureUrl => Of("The URL of the KEP, or the first link of the note.", "KEP 的网址，或笔记中的第一个链接。");

    public Doc FeatureInfo => Of("Gets this feature with all its facts in this release.", "获取此版本中的这一特性及其全部信息。");

    // KEPs

    public Doc Keps => Of("Provides the Kubernetes Enhancement Proposals (KEPs).", "Kubernetes 增强提案（KEP）。");

    public Doc AllKeps => Of("Gets all KEPs, by number.", "获取所有 KEP，按编号排列。");

    public Doc FindKep => Of("Finds the KEP with a number.", "按编号查找 KEP。");

    public Doc KepNumberParameter => Of("The number: 3521 for KEP-3521.", "编号：KEP-3521 即 3521。");

    public Doc FindKepByText
        => Of("Finds the KEP that a text names: by number (", "查找文本所指的 KEP：可按编号（") + Doc.Code("KEP-3521") + Of(", ", "、") + Doc.Code("KEP-3521 PodSchedulingReadiness")
            + Of(
                "), URL, directory of kubernetes/enhancements, name, title, or a feature gate that no other KEP has. Case does not matter.",
                "）、网址、kubernetes/enhancements 中的目录、名称、标题，或仅属于它的特性门控查找。不区分大小写。");

    public Doc TextParameter => Of("The text. ", "文本；") + Null + Of(" names no KEP.", " 不指任何 KEP。");

    public Doc FindKepReturns => Of("The KEP, or ", "该 KEP；如果没有，则为 ") + Null + Of(" if there is none.", "。");

    public Doc KepNumber => Of("The number.", "编号。");

    public Doc KepUrl => Of("The URL of the KEP.", "KEP 的网址。");

    public Doc OwningSig => Of("The owning SIG.", "负责的 SIG。");

    public Doc KepInfo => Of("Gets this KEP with all its facts.", "获取此 KEP 及其全部信息。");

    // Feature gates

    public Doc Gates => Of("Provides the feature gates.", "特性门控。");

    public Doc AllGates => Of("Gets all feature gates, by name.", "获取所有特性门控，按名称排列。");

    public Doc FindGate
        => Of(
            "Finds the feature gate with a name, or the only gate of the KEP that the name stands for. Case does not matter.",
            "按名称查找特性门控；名称也可以是只有一个门控的 KEP。不区分大小写。");

    public Doc FindGateReturns => Of("The feature gate, or ", "该特性门控；如果没有，则为 ") + Null + Of(" if there is none.", "。");

    public Doc NameParameter => Of("The name.", "名称。");

    public Doc CheckGates
        => Of("Checks whether a release accepts settings of feature gates.", "检查某个版本是否接受特性门控设置。");

    public Doc CheckGatesRemark
        => Of(
            "Each setting is accepted, refused or not known. No setting is accepted without a source that covers the release.",
            "每一项的结论为接受、拒绝或未知。没有来源覆盖该版本时，不会给出“接受”。");

    public Doc CheckReturns => Of("The verdict on each setting.", "每一项设置的结论。");

    public Doc ComponentParameter
        => Of("The component that gets the settings, such as ", "接收这些设置的组件，例如 ") + Doc.Code("kubelet") + Of(" or ", " 或 ") + Doc.Code("kubeadm")
            + Of(", or ", "；") + Null + Of(" if it does not matter.", " 表示不区分组件。");

    public Doc FirstCovered
        => Of("Gets the first release whose gates are all known, or ", "获取门控全部已知的第一个版本；如果没有，则为 ") + Null + Of(" if there is none.", "。");

    public Doc LastCovered
        => Of("Gets the last release whose gates are all known, or ", "获取门控全部已知的最后一个版本；如果没有，则为 ") + Null + Of(" if there is none.", "。");

    public Doc OtherGateNames
        => Of(
            "Gets the names that KEPs or sources take for feature gates although they are not, by name.",
            "获取被 KEP 或其他来源当作特性门控、其实并不是的名称，按名称排列。");

    public Doc GatesOfOwner(string owner)
        => Of("Provides the feature gates that only ", "") + Doc.Code(owner) + Of(" has.", " 自己的特性门控。");

    public Doc SettingsByName => Of("The settings, by the names of the gates.", "设置，以门控的名称为键。");

    public Doc SettingsNull => Doc.ParamRef("settings") + Of(" is ", " 为 ") + Null + Of(".", "。");

    public Doc SettingsParameter
        => Of("The settings, as the value of a ", "设置：") + Doc.Code("--feature-gates")
            + Of(" argument, such as ", " 参数的值，例如 ") + Doc.Code("NodeLogQuery=true,PodSchedulingReadiness=false")
            + Of(", or as lines of a configuration file. ", "，或配置文件中的若干行；") + Null + Of(" and empty text set nothing.", " 和空文本表示什么也不设置。");

    // SIGs

    public Doc Sigs
        => Of(
            "Provides the slugs of the Kubernetes special interest groups (SIGs).",
            "Kubernetes 特别兴趣小组（SIG）的 slug。");

    /// <summary>A title or summary in the words' language, else in the other; null where there is none.</summary>
    public string? Of(LocalizedText text) => inChinese ? text.Chinese ?? text.English : text.Any;

    public Doc ReleasesFromTo(KubernetesVersion first, KubernetesVersion last)
        => Of("From v" + first + " to v" + last + ".", "从 v" + first + " 到 v" + last + "。");

    public Doc Headline(string product, CatalogueRelease release)
    {
        var line = (Doc)(product + " v" + (release.VersionText ?? release.Version.ToString()));
        if (release.Theme is not null)
        {
            line += Of(" “", "“") + release.Theme + "”";
        }

        line += release switch
        {
            { Date: { } date, IsPlanned: true } => Of(", planned for " + date, "，计划于 " + date + " 发布"),
            { Date: { } date } => Of(", released on " + date, "，发布于 " + date),
            { IsPlanned: true } => Of(", planned", "，计划中"),
            _ => Doc.Empty,
        };
        return line + Of(".", "。");
    }

    public Doc SupportOf(CatalogueSupport? support)
        => support is null
            ? Doc.Empty
            : support.IsPlanned
                ? Of("Supported until " + support.Until + " (planned).", "支持到 " + support.Until + "（计划）。")
                : Of("Supported until " + support.Until + ".", "支持到 " + support.Until + "。");

    /// <summary>The numbers of removals and changed defaults. Empty if there is none.</summary>
    public Doc Changed(CatalogueChanges changes)
    {
        var removed = string.Join(inChinese ? "和 " : " and ", new[]
        {
            Count(changes.RemovedApis.Count, "API version", " 个 API 版本"),
            Count(changes.RemovedFlags.Count, "flag", " 个参数"),
        }.OfType<string>());
        var changed = Count(changes.ChangedDefaults.Count, "default", " 个默认值");
        return Sentence(string.Join(Comma, new[]
        {
            removed.Length == 0 ? null : inChinese ? "移除 " + removed : "removes " + removed,
            changed is null ? null : inChinese ? "更改 " + changed : "changes " + changed,
        }.OfType<string>()));

        string? Count(int count, string english, string chinese)
            => count == 0 ? null : CSharp.Number(count) + (inChinese ? chinese : " " + english + (count == 1 ? "" : "s"));
    }

    public Doc FeaturesOf(string product, KubernetesVersion release, EquatableArray<FeatureModel> features)
        => Of("Provides the features of " + product + " v" + release + ": ", product + " v" + release + " 的特性：") + Counted(features) + Of(".", "。");

    public Doc Listed(EquatableArray<FeatureModel> features) => Of("Listed: ", "已列出：") + Counted(features) + Of(".", "。");

    public Doc Stated(StatedTotals totals)
    {
        var numbers = new (int? Count, string Of)[]
        {
            (totals.Total, inChinese ? "项" : "in all"),
            (totals.Stable, Name(KepCatalog.Notes.Model.Stage.Stable)),
            (totals.Beta, Name(KepCatalog.Notes.Model.Stage.Beta)),
            (totals.Alpha, Name(KepCatalog.Notes.Model.Stage.Alpha)),
        };
        return Of("Stated: ", "公布：")
            + List(numbers.Where(n => n.Count is not null).Select(n => (Doc)(CSharp.Number(n.Count) + " " + n.Of))) + Of(".", "。");
    }

    /// <summary>The KEP that no note states, and that the gate or the title names.</summary>
    public Doc InferredKep(int kep)
        => Of("By its gate or title: ", "根据门控或标题：") + Doc.Link(RecordLayout.KepAddress + CSharp.Number(kep), "KEP-" + CSharp.Number(kep)) + Of(".", "。");

    public Doc SigOf(string name) => "SIG " + name + Of(".", "。");

    public Doc SigsOf(EquatableArray<string> names) => "SIG " + List(names.Select(n => (Doc)n)) + Of(".", "。");

    public Doc SigWithSlug(string name, string slug) => "SIG " + (Doc)name + Of(", ", "，") + Doc.Code(slug) + Of(".", "。");

    public Doc GatesOf(EquatableArray<string> gates)
        => Of(gates.Count == 1 ? "Feature gate " : "Feature gates ", "特性门控 ") + List(gates.Select(Doc.Code)) + Of(".", "。");

    public Doc GateOf(string gate, IEnumerable<int> keps)
    {
        var labels = List(keps.Select(k => (Doc)("KEP-" + CSharp.Number(k))));
        return inChinese
            ? (labels.IsEmpty ? "" : labels + " 的") + (Doc)"特性门控 " + Doc.Code(gate) + "。"
            : "The feature gate " + Doc.Code(gate) + (labels.IsEmpty ? "" : " of " + labels) + ".";
    }

    public Doc Needs(EquatableArray<string> gates) => Of("Needs ", "依赖 ") + List(gates.Select(Doc.Code)) + Of(".", "。");

    public Doc Switches(IEnumerable<Doc> features) => Of("Switches ", "控制 ") + List(features) + Of(".", "。");

    /// <summary>The stage that a feature has and the rest of its way: <c>Stable in v1.30; alpha in v1.26, beta in v1.27.</c></summary>
    public Doc Way(Stage stage, KubernetesVersion release, bool isPlanned, IEnumerable<CatalogueStep> history)
    {
        var rest = history.Where(s => s.Version != release || s.Milestone.ToStage() != stage || s.Milestone == Milestone.DefaultOn);
        var name = stage == KepCatalog.Notes.Model.Stage.Unknown ? (inChinese ? "阶段未知" : "stage unknown") : Name(stage);
        var steps = Steps(rest);
        return Sentence(In(release, name, isPlanned) + (steps.Length == 0 ? "" : (inChinese ? "；" : "; ") + steps));
    }

    public Doc KepHeadline(string label, string title) => label + (Doc)Of(": ", "：") + title + Of(".", "。");

    /// <summary>Sentences in a row; those that say nothing are left out.</summary>
    public Doc Sentences(params Doc[] sentences) => Doc.Join(inChinese ? "" : " ", sentences.Where(s => !s.IsEmpty));

    /// <summary>The way of a KEP: <c>Alpha in v1.26, beta in v1.27, stable in v1.30.</c> Empty where there is none.</summary>
    public Doc Way(IEnumerable<CatalogueStep> history) => Sentence(Steps(history));

    /// <summary>The way of a feature gate: <c>Alpha since v1.26, beta and on by default since v1.27.</c></summary>
    public Doc Way(EquatableArray<CatalogueGateStep> history)
    {
        var steps = new List<string>();
        CatalogueGateStep? before = null;
        foreach (var step in history)
        {
            var changes = new List<string>();
            if (before?.Stage != step.Stage)
            {
                changes.Add(step.Stage == KepCatalog.Notes.Model.Stage.Unknown ? (inChinese ? "情况不明" : "not known") : Name(step.Stage));
            }

            if (step.Default != before?.Default && step.Default is { } isOn && (isOn || before is not null))
            {
                changes.Add(isOn ? DefaultOn : inChinese ? "默认禁用" : "off by default");
            }

            if (step.IsLocked == true && before?.IsLocked != true)
            {
                changes.Add(inChinese ? "锁定" : "locked");
            }

            if (changes.Count > 0)
            {
                steps.Add(inChinese ? "v" + step.Since + " 起：" + string.Join("、", changes) : string.Join(" and ", changes) + " since v" + step.Since);
            }

            before = step;
        }

        return Sentence(string.Join(inChinese ? "；" : ", ", steps));
    }

    private static Doc Null => Doc.LangWord("null");

    private string DefaultOn => inChinese ? "默认启用" : "on by default";

    private string Comma => inChinese ? "，" : ", ";

    private string Steps(IEnumerable<CatalogueStep> history)
    {
        var steps = new List<string>();
        foreach (var step in history)
        {
            var text = In(step.Version, step.Milestone == Milestone.DefaultOn ? DefaultOn : Name(step.Milestone.ToStage()), step.IsPlanned);
            if (!steps.Contains(text))
            {
                steps.Add(text);
            }
        }

        return string.Join(Comma, steps);
    }

    private string In(KubernetesVersion version, string what, bool isPlanned)
        => inChinese ? "v" + version + " " + what + (isPlanned ? "（计划）" : "") : what + " in v" + version + (isPlanned ? " (planned)" : "");

    private Doc Sentence(string text)
        => text.Length == 0 ? Doc.Empty : inChinese ? text + "。" : char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";

    private Doc Counted(EquatableArray<FeatureModel> features)
    {
        if (features.Count == 0)
        {
            return Of("no features", "无");
        }

        var stages = features
            .GroupBy(f => f.Feature.Stage)
            .Select(g => CSharp.Number(g.Count()) + " " + Name(g.Key));
        var count = CSharp.Number(features.Count);
        return Of(
            count + (features.Count == 1 ? " feature (" : " features (") + string.Join(", ", stages) + ")",
            count + " 项（" + string.Join("，", stages) + "）");
    }

    private Doc List(IEnumerable<Doc> items) => Doc.Join(inChinese ? "、" : ", ", items);

    private string Name(Stage stage) => !inChinese ? StageNames.Of(stage) : stage switch
    {
        KepCatalog.Notes.Model.Stage.Stable => "稳定",
        KepCatalog.Notes.Model.Stage.Deprecated => "弃用",
        KepCatalog.Notes.Model.Stage.Removed => "移除",
        KepCatalog.Notes.Model.Stage.Unknown => "未知",
        _ => StageNames.Of(stage),
    };

    private Doc Of(string english, string chinese) => inChinese ? chinese : english;
}
