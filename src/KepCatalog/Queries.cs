namespace KepCatalog;

/// <summary>Selections of KEPs, feature gates and features: <c>Keps.All.OfSig("node").InStage(Stage.Beta, version)</c>.</summary>
public static class Queries
{
    /// <summary>The KEPs that a SIG owns.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Kep> OfSig(this IEnumerable<Kep> keps, string sig)
    {
        var slug = SlugOf(sig);
        return (keps ?? throw new ArgumentNullException(nameof(keps))).Where(k => string.Equals(k.Sig, slug, StringComparison.Ordinal));
    }

    /// <summary>The KEPs that have a stage in a release.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="version">The release.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> InStage(this IEnumerable<Kep> keps, Stage stage, KubernetesVersion version)
        => (keps ?? throw new ArgumentNullException(nameof(keps))).Where(k => k.StageIn(version).Stage == stage);

    /// <summary>The KEPs with a status.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> OfStatus(this IEnumerable<Kep> keps, KepStatus status)
        => (keps ?? throw new ArgumentNullException(nameof(keps))).Where(k => k.Status == status);

    /// <summary>The KEPs that reach a stage in a release, or are planned to.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="version">The release.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> OfRelease(this IEnumerable<Kep> keps, KubernetesVersion version)
        => (keps ?? throw new ArgumentNullException(nameof(keps))).Where(k => k.History.Any(c => c.Version == version));

    /// <summary>The feature gates that a release has at a stage.</summary>
    /// <param name="gates">The gates.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="version">The release.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    public static IEnumerable<FeatureGate> InStage(this IEnumerable<FeatureGate> gates, Stage stage, KubernetesVersion version)
        => (gates ?? throw new ArgumentNullException(nameof(gates))).Where(g => g.StateIn(version).Stage == stage);

    /// <summary>The features that a SIG leads.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Feature> OfSig(this IEnumerable<Feature> features, string sig)
    {
        var slug = SlugOf(sig);
        return (features ?? throw new ArgumentNullException(nameof(features))).Where(f => string.Equals(f.Sig, slug, StringComparison.Ordinal));
    }

    /// <summary>The features that reach a stage.</summary>
    /// <param name="features">The features.</param>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="features"/> is null.</exception>
    public static IEnumerable<Feature> OfStage(this IEnumerable<Feature> features, Stage stage)
        => (features ?? throw new ArgumentNullException(nameof(features))).Where(f => f.Stage == stage);

    private static string SlugOf(string sig)
    {
        var words = (sig ?? throw new ArgumentNullException(nameof(sig))).Trim().ToLowerInvariant().Replace(' ', '-');
        return words.StartsWith("sig-", StringComparison.Ordinal) ? words : "sig-" + words;
    }
}
