using KepCatalog.Generator.Emission;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the KEPs is written from.</summary>
/// <param name="Index">What it shows.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepFile(KepIndex Index, ProjectSettings Settings)
{
    /// <summary>What the notes' paths have in common, with a star for the rest; the records have the rest alone.</summary>
    public string NotePattern { get; } = RecordText.Pattern(Index.Keps.Select(k => k.NotePath).OfType<string>());

    /// <summary>The same of the addresses that the facts are from.</summary>
    public string UpstreamPattern { get; } = RecordText.Pattern(Index.Keps.Select(k => k.Noted?.Upstream).OfType<string>());

    /// <summary>The KEPs one by one, so that an edit of one writes the code of that one alone.</summary>
    public IEnumerable<KepModel> Models()
    {
        for (var i = 0; i < Index.Keps.Count; i++)
        {
            var kep = Index.Keps[i];
            yield return new KepModel(kep, i, kep.Sig is { } sig ? Index.SlugOf(sig) : null, NotePattern, UpstreamPattern, Settings);
        }
    }
}

/// <summary>What the code of one KEP shows.</summary>
/// <param name="Kep">The KEP.</param>
/// <param name="Place">Its place among all.</param>
/// <param name="Sig">The slug of its owning SIG, or null.</param>
/// <param name="NotePattern">As <see cref="KepFile.NotePattern"/>.</param>
/// <param name="UpstreamPattern">As <see cref="KepFile.UpstreamPattern"/>.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepModel(CatalogueKep Kep, int Place, string? Sig, string NotePattern, string UpstreamPattern, ProjectSettings Settings);
