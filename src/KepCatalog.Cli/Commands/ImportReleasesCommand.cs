using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain import releases FILE [--keps DIR] [--notes DIR]</c>: creates and updates release notes.</summary>
internal static class ImportReleasesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = terminal.Text("A YAML list of releases.", "版本的 YAML 列表。") };
        var keps = new Option<string>("--keps")
        {
            Description = terminal.Text("The directory of KEP notes. Their milestones define the stage lists.", "KEP 笔记所在的目录。各阶段的列表由其里程碑决定。"),
            DefaultValueFactory = _ => "notes/keps",
        };
        var notes = new Option<string>("--notes")
        {
            Description = terminal.Text("The directory of release notes.", "版本笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/releases",
        };
        var command = new Command("releases", terminal.Text("Creates and updates release notes from a table of releases and the KEP notes. Keeps manual edits.", "从版本表和 KEP 笔记生成和更新版本笔记。保留人工修改的内容。"))
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
