using KepCatalog.Data;

namespace KepCatalog.Checking;

/// <summary>Represents the feature gates that settings are checked with: those of a catalogue, and those of Kubernetes beside a project's
/// own.</summary>
internal sealed class GateSet
{
    private readonly CatalogueLinks own;
    private readonly CatalogueLinks? kubernetes;

    public GateSet(CatalogueLinks links)
    {
        own = links;
        kubernetes = links.Kubernetes;
        Shared = new GateScope(links.Gates, kubernetes?.Gates);
    }

    /// <summary>Gets the gates that all components share.</summary>
    public GateScope Shared { get; }

    /// <summary>Gets the names that are taken for gates and are none.</summary>
    public IEnumerable<OtherGateName> OtherNames => own.Gates.OtherNames.Concat(kubernetes?.Gates.OtherNames ?? []);

    /// <summary>Gets the gates that a program has for itself, or null.</summary>
    public GateScope? OwnedBy(string owner)
    {
        var first = Owned(own, owner);
        var second = kubernetes is null ? null : Owned(kubernetes, owner);
        return first is not null ? new GateScope(first, second) : second is not null ? new GateScope(second, null) : null;
    }

    /// <summary>Finds a gate that any program has for itself.</summary>
    public FeatureGate? FindOwned(string name)
        => own.OwnedGates.Concat(kubernetes?.OwnedGates ?? []).Select(t => t.Exact(name)).FirstOrDefault(g => g is not null);

    private static GateTable? Owned(CatalogueLinks catalogue, string owner) => catalogue.OwnedGates.FirstOrDefault(t => t.Owner == owner);
}

/// <summary>Represents the gates that one program accepts, from one or two catalogues.</summary>
internal sealed class GateScope(GateTable first, GateTable? second)
{
    /// <summary>Gets the gates. A gate of two catalogues is that of the first.</summary>
    public IEnumerable<FeatureGate> All => second is null ? first : first.Concat(second.Where(g => first.Exact(g.Name) is null));

    /// <summary>Gets the last release whose gates are all known.</summary>
    public KubernetesVersion? LastCovered => (second ?? first).LastCovered;

    public FeatureGate? Exact(string name) => first.Exact(name) ?? second?.Exact(name);

    public bool Has(FeatureGate gate) => gate.Table == first || gate.Table == second;

    /// <summary>Determines whether a name that no gate has is no gate in a release: each table with gates has to cover it.</summary>
    public bool Covers(KubernetesVersion version)
        => first.Count + (second?.Count ?? 0) > 0 && Covers(first, version) && (second is null || Covers(second, version));

    private static bool Covers(GateTable table, KubernetesVersion version)
        => table.Count == 0 || (version >= table.FirstCovered && version <= table.LastCovered);
}
