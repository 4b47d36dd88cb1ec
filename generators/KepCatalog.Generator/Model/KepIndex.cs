using KepCatalog.Generator.Emission;
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

    /// <summary>What the notes' paths have in common, with a star for the rest; the records have the rest alone.</summary>
    public string NotePattern => RecordText.Pattern(Keps.Select(k => k.NotePath).OfType<string>());

    /// <summary>The same of the addresses that the facts are from.</summary>
    public string UpstreamPattern => RecordText.Pattern(Keps.Select(k => k.Noted?.Upstream).OfType<string>());

    /// <summary>The KEPs one by one, so that an edit of one writes the code of that one alone.</summary>
    public IEnumerable<KepModel> Models(ProjectSettings settings)
    {
        var (notes, upstream) = (NotePattern, UpstreamPattern);
        for (var i = 0; i < Keps.Count; i++)
        {
            yield return new KepModel(Keps[i], i, Keps[i].Sig is { } sig ? SlugOf(sig) : null, notes, upstream, settings);
        }
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

/// <summary>What the code of one KEP shows.</summary>
/// <param name="Kep">The KEP.</param>
/// <param name="Place">Its place among all.</param>
/// <param name="Sig">The slug of its owning SIG, or null.</param>
/// <param name="NotePattern">As <see cref="KepIndex.NotePattern"/>.</param>
/// <param name="UpstreamPattern">As <see cref="KepIndex.UpstreamPattern"/>.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepModel(CatalogueKep Kep, int Place, string? Sig, string NotePattern, string UpstreamPattern, ProjectSettings Settings);

/// <summary>What the file of the KEPs is written from, apart from their code.</summary>
/// <param name="Index">What it shows.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepFile(KepIndex Index, ProjectSettings Settings);
