using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The feature gates of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable
{
    private readonly string names;
    private readonly int[] numbers;
    private readonly FeatureGate?[] gates;
    private IReadOnlyList<FeatureGate>? all;

    /// <summary>Takes what all gates share.</summary>
    /// <param name="names">The names in ordinal order, in a row.</param>
    /// <param name="count">How many gates there are.</param>
    /// <param name="numbers">
    /// First by twos of each gate, where its name begins and where its states begin in these numbers, with the ends of the last.
    /// Then the states, by threes of each gate: major and minor number of the last release that a source covers, or 0, and 1
    /// where it needs other gates; and, oldest first, the numbers of a release and the state since then. A state is the
    /// <see cref="Stage"/>, plus 8 where the default is known, 16 where it is on, 32 where it is locked, 256 where it can be turned off, 512
    /// where it can be turned on by itself.
    /// </param>
    /// <param name="notes">The pattern of the notes' paths, with a star for the name.</param>
    /// <param name="addresses">The addresses that records refer to, with <c>;</c> between.</param>
    protected GateTable(string names, int count, int[] numbers, string notes, string addresses)
    {
        this.names = names ?? throw new ArgumentNullException(nameof(names));
        this.numbers = numbers ?? throw new ArgumentNullException(nameof(numbers));
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
        for (int start = 0, end; isFine && start <= settings.Length; start = end + 1)
        {
            end = start;
            while (end < settings.Length && settings[end] != ',')
            {
                end++;
            }

            var part = settings.Substring(start, end - start).Trim();
            if (part.Length == 0)
            {
                continue;
            }

            var equals = 0;
            while (equals < part.Length && part[equals] != '=')
            {
                equals++;
            }

            var value = part.Substring(equals);
            var isOn = value == "=true";
            var place = isOn || value == "=false" ? PlaceOf(part, equals) : -1;
            isFine = place >= 0 && !seen[place];
            if (isFine)
            {
                seen[place] = true;
                isFine = (StepIn(place, version) & (isOn ? GateBits.TakesOn : GateBits.TakesOff)) != 0;
            }
        }

        return new FeatureGateCheck(settings, version, this, isFine);
    }

    internal int Count => gates.Length;

    internal FeatureGate At(int place) => gates[place] ?? Make(place);

    /// <summary>The place of the gate with a name as it is written, or -1.</summary>
    internal int PlaceOf(string name) => PlaceOf(name, name.Length);

    /// <summary>The place of the gate whose name a text begins with, as it is written, or -1.</summary>
    private int PlaceOf(string text, int length)
    {
        var (low, high) = (0, gates.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var start = numbers[2 * middle];
            var known = numbers[(2 * middle) + 2] - start;

            // By hand: the framework's comparison is compiled anew in every process, since it depends on the width of vectors.
            var at = 0;
            while (at < known && at < length && names[start + at] == text[at])
            {
                at++;
            }

            var order = at < known && at < length ? names[start + at] - text[at] : known - length;
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

    /// <summary>The numbers of a gate: the last release that is known and its needs, then its states.</summary>
    internal ArraySegment<int> StatesAt(int place) => new(numbers, numbers[(2 * place) + 1], numbers[(2 * place) + 3] - numbers[(2 * place) + 1]);

    /// <summary>The bits of a gate's state in a release.</summary>
    internal int StateIn(int place, KubernetesVersion version)
    {
        var start = numbers[(2 * place) + 1];
        var lastKnown = (Major: numbers[start], Minor: numbers[start + 1]);
        var isPlanned = (lastKnown.Major | lastKnown.Minor) != 0
            && (lastKnown.Major < version.Major || (lastKnown.Major == version.Major && lastKnown.Minor < version.Minor));
        return (StepIn(place, version) & GateBits.State) | (isPlanned ? GateBits.Planned : 0);
    }

    /// <summary>The bits of the step of a gate that a release is at.</summary>
    private int StepIn(int place, KubernetesVersion version)
    {
        var (major, minor) = (version.Major, version.Minor);
        var states = numbers;
        var start = states[(2 * place) + 1];
        var end = states[(2 * place) + 3];
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

    private string NameAt(int index) => names.Substring(numbers[2 * index], numbers[(2 * index) + 2] - numbers[2 * index]);

    private FeatureGate Make(int index)
    {
        lock (gates)
        {
            return gates[index] ??= new FeatureGate(NameAt(index), this, index);
        }
    }
}
