using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat import releases FILE [--keps DIR] [--notes DIR]</c>: makes and updates release notes.</summary>
internal static class ImportReleasesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A YAML list of releases." };
        var keps = new Option<string>("--keps")
        {
            Description = "The directory of the KEP notes, whose milestones make the stage lists.",
            DefaultValueFactory = _ => "notes/keps",
        };
        var notes = new Option<string>("--notes")
        {
            Description = "The directory of the release notes.",
            DefaultValueFactory = _ => "notes/releases",
        };
        var command = new Command("releases", "Makes and updates release notes from a table of releases and the KEP notes; keeps what people wrote.")
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

        // A release that is only planned is in no table yet; its note is begun by hand, its lists are not.
        foreach (var version in releases.Keys.Concat(existing.Keys.Select(NoteVersion.Parse)).Distinct().Order().ToList())
        {
            var facts = releases.GetValueOrDefault(version);

            // What the table does not speak of, the note knows from the table before.
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
