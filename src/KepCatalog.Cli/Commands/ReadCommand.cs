using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat read NOTE... [--json] [--explain] [--strict]</c>: shows what the reader finds in notes.</summary>
internal static class ReadCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = NoteArguments.Notes(terminal);
        var strict = new Option<bool>("--strict") { Description = terminal.Text("Exit with 1 if there is a warning.", "如果有警告，则以 1 退出。") };
        var explain = new Option<bool>("--explain") { Description = terminal.Text("Show for each fact which rule read it, where, and which readings it overrides.", "显示每项事实由哪条规则在何处读出，以及它取代了哪些读法。") };
        var command = new Command("read", terminal.Text("Reads notes and prints their features and findings.", "读取笔记，打印其中的特性和检查结果。")) { paths, explain, strict };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var read = ReadNotes.From(line.GetRequiredValue(paths), terminal.In, line.GetValue(explain));
            format.Write(line, page => NotesText.Write(page, read), writer => NotesJson.Write(writer, read), () => NotesText.RowsOf(read, terminal.Language));

            return line.GetValue(strict) && read.HasWarnings ? ExitCode.Warnings : ExitCode.Fine;
        });
        return command;
    }
}
