namespace KepCatalog.Data;

/// <summary>Judges settings of feature gates by what the sources say of a release, the way the components do when they start.</summary>
/// <remarks>
/// The API server, the controller manager, the scheduler, the kubelet and kube-proxy share one set of gates: each of them accepts them
/// all, whether it acts on them or not. kubeadm has a set of its own.
/// </remarks>
internal sealed class GateJudge
{
    /// <summary>Longer names are no slips of the pen, and comparing them takes time; shorter ones are too close to each other.</summary>
    private const int LongestGuess = 100;
    private const int ShortestGuess = 5;

    private const string AllAlpha = "AllAlpha";
    private const string AllBeta = "AllBeta";

    private static readonly string[] Sharing = ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy"];

    /// <summary>Components look for what a gate needs since this release: kubernetes/kubernetes#133697.</summary>
    private static readonly KubernetesVersion NeedsChecked = new(1, 35);

    /// <summary>The last release that the list of needs speaks of; a later one may have merged or parted gates.</summary>
    private static readonly KubernetesVersion NeedsKnown = new(1, 36);

    /// <summary>The release that brought AllBeta: kubernetes/kubernetes#84304.</summary>
    private static readonly KubernetesVersion AllBetaSince = new(1, 17);

    private readonly KubernetesVersion version;
    private readonly string? component;
    private readonly GateTable gates;
    private readonly Dictionary<string, FeatureGateSetting> first = new(StringComparer.Ordinal);

    /// <summary>What counts: of settings of one gate, the last.</summary>
    private readonly Dictionary<string, FeatureGateSetting> last = new(StringComparer.Ordinal);

    private GateJudge(KubernetesVersion version, string? component, GateTable gates)
    {
        this.version = version;
        this.component = component;
        this.gates = gates;
    }

    /// <summary>Judges every setting of a text.</summary>
    public static IReadOnlyList<FeatureGateSetting> Judge(string text, KubernetesVersion version, string? component, GateTable gates)
    {
        var judge = new GateJudge(version, NameOf(component), gates);
        var texts = SettingText.Read(text);
        var settings = new FeatureGateSetting[texts.Count];
        for (var i = 0; i < settings.Length; i++)
        {
            settings[i] = new FeatureGateSetting(texts[i], component);
            if (settings[i] is { Name: { } name, Value: not null })
            {
                judge.last[name] = settings[i];
                if (!judge.first.ContainsKey(name))
                {
                    judge.first.Add(name, settings[i]);
                }
            }
        }

        foreach (var setting in settings)
        {
            judge.Judge(setting);
        }

        if (version.CompareTo(NeedsChecked) >= 0 && judge.IsShared(null))
        {
            judge.RefuseUnmetNeeds();
        }

        return Array.AsReadOnly(settings);
    }

    /// <summary>A component by the name that it has: <c>apiserver</c> is <c>kube-apiserver</c>.</summary>
    private static string? NameOf(string? component)
    {
        var name = component?.ToLowerInvariant();
        return name is not null && Array.IndexOf(Sharing, "kube-" + name) >= 0 ? "kube-" + name : name;
    }

    private void Judge(FeatureGateSetting setting)
    {
        setting.Gate = setting.Name is null ? null : Find(setting.Name);
        if (setting.Name is not { } name || setting.Value is not { } isOn)
        {
            RefuseForm(setting);
        }
        else if (first[name] != setting)
        {
            setting.Refuse(GateProblem.Duplicate, name + " is set twice, and the last one counts: keep one of the two");
        }
        else if (name is AllAlpha or AllBeta && IsShared(null))
        {
            JudgeAll(setting, name == AllAlpha ? Stage.Alpha : Stage.Beta, isOn);
        }
        else if (setting.Gate is { } gate)
        {
            Judge(setting, gate, isOn);
        }
        else
        {
            JudgeUnknown(setting, name);
        }
    }

    private static void RefuseForm(FeatureGateSetting setting)
        => setting.Refuse(GateProblem.Malformed, setting.Fault ?? "write it as Name=true or Name=false");

    /// <summary>The gate with a name: the component's own, or, if no component is named, whoever has one.</summary>
    private FeatureGate? Find(string name)
    {
        if (component is null)
        {
            return Exact(gates, name) ?? FindOwned(name);
        }

        return Exact(gates.GatesOf(component) ?? gates, name);
    }

    /// <summary>The gate with a name that a program has for itself, or null.</summary>
    private FeatureGate? FindOwned(string name)
    {
        foreach (var owner in gates.OwnersOfGates)
        {
            if (Exact(gates.GatesOf(owner)!, name) is { } owned)
            {
                return owned;
            }
        }

        return null;
    }

    private static FeatureGate? Exact(GateTable table, string name) => table.PlaceOf(name) is >= 0 and var place ? table.At(place) : null;

    /// <summary>Whether the component has the shared set of gates. The cloud controller manager, which each provider builds, has those
    /// at least that it acts on.</summary>
    private bool IsShared(FeatureGate? gate)
        => component is null || Array.IndexOf(Sharing, component) >= 0 || (gate is not null && component == "cloud-controller-manager" && ActsOn(gate));

    private bool ActsOn(FeatureGate gate) => gate.Components.Contains(component!, StringComparer.Ordinal);

    private void Judge(FeatureGateSetting setting, FeatureGate gate, bool isOn)
    {
        var state = gate.StateIn(version);
        var isOwned = !gate.IsIn(gates);
        if (!isOwned && !IsShared(gate))
        {
            RefuseComponent(setting);
        }
        else if (state.Presence != GatePresence.Present)
        {
            RefuseAbsent(setting, gate, state.Presence);
        }
        else if (state.IsLocked && state.IsOnByDefault is { } locked && locked != isOn)
        {
            RefuseLocked(setting, gate, locked);
        }
        else if (!state.IsLockKnown && state.IsOnByDefault is { } usual && usual != isOn)
        {
            setting.Refuse(
                GateProblem.NotKnown,
                $"{gate} is stable in v{version}, and no source says whether it can still be set to {(isOn ? "true" : "false")}: delete the setting to be safe");
        }
        else if (component is not null && !isOwned)
        {
            SayWhereItActs(setting, gate);
        }
    }

    private void RefuseComponent(FeatureGateSetting setting) => setting.Refuse(GateProblem.NotKnown, $"no source says which feature gates {component} takes");

    private void RefuseAbsent(FeatureGateSetting setting, FeatureGate gate, GatePresence presence)
    {
        switch (presence)
        {
            case GatePresence.NotYetIntroduced:
                var comes = gate.History[0].Since;
                setting.Refuse(GateProblem.NotYetIntroduced, $"{gate} comes in v{comes}: delete the setting, or upgrade to v{comes} first", comes);
                break;
            case GatePresence.Removed:
                var gone = SinceOf(gate, c => c.Stage == Stage.Removed);
                setting.Refuse(GateProblem.Removed, $"{gate} was removed in v{gone}: delete the setting; {Outcome(gate)}", gone, gate.Instead.FirstOrDefault());
                break;
            default:
                setting.Refuse(GateProblem.NotKnown, NotCovered(gate.LastKnown, gate.Name));
                break;
        }
    }

    private void RefuseLocked(FeatureGateSetting setting, FeatureGate gate, bool locked)
    {
        var since = SinceOf(gate, c => c.IsLocked);
        setting.Refuse(
            GateProblem.Locked,
            $"{gate} is locked to {(locked ? "true" : "false")} since v{since}: delete the setting; the feature is {(locked ? "always on" : "off for good")}",
            since);
    }

    /// <summary>No gate may be on while one that it needs is off. The setting that brings this about is refused, unless it is already.</summary>
    private void RefuseUnmetNeeds()
    {
        // Only what turns a gate off, or many of them on or off, reaches a gate that is not set by name.
        var reachesOthers = last.Values.Any(s => s.Value == false || s.Name is AllAlpha or AllBeta);
        IEnumerable<FeatureGate> reached = reachesOthers ? gates.All : last.Values.Select(s => s.Gate).OfType<FeatureGate>().Where(g => g.IsIn(gates));
        foreach (var gate in reached)
        {
            if (gate.DependsOn.Count == 0 || gate.StateIn(version).Presence != GatePresence.Present || !IsOn(gate.Name))
            {
                continue;
            }

            foreach (var needed in gate.DependsOn.Where(n => !IsOn(n)))
            {
                if (Cause(gate, needed) is { Problem: GateProblem.None } cause)
                {
                    RefuseUnmetNeed(cause, gate, needed);
                }
            }
        }
    }

    /// <summary>The setting by which a gate is on while another that it needs is off: one that names either, else one of many.</summary>
    private FeatureGateSetting? Cause(FeatureGate gate, string needed)
        => last.TryGetValue(gate.Name, out var byName) ? byName : last.TryGetValue(needed, out var off) ? off : Together(gate.Name) ?? Together(needed);

    private void RefuseUnmetNeed(FeatureGateSetting cause, FeatureGate gate, string needed)
    {
        var (words, other) = (cause.Name == gate.Name, cause.Name == needed, cause.Value) switch
        {
            (true, _, _) => ($"{gate} needs {needed}, which is off in v{version}: set {needed}=true as well", needed),
            (_, true, _) => ($"{gate}, which is on in v{version}, needs {needed}: leave {needed} on, or set {gate}=false as well", gate.Name),
            (_, _, true) => ($"{cause.Name} turns on {gate}, which needs {needed}, and that is off in v{version}: set {needed}=true or {gate}=false as well", needed),
            _ => ($"{cause.Name} turns off {needed}, which {gate} needs, and that is on in v{version}: set {needed}=true or {gate}=false as well", needed),
        };
        if (version.CompareTo(NeedsKnown) > 0)
        {
            cause.Refuse(GateProblem.NotKnown, $"{words}; that is so in v{NeedsKnown}, and no source says it of v{version}", other: other);
        }
        else
        {
            cause.Refuse(GateProblem.NeedsGate, words, other: other);
        }
    }

    private void SayWhereItActs(FeatureGateSetting setting, FeatureGate gate)
    {
        if (gate.Components.Count > 0 && !ActsOn(gate))
        {
            setting.Say($"{component} accepts it, but it takes effect in {string.Join(" and ", gate.Components)} alone");
        }
    }

    /// <summary>What became of the feature of a gate that was removed, by the last that it was.</summary>
    private static string Outcome(FeatureGate gate)
    {
        if (gate.Instead.Count > 0)
        {
            return "the feature went on with the gate " + string.Join(" and ", gate.Instead);
        }

        GateChange? lived = null;
        foreach (var change in gate.History)
        {
            lived = change.Stage is Stage.Removed or Stage.Unknown ? lived : change;
        }

        return lived switch
        {
            { Stage: Stage.Stable, IsOnByDefault: not false } => "the feature is always on",
            { Stage: Stage.Stable } => "the feature is off for good",
            { Stage: Stage.Deprecated, IsOnByDefault: true } => "the gate is no longer needed",
            { Stage: Stage.Deprecated } => "the feature was withdrawn",
            _ => "the feature was withdrawn, or has another gate now",
        };
    }

    private string NotCovered(KubernetesVersion? last, string what)
        => last is { } known && version.CompareTo(known) > 0
            ? $"no source covers v{version}: feature gates are known up to v{known}"
            : $"no source says what {what} is in v{version}";

    private void JudgeUnknown(FeatureGateSetting setting, string name)
    {
        var other = gates.OtherNames.FirstOrDefault(o => o.Name == name);
        var elsewhere = component is null ? null : Exact(gates, name) ?? FindOwned(name);
        setting.BelongsTo(other?.Keps ?? elsewhere?.Keps ?? []);
        var table = component is not null && gates.GatesOf(component) is { } own ? own : gates;
        if (component is not null && table == gates && !IsShared(null))
        {
            RefuseComponent(setting);
        }
        else if (elsewhere is not null)
        {
            setting.Refuse(
                GateProblem.Unknown,
                elsewhere.Owner is { } owner
                    ? $"{name} is a gate of {owner}; {component} does not know it"
                    : $"{name} is a gate of the Kubernetes components; {component} does not know it");
        }
        else if (!Covers(table))
        {
            setting.Refuse(GateProblem.NotKnown, NotCovered(table.LastCovered, name), other: other?.Instead.FirstOrDefault());
        }
        else if (other is not null)
        {
            setting.Refuse(GateProblem.Unknown, Words(other), other: other.Instead.FirstOrDefault());
        }
        else
        {
            var meant = Meant(table, name);
            setting.Refuse(GateProblem.Unknown, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"), other: meant);
        }
    }

    private static string Words(OtherGateName other) => other.Kind switch
    {
        OtherGateNameKind.Misspelt => $"there is no feature gate {other.Name}; its name is {string.Join(", ", other.Instead)}",
        OtherGateNameKind.Planned => $"{other.Name} is planned; no release has it yet: delete the setting",
        OtherGateNameKind.KubectlVariable => $"{other.Name} is no feature gate, but an environment variable of kubectl: set it where kubectl runs",
        OtherGateNameKind.KubeadmGate => $"there is no feature gate {other.Name}; kubeadm has {other.Instead.FirstOrDefault() ?? other.Name}",
        OtherGateNameKind.OtherProject => $"{other.Name} is no feature gate of the Kubernetes components; delete the setting here",
        _ => $"{other.Name} never became a feature gate; delete the setting",
    };

    private bool Covers(GateTable table)
        => table.FirstCovered is { } from && table.LastCovered is { } last && version.CompareTo(from) >= 0 && version.CompareTo(last) <= 0;

    /// <summary>Two names stand for all gates of a stage that are not locked; a gate that is set by its own name keeps that value.</summary>
    private void JudgeAll(FeatureGateSetting setting, Stage stage, bool isOn)
    {
        if (stage == Stage.Beta && version.CompareTo(AllBetaSince) < 0)
        {
            setting.Refuse(GateProblem.NotYetIntroduced, $"{AllBeta} comes in v{AllBetaSince}: delete the setting", AllBetaSince);
            return;
        }

        if (!Covers(gates))
        {
            setting.Refuse(GateProblem.NotKnown, NotCovered(gates.LastCovered, setting.Name!));
            return;
        }

        var sets = new List<FeatureGate>();
        foreach (var gate in gates.All)
        {
            if (gate.StateIn(version) is { IsLocked: false } state && state.Stage == stage && !first.ContainsKey(gate.Name))
            {
                sets.Add(gate);
            }
        }

        setting.Sets = sets.AsReadOnly();
        setting.Say(FormattableString.Invariant(
            $"turns {(isOn ? "on" : "off")} the {sets.Count} {(stage == Stage.Alpha ? "alpha" : "beta")} gates of v{version} that are not set by name"));
    }

    /// <summary>Whether a gate is on: as it is set, as all gates of its stage are set, or by default.</summary>
    private bool IsOn(string name)
    {
        // What no note knows, and what is there for good, is nothing to complain of.
        if (Exact(gates, name)?.StateIn(version) is not { Presence: GatePresence.Present } state)
        {
            return true;
        }

        return state.IsLocked ? state.IsOnByDefault != false
            : last.TryGetValue(name, out var set) ? set.Value == true
            : Together(name) is { } together ? together.Value == true
            : state.IsOnByDefault != false;
    }

    /// <summary>The setting of all gates of a gate's stage, or null.</summary>
    private FeatureGateSetting? Together(string name)
    {
        var state = Exact(gates, name)?.StateIn(version) ?? default;
        var all = state.Stage == Stage.Alpha ? AllAlpha : state.Stage == Stage.Beta ? AllBeta : "";
        return !state.IsLocked && last.TryGetValue(all, out var together) ? together : null;
    }

    /// <summary>The first release of the run of changes that holds in the release and has a property.</summary>
    private KubernetesVersion? SinceOf(FeatureGate gate, Func<GateChange, bool> has)
    {
        KubernetesVersion? since = null;
        foreach (var change in gate.History)
        {
            if (change.Since.CompareTo(version) > 0)
            {
                break;
            }

            since = has(change) ? since ?? change.Since : null;
        }

        return since;
    }

    /// <summary>The gate that is meant: one that differs in case alone, else the first that is a slip or two away.</summary>
    private static string? Meant(GateTable table, string name)
    {
        if (name.Length > LongestGuess)
        {
            return null;
        }

        if (table.Find(name) is { } sameLetters)
        {
            return sameLetters.Name;
        }

        for (var slips = 1; name.Length >= ShortestGuess && slips <= 2; slips++)
        {
            foreach (var gate in table.All)
            {
                if (EditDistance.IsAtMost(gate.Name, name, slips))
                {
                    return gate.Name;
                }
            }
        }

        return null;
    }
}
