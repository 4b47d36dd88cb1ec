using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The feature gates of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable
{
    private readonly string names;
    private readonly int[] starts;
    private readonly int[] stateStarts;
    private readonly FeatureGate?[] gates;
    private IReadOnlyList<FeatureGate>? all;

    /// <summary>Takes what all gates share.</summary>
    /// <param name="names">The names in ordinal order, in a row.</param>
    /// <param name="starts">Where each begins, and where the last ends.</param>
    /// <param name="states">By threes of each gate: major and minor number of the last release that a source covers, or 0, and 1
    /// where it needs other gates; then, oldest first, the numbers of a release and the state since then. A state is the
    /// <see cref="Stage"/>, plus 8 where the default is known, 16 where it is on, 32 where it is locked.</param>
    /// <param name="stateStarts">Where the numbers of each begin, and where the last end.</param>
    /// <param name="notes">The pattern of the notes' paths, with a star for the name.</param>
    /// <param name="addresses">The addresses that records refer to, with <c>;</c> between.</param>
    protected GateTable(string names, int[] starts, int[] states, int[] stateStarts, string notes, string addresses)
    {
        this.names = names ?? throw new ArgumentNullException(nameof(names));
        this.starts = starts ?? throw new ArgumentNullException(nameof(starts));
        gates = new FeatureGate?[starts.Length - 1];
        States = states ?? throw new ArgumentNullException(nameof(states));
        this.stateStarts = stateStarts ?? throw new ArgumentNullException(nameof(stateStarts));
        Notes = notes;
        Addresses = addresses;
    }

    /// <summary>All feature gates, by name; each made when it is asked for.</summary>
    public IReadOnlyList<FeatureGate> All => all ??= new TableList<FeatureGate>(gates.Length, i => gates[i] ?? Make(i));

    internal int[] States { get; }

    internal string Notes { get; }

    internal string Addresses { get; }

    /// <summary>The feature gate with a name, in any case; or null.</summary>
    /// <param name="name">The name.</param>
    public FeatureGate? Find(string? name) => name is null ? null : Exact(name) ?? InAnyCase(name);

    /// <summary>Checks the value of a <c>--feature-gates</c> argument.</summary>
    /// <param name="settings">The value.</param>
    /// <param name="version">The release.</param>
    public FeatureGateCheck Check(string? settings, KubernetesVersion version) => FeatureGateCheck.Run(settings, version, this);

    /// <summary>The feature gate with a name as it is written, or null.</summary>
    internal FeatureGate? Exact(string name)
    {
        var (low, high) = (0, gates.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var start = starts[middle];
            var length = starts[middle + 1] - start;
            var order = string.CompareOrdinal(names, start, name, 0, Math.Min(length, name.Length));
            if (order == 0)
            {
                order = length - name.Length;
            }

            if (order == 0)
            {
                return gates[middle] ?? Make(middle);
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

        return null;
    }

    /// <summary>The record of a gate.</summary>
    /// <param name="index">Its place among all.</param>
    protected abstract string Record(int index);

    /// <summary>A release of the same catalogue, or null.</summary>
    /// <param name="version">The release.</param>
    protected abstract Release? Release(KubernetesVersion version);

    internal Release? ReleaseOf(KubernetesVersion version) => Release(version);

    private FeatureGate? InAnyCase(string name)
    {
        for (var i = 0; i < gates.Length; i++)
        {
            if (string.Equals(NameAt(i), name, StringComparison.OrdinalIgnoreCase))
            {
                return gates[i] ?? Make(i);
            }
        }

        return null;
    }

    private string NameAt(int index) => names.Substring(starts[index], starts[index + 1] - starts[index]);

    private FeatureGate Make(int index)
    {
        lock (gates)
        {
            return gates[index] ??= new FeatureGate(NameAt(index), Record(index), this, stateStarts[index], stateStarts[index + 1]);
        }
    }
}
