namespace KepCatalog.Site.Data;

/// <summary>Writes the index that the search of every page loads when it is first used.</summary>
/// <remarks>
/// An entry is <c>[kind, number, name, English title, Chinese title, gates, SIG, path]</c>. The kinds are 0 for a KEP, 1 for a gate, 2 for a
/// release, and 3 for a feature without a KEP. The path is the one below the folder of the language.
/// </remarks>
public static class SearchIndex
{
    public const string Path = "assets/data/search-index.js";

    public static string ToScript() => Script.Assign("index", Entries().ToArray());

    private static IEnumerable<object?[]> Entries()
    {
        foreach (var kep in Keps.All)
        {
            yield return [0, kep.Number, kep.Name, kep.Titles.English, kep.Titles.Chinese, string.Join(' ', kep.Gates), SigOf(kep.Sig), SitePages.PathOf(kep)];
        }

        foreach (var gate in FeatureGates.All.Concat(KubeadmFeatureGates.All))
        {
            var kep = gate.Keps.Count == 0 ? null : gate.Keps[0];
            yield return [1, null, gate.Name, kep?.Titles.English, kep?.Titles.Chinese, gate.Owner ?? "", SigOf(kep?.Sig), SitePages.PathOf(gate)];
        }

        foreach (var release in Releases.All)
        {
            yield return [2, null, "v" + release.Version, release.Theme, null, "", "", SitePages.PathOf(release)];
            foreach (var feature in release.Features.Where(f => f.KepNumber is null))
            {
                yield return
                [
                    3, null, feature.Name, feature.Titles.English, feature.Titles.Chinese, string.Join(' ', feature.Gates), SigOf(feature.Sig),
                    SitePages.PathOf(release) + "#" + feature.Name,
                ];
            }
        }
    }

    private static string SigOf(string? slug) => slug is null ? "" : SigName.Of(slug);
}
