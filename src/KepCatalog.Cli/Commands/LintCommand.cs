using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat lint DIR [--json]</c>: prints only the findings of <c>read</c>.</summary>
internal static class LintCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = NoteArguments.Notes(terminal);
        var command = new Command("lint", terminal.Text("Checks notes and prints the findings. Exits with 1 if there is a warning.", "检查笔记并打印检查结果。如果有警告，则以 1 退出。"))
        {
            paths,
        };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var read = ReadNotes.From(line.GetRequiredValue(paths), terminal.In);
            format.Write(line, page => FindingLine.WriteAll(page, read.Findings), writer => NotesJson.WriteFindings(writer, read), () => FindingLine.RowsOf(read.Findings));

            return read.HasWarnings ? ExitCode.Warnings : ExitCode.Fine;
        });
        return command;
    }
}
