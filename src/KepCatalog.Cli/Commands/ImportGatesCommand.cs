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
            Description = "A table of feature gates, tabs between its columns: that of the source trees, of the documentation, or of a feature list.",
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
        var owner = new Option<string?>("--owner")
        {
            Description = "The program that has these gates for itself, such as kubeadm; its notes stand in a directory of that name.",
        };
        var command = new Command("gates", "Makes and updates gate notes from a table of feature gates; keeps what people wrote and what other tables say.")
        {
            file,
            asOf,
            notes,
            owner,
        };
        command.SetAction(line =>
        {
            var table = line.GetRequiredValue(file);
            Import(terminal, table, ReleaseOption.Read(line.GetRequiredValue(asOf), "--as-of"), line.GetRequiredValue(notes), line.GetValue(owner));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string file, NoteVersion asOf, string notes, string? owner)
    {
        if (owner is not null)
        {
            if (!KepGate.IsIdentifier(owner))
            {
                throw new UnusableInputException($"'{owner}' is no program's name; write it as --owner kubeadm.");
            }

            notes = Path.Combine(notes, owner);
            Directory.CreateDirectory(notes);
        }

        var log = new ImportLog();
        var existing = new ExistingNotes(notes, n => n.Gate?.Name);
        var import = GateTableReader.Read(file, asOf, log);
        foreach (var name in import.Gates.Keys.Order(StringComparer.Ordinal))
        {
            Update(name, import.Gates[name]);
        }

        // The trees have all gates that there are, so one that they lack is not there. The other sources may just be late.
        if (import.Origin == GateOrigin.Tree)
        {
            foreach (var name in existing.Keys.Except(import.Gates.Keys.Concat(import.Unread), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
            {
                Update(name, null);
            }
        }

        log.WriteTo(
            terminal.Error,
            $"{notes}: {import.Gates.Count} feature gates; {existing.Summary}");

        void Update(string name, ImportedGate? gate)
            => existing.Update(name, name + ".md", before => GateNoteText.Write(name, owner, gate, import, asOf, before), log);
    }
}
