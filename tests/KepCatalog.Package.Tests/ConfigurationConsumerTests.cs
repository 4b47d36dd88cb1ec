namespace KepCatalog.Package.Tests;

/// <summary>A project that references the package KepCatalog.Configuration: does the next release accept the gates of this file?</summary>
[Collection(nameof(FeedCollection))]
public class ConfigurationConsumerTests(Feed feed)
{
    private const string Program =
        """
        using KepCatalog;
        using KepCatalog.Configuration;

        var file = ConfigurationFile.Parse("kubeadm.yaml", File.ReadAllText("kubeadm.yaml"));
        Console.WriteLine($"{file}: {file.Documents[0]}, Kubernetes {file.KubernetesVersion}");
        foreach (var gate in file.Gates)
        {
            var setting = FeatureGates.Check(gate.ToString(), "1.33", gate.Component).Settings[0];
            Console.WriteLine($"{gate.Line}: {gate.Component}: {setting.Verdict}: {setting}");
        }
        """;

    private const string Kubeadm =
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.31.8
        featureGates:
          ControlPlaneKubeletLocalMode: true
        apiServer:
          extraArgs:
            - name: feature-gates
              value: "EphemeralContainers=true"
        """;

    [Fact]
    public void Ten_lines_check_the_gates_of_a_file()
    {
        var consumer = new Consumer(feed, "configuration").Write("Program.cs", Program).Write("kubeadm.yaml", Kubeadm)
            .Project("App", "net10.0", ["KepCatalog.Configuration"], "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>");

        Assert.Equal(
            [
                "kubeadm.yaml: Kubeadm, line 1, Kubernetes 1.31",
                "5: kubeadm: Accepted: ControlPlaneKubeletLocalMode=true",
                "9: kube-apiserver: Refused: EphemeralContainers=true: EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)",
            ],
            consumer.Run());
    }
}
