using System.Collections.Immutable;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Generator.Model;

/// <summary>All notes of a project, merged and checked.</summary>
/// <param name="Any">Whether there is a note at all; without one nothing is emitted.</param>
/// <param name="Catalogue">What gets emitted.</param>
/// <param name="Findings">What gets reported.</param>
internal sealed record MergedNotes(bool Any, Catalogue Catalogue, EquatableArray<NoteFinding> Findings)
{
    private static readonly MergedNotes None = new(false, new Catalogue(default, default, default, default), default);

    /// <summary>Merges notes.</summary>
    public static MergedNotes Of(ImmutableArray<ReadNote> notes, CancellationToken cancellation)
    {
        if (notes.IsEmpty)
        {
            return None; // and the registry of KEPs is never read
        }

        var result = CatalogueBuilder.Build(notes.Select(n => n.Note), KepRegistry.Embedded, cancellation);
        return new MergedNotes(true, result.Catalogue, Locate(result.Findings, notes));
    }

    private static EquatableArray<NoteFinding> Locate(EquatableArray<Finding> findings, ImmutableArray<ReadNote> notes)
    {
        var filePaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            filePaths[note.Note.Path] = note.FilePath;
        }

        return findings
            .Select(f => new NoteFinding(f, filePaths.TryGetValue(f.Path, out var file) ? file : f.Path))
            .ToEquatableArray();
    }
}

/// <summary>A finding and the file that it is in.</summary>
/// <param name="Finding">The finding; its path is the display path.</param>
/// <param name="FilePath">Where the file is.</param>
internal sealed record NoteFinding(Finding Finding, string FilePath);
