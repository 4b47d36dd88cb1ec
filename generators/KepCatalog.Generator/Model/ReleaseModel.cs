using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of one release shows.</summary>
/// <param name="Release">The release; its features are in <paramref name="Features"/>.</param>
/// <param name="Features">Its features.</param>
/// <param name="Sigs">The SIGs of its features, by display form.</param>
internal sealed record ReleaseModel(CatalogueRelease Release, EquatableArray<FeatureModel> Features, EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The models of all releases of a catalogue.</summary>
    public static IEnumerable<ReleaseModel> AllOf(Catalogue catalogue) => ReleaseParts.AllOf(catalogue).Select(Of);

    /// <summary>The model of a release.</summary>
    public static ReleaseModel Of(ReleaseParts parts)
    {
        var (release, keps, sigs) = parts;
        var own = new HashSet<string>(release.Sources.Select(s => s.Path), StringComparer.Ordinal);
        var features = new FeatureModel[release.Features.Count];
        for (int i = 0, at = 0; i < features.Length; i++)
        {
            // The KEPs stand in the order of the features.
            var feature = release.Features[i];
            features[i] = FeatureModel.Of(feature, feature.Kep is { } kep && at < keps.Count && keps[at].Number == kep ? keps[at++] : null, own);
        }

        return new ReleaseModel(release with { Features = default }, new EquatableArray<FeatureModel>(features), sigs);
    }

    /// <summary>The slug of a SIG that the catalogue names in display form.</summary>
    public string SlugOf(string sig) => SigIndex.SlugOf(Sigs, sig);
}

/// <summary>What the model of a release rests on.</summary>
/// <param name="Release">The release.</param>
/// <param name="Keps">The KEPs of its features, in their order, once for each feature.</param>
/// <param name="Sigs">The SIGs of its features, by display form.</param>
internal sealed record ReleaseParts(CatalogueRelease Release, EquatableArray<CatalogueKep> Keps, EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The parts of all releases of a catalogue.</summary>
    public static IEnumerable<ReleaseParts> AllOf(Catalogue catalogue)
    {
        var keps = new Dictionary<int, CatalogueKep>();
        foreach (var kep in catalogue.Keps)
        {
            keps[kep.Number] = kep;
        }

        foreach (var release in catalogue.Releases)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            var known = new List<CatalogueKep>(release.Features.Count);
            foreach (var feature in release.Features)
            {
                foreach (var sig in feature.Sigs)
                {
                    names.Add(sig);
                }

                if (feature.Kep is { } number && keps.TryGetValue(number, out var kep))
                {
                    known.Add(kep);
                }
            }

            yield return new ReleaseParts(release, known.ToEquatableArray(), catalogue.Sigs.Where(s => names.Contains(s.Name)).ToEquatableArray());
        }
    }
}
