using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Reading;

/// <summary>Represents notes and the catalogue that they form.</summary>
/// <param name="Notes">The notes, in the order of the command line.</param>
/// <param name="Result">The catalogue of all notes, and all findings.</param>
internal sealed record ReadNotes(IReadOnlyList<ParsedNote> Notes, CatalogueResult Result)
{
    /// <summary>Gets all findings, by path and place.</summary>
    public EquatableArray<Finding> Findings => Result.Findings;

    /// <summary>Gets whether there is a warning or an error among the findings.</summary>
    public bool HasWarnings => Findings.Any(f => f.Kind.Severity >= FindingSeverity.Warning);

    /// <summary>Reads notes from files.</summary>
    /// <param name="paths">Files, and directories that contain them.</param>
    /// <param name="input">The standard input, which is the note that a hyphen names.</param>
    /// <param name="explains">Whether features include the evidence for each fact.</param>
    /// <exception cref="UnusableInputException">A path cannot be read.</exception>
    public static ReadNotes From(IEnumerable<string> paths, TextReader input, bool explains = false)
    {
        var notes = NotePaths.Expand(paths).Select(path => ReadNote(path, path == NotePaths.StandardInput ? input.ReadToEnd() : TextOf(path), explains)).ToList();
        return new ReadNotes([.. notes.SelectMany(n => n.Further.Prepend(n))], CatalogueBuilder.Build(notes, KepRegistry.Embedded));
    }

    // The reader finds the replacement characters of invalid bytes.
    private static string TextOf(string path) => NoteText.Decode(InputFile.ReadBytes(path)).Text;

    private static ParsedNote ReadNote(string path, string text, bool explains)
    {
        InputFile.RefuseBinary(path, text);
        return explains ? NoteReader.Explain(path, text) : NoteReader.Read(path, text);
    }
}
