using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Links the tables of one catalogue. Generated code derives from it; no other code needs it.</summary>
/// <remarks>A catalogue of a project's own notes stands beside the one of Kubernetes that comes with the library: a KEP or a gate that
/// the first does not have is looked up in the second.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogueLinks
{
    /// <summary>Initializes the links.</summary>
    /// <param name="product">The product whose releases these are, such as <c>Kubernetes</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="product"/> is null.</exception>
    protected CatalogueLinks(string product) => Product = product ?? throw new ArgumentNullException(nameof(product));

    /// <summary>Gets the releases.</summary>
    protected abstract ReleaseTable ReleaseTable { get; }

    /// <summary>Gets the KEPs.</summary>
    protected abstract KepTable KepTable { get; }

    /// <summary>Gets the feature gates of the components.</summary>
    protected abstract GateTable GateTable { get; }

    /// <summary>Gets the feature gates of each program that has a set of its own, such as kubeadm.</summary>
    protected virtual IReadOnlyList<GateTable> OwnedGateTables => [];

    internal string Product { get; }

    internal ReleaseTable Releases => ReleaseTable;

    internal KepTable Keps => KepTable;

    internal GateTable Gates => GateTable;

    internal IReadOnlyList<GateTable> OwnedGates => OwnedGateTables;

    /// <summary>Gets the catalogue of Kubernetes, or null if this is it.</summary>
    internal CatalogueLinks? Kubernetes => this == FeatureGates.Links.Instance ? null : FeatureGates.Links.Instance;

    internal Kep? FindKep(int number) => Keps.Find(number) ?? Kubernetes?.Keps.Find(number);

    /// <summary>Finds the gates with these names; a name that no gate has is left out.</summary>
    internal IReadOnlyList<FeatureGate> FindGates(IReadOnlyList<string> names)
        => names.Count == 0 ? [] : Array.AsReadOnly([.. names.Select(FindGate).OfType<FeatureGate>()]);

    /// <summary>Finds features in releases.</summary>
    internal IReadOnlyList<Feature> FeaturesIn(IReadOnlyList<string> releases, Func<Feature, bool> isMeant)
        => Array.AsReadOnly([.. releases.SelectMany(r => Releases.Find(KubernetesVersion.Parse(r))?.Features ?? []).Where(isMeant)]);

    internal FeatureGate? FindGate(string name) => FindOwn(name) ?? Kubernetes?.FindOwn(name);

    private FeatureGate? FindOwn(string name)
    {
        var found = Gates.Exact(name);
        foreach (var owned in found is null ? OwnedGates : [])
        {
            found ??= owned.Exact(name);
        }

        return found;
    }
}
