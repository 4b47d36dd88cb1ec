using System.CommandLine;
using System.Globalization;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain import keps DIR [--notes DIR]</c>: creates and updates KEP notes from upstream files.</summary>
internal static class ImportKepsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = terminal.Text("A checkout of kubernetes/enhancements, or its keps directory.", "kubernetes/enhancements 的检出目录，或其中的 keps 目录。"),
        };
        var notes = new Option<string>("--notes")
        {
            Description = terminal.Text("The directory of KEP notes.", "KEP 笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/keps",
        };
        var command = new Command("keps", terminal.Text("Creates and updates KEP notes from the kep.yaml files of kubernetes/enhancements. Keeps manual edits.", "从 kubernetes/enhancements 的 kep.yaml 文件生成和更新 KEP 笔记。保留人工修改的内容。"))
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
                import.Log.Add(kep.File, kep.NumberPlace, $"a note links this file to KEP {other}, but the file says KEP {number}; skipped");
            }
            else if (upstream is not null && upstream != kep.Kep.UpstreamPath && import.Paths.Contains(upstream))
            {
                import.Log.Add(kep.File, kep.NumberPlace, $"the note of KEP {number} comes from {upstream}, which exists but cannot be read; skipped");
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
