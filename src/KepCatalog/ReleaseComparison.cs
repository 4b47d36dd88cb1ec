using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents what changes from one release to another, including the releases between them.</summary>
/// <remarks>The states in the two releases are compared, so a feature that comes and goes in between is no change.</remarks>
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

    /// <summary>Gets the earlier release.</summary>
    public KubernetesVersion From { get; }

    /// <summary>Gets the later release.</summary>
    public KubernetesVersion To { get; }

    /// <summary>Gets the last release up to which gates are compared: <see cref="To"/>, or the last one before it that sources cover.
    /// It is <see cref="From"/> if sources cover neither, and then no gate is compared.</summary>
    public KubernetesVersion GatesUpTo { get; }

    /// <summary>Gets the features that change: removed, deprecated, demoted, promoted, introduced, and by SIG and name within a kind.</summary>
    public IReadOnlyList<FeatureDifference> Features { get; }

    /// <summary>Gets the feature gates that change: removed, locked, turned on, turned off, introduced, others, and by name within a kind.</summary>
    public IReadOnlyList<GateDifference> Gates { get; }

    /// <summary>Groups the features that change by SIG.</summary>
    /// <returns>A group for each SIG, by slug. Features without a known SIG have a <see langword="null"/> key and come last.</returns>
    public IEnumerable<IGrouping<string?, FeatureDifference>> GroupBySig()
        => Features.GroupBy(f => f.Sig).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>Compares two releases of a catalogue.</summary>
    internal static ReleaseComparison Of(KubernetesVersion from, KubernetesVersion to, CatalogueLinks catalogue)
    {
        if (to < from)
        {
            throw new ArgumentException($"v{to} comes before v{from}. Pass the earlier release first.", nameof(to));
        }

        var features = new List<FeatureDifference>();
        foreach (var kep in catalogue.Keps)
        {
            var (before, after) = (kep.GetStage(from), kep.GetStage(to));
            if (before.Stage != after.Stage)
            {
                features.Add(new FeatureDifference(kep.Name, kep.Titles, kep, kep.Sig, before, after));
            }
        }

        AddWithoutKep(features, from, to, catalogue.Releases);
        var gatesUpTo = catalogue.Gates.LastCovered is { } known && known < to ? known < from ? from : known : to;
        var gates = new List<GateDifference>();
        foreach (var gate in catalogue.Gates)
        {
            var (before, after) = (gate.GetState(from), gate.GetState(gatesUpTo));
            if (Changes(before, after) is var changes and not GateChangeKinds.None)
            {
                gates.Add(new GateDifference(gate, before, after, changes));
            }
        }

        return new ReleaseComparison(
            from,
            to,
            gatesUpTo,
            Array.AsReadOnly([.. features
                .OrderBy(f => f.Change)
                .ThenBy(f => f.Sig is null)
                .ThenBy(f => f.Sig, StringComparer.Ordinal)
                .ThenBy(f => f.Name, StringComparer.Ordinal)]),
            Array.AsReadOnly([.. gates.OrderBy(g => Rank(g.Changes)).ThenBy(g => g.Gate.Name, StringComparer.Ordinal)]));
    }

    /// <summary>Returns the comparison in the form <c>v1.28 to v1.31: 120 features, 80 feature gates</c>.</summary>
    /// <returns>The releases and the counts.</returns>
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
            if (release.Version > to)
            {
                break;
            }

            foreach (var feature in release.Features)
            {
                if (feature.KepNumber is null)
                {
                    var before = release.Version <= from ? feature.Stage : seen.TryGetValue(feature.Name, out var known) ? known.Before : Stage.Unknown;
                    seen[feature.Name] = (feature, before);
                }
            }
        }

        foreach (var entry in seen)
        {
            var (last, before) = entry.Value;
            if (last.Stage != before)
            {
                features.Add(new FeatureDifference(entry.Key, last.Titles, null, last.Sig, new StageState(before), new StageState(last.Stage, last.IsPlanned)));
            }
        }
    }

    private static GateChangeKinds Changes(GateState before, GateState after)
    {
        if (before.Presence == after.Presence && after.Presence != GatePresence.Present)
        {
            return GateChangeKinds.None;
        }

        switch (after.Presence)
        {
            case GatePresence.Removed:
                // What came and went in between is no change.
                return before.Presence == GatePresence.NotYetIntroduced ? GateChangeKinds.None : GateChangeKinds.Removed;
            case GatePresence.Unknown:
                return GateChangeKinds.NotKnown;
            case GatePresence.NotYetIntroduced:
                return GateChangeKinds.None;
        }

        var changes = before.Presence == GatePresence.Present ? GateChangeKinds.None : GateChangeKinds.Introduced;
        if (before.Presence == GatePresence.Present)
        {
            changes |= before.Stage != after.Stage ? GateChangeKinds.StageChanged : 0;
            changes |= before.IsLocked == true && after.IsLocked == false ? GateChangeKinds.Unlocked : 0;
        }

        changes |= after.IsLocked == true && before.IsLocked != true ? GateChangeKinds.Locked : 0;
        changes |= after.IsOnByDefault == true && before.IsOnByDefault != true ? GateChangeKinds.TurnedOn : 0;
        changes |= after.IsOnByDefault == false && before.IsOnByDefault == true ? GateChangeKinds.TurnedOff : 0;
        return changes;
    }

    /// <summary>Gets the lowest value that holds: the one that matters most.</summary>
    private static int Rank(GateChangeKinds changes) => (int)changes & -(int)changes;
}
