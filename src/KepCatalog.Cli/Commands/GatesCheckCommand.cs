using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gates check [SETTINGS] --on VERSION [-f FILE]... [--component NAME] [--json]</c>: checks whether a release accepts feature gate settings.</summary>
internal static class GatesCheckCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var settings = new Argument<string?>("SETTINGS")
        {
            Description = "The settings, as NodeLogQuery=true,PodSchedulingReadiness=false or as lines such as NodeLogQuery: true.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<string>("--on") { Description = "The release, such as 1.29.", Required = true };
        var files = FileArguments.Files();
        var component = new Option<string?>("--component") { Description = "The component that receives the settings, such as kubelet or kubeadm, if a file does not name one." };
        var json = NoteArguments.Json();
        var command = new Command(
            "check",
            "Checks whether a release accepts feature gate settings. Exits with 0 if all are accepted, 1 if one is refused, and 3 if none is refused but one is not known.")
        {
            settings, on, files, component, json,
        };
        command.SetAction(line =>
        {
            var version = VersionArgument.Read(line.GetRequiredValue(on));
            var paths = line.GetValue(files) ?? [];
            if (line.GetValue(settings) is null && paths.Length == 0)
            {
                throw new UnusableInputException("There are no settings to check; give them as an argument, or name a file with -f.");
            }

            var input = ConfigurationInput.Read(paths, terminal.In);
            var checks = new GateChecks(version);
            if (line.GetValue(settings) is { } text)
            {
                checks.Add(FeatureGates.Check(text, version, line.GetValue(component)));
            }

            checks.Add(input, line.GetValue(component));
            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, checks);
            }
            else
            {
                CatalogueText.Write(terminal, checks);
            }

            foreach (var problem in input.Problems)
            {
                terminal.Complain($"{problem.File}({problem.Line},{problem.Column}): {problem.Message}");
            }

            return checks.Verdict switch
            {
                GateVerdict.Accepted when input.Problems.Count == 0 => ExitCode.Fine,
                GateVerdict.Refused => ExitCode.Warnings,
                _ => ExitCode.NotKnown,
            };
        });
        return new Command("gates", "Checks feature gates.") { command };
    }
}
