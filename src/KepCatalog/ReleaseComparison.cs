using System.ComponentModel;
using System.Diagnostics;

namespace KepCatalog;

/// <summary>How a feature changes from one release to another. What matters most to an upgrade comes first.</summary>
public enum FeatureChange
{
    /// <summary>It is gone.</summary>
    Removed = 0,

    /// <summary>It is deprecated.</summary>
    Deprecated = 1,

    /// <summary>It has a lower stage than before.</summary>
    Demoted = 2,

    /// <summary>It has a higher stage than before.</summary>
    Promoted = 3,

    /// <summary>It was not there before.</summary>
    Introduced = 4,
}

/// <summary>How a feature gate changes from one release to another. Several may hold.</summary>
[Flags]
public enum GateDifferences
{
    /// <summary>In no way.</summary>
    None = 0,

    /// <summary>It is gone: a component that gets it refuses to start.</summary>
    Vanished = 1,

    /// <summary>It can be set to nothing but its default.</summary>
    LockedNow = 2,

    /// <summary>It is on where nobody sets it, and was not.</summary>
    TurnedOn = 4,

    /// <summary>It is off where nobody sets it, and was on.</summary>
    TurnedOff = 8,

    /// <summary>It was not there before.</summary>
    Appeared = 16,

    /// <summary>Its stage is another.</summary>
    StageChanged = 32,

    /// <summary>It can be set again.</summary>
    Unlocked = 64,

    /// <summary>No source says whether it is still there.</summary>
    NotKnown = 128,
}

/// <summary>A feature that changes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureDifference
{
    internal FeatureDifference(string name, string title, Kep? kep, string? sig, StageState from, StageState to)
    {
        Name = name;
        Title = title;
        Kep = kep;
        Sig = sig;
        From = from;
        To = to;
    }

    /// <summary>The identifier: the KEP's, or the feature's where it has no KEP.</summary>
    public string Name { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its KEP; null for a feature without one.</summary>
    public Kep? Kep { get; }

    /// <summary>The slug of its SIG, or null.</summary>
    public string? Sig { get; }

    /// <summary>The stage before.</summary>
    public StageState From { get; }

    /// <summary>The stage after.</summary>
    public StageState To { get; }

    /// <summary>How it changes.</summary>
    public FeatureChange Change => To.Stage switch
    {
        Stage.Removed => FeatureChange.Removed,
        Stage.Deprecated => FeatureChange.Deprecated,
        _ when From.Stage == Stage.Unknown => FeatureChange.Introduced,

        // A deprecation that is over is no step back.
        _ when From.Stage == Stage.Deprecated => FeatureChange.Promoted,
        _ => To.Stage > From.Stage ? FeatureChange.Promoted : FeatureChange.Demoted,
    };

    /// <summary>The change as <c>PodSchedulingReadiness: alpha to stable</c>.</summary>
    /// <returns>Name and stages.</returns>
    public override string ToString() => Name + ": " + From + " to " + To;
}

/// <summary>A feature gate that changes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GateDifference
{
    internal GateDifference(FeatureGate gate, GateState from, GateState to, GateDifferences changes)
    {
        Gate = gate;
        From = from;
        To = to;
        Changes = changes;
    }

    /// <summary>The gate.</summary>
    public FeatureGate Gate { get; }

    /// <summary>Its state before.</summary>
    public GateState From { get; }

    /// <summary>Its state after.</summary>
    public GateState To { get; }

    /// <summary>How it changes.</summary>
    public GateDifferences Changes { get; }

    /// <summary>The change as <c>NodeLogQuery: alpha, off by default to beta, off by default</c>.</summary>
    /// <returns>Name and states.</returns>
    public override string ToString() => Gate + ": " + From + " to " + To;
}

/// <summary>What changes from one release to another, the releases between them included.</summary>
/// <remarks>States are compared, so what comes and goes in between is no change, and comparisons in a row make up the whole.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReleaseComparison
{
    private ReleaseComparison(
        KubernetesVersion from, KubernetesVersion to, KubernetesVersion gatesUpTo, IReadOnlyList<FeatureDifference> features, IReadOnlyList<GateDifference> gates)
    {
        GatesUpTo = gatesUpTo;
        From = from;
        To = to;
        Features = features;
        Gates = gates;
    }

    /// <summary>The release before.</summary>
    public KubernetesVersion From { get; }

    /// <summary>The release after.</summary>
    public KubernetesVersion To { get; }

    /// <summary>Gets the last release up to which gates are compared: <see cref="To"/>, or the last one before it that sources cover.
    /// It is <see cref="From"/> if they cover neither, and then no gate is compared.</summary>
    public KubernetesVersion GatesUpTo { get; }

    /// <summary>The features that change: removed, deprecated, demoted, promoted, introduced; by SIG and name within a change.</summary>
    public IReadOnlyList<FeatureDifference> Features { get; }

    /// <summary>The feature gates that change: gone, locked, turned on or off, new, others; by name within a change.</summary>
    public IReadOnlyList<GateDifference> Gates { get; }

    /// <summary>The features that change, by SIG; what no SIG owns has a null key and comes last.</summary>
    /// <returns>A group for each SIG, by slug.</returns>
    public IEnumerable<IGrouping<string?, FeatureDifference>> BySig()
        => Features.GroupBy(f => f.Sig).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>Compares two releases. Generated code calls this.</summary>
    /// <param name="from">The release before.</param>
    /// <param name="to">The release after.</param>
    /// <param name="keps">All KEPs.</param>
    /// <param name="releases">All releases.</param>
    /// <param name="gates">All feature gates.</param>
    /// <param name="gatesKnown">The last release whose gates are known, or null if none is.</param>
    /// <returns>What changes.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ReleaseComparison Of(
        KubernetesVersion from,
        KubernetesVersion to,
        IReadOnlyList<Kep> keps,
        IReadOnlyList<Release> releases,
        IReadOnlyList<FeatureGate> gates,
        KubernetesVersion? gatesKnown = null)
    {
        if (to.CompareTo(from) < 0)
        {
            throw new ArgumentException($"v{to} comes before v{from}; give the earlier release first.", nameof(to));
        }

        if (keps is null)
        {
            throw new ArgumentNullException(nameof(keps));
        }

        if (releases is null)
        {
            throw new ArgumentNullException(nameof(releases));
        }

        if (gates is null)
        {
            throw new ArgumentNullException(nameof(gates));
        }

        var features = new List<FeatureDifference>();
        foreach (var kep in keps)
        {
            var (before, after) = (kep.StageIn(from), kep.StageIn(to));
            if (before.Stage != after.Stage)
            {
                features.Add(new FeatureDifference(kep.Name, kep.Title, kep, kep.Sig, before, after));
            }
        }

        AddWithoutKep(features, from, to, releases);
        features.Sort(static (a, b) =>
        {
            var order = a.Change.CompareTo(b.Change);
            order = order != 0 ? order : string.CompareOrdinal(a.Sig ?? "\uFFFF", b.Sig ?? "\uFFFF");
            return order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
        });

        var gatesUpTo = gatesKnown is { } known && known.CompareTo(to) < 0 ? known.CompareTo(from) < 0 ? from : known : to;
        var changed = new List<GateDifference>();
        foreach (var gate in gates)
        {
            var (before, after) = (gate.StateIn(from), gate.StateIn(gatesUpTo));
            if (Changes(before, after) is var changes and not GateDifferences.None)
            {
                changed.Add(new GateDifference(gate, before, after, changes));
            }
        }

        changed.Sort(static (a, b) =>
        {
            var order = Rank(a.Changes).CompareTo(Rank(b.Changes));
            return order != 0 ? order : string.CompareOrdinal(a.Gate.Name, b.Gate.Name);
        });
        return new ReleaseComparison(from, to, gatesUpTo, features.AsReadOnly(), changed.AsReadOnly());
    }

    /// <summary>The comparison as <c>v1.28 to v1.31: 120 features, 80 feature gates</c>.</summary>
    /// <returns>Releases and counts.</returns>
    public override string ToString()
        => FormattableString.Invariant($"v{From} to v{To}: {Features.Count} features, {Gates.Count} feature gates");

    /// <summary>Features without a KEP have the stage of the last release that lists them.</summary>
    private static void AddWithoutKep(List<FeatureDifference> features, KubernetesVersion from, KubernetesVersion to, IReadOnlyList<Release> releases)
    {
        if (from == to)
        {
            return;
        }

        var seen = new Dictionary<string, (Feature Last, Stage Before)>(StringComparer.Ordinal);
        foreach (var release in releases)
        {
            if (release.Version.CompareTo(to) > 0)
            {
                break;
            }

            foreach (var feature in release.Features)
            {
                if (feature.Kep is null)
                {
                    var before = release.Version.CompareTo(from) <= 0 ? feature.Stage : seen.TryGetValue(feature.Name, out var known) ? known.Before : Stage.Unknown;
                    seen[feature.Name] = (feature, before);
                }
            }
        }

        foreach (var entry in seen)
        {
            var (last, before) = entry.Value;
            if (last.Stage != before)
            {
                features.Add(new FeatureDifference(entry.Key, last.Title, null, last.Sig, new StageState(before), new StageState(last.Stage, last.IsPlanned)));
            }
        }
    }

    private static GateDifferences Changes(GateState before, GateState after)
    {
        if (before.Presence == after.Presence && after.Presence != GatePresence.Present)
        {
            return GateDifferences.None;
        }

        switch (after.Presence)
        {
            case GatePresence.Removed:
                // What came and went in between is no change.
                return before.Presence == GatePresence.NotYetIntroduced ? GateDifferences.None : GateDifferences.Vanished;
            case GatePresence.Unknown:
                return GateDifferences.NotKnown;
            case GatePresence.NotYetIntroduced:
                return GateDifferences.None;
        }

        var changes = before.Presence == GatePresence.Present ? GateDifferences.None : GateDifferences.Appeared;
        if (before.Presence == GatePresence.Present)
        {
            changes |= before.Stage != after.Stage ? GateDifferences.StageChanged : 0;
            changes |= before.IsLocked && !after.IsLocked && after.IsLockKnown ? GateDifferences.Unlocked : 0;
        }

        changes |= after.IsLocked && !before.IsLocked ? GateDifferences.LockedNow : 0;
        changes |= after.IsOnByDefault == true && before.IsOnByDefault != true ? GateDifferences.TurnedOn : 0;
        changes |= after.IsOnByDefault == false && before.IsOnByDefault == true ? GateDifferences.TurnedOff : 0;
        return changes;
    }

    private static int Rank(GateDifferences changes)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            if (((int)changes & (1 << bit)) != 0)
            {
                return bit;
            }
        }

        return 8;
    }
}
