using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Tells what a YAML document is, from its API version and kind, or else from its keys.</summary>
internal static class KindOf
{
    /// <summary>Determines whether a kind is the configuration of a component, which patches name without an API version.</summary>
    public static bool IsConfiguration(string kind) => OfConfiguration(kind) is not null;

    /// <summary>Returns what a document is.</summary>
    public static ConfigurationKind Document(YamlNode? root) => root switch
    {
        YamlSequence sequence when sequence.Items.OfType<YamlMapping>().Any(m => PatchField.Read(m) is not null) => ConfigurationKind.JsonPatch,
        YamlMapping mapping => OfObject(mapping.Text("apiVersion"), mapping.Text("kind")) ?? OfKeys(mapping),
        _ => ConfigurationKind.Unknown,
    };

    private static ConfigurationKind? OfConfiguration(string kind) => kind switch
    {
        "KubeletConfiguration" => ConfigurationKind.KubeletConfiguration,
        "KubeProxyConfiguration" => ConfigurationKind.KubeProxyConfiguration,
        "KubeSchedulerConfiguration" => ConfigurationKind.KubeSchedulerConfiguration,
        "ClusterConfiguration" or "InitConfiguration" or "JoinConfiguration" => ConfigurationKind.Kubeadm,
        _ => null,
    };

    private static ConfigurationKind? OfObject(string? apiVersion, string? kind)
    {
        bool IsOf(string group) => apiVersion!.IndexOf(group, StringComparison.Ordinal) >= 0;
        if (kind is null)
        {
            return null;
        }

        if (OfConfiguration(kind) is { } configuration && (apiVersion is null || IsOf(".k8s.io/")))
        {
            return configuration;
        }

        return apiVersion is null ? null
            : IsOf("kind.x-k8s.io/") ? ConfigurationKind.Kind
            : IsOf("k0sproject.io/") ? ConfigurationKind.K0s
            : IsOf("cluster.x-k8s.io/") ? ConfigurationKind.ClusterApi
            : kind is "Pod" or "Deployment" or "DaemonSet" or "StatefulSet" or "ReplicaSet" or "Job" or "CronJob" or "PodTemplate" ? ConfigurationKind.Workload
            : ConfigurationKind.KubernetesObject;
    }

    private static ConfigurationKind OfKeys(YamlMapping root)
    {
        foreach (var key in root.Entries.Select(e => e.Key.Value))
        {
            var plain = Components.Plain(key);
            if (Components.TryOfBeginning(plain, "arg", out var component) && component is not null)
            {
                return ConfigurationKind.K3s;
            }

            if (key.IndexOf('_') > 0 && (Components.TryOfBeginning(plain, "featuregates", out _) || plain is "kubeversion" || key.StartsWith("kube", StringComparison.Ordinal)))
            {
                return ConfigurationKind.Kubespray;
            }

            if (plain is "kubernetesconfig" or "featuregates" or "extraconfig" && (key == "KubernetesConfig" || key.IndexOf('-') > 0))
            {
                return ConfigurationKind.Minikube;
            }
        }

        return root.Find("machine") is YamlMapping machine && (root.Find("cluster") is not null || machine.Find("kubelet") is not null) ? ConfigurationKind.Talos
            : root.Find("cluster") is YamlMapping cluster && cluster.Entries.Exists(e => Components.OfKey(e.Key.Value) is not null) ? ConfigurationKind.Talos
            : root.Find("spec") is YamlMapping spec && (spec.Find("featureGates") is YamlSequence || spec.Find("api") is not null || spec.Find("workerProfiles") is not null
                || spec.Entries.Exists(e => Components.OfKey(e.Key.Value) is not null)) ? ConfigurationKind.K0s
            : ConfigurationKind.Unknown;
    }
}
