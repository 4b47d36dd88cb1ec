using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gates check SETTINGS --on VERSION [--component NAME] [--json]</c>: whether a release takes settings of feature gates.</summary>
internal static class GatesCheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var settings = new Argument<string>("SETTINGS") { Description = "The settings: NodeLogQuery=true,PodSchedulingReadiness=false, or lines such as NodeLogQuery: true." };
        var on = new Option<string>("--on") { Description = "The release, such as 1.29.", Required = true };
        var component = new Option<string?>("--component") { Description = "The component that gets them, such as kubelet or kubeadm." };
        var json = NoteArguments.Json();
        var command = new Command(
            "check",
            "Checks settings of feature gates for a release. Exits with 0 if all are accepted, 1 if one is refused, and 3 if none is refused but one is not known.")
        {
            settings, on, component, json,
        };
        command.SetAction(line =>
        {
            var check = FeatureGates.Check(line.GetRequiredValue(settings), VersionArgument.Read(line.GetRequiredValue(on)), line.GetValue(component));
            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, check);
            }
            else
            {
                CatalogueText.Write(terminal, check);
            }

            return check.Verdict switch
            {
                GateVerdict.Accepted => ExitCode.Fine,
                GateVerdict.Refused => ExitCode.Warnings,
                _ => ExitCode.NotKnown,
            };
        });
        return new Command("gates", "Answers about feature gates.") { command };
    }
}
