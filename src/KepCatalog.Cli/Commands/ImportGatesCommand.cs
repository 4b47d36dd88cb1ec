using System.CommandLine;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain import gates FILE --as-of RELEASE [--notes DIR]</c>: creates and updates gate notes from a table.</summary>
internal static class ImportGatesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = terminal.Text("A tab-separated table of feature gates, from the source trees, the documentation or a feature list.", "以制表符分隔的特性门控表，来自源码树、文档或特性列表。"),
        };
        var asOf = new Option<string>("--as-of")
        {
            Description = terminal.Text("The latest Kubernetes release that the table covers, such as 1.36.", "该表覆盖的最新 Kubernetes 版本，例如 1.36。"),
            Required = true,
        };
        var notes = new Option<string>("--notes")
        {
            Description = terminal.Text("The directory of gate notes.", "门控笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/gates",
        };
        var owner = new Option<string?>("--owner")
        {
            Description = terminal.Text("The program that owns these gates, such as kubeadm. Its notes are in a subdirectory with that name.", "拥有这些门控的程序，例如 kubeadm。其笔记位于同名的子目录中。"),
        };
        var command = new Command("gates", terminal.Text("Creates and updates gate notes from a table of feature gates. Keeps manual edits and the data of other tables.", "从特性门控表生成和更新门控笔记。保留人工修改的内容和其他表的数据。"))
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
                throw new UnusableInputException($"'{owner}' is not a program name; write --owner kubeadm, for example.", $"“{owner}”不是程序名；请写成 --owner kubeadm 的形式。");
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

        // The trees contain every gate, so a gate that they lack does not exist. The other sources may just be out of date.
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
