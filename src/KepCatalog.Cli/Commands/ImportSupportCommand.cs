using System.CommandLine;
using System.Globalization;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain import support FILE [--notes DIR]</c>: writes the end of support into release notes.</summary>
internal static class ImportSupportCommand
{
    private static readonly string[] Before = ["release", "date"];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = terminal.Text("A tab-separated table with the columns minor, end_of_life, state (final or planned) and source.", "以制表符分隔的表，列为 minor、end_of_life、state（final 或 planned）和 source。") };
        var notes = new Option<string>("--notes")
        {
            Description = terminal.Text("The directory of release notes.", "版本笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/releases",
        };
        var command = new Command("support", terminal.Text("Writes the end of support into release notes. Keeps manual edits.", "把支持截止日写入版本笔记。保留人工修改的内容。")) { file, notes };
        command.SetAction(line =>
        {
            Import(terminal, line.GetRequiredValue(file), line.GetRequiredValue(notes));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string file, string notes)
    {
        var log = new ImportLog();
        var table = TableFile.Read(file, log);
        if (!table.Has("minor", "end_of_life", "state", "source"))
        {
            throw new UnusableInputException(
                $"'{file}' is not a support table; its first line must name the columns minor, end_of_life, state and source.",
                $"“{file}”不是支持期限的表；第一行必须是列名 minor、end_of_life、state 和 source。");
        }

        var existing = new ExistingNotes(notes, n => n.Kind == NoteKind.Release ? n.Version?.Value.ToString() : null);
        foreach (var row in table.Rows)
        {
            if (!NoteVersion.TryParse(row["minor"], out var version))
            {
                log.Add(file, row.Line, row.ColumnOf("minor"), $"'{row["minor"]}' is not a release; skipped");
            }
            else if (!DateOnly.TryParseExact(row["end_of_life"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                log.Add(file, row.Line, row.ColumnOf("end_of_life"), $"'{row["end_of_life"]}' is not a valid date; skipped");
            }
            else if (existing.Find(version.ToString()) is null)
            {
                log.Add(file, row.Line, row.ColumnOf("minor"), $"there is no note for v{version}; skipped");
            }
            else
            {
                existing.Update(version.ToString(), "v" + version + ".md", before => Write(row, before), log);
            }
        }

        log.WriteTo(terminal.Error, $"{notes}: {table.Rows.Count} rows; {existing.Summary}");
    }

    private static string? Write(TableRow row, string? before)
    {
        if (NoteEditor.Open(before, new HashSet<string>(StringComparer.Ordinal) { "support" }) is not { } note)
        {
            return null;
        }

        foreach (var key in Before)
        {
            note.Keep(key);
        }

        var lines = new List<string> { "until: " + row["end_of_life"] };
        if (row["state"] != "final")
        {
            lines.Add("planned: true");
        }

        lines.Add("source: " + NoteEditor.Quoted(row["source"]));
        note.AddBlock("support", lines);
        return note.ToString();
    }
}
