namespace KepCatalog.Notes.Model;

/// <summary>Reads the names of components that use a feature gate, as KEPs write them. The analyzer compiles this file too.</summary>
internal static class ComponentNames
{
    /// <summary>The components of Kubernetes that take feature gates.</summary>
    public static readonly string[] Known =
        ["kube-apiserver", "kube-controller-manager", "cloud-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubeadm"];

    /// <summary>Returns the components in a text: <c>kube-apiserver,kubelet</c> are two, <c>scheduler</c> is kube-scheduler,
    /// <c>external-provisioner</c> stays the same, and <c>Kubernetes commands</c> is not a component.</summary>
    public static IEnumerable<string> In(string text)
    {
        var named = Known.Where(k => text.IndexOf(k, StringComparison.Ordinal) >= 0).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        var name = text.Trim();
        return Known.Contains("kube-" + name, StringComparer.Ordinal) ? ["kube-" + name]
            : name.Length > 0 && name.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')) ? [name]
            : [];
    }
}
