using System.Text.Json;
using KepCatalog.Tests;

namespace KepCatalog.Configuration.Tests;

/// <summary>Files that people have, with the gates that a careful reader finds.</summary>
public class CaseTests
{
    /// <summary>Lines worked out by hand, in the order of expected.json.</summary>
    private static readonly Dictionary<string, int[]> Lines = new()
    {
        ["kubelet.yaml"] = [7, 8],
        ["kube-proxy.yaml"] = [4],
        ["kubeadm.yaml"] = [5, 9],
        ["kind.yaml"] = [4, 5],
        ["k3s-config.yaml"] = [2, 2, 4],
        ["k0s.yaml"] = [3, 3, 3],
        ["kube-apiserver.yaml"] = [10],
        ["kubelet.env"] = [1],
        ["kubespray.yaml"] = [2, 3, 4],
        ["talos.yaml"] = [6, 11],
        ["metrics.txt"] = [1, 2, 3, 4],
        ["error.log"] = [1],
    };

    private static readonly Dictionary<string, ConfigurationKind> Kinds = new()
    {
        ["kubelet.yaml"] = ConfigurationKind.KubeletConfiguration,
        ["kube-proxy.yaml"] = ConfigurationKind.KubeProxyConfiguration,
        ["kubeadm.yaml"] = ConfigurationKind.Kubeadm,
        ["kind.yaml"] = ConfigurationKind.Kind,
        ["k3s-config.yaml"] = ConfigurationKind.K3s,
        ["k0s.yaml"] = ConfigurationKind.K0s,
        ["kube-apiserver.yaml"] = ConfigurationKind.Workload,
        ["kubelet.env"] = ConfigurationKind.EnvironmentFile,
        ["kubespray.yaml"] = ConfigurationKind.Kubespray,
        ["talos.yaml"] = ConfigurationKind.Talos,
        ["metrics.txt"] = ConfigurationKind.Metrics,
        ["error.log"] = ConfigurationKind.Log,
    };

    [SharedFact]
    public void Each_file_is_read_as_expected()
    {
        using var expected = JsonDocument.Parse(Checkout.ReadShared("cases/files/expected.json"));
        Assert.Equal(Lines.Keys.Order(StringComparer.Ordinal), expected.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var property in expected.RootElement.EnumerateObject())
        {
            var text = Checkout.ReadShared("cases/files/" + property.Name);
            var file = ConfigurationFile.Parse(property.Name, text);

            Assert.Equal(
                property.Value.EnumerateArray().Select((e, i) => $"{property.Name}:{Lines[property.Name][i]} {e[0]} {e[1]} {e[2]}"),
                file.Gates.Select(g => $"{file}:{g.Line} {g.Name} {g.Value} {g.Component}"));
            Assert.All(file.Gates, g => Assert.Contains(g.Name, text.Split('\n')[g.Line - 1], StringComparison.Ordinal));
            Assert.Empty(file.Problems);
            Assert.Equal(Kinds[property.Name], Assert.Single(file.Documents).Kind);
        }
    }

    [SharedFact]
    public void Other_settings_and_versions_are_read()
    {
        var kubeadm = ConfigurationFile.Parse("a", Checkout.ReadShared("cases/files/kubeadm.yaml"));
        var kubelet = ConfigurationFile.Parse("a", Checkout.ReadShared("cases/files/kubelet.yaml"));
        var variables = ConfigurationFile.Parse("a", Checkout.ReadShared("cases/files/kubelet.env"));
        var talos = ConfigurationFile.Parse("a", Checkout.ReadShared("cases/files/talos.yaml"));

        Assert.Equal(new KubernetesVersion(1, 31), kubeadm.KubernetesVersion);
        Assert.Equal(new KubernetesVersion(1, 34), talos.KubernetesVersion);
        Assert.Contains(new ConfiguredField("memorySwap.swapBehavior", "LimitedSwap", "KubeletConfiguration", "kubelet", 5, 3), kubelet.Fields);
        Assert.Contains(new ConfiguredFlag("container-runtime", "remote", "kubelet", 1, 71), variables.Flags);
        Assert.Equal(new ConfiguredObject("kubeadm.k8s.io/v1beta4", "ClusterConfiguration", null, 1, 1), Assert.Single(kubeadm.Objects));
    }
}
