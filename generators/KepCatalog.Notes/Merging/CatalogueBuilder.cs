using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges notes into a catalogue and checks it.</summary>
public static class CatalogueBuilder
{
    /// <summary>Merges notes. Their order does not matter.</summary>
    /// <param name="notes">The notes, each as <see cref="NoteReader"/> read it.</param>
    /// <param name="registry">The KEPs that there are.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The catalogue, and every finding: those of the notes and those of the rules.</returns>
    public static CatalogueResult Build(
        IEnumerable<ParsedNote> notes, KepRegistry registry, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new CatalogueResult(new Catalogue(default, default, default, default), default);
    }
}

/// <summary>A catalogue and what was found on the way.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Findings">The findings by path, place and id; acknowledged ones are left out.</param>
public sealed record CatalogueResult(Catalogue Catalogue, EquatableArray<Finding> Findings);
