namespace KepCatalog.Upgrades;

/// <summary>Finds the APIs, flags, fields and defaults that an upgrade removes or changes.</summary>
internal sealed class RemovalPlanner(KubernetesVersion from, KubernetesVersion to, IReadOnlyList<UpgradeSetting> settings, List<UpgradeItem> items)
{
    public void Add()
    {
        foreach (var setting in settings)
        {
            switch (setting.Kind)
            {
                case UpgradeSettingKind.Object:
                    AddObject(setting);
                    break;
                case UpgradeSettingKind.Flag:
                    AddFlag(setting);
                    break;
                case UpgradeSettingKind.Field:
                    AddField(setting);
                    break;
            }
        }

        AddDefaults();
    }

    private void AddObject(UpgradeSetting setting)
    {
        foreach (var api in Releases.All.SelectMany(r => r.RemovedApis).Where(a => setting.Name == a.GroupVersion + " " + a.Kind || (a.Kind is null && setting.Name.StartsWith(a.GroupVersion + " ", StringComparison.Ordinal))))
        {
            var actions = api.Replacement is { } other ? PlanTexts.Use(other) : PlanTexts.Remark(api.Remark);
            var severity = api.RemovedIn <= to ? UpgradeSeverity.Breaks : UpgradeSeverity.Notice;
            Add(severity, setting, PlanTexts.ApiIsRemoved(api, setting.Name), actions, api.RemovedIn, api.Source);
        }
    }

    private void AddFlag(UpgradeSetting setting)
    {
        var flags = Releases.All.SelectMany(r => r.RemovedFlags).Where(f => f.Flag == setting.Name && IsOf(f, setting.Command)).ToList();
        if (setting.Component is null)
        {
            AddFlagOfUnknown(setting, flags.FindAll(f => f.RemovedIn <= to));
            return;
        }

        foreach (var flag in flags.Where(f => f.Component == setting.Component))
        {
            if (flag.RemovedIn <= to)
            {
                var actions = flag.Replacement is { } other ? PlanTexts.Use(other) : PlanTexts.DeleteFlag;
                Add(UpgradeSeverity.Breaks, setting, PlanTexts.FlagIsRemoved(flag, setting.Command), actions, flag.RemovedIn, flag.Source);
            }
            else
            {
                var actions = flag.Replacement is { } other ? PlanTexts.UseBefore(other) : PlanTexts.DeleteFlagBefore;
                Add(UpgradeSeverity.Notice, setting, PlanTexts.FlagIsRemovedLater(flag), actions, flag.RemovedIn, flag.Source);
            }
        }
    }

    /// <summary>Adds a flag that some component no longer has, and of which the file does not tell whose it is.</summary>
    private void AddFlagOfUnknown(UpgradeSetting setting, List<RemovedFlag> flags)
    {
        if (flags.Count > 0)
        {
            Add(UpgradeSeverity.NotKnown, setting, PlanTexts.FlagOfUnknown(flags), PlanTexts.CheckComponent, flags[0].RemovedIn, flags[0].Source);
        }
    }

    /// <summary>Determines whether a component loses a flag in a command. A subcommand has those of the command that contains it.</summary>
    private static bool IsOf(RemovedFlag flag, string? command)
        => flag.Commands.Count == 0 || (command is not null && flag.Commands.Any(c => (command + " ").StartsWith(c + " ", StringComparison.Ordinal)));

    /// <summary>Adds a field whose gate is off. Several versions of a configuration state the same need, which is one item.</summary>
    private void AddField(UpgradeSetting setting)
    {
        var fields = Releases.All.SelectMany(r => r.GatedFields).Where(f => f.Since <= to && !(to > f.Until) && IsIn(setting.Name, f)).GroupBy(f => f.Gate, StringComparer.Ordinal);
        foreach (var field in fields.Select(f => f.First()))
        {
            if (field.FeatureGate is not { } gate || IsOn(gate, setting.Component) is not false || items.Exists(i => i.Gate == gate && Contains(i.Setting, setting)))
            {
                continue;
            }

            // Sources name the gate; they do not tell whether the component ignores the field without it, or refuses the file.
            var (severity, reason, action) = field.Remark is null
                ? (UpgradeSeverity.NotKnown, PlanTexts.FieldNeedsGate(gate, to), PlanTexts.SetGateOrDeleteField(gate))
                : (UpgradeSeverity.Changes, PlanTexts.FieldDependsOnGate(gate, to, field.Remark), default);
            items.Add(new UpgradeItem(severity, setting.Name, reason, action, field.Since, setting, field.Source, gate));
        }
    }

    /// <summary>Determines whether a setting is a field or is inside it. A field of the items of a list is named without the list:
    /// <c>pluginConfig[VolumeBinding].args.shape</c> of <c>profiles[0]</c>.</summary>
    private static bool IsIn(string name, GatedField field)
    {
        if (!name.StartsWith(field.Kind + " ", StringComparison.Ordinal))
        {
            return false;
        }

        var path = name.Substring(field.Kind.Length + 1);
        var start = path.StartsWith(field.Field, StringComparison.Ordinal) ? 0 : path.IndexOf("]." + field.Field, StringComparison.Ordinal) is >= 0 and var item ? item + 2 : -1;
        return start >= 0 && EndsAt(path, start + field.Field.Length);
    }

    /// <summary>Determines whether a field is inside another of the same file, which says all that there is to say.</summary>
    private static bool Contains(UpgradeSetting? outer, UpgradeSetting setting)
        => outer?.Kind == UpgradeSettingKind.Field && outer.Place?.File == setting.Place?.File
            && setting.Name.StartsWith(outer.Name, StringComparison.Ordinal) && EndsAt(setting.Name, outer.Name.Length);

    private static bool EndsAt(string path, int end) => end == path.Length || path[end] is '.' or '[';

    /// <summary>Determines whether a gate is on after the upgrade, or returns null if the release does not have it or no source states it.</summary>
    private bool? IsOn(FeatureGate gate, string? component)
    {
        var state = gate.GetState(to);
        var set = settings.LastOrDefault(s => s.Kind == UpgradeSettingKind.Gate && s.Name == gate.Name && s.Component == component);
        return state.Presence != GatePresence.Present ? null
            : state.IsLocked == true || set is null ? state.IsOnByDefault
            : string.Equals(set.Value, "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Adds the defaults that change, other than those that the histories of feature gates have.</summary>
    private void AddDefaults()
    {
        var isBack = to < from;
        var (first, last) = isBack ? (to, from) : (from, to);
        foreach (var change in Releases.All.Where(r => r.Version > first && r.Version <= last).SelectMany(r => r.ChangedDefaults).Where(c => !IsSet(c.Setting) && !(c.FeatureGate is { } gate && IsInHistory(gate))))
        {
            var (before, after) = isBack ? (change.To, change.From) : (change.From, change.To);
            items.Add(new UpgradeItem(
                UpgradeSeverity.Changes,
                string.Join(", ", change.Components) + " " + change.Setting,
                PlanTexts.DefaultChanges(before, after),
                PlanTexts.Remark(change.Remark),
                change.Version,
                null,
                change.Source,
                change.FeatureGate));
        }
    }

    /// <summary>Determines whether the history of a gate tells its change, or that there is none between the two releases. It cannot if the
    /// gate came later than what it turns off, or is already removed.</summary>
    private bool IsInHistory(FeatureGate gate)
        => items.Exists(i => i.Gate == gate) || (gate.GetState(from).IsOnByDefault is { } before && gate.GetState(to).IsOnByDefault == before);

    private bool IsSet(string name)
        => settings.Any(s => (s.Kind is UpgradeSettingKind.Flag or UpgradeSettingKind.Gate && s.Name == name) || (s.Kind == UpgradeSettingKind.Field && s.Name.EndsWith(" " + name, StringComparison.Ordinal)));

    private void Add(UpgradeSeverity severity, UpgradeSetting setting, LocalizedText reasons, LocalizedText actions, KubernetesVersion since, SourceReference source)
        => items.Add(new UpgradeItem(severity, setting.Name, reasons, actions, since, setting, source));
}
