using System.CommandLine;
using System.CommandLine.Help;
using KepCatalog.Cli.Commands;

namespace KepCatalog.Cli;

/// <summary>Builds the tree of commands.</summary>
internal static class CommandLine
{
    /// <summary>Creates the root command with all subcommands.</summary>
    /// <param name="terminal">The terminal that the commands write to.</param>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(terminal.Text(
            "Reads and checks Kubernetes release notes, and answers questions from the KEP catalogue.", "读取和检查 Kubernetes 版本笔记，并根据 KEP 目录回答问题。"))
        {
            LanguageOption.Create(terminal.Language),
        };
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
        root.Subcommands.Add(new Command("import", terminal.Text("Imports data from upstream.", "导入上游数据。"))
        {
            ImportGatesCommand.Create(terminal),
            ImportKepsCommand.Create(terminal),
            ImportReleasesCommand.Create(terminal),
            ImportRemovalsCommand.Create(terminal),
            ImportSupportCommand.Create(terminal),
        });
        Describe<HelpOption>(root, terminal.Text("Show help and usage information", "显示帮助和用法"));
        Describe<VersionOption>(root, terminal.Text("Show version information", "显示版本信息"));
        return root;
    }

    /// <summary>Describes an option that the library for command lines adds.</summary>
    private static void Describe<T>(RootCommand root, string description)
        where T : Option
        => root.Options.OfType<T>().First().Description = description;
}
