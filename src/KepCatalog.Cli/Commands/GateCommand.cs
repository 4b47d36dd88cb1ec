using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gate NAME [--on VERSION] [--component NAME] [--json]</c>: shows a feature gate.</summary>
internal static class GateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = terminal.Text("The name of a feature gate, such as NodeLogQuery.", "特性门控的名称，例如 NodeLogQuery。") };
        var on = new Option<string?>("--on") { Description = terminal.Text("Also show the state of the gate in this release, such as 1.29.", "同时显示该门控在此版本中的状态，例如 1.29。") };
        var component = new Option<string?>("--component") { Description = terminal.Text("Use kubeadm to show the kubeadm gate if the Kubernetes components have a gate of the same name.", "如果 Kubernetes 组件有同名的门控，用 kubeadm 显示 kubeadm 的门控。") };
        var json = NoteArguments.Json(terminal);
        var command = new Command("gate", terminal.Text("Shows a feature gate and its history.", "显示一个特性门控及其历程。")) { name, on, component, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(name);
            var version = line.GetValue(on) is { } text ? VersionArgument.Read(text) : (KubernetesVersion?)null;
            var ofKubeadm = "kubeadm".Equals(line.GetValue(component), StringComparison.OrdinalIgnoreCase);
            if ((ofKubeadm ? KubeadmFeatureGates.Find(asked) : FeatureGates.Find(asked) ?? KubeadmFeatureGates.Find(asked)) is not { } gate)
            {
                // The check finds the gate that was meant.
                var settings = FeatureGates.Check(asked + "=true", version ?? Releases.Latest.Version, line.GetValue(component)).Settings;
                var message = settings is [var setting] ? terminal.Language.Text(setting.Messages) : null;
                if (settings is [{ Sets.Count: > 0 } all])
                {
                    terminal.Out.WriteLine(all.Text + terminal.Language.Colon + message);
                    return ExitCode.Fine;
                }

                terminal.Complain(message ?? terminal.Text($"There is no feature gate '{asked}'.", $"没有名为“{asked}”的特性门控。"));
                return ExitCode.Warnings;
            }

            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, gate, version);
            }
            else
            {
                CatalogueText.Write(terminal, gate, version);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
