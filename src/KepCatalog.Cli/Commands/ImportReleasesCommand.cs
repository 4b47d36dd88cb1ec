using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat import releases FILE [--keps DIR] [--notes DIR]</c>: creates and updates release notes.</summary>
internal static class ImportReleasesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A YAML list of releases." };
        var keps = new Option<string>("--keps")
        {
            Description = "The directory of KEP notes. Their milestones define the stage lists.",
            DefaultValueFactory = _ => "notes/keps",
        };
        var notes = new Option<string>("--notes")
        {
            Description = "The directory of release notes.",
            DefaultValueFactory = _ => "notes/releases",
        };
        var command = new Command("releases", "Creates and updates release notes from a table of releases and the KEP notes. Keeps manual edits.")
        {
            file,
            keps,
            notes,
        };
        command.SetAction(line =>
        {
            Import(terminal, line.GetRequiredValue(file), line.GetRequiredValue(keps), line.GetRequiredValue(notes));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string file, string keps, string notes)
    {
        var log = new ImportLog();
        var existing = new ExistingNotes(notes, n => n.Kind == NoteKind.Release ? n.Version?.Value.ToString() : null);
        var kepNotes = ExistingNotes.OfKeps(keps);
        var lists = new StageLists(kepNotes.Keys.Select(k => kepNotes.Find(k)!.Kep!), KepRegistry.Embedded.LastReleased);
        var releases = ReleaseTableReader.Read(file, log).ToDictionary(r => r.Version);

        // A planned release is not in the table yet: its note is started by hand, but its lists are imported.
        foreach (var version in releases.Keys.Concat(existing.Keys.Select(NoteVersion.Parse)).Distinct().Order().ToList())
        {
            var facts = releases.GetValueOrDefault(version);

            // If the table lacks the release, the note still has the list from an earlier import.
            var announced = facts?.Stable
                ?? [.. (existing.Find(version.ToString())?.Claims ?? default).Where(c => c is { IsAnnounced: true, Stage: NoteStage.Stable }).Select(c => c.Kep)];
            var name = "v" + version + ".md";
            existing.Update(
                version.ToString(),
                name,
                before => ReleaseNoteText.Write(facts, version, lists.Of(version, announced), before, m => log.Add(Path.Combine(notes, name), 1, 1, m)),
                log);
        }

        log.WriteTo(
            terminal.Error,
            $"{notes}: {releases.Count} releases; {existing.Summary}");
    }
}
