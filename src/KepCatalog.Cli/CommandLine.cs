using System.CommandLine;
using KepCatalog.Cli.Commands;

namespace KepCatalog.Cli;

/// <summary>Builds the tree of commands.</summary>
internal static class CommandLine
{
    /// <summary>Creates the root command with all subcommands.</summary>
    /// <param name="terminal">The terminal that the commands write to.</param>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads and checks Kubernetes release notes, and answers questions from the KEP catalogue.");
        root.Subcommands.Add(ReadCommand.Create(terminal));
        root.Subcommands.Add(LintCommand.Create(terminal));
        root.Subcommands.Add(ReleaseCommand.Create(terminal));
        root.Subcommands.Add(KepCommand.Create(terminal));
        root.Subcommands.Add(GateCommand.Create(terminal));
        root.Subcommands.Add(GatesCheckCommand.Create(terminal));
        root.Subcommands.Add(UpgradeCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal));
        root.Subcommands.Add(StatisticsCommand.Create(terminal));
        root.Subcommands.Add(RegistryCommand.Create(terminal));
        root.Subcommands.Add(new Command("import", "Imports data from upstream.")
        {
            ImportGatesCommand.Create(terminal),
            ImportKepsCommand.Create(terminal),
            ImportReleasesCommand.Create(terminal),
            ImportRemovalsCommand.Create(terminal),
            ImportSupportCommand.Create(terminal),
        });
        return root;
    }
}
