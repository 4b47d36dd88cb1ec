using System.Globalization;
using System.Text.RegularExpressions;

namespace KepCatalog.Tests;

/// <summary>The sentences that the library words itself, in Chinese.</summary>
public partial class ChineseSentencesTests
{
    [Theory]
    [InlineData("AppArmor=maybe", "1.30", null, "第 10 个字符处，“maybe”不是布尔值；请写 true 或 false（KEP-24）")]
    [InlineData("AppArmor=", "1.30", null, "第 10 个字符处，缺少值；请写 true 或 false（KEP-24）")]
    [InlineData("=true", "1.30", null, "第 1 个字符处，缺少名称；请写成 Name=true 或 Name=false")]
    [InlineData("AppArmor", "1.30", null, "第 9 个字符处，请写成 AppArmor=true 或 AppArmor=false（KEP-24）")]
    [InlineData("AppArmor：true", "1.30", null, "第 9 个字符处，“：”是全角符号；请写成“:”")]
    [InlineData("NodeSwap=true,NodeSwap=false", "1.30", null, "NodeSwap 设置了两次，以最后一次为准：请只保留其中一项（KEP-2400）")]
    [InlineData("NodeLogQuery=true", "1.26", null, "NodeLogQuery 从 v1.27 起才引入：请删除该设置，或先升级到 v1.27（KEP-2258）")]
    [InlineData("EphemeralContainers=true", "1.30", null, "EphemeralContainers 已在 v1.27 中移除：请删除该设置；该特性始终启用（KEP-277）")]
    [InlineData("AppArmor=false", "1.32", null, "AppArmor 自 v1.31 起锁定为 true：请删除该设置；该特性始终启用（KEP-24）")]
    [InlineData("NodeLogQuery=true", "1.99", null, "没有来源覆盖 v1.99：已知的特性门控截至 v1.37（KEP-2258）")]
    [InlineData("NodeLogQuery=true", "1.30", "etcd", "没有来源说明 etcd 接受哪些特性门控（KEP-2258）")]
    [InlineData("EtcdLearnerMode=true", "1.30", "kubelet", "EtcdLearnerMode 是 kubeadm 的门控，kubelet 不认识它")]
    [InlineData("SidecarContainers=true", "1.30", "kubeadm", "SidecarContainers 是 Kubernetes 各组件的门控，kubeadm 不认识它（KEP-753）")]
    [InlineData("CronJobTimeZone=true", "1.26", "kubelet", "kubelet 接受该设置，但它只在 kube-apiserver、kube-controller-manager 中生效（KEP-3140）")]
    [InlineData("NodeLogQuerry=true", "1.30", null, "没有名为 NodeLogQuerry 的特性门控；是不是想写 NodeLogQuery？")]
    [InlineData("Bogus=true", "1.30", null, "没有名为 Bogus 的特性门控")]
    [InlineData("CELValidatingAdmission=true", "1.34", null, "没有名为 CELValidatingAdmission 的特性门控；正确的名称是 ValidatingAdmissionPolicy（KEP-3488）")]
    [InlineData("ExecRequestID=true", "1.34", null, "ExecRequestID 仍在计划中，还没有版本包含它：请删除该设置（KEP-6035）")]
    [InlineData("KUBECTL_KYAML=true", "1.34", null, "KUBECTL_KYAML 是 kubectl 的环境变量，不是特性门控：请在运行 kubectl 的环境中设置（KEP-5295）")]
    [InlineData("kubeadmRootlessControlPlane=true", "1.34", null, "没有名为 kubeadmRootlessControlPlane 的特性门控；kubeadm 有 RootlessControlPlane（KEP-2568）")]
    [InlineData("AdminNetworkPolicy=true", "1.34", null, "AdminNetworkPolicy 不是 Kubernetes 组件的特性门控：请删除此处的设置（KEP-2091）")]
    [InlineData("InformerMetrics=true", "1.34", null, "InformerMetrics 从未成为特性门控；请删除该设置（KEP-4346）")]
    [InlineData("AllBeta=true", "1.16", null, "AllBeta 从 v1.17 起才引入：请删除该设置")]
    [InlineData("AllAlpha=true", "1.30", null, "启用 v1.30 中未单独设置的 61 个 Alpha 门控")]
    [InlineData("InPlacePodLevelResourcesVerticalScaling=true,PodLevelResources=false", "1.35", null, "InPlacePodLevelResourcesVerticalScaling 依赖 NodeDeclaredFeatures，而后者在 v1.35 中处于禁用状态：请同时设置 NodeDeclaredFeatures=true（KEP-5419）")]
    [InlineData("GracefulNodeShutdown=false", "1.35", null, "GracefulNodeShutdownBasedOnPodPriority 在 v1.35 中处于启用状态，并且依赖 GracefulNodeShutdown：请保持 GracefulNodeShutdown 启用，或同时设置 GracefulNodeShutdownBasedOnPodPriority=false（KEP-2000）")]
    [InlineData("WindowsGracefulNodeShutdown=true,GracefulNodeShutdownBasedOnPodPriority=false,GracefulNodeShutdown=false", "1.37", null, "WindowsGracefulNodeShutdown 依赖 GracefulNodeShutdown，而后者在 v1.37 中处于禁用状态：请同时设置 GracefulNodeShutdown=true；此结论适用于 v1.36，没有来源覆盖 v1.37（KEP-4802）")]
    public void A_verdict_speaks_Chinese(string settings, string version, string? component, string message)
    {
        var setting = FeatureGates.Check(settings, KubernetesVersion.Parse(version), component).Settings.First(s => s.Message.Length > 0);

        Assert.Equal(message, setting.Messages.Chinese);
        Assert.Equal(setting.Messages.English, setting.Message);
    }

    /// <summary>What is set together reaches gates that are not named.</summary>
    [Fact]
    public void A_verdict_on_all_gates_of_a_stage_speaks_Chinese()
        => Assert.Matches(
            "^AllAlpha 启用了 [A-Za-z]+，而它依赖的 [A-Za-z]+ 在 v1\\.35 中处于禁用状态：请同时设置 [A-Za-z]+=true 或 [A-Za-z]+=false",
            FeatureGates.Check("AllAlpha=true,AllBeta=false", "1.35").Settings[0].Messages.Chinese);

    [Theory]
    [InlineData(UpgradeSettingKind.Gate, "JobPodFailurePolicy", "true", null, "1.28", "1.32", "v1.33 将移除该门控，届时仍设置它的组件无法启动", "请在此之前删除该设置")]
    [InlineData(UpgradeSettingKind.Gate, "SidecarContainers", "true", null, "1.28", "1.29", "v1.29 中默认就是启用", "可以删除该设置")]
    [InlineData(UpgradeSettingKind.Gate, "EphemeralContainers", "true", null, "1.28", "1.32", "EphemeralContainers 已在 v1.27 中移除：请删除该设置；该特性始终启用（KEP-277）", null)]
    [InlineData(UpgradeSettingKind.Gate, "NodeLogQuery", "true", null, "1.35", "1.36", "该门控的状态是“稳定，默认启用，已锁定”，该设置不起作用；之后的版本会移除该门控", "请删除该设置")]
    [InlineData(UpgradeSettingKind.Flag, "--volume-host-allow-local-loopback", "false", "kube-controller-manager", "1.28", "1.32", "v1.31 移除了该标志，设置它的 kube-controller-manager 无法启动", "请删除该标志")]
    [InlineData(UpgradeSettingKind.Flag, "--volume-host-allow-local-loopback", "false", "kube-controller-manager", "1.28", "1.30", "v1.31 将移除该标志", "请在此之前删除该标志")]
    [InlineData(UpgradeSettingKind.Object, "policy/v1beta1 PodDisruptionBudget", null, null, "1.24", "1.25", "v1.25 不再提供 policy/v1beta1 PodDisruptionBudget", "请改用 policy/v1")]
    [InlineData(UpgradeSettingKind.Field, "KubeletConfiguration memorySwap.swapBehavior", "LimitedSwap", "kubelet", "1.28", "1.29", "该字段依赖特性门控 NodeSwap，而它在 v1.29 中处于禁用状态；不清楚组件会忽略该字段还是拒绝该文件", "请设置 NodeSwap=true，或删除该字段")]
    public void An_item_of_a_plan_speaks_Chinese(UpgradeSettingKind kind, string name, string? value, string? component, string from, string to, string reason, string? action)
    {
        var items = Upgrade.Plan(from, to, [new UpgradeSetting(kind, name, value, component)]).Items.Where(i => i.Setting is not null).ToList();

        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.Equal((reason, action), (i.Reasons.Chinese, i.Actions.Chinese)));
        Assert.All(items, i => Assert.Equal((i.Reasons.English, i.Actions.English), (i.Reason, i.Action)));
    }

    [Theory]
    [InlineData("1.28", "1.29", "SidecarContainers", "该特性改为默认启用", "如需保持原状，请设置 SidecarContainers=false")]
    [InlineData("1.29", "1.28", "SidecarContainers", "该特性改为默认禁用", "如需保持原状，请设置 SidecarContainers=true")]
    [InlineData("1.31", "1.32", "kube-controller-manager --node-monitor-grace-period", "默认值由 40s 改为 50s", "备注（英文）：“slower detection of unreachable nodes”")]
    public void A_default_that_changes_speaks_Chinese(string from, string to, string subject, string reason, string action)
    {
        var item = Assert.Single(Upgrade.Plan(from, to).Items, i => i.Subject == subject);

        Assert.Equal((reason, action), (item.Reasons.Chinese, item.Actions.Chinese));
    }

    [Theory]
    [InlineData("1.29", "kubelet 最多只能比 v1.33 的 API 服务器低 3 个次要版本", "请先升级 kubelet")]
    [InlineData("1.34", "kubelet 的版本不能高于 API 服务器的 v1.33", "请先升级 API 服务器")]
    public void A_kubelet_of_another_release_is_told_in_Chinese(string kubelet, string reason, string action)
    {
        var item = Assert.Single(Upgrade.Plan("1.32", "1.33", kubelet: KubernetesVersion.Parse(kubelet)).Breaks);

        Assert.Equal((reason, action), (item.Reasons.GetText("zh"), item.Actions.GetText("zh-Hans")));
        Assert.Equal(item.Reason, item.Reasons.GetText(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1.26", "尚未引入")]
    [InlineData("1.29", "Alpha，默认禁用")]
    [InlineData("1.30", "Beta，默认禁用")]
    [InlineData("1.36", "稳定，默认启用，已锁定")]
    [InlineData("1.99", "未知")]
    public void A_state_of_a_gate_has_Chinese_words(string version, string words)
        => Assert.Equal(words, FeatureGates.Find("NodeLogQuery")!.GetState(KubernetesVersion.Parse(version)).Descriptions.Chinese);

    [Theory]
    [InlineData(Stage.Unknown, false, "尚未引入", "not yet introduced")]
    [InlineData(Stage.Alpha, false, "Alpha", "alpha")]
    [InlineData(Stage.Beta, true, "Beta（计划）", "beta (planned)")]
    [InlineData(Stage.Stable, false, "稳定", "stable")]
    [InlineData(Stage.Deprecated, false, "已弃用", "deprecated")]
    [InlineData(Stage.Removed, true, "已移除（计划）", "removed (planned)")]
    public void A_stage_has_words_in_both_languages(Stage stage, bool isPlanned, string chinese, string english)
    {
        Assert.Equal(new LocalizedText(english, chinese), new StageState(stage, isPlanned).Descriptions);
        Assert.Equal(english, new StageState(stage, isPlanned).ToString());
    }

    [Fact]
    public void A_gate_whose_lock_is_not_known_has_Chinese_words()
        => Assert.Equal("稳定，默认启用，是否锁定未知", new GateState(GatePresence.Present, Stage.Stable, true, null).Descriptions.Chinese);

    [Fact]
    public void A_difference_has_the_titles_of_its_feature()
    {
        var difference = Assert.Single(Releases.Compare("1.29", "1.30").Features, f => f.Name == "PodSchedulingReadiness");

        Assert.Equal(new LocalizedText("Pod Scheduling Readiness", "Pod 调度就绪"), difference.Titles);
        Assert.Equal("Pod Scheduling Readiness", difference.Title);
    }

    /// <summary>No sentence is in one language only, whatever the gate, the release, the value and the component are.</summary>
    [Fact]
    public void No_verdict_is_in_one_language_only()
    {
        var names = FeatureGates.All.Concat(KubeadmFeatureGates.All).Select(g => g.Name).Concat(FeatureGates.OtherNames.Select(o => o.Name)).Append("AllAlpha").Append("AllBeta").Append("Bogus");
        var settings = string.Join(',', names.SelectMany(n => new[] { n + "=true", n + "=false", n }));
        string?[] components = [null, "kubelet", "kubeadm", "etcd"];
        int[] minors = [13, 16, 24, 30, 34, 35, 36, 37, 39];
        foreach (var (component, minor) in components.SelectMany(c => minors.Select(m => (c, m))))
        {
            Assert.All(FeatureGates.Check(settings, new KubernetesVersion(1, minor), component).Settings, s => AssertIsInBoth(s.Messages, mayBeEmpty: true));
        }
    }

    [Fact]
    public void No_item_of_a_plan_is_in_one_language_only()
    {
        var settings = FeatureGates.All.Select(g => new UpgradeSetting(UpgradeSettingKind.Gate, g.Name, "true", "kubelet"))
            .Concat(Releases.All.SelectMany(r => r.RemovedFlags).Select(f => new UpgradeSetting(UpgradeSettingKind.Flag, f.Flag, null, f.Component)))
            .Concat(Releases.All.SelectMany(r => r.RemovedApis).Select(a => new UpgradeSetting(UpgradeSettingKind.Object, a.GroupVersion + " " + a.Kind)))
            .Concat(Releases.All.SelectMany(r => r.GatedFields).Select(f => new UpgradeSetting(UpgradeSettingKind.Field, f.Kind + " " + f.Field)))
            .ToList();
        foreach (var (from, to) in new[] { ("1.16", "1.22"), ("1.22", "1.29"), ("1.29", "1.37"), ("1.37", "1.18"), ("1.30", "1.45") })
        {
            var items = Upgrade.Plan(from, to, settings, new KubernetesVersion(1, 12)).Items.Concat(Upgrade.Plan(from, to).Items).ToList();

            Assert.True(items.Count > 50, $"{items.Count} items");
            Assert.All(items, i => AssertIsInBoth(i.Reasons, mayBeEmpty: false));
            Assert.All(items, i => AssertIsInBoth(i.Actions, mayBeEmpty: true));
        }
    }

    private static void AssertIsInBoth(LocalizedText text, bool mayBeEmpty)
    {
        if (mayBeEmpty && text.IsEmpty)
        {
            return;
        }

        Assert.NotNull(text.English);
        Assert.DoesNotMatch(Chinese(), text.English);
        Assert.NotNull(text.Chinese);
        Assert.Matches(Chinese(), text.Chinese);
        Assert.DoesNotMatch("[,;:?()] |[,;?]$", Quotes().Replace(text.Chinese, "")); // full-width punctuation
    }

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    /// <summary>What is quoted is not ours: remarks, values, replacements.</summary>
    [GeneratedRegex("“.*”|默认值.*|请改用.*|请在此之前改用.*")]
    private static partial Regex Quotes();
}
