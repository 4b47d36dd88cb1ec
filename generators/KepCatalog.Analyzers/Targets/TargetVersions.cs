using System.Collections.Immutable;

namespace KepCatalog.Analyzers;

/// <summary>Reads the Kubernetes releases that a project states as its targets.</summary>
internal static class TargetVersions
{
    private const string Forms = "write a release such as 1.31, a list such as 1.31,1.33, a range such as 1.31-1.34, or 1.31+";

    /// <summary>Reads a release, a list, a range, or <c>1.31+</c>; parts of a list can be ranges.</summary>
    /// <returns>The releases in ascending order, and what is wrong. A part with a fault does not affect the others.</returns>
    public static (ImmutableArray<KubernetesVersion> Versions, ImmutableArray<string> Faults) Read(string text)
    {
        var versions = new SortedSet<KubernetesVersion>();
        var faults = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(',', ';').Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (FaultOf(part, versions) is { } fault)
            {
                faults.Add(fault);
            }
        }

        if (versions.Count == 0 && faults.Count == 0)
        {
            faults.Add("The target versions are empty; " + Forms + ".");
        }

        return (versions.ToImmutableArray(), faults.ToImmutable());
    }

    /// <summary>Reads the releases between two.</summary>
    public static (ImmutableArray<KubernetesVersion> Versions, string? OldestFault, string? NewestFault) Read(string oldest, string newest)
    {
        var (first, firstFault) = One(oldest);
        var (last, lastFault) = One(newest);
        if (firstFault is null && lastFault is null && first > last)
        {
            lastFault = $"The target versions end with {newest} before they begin with {oldest}; write the older release first.";
        }

        return firstFault is null && lastFault is null
            ? (Between(first, last), null, null)
            : (ImmutableArray<KubernetesVersion>.Empty, firstFault, lastFault);
    }

    /// <summary>Writes releases as people do: <c>v1.31</c>, <c>v1.31 and v1.33</c>, <c>v1.31 to v1.34</c>.</summary>
    public static string Words(ImmutableArray<KubernetesVersion> versions)
    {
        var parts = new List<string>();
        for (var start = 0; start < versions.Length;)
        {
            var end = start;
            while (end + 1 < versions.Length && versions[end + 1].Major == versions[end].Major && versions[end + 1].Minor == versions[end].Minor + 1)
            {
                end++;
            }

            parts.Add(end - start < 2 ? "v" + versions[start] : $"v{versions[start]} to v{versions[end]}");
            start = end - start < 2 ? start + 1 : end + 1;
        }

        var last = parts.Count - 1;
        return last == 0 ? parts[0] : string.Join(", ", parts.Take(last)) + " and " + parts[last];
    }

    private static string? FaultOf(string part, SortedSet<KubernetesVersion> versions)
    {
        var dash = part.IndexOf('-');
        if (dash >= 0)
        {
            var (between, oldestFault, newestFault) = Read(part.Substring(0, dash).Trim(), part.Substring(dash + 1).Trim());
            versions.UnionWith(between);
            return oldestFault ?? newestFault;
        }

        var isOpen = part.EndsWith("+", StringComparison.Ordinal);
        var (version, fault) = One(isOpen ? part.Substring(0, part.Length - 1) : part);
        if (fault is null)
        {
            versions.UnionWith(Between(version, isOpen ? Catalogue.LastReleased : version));
            versions.Add(version);
        }

        return fault;
    }

    private static (KubernetesVersion Version, string? Fault) One(string text)
    {
        if (VersionIn(text) is not { } version)
        {
            return (default, $"'{text}' is not a target version; {Forms}.");
        }

        var all = Releases.All;
        return Releases.Find(version) is null
            ? (version, $"The catalogue has no release {text}; it has {all[0].Version} to {all[all.Count - 1].Version}. Correct it, or update the package KepCatalog.")
            : (version, null);
    }

    /// <summary>A minor release, with or without a patch. <see cref="KubernetesVersion.Parse(string)"/> would take a range for a pre-release.</summary>
    private static KubernetesVersion? VersionIn(string text)
        => text.Length > 0 && text.TrimStart('v').All(c => c is '.' or >= '0' and <= '9') && KubernetesVersion.TryParse(text, out var version) ? version : null;

    private static ImmutableArray<KubernetesVersion> Between(KubernetesVersion oldest, KubernetesVersion newest)
        => Releases.All.Select(r => r.Version).Where(v => v >= oldest && v <= newest).ToImmutableArray();
}
