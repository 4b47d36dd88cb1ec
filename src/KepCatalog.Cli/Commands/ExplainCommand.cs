using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Configuration;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat explain LINE [--on VERSION]</c>: explains a log line of a component that does not start because of a feature gate.</summary>
internal static class ExplainCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("LINE") { Description = "A log line, such as 'unrecognized feature gate: CSIMigration', or - for the standard input." };
        var on = new Option<string?>("--on") { Description = "The release of the component. Without it, the last release." };
        var command = new Command("explain", "Explains a log line about a feature gate. Exits with 1 if the line names none.") { text, on };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            var file = ConfigurationFile.Parse("-", asked == "-" ? terminal.In.ReadToEnd() : asked);
            var version = line.GetValue(on) is { } release ? VersionArgument.Read(release) : file.KubernetesVersion ?? Catalogue.LastReleased;
            if (file.Gates.Count == 0)
            {
                terminal.Complain("The text names no feature gate.");
                return ExitCode.Warnings;
            }

            foreach (var (name, component) in file.Gates.Select(g => (g.Name, g.Component)).Distinct())
            {
                var answer = FeatureGates.Check([KeyValuePair.Create(name, true)], version, component).Settings[0];
                terminal.Out.WriteLine(PlainText.OneLine($"v{version}{(component is null ? "" : " " + component)}: {(answer.Message.Length == 0 ? name + " is accepted" : answer.Message)}"));
                if ((answer.Gate ?? answer.OtherGate) is { } gate)
                {
                    CatalogueText.Write(terminal, gate, version);
                }
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
