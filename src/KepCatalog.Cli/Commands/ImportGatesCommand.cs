using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat import gates FILE --as-of RELEASE [--notes DIR]</c>: makes and updates gate notes from a table.</summary>
internal static class ImportGatesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A table of feature gates, tabs between its columns: that of the source tree or that of the documentation.",
        };
        var asOf = new Option<string>("--as-of")
        {
            Description = "The Kubernetes release that the table was made at, such as 1.36.",
            Required = true,
        };
        var notes = new Option<string>("--notes")
        {
            Description = "The directory of the gate notes.",
            DefaultValueFactory = _ => "notes/gates",
        };
        var command = new Command("gates", "Makes and updates gate notes from a table of feature gates; keeps what people wrote and what other tables say.")
        {
            file,
            asOf,
            notes,
        };
        command.SetAction(line =>
        {
            Import(terminal, line.GetRequiredValue(file), ReleaseOption.Read(line.GetRequiredValue(asOf), "--as-of"), line.GetRequiredValue(notes));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string file, NoteVersion asOf, string notes)
    {
        var log = new ImportLog();
        var existing = new ExistingNotes(notes, n => n.Gate?.Name);
        var import = GateTableReader.Read(file, asOf, log);
        var names = import.Gates.Keys.Concat(import.Unread);
        foreach (var name in import.Gates.Keys.Order(StringComparer.Ordinal))
        {
            Update(name, import.Gates[name]);
        }

        // The tree has all gates that there are, so one that it lacks is gone. The documentation may just be late.
        if (import.Origin == GateOrigin.Tree)
        {
            foreach (var name in existing.Keys.Except(names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
            {
                Update(name, null);
            }
        }

        log.WriteTo(
            terminal.Error,
            $"{notes}: {import.Gates.Count} feature gates; {existing.Summary}");

        void Update(string name, ImportedGate? gate)
            => existing.Update(
                name,
                name + ".md",
                before => GateNoteText.Write(name, gate, import.Origin, asOf, existing.Find(name)?.Gate, before),
                log);
    }
}
