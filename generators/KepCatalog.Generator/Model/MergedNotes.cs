using System.Collections.Immutable;
using System.Globalization;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Generator.Model;

/// <summary>All notes of a project, merged and checked.</summary>
/// <param name="Any">Whether there is a note at all; without one nothing is emitted.</param>
/// <param name="Catalogue">What gets emitted.</param>
/// <param name="Findings">What gets reported.</param>
internal sealed record MergedNotes(bool Any, Catalogue Catalogue, NoteFindings Findings)
{
    private static readonly MergedNotes None = new(false, new Catalogue(default, default, default, default), new NoteFindings(default));

    /// <summary>Merges notes.</summary>
    public static MergedNotes Of(ImmutableArray<ReadNote> notes, CancellationToken cancellation)
    {
        if (notes.IsEmpty)
        {
            return None; // and the registry of KEPs is never read
        }

        var named = Named(notes);
        var result = CatalogueBuilder.Build(named.Select(n => n.Note), KepRegistry.Embedded, cancellation);
        return new MergedNotes(true, result.Catalogue, new NoteFindings(Locate(result.Findings, named)));
    }

    /// <summary>The notes in the order of their names. Of several with one name, from folders that are not told apart, the second
    /// gets a number and so on: what is emitted must not hang on the order in which a build lists them.</summary>
    private static List<ReadNote> Named(ImmutableArray<ReadNote> notes)
    {
        var named = notes.ToList();
        for (var i = 1; i < named.Count; i++)
        {
            if (Compare(named[i - 1], named[i]) > 0)
            {
                named.Sort(Compare); // most builds list files in order
                break;
            }
        }

        for (int i = 1, same = 1; i < named.Count; i++)
        {
            same = named[i].Note.Path == named[i - same].Note.Path ? same + 1 : 1;
            if (same > 1)
            {
                var note = named[i].Note;
                var path = note.Path + " (" + same.ToString(CultureInfo.InvariantCulture) + ")";
                named[i] = named[i] with { Note = note with { Path = path, Findings = note.Findings.Select(f => f with { Path = path }).ToEquatableArray() } };
            }
        }

        return named;
    }

    private static int Compare(ReadNote left, ReadNote right)
        => string.CompareOrdinal(left.Note.Path, right.Note.Path) is not 0 and var order ? order : string.CompareOrdinal(left.FilePath, right.FilePath);

    private static EquatableArray<NoteFinding> Locate(EquatableArray<Finding> findings, List<ReadNote> notes)
    {
        if (findings.Count == 0)
        {
            return default;
        }

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

/// <summary>What gets reported.</summary>
/// <param name="All">The findings.</param>
internal sealed record NoteFindings(EquatableArray<NoteFinding> All);

/// <summary>A finding and the file that it is in.</summary>
/// <param name="Finding">The finding; its path is the display path.</param>
/// <param name="FilePath">Where the file is.</param>
internal sealed record NoteFinding(Finding Finding, string FilePath);
