using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The feature gates of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable
{
    private readonly string names;
    private readonly string places;
    private readonly string states;
    private readonly FeatureGate?[] gates;
    private IReadOnlyList<FeatureGate>? all;

    /// <summary>Takes what all gates share.</summary>
    /// <param name="names">The names in ordinal order, in a row.</param>
    /// <param name="count">How many gates there are.</param>
    /// <param name="places">
    /// By twos of each gate, where its name and where its states begin, with the ends of the last: two characters each, the upper sixteen bits first.
    /// </param>
    /// <param name="states">
    /// By threes of each gate: major and minor number of the last release that a source covers, or 0, and 1 where it needs other
    /// gates; then, oldest first, the numbers of a release and the state since then. Each is one character. A state is the
    /// <see cref="Stage"/>, plus 8 where the default is known, 16 where it is on, 32 where it is locked, 256 where it can be turned off, 512
    /// where it can be turned on by itself.
    /// </param>
    /// <param name="notes">The pattern of the notes' paths, with a star for the name.</param>
    /// <param name="addresses">The addresses that records refer to, with <c>;</c> between.</param>
    protected GateTable(string names, int count, string places, string states, string notes, string addresses)
    {
        this.names = names;
        this.places = places;
        this.states = states;
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
    public FeatureGate? Find(string? name) => name is null ? null : PlaceOf(name) is >= 0 and var place ? At(place) : InAnyCase(name);

    /// <summary>Checks the value of a <c>--feature-gates</c> argument.</summary>
    /// <param name="settings">The value.</param>
    /// <param name="version">The release.</param>
    /// <remarks>
    /// The first check of a process has to compile what it runs, and to load the types that this names. So what is plainly fine is judged
    /// here, in one piece: no object for each setting, and loops by hand, since the framework's searches load the types of all vectors.
    /// </remarks>
    public FeatureGateCheck Check(string? settings, KubernetesVersion version)
    {
        settings ??= "";
        var isFine = true;
        var seen = new bool[gates.Length];
        for (int start = 0, equals = 0, at = 0; isFine && at <= settings.Length; at++)
        {
            if (at < settings.Length && settings[at] != ',')
            {
                equals = settings[at] == '=' ? at : equals;
                continue;
            }

            var value = settings.Substring(equals, at - equals);
            var place = PlaceOf(settings, start, equals - start);
            var takes = value == "=true" ? GateBits.TakesOn : value == "=false" ? GateBits.TakesOff : 0;
            isFine = place >= 0 && !seen[place] && (StepIn(place, version) & takes) != 0;
            if (isFine)
            {
                seen[place] = true;
            }

            start = equals = at + 1;
        }

        return new FeatureGateCheck(settings, version, this, isFine);
    }

    internal int Count => gates.Length;

    internal FeatureGate At(int place) => gates[place] ?? Make(place);

    /// <summary>The place of the gate with a name as it is written, or -1.</summary>
    internal int PlaceOf(string name) => PlaceOf(name, 0, name.Length);

    /// <summary>The place of the gate whose name a text begins with, as it is written, or -1.</summary>
    private int PlaceOf(string text, int from, int length)
    {
        var (low, high) = (0, gates.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var start = NumberText.At(places, 2 * middle);
            var known = NumberText.At(places, (2 * middle) + 2) - start;

            // By hand: the framework's comparison is compiled anew in every process, since it depends on the width of vectors.
            var order = 0;
            for (var at = 0; order == 0 && at < known && at < length; at++)
            {
                order = names[start + at] - text[from + at];
            }

            order = order == 0 ? known - length : order;
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

    /// <summary>The bits of a gate's state in a release.</summary>
    internal int StateIn(int place, KubernetesVersion version)
    {
        var start = StatesFrom(place);
        var lastKnown = (Major: states[start], Minor: states[start + 1]);
        var isPlanned = (lastKnown.Major | lastKnown.Minor) != 0
            && (lastKnown.Major < version.Major || (lastKnown.Major == version.Major && lastKnown.Minor < version.Minor));
        return (StepIn(place, version) & GateBits.State) | (isPlanned ? GateBits.Planned : 0);
    }

    /// <summary>The bits of the step of a gate that a release is at.</summary>
    private int StepIn(int place, KubernetesVersion version)
    {
        var (major, minor) = (version.Major, version.Minor);
        var start = StatesFrom(place);
        var end = StatesFrom(place + 1);
        var state = end == start + 3 ? 0 : GateBits.NotYet;
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

    internal string RecordOf(int index) => Record(index);

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
