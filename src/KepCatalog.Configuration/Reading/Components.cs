namespace KepCatalog.Configuration.Reading;

/// <summary>Defines the names of the components: of their programs and images, of the keys that configure them, and of environment
/// variables with their flags.</summary>
internal static class Components
{
    public const string ApiServer = "kube-apiserver";
    public const string ControllerManager = "kube-controller-manager";
    public const string Scheduler = "kube-scheduler";
    public const string Kubelet = "kubelet";
    public const string Proxy = "kube-proxy";
    public const string Kubeadm = "kubeadm";
    public const string Kubectl = "kubectl";
    public const string CloudControllerManager = "cloud-controller-manager";

    private static readonly string[] All = [ApiServer, ControllerManager, Scheduler, Kubelet, Proxy, Kubeadm, CloudControllerManager];

    /// <summary>Returns the component of a program or an image: <c>/usr/bin/kubelet</c>, <c>registry.k8s.io/kube-proxy-amd64:v1.14.0</c>.</summary>
    public static string? OfProgram(string text)
    {
        var name = ProgramName(text);
        foreach (var component in All)
        {
            if (name == component || (name.StartsWith(component + "-", StringComparison.Ordinal) && IsArchitecture(name.Substring(component.Length + 1))))
            {
                return component;
            }
        }

        // Every cloud has its own build of it, with the gates of Kubernetes.
        return name.EndsWith("-" + CloudControllerManager, StringComparison.Ordinal) ? CloudControllerManager : null;
    }

    /// <summary>Returns the name of a program that is no component, but has flags of its own: <c>minikube</c>, <c>/opt/bin/flanneld</c>.</summary>
    public static string? OtherProgram(string text)
    {
        var name = ProgramName(text);
        return name is Kubectl or "minikube" or "kind" or "k3d" or "k3s" or "k0s" or "k0sctl" or "rke2" or "microk8s" or "helm" or "docker" or "eksctl" ? name
            : text.Length > 1 && text[0] == '/' && name.Length > 0 && char.IsLetter(name[0]) && name is not ("hyperkube" or "env" or "sh" or "bash" or "sudo") && OfProgram(text) is null ? name
            : null;
    }

    /// <summary>Determines whether the first word of a command can be a program with flags: <c>etcd</c>. Some words only run another one.</summary>
    public static bool IsProgramName(string text)
        => text.Length > 1 && text[0] is >= 'a' and <= 'z' && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.')
            && text is not ("hyperkube" or "sudo" or "exec" or "env" or "nohup" or "time" or "sh" or "bash" or "do" or "then" or "else" or "if" or "while" or "export");

    /// <summary>Returns the component that a file configures, from the last part of its path that names one:
    /// <c>/etc/systemd/system/kubelet.service.d/20-gates.conf</c>, <c>patches/kubeletconfiguration0+merge.yaml</c>.</summary>
    public static string? OfFile(string path)
    {
        foreach (var part in Enumerable.Reverse(path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)))
        {
            var name = new string([.. part.TakeWhile(c => c is (>= 'a' and <= 'z') or '-')]);
            if ((OfProgram(name) ?? (name.EndsWith("configuration", StringComparison.Ordinal) ? OfKey(name) : null)) is { } component)
            {
                return component;
            }
        }

        return null;
    }

    /// <summary>Returns the component that a heading in a log names, by itself, its file or its Pod: <c>kube-scheduler-node1 (kube-system)</c>.</summary>
    public static string? OfHeading(string heading)
    {
        foreach (var word in heading.Split([' ', '\t', '/', '_', '=', '<', '>', '(', ')', ':', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.IndexOf('.') is > 0 and var dot ? word.Substring(0, dot) : word;
            if (OfProgram(name) is { } component)
            {
                return component;
            }

            foreach (var ofPod in All)
            {
                if (ofPod is not (Kubelet or Kubeadm) && name.StartsWith(ofPod + "-", StringComparison.Ordinal))
                {
                    return ofPod;
                }
            }
        }

        return null;
    }

    /// <summary>Returns the last part of a path or an image without tag, digest and extension.</summary>
    public static string ProgramName(string text)
    {
        text = text.Trim().TrimEnd('/', '\\');
        text = text.Substring(text.LastIndexOfAny(['/', '\\']) + 1);
        var end = text.IndexOfAny([':', '@']);
        text = end > 0 ? text.Substring(0, end) : text;
        return text.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - 4) : text;
    }

    /// <summary>Returns the version in the tag of a component's image, or null.</summary>
    public static KubernetesVersion? VersionOfImage(string image)
    {
        var tag = image.IndexOf('@') is >= 0 and var digest ? image.Substring(0, digest) : image;
        var colon = tag.LastIndexOf(':');
        var isOfKubernetes = OfProgram(image) is not (null or CloudControllerManager) || tag.IndexOf("kindest/node:", StringComparison.Ordinal) >= 0;
        return isOfKubernetes && colon > tag.LastIndexOf('/') && KubernetesVersion.TryParse(tag.Substring(colon + 1), out var version) ? version : null;
    }

    /// <summary>Returns the component that a key configures: <c>apiServer</c>, <c>kube-controller</c>, <c>kubeletConfiguration</c>.</summary>
    public static string? OfKey(string key) => Plain(key) switch
    {
        "apiserver" or "kubeapiserver" or "kubeapi" or "apiserverconfig" => ApiServer,
        "controllermanager" or "kubecontrollermanager" or "kubecontroller" or "controllermanagerconfig" => ControllerManager,
        "scheduler" or "kubescheduler" or "schedulerconfig" => Scheduler,
        "kubelet" or "kubeletconfig" or "kubeletconfiguration" or "kubeletextraconfig" or "kubeletnode" or "masterkubelet" or "controlplanekubelet" => Kubelet,
        "proxy" or "kubeproxy" or "kubeproxyconfig" => Proxy,
        "kubeadm" => Kubeadm,
        "cloudcontrollermanager" or "kubecloudcontrollermanager" => CloudControllerManager,
        _ => null,
    };

    /// <summary>Returns the component at the beginning of a key: <c>kubelet_feature_gates</c>, <c>kube_kubeadm_controller_extra_args</c>.
    /// It is null if the beginning names all components, as in <c>kube_feature_gates</c>.</summary>
    public static bool TryOfBeginning(string plainKey, string ending, out string? component)
    {
        component = null;
        if (!plainKey.EndsWith(ending, StringComparison.Ordinal))
        {
            return false;
        }

        var beginning = plainKey.Substring(0, plainKey.Length - ending.Length);
        const string kubespray = "kubekubeadm";
        beginning = beginning.StartsWith(kubespray, StringComparison.Ordinal) ? beginning.Substring(kubespray.Length) : beginning;
        component = beginning == "controller" ? ControllerManager : OfKey(beginning);
        return component is not null || beginning is "" or "kube" or "kubernetes" or "k8s" or "cluster";
    }

    /// <summary>Returns the component whose flags a variable has: <c>KUBELET_EXTRA_ARGS</c>, <c>KUBE_API_ARGS</c>.</summary>
    public static string? OfVariable(string name)
    {
        var upper = name.ToUpperInvariant();
        bool Begins(string prefix) => upper.StartsWith(prefix, StringComparison.Ordinal);
        return Begins("KUBELET") || Begins("KUBE_KUBELET") || Begins("SNAP_KUBELET") ? Kubelet
            : Begins("KUBEADM") ? Kubeadm
            : Begins("KUBE_API") || Begins("KUBEAPI") || Begins("APISERVER") || Begins("API_SERVER") ? ApiServer
            : Begins("KUBE_CONTROLLER") || Begins("CONTROLLER_MANAGER") || Begins("KUBECONTROLLER") ? ControllerManager
            : Begins("KUBE_SCHEDULER") || Begins("SCHEDULER") ? Scheduler
            : Begins("KUBE_PROXY") || Begins("KUBEPROXY") ? Proxy
            : null;
    }

    /// <summary>Returns a key without what people write differently: dashes, underscores, case.</summary>
    public static string Plain(string key)
    {
        var plain = new System.Text.StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('-' or '_' or '+'))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    private static bool IsArchitecture(string text) => text is "amd64" or "arm64" or "arm" or "ppc64le" or "s390x" or "windows";
}
