namespace KepCatalog;

/// <summary>Provides filters for feature gates and for feature gates that change.</summary>
public static class FeatureGateExtensions
{
    /// <summary>Filters feature gates by the SIG that owns one of their KEPs.</summary>
    /// <param name="gates">The gates.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <returns>The gates of the SIG. A gate without a known KEP belongs to no SIG.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> or <paramref name="sig"/> is null.</exception>
    public static IEnumerable<FeatureGate> OfSig(this IEnumerable<FeatureGate> gates, string sig)
    {
        var slug = SigSlug.Of(sig);
        return Filter.Of(gates, nameof(gates), g => IsOfSig(g, slug));
    }

    /// <summary>Filters feature gates by a component that acts on them.</summary>
    /// <param name="gates">The gates.</param>
    /// <param name="component">The component, such as <c>kubelet</c>, in any case.</param>
    /// <returns>The gates that the component acts on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> or <paramref name="component"/> is null.</exception>
    public static IEnumerable<FeatureGate> OfComponent(this IEnumerable<FeatureGate> gates, string component)
    {
        _ = component ?? throw new ArgumentNullException(nameof(component));
        return Filter.Of(gates, nameof(gates), g => g.Components.Contains(component, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Filters feature gates by their stage in a release.</summary>
    /// <param name="gates">The gates.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="version">The release.</param>
    /// <returns>The gates that have the stage in the release.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    public static IEnumerable<FeatureGate> InStage(this IEnumerable<FeatureGate> gates, Stage stage, KubernetesVersion version)
        => Filter.Of(gates, nameof(gates), g => g.GetState(version).Stage == stage);

    /// <summary>Filters feature gates that change by the SIG that owns one of their KEPs.</summary>
    /// <param name="differences">The gates that change.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <returns>The gates of the SIG. A gate without a known KEP belongs to no SIG.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> or <paramref name="sig"/> is null.</exception>
    public static IEnumerable<GateDifference> OfSig(this IEnumerable<GateDifference> differences, string sig)
    {
        var slug = SigSlug.Of(sig);
        return Filter.Of(differences, nameof(differences), d => IsOfSig(d.Gate, slug));
    }

    /// <summary>Filters feature gates that change by a component that acts on them.</summary>
    /// <param name="differences">The gates that change.</param>
    /// <param name="component">The component, such as <c>kubelet</c>, in any case.</param>
    /// <returns>The gates that the component acts on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> or <paramref name="component"/> is null.</exception>
    public static IEnumerable<GateDifference> OfComponent(this IEnumerable<GateDifference> differences, string component)
    {
        _ = component ?? throw new ArgumentNullException(nameof(component));
        return Filter.Of(differences, nameof(differences), d => d.Gate.Components.Contains(component, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Filters feature gates that change by the stage that they have in the later release.</summary>
    /// <param name="differences">The gates that change.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>The gates that have the stage in the later release.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is null.</exception>
    public static IEnumerable<GateDifference> OfStage(this IEnumerable<GateDifference> differences, Stage stage)
        => Filter.Of(differences, nameof(differences), d => d.To.Stage == stage);

    private static bool IsOfSig(FeatureGate gate, string slug) => gate.Keps.Any(k => k.Sig == slug);
}
