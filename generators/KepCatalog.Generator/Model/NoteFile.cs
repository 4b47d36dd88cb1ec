using KepCatalog.Notes;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Generator.Model;

/// <summary>An additional file that is a note: where the pipeline's input ends and values begin.</summary>
/// <param name="Text">The file. The compiler hands out the same object until the file changes.</param>
/// <param name="DisplayPath">The path that emitted code and messages show: forward slashes, the same on every machine.</param>
internal sealed record NoteFile(AdditionalText Text, string DisplayPath)
{
    private const string IsNoteKey = "build_metadata.AdditionalFiles.KepNote";
    private const string PathKey = "build_metadata.AdditionalFiles.KepNotePath";

    /// <summary>The note that a file is, or null for a file that is none.</summary>
    public static NoteFile? TryCreate(AdditionalText text, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(IsNoteKey, out var isNote) ||
            !string.Equals(isNote, "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        options.TryGetValue(PathKey, out var path);
        return new NoteFile(text, DisplayPathOf(path, text.Path));
    }

    /// <summary>Reads the note.</summary>
    public ReadNote Read(CancellationToken cancellation)
    {
        // Null where the file is gone since the build listed it: as good as empty, and the reader says so.
        var text = Text.GetText(cancellation);

        // The compiler falls back to a code page where a file is not UTF-8; a text without an encoding comes from memory.
        var isUnicode = text?.Encoding is null or System.Text.UTF8Encoding or System.Text.UnicodeEncoding or System.Text.UTF32Encoding;
        var note = NoteReader.Read(DisplayPath, text?.ToString() ?? "", cancellation, isUnicode);
        return new ReadNote(Kept(note), Text.Path);
    }

    /// <summary>A note without what nobody asks for again: an editor keeps all that is read. What KEP and gate notes have in their front
    /// matter, <see cref="ParsedNote.Kep"/> and <see cref="ParsedNote.Gate"/> have too.</summary>
    internal static ParsedNote Kept(ParsedNote note) => note.Kind == NoteKind.Release ? note : note with { FrontMatter = default };

    private static string DisplayPathOf(string? path, string fullPath)
    {
        // A rooted path is one of this machine, as for a note on another drive than its project.
        var shown = path?.Trim().Replace('\\', '/');
        return string.IsNullOrEmpty(shown) || shown![0] == '/' || (shown.Length > 1 && shown[1] == ':')
            ? fullPath.Substring(fullPath.LastIndexOfAny(['/', '\\']) + 1)
            : shown;
    }
}
