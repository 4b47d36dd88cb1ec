namespace KepCatalog.Checking;

/// <summary>Judges settings of feature gates by what the sources state about a release, as the components do when they start.</summary>
/// <remarks>
/// The API server, the controller manager, the scheduler, the kubelet and kube-proxy share one set of gates: each of them accepts every
/// gate, whether it acts on it or not. kubeadm has a set of its own.
/// </remarks>
internal sealed class GateJudge
{
    /// <summary>Longer names are no slips of the pen, and comparing them takes time; shorter ones are too close to each other.</summary>
    private const int LongestGuess = 100;
    private const int ShortestGuess = 5;

    /// <summary>Stands for all alpha gates.</summary>
    public const string AllAlpha = "AllAlpha";

    /// <summary>Stands for all beta gates.</summary>
    public const string AllBeta = "AllBeta";

    private static readonly string[] Sharing = ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy"];

    /// <summary>The release that brought AllBeta: kubernetes/kubernetes#84304.</summary>
    private static readonly KubernetesVersion AllBetaSince = new(1, 17);

    private readonly KubernetesVersion version;
    private readonly string? component;
    private readonly GateSet gates;
    private readonly Dictionary<string, FeatureGateSetting> first = new(StringComparer.Ordinal);

    private GateJudge(KubernetesVersion version, string? component, GateSet gates)
    {
        this.version = version;
        this.component = component;
        this.gates = gates;
    }

    /// <summary>Judges every setting of a text.</summary>
    public static IReadOnlyList<FeatureGateSetting> Judge(IReadOnlyList<SettingText> texts, KubernetesVersion version, string? component, GateSet gates)
    {
        var judge = new GateJudge(version, NameOf(component), gates);
        var counted = new Dictionary<string, FeatureGateSetting>(StringComparer.Ordinal);
        var settings = new FeatureGateSetting[texts.Count];
        for (var i = 0; i < settings.Length; i++)
        {
            settings[i] = new FeatureGateSetting(texts[i], component);
            if (settings[i] is { Name: { } name, Value: not null })
            {
                counted[name] = settings[i];
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

        if (judge.IsShared(null))
        {
            GateNeeds.Refuse(counted, version, gates.Shared);
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
            return gates.Shared.Exact(name) ?? gates.FindOwned(name);
        }

        return Scope.Exact(name);
    }

    /// <summary>Gets the gates that the component accepts: its own, or else the shared ones.</summary>
    private GateScope Scope => component is null ? gates.Shared : gates.OwnedBy(component) ?? gates.Shared;

    /// <summary>Whether the component has the shared set of gates. The cloud controller manager, which each provider builds, has those
    /// at least that it acts on.</summary>
    private bool IsShared(FeatureGate? gate)
        => component is null || Array.IndexOf(Sharing, component) >= 0 || (gate is not null && component == "cloud-controller-manager" && ActsOn(gate));

    private bool ActsOn(FeatureGate gate) => gate.Components.Contains(component!, StringComparer.Ordinal);

    private void Judge(FeatureGateSetting setting, FeatureGate gate, bool isOn)
    {
        var state = gate.GetState(version);
        var isOwned = !gates.Shared.Has(gate);
        if (!isOwned && !IsShared(gate))
        {
            RefuseComponent(setting);
        }
        else if (state.Presence != GatePresence.Present)
        {
            RefuseAbsent(setting, gate, state.Presence);
        }
        else if (state.IsLocked == true && state.IsOnByDefault is { } locked && locked != isOn)
        {
            RefuseLocked(setting, gate, locked);
        }
        else if (state.IsLocked is null && state.IsOnByDefault is { } usual && usual != isOn)
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

    private void RefuseComponent(FeatureGateSetting setting) => setting.Refuse(GateProblem.NotKnown, $"no source says which feature gates {component} accepts");

    private void RefuseAbsent(FeatureGateSetting setting, FeatureGate gate, GatePresence presence)
    {
        switch (presence)
        {
            case GatePresence.NotYetIntroduced:
                var comes = gate.History[0].Since;
                setting.Refuse(GateProblem.NotYetIntroduced, $"{gate} is introduced in v{comes}: delete the setting, or upgrade to v{comes} first", comes);
                break;
            case GatePresence.Removed:
                var gone = SinceOf(gate, c => c.Stage == Stage.Removed);
                setting.Refuse(GateProblem.Removed, $"{gate} was removed in v{gone}: delete the setting; {Outcome(gate)}", gone, gate.ReplacedBy.FirstOrDefault());
                break;
            default:
                setting.Refuse(GateProblem.NotKnown, NotCovered(gate.LastKnown, gate.Name));
                break;
        }
    }

    private void RefuseLocked(FeatureGateSetting setting, FeatureGate gate, bool locked)
    {
        var since = SinceOf(gate, c => c.IsLocked == true);
        setting.Refuse(
            GateProblem.Locked,
            $"{gate} is locked to {(locked ? "true" : "false")} since v{since}: delete the setting; the feature is {(locked ? "always on" : "off for good")}",
            since);
    }

    private void SayWhereItActs(FeatureGateSetting setting, FeatureGate gate)
    {
        if (gate.Components.Count > 0 && !ActsOn(gate))
        {
            setting.Say($"{component} accepts it, but it takes effect only in {string.Join(" and ", gate.Components)}");
        }
    }

    /// <summary>What became of the feature of a gate that was removed, by the last that it was.</summary>
    private static string Outcome(FeatureGate gate)
    {
        if (gate.ReplacedBy.Count > 0)
        {
            return "the feature now has the gate " + string.Join(" and ", gate.ReplacedBy);
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
        var elsewhere = component is null ? null : gates.Shared.Exact(name) ?? gates.FindOwned(name);
        var meant = other?.Instead.FirstOrDefault();
        setting.BelongsTo(other?.Keps ?? elsewhere?.Keps ?? []);
        if (component is not null && Scope == gates.Shared && !IsShared(null))
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
        else if (!Scope.Covers(version))
        {
            setting.Refuse(GateProblem.NotKnown, NotCovered(Scope.LastCovered, name), other: meant);
        }
        else if (other is not null)
        {
            setting.Refuse(GateProblem.Unknown, Words(other), other: meant);
        }
        else
        {
            meant = Meant(Scope, name);
            setting.Refuse(GateProblem.Unknown, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"), other: meant);
        }
    }

    private static string Words(OtherGateName other) => other.Kind switch
    {
        OtherGateNameKind.Misspelt => $"there is no feature gate {other.Name}; its name is {string.Join(", ", other.Instead)}",
        OtherGateNameKind.Planned => $"{other.Name} is planned; no release has it yet: delete the setting",
        OtherGateNameKind.KubectlVariable => $"{other.Name} is an environment variable of kubectl, not a feature gate: set it where kubectl runs",
        OtherGateNameKind.KubeadmGate => $"there is no feature gate {other.Name}; kubeadm has {other.Instead.FirstOrDefault()?.Name ?? other.Name}",
        OtherGateNameKind.OtherProject => $"{other.Name} is not a feature gate of the Kubernetes components: delete the setting here",
        _ => $"{other.Name} never became a feature gate; delete the setting",
    };

    /// <summary>Two names stand for all gates of a stage that are not locked; a gate that is set by its own name keeps that value.</summary>
    private void JudgeAll(FeatureGateSetting setting, Stage stage, bool isOn)
    {
        if (stage == Stage.Beta && version.CompareTo(AllBetaSince) < 0)
        {
            setting.Refuse(GateProblem.NotYetIntroduced, $"{AllBeta} is introduced in v{AllBetaSince}: delete the setting", AllBetaSince);
            return;
        }

        if (!gates.Shared.Covers(version))
        {
            setting.Refuse(GateProblem.NotKnown, NotCovered(gates.Shared.LastCovered, setting.Name!));
            return;
        }

        var sets = new List<FeatureGate>();
        foreach (var gate in gates.Shared.All)
        {
            if (gate.GetState(version) is { IsLocked: false } state && state.Stage == stage && !first.ContainsKey(gate.Name))
            {
                sets.Add(gate);
            }
        }

        setting.Sets = sets.AsReadOnly();
        setting.Say(FormattableString.Invariant(
            $"turns {(isOn ? "on" : "off")} the {sets.Count} {(stage == Stage.Alpha ? "alpha" : "beta")} gates of v{version} that are not set by name"));
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

    /// <summary>Finds the gate that is meant: one that differs only in case, otherwise the first that is one or two slips away.</summary>
    private static FeatureGate? Meant(GateScope scope, string name)
    {
        if (name.Length > LongestGuess)
        {
            return null;
        }

        var meant = scope.All.FirstOrDefault(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase));
        for (var slips = 1; meant is null && name.Length >= ShortestGuess && slips <= 2; slips++)
        {
            meant = scope.All.FirstOrDefault(g => EditDistance.IsAtMost(g.Name, name, slips));
        }

        return meant;
    }
}
