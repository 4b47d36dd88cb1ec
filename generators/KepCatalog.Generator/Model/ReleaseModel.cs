using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of one release shows.</summary>
/// <param name="Release">The release; its features are in <paramref name="Features"/>.</param>
/// <param name="Features">Its features.</param>
/// <param name="Sigs">The SIGs of its features, by display form.</param>
internal sealed record ReleaseModel(CatalogueRelease Release, EquatableArray<FeatureModel> Features, EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The models of all releases of a catalogue.</summary>
    public static IEnumerable<ReleaseModel> AllOf(Catalogue catalogue)
    {
        var keps = new Dictionary<int, CatalogueKep>();
        foreach (var kep in catalogue.Keps)
        {
            keps[kep.Number] = kep;
        }

        foreach (var release in catalogue.Releases)
        {
            var names = new HashSet<string>(release.Features.SelectMany(f => f.Sigs), StringComparer.Ordinal);
            var own = new HashSet<string>(release.Sources.Select(s => s.Path), StringComparer.Ordinal);
            yield return new ReleaseModel(
                release with { Features = default },
                release.Features.Select(f => FeatureModel.Of(f, f.Kep is { } kep && keps.TryGetValue(kep, out var known) ? known : null, own)).ToEquatableArray(),
                catalogue.Sigs.Where(s => names.Contains(s.Name)).ToEquatableArray());
        }
    }

    /// <summary>The slug of a SIG that the catalogue names in display form.</summary>
    public string SlugOf(string sig) => SigIndex.SlugOf(Sigs, sig);
}
