using KepCatalog.Checking;

namespace KepCatalog.Upgrades;

/// <summary>Finds what an upgrade breaks and changes.</summary>
/// <remarks>
/// A setting breaks if the release after the upgrade refuses it, whatever the release before does with it. So what breaks on the way to a
/// release and still holds there is in the plan for the whole way.
/// </remarks>
internal sealed class UpgradePlanner
{
    /// <summary>How many releases a kubelet may be older than the API server: three since v1.28, two before.</summary>
    private static readonly KubernetesVersion WiderSkew = new(1, 28);

    private readonly KubernetesVersion from;
    private readonly KubernetesVersion to;
    private readonly IReadOnlyList<UpgradeSetting> settings;
    private readonly KubernetesVersion? kubelet;
    private readonly List<UpgradeItem> items = [];

    public UpgradePlanner(KubernetesVersion from, KubernetesVersion to, IReadOnlyList<UpgradeSetting> settings, KubernetesVersion? kubelet)
    {
        this.from = from;
        this.to = to;
        this.settings = settings;
        this.kubelet = kubelet;
    }

    public UpgradePlan Plan()
    {
        if (from != to)
        {
            AddGates();
            AddDefaults();
            new RemovalPlanner(from, to, settings, items).Add();
            AddSkew();
        }

        return new UpgradePlan(
            from,
            to,
            Array.AsReadOnly([.. items
                .OrderBy(i => (int)i.Severity) // the framework has compiled the order of numbers, and not that of this enumeration
                .ThenBy(i => i.Setting?.Place?.File, StringComparer.Ordinal)
                .ThenBy(i => i.Setting?.Place?.Line ?? 0)
                .ThenBy(i => i.Subject, StringComparer.Ordinal)
                .ThenBy(i => i.Reason, StringComparer.Ordinal)]));
    }

    /// <summary>Adds what the release says of the gates that are set. Gates are checked together for each component and file, since one
    /// may need another.</summary>
    private void AddGates()
    {
        foreach (var group in settings.Where(s => s.Kind == UpgradeSettingKind.Gate).GroupBy(s => new { s.Component, s.Place?.File }))
        {
            var set = group.ToList();
            var texts = set.ConvertAll(s => SettingText.Of(s.Name, s.Value ?? "true")); // a log states no value
            var check = new FeatureGateCheck(texts, to, group.Key.Component, new GateSet(FeatureGates.Links.Instance));
            for (var i = 0; i < set.Count; i++)
            {
                AddGate(set[i], check.Settings[i]);
            }
        }
    }

    private void AddGate(UpgradeSetting setting, FeatureGateSetting answer)
    {
        if (answer.Verdict != GateVerdict.Accepted)
        {
            var severity = answer.Problem == GateProblem.Duplicate ? UpgradeSeverity.Notice
                : answer.Verdict == GateVerdict.Refused ? UpgradeSeverity.Breaks
                : UpgradeSeverity.NotKnown;
            Add(severity, setting.Name, answer.Messages, default, answer.Since, setting, answer.Gate);
        }
        else if (answer.Gate is { } gate && gate.GetState(to) is { Presence: GatePresence.Present } state)
        {
            AddAccepted(setting, gate, state, answer.Value);
        }
    }

    /// <summary>Adds what an accepted setting is worth: nothing after the upgrade, or not for long.</summary>
    private void AddAccepted(UpgradeSetting setting, FeatureGate gate, GateState state, bool? value)
    {
        if (gate.History.FirstOrDefault(c => c.Since > to && c.Stage == Stage.Removed) is { } removal)
        {
            Add(UpgradeSeverity.Notice, gate.Name, PlanTexts.GateIsRemovedLater(removal.Since), PlanTexts.DeleteSettingBefore, removal.Since, setting, gate);
        }
        else if (state.IsLocked == true || state.Stage == Stage.Stable)
        {
            var since = gate.History.LastOrDefault(c => c.Since <= to)?.Since;
            Add(UpgradeSeverity.Notice, gate.Name, PlanTexts.HasNoEffect(state), PlanTexts.DeleteSetting, since, setting, gate);
        }
        else if (value == state.IsOnByDefault && gate.GetState(from).IsOnByDefault != value)
        {
            Add(UpgradeSeverity.Notice, gate.Name, PlanTexts.IsDefault(value, to), PlanTexts.SettingCanBeDeleted, null, setting, gate);
        }
    }

    /// <summary>Adds the gates whose default changes and that no setting sets.</summary>
    private void AddDefaults()
    {
        var set = new HashSet<string>(settings.Where(s => s.Kind == UpgradeSettingKind.Gate).Select(s => s.Name), StringComparer.Ordinal);
        foreach (var gate in FeatureGates.All.Where(g => !set.Contains(g.Name)))
        {
            var (before, after) = (gate.GetState(from), gate.GetState(to));
            var wasOn = IsOn(before, from);
            var isOn = IsOn(after, to);
            if (after.Presence == GatePresence.Present && before.Presence != GatePresence.Unknown && wasOn != isOn && isOn is not null)
            {
                var since = gate.History.LastOrDefault(c => c.Since <= to && c.IsOnByDefault == isOn)?.Since;
                Add(
                    UpgradeSeverity.Changes,
                    gate.Name,
                    PlanTexts.NewDefault(isOn),
                    after.IsLocked == true ? default : PlanTexts.KeepDefault(gate, isOn),
                    since,
                    null,
                    gate);
            }
        }

        static bool? IsOn(GateState state, KubernetesVersion version)
            => state.Presence == GatePresence.Present ? state.IsOnByDefault : state.Presence == GatePresence.NotYetIntroduced ? false : null;
    }

    private void AddSkew()
    {
        if (kubelet is not { } oldest)
        {
            return;
        }

        var most = to >= WiderSkew ? 3 : 2;
        if (oldest > to)
        {
            Add(UpgradeSeverity.Breaks, "kubelet v" + oldest, PlanTexts.KubeletIsNewer(to), PlanTexts.UpgradeApiServer, null, null, null);
        }
        else if (oldest.Major != to.Major || to.Minor - oldest.Minor > most)
        {
            Add(UpgradeSeverity.Breaks, "kubelet v" + oldest, PlanTexts.KubeletIsTooOld(to, most), PlanTexts.UpgradeKubelet, null, null, null);
        }
    }

    private void Add(UpgradeSeverity severity, string subject, LocalizedText reasons, LocalizedText actions, KubernetesVersion? since, UpgradeSetting? setting, FeatureGate? gate)
        => items.Add(new UpgradeItem(severity, subject, reasons, actions, since, setting, Source(gate, since), gate));

    /// <summary>Finds the line that states what a gate is since a release, or what it is after the upgrade.</summary>
    private SourceReference? Source(FeatureGate? gate, KubernetesVersion? since)
        => gate is null ? null : (gate.History.FirstOrDefault(c => c.Since == since) ?? gate.History.LastOrDefault(c => c.Since <= to))?.Source;
}
