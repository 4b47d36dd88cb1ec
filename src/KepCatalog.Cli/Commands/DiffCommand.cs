using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat diff FROM TO [--json]</c>: shows what changes between two releases.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = terminal.Text("The earlier release, such as 1.28.", "较早的版本，例如 1.28。") };
        var to = new Argument<string>("TO") { Description = terminal.Text("The later release, such as 1.31.", "较晚的版本，例如 1.31。") };
        Array.ForEach([from, to], a => a.CompleteWithReleases());
        var command = new Command("diff", terminal.Text("Shows what changes between two releases, the changes that matter most for an upgrade first.", "显示两个版本之间的变化，对升级最重要的排在最前。")) { from, to };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var (before, after) = (VersionArgument.Read(line.GetRequiredValue(from)), VersionArgument.Read(line.GetRequiredValue(to)));
            if (after < before)
            {
                throw new UnusableInputException($"{after} comes before {before}; give the earlier release first.", $"{after} 早于 {before}；请先写较早的版本。");
            }

            var comparison = Releases.Compare(before, after);
            format.Write(line, page => CatalogueText.Write(page, comparison), writer => CatalogueJson.Write(writer, comparison), () => CatalogueRows.Of(comparison));
            return ExitCode.Fine;
        });
        return command;
    }
}
