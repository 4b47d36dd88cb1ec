namespace KepCatalog.Configuration.Reading;

/// <summary>Represents what is known where a node stands: whose settings these are.</summary>
/// <param name="Component">The component, or null.</param>
/// <param name="Kind">The kind of the object, or null.</param>
/// <param name="Configures">The component that reads the fields of the object, or null.</param>
internal sealed record Scope(string? Component = null, string? Kind = null, string? Configures = null)
{
    /// <summary>Gets a value indicating whether the component refuses text where a truth value belongs.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Gets the API of an object that is not known to pass its gates to Kubernetes, or null.</summary>
    public string? OtherApi { get; init; }

    /// <summary>Gets a value indicating whether the flags go to another program, such as etcd.</summary>
    public bool IsOther { get; init; }

    /// <summary>Gets a value indicating whether the node describes settings and sets none: the schema of a custom resource.</summary>
    public bool IsSchema { get; init; }

    /// <summary>Gets a value indicating whether <c>version</c> is the version of Kubernetes.</summary>
    public bool HasVersion { get; init; }

    /// <summary>Gets the component that the name of the file names, or null. It counts for logs and patches, which may name none.</summary>
    public string? FileOf { get; init; }

    /// <summary>Gets the number of texts around the node, each inside the next.</summary>
    public int Embedding { get; init; }

    /// <summary>Gets the recipient of flags.</summary>
    public Recipient Recipient => new(Component, IsOther);

    /// <summary>Returns the scope of an object.</summary>
    public Scope OfObject(string? apiVersion, string kind)
    {
        var group = apiVersion is null ? null : apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";
        var next = new Scope(Kind: kind) { Embedding = Embedding };
        switch (kind)
        {
            case "KubeletConfiguration":
                return next with { Component = Components.Kubelet, Configures = Components.Kubelet, IsStrict = true };
            case "KubeProxyConfiguration":
                return next with { Component = Components.Proxy, Configures = Components.Proxy, IsStrict = true };
            case "KubeSchedulerConfiguration":
                return next with { Component = Components.Scheduler, Configures = Components.Scheduler, IsStrict = true };
            case "ClusterConfiguration" or "InitConfiguration" or "JoinConfiguration" when group is null or "" or "kubeadm.k8s.io":
                return next with { Component = Components.Kubeadm, Configures = Components.Kubeadm, IsStrict = true };
            case "CustomResourceDefinition":
                return next with { IsSchema = true };
            case "Cluster" when group == "kind.x-k8s.io":
                return next with { IsStrict = true };
            case var _ when group is null:
                return this with { Kind = kind };
            case var _ when group.Length == 0 && Components.OfKey(kind) is { } component:
                // Documents of Talos: apiVersion: v1alpha1, kind: KubeletConfig
                return next with { Component = component };
        }

        return next with
        {
            OtherApi = group.IndexOf('.') >= 0 && !IsKnown(group) ? apiVersion + " " + kind : null,
            HasVersion = IsOf(group, "cluster.x-k8s.io") || IsOf(group, "gardener.cloud"),
        };
    }

    /// <summary>Returns the scope of a key's value.</summary>
    public Scope OfKey(string key, bool hasArguments) => Components.Plain(key) switch
    {
        "clusterconfiguration" or "initconfiguration" or "joinconfiguration" or "kubeadmconfig" => this with { Component = Components.Kubeadm, IsStrict = true },
        "etcd" => this with { Component = "etcd", IsOther = true },

        // k0s calls the API server so, and every other file something else.
        "api" when hasArguments => this with { Component = Components.ApiServer },
        "workerprofiles" => this with { Component = Components.Kubelet },
        _ when Components.OfKey(key) is { } component => this with { Component = component, IsOther = false },
        _ => this,
    };

    private static bool IsKnown(string group)
        => IsOf(group, "k8s.io") || IsOf(group, "k0sproject.io") || IsOf(group, "k3d.io") || IsOf(group, "gardener.cloud") || IsOf(group, "eksctl.io");

    private static bool IsOf(string group, string domain)
        => group.EndsWith(domain, StringComparison.Ordinal) && (group.Length == domain.Length || group[group.Length - domain.Length - 1] is '.' or '-');
}
