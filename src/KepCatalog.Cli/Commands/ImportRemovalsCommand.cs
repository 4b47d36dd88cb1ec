using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain import removals DIR [--notes DIR]</c>: writes removed API versions and flags, changed defaults and fields that need a gate into release
/// notes.</summary>
internal static class ImportRemovalsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = terminal.Text("A directory with tab-separated tables: ", "存放以制表符分隔的表的目录：")
                + string.Join(terminal.Language.Comma, ChangeTable.All.Select(t => t.FileName)) + terminal.Text(".", "。"),
        };
        var notes = new Option<string>("--notes")
        {
            Description = terminal.Text("The directory of release notes.", "版本笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/releases",
        };
        var command = new Command("removals", terminal.Text("Writes removals, changed defaults and fields that need a gate into release notes. Keeps manual edits.", "把移除的内容、改变的默认值和依赖门控的字段写入版本笔记。保留人工修改的内容。"))
        {
            directory, notes,
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
        var log = new ImportLog();
        var tables = new List<(ChangeTable Table, ILookup<string, ChangeEntry> Entries)>();
        var rows = 0;
        foreach (var table in ChangeTable.All)
        {
            var path = Path.Combine(directory, table.FileName);
            if (!File.Exists(path))
            {
                log.Add(path, 1, 1, $"there is no such file; {table.Key} is not changed");
                continue;
            }

            var file = TableFile.Read(path, log);
            rows += file.Rows.Count;
            tables.Add((table, table.Read(file, log)));
        }

        if (tables.Count == 0)
        {
            throw new UnusableInputException(
                $"'{directory}' has none of the files {string.Join(", ", ChangeTable.All.Select(t => t.FileName))}.",
                $"“{directory}”中没有 {string.Join("、", ChangeTable.All.Select(t => t.FileName))} 中的任何一个文件。");
        }

        var existing = new ExistingNotes(notes, n => n.Kind == NoteKind.Release ? n.Version?.Value.ToString() : null);
        foreach (var release in existing.Keys.ToList())
        {
            existing.Update(release, "v" + release + ".md", before => Write(existing.Find(release)!.Path, release, tables, before, log), log);
        }

        foreach (var (table, entries) in tables)
        {
            foreach (var release in entries.Where(e => existing.Find(e.Key) is null))
            {
                log.Add(Path.Combine(directory, table.FileName), 1, 1, FormattableString.Invariant($"there is no note for v{release.Key}; {release.Count()} entries skipped"));
            }
        }

        log.WriteTo(terminal.Error, $"{notes}: {rows} rows; {existing.Summary}");
    }

    private static string? Write(
        string path, string release, List<(ChangeTable Table, ILookup<string, ChangeEntry> Entries)> tables, string? before, ImportLog log)
    {
        if (before is null || NoteEditor.Open(before, new HashSet<string>(StringComparer.Ordinal)) is not { } note)
        {
            return null;
        }

        var lines = before.ReplaceLineEndings("\n").Split('\n');
        foreach (var (table, entries) in tables)
        {
            ChangeListText.Update(note, table, entries[release], (line, message) => log.Add(path, Array.IndexOf(lines, line) + 1, 1, message));
        }

        // A note without any of the keys keeps its bytes, line ends included.
        return tables.Exists(t => note.LinesOf(t.Table.Key).Count > 0) ? note.ToString() : before;
    }
}
