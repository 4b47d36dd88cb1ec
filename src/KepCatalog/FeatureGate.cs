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
    private long[]? states;
    private bool hasNeeds;
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
    public IReadOnlyList<GateChange> History => history ??= Record.List(Field(1), Change);

    /// <summary>The last release that a source of <see cref="History"/> covers; null where there is none. Later releases
    /// are taken to be as this one.</summary>
    public KubernetesVersion? LastKnown => Field(2).Length > 0 ? KubernetesVersion.Parse(Field(2)) : Field(1).Length > 0 && table.LastKnown != default ? table.LastKnown : null;

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
        var known = states ?? Load();
        var order = version.Order;
        var current = 0;
        for (var i = 1; i < known.Length && known[i] <= order; i += 2)
        {
            current = i + 1;
        }

        return new GateState(
            current > 0 ? (int)known[current] : known.Length == 1 ? 0 : GateState.NotYet,
            known[0] != 0 && order > known[0]);
    }

    /// <summary>Whether it needs other gates.</summary>
    internal bool HasNeeds()
    {
        _ = states ?? Load();
        return hasNeeds;
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Reads the states by hand, all in one method: this runs when a gate is first asked for its state.</summary>
    /// <returns>The last release that is known, and by twos a release and its state.</returns>
    private long[] Load()
    {
        var at = record.IndexOf('|') + 1;
        var end = at == 0 ? -1 : record.IndexOf('|', at);
        var stop = at == 0 ? 0 : end < 0 ? record.Length : end;
        var count = 0;
        for (var i = at; i < stop; i++)
        {
            count += record[i] == ';' ? 1 : 0;
        }

        var made = new long[stop <= at || at == 0 ? 1 : (2 * (count + 1)) + 1];
        for (var place = 1; place < made.Length; place += 2)
        {
            var state = (int)Record.Stage(record[at++]);
            long release = 0;
            long part = 0;
            for (; at < stop && record[at] != ';'; at++)
            {
                switch (record[at])
                {
                    case >= '0' and <= '9':
                        part = (part * 10) + (record[at] - '0');
                        break;
                    case '.':
                        (release, part) = (part << 32, 0);
                        break;
                    case '+':
                        state |= GateState.HasDefault | GateState.On;
                        break;
                    case '-':
                        state |= GateState.HasDefault;
                        break;
                    case '!':
                        state |= GateState.Locked;
                        break;
                    case '^':
                        at = record.IndexOf(';', at) is var next and >= 0 && next < stop ? next - 1 : stop - 1; // lines are for the history
                        break;
                }
            }

            at++;
            made[place] = release | part;
            made[place + 1] = state;
        }

        // The fields behind: the last release that is known where it is another than most have, and the needs.
        var other = end < 0 ? -1 : record.IndexOf('|', end + 1);
        made[0] = made.Length == 1 ? 0 : end < 0 || other == end + 1 || end + 1 == record.Length
            ? table.LastKnown.Order
            : KubernetesVersion.Parse(record.Substring(end + 1, (other < 0 ? record.Length : other) - end - 1)).Order;
        hasNeeds = other >= 0 && other + 1 < record.Length && record[other + 1] != '|';
        states = made;
        return made;
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
        var upstream = Record.At(parts, 2) is { Length: > 0 } address ? Record.Text(Record.Split(table.Addresses, ';')[Record.Number(address)]) : null;
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
