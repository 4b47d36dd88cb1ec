using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a feature gate: the switch of a feature, as in <c>--feature-gates=NodeLogQuery=true</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGate
{
    private readonly GateTable table;
    private readonly Record record;
    private IReadOnlyList<GateChange>? history;
    private IReadOnlyList<Feature>? features;
    private IReadOnlyList<FeatureGate>? dependsOn;
    private KubernetesVersion? lastKnown;

    internal FeatureGate(GateTable table, Record record)
    {
        this.table = table;
        this.record = record;
    }

    /// <summary>Gets the name as Kubernetes components accept it. Case matters to them.</summary>
    public string Name => record.Text(GateRow.Name) ?? "";

    /// <summary>Gets the KEPs that the gate belongs to, by number. The list is empty if none is known.</summary>
    public IReadOnlyList<Kep> Keps => Array.AsReadOnly([.. KepNumbers.Select(table.Links.FindKep).OfType<Kep>()]);

    /// <summary>Gets the stages, oldest first, each with its source. The list is empty if no note has them.</summary>
    public IReadOnlyList<GateChange> History => history ??= ReadHistory();

    /// <summary>Gets the last release that a source of <see cref="History"/> covers, or <see langword="null"/> if there is no source.
    /// What the gate is in a later release is not known.</summary>
    public KubernetesVersion? LastKnown
        => lastKnown ??= record.Text(GateRow.LastKnown) is { } version ? KubernetesVersion.Parse(version) : null;

    /// <summary>Gets the gates that have to be on for this one. The list is empty if none is known.</summary>
    public IReadOnlyList<FeatureGate> DependsOn => dependsOn ??= table.Links.FindGates(record.Texts(GateRow.DependsOn));

    /// <summary>Gets the gates that control the feature now. The list is empty if there is no other.</summary>
    public IReadOnlyList<FeatureGate> ReplacedBy => table.Links.FindGates(record.Texts(GateRow.ReplacedBy));

    /// <summary>Gets the program that has the gate for itself, such as <c>kubeadm</c>, or <see langword="null"/> for a gate of the
    /// Kubernetes components.</summary>
    public string? Owner => table.Owner;

    /// <summary>Gets the components that act on the gate, such as <c>kube-apiserver</c>, from its note and its KEPs. The list is empty if
    /// none is known. Other components accept the gate as well, but it has no effect there.</summary>
    public IReadOnlyList<string> Components => record.Texts(GateRow.Components);

    /// <summary>Gets the features that the gate switches, oldest release first.</summary>
    public IReadOnlyList<Feature> Features
        => features ??= table.Links.FeaturesIn(record.Texts(GateRow.Releases), feature => feature.Gates.Contains(Name));

    /// <summary>Gets the statements of sources about the gate that the catalogue does not accept. The list is empty if all sources agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => record.Items(GateRow.Disagreements, parts => Record.Disagreement(parts, Note));

    internal GateTable Table => table;

    internal IEnumerable<int> KepNumbers => record.Texts(GateRow.Keps).Select(Record.ParseNumber);

    private string Note => record.Text(GateRow.Note) ?? "";

    /// <summary>Gets what the gate is in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>The state. Its presence is <see cref="GatePresence.Unknown"/> if no source covers the release, for example a release
    /// after <see cref="LastKnown"/>.</returns>
    public GateState GetState(KubernetesVersion version)
    {
        var states = record[GateRow.States];
        return states.Length == 0 ? default : GateStates.At(states, version);
    }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private IReadOnlyList<GateChange> ReadHistory()
    {
        var states = record[GateRow.States];
        var at = -1;
        return record.Items(GateRow.Sources, parts =>
        {
            at++;
            var since = GateStates.Next(states, ref at, out var state);
            return new GateChange(
                since,
                state.Stage,
                new SourceReference(Note, Record.Line(parts, GateSourcePart.Line), Upstream: table.AddressAt(Record.At(parts, GateSourcePart.Address))),
                state.IsOnByDefault,
                state.Presence == GatePresence.Present ? state.IsLocked : false);
        });
    }
}
