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
        var text = new Argument<string>("LINE") { Description = terminal.Text("A log line, such as 'unrecognized feature gate: CSIMigration', or - for the standard input.", "一行日志，例如“unrecognized feature gate: CSIMigration”；- 表示标准输入。") };
        var on = new Option<string?>("--on") { Description = terminal.Text("The release of the component. Without it, the last release.", "组件的版本。不指定时为最新的版本。") };
        var command = new Command("explain", terminal.Text("Explains a log line about a feature gate. Exits with 1 if the line names none.", "解释一行与特性门控有关的日志。如果该行没有写出门控，则以 1 退出。")) { text, on };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            var file = ConfigurationFile.Parse("-", asked == "-" ? terminal.In.ReadToEnd() : asked);
            var version = line.GetValue(on) is { } release ? VersionArgument.Read(release) : file.KubernetesVersion ?? Catalogue.LastReleased;
            if (file.Gates.Count == 0)
            {
                terminal.Complain(terminal.Text("The text names no feature gate.", "文本中没有写出特性门控。"));
                return ExitCode.Warnings;
            }

            foreach (var (name, component) in file.Gates.Select(g => (g.Name, g.Component)).Distinct())
            {
                var answer = FeatureGates.Check([KeyValuePair.Create(name, true)], version, component).Settings[0];
                var message = terminal.Language.Text(answer.Messages) ?? terminal.Text($"{name} is accepted", $"可以设置 {name}");
                terminal.Page.Line($"v{version}{(component is null ? "" : " " + component)}{terminal.Language.Colon}{message}");
                if ((answer.Gate ?? answer.OtherGate) is { } gate)
                {
                    CatalogueText.Write(terminal.Page, gate, version);
                }
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
