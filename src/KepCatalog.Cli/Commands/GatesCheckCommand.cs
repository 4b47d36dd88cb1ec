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
            Description = terminal.Text("The settings, as NodeLogQuery=true,PodSchedulingReadiness=false or as lines such as NodeLogQuery: true.", "设置，写成 NodeLogQuery=true,PodSchedulingReadiness=false，或写成 NodeLogQuery: true 这样的行。"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<string>("--on") { Description = terminal.Text("The release, such as 1.29.", "版本，例如 1.29。"), Required = true };
        var files = FileArguments.Files(terminal);
        var component = new Option<string?>("--component") { Description = terminal.Text("The component that receives the settings, such as kubelet or kubeadm, if a file does not name one.", "接收这些设置的组件，例如 kubelet 或 kubeadm；用于文件没有指明组件的情况。") };
        var command = new Command(
            "check",
            terminal.Text(
                "Checks whether a release accepts feature gate settings. Exits with 0 if all are accepted, 1 if one is refused, and 3 if none is refused but one is not known.",
                "检查某个版本是否接受特性门控设置。退出码：0 表示全部接受；1 表示有设置被拒绝；3 表示没有设置被拒绝，但有结论未知的设置。"))
        {
            settings, on, files, component,
        };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var version = VersionArgument.Read(line.GetRequiredValue(on));
            var paths = line.GetValue(files) ?? [];
            if (line.GetValue(settings) is null && paths.Length == 0)
            {
                throw new UnusableInputException(
                    "There are no settings to check; give them as an argument, or name a file with -f.", "没有要检查的设置；请在参数中写出设置，或用 -f 指定文件。");
            }

            var input = ConfigurationInput.Read(paths, terminal.In);
            var checks = new GateChecks(version);
            if (line.GetValue(settings) is { } text)
            {
                checks.Add(FeatureGates.Check(text, version, line.GetValue(component)));
            }

            checks.Add(input, line.GetValue(component));
            format.Write(line, page => CatalogueText.Write(page, checks), writer => CatalogueJson.Write(writer, checks, terminal.Language), () => CatalogueRows.Of(checks, terminal.Language));
            foreach (var problem in input.Problems)
            {
                terminal.Complain(problem.In(terminal.Language));
            }

            return checks.Verdict switch
            {
                GateVerdict.Accepted when input.Problems.Count == 0 => ExitCode.Fine,
                GateVerdict.Refused => ExitCode.Warnings,
                _ => ExitCode.NotKnown,
            };
        });
        return command;
    }
}
