using System.Globalization;
using System.Text;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>The notes of a directory that an import updates, whatever their files are called.</summary>
internal sealed class ExistingNotes
{
    private readonly string directory;
    private readonly Dictionary<string, (string Path, string Text, ParsedNote Note)> notes = new(StringComparer.Ordinal);

    /// <summary>Reads the notes.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="keyOf">What a note is about, such as a KEP's number; null for a note of another kind.</param>
    /// <exception cref="UnusableInputException">There is no such directory, or a note cannot be read.</exception>
    public ExistingNotes(string directory, Func<ParsedNote, string?> keyOf)
    {
        if (!Directory.Exists(directory))
        {
            throw new UnusableInputException($"There is no directory '{directory}'; run kepcat in a checkout of KepCatalog, or give --notes.");
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

    /// <summary>Reads the KEP notes of a directory; the keys are their numbers.</summary>
    /// <exception cref="UnusableInputException">There is no such directory, or a note cannot be read.</exception>
    public static ExistingNotes OfKeps(string directory) => new(directory, n => n.Kep?.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the notes are about.</summary>
    public IEnumerable<string> Keys => notes.Keys;

    /// <summary>How many notes were made, and how many updated.</summary>
    public (int Created, int Updated) Changes { get; private set; }

    /// <summary>What a note says, or null where there is none.</summary>
    public ParsedNote? Find(string key) => notes.TryGetValue(key, out var note) ? note.Note : null;

    /// <summary>Writes a note where it changes.</summary>
    /// <param name="key">What it is about.</param>
    /// <param name="newName">The file's name for a new note.</param>
    /// <param name="write">Makes the text of the existing one, or of none; null where the existing one cannot be edited.</param>
    /// <param name="log">Takes the note that cannot be edited.</param>
    public void Update(string key, string newName, Func<string?, string?> write, ImportLog log)
    {
        var isKnown = notes.TryGetValue(key, out var known);
        if (!isKnown && (newName != Path.GetFileName(newName) || newName.AsSpan().ContainsAny(Path.GetInvalidFileNameChars())))
        {
            // A name from upstream must not lead to another folder.
            log.Add(directory, 1, 1, $"'{newName}' cannot be a note's file name; left out");
            return;
        }

        var (path, before) = isKnown ? (known.Path, known.Text) : (Path.Combine(directory, newName), null);
        if (new FileInfo(path).LinkTarget is not null)
        {
            log.Add(path, 1, 1, "the note is a link; left as it is, since it may lead out of the folder");
        }
        else if (write(before) is not { } after)
        {
            log.Add(path, 1, 1, "the note has no front matter between --- lines; left as it is");
        }
        else if (after != before)
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(after));
            Changes = before is null ? (Changes.Created + 1, Changes.Updated) : (Changes.Created, Changes.Updated + 1);
        }
    }

    /// <summary>What was done, in words.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Changes.Created} notes made, {Changes.Updated} updated");
}
