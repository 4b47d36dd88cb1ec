using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gates check SETTINGS --on VERSION [--json]</c>: whether a release takes a <c>--feature-gates</c> argument.</summary>
internal static class GatesCheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var settings = new Argument<string>("SETTINGS") { Description = "The value of --feature-gates: NodeLogQuery=true,PodSchedulingReadiness=false." };
        var on = new Option<string>("--on") { Description = "The release, such as 1.29.", Required = true };
        var json = NoteArguments.Json();
        var command = new Command("check", "Checks a --feature-gates argument for a release; exits with 1 where something is wrong.") { settings, on, json };
        command.SetAction(line =>
        {
            var check = FeatureGates.Check(line.GetRequiredValue(settings), VersionArgument.Read(line.GetRequiredValue(on)));
            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, check);
            }
            else
            {
                CatalogueText.Write(terminal, check);
            }

            return check.IsValid ? ExitCode.Fine : ExitCode.Warnings;
        });
        return new Command("gates", "Answers about feature gates.") { command };
    }
}
