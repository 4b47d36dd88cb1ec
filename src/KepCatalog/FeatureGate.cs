using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>A feature gate: the switch of a feature, as in <c>--feature-gates=NodeLogQuery=true</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGate
{
    private readonly string record;
    private readonly GateTable table;
    private string[]? fields;
    private GateChange[]? changes;
    private KubernetesVersion lastKnown;
    private IReadOnlyList<GateChange>? history;
    private IReadOnlyList<Feature>? features;

    internal FeatureGate(string name, string record, GateTable table)
    {
        Name = name;
        this.record = record;
        this.table = table;
    }

    /// <summary>The name as Kubernetes components take it; upper and lower case matter.</summary>
    public string Name { get; }

    /// <summary>The numbers of the KEPs that it belongs to, ascending; empty where none is known.</summary>
    public IReadOnlyList<int> Keps => Record.List(Field(0), Record.Number);

    /// <summary>Its stages, oldest first, each with what says so; empty where no note has them.</summary>
    public IReadOnlyList<GateChange> History => history ??= Array.AsReadOnly(Changes);

    /// <summary>The last release that a source of <see cref="History"/> covers; null where there is none. Later releases
    /// are taken to be as this one.</summary>
    public KubernetesVersion? LastKnown => Field(1).Length == 0 ? null : Field(2).Length == 0 ? table.LastKnown : KubernetesVersion.Parse(Field(2));

    /// <summary>The names of the gates that have to be on for this one; empty where none is known.</summary>
    public IReadOnlyList<string> DependsOn => Record.Texts(Field(3));

    /// <summary>The components that know it, such as <c>kube-apiserver</c>, by its KEPs; empty where none is known.</summary>
    public IReadOnlyList<string> Components => Record.Texts(Field(4));

    /// <summary>The features that it switches, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features ??= FeaturesIn(Field(5));

    /// <summary>What sources say otherwise of it, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => Record.List(Field(7), item => Record.Disagreement(item, Note));

    /// <summary>The state in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>
    /// The state; <see cref="GatePresence.Unknown"/> where no source covers the release. A release after
    /// <see cref="LastKnown"/> has the state of that one, marked as planned.
    /// </returns>
    public GateState StateIn(KubernetesVersion version)
    {
        var all = changes ?? Changes;
        GateChange? current = null;
        foreach (var change in all)
        {
            if (change.Since.CompareTo(version) > 0)
            {
                break;
            }

            current = change;
        }

        var isPlanned = lastKnown != default && version.CompareTo(lastKnown) > 0;
        return current is null
            ? new GateState(all.Length == 0 ? GatePresence.Unknown : GatePresence.NotYetIntroduced, isPlanned: isPlanned)
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

    private GateChange[] Changes
    {
        get
        {
            if (changes is null)
            {
                lastKnown = LastKnown ?? default;
                var items = Record.Split(Field(1), ';');
                var made = new GateChange[items.Length];
                for (var i = 0; i < made.Length; i++)
                {
                    made[i] = Change(items[i]);
                }

                changes = made;
            }

            return changes;
        }
    }

    private string Note => Record.Filled(table.Notes, Record.Text(Field(6)) ?? Name)!;

    private string Field(int index) => Record.At(fields ??= Record.Split(record, '|'), index);

    /// <summary>Letter and release, <c>+</c> or <c>-</c> for the default, <c>!</c> for a lock; line; number of the address.</summary>
    private GateChange Change(string item)
    {
        var parts = Record.Split(item, '^');
        var state = parts[0];
        var isLocked = state[state.Length - 1] == '!';
        var end = state.Length - (isLocked ? 1 : 0);
        bool? isOn = state[end - 1] == '+' ? true : state[end - 1] == '-' ? false : null;
        var release = KubernetesVersion.Parse(state.Substring(1, end - 1 - (isOn is null ? 0 : 1)));
        var upstream = Record.At(parts, 2) is { Length: > 0 } address ? Record.Text(table.Addresses[Record.Number(address)]) : null;
        return new GateChange(release, Record.Stage(state[0]), new SourceReference(Note, Record.Number(Record.At(parts, 1)), upstream: upstream), isOn, isLocked);
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
