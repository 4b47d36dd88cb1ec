namespace KepCatalog;

/// <summary>Provides filters for features and for features that change.</summary>
public static class FeatureExtensions
{
    /// <summary>Filters features by their leading SIG.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <returns>The features that the SIG leads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="features"/> or <paramref name="sig"/> is null.</exception>
    public static IEnumerable<Feature> OfSig(this IEnumerable<Feature> features, string sig)
    {
        var slug = SigSlug.Of(sig);
        return Filter.Of(features, nameof(features), f => f.Sig == slug);
    }

    /// <summary>Filters features by the stage that they reach.</summary>
    /// <param name="features">The features.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>The features that reach the stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="features"/> is null.</exception>
    public static IEnumerable<Feature> OfStage(this IEnumerable<Feature> features, Stage stage)
        => Filter.Of(features, nameof(features), f => f.Stage == stage);

    /// <summary>Filters features that change by their SIG.</summary>
    /// <param name="differences">The features that change.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <returns>The features of the SIG.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> or <paramref name="sig"/> is null.</exception>
    public static IEnumerable<FeatureDifference> OfSig(this IEnumerable<FeatureDifference> differences, string sig)
    {
        var slug = SigSlug.Of(sig);
        return Filter.Of(differences, nameof(differences), d => d.Sig == slug);
    }

    /// <summary>Filters features that change by the stage that they have in the later release.</summary>
    /// <param name="differences">The features that change.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>The features that have the stage in the later release.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is null.</exception>
    public static IEnumerable<FeatureDifference> OfStage(this IEnumerable<FeatureDifference> differences, Stage stage)
        => Filter.Of(differences, nameof(differences), d => d.To.Stage == stage);
}
