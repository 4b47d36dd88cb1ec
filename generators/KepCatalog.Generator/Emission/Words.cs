using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>What documentation comments say, in English or in Chinese. IntelliSense shows the value of a constant, so its comment
/// says what it is alone.</summary>
internal sealed class Words
{
    private readonly bool inChinese;

    private Words(bool inChinese) => this.inChinese = inChinese;

    /// <summary>English words; of a text that is there in one language only, that one.</summary>
    public static Words English { get; } = new(inChinese: false);

    /// <summary>Chinese words.</summary>
    public static Words Chinese { get; } = new(inChinese: true);

    // Releases

    public Doc Releases => Of("The Kubernetes releases that the notes speak of.", "笔记提到的 Kubernetes 版本。");

    public Doc AllReleases => Of("All releases, the oldest first.", "所有版本，从最早的开始。");

    public Doc LatestRelease => Of("The last release that was out when the notes were written.", "编写笔记时已发布的最新版本。");

    public Doc LatestPlannedRelease
        => Of("The last release; none of them was out yet when the notes were written.", "最后一个版本；编写笔记时均尚未发布。");

    public Doc FindRelease => Of("The release of a version, or null where no note speaks of it.", "某个版本号对应的版本；没有笔记提到它时为 null。");

    public Doc FindReleaseByText
        => Of(
            "The release of a version, or null where no note speaks of it or the text is not a version.",
            "某个版本号对应的版本；没有笔记提到它，或文本不是版本号时为 null。");

    public Doc TryFindRelease
        => Of("Finds the release of a version; false where no note speaks of it.", "查找某个版本号对应的版本；没有笔记提到它时返回 false。");

    public Doc TryFindReleaseByText
        => Of(
            "Finds the release of a version; false where no note speaks of it or the text is not a version.",
            "查找某个版本号对应的版本；没有笔记提到它，或文本不是版本号时返回 false。");

    public Doc Version => Of("The version.", "版本号。");

    public Doc VersionForms => Of("The version: ", "版本号：") + Doc.Code("1.30") + Of(", ", "、") + Doc.Code("v1.30.2") + Of(".", "。");

    public Doc Compare
        => Of(
            "What changes from one release to another: stages of KEPs, what is deprecated and removed, and feature gates. What matters most to an upgrade comes first.",
            "从一个版本到另一个版本的变化：KEP 的阶段、弃用与移除的内容，以及特性门控。对升级最重要的排在最前。");

    public Doc CompareFrom => Of("The release before.", "之前的版本。");

    public Doc CompareTo => Of("The release after; the same one changes nothing.", "之后的版本；与之前的相同则没有变化。");

    public Doc CompareError => Doc.ParamRef("to") + Of(" comes before ", " 早于 ") + Doc.ParamRef("from") + Of(".", "。");

    public Doc Theme => Of("The theme.", "主题。");

    public Doc PlannedDate => Of("The planned day of the release.", "计划发布的日期。");

    public Doc Date => Of("The day of the release.", "发布日期。");

    public Doc ReleaseInfo => Of("All that the notes say of this release, as an object.", "笔记对此版本的全部记述，作为对象。");

    public Doc AllFeatures
        => Of(
            "All of them: stable, beta, alpha, deprecated, removed, unknown; by name within a stage. Each made when it is asked for.",
            "全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。首次访问时才创建。");

    // Features

    public Doc FeatureKep => Of("The number of its KEP.", "所属 KEP 的编号。");

    public Doc Title => Of("The title.", "标题。");

    public Doc Stage => Of("The stage that it reaches in this release.", "它在此版本达到的阶段。");

    public Doc LeadingSig => Of("The leading SIG.", "牵头的 SIG。");

    public Doc Gate => Of("Its feature gate.", "它的特性门控。");

    public Doc FirstGate => Of("The first of its feature gates.", "它的第一个特性门控。");

    public Doc PageToRead => Of("The page to read on.", "延伸阅读的页面。");

    public Doc FeatureInfo => Of("All that the notes say of this feature in this release, as an object.", "笔记对此版本中这一特性的全部记述，作为对象。");

    // KEPs

    public Doc Keps
        => Of("The Kubernetes Enhancement Proposals (KEPs) that the notes speak of.", "笔记提到的 Kubernetes 增强提案（KEP）。");

    public Doc AllKeps => Of("All KEPs, by number; each made when it is asked for.", "所有 KEP，按编号排列；首次访问时才创建。");

    public Doc FindKep => Of("The KEP with a number, or null where no note speaks of it.", "某个编号的 KEP；没有笔记提到它时为 null。");

    public Doc KepNumberParameter => Of("The number: 3521 for KEP-3521.", "编号：KEP-3521 即 3521。");

    public Doc FindKepByText
        => Of("The KEP that a text names, or null where no note speaks of it: by number (", "文本所指的 KEP；没有笔记提到它时为 null。可按编号（")
            + Doc.Code("KEP-3521") + Of(", ", "、") + Doc.Code("3521")
            + Of(
                "), name, slug, or the name of a feature gate that is of it alone. Upper and lower case do not matter.",
                "）、名称、slug，或仅属于它的特性门控的名称查找。不区分大小写。");

    public Doc TextParameter => Of("The text; null finds nothing.", "文本；null 不会找到任何内容。");

    public Doc TryFindKep => Of("Finds the KEP with a number; false where no note speaks of it.", "查找某个编号的 KEP；没有笔记提到它时返回 false。");

    public Doc TryFindKepByText
        => Of("Finds the KEP that a text names; false where no note speaks of it.", "查找文本所指的 KEP；没有笔记提到它时返回 false。");

    public Doc KepNumber => Of("The number.", "编号。");

    public Doc Page => Of("The page.", "页面。");

    public Doc OwningSig => Of("The owning SIG.", "负责的 SIG。");

    public Doc KepInfo => Of("All that is known of this KEP, as an object.", "关于此 KEP 的全部已知信息，作为对象。");

    // Feature gates

    public Doc Gates => Of("The feature gates that the notes speak of, by name.", "笔记提到的特性门控，按名称排列。");

    public Doc AllGates => Of("All feature gates, by name; each made when it is asked for.", "所有特性门控，按名称排列；首次访问时才创建。");

    public Doc FindGate
        => Of(
            "The feature gate with a name, or null where no note speaks of it. Upper and lower case do not matter.",
            "某个名称的特性门控；没有笔记提到它时为 null。不区分大小写。");

    public Doc NameParameter => Of("The name.", "名称。");

    public Doc TryFindGate
        => Of("Finds the feature gate with a name; false where no note speaks of it.", "查找某个名称的特性门控；没有笔记提到它时返回 false。");

    public Doc CheckGates
        => Of("Checks settings of feature gates for a release, as a ", "检查某个版本的特性门控设置：") + Doc.Code("--feature-gates")
            + Of(
                " argument or as lines of a configuration file. Each is accepted, refused or not known, and nothing is accepted without a source that covers the release. Never throws.",
                " 参数值，或配置文件中的若干行。每一项的结论为接受、拒绝或未知；没有来源覆盖该版本时，不会给出“接受”。从不抛出异常。");

    public Doc ComponentParameter
        => Of("The component that gets the settings, such as ", "接收这些设置的组件，例如 ") + Doc.Code("kubelet") + Of(" or ", " 或 ") + Doc.Code("kubeadm")
            + Of("; null if that does not matter.", "；null 表示不区分组件。");

    public Doc FirstCovered
        => Of("Gets the first release whose gates are all known, or null if there is none.", "门控全部已知的第一个版本；没有时为 null。");

    public Doc LastCovered
        => Of("Gets the last release whose gates are all known, or null if there is none.", "门控全部已知的最后一个版本；没有时为 null。");

    public Doc OtherGateNames
        => Of(
            "Gets the names that KEPs or sources take for feature gates and that are none, by name; made on first use.",
            "被 KEP 或其他来源当作特性门控、其实并不是的名称，按名称排列；首次访问时才创建。");

    public Doc GatesOfOwner(string owner)
        => Of("The feature gates that ", "") + Doc.Code(owner) + Of(" has for itself, by name.", " 自己的特性门控，按名称排列。");

    public Doc SettingsParameter
        => Of("The value, such as ", "参数值，例如 ") + Doc.Code("NodeLogQuery=true,PodSchedulingReadiness=false")
            + Of("; null and empty set nothing.", "；null 和空文本表示什么也不设置。");

    public Doc ReleaseParameter => Of("The release.", "版本。");

    // SIGs

    public Doc Sigs
        => Of(
            "The special interest groups (SIGs) of Kubernetes that the notes speak of, by their slugs.",
            "笔记提到的 Kubernetes 特别兴趣小组（SIG），以 slug 表示。");

    /// <summary>A title or summary in the words' language, else in the other; null where there is none.</summary>
    public string? Of(LocalizedText text) => inChinese ? text.Chinese ?? text.English : text.Any;

    public Doc ReleasesFromTo(KubernetesVersion first, KubernetesVersion last)
        => Of("From v" + first + " to v" + last + ".", "从 v" + first + " 到 v" + last + "。");

    public Doc Headline(CatalogueRelease release)
    {
        var line = (Doc)("Kubernetes v" + release.Version);
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

    public Doc FeaturesOf(KubernetesVersion release, EquatableArray<FeatureModel> features)
        => Of("The features of Kubernetes v" + release + ": ", "Kubernetes v" + release + " 的特性：") + Counted(features) + Of(".", "。");

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
        => Of("By its gate or title: ", "根据门控或标题：") + Doc.Link("https://kep.k8s.io/" + CSharp.Number(kep), "KEP-" + CSharp.Number(kep)) + Of(".", "。");

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
        var rest = history.Where(s => s.Version != release || StageNames.Since(s.Milestone) != stage || s.Milestone == Milestone.DefaultOn);
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
                changes.Add(isOn ? DefaultOn : inChinese ? "默认关闭" : "off by default");
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

    private string DefaultOn => inChinese ? "默认开启" : "on by default";

    private string Comma => inChinese ? "，" : ", ";

    private string Steps(IEnumerable<CatalogueStep> history)
    {
        var steps = new List<string>();
        foreach (var step in history)
        {
            var text = In(step.Version, step.Milestone == Milestone.DefaultOn ? DefaultOn : Name(StageNames.Since(step.Milestone)), step.IsPlanned);
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
