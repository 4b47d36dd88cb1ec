namespace KepCatalog.Configuration;

/// <summary>Specifies what a document was taken for. The content decides, never the name of the file.</summary>
public enum ConfigurationKind
{
    /// <summary>The document is of no known kind. Feature gates and flags in it are read where their names are certain.</summary>
    Unknown = 0,

    /// <summary>The configuration of the kubelet.</summary>
    KubeletConfiguration = 1,

    /// <summary>The configuration of kube-proxy.</summary>
    KubeProxyConfiguration = 2,

    /// <summary>The configuration of kube-scheduler.</summary>
    KubeSchedulerConfiguration = 3,

    /// <summary>A configuration of kubeadm.</summary>
    Kubeadm = 4,

    /// <summary>An object that runs containers, such as a Pod or a DaemonSet.</summary>
    Workload = 5,

    /// <summary>Another object of the Kubernetes API, or a list of objects.</summary>
    KubernetesObject = 6,

    /// <summary>A cluster of kind.</summary>
    Kind = 7,

    /// <summary>A configuration of K3s or RKE2.</summary>
    K3s = 8,

    /// <summary>A configuration of k0s or k0sctl.</summary>
    K0s = 9,

    /// <summary>A machine configuration of Talos, or a patch of one.</summary>
    Talos = 10,

    /// <summary>A configuration of minikube.</summary>
    Minikube = 11,

    /// <summary>Variables of Kubespray.</summary>
    Kubespray = 12,

    /// <summary>An object of Cluster API.</summary>
    ClusterApi = 13,

    /// <summary>A JSON patch: a list of operations.</summary>
    JsonPatch = 14,

    /// <summary>A systemd unit or a drop-in.</summary>
    SystemdUnit = 15,

    /// <summary>A file of environment variables.</summary>
    EnvironmentFile = 16,

    /// <summary>Command lines, or flags alone.</summary>
    CommandLine = 17,

    /// <summary>Metrics of a component.</summary>
    Metrics = 18,

    /// <summary>Log lines of a component.</summary>
    Log = 19,
}
