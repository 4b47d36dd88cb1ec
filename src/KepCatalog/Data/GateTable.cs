using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The feature gates of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable
{
    private readonly string names;
    private readonly string places;
    private readonly string states;
    private readonly string covered;
    private readonly string otherNames;
    private readonly FeatureGate?[] gates;
    private IReadOnlyList<FeatureGate>? all;
    private IReadOnlyList<OtherGateName>? others;

    /// <summary>Initializes the table.</summary>
    /// <param name="names">The names in ordinal order, in a row.</param>
    /// <param name="count">How many gates there are.</param>
    /// <param name="places">
    /// By twos of each gate, where its name and where its states begin, with the ends of the last: two characters each, the upper sixteen bits first.
    /// </param>
    /// <param name="states">
    /// By threes of each gate: major and minor number of the last release that a source covers, or 0, and 0; then, oldest first, the
    /// numbers of a release and the state since then. Each is one character. A state is the <see cref="Stage"/>, plus 8 where the default
    /// is known, 16 where it is on, 32 where it is locked, 128 where no source says whether it is.
    /// </param>
    /// <param name="notes">The pattern of the notes' paths, with a star for the name.</param>
    /// <param name="addresses">The addresses that records refer to, with <c>;</c> between.</param>
    /// <param name="covered">The first and the last release whose gates are all known, as <c>1.14-1.37</c>; empty if there is none.</param>
    /// <param name="otherNames">The names that are taken for gates and are none, a record each, with <c>;</c> between.</param>
    protected GateTable(string names, int count, string places, string states, string notes, string addresses, string covered, string otherNames)
    {
        this.names = names;
        this.places = places;
        this.states = states;
        this.covered = covered;
        this.otherNames = otherNames;
        gates = new FeatureGate?[count];
        Notes = notes;
        Addresses = addresses;
    }

    /// <summary>All feature gates, by name; each made when it is asked for.</summary>
    public IReadOnlyList<FeatureGate> All => all ??= new TableList<FeatureGate>(gates.Length, At);

    internal string Notes { get; }

    internal string Addresses { get; }

    /// <summary>The feature gate with a name, in any case; or null.</summary>
    /// <param name="name">The name.</param>
    public FeatureGate? Find(string? name) => name is null ? null : Exact(name) ?? InAnyCase(name);

    /// <summary>Gets the first release whose gates are all known, or null if there is none.</summary>
    public KubernetesVersion? FirstCovered => CoveredAt(0);

    /// <summary>Gets the last release whose gates are all known, or null if there is none.</summary>
    public KubernetesVersion? LastCovered => CoveredAt(1);

    /// <summary>Gets the names that KEPs or sources take for feature gates and that are none, by name; made on first use.</summary>
    public IReadOnlyList<OtherGateName> OtherNames => others ??= KepCatalog.Data.Record.List(otherNames, OtherGateName.Read);

    /// <summary>Checks settings of feature gates for a release.</summary>
    /// <param name="settings">The settings, as a <c>--feature-gates</c> argument or as lines of a configuration file.</param>
    /// <param name="version">The release.</param>
    /// <param name="component">The component that gets them, or null.</param>
    public FeatureGateCheck Check(string? settings, KubernetesVersion version, string? component) => new(settings ?? "", version, component, this);

    internal FeatureGate At(int place) => gates[place] ?? Make(place);

    /// <summary>The feature gate with a name as it is written, or null.</summary>
    internal FeatureGate? Exact(string name) => PlaceOf(name) is >= 0 and var place ? At(place) : null;

    /// <summary>The place of the gate with a name as it is written, or -1.</summary>
    private int PlaceOf(string name)
    {
        var (low, high) = (0, gates.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var start = NumberText.At(places, 2 * middle);
            var known = NumberText.At(places, (2 * middle) + 2) - start;

            // By hand: the framework's comparison is compiled anew in every process, since it depends on the width of vectors.
            var order = 0;
            for (var at = 0; order == 0 && at < known && at < name.Length; at++)
            {
                order = names[start + at] - name[at];
            }

            order = order == 0 ? known - name.Length : order;
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The states of a gate: the last release that is known and its needs, then its steps.</summary>
    internal string StatesAt(int place) => states.Substring(StatesFrom(place), StatesFrom(place + 1) - StatesFrom(place));

    /// <summary>The bits of a gate's state in a release; 0 after the last that is known.</summary>
    internal int StateIn(int place, KubernetesVersion version)
    {
        var (major, minor) = (version.Major, version.Minor);
        var start = StatesFrom(place);
        var end = StatesFrom(place + 1);
        if (end == start + 3 || major > states[start] || (major == states[start] && minor > states[start + 1]))
        {
            return 0;
        }

        var state = GateBits.NotYet;
        for (var i = start + 3; i < end && (states[i] < major || (states[i] == major && states[i + 1] <= minor)); i += 3)
        {
            state = states[i + 2];
        }

        return state;
    }

    /// <summary>The record of a gate.</summary>
    /// <param name="index">Its place among all.</param>
    protected abstract string Record(int index);

    /// <summary>A release of the same catalogue, or null.</summary>
    /// <param name="version">The release.</param>
    protected abstract Release? Release(KubernetesVersion version);

    /// <summary>The gates that a program has for itself, or null.</summary>
    /// <param name="owner">The program, such as <c>kubeadm</c>.</param>
    protected virtual GateTable? OwnedBy(string owner) => null;

    /// <summary>The programs that have gates for themselves.</summary>
    protected virtual IReadOnlyList<string> Owners => [];

    internal string RecordOf(int index) => Record(index);

    internal IReadOnlyList<string> OwnersOfGates => Owners;

    internal GateTable? GatesOf(string owner) => OwnedBy(owner);

    internal Release? ReleaseOf(KubernetesVersion version) => Release(version);

    private FeatureGate? InAnyCase(string name)
    {
        for (var i = 0; i < gates.Length; i++)
        {
            if (string.Equals(NameAt(i), name, StringComparison.OrdinalIgnoreCase))
            {
                return At(i);
            }
        }

        return null;
    }

    private KubernetesVersion? CoveredAt(int end) => covered.Length == 0 ? null : KubernetesVersion.Parse(covered.Split('-')[end]);

    private int StatesFrom(int place) => NumberText.At(places, (2 * place) + 1);

    private string NameAt(int index)
    {
        var start = NumberText.At(places, 2 * index);
        return names.Substring(start, NumberText.At(places, (2 * index) + 2) - start);
    }

    private FeatureGate Make(int index)
    {
        lock (gates)
        {
            return gates[index] ??= new FeatureGate(NameAt(index), this, index);
        }
    }
}
