using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gate NAME [--on VERSION] [--component NAME] [--json]</c>: shows a feature gate.</summary>
internal static class GateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "The name of a feature gate, such as NodeLogQuery." };
        var on = new Option<string?>("--on") { Description = "Also show the state of the gate in this release, such as 1.29." };
        var component = new Option<string?>("--component") { Description = "Use kubeadm to show the kubeadm gate if the Kubernetes components have a gate of the same name." };
        var json = NoteArguments.Json();
        var command = new Command("gate", "Shows a feature gate and its history.") { name, on, component, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(name);
            var version = line.GetValue(on) is { } text ? VersionArgument.Read(text) : (KubernetesVersion?)null;
            var ofKubeadm = "kubeadm".Equals(line.GetValue(component), StringComparison.OrdinalIgnoreCase);
            if ((ofKubeadm ? KubeadmFeatureGates.Find(asked) : FeatureGates.Find(asked) ?? KubeadmFeatureGates.Find(asked)) is not { } gate)
            {
                // The check finds the gate that was meant.
                var settings = FeatureGates.Check(asked + "=true", version ?? Releases.Latest.Version, line.GetValue(component)).Settings;
                if (settings is [{ Sets.Count: > 0 } all])
                {
                    terminal.Out.WriteLine(all.ToString());
                    return ExitCode.Fine;
                }

                terminal.Complain(settings is [{ Message.Length: > 0 } setting] ? setting.Message : $"There is no feature gate '{asked}'.");
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
