using System.CommandLine;
using System.CommandLine.Help;
using KepCatalog.Cli.Commands;

namespace KepCatalog.Cli;

/// <summary>Builds the tree of commands.</summary>
internal static class CommandLine
{
    private static readonly Entry[] Commands =
    [
        new("search", SearchCommand.Create),
        new("gate", GateCommand.Create),
        new("kep", KepCommand.Create),
        new("release", ReleaseCommand.Create),
        new("gates", GatesCommand.Create),
        new("keps", KepsCommand.Create),
        new("releases", ReleasesCommand.Create),
        new("sigs", SigsCommand.Create),
        new("upgrade", UpgradeCommand.Create),
        new("diff", DiffCommand.Create),
        new("explain", ExplainCommand.Create),
        new("export", ExportCommand.Create),
        new("read", ReadCommand.Create),
        new("lint", LintCommand.Create),
        new("completion", CompletionCommand.Create),
        new("maintain", MaintainCommand.Create),
    ];

    /// <summary>Gets the names of the commands.</summary>
    public static IEnumerable<string> Names => Commands.Select(c => c.Name);

    /// <summary>Creates the root command.</summary>
    /// <param name="terminal">The terminal that the commands write to.</param>
    /// <param name="args">The command line. Only the command that it names is created, because all of them take longer than most answers.</param>
    public static RootCommand Create(Terminal terminal, IReadOnlyList<string> args)
    {
        var root = new RootCommand(terminal.Text(
            "Answers questions about Kubernetes releases, KEPs and feature gates, and reads and checks release notes.", "回答有关 Kubernetes 版本、KEP 和特性门控的问题，并读取和检查版本笔记。"))
        {
            LanguageOption.Create(terminal.Language),
        };
        var named = Array.FindAll(Commands, c => args.Count > 0 && c.Name == args[0]);
        foreach (var command in named.Length > 0 ? named : Commands)
        {
            root.Subcommands.Add(command.Create(terminal));
        }

        var help = root.Options.OfType<HelpOption>().First();
        help.Description = terminal.Text("Show help and usage information", "显示帮助和用法");
        var showHelp = new HelpWithExamples(terminal);
        help.Action = showHelp;
        root.Options.OfType<VersionOption>().First().Description = terminal.Text("Show version information", "显示版本信息");

        // Without a command, the help is the answer and not an error.
        root.SetAction(showHelp.Invoke);
        return root;
    }

    private sealed record Entry(string Name, Func<Terminal, Command> Create);
}
