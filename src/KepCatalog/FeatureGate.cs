using System.Diagnostics;

namespace KepCatalog;

/// <summary>A feature gate: the switch of a feature, as in <c>--feature-gates=NodeLogQuery=true</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGate
{
    private readonly Lazy<IReadOnlyList<Feature>> features;
    private readonly GateChange[] changes;

    /// <summary>Makes a feature gate. Generated code calls this, with named arguments.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="keps">The numbers of the KEPs that it belongs to, ascending.</param>
    /// <param name="history">Its stages, oldest first.</param>
    /// <param name="lastKnown">The last release that a source of the history covers, or null.</param>
    /// <param name="dependsOn">The gates that it needs.</param>
    /// <param name="components">The components that know it.</param>
    /// <param name="features">Makes the list of the features that it switches on first use; null for none.</param>
    /// <param name="disagreements">What sources say otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FeatureGate(
        string name,
        IReadOnlyList<int>? keps = null,
        IReadOnlyList<GateChange>? history = null,
        KubernetesVersion? lastKnown = null,
        IReadOnlyList<string>? dependsOn = null,
        IReadOnlyList<string>? components = null,
        Func<IReadOnlyList<Feature>>? features = null,
        IReadOnlyList<Disagreement>? disagreements = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Keps = ReadOnlyItems.Copy(keps);
        changes = history is null ? [] : [.. history];
        History = ReadOnlyItems.Copy(history);
        LastKnown = lastKnown;
        DependsOn = ReadOnlyItems.Copy(dependsOn);
        Components = ReadOnlyItems.Copy(components);
        Disagreements = ReadOnlyItems.Copy(disagreements);
        this.features = ReadOnlyItems.Later(features);
    }

    /// <summary>The name as Kubernetes components take it; upper and lower case matter.</summary>
    public string Name { get; }

    /// <summary>The numbers of the KEPs that it belongs to, ascending; empty where none is known.</summary>
    public IReadOnlyList<int> Keps { get; }

    /// <summary>Its stages, oldest first, each with what says so; empty where no note has them.</summary>
    public IReadOnlyList<GateChange> History { get; }

    /// <summary>The last release that a source of <see cref="History"/> covers; null where there is none. Later releases
    /// are taken to be as this one.</summary>
    public KubernetesVersion? LastKnown { get; }

    /// <summary>The names of the gates that have to be on for this one; empty where none is known.</summary>
    public IReadOnlyList<string> DependsOn { get; }

    /// <summary>The components that know it, such as <c>kube-apiserver</c>, by its KEPs; empty where none is known.</summary>
    public IReadOnlyList<string> Components { get; }

    /// <summary>The features that it switches, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features.Value;

    /// <summary>What sources say otherwise of it, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>The state in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>
    /// The state; <see cref="GatePresence.Unknown"/> where no source covers the release. A release after
    /// <see cref="LastKnown"/> has the state of that one, marked as planned.
    /// </returns>
    public GateState StateIn(KubernetesVersion version)
    {
        GateChange? current = null;
        foreach (var change in changes)
        {
            if (change.Since.CompareTo(version) > 0)
            {
                break;
            }

            current = change;
        }

        var isPlanned = LastKnown is { } last && version.CompareTo(last) > 0;
        return current is null
            ? new GateState(changes.Length == 0 ? GatePresence.Unknown : GatePresence.NotYetIntroduced, isPlanned: isPlanned)
            : new GateState(PresenceOf(current.Stage), current.Stage, current.IsOnByDefault, current.IsLocked, isPlanned);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private static GatePresence PresenceOf(Stage stage) => stage switch
    {
        Stage.Unknown => GatePresence.Unknown,
        Stage.Removed => GatePresence.Removed,
        _ => GatePresence.Present,
    };
}
