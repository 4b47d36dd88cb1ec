using System.Globalization;

namespace KepCatalog.Checking;

/// <summary>Judges settings of feature gates by what the sources state about a release, as the components do when they start.</summary>
/// <remarks>
/// The API server, the controller manager, the scheduler, the kubelet and kube-proxy share one set of gates: each of them accepts every
/// gate, whether it acts on it or not. kubeadm has a set of its own.
/// </remarks>
internal sealed class GateJudge
{
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
            setting.Refuse(GateProblem.Duplicate, VerdictTexts.SetTwice(name));
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
        => setting.Refuse(GateProblem.Malformed, setting.Fault ?? VerdictTexts.Malformed);

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
            setting.Refuse(GateProblem.NotKnown, VerdictTexts.ComponentNotKnown(component!));
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
            setting.Refuse(GateProblem.NotKnown, VerdictTexts.LockNotKnown(gate, version, isOn));
        }
        else if (component is not null && !isOwned)
        {
            SayWhereItActs(setting, gate);
        }
    }

    private void RefuseAbsent(FeatureGateSetting setting, FeatureGate gate, GatePresence presence)
    {
        switch (presence)
        {
            case GatePresence.NotYetIntroduced:
                var comes = gate.History[0].Since;
                setting.Refuse(GateProblem.NotYetIntroduced, VerdictTexts.NotYetIntroduced(gate, comes), comes);
                break;
            case GatePresence.Removed:
                var gone = SinceOf(gate, c => c.Stage == Stage.Removed);
                setting.Refuse(GateProblem.Removed, VerdictTexts.Removed(gate, gone), gone, gate.ReplacedBy.FirstOrDefault());
                break;
            default:
                setting.Refuse(GateProblem.NotKnown, NotCovered(gate.LastKnown, gate.Name));
                break;
        }
    }

    private void RefuseLocked(FeatureGateSetting setting, FeatureGate gate, bool locked)
    {
        var since = SinceOf(gate, c => c.IsLocked == true);
        setting.Refuse(GateProblem.Locked, VerdictTexts.Locked(gate, locked, since), since);
    }

    private void SayWhereItActs(FeatureGateSetting setting, FeatureGate gate)
    {
        if (gate.Components.Count > 0 && !ActsOn(gate))
        {
            setting.Say(VerdictTexts.TakesEffectElsewhere(gate, component!));
        }
    }

    private LocalizedText NotCovered(KubernetesVersion? last, string name)
        => last is { } known && version.CompareTo(known) > 0 ? VerdictTexts.ReleaseNotCovered(version.ToString(), known.ToString()) : VerdictTexts.StateNotKnown(name, version.ToString());

    private void JudgeUnknown(FeatureGateSetting setting, string name)
    {
        var other = gates.OtherNames.FirstOrDefault(o => o.Name == name);
        var elsewhere = component is null ? null : gates.Shared.Exact(name) ?? gates.FindOwned(name);
        var meant = other?.Instead.FirstOrDefault();
        setting.BelongsTo(other?.Keps ?? elsewhere?.Keps ?? []);
        if (component is not null && Scope == gates.Shared && !IsShared(null))
        {
            setting.Refuse(GateProblem.NotKnown, VerdictTexts.ComponentNotKnown(component));
        }
        else if (elsewhere is not null)
        {
            setting.Refuse(GateProblem.Unknown, VerdictTexts.OfOtherComponent(elsewhere, component));
        }
        else if (!Scope.Covers(version))
        {
            setting.Refuse(GateProblem.NotKnown, NotCovered(Scope.LastCovered, name), other: meant);
        }
        else if (other is not null)
        {
            setting.Refuse(GateProblem.Unknown, VerdictTexts.OtherName(other), other: meant);
        }
        else
        {
            meant = Meant(Scope, name);
            setting.Refuse(GateProblem.Unknown, VerdictTexts.Unknown(name, meant?.Name), other: meant);
        }
    }

    /// <summary>Two names stand for all gates of a stage that are not locked; a gate that is set by its own name keeps that value.</summary>
    private void JudgeAll(FeatureGateSetting setting, Stage stage, bool isOn)
    {
        if (stage == Stage.Beta && version.CompareTo(AllBetaSince) < 0)
        {
            setting.Refuse(GateProblem.NotYetIntroduced, VerdictTexts.AllBetaNotYetIntroduced(AllBetaSince), AllBetaSince);
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
        setting.Say(VerdictTexts.SetsAll(stage, isOn, sets.Count.ToString(CultureInfo.InvariantCulture), version.ToString()));
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
        => scope.All.FirstOrDefault(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)) ?? EditDistance.Nearest(scope.All, g => g.Name, name);
}
