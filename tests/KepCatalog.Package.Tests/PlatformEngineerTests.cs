namespace KepCatalog.Package.Tests;

/// <summary>The program of a platform engineer whose operator uses KubernetesClient: the questions that come up before an upgrade, in at
/// most sixty lines.</summary>
[Collection(nameof(FeedCollection))]
public class PlatformEngineerTests(Feed feed)
{
    private const string Program =
        """
        using k8s;
        using k8s.Models;
        using KepCatalog;

        // The ConfigMap with the KubeletConfiguration, as the operator gets it from the API server.
        var map = KubernetesYaml.Deserialize<V1ConfigMap>(File.ReadAllText("kubelet-config.yaml"));
        var kubelet = KubernetesYaml.Deserialize<KubeletConfiguration>(map.Data["kubelet"]);
        var target = KubernetesVersion.Parse("v1.33.2+k3s1");

        // Does the kubelet start with these feature gates?
        foreach (var setting in FeatureGates.Check(kubelet.FeatureGates, target, "kubelet").Settings)
        {
            Console.WriteLine($"{setting.Verdict}: {setting}");
        }

        // What changes for SIG Network from 1.29 to 1.33?
        var upgrade = Releases.Compare("1.29", "1.33");
        Console.WriteLine($"SIG Network: {upgrade.Features.OfSig("network").Count()} features");
        foreach (var difference in upgrade.Features.OfSig("network").OfStage(Stage.Removed))
        {
            Console.WriteLine(difference);
        }

        foreach (var difference in upgrade.Gates.OfSig("network").OfComponent("kube-proxy").Where(d => d.Changes.HasFlag(GateChangeKinds.Locked)))
        {
            Console.WriteLine(difference);
        }

        // Which features became stable in 1.33, and what are their gates' defaults?
        foreach (var feature in Releases.V1_33.Features.All.OfStage(Stage.Stable).OfSig("node"))
        {
            Console.WriteLine($"{feature.Kep}: {string.Join("; ", feature.FeatureGates.Select(g => $"{g} {g.GetState(feature.Version)}"))}");
        }

        // Which KEP do people mean?
        foreach (var text in new[] { "https://github.com/kubernetes/enhancements/issues/1880", "keps/sig-node/753-sidecar-containers", "KEP-2258 NodeLogQuery", "Node log query" })
        {
            Console.WriteLine($"{Keps.Find(text)} ({Keps.Find(text)?.GetStage(target)})");
        }

        internal sealed class KubeletConfiguration
        {
            public Dictionary<string, bool> FeatureGates { get; set; } = [];
        }
        """;

    private const string ConfigMap =
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: kubelet-config
          namespace: kube-system
        data:
          kubelet: |
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            cgroupDriver: systemd
            featureGates:
              NodeSwap: true
              AppArmor: false
              KubeletTracing: true
              EphemeralContainers: true
              SidecarContianers: true
        """;

    [Fact]
    public void Sixty_lines_answer_the_questions_before_an_upgrade()
    {
        var consumer = new Consumer(feed, "operator")
            .Write("Program.cs", Program)
            .Write("kubelet-config.yaml", ConfigMap)
            .Project(
                "Operator", "net10.0", ["KepCatalog"], "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>",
                "<PackageReference Include=\"KubernetesClient\" Version=\"21.0.8\" />");

        Assert.True(Program.Split('\n').Length <= 60);
        Assert.Equal(
            [
                "Accepted: NodeSwap=true",
                "Refused: AppArmor=false: AppArmor was removed in v1.33: delete the setting; the feature is always on (KEP-24)",
                "Accepted: KubeletTracing=true",
                "Refused: EphemeralContainers=true: EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)",
                "Refused: SidecarContianers=true: there is no feature gate SidecarContianers; did you mean SidecarContainers?",
                "SIG Network: 15 features",
                "LoadBalancerIPMode: alpha, off by default to stable, on by default, locked",
                "NFTablesProxyMode: alpha, off by default to stable, on by default, locked",
                "ServiceTrafficDistribution: not yet introduced to stable, on by default, locked",
                "TopologyAwareHints: beta, on by default to stable, on by default, locked",
                "KEP-2625 CpumanagerPoliciesThreadPlacement: CPUManagerPolicyOptions stable, on by default, locked; CPUManagerPolicyAlphaOptions alpha, off by default; CPUManagerPolicyBetaOptions beta, on by default",
                "KEP-3857 RroMounts: RecursiveReadOnlyMounts stable, on by default, locked",
                "KEP-753 SidecarContainers: SidecarContainers stable, on by default, locked",
                "KEP-1880 MultipleServiceCidrs (stable)",
                "KEP-753 SidecarContainers (stable)",
                "KEP-2258 NodeLogQuery (beta)",
                "KEP-2258 NodeLogQuery (beta)",
            ],
            consumer.Run());
    }
}
