using KepCatalog.Data;

namespace KepCatalog.Checking;

/// <summary>Represents the feature gates that settings are checked with: those of a catalogue, and those of Kubernetes beside a project's
/// own.</summary>
internal sealed class GateSet
{
    private readonly List<GateScope> owned;

    public GateSet(CatalogueLinks links)
    {
        CatalogueLinks[] catalogues = links.Kubernetes is { } kubernetes ? [links, kubernetes] : [links];
        Shared = new GateScope([.. catalogues.Select(c => c.Gates)]);
        owned = [.. catalogues.SelectMany(c => c.OwnedGates).GroupBy(g => g.Owner).Select(g => new GateScope([.. g]))];
    }

    /// <summary>Gets the gates that all components share.</summary>
    public GateScope Shared { get; }

    /// <summary>Gets the names that are taken for gates and are none.</summary>
    public IEnumerable<OtherGateName> OtherNames => Shared.OtherNames;

    /// <summary>Gets the gates that a program has for itself, or null.</summary>
    public GateScope? OwnedBy(string owner) => owned.Find(s => s.Owner == owner);

    /// <summary>Finds a gate that any program has for itself.</summary>
    public FeatureGate? FindOwned(string name) => owned.Select(s => s.Exact(name)).FirstOrDefault(g => g is not null);
}

/// <summary>Represents the gates that one program accepts, from one or two catalogues.</summary>
internal sealed class GateScope(GateTable[] tables)
{
    /// <summary>Gets the program, or null for the components.</summary>
    public string? Owner => tables[0].Owner;

    /// <summary>Gets the gates. A gate of two catalogues is that of the first.</summary>
    public IEnumerable<FeatureGate> All => tables.Length == 1 ? tables[0] : tables[0].Concat(tables[1].Where(g => tables[0].Exact(g.Name) is null));

    public IEnumerable<OtherGateName> OtherNames => tables.SelectMany(t => t.OtherNames);

    /// <summary>Gets the last release whose gates are all known.</summary>
    public KubernetesVersion? LastCovered => tables[tables.Length - 1].LastCovered;

    public FeatureGate? Exact(string name) => tables.Select(t => t.Exact(name)).FirstOrDefault(g => g is not null);

    public bool Has(FeatureGate gate) => Array.IndexOf(tables, gate.Table) >= 0;

    /// <summary>Determines whether a name that no gate has is no gate in a release: each table with gates has to cover it.</summary>
    public bool Covers(KubernetesVersion version)
        => tables.Any(t => t.Count > 0) && tables.All(t => t.Count == 0 || (version >= t.FirstCovered && version <= t.LastCovered));
}
