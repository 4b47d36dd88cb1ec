using System.CommandLine;
using System.Globalization;
using System.Text;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain registry [DIR] [--output FILE]</c>: creates the KEP registry from the KEP notes.</summary>
internal static class RegistryCommand
{
    private const string RegistryOfTheCheckout = "generators/KepCatalog.Notes/Registry/keps.tsv";

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = terminal.Text("The directory of KEP notes.", "KEP 笔记所在的目录。"),
            DefaultValueFactory = _ => "notes/keps",
        };
        var output = new Option<string>("--output")
        {
            Description = terminal.Text("The table to write.", "要写入的表。"),
            DefaultValueFactory = _ => RegistryOfTheCheckout,
        };
        var released = new Option<string>("--last-released")
        {
            Description = terminal.Text("The latest Kubernetes release, such as 1.36. Later milestones are plans.", "最新的 Kubernetes 版本，例如 1.36。之后的里程碑都是计划。"),
            DefaultValueFactory = _ => KepRegistry.Embedded.LastReleased.ToString(),
        };
        var command = new Command("registry", terminal.Text("Creates the KEP registry, which ships with the generator, from the KEP notes.", "从 KEP 笔记生成随生成器发布的 KEP 登记表。"))
        {
            directory,
            output,
            released,
        };
        command.SetAction(line =>
        {
            Write(terminal, line.GetRequiredValue(directory), line.GetRequiredValue(output), line.GetRequiredValue(released));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(Terminal terminal, string directory, string output, string released)
    {
        var lastReleased = ReleaseOption.Read(released, "--last-released");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            throw new UnusableInputException(
                $"The directory of '{output}' does not exist; run kepcat in a checkout of KepCatalog, or specify --output.",
                $"“{output}”所在的目录不存在；请在 KepCatalog 的检出目录中运行 kepcat，或指定 --output。");
        }

        var notes = ExistingNotes.OfKeps(directory);
        var keps = notes.Keys.Select(k => notes.Find(k)!).Select(Registered).ToList();
        if (keps.Count == 0)
        {
            throw new UnusableInputException($"'{directory}' contains no KEP note.", $"“{directory}”中没有 KEP 笔记。");
        }

        var table = new StringWriter(CultureInfo.InvariantCulture);
        KepRegistry.WriteTable(table, keps, lastReleased);
        AtomicFile.Write(output, Encoding.UTF8.GetBytes(table.ToString()));
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {keps.Count} KEPs"));
    }

    /// <summary>Returns the registry entry of a note, with the milestones that the note decides.</summary>
    private static RegisteredKep Registered(ParsedNote note)
    {
        var kep = note.Kep!;
        const string prefix = "keps/";
        const string suffix = "/kep.yaml";
        var upstream = note.FrontMatterOf("upstream")?.Text ?? "";
        var milestones = kep.Milestones.Select(m => m.Milestone).Union(kep.Resolutions.Select(r => r.Entry.Milestone)).Order()
            .Select(m => kep.Of(m)!)
            .Select(e => new RegisteredMilestone(e.Milestone, e.Version, e.IsPlanned));
        return new RegisteredKep(
            kep.Number,
            note.FrontMatterOf("sig")?.Text ?? "",
            upstream.StartsWith(prefix, StringComparison.Ordinal) && upstream.EndsWith(suffix, StringComparison.Ordinal)
                ? upstream[prefix.Length..^suffix.Length]
                : kep.Slug ?? "",
            PlainText.OneLine(kep.Title.English ?? ""),
            kep.ComponentGates,
            milestones.ToEquatableArray());
    }
}
