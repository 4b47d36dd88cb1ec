namespace KepCatalog.Configuration;

/// <summary>Specifies what a document was taken for. The content decides, never the name of the file.</summary>
public enum ConfigurationKind
{
    /// <summary>The document is of no known kind. Feature gates and flags in it are read where their names are certain.</summary>
    Unknown,

    /// <summary>The configuration of the kubelet.</summary>
    KubeletConfiguration,

    /// <summary>The configuration of kube-proxy.</summary>
    KubeProxyConfiguration,

    /// <summary>The configuration of kube-scheduler.</summary>
    KubeSchedulerConfiguration,

    /// <summary>A configuration of kubeadm.</summary>
    Kubeadm,

    /// <summary>An object that runs containers, such as a Pod or a DaemonSet.</summary>
    Workload,

    /// <summary>Another object of the Kubernetes API, or a list of objects.</summary>
    KubernetesObject,

    /// <summary>A cluster of kind.</summary>
    Kind,

    /// <summary>A configuration of K3s or RKE2.</summary>
    K3s,

    /// <summary>A configuration of k0s or k0sctl.</summary>
    K0s,

    /// <summary>A machine configuration of Talos, or a patch of one.</summary>
    Talos,

    /// <summary>A configuration of minikube.</summary>
    Minikube,

    /// <summary>Variables of Kubespray.</summary>
    Kubespray,

    /// <summary>An object of Cluster API.</summary>
    ClusterApi,

    /// <summary>A JSON patch: a list of operations.</summary>
    JsonPatch,

    /// <summary>A systemd unit or a drop-in.</summary>
    SystemdUnit,

    /// <summary>A file of environment variables.</summary>
    EnvironmentFile,

    /// <summary>Command lines, or flags alone.</summary>
    CommandLine,

    /// <summary>Metrics of a component.</summary>
    Metrics,

    /// <summary>Log lines of a component.</summary>
    Log,
}
