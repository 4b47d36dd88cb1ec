using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gate NAME [--on VERSION] [--component NAME] [--json]</c>: what the catalogue knows of a feature gate.</summary>
internal static class GateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A feature gate: NodeLogQuery." };
        var on = new Option<string?>("--on") { Description = "A release, such as 1.29: the gate's state there." };
        var component = new Option<string?>("--component") { Description = "kubeadm for its own gate, where the components have one of the same name." };
        var json = NoteArguments.Json();
        var command = new Command("gate", "Shows a feature gate and its way through the releases.") { name, on, component, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(name);
            var version = line.GetValue(on) is { } text ? VersionArgument.Read(text) : (KubernetesVersion?)null;
            var ofKubeadm = "kubeadm".Equals(line.GetValue(component), StringComparison.OrdinalIgnoreCase);
            if ((ofKubeadm ? KubeadmFeatureGates.Find(asked) : FeatureGates.Find(asked) ?? KubeadmFeatureGates.Find(asked)) is not { } gate)
            {
                // The check knows what was meant.
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
