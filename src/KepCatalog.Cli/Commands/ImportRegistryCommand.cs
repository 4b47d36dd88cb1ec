using System.CommandLine;
using System.Globalization;
using System.Text;
using KepCatalog.Cli.Import;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat import registry DIR [--output FILE]</c>: makes the KEP registry of upstream's own files.</summary>
internal static class ImportRegistryCommand
{
    private const string RegistryOfTheCheckout = "generators/KepCatalog.Notes/Registry/keps.tsv";

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR")
        {
            Description = "A checkout of kubernetes/enhancements, or its directory keps.",
        };
        var output = new Option<string>("--output")
        {
            Description = "The table to write.",
            DefaultValueFactory = _ => RegistryOfTheCheckout,
        };
        var released = new Option<string>("--last-released")
        {
            Description = "The last Kubernetes release that is out, such as 1.36; milestones after it are plans.",
            DefaultValueFactory = _ => KepRegistry.Embedded.LastReleased.ToString(),
        };
        var command = new Command("registry", "Makes the KEP registry from the kep.yaml files of kubernetes/enhancements.")
        {
            directory,
            output,
            released,
        };
        command.SetAction(line =>
        {
            Import(terminal, line.GetRequiredValue(directory), line.GetRequiredValue(output), line.GetRequiredValue(released));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Import(Terminal terminal, string directory, string output, string released)
    {
        var lastReleased = ReleaseOption.Read(released, "--last-released");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            throw new UnusableInputException(
                $"There is no directory for '{output}'; run kepcat in a checkout of KepCatalog, or give --output.");
        }

        var import = RegistryImport.Read(directory);
        var table = new StringWriter(CultureInfo.InvariantCulture);
        KepRegistry.WriteTable(table, import.Keps, lastReleased);
        AtomicFile.Write(output, Encoding.UTF8.GetBytes(table.ToString()));

        foreach (var remark in import.Log.Lines)
        {
            terminal.Error.WriteLine(remark);
        }

        terminal.Error.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1} KEPs of {2} files; {3} milestones are empty or TBD",
            output,
            import.Imported.Count,
            import.Paths.Count,
            import.Log.OpenMilestones));
    }
}
