using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>A merged release and what merging found.</summary>
/// <param name="Findings">The findings of merging it.</param>
/// <param name="Release">The release, without its disagreements.</param>
/// <param name="Features">Its features with a KEP.</param>
/// <param name="Gated">Its features with a gate, once for each.</param>
internal sealed record MergedRelease(List<Finding> Findings, CatalogueRelease Release, List<Claimed> Features, List<GatedFeature> Gated);

/// <summary>A feature of a KEP, and its release.</summary>
internal sealed record Claimed(CatalogueFeature Feature, CatalogueRelease Release);

/// <summary>A feature that a gate switches.</summary>
internal sealed record GatedFeature(string Gate, FeatureReference Feature, int? Kep);
