using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the KEPs shows. Their features are there by name alone.</summary>
/// <param name="Keps">The KEPs, by number.</param>
/// <param name="Sigs">The SIGs, by display form.</param>
/// <param name="LastReleased">The last release that was out, or null.</param>
internal sealed record KepIndex(EquatableArray<CatalogueKep> Keps, EquatableArray<CatalogueSig> Sigs, KubernetesVersion? LastReleased)
{
    /// <summary>The KEP index of a catalogue.</summary>
    public static KepIndex Of(Catalogue catalogue)
    {
        var names = new HashSet<string>(catalogue.Keps.Select(k => k.Sig).OfType<string>(), StringComparer.Ordinal);
        return new KepIndex(
            catalogue.Keps.Select(WithoutForeignLines).ToEquatableArray(),
            catalogue.Sigs.Where(s => names.Contains(s.Name)).ToEquatableArray(),
            catalogue.LastReleased);
    }

    /// <summary>The slug of a SIG that the catalogue names in display form.</summary>
    public string SlugOf(string sig) => SigIndex.SlugOf(Sigs, sig);

    /// <summary>A step may rest on a release note alone. Its line is left out here, where the feature of that release has
    /// it: it moves with every edit of the note, and this file, which holds every KEP, would have to follow.</summary>
    private static CatalogueKep WithoutForeignLines(CatalogueKep kep)
        => kep.History.All(s => s.Line == 0 || s.Path == kep.NotePath)
            ? kep
            : kep with { History = kep.History.Select(s => s.Path == kep.NotePath ? s : s with { Line = 0 }).ToEquatableArray() };
}
