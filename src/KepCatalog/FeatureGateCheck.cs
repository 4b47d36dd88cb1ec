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
    internal FeatureGateSetting(string text, string? name, bool? value, GateProblem problem, FeatureGate? gate, KubernetesVersion? since, string? other, string message)
    {
        Text = text;
        Name = name;
        Value = value;
        Problem = problem;
        Gate = gate;
        Since = since;
        Other = other;
        Message = message;
    }

    /// <summary>The setting as it was written.</summary>
    public string Text { get; }

    /// <summary>The gate's name as it was written; null where there is none.</summary>
    public string? Name { get; }

    /// <summary>The value that it asks for; null where there is none.</summary>
    public bool? Value { get; }

    /// <summary>What is wrong.</summary>
    public GateProblem Problem { get; }

    /// <summary>The feature gate; null where no note speaks of it.</summary>
    public FeatureGate? Gate { get; }

    /// <summary>The numbers of the KEPs that the gate belongs to; empty where none is known.</summary>
    public IReadOnlyList<int> Keps => Gate?.Keps ?? [];

    /// <summary>The release where it changes: that introduces, removes or locks the gate; null where none does.</summary>
    public KubernetesVersion? Since { get; }

    /// <summary>Another gate: the one that was meant, or the one that is needed; null where there is none.</summary>
    public string? Other { get; }

    /// <summary>What is wrong, in a sentence; empty where nothing is.</summary>
    public string Message { get; }

    /// <summary>The setting, and what is wrong with it.</summary>
    /// <returns>Text and message.</returns>
    public override string ToString() => Problem == GateProblem.None ? Text : Text + ": " + Message;
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

    // A setting that is fine is judged by little code: the first check of a process has to compile what it runs.
    internal static FeatureGateCheck Run(string? settings, KubernetesVersion version, GateTable gates)
    {
        var parts = Parts(settings);
        var first = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part.Name is { } name && part.Value is not null && !first.ContainsKey(name))
            {
                first.Add(name, part);
            }
        }

        var results = new FeatureGateSetting[parts.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var part = parts[i];
            var gate = part.Name is null ? null : gates.Find(part.Name);
            results[i] = IsFine(part, gate, version, first)
                ? new FeatureGateSetting(part.Text, part.Name, part.Value, GateProblem.None, gate, null, null, "")
                : Explain(part, gate, version, first, gates);
        }

        return new FeatureGateCheck(version, results);
    }

    /// <summary>What is wrong, a line each; <c>valid</c> where nothing is.</summary>
    /// <returns>The settings with a problem.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", Settings.Where(s => s.Problem != GateProblem.None));

    /// <summary>Whether there is nothing to look into: the gate is there, is set once, may be set so, and needs none.</summary>
    private static bool IsFine(Part part, FeatureGate? gate, KubernetesVersion version, Dictionary<string, Part> first)
    {
        if (gate is null || part.Value is not { } isOn || gate.Name != part.Name || first[gate.Name] != part)
        {
            return false;
        }

        var state = gate.StateIn(version);
        return state.Presence == GatePresence.Present
            && (!state.IsLocked || state.IsOnByDefault == isOn)
            && (!isOn || gate.DependsOn.Count == 0);
    }

    private static FeatureGateSetting Explain(
        Part part, FeatureGate? gate, KubernetesVersion version, Dictionary<string, Part> first, GateTable gates)
    {
        var (text, name, value) = (part.Text, part.Name, part.Value);
        if (name is null || value is not { } isOn)
        {
            return Problem(GateProblem.Malformed, null, null, null, "write it as Name=true or Name=false");
        }

        // Kubernetes tells upper from lower case.
        var known = gate?.Name == name ? gate : null;
        if (first[name] != part)
        {
            return Problem(GateProblem.Duplicate, known, null, null, name + " is set twice; the last one counts");
        }

        // Two names stand for all gates of a stage.
        if (name is "AllAlpha" or "AllBeta")
        {
            return new FeatureGateSetting(text, name, value, GateProblem.None, null, null, null, "");
        }

        if (known is null)
        {
            var meant = gate?.Name ?? Meant(name, gates);
            return Problem(GateProblem.Unknown, null, null, meant, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"));
        }

        var state = known.StateIn(version);
        switch (state.Presence)
        {
            case GatePresence.NotYetIntroduced:
                return Problem(GateProblem.NotYetIntroduced, known, known.History[0].Since, null, $"{name} comes in v{known.History[0].Since}");
            case GatePresence.Removed:
                var gone = SinceOf(known, version, c => c.Stage == Stage.Removed);
                return Problem(GateProblem.Removed, known, gone, null, $"{name} is gone since v{gone}");
            case GatePresence.Unknown when known.History.Count > 0:
                return Problem(GateProblem.NotKnown, known, SinceOf(known, version, c => c.Stage == Stage.Unknown), null, $"no source says whether v{version} has {name}");
        }

        if (state.IsLocked && state.IsOnByDefault is { } locked && locked != isOn)
        {
            var since = SinceOf(known, version, c => c.IsLocked);
            return Problem(GateProblem.Locked, known, since, null, $"{name} is locked to {(locked ? "true" : "false")} since v{since}");
        }

        if (isOn)
        {
            foreach (var needed in known.DependsOn)
            {
                if (!IsOn(needed, version, first, gates))
                {
                    return Problem(GateProblem.NeedsGate, known, null, needed, $"{name} needs {needed}, which is off in v{version}; set {needed}=true as well");
                }
            }
        }

        return new FeatureGateSetting(text, name, value, GateProblem.None, known, null, null, "");

        FeatureGateSetting Problem(GateProblem problem, FeatureGate? of, KubernetesVersion? since, string? other, string message)
            => new(text, name, value, problem, of, since, other, message + (of is { Keps.Count: > 0 } ? " (" + Kep.Label(of.Keps[0]) + ")" : ""));
    }

    private static bool IsOn(string name, KubernetesVersion version, Dictionary<string, Part> first, GateTable gates)
    {
        if (first.TryGetValue(name, out var set))
        {
            return set.Value == true;
        }

        // What no note knows, and what is there for good, is nothing to complain of.
        return gates.Find(name) is not { } gate
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

    /// <summary>The parts between commas, as Kubernetes itself reads them: blanks around do not matter, and a value is what
    /// Go takes for one.</summary>
    private static List<Part> Parts(string? settings)
    {
        var parts = new List<Part>();
        foreach (var raw in (settings ?? "").Split(','))
        {
            var text = raw.Trim();
            if (text.Length > 0)
            {
                parts.Add(new Part(text));
            }
        }

        return parts;
    }

    /// <summary>A setting as it was written.</summary>
    private sealed class Part
    {
        public Part(string text)
        {
            Text = text;
            var equals = text.IndexOf('=');
            var name = equals < 0 ? text : text.Substring(0, equals).Trim();
            Name = name.Length == 0 ? null : name;
            Value = equals < 0 ? null : ValueOf(text.Substring(equals + 1).Trim());
        }

        public string Text { get; }

        public string? Name { get; }

        public bool? Value { get; }

        private static bool? ValueOf(string value)
        {
            switch (value)
            {
                case "1" or "t" or "T" or "true" or "TRUE" or "True":
                    return true;
                case "0" or "f" or "F" or "false" or "FALSE" or "False":
                    return false;
                default:
                    return null;
            }
        }
    }
}
