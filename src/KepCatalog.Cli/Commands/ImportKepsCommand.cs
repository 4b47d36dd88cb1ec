using System.CommandLine;
using System.Globalization;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

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
        var existing = ExistingNotes.OfKeps(notes);
        var import = UpstreamKeps.Read(directory);
        var numbers = existing.Keys
            .Select(k => (Key: k, Upstream: UpstreamOf(existing.Find(k)!)))
            .Where(n => n.Upstream is not null)
            .ToLookup(n => n.Upstream!, n => n.Key, StringComparer.Ordinal);
        foreach (var kep in import.Imported)
        {
            var number = kep.Kep.Number.ToString(CultureInfo.InvariantCulture);
            var upstream = existing.Find(number) is { } note ? UpstreamOf(note) : null;
            if (numbers[kep.Kep.UpstreamPath].FirstOrDefault(n => n != number) is { } other && upstream != kep.Kep.UpstreamPath)
            {
                import.Log.Add(kep.File, kep.NumberPlace, $"the file is that of KEP {other} by its note, and says KEP {number}; left out");
            }
            else if (upstream is not null && upstream != kep.Kep.UpstreamPath && import.Paths.Contains(upstream))
            {
                import.Log.Add(kep.File, kep.NumberPlace, $"the note of KEP {number} is from {upstream}, which is there and cannot be read; left out");
            }
            else
            {
                existing.Update(
                    number,
                    $"{number}-{kep.File.Slug}.md",
                    before => KepNoteText.Write(kep, before, import.Log),
                    import.Log);
            }
        }

        import.Log.WriteTo(
            terminal.Error,
            $"{notes}: {import.Imported.Count} KEPs of {import.Paths.Count} files; {import.Log.OpenMilestones} milestones are empty or TBD; {existing.Summary}");
    }

    private static string? UpstreamOf(ParsedNote note) => note.FrontMatterOf("upstream")?.Text;
}
