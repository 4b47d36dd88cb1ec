using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>What is wrong with one setting of a feature gate.</summary>
public enum GateProblem
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is not <c>Name=true</c> or <c>Name=false</c>.</summary>
    Malformed = 1,

    /// <summary>An earlier setting in the same text sets the gate.</summary>
    Duplicate = 2,

    /// <summary>No note speaks of the gate.</summary>
    Unknown = 3,

    /// <summary>The gate comes in a later release.</summary>
    NotYetIntroduced = 4,

    /// <summary>The gate is gone: a component that gets it refuses to start.</summary>
    Removed = 5,

    /// <summary>The gate is locked to the other value: a component that gets this one refuses to start.</summary>
    Locked = 6,

    /// <summary>The gate is turned on, and one that it needs is off.</summary>
    NeedsGate = 7,

    /// <summary>No source covers the release: the gate was there before, and is gone in a later one.</summary>
    NotKnown = 8,
}

/// <summary>One setting of a feature gate, and whether a release takes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateSetting
{
    private string? message;

    /// <summary>Reads a setting. A value is what Go takes for one.</summary>
    internal FeatureGateSetting(string text)
    {
        Text = text;
        var equals = text.IndexOf('=');
        var name = equals < 0 ? text : text.Substring(0, equals).Trim();
        Name = name.Length == 0 ? null : name;
        Value = equals < 0 ? null : ValueOf(text.Substring(equals + 1).Trim());
    }

    /// <summary>The setting as it was written.</summary>
    public string Text { get; }

    /// <summary>The gate's name as it was written; null where there is none.</summary>
    public string? Name { get; }

    /// <summary>The value that it asks for; null where there is none.</summary>
    public bool? Value { get; }

    /// <summary>What is wrong.</summary>
    public GateProblem Problem { get; private set; }

    /// <summary>The feature gate; null where no note speaks of it.</summary>
    public FeatureGate? Gate { get; internal set; }

    /// <summary>The numbers of the KEPs that the gate belongs to; empty where none is known.</summary>
    public IReadOnlyList<int> Keps => Gate?.Keps ?? [];

    /// <summary>The release where it changes: that introduces, removes or locks the gate; null where none does.</summary>
    public KubernetesVersion? Since { get; private set; }

    /// <summary>Another gate: the one that was meant, or the one that is needed; null where there is none.</summary>
    public string? Other { get; private set; }

    /// <summary>What is wrong, in a sentence; empty where nothing is.</summary>
    public string Message => message ?? "";

    /// <summary>The setting, and what is wrong with it.</summary>
    /// <returns>Text and message.</returns>
    public override string ToString() => Problem == GateProblem.None ? Text : Text + ": " + Message;

    /// <summary>Says what is wrong.</summary>
    internal void Refuse(GateProblem problem, FeatureGate? gate, KubernetesVersion? since, string? other, string words)
    {
        Problem = problem;
        Gate = gate;
        Since = since;
        Other = other;
        message = words + (gate is { Keps.Count: > 0 } ? " (" + Kep.Label(gate.Keps[0]) + ")" : "");
    }

    private static bool? ValueOf(string value)
    {
        switch (value)
        {
            case "true" or "1" or "t" or "T" or "TRUE" or "True":
                return true;
            case "false" or "0" or "f" or "F" or "FALSE" or "False":
                return false;
            default:
                return null;
        }
    }
}

/// <summary>A whole <c>--feature-gates</c> argument, setting by setting.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateCheck
{
    /// <summary>Longer names are no slips of the pen, and comparing them takes time.</summary>
    private const int LongestGuess = 100;

    private FeatureGateCheck(KubernetesVersion version, IReadOnlyList<FeatureGateSetting> settings)
    {
        Version = version;
        Settings = settings;
    }

    /// <summary>The release.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>The settings in their order; empty parts are left out.</summary>
    public IReadOnlyList<FeatureGateSetting> Settings { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid
    {
        get
        {
            foreach (var setting in Settings)
            {
                if (setting.Problem != GateProblem.None)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Checks an argument as Kubernetes itself reads it: blanks around a part do not matter.</summary>
    /// <remarks>A setting that is fine is judged by little code: the first check of a process has to compile what it runs.</remarks>
    internal static FeatureGateCheck Run(string? settings, KubernetesVersion version, GateTable gates)
    {
        var results = new List<FeatureGateSetting>();
        var first = new Dictionary<string, FeatureGateSetting>(StringComparer.Ordinal);
        foreach (var part in (settings ?? "").Split(','))
        {
            if (part.Trim() is { Length: > 0 } text)
            {
                var setting = new FeatureGateSetting(text);
                results.Add(setting);
                if (setting.Name is { } name && setting.Value is not null && !first.ContainsKey(name))
                {
                    first.Add(name, setting);
                }
            }
        }

        foreach (var setting in results)
        {
            var gate = setting.Name is null ? null : gates.Exact(setting.Name);
            setting.Gate = gate;
            if (gate is null
                || setting.Value is not { } isOn
                || first[gate.Name] != setting
                || !gate.StateIn(version).Takes(isOn)
                || (isOn && gate.HasNeeds()))
            {
                Explain(setting, gate, version, first, gates);
            }
        }

        return new FeatureGateCheck(version, results);
    }

    /// <summary>What is wrong, a line each; <c>valid</c> where nothing is.</summary>
    /// <returns>The settings with a problem.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", Settings.Where(s => s.Problem != GateProblem.None));

    private static void Explain(
        FeatureGateSetting setting, FeatureGate? gate, KubernetesVersion version, Dictionary<string, FeatureGateSetting> first, GateTable gates)
    {
        if (setting.Name is not { } name || setting.Value is not { } isOn)
        {
            setting.Refuse(GateProblem.Malformed, null, null, null, "write it as Name=true or Name=false");
            return;
        }

        if (first[name] != setting)
        {
            setting.Refuse(GateProblem.Duplicate, gate, null, null, name + " is set twice; the last one counts");
            return;
        }

        // Two names stand for all gates of a stage.
        if (name is "AllAlpha" or "AllBeta")
        {
            return;
        }

        // Kubernetes tells upper from lower case.
        if (gate is null)
        {
            var meant = gates.Find(name)?.Name ?? Meant(name, gates);
            setting.Refuse(GateProblem.Unknown, null, null, meant, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"));
            return;
        }

        var state = gate.StateIn(version);
        switch (state.Presence)
        {
            case GatePresence.NotYetIntroduced:
                setting.Refuse(GateProblem.NotYetIntroduced, gate, gate.History[0].Since, null, $"{name} comes in v{gate.History[0].Since}");
                return;
            case GatePresence.Removed:
                var gone = SinceOf(gate, version, c => c.Stage == Stage.Removed);
                setting.Refuse(GateProblem.Removed, gate, gone, null, $"{name} is gone since v{gone}");
                return;
            case GatePresence.Unknown when gate.History.Count > 0:
                setting.Refuse(GateProblem.NotKnown, gate, SinceOf(gate, version, c => c.Stage == Stage.Unknown), null, $"no source says whether v{version} has {name}");
                return;
        }

        if (state.IsLocked && state.IsOnByDefault is { } locked && locked != isOn)
        {
            var since = SinceOf(gate, version, c => c.IsLocked);
            setting.Refuse(GateProblem.Locked, gate, since, null, $"{name} is locked to {(locked ? "true" : "false")} since v{since}");
            return;
        }

        if (isOn && gate.DependsOn.FirstOrDefault(needed => !IsOn(needed, version, first, gates)) is { } off)
        {
            setting.Refuse(GateProblem.NeedsGate, gate, null, off, $"{name} needs {off}, which is off in v{version}; set {off}=true as well");
        }
    }

    private static bool IsOn(string name, KubernetesVersion version, Dictionary<string, FeatureGateSetting> first, GateTable gates)
    {
        if (first.TryGetValue(name, out var set))
        {
            return set.Value == true;
        }

        // What no note knows, and what is there for good, is nothing to complain of.
        return gates.Exact(name) is not { } gate
            || gate.StateIn(version) is not { Presence: GatePresence.Present } state
            || state.IsOnByDefault != false
            || (first.TryGetValue(state.Stage == Stage.Alpha ? "AllAlpha" : "AllBeta", out set) && set.Value == true);
    }

    /// <summary>The first release of the run of changes that holds in a release and has a property.</summary>
    private static KubernetesVersion? SinceOf(FeatureGate gate, KubernetesVersion version, Func<GateChange, bool> has)
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

    private static string? Meant(string name, GateTable gates)
    {
        if (name.Length > LongestGuess)
        {
            return null;
        }

        foreach (var gate in gates.All)
        {
            if (name.Length >= 5 && EditDistance.IsAtMost(gate.Name, name, 2))
            {
                return gate.Name;
            }
        }

        return null;
    }
}
