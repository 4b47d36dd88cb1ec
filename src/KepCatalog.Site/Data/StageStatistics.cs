namespace KepCatalog.Site.Data;

/// <summary>Counts features and gates, and how long KEPs take.</summary>
public static class StageStatistics
{
    /// <summary>Gets the features of each release that is out, by stage.</summary>
    public static IReadOnlyList<ReleaseCount> ByRelease { get; } =
        [.. Releases.All.Where(r => r.Status == ReleaseStatus.Released).Select(ReleaseCount.Of)];

    /// <summary>Gets the releases between alpha and stable, for each SIG with at least three KEPs that passed both, the longest median first.</summary>
    public static IReadOnlyList<SigDuration> BySig { get; } =
    [
        .. Keps.All
            .Where(k => k.Sig is not null)
            .Select(k => (k.Sig, Alpha: Since(k, Milestone.Alpha), Stable: Since(k, Milestone.Stable)))
            .Where(k => k.Alpha is not null && k.Stable > k.Alpha)
            .GroupBy(k => k.Sig!, k => k.Stable!.Value.Minor - k.Alpha!.Value.Minor)
            .Where(g => g.Count() >= 3)
            .Select(g => SigDuration.Of(g.Key, [.. g.Order()]))
            .OrderByDescending(d => d.Median)
            .ThenBy(d => d.Sig, StringComparer.Ordinal),
    ];

    /// <summary>Gets the feature gates of each release that the catalogue covers, by stage.</summary>
    public static IReadOnlyList<GateCount> Gates { get; } =
    [
        .. Releases.All
            .Where(r => r.Version >= Catalogue.FirstWithGates && r.Version <= Catalogue.LastWithGates)
            .Select(r => GateCount.Of(r.Version)),
    ];

    private static KubernetesVersion? Since(Kep kep, Milestone milestone)
        => kep.History.FirstOrDefault(s => s.Milestone == milestone && !s.IsPlanned)?.Version;
}

/// <summary>Represents the number of features of a release by stage.</summary>
public sealed record ReleaseCount(Release Release, int Stable, int Beta, int Alpha, int Deprecated, int Removed)
{
    public static ReleaseCount Of(Release release)
    {
        int Count(Stage stage) => release.Features.OfStage(stage).Count();
        return new(release, Count(Stage.Stable), Count(Stage.Beta), Count(Stage.Alpha), Count(Stage.Deprecated), Count(Stage.Removed));
    }
}

/// <summary>Represents the number of feature gates of a release by stage, and how many are on by default or locked.</summary>
public sealed record GateCount(KubernetesVersion Version, int Alpha, int Beta, int Stable, int Deprecated, int On, int Locked)
{
    public static GateCount Of(KubernetesVersion version)
    {
        var states = FeatureGates.All.Select(g => g.GetState(version)).Where(s => s.Presence == GatePresence.Present).ToArray();
        int Count(Stage stage) => states.Count(s => s.Stage == stage);
        return new(
            version,
            Count(Stage.Alpha),
            Count(Stage.Beta),
            Count(Stage.Stable),
            Count(Stage.Deprecated),
            states.Count(s => s.IsOnByDefault == true),
            states.Count(s => s.IsLocked == true));
    }
}

/// <summary>Represents the number of minor releases from alpha to stable in a SIG.</summary>
/// <param name="Sig">The slug of the SIG.</param>
/// <param name="Count">The number of KEPs.</param>
/// <param name="Shortest">The shortest way.</param>
/// <param name="Median">The median.</param>
/// <param name="Longest">The longest way.</param>
public sealed record SigDuration(string Sig, int Count, int Shortest, double Median, int Longest)
{
    public static SigDuration Of(string sig, int[] sorted)
        => new(sig, sorted.Length, sorted[0], (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0, sorted[^1]);
}
