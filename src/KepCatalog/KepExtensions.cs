namespace KepCatalog;

/// <summary>Provides filters for KEPs: <c>Keps.All.OfSig("node").InStage(Stage.Beta, version)</c>.</summary>
public static class KepExtensions
{
    /// <summary>Filters KEPs by their owning SIG.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="sig">The SIG: <c>sig-node</c>, <c>node</c> or <c>SIG Node</c>, in any case.</param>
    /// <returns>The KEPs that the SIG owns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> or <paramref name="sig"/> is null.</exception>
    public static IEnumerable<Kep> OfSig(this IEnumerable<Kep> keps, string sig)
    {
        var slug = SigSlug.Of(sig);
        return Filter.Of(keps, nameof(keps), k => k.Sig == slug);
    }

    /// <summary>Filters KEPs by their stage in a release.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="version">The release.</param>
    /// <returns>The KEPs that have the stage in the release.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> InStage(this IEnumerable<Kep> keps, Stage stage, KubernetesVersion version)
        => Filter.Of(keps, nameof(keps), k => k.GetStage(version).Stage == stage);

    /// <summary>Filters KEPs by the state of the proposal.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="status">The state.</param>
    /// <returns>The KEPs with this state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> OfStatus(this IEnumerable<Kep> keps, KepStatus status)
        => Filter.Of(keps, nameof(keps), k => k.Status == status);

    /// <summary>Filters KEPs by a release in which they reach a stage.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="version">The release.</param>
    /// <returns>The KEPs that reach a stage in the release, or are planned to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keps"/> is null.</exception>
    public static IEnumerable<Kep> OfRelease(this IEnumerable<Kep> keps, KubernetesVersion version)
        => Filter.Of(keps, nameof(keps), k => k.History.Any(c => c.Version == version));
}
