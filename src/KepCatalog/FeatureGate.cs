using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>A feature gate: the switch of a feature, as in <c>--feature-gates=NodeLogQuery=true</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGate
{
    private readonly GateTable table;
    private readonly int index;
    private string[]? fields;
    private IReadOnlyList<GateChange>? history;
    private IReadOnlyList<Feature>? features;

    internal FeatureGate(string name, GateTable table, int index)
    {
        Name = name;
        this.table = table;
        this.index = index;
    }

    /// <summary>The name as Kubernetes components take it; upper and lower case matter.</summary>
    public string Name { get; }

    /// <summary>The numbers of the KEPs that it belongs to, ascending; empty where none is known.</summary>
    public IReadOnlyList<int> Keps => Record.List(Field(0), Record.Number);

    /// <summary>Its stages, oldest first, each with what says so; empty where no note has them.</summary>
    public IReadOnlyList<GateChange> History => history ??= ReadHistory();

    /// <summary>Gets the last release that a source of <see cref="History"/> covers, or null if there is no source. What the gate is in
    /// a later release is not known.</summary>
    public KubernetesVersion? LastKnown
    {
        get
        {
            var states = table.StatesAt(index);
            return (states[0] | states[1]) == 0 ? null : new KubernetesVersion(states[0], states[1]);
        }
    }

    /// <summary>The names of the gates that have to be on for this one; empty where none is known.</summary>
    public IReadOnlyList<string> DependsOn => Record.Texts(Field(2));

    /// <summary>Gets the names of the gates that the feature of this one has now; empty if it has no other.</summary>
    public IReadOnlyList<string> Instead => Record.Texts(Field(8));

    /// <summary>Gets the program that has the gate for itself, such as <c>kubeadm</c>, or null for a gate of the Kubernetes components.</summary>
    public string? Owner => Record.Text(Field(7));

    /// <summary>Gets the components that act on the gate, such as <c>kube-apiserver</c>, by its note and its KEPs; empty if none is known.
    /// The other components accept the gate as well, but it changes nothing for them.</summary>
    public IReadOnlyList<string> Components => Record.Texts(Field(3));

    /// <summary>The features that it switches, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features ??= FeaturesIn(Field(4));

    /// <summary>What sources say otherwise of it, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => Record.List(Field(6), item => Record.Disagreement(item, Note));

    /// <summary>The state in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>
    /// The state; <see cref="GatePresence.Unknown"/> if no source covers the release, as for one after <see cref="LastKnown"/>.
    /// </returns>
    public GateState StateIn(KubernetesVersion version) => new(table.StateIn(index, version));

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Whether the gate is of a table, and not of a program that has gates for itself.</summary>
    internal bool IsIn(GateTable gates) => ReferenceEquals(table, gates);

    private string Note => Record.Filled(table.Notes, Record.Text(Field(5)) ?? Name)!;

    private string Field(int place) => Record.At(fields ??= Record.Split(table.RecordOf(index), '|'), place);

    /// <summary>The states, each with the line and the number of the address that the record has at the same place.</summary>
    private IReadOnlyList<GateChange> ReadHistory()
    {
        var states = table.StatesAt(index);
        var place = 0;
        return Record.List(Field(1), item =>
        {
            place += 3;
            var state = states[place + 2];
            var parts = Record.Split(item, '^');
            var upstream = Record.At(parts, 1) is { Length: > 0 } address ? Record.Text(Record.Split(table.Addresses, ';')[Record.Number(address)]) : null;
            return new GateChange(
                new KubernetesVersion(states[place], states[place + 1]),
                (Stage)(state & GateBits.Stage),
                new SourceReference(Note, Record.Number(parts[0]), upstream: upstream),
                (state & GateBits.HasDefault) == 0 ? null : (state & GateBits.On) != 0,
                (state & GateBits.Locked) != 0,
                (state & GateBits.LockUnknown) == 0);
        });
    }

    private IReadOnlyList<Feature> FeaturesIn(string releases)
    {
        var found = new List<Feature>();
        foreach (var release in Record.Split(releases, ';'))
        {
            foreach (var feature in table.ReleaseOf(KubernetesVersion.Parse(release))?.Features ?? [])
            {
                if (feature.Gates.Contains(Name))
                {
                    found.Add(feature);
                }
            }
        }

        return found.AsReadOnly();
    }
}
