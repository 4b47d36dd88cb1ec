using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat diff FROM TO [--json]</c>: what changes from one release to another.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "The release before, such as 1.28." };
        var to = new Argument<string>("TO") { Description = "The release after, such as 1.31." };
        var json = NoteArguments.Json();
        var command = new Command("diff", "Shows what changes from one release to another: what matters most to an upgrade first.") { from, to, json };
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
