using System.CommandLine;
using System.Globalization;
using System.Text;
using KepCatalog.Cli.Import;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat import keps DIR [--notes DIR]</c>: makes and updates KEP notes from upstream's own files.</summary>
internal static class ImportKepsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = "A checkout of kubernetes/enhancements, or its directory keps.",
        };
        var notes = new Option<string>("--notes")
        {
            Description = "The directory of the KEP notes.",
            DefaultValueFactory = _ => "notes/keps",
        };
        var command = new Command("keps", "Makes and updates KEP notes from the kep.yaml files of kubernetes/enhancements; keeps what people wrote.")
        {
            directory,
            notes,
        };
        command.SetAction(line =>
        {
            Import(terminal, line.GetRequiredValue(directory), line.GetRequiredValue(notes));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string directory, string notes)
    {
        if (!Directory.Exists(notes))
        {
            throw new UnusableInputException($"There is no directory '{notes}'; run kepcat in a checkout of KepCatalog, or give --notes.");
        }

        var import = RegistryImport.Read(directory);
        var existing = ExistingNotes(notes);
        var (created, updated) = (0, 0);
        foreach (var kep in import.Imported)
        {
            var path = existing.TryGetValue(kep.Kep.Number, out var known)
                ? known
                : Path.Combine(notes, string.Create(CultureInfo.InvariantCulture, $"{kep.Kep.Number}-{kep.File.Slug}.md"));
            var before = File.Exists(path) ? NoteText.Decode(InputFile.ReadBytes(path)).Text : null;
            if (KepNoteText.Write(kep, before) is not { } after)
            {
                terminal.Error.WriteLine($"{path}(1,1): the note has no front matter between --- lines; left as it is");
            }
            else if (after != before)
            {
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(after));
                created += before is null ? 1 : 0;
                updated += before is null ? 0 : 1;
            }
        }

        foreach (var remark in import.Log.Lines.Concat(import.Facts.Lines))
        {
            terminal.Error.WriteLine(remark);
        }

        terminal.Error.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1} KEPs of {2} files; {3} notes made, {4} updated",
            notes,
            import.Imported.Count,
            import.FileCount,
            created,
            updated));
    }

    /// <summary>The KEP notes by number, whatever their files are called.</summary>
    private static Dictionary<int, string> ExistingNotes(string notes)
    {
        var existing = new Dictionary<int, string>();
        foreach (var path in Directory.EnumerateFiles(notes, "*.md").Order(StringComparer.Ordinal))
        {
            if (NoteReader.Read(path, NoteText.Decode(InputFile.ReadBytes(path)).Text).Kep is { } kep)
            {
                existing.TryAdd(kep.Number, path);
            }
        }

        return existing;
    }
}
