using System.Globalization;
using KepCatalog.Site.Data;

namespace KepCatalog.Site.Texts;

/// <summary>The texts of the pages in Chinese, with the terms of the Chinese Kubernetes documentation.</summary>
public sealed class ChineseTexts : PageTexts
{
    public static readonly ChineseTexts All = new();

    // The frame of every page.
    public override string Brand => "KepCatalog";
    public override string SiteTitle => "Kubernetes 版本、KEP 与特性门控";
    public override string SiteDescription => "Kubernetes 的每个版本、每个 KEP 和每个特性门控，每条事实都注明出处。";
    public override string SkipToContent => "跳到正文";
    public override string Menu => "页面";
    public override string YouAreHere => "当前位置";
    public override string OnThisPage => "本页内容";
    public override string Home => "首页";
    public override string Search => "搜索";
    public override string SearchHint => "KEP、标题、特性门控、版本";
    public override string SearchKinds => "KEP|门控|版本|特性";
    public override string NothingFound => "没有找到。请输入编号、标题中的词或特性门控的名称。";
    public override string ResultsFound => "找到 {0} 项";
    public override string NeedsScript => "本页需要 JavaScript。所有事实都在各版本、KEP 和特性门控的页面上，这些页面不需要 JavaScript。";
    public override string FooterSources(DateOnly keps, DateOnly gates)
        => $"KEP 取自 {Day(keps)} 的 kubernetes/enhancements；特性门控取自各次要版本的源码树，读取日期为 {Day(gates)}。";

    public override string FooterNoAffiliation => "KepCatalog 不是 Kubernetes 项目的产品。";

    // The start page.
    public override string StartLead => "某个版本带来哪些特性？某个 KEP 是什么？某个特性门控是启用、锁定还是已移除？每个回答都注明出自哪个文件的哪一行。";
    public override string StartSearchHint => "按 / 键搜索 KEP、中英文标题、特性门控或版本。";
    public override string ReleasesCounted => "个版本";
    public override string KepsCounted => "个 KEP";
    public override string GatesCounted => "个特性门控";
    public override string WhatIsNew(Release release) => $"{TitleOf(release)} 的新内容";
    public override string AllOf(Release release) => $"v{release.Version} 的全部特性与升级须知";
    public override string NowStable => "新进入稳定阶段";
    public override string GatesThatChange(KubernetesVersion from, KubernetesVersion to) => $"v{from} 到 v{to} 有变化的特性门控";
    public override string AllReleases => "所有版本";
    public override string ReleasesCaption => "各版本中进入各阶段的特性数，以本目录所列为准";
    public override string SupportedUntil => "支持截止";
    public override string Coverage => "覆盖范围";
    public override string CoverageOfGates(KubernetesVersion first, KubernetesVersion last, DateOnly day)
        => $"特性门控：自 v{first} 起每个次要版本的源码树，以及 v{last} 的文档，读取日期为 {Day(day)}。在这些版本之外，特性门控的状态未知。";

    public override string CoverageOfKeps(DateOnly day) => $"KEP：{Day(day)} 的 kubernetes/enhancements。";
    public override string CoverageOfPlans(KubernetesVersion last) => $"v{last} 是最新的已发布版本。此后的内容都是计划，未兑现的里程碑也是计划。";

    // Releases.
    public override string ReleaseDescription(Release release) => $"Kubernetes v{release.Version} 的特性（按阶段和 SIG 排列）、移除项与升级须知。";
    public override string PlannedRelease(KubernetesVersion last) => $"编制本目录时该版本尚未发布（最新版本为 v{last}），本页内容均为计划。";
    public override string ReleaseWord => "版本";
    public override string Date => "发布日期";
    public override string Theme => "主题";
    public override string Leads => "发布负责人";
    public override string CompareWith(KubernetesVersion before) => $"与 v{before} 比较";
    public override string Counts => "特性数";
    public override string CountsCaption => "发布公告所称的特性数与本目录所列的特性数";
    public override string Stated => "公告";
    public override string Listed => "所列";
    public override string Total => "合计";
    public override string Differs => "（不一致）";
    public override string FeaturesOf(Stage stage, int count) => $"{Number(count)} 项特性";
    public override string NoSig => "SIG 未知";
    public override string ProbablyKep => "可能是";
    public override string UpgradeNotes => "升级须知";
    public override string RemovedApis => "移除的 API 版本";
    public override string RemovedApisCaption => "本版本不再提供的 API 版本";
    public override string RemovedFlags => "移除的命令行参数";
    public override string RemovedFlagsCaption => "本版本不再接受的命令行参数";
    public override string ChangedDefaults => "变更的默认值";
    public override string ChangedDefaultsCaption => "本版本改变的默认值";
    public override string GateChanges => "有变化的特性门控";
    public override string GateChangesCaption => "与上一版本相比被移除、锁定、解除锁定或改变默认值的特性门控";
    public override string GatedFields => "需要特性门控的字段";
    public override string GatedFieldsCaption => "自本版本起需要特性门控的配置字段";
    public override string DeprecatedIn => "弃用版本";
    public override string UseInstead => "替代方式";
    public override string FileSuffix => "（文件）";
    public override string Flag => "参数";
    public override string Setting => "设置";
    public override string Field => "字段";
    public override string Configuration => "配置";
    public override string Change => "变化";
    public override string Before => "之前";
    public override string After => "之后";
    public override string SinceSuffix(KubernetesVersion since) => $"（自 v{since} 起）";
    public override string UntilSuffix(KubernetesVersion until) => $"（到 v{until} 为止）";
    public override string Disagreements => "来源不一致之处";
    public override string DisagreementsLead => "本目录未采纳的说法及理由。说法按来源保留英文。";
    public override string Source => "出处";
    public override string Sources => "出处";
    public override string NoSource => "没有单独的行号";

    // KEPs.
    public override string Keps => "KEP";
    public override string KepsLead => "全部 Kubernetes 增强提案（KEP），按所属 SIG 排列，并列出其在最新版本中的阶段或提案状态。";
    public override string InRelease(KubernetesVersion version) => $"v{version} 中：";
    public override string ProposalIs(KepStatus status) => status == KepStatus.Unknown ? "" : $"提案状态：{NameOf(status)}";
    public override string Way => "版本历程";
    public override string WayOf(Kep kep) => $"KEP-{Number(kep.Number)} 的版本历程：{string.Join("、", kep.History.Select(InWords))}";
    public override string WayCaption => "里程碑，从早到晚";
    public override string NoMilestones => "没有来源给出里程碑。";
    public override string Milestone => "里程碑";
    public override string GatesCaption(KubernetesVersion version) => $"该 KEP 的特性门控及其在 v{version} 中的状态";
    public override string State => "状态";
    public override string Components => "组件";
    public override string Component => "组件";
    public override string NoGate => "目录中没有";
    public override string Relations => "关联";
    public override string Replaces => "取代";
    public override string SupersededBy => "取代者";
    public override string SeeAlso => "另见";
    public override string Facts => "事实与出处";
    public override string FactsCaption => "KEP 笔记中陈述各项事实的行";
    public override string Fact => "事实";
    public override string Value => "内容";
    public override string EnglishTitle => "英文标题";
    public override string ChineseTitle => "中文标题";
    public override string Sig => "SIG";
    public override string ParticipatingSigs => "参与的 SIG";
    public override string Status => "提案状态";
    public override string Created => "创建日期";
    public override string Authors => "作者";
    public override string Feature => "特性";
    public override string Features => "特性";

    // Feature gates.
    public override string FeatureGate => "特性门控";
    public override string FeatureGates => "特性门控";
    public override string GatesLead => "每个特性门控在每个版本中的阶段、默认值和锁定状态。组件若设置了它没有的特性门控，便无法启动。";
    public override string GateDescription(FeatureGate gate) => $"特性门控 {gate.Name} 在各版本中的阶段、默认值、锁定状态，以及所属 KEP 和出处。";
    public override string GateOf(string owner) => $"{owner} 的特性门控";
    public override string ByRelease => "各版本中的状态";
    public override string MatrixOf(FeatureGate gate) => $"{gate.Name} 在各版本中的阶段、默认值和锁定状态；下表内容相同";
    public override string GateHistoryCaption => "该特性门控的变化，从早到晚";
    public override string Since => "起始版本";
    public override string StageWord => "阶段";
    public override string Default => "默认值";
    public override string Lock => "锁定";
    public override string On => "启用";
    public override string Off => "禁用";
    public override string NotLocked => "未锁定";
    public override string NotKnown => "未知";
    public override string CheckThisGate => "检查该特性门控的设置";
    public override string BelongsTo => "所属 KEP 与组件";
    public override string NoKepKnown => "未知其所属 KEP。";
    public override string Needs => "依赖";
    public override string ReplacedBy => "取代它的门控";
    public override string NameOrKep => "名称或 KEP";
    public override string Any => "不限";
    public override string InTheRelease => "该版本中存在";
    public override string GatesShown => "共 {1} 个特性门控，显示 {0} 个";
    public override string MatrixLegend => "● 默认启用，○ 默认禁用，■ 启用并锁定，□ 禁用并锁定";
    public override string MatrixCaption(KubernetesVersion first, KubernetesVersion last) => $"v{first} 到 v{last} 的 Kubernetes 组件特性门控";
    public override string KubeadmGates => "kubeadm 的特性门控";

    // Comparing.
    public override string Compare => "版本比较";
    public override string CompareLead => "从一个版本到另一个版本有哪些变化：特性与特性门控，以及它们在两个版本中的状态。";
    public override string From => "从";
    public override string ToWord => "到";
    public override string EarlierFirst => "v{1} 早于 v{0}。请先选择较早的版本。";
    public override string NothingChanges => "没有变化。";
    public override string ComparisonSummary => "v{0} 到 v{1}：{2} 项特性，{3} 个特性门控";
    public override string GatesUpTo => "特性门控的已知范围到 v{0} 为止，因此只比较到该版本。";
    public override string NotesOnTheWay => "途经版本的升级须知：";

    // Checking.
    public override string Check => "检查设置";
    public override string CheckLead => "粘贴 --feature-gates 的值或若干行 YAML，再选择版本：每项设置能否被接受？如果不能，应当怎么做？";
    public override string SettingsLabel => "设置";
    public override string Verdict => "结论与处理办法";
    public override string VerdictsOn => "v{0} 的结论";
    public override string NoSettings => "没有找到设置。请写成 Name=true 或 Name=false。";
    public override string HowToRead => "结论的含义";
    public override string AcceptedMeans => "有涵盖该版本的来源表明该设置会被接受。";
    public override string RefusedMeans => "带有该设置的组件无法启动，或者该设置因重复而不起作用。";
    public override string NotKnownMeans => "没有来源能够回答。没有来源就不会判为接受。";
    public override string CheckLimits => "文本不会离开浏览器。要检查集群的文件，请使用 kepcat gates check -f 或 kepcat upgrade。";

    // Statistics.
    public override string Statistics => "统计";
    public override string StatisticsLead => "根据本目录统计：各阶段的特性数、从 Alpha 到稳定所用的时间，以及特性门控。";
    public override string FeaturesByRelease => "各版本各阶段的特性数";
    public override string FeaturesByReleaseLead => "v1.19 之前的版本所列较少：当时的多数提案没有写明里程碑。";
    public override string FeaturesByReleaseCaption => "进入各阶段的特性数（以本目录所列为准）与公告所称的总数";
    public override string StatedTotal => "公告总数";
    public override string TimeToStable => "各 SIG 从 Alpha 到稳定的时间";
    public override string TimeToStableLead => "统计先后进入过 Alpha 和稳定阶段的 KEP，以相隔的次要版本数计。条形到中位数为止，线段从最短到最长。此类 KEP 不足三个的 SIG 不列出。";
    public override string TimeToStableCaption => "从 Alpha 到稳定相隔的次要版本数";
    public override string KepsCountedHead => "KEP 数";
    public override string Shortest => "最短";
    public override string Median => "中位数";
    public override string Longest => "最长";
    public override string GatesByRelease => "各版本的特性门控";
    public override string GatesByReleaseCaption => "各版本中 Kubernetes 组件的特性门控数";

    // Words of the field.
    public override string PlannedSuffix => "（计划）";
    public override string Comma => "，";
    public override string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public override string ShortNameOf(Stage stage) => stage switch
    {
        Stage.Alpha => "Alpha",
        Stage.Beta => "Beta",
        Stage.Stable => "稳定",
        Stage.Deprecated => "弃用",
        Stage.Removed => "移除",
        _ => "?",
    };

    public override string NameOf(GateChangeKinds kind) => kind switch
    {
        GateChangeKinds.Removed => "移除",
        GateChangeKinds.Locked => "锁定",
        GateChangeKinds.TurnedOn => "改为默认启用",
        GateChangeKinds.TurnedOff => "改为默认禁用",
        GateChangeKinds.Introduced => "引入",
        GateChangeKinds.StageChanged => "阶段变化",
        GateChangeKinds.Unlocked => "解除锁定",
        _ => "未知",
    };

    public override string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.SingleSource => "仅有一个来源。",
        Confidence.Conflict => "来源不一致。",
        _ => "",
    };

    public override string NameOf(OtherGateNameKind kind) => kind switch
    {
        OtherGateNameKind.Misspelt => "另一种写法",
        OtherGateNameKind.Planned => "计划中",
        OtherGateNameKind.NeverMerged => "从未合入",
        OtherGateNameKind.KubectlVariable => "kubectl 的环境变量",
        OtherGateNameKind.KubeadmGate => "kubeadm 的特性门控",
        _ => "其他项目的特性门控",
    };

    public override string InWords(StageChange step) => $"v{step.Version} {NameOf(step)}{(step.IsPlanned ? PlannedSuffix : "")}";
    public override string InWords(SigDuration sig) => $"{SigName.Of(sig.Sig)}：中位数 {sig.Median.ToString(CultureInfo.InvariantCulture)}，{Number(sig.Shortest)} 到 {Number(sig.Longest)} 个版本，{Number(sig.Count)} 个 KEP";

    public override string? PickExact(LocalizedText text) => text.Chinese;
}
