using FsCheck;
using FsCheck.Fluent;

namespace KepCatalog.Tests;

/// <summary>Settings of feature gates against the shipped catalogue.</summary>
public class FeatureGateCheckTests
{
    [Theory]
    [InlineData("NodeLogQuery=true", "1.30", "valid")]
    [InlineData("NodeLogQuery=true,PodSchedulingReadiness=true", "1.28", "valid")]
    [InlineData("", "1.30", "valid")]
    [InlineData(null, "1.30", "valid")]
    [InlineData("AllAlpha=true,AllBeta=false", "1.30", "valid")]
    [InlineData("NodeLogQuerry=true", "1.30", "NodeLogQuerry=true: there is no feature gate NodeLogQuerry; did you mean NodeLogQuery?")]
    [InlineData("nodelogquery=true", "1.30", "nodelogquery=true: there is no feature gate nodelogquery; did you mean NodeLogQuery?")]
    [InlineData("Bogus=true", "1.30", "Bogus=true: there is no feature gate Bogus")]
    [InlineData("NodeLogQuery=true", "1.26", "NodeLogQuery=true: NodeLogQuery is introduced in v1.27: delete the setting, or upgrade to v1.27 first (KEP-2258)")]
    [InlineData("EphemeralContainers=true", "1.30", "EphemeralContainers=true: EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)")]
    [InlineData("APIServerTracing=false", "1.34", "APIServerTracing=false: APIServerTracing is locked to true since v1.34: delete the setting; the feature is always on (KEP-647)")]
    [InlineData("APIServerTracing=true", "1.34", "valid")]
    [InlineData("ImageVolumeWithDigest=true,ImageVolume=false", "1.36", "ImageVolume=false: ImageVolume is locked to true since v1.36: delete the setting; the feature is always on (KEP-4639)")]
    [InlineData("NodeLogQuery=true,NodeLogQuery=false", "1.30", "NodeLogQuery=false: NodeLogQuery is set twice, and the last one counts: keep one of the two (KEP-2258)")]
    [InlineData("NodeLogQuery", "1.30", "NodeLogQuery: at character 13, write NodeLogQuery=true or NodeLogQuery=false (KEP-2258)")]
    [InlineData("=true", "1.30", "=true: at character 1, a name is missing; write Name=true or Name=false")]
    [InlineData("=", "1.30", "=: at character 1, a name is missing; write Name=true or Name=false")]
    [InlineData("AppArmor=true, NodeLogQuery=maybe", "1.30", "NodeLogQuery=maybe: at character 29, 'maybe' is not a truth value; write true or false (KEP-2258)")]
    [InlineData("A=B=C", "1.30", "A=B=C: at character 3, 'B=C' is not a truth value; write true or false")]
    [InlineData("featureGates:\n  NodeLogQuery:\n", "1.30", "NodeLogQuery:: at character 30, a value is missing; write true or false (KEP-2258)")]
    [InlineData("NodeLogQuery=true，AppArmor=true", "1.30", "NodeLogQuery=true，AppArmor=true: at character 18, '，' is a full-width sign; write ',' (KEP-2258)")]
    [InlineData("NodeLogQuery＝true", "1.30", "NodeLogQuery＝true: at character 13, '＝' is a full-width sign; write '='")]
    [InlineData("ExecRequestID=true", "1.37", "ExecRequestID=true: ExecRequestID is planned; no release has it yet: delete the setting (KEP-6035)")]
    [InlineData("PodHasNetworkCondition=true", "1.30", "PodHasNetworkCondition=true: PodHasNetworkCondition was removed in v1.28: delete the setting; the feature now has the gate PodReadyToStartContainersCondition")]
    [InlineData("PersistentVolumeLastPhaseTransistionTime=true", "1.30", "PersistentVolumeLastPhaseTransistionTime=true: there is no feature gate PersistentVolumeLastPhaseTransistionTime; its name is PersistentVolumeLastPhaseTransitionTime")]
    [InlineData("HostnameOverride=false", "1.37", "HostnameOverride=false: HostnameOverride is stable in v1.37, and no source says whether it can still be set to false: delete the setting to be safe (KEP-4762)")]
    [InlineData("HostnameOverride=true", "1.37", "valid")]
    [InlineData("NodeLogQuery=true", "1.38", "NodeLogQuery=true: no source covers v1.38: feature gates are known up to v1.37 (KEP-2258)")]
    [InlineData("Bogus=true", "1.38", "Bogus=true: no source covers v1.38: feature gates are known up to v1.37")]
    [InlineData("Bogus=true", "1.13", "Bogus=true: no source says what Bogus is in v1.13")]
    [InlineData("AllAlpha=true", "1.38", "AllAlpha=true: no source covers v1.38: feature gates are known up to v1.37")]
    [InlineData("AllBeta=true", "1.16", "AllBeta=true: AllBeta is introduced in v1.17: delete the setting")]
    public void Each_setting_gets_its_answer(string? settings, string version, string answer)
    {
        var check = FeatureGates.Check(settings, KubernetesVersion.Parse(version));

        Assert.Equal(answer.Split('\n').Order(StringComparer.Ordinal), check.ToString().Split('\n').Order(StringComparer.Ordinal));
    }

    /// <summary>Whatever plainly means two settings is read as these two.</summary>
    [Theory]
    [InlineData("AppArmor=true,NodeLogQuery=false")]
    [InlineData(" AppArmor = t , ,NodeLogQuery=0 ")]
    [InlineData("--feature-gates=AppArmor=true,NodeLogQuery=false")]
    [InlineData("--feature-gates AppArmor=true,NodeLogQuery=false")]
    [InlineData("--feature-gates=\"AppArmor=true,NodeLogQuery=false\"")]
    [InlineData("--feature-gates=AppArmor=true --feature-gates=NodeLogQuery=false")]
    [InlineData("\"AppArmor=true\",'NodeLogQuery=false'")]
    [InlineData("AppArmor=true NodeLogQuery=false")]
    [InlineData("AppArmor=true;NodeLogQuery=false")]
    [InlineData("AppArmor: true\nNodeLogQuery: false\n")]
    [InlineData("- AppArmor=true\n- NodeLogQuery=false\n")]
    [InlineData("featureGates:\n  AppArmor: true # since v1.4\n  \"NodeLogQuery\": false\n")]
    [InlineData("featureGates: {AppArmor: true, NodeLogQuery: false}")]
    [InlineData("\uFEFFAppArmor=true,NodeLogQuery=false")]
    [InlineData("---\nfeatureGates:\n  AppArmor: \"true\"\n  NodeLogQuery: 'false'\n...\n")]
    [InlineData("--feature-gates=AppArmor=true \\\n  --feature-gates=NodeLogQuery=false")]
    [InlineData("{\"featureGates\":{\"AppArmor\":true,\"NodeLogQuery\":false}}")]
    public void Settings_are_read_as_people_write_them(string text)
    {
        var check = FeatureGates.Check(text, new KubernetesVersion(1, 30));

        Assert.Equal([("AppArmor", true), ("NodeLogQuery", false)], check.Settings.Select(s => (s.Name, s.Value)));
        Assert.Equal(GateVerdict.Accepted, check.Verdict);
        Assert.All(check.Settings, s => Assert.StartsWith(s.Text, text[s.Offset..], StringComparison.Ordinal));
    }

    /// <summary>The last is worst: one refused setting is refused together, one that is not known is not known.</summary>
    [Theory]
    [InlineData("AppArmor=true", "1.30", GateVerdict.Accepted)]
    [InlineData("AppArmor=true,Bogus=true", "1.30", GateVerdict.Refused)]
    [InlineData("AppArmor=true", "1.99", GateVerdict.NotKnown)]
    [InlineData("AppArmor=maybe,Bogus=true", "1.99", GateVerdict.Refused)]
    public void All_settings_have_one_answer(string settings, string version, GateVerdict verdict)
        => Assert.Equal(verdict, FeatureGates.Check(settings, KubernetesVersion.Parse(version)).Verdict);

    [Theory]
    [InlineData("{\"AppArmor\": \"true\"}", "\"AppArmor\": \"true\"")]
    [InlineData("{'AppArmor': maybe}", "'AppArmor': maybe")]
    [InlineData("\"AppArmor=true\"", "AppArmor=true")]
    public void A_setting_is_quoted_whole(string text, string setting)
        => Assert.Equal(setting, FeatureGates.Check(text, new KubernetesVersion(1, 30)).Settings.Single().Text);

    /// <summary>v1.35 was the first to look for what a gate needs.</summary>
    [Theory]
    [InlineData("DRAConsumableCapacity=true,DynamicResourceAllocation=false", "1.34", GateProblem.None)]
    [InlineData("InPlacePodLevelResourcesVerticalScaling=true,PodLevelResources=false", "1.35", GateProblem.NeedsGate)]
    [InlineData("InPlacePodLevelResourcesVerticalScaling=true,AllBeta=false", "1.35", GateProblem.NeedsGate)]
    [InlineData("InPlacePodLevelResourcesVerticalScaling=true,AllBeta=false,PodLevelResources=true,InPlacePodVerticalScaling=true,NodeDeclaredFeatures=true", "1.35", GateProblem.None)]
    [InlineData("InPlacePodLevelResourcesVerticalScaling=false,PodLevelResources=false", "1.35", GateProblem.None)]
    public void What_a_gate_needs_is_looked_for_since_v1_35(string settings, string version, GateProblem problem)
        => Assert.Equal(problem, FeatureGates.Check(settings, KubernetesVersion.Parse(version)).Settings[0].Problem);

    /// <summary>A gate that is on without being named needs others as well: the setting that breaks it is told so.</summary>
    [Theory]
    [InlineData("GracefulNodeShutdown=false", "1.35", "GracefulNodeShutdown=false: GracefulNodeShutdownBasedOnPodPriority, which is on in v1.35, needs GracefulNodeShutdown: leave GracefulNodeShutdown on, or set GracefulNodeShutdownBasedOnPodPriority=false as well (KEP-2000)")]
    [InlineData("GracefulNodeShutdown=false", "1.34", "valid")]
    [InlineData("GracefulNodeShutdown=false,GracefulNodeShutdownBasedOnPodPriority=false,WindowsGracefulNodeShutdown=false", "1.35", "valid")]
    [InlineData("GracefulNodeShutdown=true,GracefulNodeShutdown=false,GracefulNodeShutdownBasedOnPodPriority=false,WindowsGracefulNodeShutdown=false", "1.35", "GracefulNodeShutdown=false: GracefulNodeShutdown is set twice, and the last one counts: keep one of the two (KEP-2000)")]
    [InlineData("GracefulNodeShutdown=false,GracefulNodeShutdownBasedOnPodPriority=false,WindowsGracefulNodeShutdown=true", "1.37", "WindowsGracefulNodeShutdown=true: WindowsGracefulNodeShutdown needs GracefulNodeShutdown, which is off in v1.37: set GracefulNodeShutdown=true as well; this holds in v1.36, and no source covers v1.37 (KEP-4802)")]
    [InlineData("ContainerRestartRules=false", "1.36", null)]
    [InlineData("PodLevelResources=false", "1.36", null)]
    [InlineData("AllAlpha=true,AllBeta=false", "1.35", null)]
    [InlineData("AllAlpha=true,AllBeta=true", "1.35", "valid")]
    public void What_is_on_by_default_needs_others_too(string settings, string version, string? answer)
    {
        var check = FeatureGates.Check(settings, KubernetesVersion.Parse(version));

        if (answer is null)
        {
            Assert.Contains(check.Settings, s => s.Problem == GateProblem.NeedsGate);
        }
        else
        {
            Assert.Equal(answer, check.ToString());
        }
    }

    /// <summary>A gate that is set by name is not among those that are set.</summary>
    [SharedFact]
    public void AllAlpha_and_AllBeta_set_the_gates_of_the_release()
    {
        var rows = Checkout.ReadShared("facts/feature-gates-by-release.tsv").TrimEnd('\n').Split('\n')[2..].Select(l => l.Split('\t')).GroupBy(r => r[0]);
        var alpha = rows
            .Select(g => (Gate: g.Key, Last: g.LastOrDefault(r => Minor(r[4]) <= 30), Gone: g.Last()[6]))
            .Where(g => g.Last is { } row && row[1] == "alpha" && row[3].Length == 0 && (g.Gone.Length == 0 || Minor(g.Gone) > 30))
            .Select(g => g.Gate)
            .Order(StringComparer.Ordinal)
            .ToList();

        var setting = FeatureGates.Check("AllAlpha=true", new KubernetesVersion(1, 30)).Settings.Single();
        Assert.Equal(61, alpha.Count);
        Assert.Equal(alpha, setting.Sets.Select(g => g.Name));
        Assert.Equal($"turns on the {alpha.Count} alpha gates of v1.30 that are not set by name", setting.Message);
        Assert.Equal(alpha.Count - 1, FeatureGates.Check($"{alpha[0]}=false,AllAlpha=true", new KubernetesVersion(1, 30)).Settings[1].Sets.Count);
        Assert.Equal(GateVerdict.Accepted, FeatureGates.Check("AllBeta=false", new KubernetesVersion(1, 17)).Verdict);

        static int Minor(string version) => int.Parse(version.TrimStart('<', '=').Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>kubeadm has gates of its own; the other components share theirs, and take those that they do not act on.</summary>
    [Theory]
    [InlineData("EtcdLearnerMode=true", "1.30", null, GateProblem.None, "")]
    [InlineData("EtcdLearnerMode=true", "1.33", null, GateProblem.Removed, "EtcdLearnerMode was removed in v1.33: delete the setting; the feature is always on")]
    [InlineData("EtcdLearnerMode=false", "1.32", "kubeadm", GateProblem.Locked, "EtcdLearnerMode is locked to true since v1.32: delete the setting; the feature is always on")]
    [InlineData("EtcdLearnerMode=true", "1.30", "kubelet", GateProblem.Unknown, "EtcdLearnerMode is a gate of kubeadm; kubelet does not know it")]
    [InlineData("SidecarContainers=true", "1.30", "kubeadm", GateProblem.Unknown, "SidecarContainers is a gate of the Kubernetes components; kubeadm does not know it (KEP-753)")]
    [InlineData("IPv6DualStack=true", "1.24", "kubeadm", GateProblem.Removed, "IPv6DualStack was removed in v1.24: delete the setting; the feature is always on")]
    [InlineData("IPv6DualStack=true", "1.24", "kubelet", GateProblem.None, "")]
    [InlineData("AllAlpha=true", "1.30", "kubeadm", GateProblem.Unknown, "there is no feature gate AllAlpha")]
    [InlineData("CronJobTimeZone=true", "1.26", "kubelet", GateProblem.None, "kubelet accepts it, but it takes effect only in kube-apiserver and kube-controller-manager (KEP-3140)")]
    [InlineData("CronJobTimeZone=true", "1.26", "scheduler", GateProblem.None, "kube-scheduler accepts it, but it takes effect only in kube-apiserver and kube-controller-manager (KEP-3140)")]
    [InlineData("NodeLogQuery=true", "1.30", "kubelet", GateProblem.None, "")]
    [InlineData("NodeLogQuery=true", "1.30", "etcd", GateProblem.NotKnown, "no source says which feature gates etcd accepts (KEP-2258)")]
    [InlineData("Bogus=true", "1.30", "etcd", GateProblem.NotKnown, "no source says which feature gates etcd accepts")]
    [InlineData("CloudControllerManagerWebhook=true", "1.30", "cloud-controller-manager", GateProblem.None, "")]
    public void A_setting_is_checked_for_the_component_that_gets_it(string settings, string version, string? component, GateProblem problem, string message)
    {
        var setting = FeatureGates.Check(settings, KubernetesVersion.Parse(version), component).Settings.Single();

        Assert.Equal((problem, message, component), (setting.Problem, setting.Message, setting.Component));
    }

    /// <summary>Names that are no gates lead to those that are.</summary>
    [Theory]
    [InlineData("CELValidatingAdmission", OtherGateNameKind.Misspelt, "ValidatingAdmissionPolicy")]
    [InlineData("ImageGCMaximumAge", OtherGateNameKind.Misspelt, "ImageMaximumGCAge")]
    [InlineData("kubeadmRootlessControlPlane", OtherGateNameKind.KubeadmGate, "RootlessControlPlane")]
    [InlineData("KUBECTL_KYAML", OtherGateNameKind.KubectlVariable, null)]
    [InlineData("ExecRequestID", OtherGateNameKind.Planned, null)]
    [InlineData("InformerMetrics", OtherGateNameKind.NeverMerged, null)]
    [InlineData("AdminNetworkPolicy", OtherGateNameKind.OtherProject, null)]
    public void A_name_that_is_no_gate_says_what_it_is(string name, OtherGateNameKind kind, string? instead)
    {
        var other = Assert.Single(FeatureGates.OtherNames, o => o.Name == name);

        Assert.Equal((kind, instead), (other.Kind, other.Instead.FirstOrDefault()?.Name));
        Assert.NotEmpty(other.Reason);
        Assert.NotEmpty(other.Keps);
        Assert.StartsWith($"notes/keps/{other.Keps[0].Number}-", other.Source.File, StringComparison.Ordinal);
        Assert.Null(FeatureGates.Find(name));
        var setting = FeatureGates.Check(name + "=true", new KubernetesVersion(1, 34)).Settings.Single();
        Assert.Equal((GateProblem.Unknown, instead), (setting.Problem, setting.OtherGate?.Name));
    }

    [Fact]
    public void What_other_names_lead_to_is_a_gate()
        => Assert.All(FeatureGates.OtherNames.Where(o => o.Kind == OtherGateNameKind.Misspelt), other => Assert.NotEmpty(other.Instead));

    /// <summary>Nothing is accepted without a source: whatever the name, the release and the value are, an accepted setting is one of
    /// a gate that a line of a note has for that release.</summary>
    [Fact]
    public void Nothing_is_accepted_without_a_source_that_covers_the_release()
    {
        var names = FeatureGates.All.Select(g => g.Name)
            .Concat(KubeadmFeatureGates.All.Select(g => g.Name))
            .Concat(FeatureGates.OtherNames.Select(o => o.Name))
            .Concat(["AllAlpha", "AllBeta", "Bogus", "nodelogquery", ""])
            .ToArray();
        var setting =
            from name in Gen.Elements(names)
            from minor in Gen.Choose(0, 45)
            from value in Gen.Elements("true", "false", "1", "maybe", "")
            from component in Gen.Elements<string?>(null, "kubelet", "kubeadm", "kube-apiserver", "etcd")
            select (name, minor, value, component);
        var seen = 0;
        Prop.ForAll(setting.ToArbitrary(), s =>
        {
            var version = new KubernetesVersion(1, s.minor);
            var answer = FeatureGates.Check($"{s.name}={s.value}", version, s.component).Settings.Single();
            if (answer.Verdict != GateVerdict.Accepted)
            {
                return answer.Message.Length > 0;
            }

            seen++;
            return s.name is "AllAlpha" or "AllBeta"
                ? s.minor is >= 14 and <= 37 && answer.Sets.All(g => IsCovered(g, version))
                : IsCovered(answer.Gate!, version);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
        Assert.True(seen > 400, $"{seen} accepted");

        static bool IsCovered(FeatureGate gate, KubernetesVersion version)
            => gate.History.LastOrDefault(c => c.Since <= version) is { Stage: not Stage.Removed and not Stage.Unknown, Source.Line: > 0 } && version <= gate.LastKnown;
    }

    [Fact]
    public void An_answer_has_its_parts()
    {
        var setting = FeatureGates.Check("EphemeralContainers=true", new KubernetesVersion(1, 30)).Settings.Single();

        Assert.Equal(("EphemeralContainers", true, GateProblem.Removed, "1.27"), (setting.Name, setting.Value, setting.Problem, setting.Since.ToString()));
        Assert.Equal([277], setting.Keps.Select(k => k.Number));
        Assert.Same(FeatureGates.Find("EphemeralContainers"), setting.Gate);
    }

    [Fact]
    public void Ten_thousand_gates_are_an_answer_each()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"Gate{i}=true");

        var check = FeatureGates.Check(string.Join(',', names), new KubernetesVersion(1, 30));

        Assert.Equal(10_000, check.Settings.Count);
        Assert.All(check.Settings, s => Assert.Equal(GateProblem.Unknown, s.Problem));
    }

    [Theory]
    [InlineData("\0\u0001,\uD800=true,=,==,,, =x")]
    [InlineData("\"; } } class Evil { /* = true")]
    public void Garbage_gets_an_answer(string garbage) => Assert.False(FeatureGates.Check(garbage, default(KubernetesVersion)).IsValid);
}
