namespace KepCatalog.Checking;

/// <summary>Looks for gates that are on, by a setting or by default, while another that they need is off.</summary>
internal sealed class GateNeeds
{
    /// <summary>Components look for what a gate needs since this release: kubernetes/kubernetes#133697.</summary>
    internal static readonly KubernetesVersion NeedsChecked = new(1, 35);

    /// <summary>The last release that the list of needs speaks of; a later one may have merged or parted gates.</summary>
    internal static readonly KubernetesVersion NeedsKnown = new(1, 36);

    private readonly Dictionary<string, FeatureGateSetting> counted;
    private readonly KubernetesVersion version;
    private readonly GateScope gates;

    private GateNeeds(Dictionary<string, FeatureGateSetting> counted, KubernetesVersion version, GateScope gates)
    {
        this.counted = counted;
        this.version = version;
        this.gates = gates;
    }

    /// <summary>Refuses the settings by which a gate lacks what it needs.</summary>
    /// <param name="counted">The settings that count, by name: of several of one gate, the last.</param>
    /// <param name="version">The release.</param>
    /// <param name="gates">The gates of the components.</param>
    public static void Refuse(Dictionary<string, FeatureGateSetting> counted, KubernetesVersion version, GateScope gates)
    {
        if (version.CompareTo(NeedsChecked) >= 0)
        {
            new GateNeeds(counted, version, gates).RefuseUnmet();
        }
    }

    /// <summary>No gate may be on while one that it needs is off. The setting that brings this about is refused, unless it is already.</summary>
    private void RefuseUnmet()
    {
        // A gate that is not set by name is reached only by what turns one off, or many of them on or off.
        var reachesOthers = counted.Values.Any(s => s.Value == false || s.Name is GateJudge.AllAlpha or GateJudge.AllBeta);
        IEnumerable<FeatureGate> reached = reachesOthers ? gates.All : counted.Values.Select(s => s.Gate).OfType<FeatureGate>().Where(gates.Has);
        foreach (var gate in reached)
        {
            if (gate.DependsOn.Count == 0 || gate.GetState(version).Presence != GatePresence.Present || !IsOn(gate.Name))
            {
                continue;
            }

            foreach (var needed in gate.DependsOn.Where(n => !IsOn(n.Name)))
            {
                if (Cause(gate, needed.Name) is { Problem: GateProblem.None } cause)
                {
                    RefuseUnmetNeed(cause, gate, needed);
                }
            }
        }
    }

    /// <summary>The setting by which a gate is on while another that it needs is off: one that names either, else one of many.</summary>
    private FeatureGateSetting? Cause(FeatureGate gate, string needed)
        => counted.TryGetValue(gate.Name, out var byName) ? byName : counted.TryGetValue(needed, out var off) ? off : Together(gate.Name) ?? Together(needed);

    private void RefuseUnmetNeed(FeatureGateSetting cause, FeatureGate gate, FeatureGate needed)
    {
        var on = version.ToString();
        var (sentence, other) = (cause.Name == gate.Name, cause.Name == needed.Name, cause.Value) switch
        {
            (true, _, _) => (VerdictTexts.Needs(gate.Name, needed.Name, on), needed),
            (_, true, _) => (VerdictTexts.IsNeeded(gate.Name, needed.Name, on), gate),
            (_, _, true) => (VerdictTexts.TurnsOnWhatNeeds(cause.Name!, gate.Name, needed.Name, on), needed),
            _ => (VerdictTexts.TurnsOffWhatIsNeeded(cause.Name!, gate.Name, needed.Name, on), needed),
        };
        if (version.CompareTo(NeedsKnown) > 0)
        {
            cause.Refuse(GateProblem.NotKnown, VerdictTexts.HoldsBefore(sentence, NeedsKnown.ToString(), on), other: other);
        }
        else
        {
            cause.Refuse(GateProblem.NeedsGate, sentence, other: other);
        }
    }

    /// <summary>Whether a gate is on: as it is set, as all gates of its stage are set, or by default.</summary>
    private bool IsOn(string name)
    {
        // What no note knows, and what is there for good, is nothing to complain of.
        if (gates.Exact(name)?.GetState(version) is not { Presence: GatePresence.Present } state)
        {
            return true;
        }

        return state.IsLocked == true ? state.IsOnByDefault != false
            : counted.TryGetValue(name, out var set) ? set.Value == true
            : Together(name) is { } together ? together.Value == true
            : state.IsOnByDefault != false;
    }

    /// <summary>The setting of all gates of a gate's stage, or null.</summary>
    private FeatureGateSetting? Together(string name)
    {
        var state = gates.Exact(name)?.GetState(version) ?? default;
        var all = state.Stage == Stage.Alpha ? GateJudge.AllAlpha : state.Stage == Stage.Beta ? GateJudge.AllBeta : "";
        return state.IsLocked != true && counted.TryGetValue(all, out var together) ? together : null;
    }
}
