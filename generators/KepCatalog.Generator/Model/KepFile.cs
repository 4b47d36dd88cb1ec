using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the KEPs is written from.</summary>
/// <param name="Index">What it shows.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepFile(KepIndex Index, ProjectSettings Settings)
{
    /// <summary>The KEPs one by one, so that an edit of one writes the code of that one alone.</summary>
    public IEnumerable<KepModel> Models()
    {
        for (var i = 0; i < Index.Keps.Count; i++)
        {
            var kep = Index.Keps[i];
            yield return new KepModel(kep, i, kep.Sig is { } sig ? Index.SlugOf(sig) : null, Settings);
        }
    }
}

/// <summary>What the code of one KEP shows.</summary>
/// <param name="Kep">The KEP.</param>
/// <param name="Place">Its place among all.</param>
/// <param name="Sig">The slug of its owning SIG, or null.</param>
/// <param name="Settings">The settings.</param>
internal sealed record KepModel(CatalogueKep Kep, int Place, string? Sig, ProjectSettings Settings);
