using System.ComponentModel;
using System.Diagnostics;

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

    /// <summary>Checks an argument. Generated code calls this.</summary>
    /// <param name="settings">The value of the argument; null and empty set nothing.</param>
    /// <param name="version">The release.</param>
    /// <param name="find">Finds a gate by its name, in any case.</param>
    /// <param name="all">All gates, for guesses.</param>
    /// <returns>The settings with what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="find"/> or <paramref name="all"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FeatureGateCheck Run(string? settings, KubernetesVersion version, Func<string?, FeatureGate?> find, Func<IReadOnlyList<FeatureGate>> all)
    {
        if (find is null)
        {
            throw new ArgumentNullException(nameof(find));
        }

        if (all is null)
        {
            throw new ArgumentNullException(nameof(all));
        }

        var parts = Parts(settings);
        var values = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (_, name, value) in parts)
        {
            if (name is not null && value is { } isOn && !values.ContainsKey(name))
            {
                values.Add(name, isOn);
            }
        }

        var results = new FeatureGateSetting[parts.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Check(parts[i], version, values, seen, find, all);
        }

        return new FeatureGateCheck(version, results);
    }

    /// <summary>What is wrong, a line each; <c>valid</c> where nothing is.</summary>
    /// <returns>The settings with a problem.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", Settings.Where(s => s.Problem != GateProblem.None));

    private static FeatureGateSetting Check(
        (string Text, string? Name, bool? Value) part,
        KubernetesVersion version,
        Dictionary<string, bool> values,
        HashSet<string> seen,
        Func<string?, FeatureGate?> find,
        Func<IReadOnlyList<FeatureGate>> all)
    {
        var (text, name, value) = part;
        if (name is null || value is not { } isOn)
        {
            return Problem(GateProblem.Malformed, null, null, null, "write it as Name=true or Name=false");
        }

        if (!seen.Add(name))
        {
            return Problem(GateProblem.Duplicate, find(name) is { } twice && twice.Name == name ? twice : null, null, null, name + " is set twice; the last one counts");
        }

        // Two names stand for all gates of a stage.
        if (name is "AllAlpha" or "AllBeta")
        {
            return new FeatureGateSetting(text, name, value, GateProblem.None, null, null, null, "");
        }

        // Kubernetes tells upper from lower case.
        if (find(name) is not { } gate || gate.Name != name)
        {
            var meant = find(name)?.Name ?? Meant(name, all);
            return Problem(GateProblem.Unknown, null, null, meant, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"));
        }

        var state = gate.StateIn(version);
        switch (state.Presence)
        {
            case GatePresence.NotYetIntroduced:
                return Problem(GateProblem.NotYetIntroduced, gate, gate.History[0].Since, null, $"{name} comes in v{gate.History[0].Since}");
            case GatePresence.Removed:
                var gone = SinceOf(gate, version, c => c.Stage == Stage.Removed);
                return Problem(GateProblem.Removed, gate, gone, null, $"{name} is gone since v{gone}");
            case GatePresence.Unknown when gate.History.Count > 0:
                return Problem(GateProblem.NotKnown, gate, SinceOf(gate, version, c => c.Stage == Stage.Unknown), null, $"no source says whether v{version} has {name}");
        }

        if (state.IsLocked && state.IsOnByDefault is { } locked && locked != isOn)
        {
            var since = SinceOf(gate, version, c => c.IsLocked);
            return Problem(GateProblem.Locked, gate, since, null, $"{name} is locked to {(locked ? "true" : "false")} since v{since}");
        }

        if (isOn)
        {
            foreach (var needed in gate.DependsOn)
            {
                if (!IsOn(needed, version, values, find))
                {
                    return Problem(GateProblem.NeedsGate, gate, null, needed, $"{name} needs {needed}, which is off in v{version}; set {needed}=true as well");
                }
            }
        }

        return new FeatureGateSetting(text, name, value, GateProblem.None, gate, null, null, "");

        FeatureGateSetting Problem(GateProblem problem, FeatureGate? known, KubernetesVersion? since, string? other, string message)
            => new(text, name, value, problem, known, since, other, message + (known is { Keps.Count: > 0 } ? " (" + Kep.Label(known.Keps[0]) + ")" : ""));
    }

    private static bool IsOn(string name, KubernetesVersion version, Dictionary<string, bool> values, Func<string?, FeatureGate?> find)
    {
        if (values.TryGetValue(name, out var isOn))
        {
            return isOn;
        }

        // What no note knows, and what is there for good, is nothing to complain of.
        return find(name) is not { } gate
            || gate.StateIn(version) is not { Presence: GatePresence.Present } state
            || state.IsOnByDefault != false
            || values.TryGetValue(state.Stage == Stage.Alpha ? "AllAlpha" : "AllBeta", out isOn) && isOn;
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

    private static string? Meant(string name, Func<IReadOnlyList<FeatureGate>> all)
    {
        if (name.Length > LongestGuess)
        {
            return null;
        }

        foreach (var gate in all())
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
    private static List<(string Text, string? Name, bool? Value)> Parts(string? settings)
    {
        var parts = new List<(string, string?, bool?)>();
        foreach (var raw in (settings ?? "").Split(','))
        {
            var text = raw.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            var equals = text.IndexOf('=');
            var name = equals < 0 ? text : text.Substring(0, equals).Trim();
            bool? value = equals < 0 ? null : text.Substring(equals + 1).Trim() switch
            {
                "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
                "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
                _ => null,
            };
            parts.Add((text, name.Length == 0 ? null : name, value));
        }

        return parts;
    }
}
