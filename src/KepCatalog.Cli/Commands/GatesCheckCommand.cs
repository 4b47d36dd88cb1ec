using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gates check SETTINGS --on VERSION [--component NAME] [--json]</c>: checks whether a release accepts feature gate settings.</summary>
internal static class GatesCheckCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var settings = new Argument<string>("SETTINGS") { Description = "The settings, as NodeLogQuery=true,PodSchedulingReadiness=false or as lines such as NodeLogQuery: true." };
        var on = new Option<string>("--on") { Description = "The release, such as 1.29.", Required = true };
        var component = new Option<string?>("--component") { Description = "The component that receives the settings, such as kubelet or kubeadm." };
        var json = NoteArguments.Json();
        var command = new Command(
            "check",
            "Checks whether a release accepts feature gate settings. Exits with 0 if all are accepted, 1 if one is refused, and 3 if none is refused but one is not known.")
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
        return new Command("gates", "Checks feature gates.") { command };
    }
}
