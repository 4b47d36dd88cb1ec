using System.Diagnostics;

namespace KepCatalog;

/// <summary>A feature gate: the switch of a feature, as in <c>--feature-gates=NodeLogQuery=true</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGate
{
    private readonly Lazy<IReadOnlyList<Feature>> features;

    /// <summary>Makes a feature gate. Generated code calls this, with named arguments.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="keps">The numbers of the KEPs that it belongs to, ascending.</param>
    /// <param name="features">Makes the list of the features that it switches on first use; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FeatureGate(string name, IReadOnlyList<int>? keps = null, Func<IReadOnlyList<Feature>>? features = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Keps = ReadOnlyItems.Copy(keps);
        this.features = ReadOnlyItems.Later(features);
    }

    /// <summary>The name as Kubernetes components take it; upper and lower case matter.</summary>
    public string Name { get; }

    /// <summary>The numbers of the KEPs that it belongs to, ascending; empty where none is known.</summary>
    public IReadOnlyList<int> Keps { get; }

    /// <summary>The features that it switches, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features.Value;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
