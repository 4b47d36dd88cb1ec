using System.Text;

namespace KepCatalog.Notes.Model;

/// <summary>Recognizes and formats the names of special interest groups (SIGs).</summary>
public static class SigNames
{
    /// <summary>The display name and slug of every SIG. An unknown SIG keeps its own words.</summary>
    private static readonly (string Display, string Slug, string[] Aliases)[] Known =
    [
        ("API Machinery", "sig-api-machinery", ["api", "api machinery", "apimachinery", "api 机制"]),
        ("Apps", "sig-apps", ["app", "apps", "应用", "应用负载", "工作负载", "workload", "workloads", "应用管理"]),
        ("Architecture", "sig-architecture", ["architecture", "架构"]),
        ("Auth", "sig-auth", ["auth", "authentication", "authorization", "鉴权", "认证", "授权", "身份认证", "身份验证", "认证鉴权", "认证授权"]),
        ("Autoscaling", "sig-autoscaling", ["autoscaling", "自动伸缩", "弹性伸缩", "弹性", "自动扩缩", "自动扩缩容", "自动扩展", "扩缩容"]),
        ("CLI", "sig-cli", ["cli", "kubectl", "命令行", "命令行工具"]),
        ("Cloud Provider", "sig-cloud-provider", ["cloud provider", "cloud providers", "cloudprovider", "云厂商", "云提供商", "云驱动", "云供应商"]),
        ("Cluster Lifecycle", "sig-cluster-lifecycle", ["cluster lifecycle", "clusterlifecycle", "集群生命周期", "kubeadm"]),
        ("Contributor Experience", "sig-contributor-experience", ["contributor experience", "contribex"]),
        ("Docs", "sig-docs", ["docs", "documentation", "文档"]),
        ("etcd", "sig-etcd", ["etcd"]),
        ("Instrumentation", "sig-instrumentation", ["instrumentation", "observability", "可观测性", "可观测", "监控", "日志", "指标", "metrics", "logging"]),
        ("Multicluster", "sig-multicluster", ["multicluster", "multi-cluster", "多集群"]),
        ("Network", "sig-network", ["network", "networking", "网络"]),
        ("Node", "sig-node", ["node", "nodes", "节点", "kubelet"]),
        ("Release", "sig-release", ["release"]),
        ("Scalability", "sig-scalability", ["scalability", "可扩展性", "可伸缩性"]),
        ("Scheduling", "sig-scheduling", ["scheduling", "scheduler", "调度", "调度器", "pod 调度"]),
        ("Security", "sig-security", ["security", "安全"]),
        ("Storage", "sig-storage", ["storage", "存储"]),
        ("Testing", "sig-testing", ["testing", "test", "测试"]),
        ("UI", "sig-ui", ["ui", "dashboard"]),
        ("Windows", "sig-windows", ["windows"]),
    ];

    private static readonly Dictionary<string, (string Display, string Slug)> ByAlias = MakeAliases();

    /// <summary>Returns the display name (<c>API Machinery</c>) of a SIG, or null for other words.</summary>
    /// <param name="text">The text, such as <c>SIG Node</c>, <c>sig-api-machinery</c>, <c>存储</c>.</param>
    public static string? Recognize(string text)
    {
        var key = KeyOf(text, out var saysSig);
        if (ByAlias.TryGetValue(key, out var sig))
        {
            return sig.Display;
        }

        // "SIG Foo" names a SIG even if it is newer than this list.
        return saysSig && key.Length is > 1 and < 40 && key.Split(' ').Length <= 2 && key.All(c => c is >= 'a' and <= 'z' or ' ') && !key.Split(' ').Any(w => w is "and" or "the" or "is" or "or") ? Capitalize(key) : null;
    }

    /// <summary>Returns the slug for a display name: <c>sig-api-machinery</c>.</summary>
    public static string SlugOf(string display)
        => ByAlias.TryGetValue(KeyOf(display, out _), out var sig)
            ? sig.Slug
            : "sig-" + display.Trim().ToLowerInvariant().Replace(' ', '-');

    /// <summary>Returns the identifier for a display name: <c>ApiMachinery</c>.</summary>
    public static string IdentifierOf(string display) => Identifiers.FromSlug(SlugOf(display).Substring("sig-".Length));

    private static string KeyOf(string text, out bool saysSig)
    {
        var key = text.Trim().ToLowerInvariant().Replace('-', ' ').Replace('_', ' ');
        saysSig = key.StartsWith("sig ", StringComparison.Ordinal) || key.StartsWith("sig:", StringComparison.Ordinal);
        if (saysSig)
        {
            key = key.Substring(4).Trim();
        }
        else if (key.StartsWith("sig/", StringComparison.Ordinal))
        {
            saysSig = true;
            key = key.Substring(4).Trim();
        }
        else if (key.EndsWith(" sig", StringComparison.Ordinal))
        {
            saysSig = true;
            key = key.Substring(0, key.Length - 4).Trim();
        }

        return key;
    }

    private static string Capitalize(string words)
    {
        var text = new StringBuilder(words);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || text[i - 1] == ' ')
            {
                text[i] = char.ToUpperInvariant(text[i]);
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, (string Display, string Slug)> MakeAliases()
    {
        var aliases = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (display, slug, names) in Known)
        {
            foreach (var name in names)
            {
                aliases.Add(name.Replace('-', ' '), (display, slug));
            }
        }

        return aliases;
    }
}
