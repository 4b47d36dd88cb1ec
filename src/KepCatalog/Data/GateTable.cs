using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The feature gates of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable
{
    private readonly string[] names;
    private readonly FeatureGate?[] gates;
    private readonly string lastKnown;
    private IReadOnlyList<FeatureGate>? all;

    /// <summary>Takes what all gates share.</summary>
    /// <param name="names">The names, in ordinal order, with <c>;</c> between.</param>
    /// <param name="lastKnown">The last release that a source covers, for the gates whose records name no other.</param>
    /// <param name="notes">The pattern of the notes' paths, with a star for the name.</param>
    /// <param name="addresses">The addresses that records refer to, with <c>;</c> between.</param>
    protected GateTable(string names, string lastKnown, string notes, string addresses)
    {
        this.lastKnown = lastKnown;
        this.names = KepCatalog.Data.Record.Split(names ?? throw new ArgumentNullException(nameof(names)), ';');
        Notes = notes;
        Addresses = KepCatalog.Data.Record.Split(addresses ?? throw new ArgumentNullException(nameof(addresses)), ';');
        gates = new FeatureGate?[this.names.Length];
    }

    /// <summary>All feature gates, by name; each made when it is asked for.</summary>
    public IReadOnlyList<FeatureGate> All => all ??= new TableList<FeatureGate>(gates.Length, i => gates[i] ?? At(i));

    internal KubernetesVersion? LastKnown => KubernetesVersion.TryParse(lastKnown, out var version) ? version : null;

    internal string Notes { get; }

    internal string[] Addresses { get; }

    /// <summary>The feature gate with a name, in any case; or null.</summary>
    /// <param name="name">The name.</param>
    public FeatureGate? Find(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var (low, high) = (0, names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = string.CompareOrdinal(KepCatalog.Data.Record.Text(names[middle]), name);
            if (order == 0)
            {
                return gates[middle] ?? At(middle);
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

        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(KepCatalog.Data.Record.Text(names[i]), name, StringComparison.OrdinalIgnoreCase))
            {
                return At(i);
            }
        }

        return null;
    }

    /// <summary>Checks the value of a <c>--feature-gates</c> argument.</summary>
    /// <param name="settings">The value.</param>
    /// <param name="version">The release.</param>
    public FeatureGateCheck Check(string? settings, KubernetesVersion version) => FeatureGateCheck.Run(settings, version, this);

    /// <summary>The record of a gate.</summary>
    /// <param name="index">Its place among all.</param>
    protected abstract string Record(int index);

    /// <summary>A release of the same catalogue, or null.</summary>
    /// <param name="version">The release.</param>
    protected abstract Release? Release(KubernetesVersion version);

    internal Release? ReleaseOf(KubernetesVersion version) => Release(version);

    private FeatureGate At(int index)
    {
        lock (gates)
        {
            return gates[index] ??= new FeatureGate(KepCatalog.Data.Record.Text(names[index]) ?? "", Record(index), this);
        }
    }
}
