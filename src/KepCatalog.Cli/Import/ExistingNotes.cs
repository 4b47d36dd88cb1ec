using System.Globalization;
using System.Text;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Represents the notes of a directory that an import updates, regardless of their file names.</summary>
internal sealed class ExistingNotes
{
    private readonly string directory;
    private readonly Dictionary<string, (string Path, string Text, ParsedNote Note)> notes = new(StringComparer.Ordinal);

    /// <summary>Reads the notes.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="keyOf">Returns the subject of a note, such as the number of a KEP, or null for a note of another kind.</param>
    /// <exception cref="UnusableInputException">The directory does not exist, or a note cannot be read.</exception>
    public ExistingNotes(string directory, Func<ParsedNote, string?> keyOf)
    {
        if (!Directory.Exists(directory))
        {
            throw new UnusableInputException(
                $"The directory '{directory}' does not exist; run kepcat in a checkout of KepCatalog, or specify --notes.",
                $"目录“{directory}”不存在；请在 KepCatalog 的检出目录中运行 kepcat，或指定 --notes。");
        }

        this.directory = directory;
        foreach (var leftover in Directory.EnumerateFiles(directory, "*" + AtomicFile.Unfinished).ToList())
        {
            File.Delete(leftover);
        }

        foreach (var path in Directory.EnumerateFiles(directory, "*.md").Order(StringComparer.Ordinal))
        {
            var text = NoteText.Decode(InputFile.ReadBytes(path)).Text;
            var note = NoteReader.Read(path, text);
            if (keyOf(note) is { } key)
            {
                notes.TryAdd(key, (path, text, note));
            }
        }
    }

    /// <summary>Reads the KEP notes of a directory. The keys are their numbers.</summary>
    /// <exception cref="UnusableInputException">The directory does not exist, or a note cannot be read.</exception>
    public static ExistingNotes OfKeps(string directory) => new(directory, n => n.Kep?.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Gets the subjects of the notes.</summary>
    public IEnumerable<string> Keys => notes.Keys;

    /// <summary>Gets the number of created and of updated notes.</summary>
    public (int Created, int Updated) Changes { get; private set; }

    /// <summary>Returns the note on a subject, or null if there is none.</summary>
    public ParsedNote? Find(string key) => notes.TryGetValue(key, out var note) ? note.Note : null;

    /// <summary>Writes a note if it changes.</summary>
    /// <param name="key">The subject of the note.</param>
    /// <param name="newName">The file name of a new note.</param>
    /// <param name="write">Returns the new text for the existing text (null for a new note), or null if the existing note cannot be edited.</param>
    /// <param name="log">Receives the notes that cannot be edited.</param>
    public void Update(string key, string newName, Func<string?, string?> write, ImportLog log)
    {
        var isKnown = notes.TryGetValue(key, out var known);
        if (!isKnown && (newName != Path.GetFileName(newName) || newName.AsSpan().ContainsAny(Path.GetInvalidFileNameChars())))
        {
            // A name from upstream must not point outside the directory.
            log.Add(directory, 1, 1, $"'{newName}' cannot be a file name of a note; skipped");
            return;
        }

        var (path, before) = isKnown ? (known.Path, known.Text) : (Path.Combine(directory, newName), null);
        if (new FileInfo(path).LinkTarget is not null)
        {
            log.Add(path, 1, 1, "the note is a link and may point outside the directory; not changed");
        }
        else if (write(before) is not { } after)
        {
            log.Add(path, 1, 1, "the note has no front matter between --- lines; not changed");
        }
        else if (after != before)
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(after));
            Changes = before is null ? (Changes.Created + 1, Changes.Updated) : (Changes.Created, Changes.Updated + 1);
        }
    }

    /// <summary>Gets a summary of the changes.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Changes.Created} notes created, {Changes.Updated} updated");
}
