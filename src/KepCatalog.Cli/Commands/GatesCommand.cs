using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat gates [--sig SIG] [--stage STAGE] [--release VERSION] [--since VERSION] [--component NAME] [--status STATUS]</c>: lists feature gates
/// with their states in a release.</summary>
internal static class GatesCommand
{
    private const string Kubeadm = "kubeadm";
    private static readonly string[] Statuses = ["on", "off", "locked", "removed"];

    /// <summary>Creates the command, with <c>check</c> below it.</summary>
    public static Command Create(Terminal terminal)
    {
        var sig = ListOptions.OfSig(terminal);
        var stage = ListOptions.OfStage(terminal, "Only gates of this stage: alpha, beta, stable, deprecated or removed.", "只列出此阶段的门控：alpha、beta、stable、deprecated 或 removed。");
        var release = ListOptions.OfRelease(terminal, "--release", "The release whose states are shown; the last one that sources cover if none is given.", "显示哪个版本中的状态；不指定时为来源所覆盖的最新版本。");
        var since = ListOptions.OfRelease(terminal, "--since", "Only gates that changed in this release or later.", "只列出在此版本或之后有变化的门控。");
        var component = new Option<string?>("--component") { Description = terminal.Text("Only gates of this component, such as kubelet or kubeadm.", "只列出此组件的门控，例如 kubelet 或 kubeadm。") };
        component.CompleteWith("NAME", () => Components().Append(Kubeadm));
        var status = ListOptions.OneOf(terminal, "--status", Statuses, "Only gates that are on or off by default, locked, or removed", "只列出默认启用、默认禁用、已锁定或已移除的门控");
        var command = new Command("gates", terminal.Text("Lists feature gates with their states in a release, or checks settings.", "列出特性门控在某个版本中的状态，或检查设置。"))
        {
            sig, stage, release, since, component, status, GatesCheckCommand.Create(terminal),
        };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var version = VersionArgument.ReadOptional(line.GetValue(release)) ?? Catalogue.LastWithGates;
            if (version > Catalogue.LastWithGates || version < Catalogue.FirstWithGates)
            {
                terminal.Complain(terminal.Text(
                    $"Feature gates are known from v{Catalogue.FirstWithGates} to v{Catalogue.LastWithGates}; their states in v{version} are not known.",
                    $"已知的特性门控为 v{Catalogue.FirstWithGates} 到 v{Catalogue.LastWithGates}；它们在 v{version} 中的状态未知。"));
                return ExitCode.NotKnown;
            }

            var gates = Of(line.GetValue(component));
            gates = ListOptions.ReadSig(line.GetValue(sig)) is { } ofSig ? gates.OfSig(ofSig) : gates;
            var first = VersionArgument.ReadOptional(line.GetValue(since));
            var (ofStage, ofStatus) = (ListOptions.ReadStage(line.GetValue(stage)), line.GetValue(status));
            var meant = gates
                .Select(g => (Gate: g, State: g.GetState(version), Change: g.History.LastOrDefault(c => c.Since <= version)))
                .Where(g => g.Change is not null && (first is null || g.Change.Since >= first) && IsMeant(g.State, ofStage, ofStatus));
            return ListOptions.Write(terminal, format, line, RowsOf(meant, terminal.Language));
        });
        return command;
    }

    private static IEnumerable<FeatureGate> Of(string? component)
        => component is null ? FeatureGates.All
            : component.Equals(Kubeadm, StringComparison.OrdinalIgnoreCase) ? KubeadmFeatureGates.All
            : Components() is var known && known.Contains(component, StringComparer.OrdinalIgnoreCase) ? FeatureGates.All.OfComponent(component)
            : throw ListOptions.Unknown("--component", component, component, known.Append(Kubeadm));

    private static List<string> Components() => [.. FeatureGates.All.SelectMany(g => g.Components).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Determines whether a gate is listed. A gate that the release no longer has is only listed if the command line asks for it.</summary>
    private static bool IsMeant(GateState state, Stage? stage, string? status)
    {
        var isRemoved = state.Presence == GatePresence.Removed;
        return stage == Stage.Removed || status == "removed"
            ? isRemoved
            : state.Presence == GatePresence.Present
                && (stage is null || state.Stage == stage)
                && status switch { "on" => state.IsOnByDefault == true, "off" => state.IsOnByDefault == false, "locked" => state.IsLocked == true, _ => true };
    }

    private static Rows RowsOf(IEnumerable<(FeatureGate Gate, GateState State, GateChange? Change)> gates, Language language) => Rows.Of(
        gates,
        (new("gate", language.Text("Gate", "门控")), g => g.Gate.Name),
        (new("stage", language.Text("Stage", "阶段")), g => Cell.Of(g.State.Presence == GatePresence.Removed ? Stage.Removed : g.State.Stage, language)),
        (new("default", language.Text("On by default", "默认启用")), g => Cell.Of(g.State.IsOnByDefault, language)),
        (new("locked", language.Text("Locked", "锁定")), g => Cell.Of(g.State.Presence == GatePresence.Present ? g.State.IsLocked : null, language)),
        (new("since", language.Text("Since", "自版本")), g => g.Change?.Since.ToString()),
        (new("keps", "KEP"), g => Cell.Of([.. g.Gate.Keps.Select(k => FormattableString.Invariant($"{k.Number}"))])),
        (new("components", language.Text("Components", "组件")), g => Cell.Of(g.Gate.Components)));
}
