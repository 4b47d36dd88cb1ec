using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Search;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gate NAME [--on VERSION] [--component NAME] [--format FORMAT] [--web]</c>: shows a feature gate.</summary>
internal static class GateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = terminal.Text("The name of a feature gate, such as NodeLogQuery.", "特性门控的名称，例如 NodeLogQuery。") };
        name.CompleteWith(() => FeatureGates.All.Concat(KubeadmFeatureGates.All).Select(g => g.Name));
        var on = ListOptions.OfRelease(terminal, "--on", "Also show the state of the gate in this release, such as 1.29 or latest.", "同时显示该门控在此版本中的状态，例如 1.29 或 latest。");
        var component = new Option<string?>("--component") { Description = terminal.Text("Use kubeadm to show the kubeadm gate if the Kubernetes components have a gate of the same name.", "如果 Kubernetes 组件有同名的门控，用 kubeadm 显示 kubeadm 的门控。") };
        var web = WebOption.Create(terminal);
        var command = new Command("gate", terminal.Text("Shows a feature gate and its history.", "显示一个特性门控及其历程。")) { name, on, component, web };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(name);
            var version = VersionArgument.ReadOptional(line.GetValue(on));
            var ofKubeadm = "kubeadm".Equals(line.GetValue(component), StringComparison.OrdinalIgnoreCase);
            if ((ofKubeadm ? KubeadmFeatureGates.Find(asked) : FeatureGates.Find(asked) ?? KubeadmFeatureGates.Find(asked)) is not { } gate)
            {
                return Explain(terminal, asked, version ?? Releases.Latest.Version, line.GetValue(component), format.IsJson(line));
            }

            if (line.GetValue(web))
            {
                Browser.Show(terminal, WebOption.PageOf(gate));
            }
            else
            {
                format.Write(line, page => CatalogueText.Write(page, gate, version), writer => CatalogueJson.Write(writer, gate, version), () => CatalogueRows.Of(gate));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Says what a name is that no gate has: AllAlpha, something else than a gate, or a slip.</summary>
    private static int Explain(Terminal terminal, string asked, KubernetesVersion version, string? component, bool asJson)
    {
        // The check finds the gate that was meant.
        var setting = FeatureGates.Check(asked + "=true", version, component).Settings is [var only] ? only : null;
        var message = setting is null ? null : terminal.Language.Text(setting.Messages);
        if (setting is { Sets.Count: > 0 } && !asJson)
        {
            terminal.Page.Line(setting.Text + terminal.Language.Colon + message);
            return ExitCode.Fine;
        }

        var near = setting?.OtherGate is { } other ? [other.Name] : new CatalogueSearch().Find(asked).Take(3).Select(e => e.Name).ToList();
        var search = setting?.OtherGate is null && setting?.Keps.Count is null or 0 && near.Count > 0
            ? terminal.Text($"; 'kepcat search {asked}' finds {string.Join(", ", near)}", $"；“kepcat search {asked}”可以找到 {string.Join("、", near)}")
            : "";
        var code = NotFound.Write(terminal, asJson, "gate", asked, (message ?? terminal.Text($"There is no feature gate '{asked}'", $"没有名为“{asked}”的特性门控")) + search, near);
        return setting is { Sets.Count: > 0 } ? ExitCode.Fine : code;
    }
}
