using KepCatalog.Notes.Model;
using Version = KepCatalog.Notes.Model.KubernetesVersion;

namespace KepCatalog.Generator.Tests;

/// <summary>A small catalogue made by hand: two releases and a plan, two KEPs, a feature without a KEP.</summary>
internal static class SampleCatalogue
{
    private const string KepYaml = "keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml";

    private static readonly CatalogueStep[] ReadinessHistory =
    [
        new(Milestone.Alpha, new Version(1, 26), false, KepYaml, 0),
        new(Milestone.Beta, new Version(1, 27), false, "notes/releases/v1.27.md", 31),
        new(Milestone.Stable, new Version(1, 30), false, "notes/releases/v1.30.md", 12),
    ];

    private static readonly CatalogueStep[] LogHistory =
    [
        new(Milestone.Alpha, new Version(1, 27), false, "keps/sig-windows/2258-node-log-query/kep.yaml", 0),
        new(Milestone.Beta, new Version(1, 30), false, "notes/releases/v1.30.md", 20),
        new(Milestone.Stable, new Version(1, 37), true, "keps/sig-windows/2258-node-log-query/kep.yaml", 0),
    ];

    private const string GateNote = "notes/gates/PodSchedulingReadiness.md";

    /// <summary>The catalogue.</summary>
    public static Catalogue Value { get; } = new(
        Of(V1_29(), V1_30(), V1_37()),
        Of(LogKep(), ReadinessKep()),
        Of(
            new CatalogueGate("CrashLoopTuning", default, Of(new FeatureReference("V1_30", "CrashLoopTuning"))),
            new CatalogueGate("NodeLogQuery", Of(2258), Of(new FeatureReference("V1_30", "NodeLogQuery"), new FeatureReference("V1_37", "NodeLogQuery"))),
            new CatalogueGate("PodSchedulingReadiness", Of(3521), Of(new FeatureReference("V1_30", "PodSchedulingReadiness")))
            {
                History = Of(
                    new CatalogueGateStep(new Version(1, 26), Stage.Alpha, false, false, GateNote, 7, null),
                    new CatalogueGateStep(new Version(1, 27), Stage.Beta, true, false, GateNote, 8, "https://github.com/kubernetes/kubernetes"),
                    new CatalogueGateStep(new Version(1, 30), Stage.Stable, true, true, GateNote, 9, null),
                    new CatalogueGateStep(new Version(1, 32), Stage.Unknown, null, false, GateNote, 4, null),
                    new CatalogueGateStep(new Version(1, 36), Stage.Removed, null, false, GateNote, 4, null)),
                LastKnown = new Version(1, 36),
                DependsOn = Of("NodeLogQuery"),
                Components = Of("kube-apiserver", "kube-scheduler"),
                Disagreements = Of(new CatalogueDisagreement("beta, off by default, since v1.27", GateNote, 13, null, "The tree is newer.")),
            },
            new CatalogueGate("SleepyJoins", default, default)
            {
                Owner = "kubeadm",
                History = Of(new CatalogueGateStep(new Version(1, 29), Stage.Alpha, false, false, "notes/gates/kubeadm/SleepyJoins.md", 8, "help text of v1.29")),
                LastKnown = new Version(1, 36),
                Components = Of("kubeadm"),
            }),
        Of(
            new CatalogueSig("ApiMachinery", "API Machinery", "sig-api-machinery"),
            new CatalogueSig("Scheduling", "Scheduling", "sig-scheduling"),
            new CatalogueSig("Windows", "Windows", "sig-windows")))
    {
        GatesCovered = Of(new GateCoverage(null, new Version(1, 26), new Version(1, 36))),
        OtherGateNames = Of(
            new CatalogueOtherName("KUBECTL_NAPS", OtherGateNameKind.KubectlVariable, default, Of(2258, 3521), "kubectl reads it; \"quoted\".", "notes/keps/3521.md", 20),
            new CatalogueOtherName("NodeLogz", OtherGateNameKind.Misspelt, Of("NodeLogQuery"), Of(2258), "The trees have it so.", "notes/keps/2258.md", 14)),
    };

    /// <summary>A list as the models hold it.</summary>
    public static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T>
        => new(items);

    private static CatalogueRelease V1_29() => new()
    {
        Version = new Version(1, 29),
        Sources = Of(new NoteSource("notes/releases/v1.29.md", 1, Stage.Unknown, null)),
    };

    private static CatalogueRelease V1_30() => new()
    {
        Version = new Version(1, 30),
        Date = new CalendarDate(2024, 4, 17),
        Theme = "Uwubernetes",
        Totals = new StatedTotals(45, 17, 18, 10, Place.Start),
        Summary = new LocalizedText("The release that makes clusters cute.", "让集群变得可爱的版本。"),
        Features = Of(
            new CatalogueFeature
            {
                Name = "PodSchedulingReadiness",
                Kep = 3521,
                Stage = Stage.Stable,
                Title = new LocalizedText("Pod Scheduling Readiness", "Pod 调度就绪态"),
                Summary = new LocalizedText("Holds a Pod back from scheduling until its gates are gone.", null),
                Sigs = Of("Scheduling"),
                Gates = Of("PodSchedulingReadiness"),
                Contributors = Of("Huang-Wei"),
                History = Of(ReadinessHistory),
                Url = "https://kep.k8s.io/3521",
                Sources = Of(
                    new NoteSource("notes/releases/v1.30.md", 12, Stage.Stable, "https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/"),
                    new NoteSource("notes/releases/v1.30-team.md", 7, Stage.Beta, null)),
            },
            new CatalogueFeature
            {
                Name = "NodeLogQuery",
                Kep = 2258,
                Stage = Stage.Beta,
                Title = new LocalizedText(null, "节点日志查询"),
                Summary = new LocalizedText(null, "用 kubectl 查看节点上服务的日志。"),
                Sigs = Of("Windows", "API Machinery"),
                Gates = Of("NodeLogQuery"),
                History = Of(LogHistory),
                Url = "https://kep.k8s.io/2258",
                Sources = Of(new NoteSource("notes/releases/v1.30.md", 20, Stage.Beta, null)),
            },
            new CatalogueFeature
            {
                Name = "CrashLoopTuning",
                Stage = Stage.Unknown,
                Gates = Of("CrashLoopTuning", "CrashLoopMaximum"),
                Sources = Of(new NoteSource("notes/releases/v1.30.md", 30, Stage.Unknown, null)),
            }),
        Leads = Of("Kat Cosgrove"),
        Changes = new CatalogueChanges
        {
            RemovedApis = Of(
                new NotedChange<ApiRemoval>(
                    new ApiRemoval("beds.k8s.io/v1alpha1", null, IsFile: true, null, null, null, new Attestation(null, Confidence.SingleSource, null)),
                    "notes/releases/v1.30.md", 8),
                new NotedChange<ApiRemoval>(
                    new ApiRemoval(
                        "policy/v1beta1", "SleepPolicy", IsFile: false, new Version(1, 27), "policy/v1", new Version(1, 28),
                        new Attestation("deprecation guide; lifecycle tags", Confidence.Conflict, "tags say v1.31")),
                    "notes/releases/v1.30-team.md", 4)),
            RemovedFlags = Of(
                new NotedChange<FlagRemoval>(
                    new FlagRemoval("kubectl", Of("nap", "sleep late"), "--pillow", new Version(1, 29), "--bed", new Attestation("deprecation guide; lifecycle tags", Confidence.Good, null)),
                    "notes/releases/v1.30.md", 10)),
            ChangedDefaults = Of(
                new NotedChange<DefaultChange>(
                    new DefaultChange(Of("kube-apiserver", "kubelet"), "NodeLogQuery", IsGate: true, "false", "true", new Attestation(null, Confidence.Good, null)),
                    "notes/releases/v1.30.md", 12),
                new NotedChange<DefaultChange>(
                    new DefaultChange(Of("kubelet"), "snooze", IsGate: false, null, "10m", new Attestation(null, Confidence.Good, "tags say v1.31")),
                    "notes/releases/v1.30.md", 13)),
            GatedFields = Of(
                new NotedChange<FieldGate>(
                    new FieldGate("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", "logs.query", "NodeLogQuery", new Version(1, 35), new Attestation("types.go", Confidence.Good, null)),
                    "notes/releases/v1.30.md", 15)),
        },
        Facts = Of(new FactSource("date", "notes/releases/v1.30.md", 3, null), new FactSource("theme", "notes/releases/v1.30.md", 4, "https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/")),
        Disagreements = Of(new CatalogueDisagreement("the announcement lists KEP-24 as stable", "notes/releases/v1.30.md", 6, null, "kep.yaml has it in v1.31.")),
        Sources = Of(new NoteSource("notes/releases/v1.30.md", 1, Stage.Unknown, "https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/")),
    };

    private static CatalogueRelease V1_37() => new()
    {
        Version = new Version(1, 37),
        Date = new CalendarDate(2026, 8, 26),
        IsPlanned = true,
        Features = Of(
            new CatalogueFeature
            {
                Name = "NodeLogQuery",
                Kep = 2258,
                Stage = Stage.Stable,
                Title = new LocalizedText("Node log query", null),
                Sigs = Of("Windows"),
                Gates = Of("NodeLogQuery"),
                History = Of(LogHistory),
                Url = "https://kep.k8s.io/2258",
            }),
    };

    private static CatalogueKep ReadinessKep() => new()
    {
        Number = 3521,
        Name = "PodSchedulingReadiness",
        Title = new LocalizedText("Pod Scheduling Readiness", "Pod 调度就绪态"),
        Summary = new LocalizedText("Lets a controller say when a Pod may be scheduled.", null),
        Sig = "Scheduling",
        Url = "https://kep.k8s.io/3521",
        Gates = Of("PodSchedulingReadiness"),
        History = Of(ReadinessHistory),
        Features = Of(new FeatureReference("V1_30", "PodSchedulingReadiness")),
        NotePath = "notes/keps/3521.md",
        Noted = new ParsedKep(3521, Place.Start)
        {
            Status = "implemented",
            Created = new CalendarDate(2022, 9, 16),
            ParticipatingSigs = Of("sig-api-machinery", "wg-batch"),
            Authors = Of("Huang-Wei"),
            Replaces = Of("/keps/a"),
            SupersededBy = Of("/keps/b"),
            SeeAlso = Of("/keps/c"),
            Upstream = "https://github.com/kubernetes/enhancements/blob/master/keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml",
            Lines = Of(new FactLine("kep", 2), new FactLine("title", 3), new FactLine("status", 5), new FactLine("gates.name", 17), new FactLine("summary", 300)),
        },
        Disagreements = Of(new CatalogueDisagreement("beta in v1.28", "notes/keps/3521.md", 9, "https://example.org", null)),
    };

    private static CatalogueKep LogKep() => new()
    {
        Number = 2258,
        Name = "NodeLogQuery",
        Title = new LocalizedText("Node log query", null),
        Sig = "Windows",
        Url = "https://kep.k8s.io/2258",
        Gates = Of("NodeLogQuery"),
        History = Of(LogHistory),
        Features = Of(new FeatureReference("V1_30", "NodeLogQuery"), new FeatureReference("V1_37", "NodeLogQuery")),
    };
}
