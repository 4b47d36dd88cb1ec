using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain</c>: the commands of those who maintain a catalogue.</summary>
internal static class MaintainCommand
{
    /// <summary>Creates the command with its subcommands.</summary>
    public static Command Create(Terminal terminal) => new("maintain", terminal.Text("Imports data from upstream and writes what belongs to the notes.", "导入上游数据，生成笔记的附属文件。"))
    {
        new Command("import", terminal.Text("Imports data from upstream.", "导入上游数据。"))
        {
            ImportGatesCommand.Create(terminal),
            ImportKepsCommand.Create(terminal),
            ImportReleasesCommand.Create(terminal),
            ImportRemovalsCommand.Create(terminal),
            ImportSupportCommand.Create(terminal),
        },
        RegistryCommand.Create(terminal),
        StatisticsCommand.Create(terminal),
    };
}
