using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat diff FROM TO [--json]</c>: shows what changes between two releases.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "The earlier release, such as 1.28." };
        var to = new Argument<string>("TO") { Description = "The later release, such as 1.31." };
        var json = NoteArguments.Json();
        var command = new Command("diff", "Shows what changes between two releases, the changes that matter most for an upgrade first.") { from, to, json };
        command.SetAction(line =>
        {
            var (before, after) = (VersionArgument.Read(line.GetRequiredValue(from)), VersionArgument.Read(line.GetRequiredValue(to)));
            if (after < before)
            {
                throw new UnusableInputException($"{after} comes before {before}; give the earlier release first.");
            }

            var comparison = Releases.Compare(before, after);
            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, comparison);
            }
            else
            {
                CatalogueText.Write(terminal, comparison);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
