using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A release that a text names.</summary>
/// <param name="Version">The release.</param>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsKubernetes">Whether the text says that it is Kubernetes', by name or by a leading v.</param>
internal sealed record VersionMention(KubernetesVersion Version, int Index, int Length, bool IsKubernetes)
{
    public int End => Index + Length;
}

/// <summary>Finds Kubernetes releases in prose. A bare <c>1.29</c> counts as one, <c>2.0</c> or <c>5.13</c> do not:
/// Kubernetes has not left 1.x, and notes are full of other software's versions.</summary>
internal static class VersionText
{
    private static readonly Pattern Pattern = new(
        @"(?<name>(?:kubernetes|k8s)[\s:：-]{0,3})?(?<![\w.#/-])(?<v>v)?1\.(?<minor>\d{1,3})(?:\.(?:\d{1,3}|x))?(?![\w%]|\.\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, "1.");

    // "containerd 1.6", "Go 1.22", "golang 1.20", "etcd v3": the word before says whose version it is.
    private static readonly Pattern OtherSoftware = new(
        @"(?:containerd|cri-o|crun|runc|docker|golang|\bgo|etcd|coredns|helm|istio|cilium|calico|python|openssl|cni|csi|oci|grpc|linux|kernel|内核|swagger|yaml|tls|nftables|iptables)\s*(?:版本)?\s*v?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    /// <summary>The first release that a text names, or null.</summary>
    public static KubernetesVersion? First(string text)
    {
        var found = Find(text);
        return found.Count > 0 ? found[0].Version : null;
    }

    /// <summary>Whether the clause around a place names releases, and a given one is not among them.</summary>
    public static bool IsClauseAboutOthers(string text, int at, KubernetesVersion? release)
    {
        var start = at == 0 ? -1 : text.LastIndexOfAny(Sentences.ClauseEnds, at - 1);
        var end = text.IndexOfAny(Sentences.ClauseEnds, at);
        return IsAboutOthers(text.Substring(start + 1, (end < 0 ? text.Length : end) - start - 1), release);
    }

    /// <summary>Whether a sentence names releases, and a given one is not among them.</summary>
    public static bool IsAboutOthers(string sentence, KubernetesVersion? release)
    {
        var found = Find(sentence);
        return release is not null && found.Count > 0 && found.TrueForAll(v => v.Version != release);
    }

    /// <summary>The releases that a text names, first to last.</summary>
    public static List<VersionMention> Find(string text)
    {
        var found = new List<VersionMention>();
        foreach (Match match in Pattern.Matches(text))
        {
            var before = text.Substring(Math.Max(0, match.Index - 24), Math.Min(24, match.Index));
            var named = match.Groups["name"].Success;
            if (!named && OtherSoftware.IsMatch(before))
            {
                continue;
            }

            found.Add(new VersionMention(
                new KubernetesVersion(1, int.Parse(match.Groups["minor"].Value, NumberStyles.None, CultureInfo.InvariantCulture)),
                match.Index,
                match.Length,
                named || match.Groups["v"].Success));
        }

        return found;
    }
}
