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
        var paths = NoteArguments.Notes();
        var json = NoteArguments.Json();
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 if there is a warning." };
        var explain = new Option<bool>("--explain") { Description = "Show for each fact which rule read it, where, and which readings it overrides." };
        var command = new Command("read", "Reads notes and prints their features and findings.") { paths, json, explain, strict };
        command.SetAction(line =>
        {
            var read = ReadNotes.From(line.GetRequiredValue(paths), line.GetValue(explain));
            if (line.GetValue(json))
            {
                NotesJson.Write(terminal.Out, read);
            }
            else
            {
                NotesText.Write(terminal, read);
            }

            return line.GetValue(strict) && read.HasWarnings ? ExitCode.Warnings : ExitCode.Fine;
        });
        return command;
    }
}
