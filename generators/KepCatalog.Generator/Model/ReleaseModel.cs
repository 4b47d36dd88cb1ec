using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of one release shows.</summary>
/// <param name="Release">The release.</param>
/// <param name="Sigs">The SIGs of its features, by display form.</param>
internal sealed record ReleaseModel(CatalogueRelease Release, EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The models of all releases of a catalogue.</summary>
    public static IEnumerable<ReleaseModel> AllOf(Catalogue catalogue)
    {
        foreach (var release in catalogue.Releases)
        {
            var names = new HashSet<string>(release.Features.SelectMany(f => f.Sigs), StringComparer.Ordinal);
            var own = new HashSet<string>(release.Sources.Select(s => s.Path), StringComparer.Ordinal);
            yield return new ReleaseModel(
                release with { Features = release.Features.Select(f => WithoutForeignLines(f, own)).ToEquatableArray() },
                catalogue.Sigs.Where(s => names.Contains(s.Name)).ToEquatableArray());
        }
    }

    /// <summary>The slug of a SIG that the catalogue names in display form.</summary>
    public string SlugOf(string sig) => SigIndex.SlugOf(Sigs, sig);

    /// <summary>
    /// A history may rest on a note of another release. Its line is left out: it moves with every edit of that
    /// note, and this release's file would have to follow.
    /// </summary>
    private static CatalogueFeature WithoutForeignLines(CatalogueFeature feature, HashSet<string> own)
    {
        if (feature.History.All(s => s.Line == 0 || own.Contains(s.Path)))
        {
            return feature;
        }

        return feature with
        {
            History = feature.History.Select(s => own.Contains(s.Path) ? s : s with { Line = 0 }).ToEquatableArray(),
        };
    }
}
