using FsCheck;
using FsCheck.Fluent;

namespace KepCatalog.Tests;

/// <summary>What an upgrade breaks and changes.</summary>
public class UpgradeTests
{
    [Theory]
    [InlineData("1.28", "1.32", "EphemeralContainers", "true", "kubelet", UpgradeSeverity.Breaks, "1.27")] // removed before
    [InlineData("1.28", "1.33", "AppArmor", "true", "kubelet", UpgradeSeverity.Breaks, "1.33")] // removed on the way
    [InlineData("1.28", "1.32", "AppArmor", "false", "kubelet", UpgradeSeverity.Breaks, "1.31")] // locked
    [InlineData("1.28", "1.32", "AppArmor", "true", "kubelet", UpgradeSeverity.Notice, "1.33")] // locked, and removed in the next release
    [InlineData("1.28", "1.32", "SidecarContianers", "true", "kubelet", UpgradeSeverity.Breaks, null)] // misspelt
    [InlineData("1.32", "1.28", "KubeletFineGrainedAuthz", "true", "kubelet", UpgradeSeverity.Breaks, "1.32")] // a downgrade to before it came
    [InlineData("1.28", "1.45", "NodeSwap", "true", "kubelet", UpgradeSeverity.NotKnown, null)] // beyond the sources
    [InlineData("1.28", "1.29", "SidecarContainers", "true", "kubelet", UpgradeSeverity.Notice, null)] // now the default
    public void A_gate_that_is_set_gets_an_answer(string from, string to, string gate, string value, string component, UpgradeSeverity severity, string? since)
    {
        var setting = new UpgradeSetting(UpgradeSettingKind.Gate, gate, value, component, new SettingPlace("kubelet.yaml", 7, 3));

        var item = Assert.Single(Upgrade.Plan(from, to, [setting]).Items, i => i.Setting is not null);

        Assert.Equal((severity, since, setting), (item.Severity, item.Since?.ToString(), item.Setting));
        Assert.StartsWith("kubelet.yaml:7: " + gate + ": ", item.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_of_another_component_is_judged_for_that_one()
    {
        UpgradeSetting[] settings =
        [
            new(UpgradeSettingKind.Gate, "EtcdLearnerMode", "true", "kubeadm"),
            new(UpgradeSettingKind.Gate, "EtcdLearnerMode", "true", "kubelet"),
        ];

        Assert.Equal(["kubelet"], Upgrade.Plan("1.28", "1.29", settings).Breaks.Select(b => b.Setting!.Component));
    }

    [Fact]
    public void A_default_that_changes_under_nobodys_hand_is_a_change()
    {
        var change = Assert.Single(Upgrade.Plan("1.28", "1.29").Items, i => i.Subject == "SidecarContainers");

        Assert.Equal((UpgradeSeverity.Changes, "the feature is on by default", "set SidecarContainers=false to keep it as it is", "1.29"), (change.Severity, change.Reason, change.Action, change.Since.ToString()));
        Assert.Contains("notes/gates/SidecarContainers.md", change.Source!.File, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Upgrade.Plan("1.28", "1.29", [new(UpgradeSettingKind.Gate, "SidecarContainers", "false")]).Items,
            i => i.Subject == "SidecarContainers" && i.Severity == UpgradeSeverity.Changes);
    }

    [Theory]
    [InlineData("1.33", "1.30", false)]
    [InlineData("1.33", "1.29", true)]
    [InlineData("1.27", "1.25", false)]
    [InlineData("1.27", "1.24", true)]
    [InlineData("1.27", "1.28", true)] // newer than the API server
    public void A_kubelet_may_be_so_much_older(string to, string kubelet, bool breaks)
        => Assert.Equal(breaks, Upgrade.Plan("1.26", to, kubelet: KubernetesVersion.Parse(kubelet)).Breaks.Any());

    [Fact]
    public void What_breaks_comes_first_and_in_the_order_of_the_files()
    {
        UpgradeSetting[] settings =
        [
            new(UpgradeSettingKind.Gate, "AppArmor", "true", "kubelet", new SettingPlace("b.yaml", 3, 1)),
            new(UpgradeSettingKind.Gate, "EphemeralContainers", "true", "kubelet", new SettingPlace("b.yaml", 9, 1)),
            new(UpgradeSettingKind.Gate, "CSIMigration", "true", "kubelet", new SettingPlace("b.yaml", 2, 1)),
            new(UpgradeSettingKind.Gate, "Bogus", "true", "kubelet", new SettingPlace("a.yaml", 5, 1)),
        ];

        Assert.Equal(["Bogus", "CSIMigration", "EphemeralContainers"], Upgrade.Plan("1.28", "1.32", settings).Breaks.Select(b => b.Subject));
    }

    [Theory]
    [InlineData("1.28", "1.31", UpgradeSeverity.Breaks)]
    [InlineData("1.28", "1.30", UpgradeSeverity.Notice)]
    public void A_flag_breaks_where_it_is_removed(string from, string to, UpgradeSeverity severity)
    {
        var flag = new UpgradeSetting(UpgradeSettingKind.Flag, "--volume-host-allow-local-loopback", "false", "kube-controller-manager");

        var item = Assert.Single(Upgrade.Plan(from, to, [flag]).Items, i => i.Setting == flag);

        Assert.Equal((severity, "1.31"), (item.Severity, item.Since.ToString()));
        Assert.DoesNotContain(Upgrade.Plan(from, to, [flag with { Component = "kubelet" }]).Items, i => i.Setting is not null);
    }

    /// <summary>Flags that a subcommand loses: kubeadm upgrade apply, and all kubeadm upgrade commands; kubectl version, and kubectl run.</summary>
    [Theory]
    [InlineData("--feature-gates", "kubeadm", "upgrade apply v1.32.1", "1.32", "v1.32 removed the flag, and kubeadm upgrade apply v1.32.1 fails with it")]
    [InlineData("--experimental-output", "kubeadm", "upgrade plan", "1.32", "v1.32 removed the flag, and kubeadm upgrade plan fails with it")]
    [InlineData("--short", "kubectl", "version", "1.28", "v1.28 removed the flag, and kubectl version fails with it")]
    [InlineData("--feature-gates", "kubeadm", "init", "1.32", null)]
    [InlineData("--force", "kubectl", "apply run", "1.31", null)]
    [InlineData("--short", "kubectl", null, "1.28", null)]
    public void A_flag_of_a_subcommand(string flag, string component, string? command, string to, string? reason)
    {
        var setting = new UpgradeSetting(UpgradeSettingKind.Flag, flag, null, component) { Command = command };

        Assert.Equal(reason, Upgrade.Plan("1.27", to, [setting]).Breaks.SingleOrDefault()?.Reason);
    }

    /// <summary>The kubelet has no --network-plugin since v1.24.</summary>
    [Theory]
    [InlineData("--network-plugin", "1.24", "the file does not tell which component gets the flag: v1.24 removed it from kubelet")]
    [InlineData("--network-plugin", "1.23", null)]
    [InlineData("--cluster-cidr-of-nobody", "1.24", null)]
    public void A_flag_of_an_unknown_component_is_not_known(string flag, string to, string? reason)
    {
        var item = Upgrade.Plan("1.22", to, [new(UpgradeSettingKind.Flag, flag)]).Items.SingleOrDefault(i => i.Setting is not null);

        Assert.Equal((reason, reason is null ? null : UpgradeSeverity.NotKnown), (item?.Reason, item?.Severity));
    }

    /// <summary>Defaults that no history of a shared gate tells: the gate came with the change, is already removed, or is kubeadm's.</summary>
    [Theory]
    [InlineData("1.32", "1.33", "GitRepoVolumeDriver", "kubelet GitRepoVolumeDriver: the default was true and is now false")]
    [InlineData("1.28", "1.29", "EtcdLearnerMode", "kubeadm EtcdLearnerMode: the default was false and is now true")]
    [InlineData("1.23", "1.30", "LegacyServiceAccountTokenNoAutoGeneration", "kube-controller-manager LegacyServiceAccountTokenNoAutoGeneration: the default was false and is now true")]
    [InlineData("1.35", "1.36", "MaxUnavailableStatefulSet", null)] // the history has it off in both releases
    public void A_default_that_no_history_tells(string from, string to, string gate, string? text)
    {
        var item = Upgrade.Plan(from, to).Items.SingleOrDefault(i => i.Gate?.Name == gate);

        Assert.Equal((text, text is null ? null : UpgradeSeverity.Changes), (item is null ? null : item.Subject + ": " + item.Reason, item?.Severity));
        Assert.DoesNotContain(Upgrade.Plan(from, to, [new(UpgradeSettingKind.Gate, gate, "false")]).Items, i => i.Gate?.Name == gate && i.Setting is null);
    }

    [Theory]
    [InlineData("policy/v1beta1 PodSecurityPolicy", "1.24", "1.25", UpgradeSeverity.Breaks, "1.25")]
    [InlineData("policy/v1beta1 PodSecurityPolicy", "1.22", "1.24", UpgradeSeverity.Notice, "1.25")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema", "1.28", "1.32", UpgradeSeverity.Breaks, "1.32")]
    public void An_API_breaks_where_it_is_no_longer_served(string api, string from, string to, UpgradeSeverity severity, string since)
    {
        var item = Assert.Single(Upgrade.Plan(from, to, [new UpgradeSetting(UpgradeSettingKind.Object, api)]).Items, i => i.Setting is not null);

        Assert.Equal((severity, since), (item.Severity, item.Since.ToString()));
        Assert.Equal($"notes/releases/v{since}.md", item.Source!.File);
    }

    /// <summary>memorySwap.swapBehavior of the kubelet needs NodeSwap, which is off by default until v1.29.</summary>
    [Theory]
    [InlineData("1.26", "1.28", null, true)]
    [InlineData("1.26", "1.28", "true", false)]
    [InlineData("1.26", "1.28", "false", true)]
    [InlineData("1.28", "1.31", null, false)]
    public void A_field_needs_its_gate(string from, string to, string? gate, bool isItem)
    {
        var settings = new List<UpgradeSetting> { new(UpgradeSettingKind.Field, "KubeletConfiguration memorySwap.swapBehavior", "LimitedSwap", "kubelet") };
        if (gate is not null)
        {
            settings.Add(new(UpgradeSettingKind.Gate, "NodeSwap", gate, "kubelet"));
        }

        Assert.Equal(isItem, Upgrade.Plan(from, to, settings).Items.Any(i => i.Setting?.Kind == UpgradeSettingKind.Field));
    }

    /// <summary>The shape of VolumeBinding needs VolumeCapacityPriority up to v1.32, and then StorageCapacityScoring; both are off by default.</summary>
    [Theory]
    [InlineData("profiles[0].pluginConfig[VolumeBinding].args.shape", "1.27", "VolumeCapacityPriority")]
    [InlineData("profiles[batch].pluginConfig[VolumeBinding].args.shape[0].utilization", "1.27", "VolumeCapacityPriority")]
    [InlineData("pluginConfig[VolumeBinding].args.shape", "1.33", "StorageCapacityScoring")]
    [InlineData("profiles[0].pluginConfig[NodeResourcesFit].args.shape", "1.33", null)]
    [InlineData("profiles[0].pluginConfig[VolumeBinding].args.shapes", "1.33", null)]
    [InlineData("profiles[0].pluginConfig[VolumeBinding].args", "1.33", null)]
    public void A_field_of_a_plugin_is_told_by_the_plugins_name(string path, string to, string? gate)
    {
        var plan = Upgrade.Plan("1.26", to, [new(UpgradeSettingKind.Field, "KubeSchedulerConfiguration " + path, null, "kube-scheduler")]);

        Assert.Equal(gate, plan.Items.SingleOrDefault(i => i.Setting is not null)?.Gate?.Name);
    }

    /// <summary>The gate DRADeviceBindingConditions only changes the default of the field: alpha since v1.34, beta since v1.36.</summary>
    [Fact]
    public void A_field_whose_default_a_gate_changes_does_not_need_it()
    {
        var item = Assert.Single(
            Upgrade.Plan("1.34", "1.35", [new(UpgradeSettingKind.Field, "KubeSchedulerConfiguration profiles[0].pluginConfig[DynamicResources].args.bindingTimeout", "60s", "kube-scheduler")]).Items,
            i => i.Setting is not null);

        Assert.Equal("the field depends on the feature gate DRADeviceBindingConditions, which is off in v1.35 (gate changes the default; comment says so)", item.Reason);
        Assert.Null(item.Action);
    }

    [Fact]
    public void A_field_is_one_item_with_all_that_is_in_it()
    {
        UpgradeSetting[] settings =
        [
            new(UpgradeSettingKind.Field, "KubeletConfiguration memorySwap", null, "kubelet", new("kubelet.yaml", 3, 1)),
            new(UpgradeSettingKind.Field, "KubeletConfiguration memorySwap.swapBehavior", "LimitedSwap", "kubelet", new("kubelet.yaml", 4, 3)),
            new(UpgradeSettingKind.Field, "KubeletConfiguration memorySwap.swapBehavior", "LimitedSwap", "kubelet", new("other.yaml", 4, 3)),
        ];

        Assert.Equal(["kubelet.yaml:3", "other.yaml:4"], Upgrade.Plan("1.26", "1.28", settings).Items.Where(i => i.Setting is not null).Select(i => i.Setting!.Place!.ToString()));
    }

    [Fact]
    public void A_default_that_is_no_gate_changes_both_ways()
    {
        Assert.Contains(Upgrade.Plan("1.31", "1.32").Items, i => i.Subject == "kube-controller-manager --node-monitor-grace-period" && i.Reason == "the default was 40s and is now 50s");
        Assert.Contains(Upgrade.Plan("1.32", "1.31").Items, i => i.Subject == "kube-controller-manager --node-monitor-grace-period" && i.Reason == "the default was 50s and is now 40s");
        Assert.DoesNotContain(
            Upgrade.Plan("1.31", "1.32", [new(UpgradeSettingKind.Flag, "--node-monitor-grace-period", "60s", "kube-controller-manager")]).Items,
            i => i.Subject.Contains("node-monitor-grace-period", StringComparison.Ordinal));
    }

    /// <summary>What is broken by a flag or an API on the way is broken on the whole way: nothing comes back.</summary>
    [Fact]
    public void Plans_of_flags_and_APIs_compose()
    {
        UpgradeSetting[] all =
        [
            .. Releases.All.SelectMany(r => r.RemovedFlags).Where(f => f.Commands.Count == 0).Select(f => new UpgradeSetting(UpgradeSettingKind.Flag, f.Flag, null, f.Component)),
            .. Releases.All.SelectMany(r => r.RemovedApis).Where(a => a.Kind is not null).Select(a => new UpgradeSetting(UpgradeSettingKind.Object, a.GroupVersion + " " + a.Kind)),
        ];
        for (var a = 20; a < 36; a += 3)
        {
            for (var b = a + 1; b < 37; b += 4)
            {
                var whole = Broken(a, 37);
                Assert.Subset(whole, Broken(a, b));
                Assert.Subset(whole, Broken(b, 37));
            }
        }

        Assert.True(Broken(20, 37).Count > 250);

        HashSet<UpgradeSetting> Broken(int from, int to) => [.. Upgrade.Plan(new KubernetesVersion(1, from), new KubernetesVersion(1, to), all).Breaks.Select(i => i.Setting!)];
    }

    /// <summary>plan(a, a) is empty; plan(a, c) has what breaks in plan(a, b) and in plan(b, c) and still breaks at c.</summary>
    [Fact]
    public void Plans_compose()
    {
        var names = FeatureGates.All.Select(g => g.Name).Concat(KubeadmFeatureGates.All.Select(g => g.Name)).Append("Bogus").ToArray();
        var setting =
            from name in Gen.Elements(names)
            from value in Gen.Elements("true", "false")
            from component in Gen.Elements<string?>(null, "kubelet", "kube-apiserver", "kubeadm")
            select new UpgradeSetting(UpgradeSettingKind.Gate, name, value, component);
        var plan =
            from settings in setting.ArrayOf(12)
            from a in Gen.Choose(14, 40)
            from b in Gen.Choose(14, 40)
            from c in Gen.Choose(14, 40)
            select (settings, a, b, c);
        var broken = 0;
        Prop.ForAll(plan.ToArbitrary(), p =>
        {
            var first = Breaks(p.settings, p.a, p.b);
            var second = Breaks(p.settings, p.b, p.c);
            var whole = Breaks(p.settings, p.a, p.c);
            broken += whole.Count;
            var atTheEnd = p.settings.Where(s => FeatureGates.Check($"{s.Name}={s.Value}", new KubernetesVersion(1, p.c), s.Component).Verdict == GateVerdict.Refused).ToHashSet();
            return Upgrade.Plan(new KubernetesVersion(1, p.a), new KubernetesVersion(1, p.a), p.settings).Items.Count == 0
                && (p.a == p.c || first.Concat(second).Where(atTheEnd.Contains).All(whole.Contains));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Assert.True(broken > 100, $"{broken} breaks");

        static HashSet<UpgradeSetting> Breaks(UpgradeSetting[] settings, int from, int to)
            => [.. Upgrade.Plan(new KubernetesVersion(1, from), new KubernetesVersion(1, to), settings).Breaks.Select(b => b.Setting!)];
    }
}
