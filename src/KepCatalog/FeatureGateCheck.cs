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
    private readonly GateTable gates;
    private KubernetesVersion since;
    private string? message;

    /// <summary>Reads a setting.</summary>
    internal FeatureGateSetting(string text, GateTable gates)
    {
        this.gates = gates;
        Text = text;
        Place = -1;
        var equals = 0;
        while (equals < text.Length && text[equals] != '=')
        {
            equals++;
        }

        var name = text.Substring(0, equals).Trim();
        if (name.Length > 0)
        {
            Name = name;
            Place = gates.PlaceOf(name);
        }

        if (equals < text.Length)
        {
            var value = text.Substring(equals + 1).Trim();
            Value = value == "true" ? true : value == "false" ? false : ValueOf(value);
        }
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
    public FeatureGate? Gate => Place < 0 ? null : gates.At(Place);

    /// <summary>The numbers of the KEPs that the gate belongs to; empty where none is known.</summary>
    public IReadOnlyList<int> Keps => Gate?.Keps ?? [];

    /// <summary>The release where it changes: that introduces, removes or locks the gate; null where none does.</summary>
    public KubernetesVersion? Since => since == default ? null : since;

    /// <summary>Another gate: the one that was meant, or the one that is needed; null where there is none.</summary>
    public string? Other { get; private set; }

    /// <summary>The gate's place among all; -1 where no note speaks of it.</summary>
    internal int Place { get; }

    /// <summary>What is wrong, in a sentence; empty where nothing is.</summary>
    public string Message => message ?? "";

    /// <summary>The setting, and what is wrong with it.</summary>
    /// <returns>Text and message.</returns>
    public override string ToString() => Problem == GateProblem.None ? Text : Text + ": " + Message;

    /// <summary>Says what is wrong.</summary>
    internal void Refuse(GateProblem problem, string words, KubernetesVersion? since = null, string? other = null)
    {
        Problem = problem;
        this.since = since ?? default;
        Other = other;
        message = words + (Keps.Count > 0 ? " (" + Kep.Label(Keps[0]) + ")" : "");
    }

    /// <summary>What Go takes for a truth value.</summary>
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

    private readonly string text;
    private readonly GateTable gates;
    private readonly bool isFine;
    private FeatureGateSetting[]? settings;
    private IReadOnlyList<FeatureGateSetting>? list;

    /// <summary>Checks an argument.</summary>
    /// <param name="text">The argument.</param>
    /// <param name="version">The release.</param>
    /// <param name="gates">The gates.</param>
    /// <param name="isFine">Whether it is known that nothing is wrong.</param>
    internal FeatureGateCheck(string text, KubernetesVersion version, GateTable gates, bool isFine)
    {
        this.text = text;
        this.gates = gates;
        this.isFine = isFine;
        Version = version;
    }

    /// <summary>The release.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>The settings in their order; empty parts are left out.</summary>
    public IReadOnlyList<FeatureGateSetting> Settings => list ??= Array.AsReadOnly(All);

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => isFine || HasNoProblem();

    /// <summary>The settings, made and judged when they are asked for.</summary>
    private FeatureGateSetting[] All => settings ??= isFine ? Read(text, gates) : Judge(text, Version, gates);

    private bool HasNoProblem() => Array.TrueForAll(All, s => s.Problem == GateProblem.None);

    /// <summary>Checks an argument as Kubernetes itself reads it: blanks around a part do not matter.</summary>
    private static FeatureGateSetting[] Judge(string settings, KubernetesVersion version, GateTable gates)
    {
        var all = Read(settings, gates);
        var first = new FeatureGateSetting?[gates.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var setting = all[i];
            var place = setting.Place;
            if (place >= 0 && setting.Value is not null && first[place] is null)
            {
                first[place] = setting;
            }
        }

        var explanations = new Explanations(version, all, first, gates);
        foreach (var setting in all)
        {
            explanations.Add(setting);
        }

        return all;
    }

    /// <summary>The parts between commas; empty ones are left out.</summary>
    private static FeatureGateSetting[] Read(string settings, GateTable gates)
    {
        var count = 1;
        for (var i = 0; i < settings.Length; i++)
        {
            count += settings[i] == ',' ? 1 : 0;
        }

        var all = new FeatureGateSetting[count];
        count = 0;
        for (var start = 0; start <= settings.Length;)
        {
            var end = start;
            while (end < settings.Length && settings[end] != ',')
            {
                end++;
            }

            var part = settings.Substring(start, end - start).Trim();
            if (part.Length > 0)
            {
                all[count++] = new FeatureGateSetting(part, gates);
            }

            start = end + 1;
        }

        return count == all.Length ? all : Cut(all, count);
    }

    private static FeatureGateSetting[] Cut(FeatureGateSetting[] all, int count)
    {
        Array.Resize(ref all, count);
        return all;
    }

    /// <summary>What is wrong, a line each; <c>valid</c> where nothing is.</summary>
    /// <returns>The settings with a problem.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", All.Where(s => s.Problem != GateProblem.None));

    /// <summary>Says what is wrong with settings that are not plainly fine.</summary>
    private sealed class Explanations(KubernetesVersion version, FeatureGateSetting[] all, FeatureGateSetting?[] first, GateTable gates)
    {
        private Dictionary<string, FeatureGateSetting>? firstUnknown;

        public void Add(FeatureGateSetting setting)
        {
            if (setting.Name is not { } name || setting.Value is not { } isOn)
            {
                setting.Refuse(GateProblem.Malformed, "write it as Name=true or Name=false");
                return;
            }

            if (First(name, setting.Place) != setting)
            {
                setting.Refuse(GateProblem.Duplicate, name + " is set twice; the last one counts");
                return;
            }

            // Two names stand for all gates of a stage.
            if (name is "AllAlpha" or "AllBeta")
            {
                return;
            }

            // Kubernetes tells upper from lower case.
            if (setting.Gate is not { } gate)
            {
                var meant = gates.Find(name)?.Name ?? Meant(name);
                setting.Refuse(
                    GateProblem.Unknown, "there is no feature gate " + name + (meant is null ? "" : "; did you mean " + meant + "?"), other: meant);
                return;
            }

            var state = gate.StateIn(version);
            switch (state.Presence)
            {
                case GatePresence.NotYetIntroduced:
                    var comes = gate.History[0].Since;
                    setting.Refuse(GateProblem.NotYetIntroduced, $"{name} comes in v{comes}", comes);
                    return;
                case GatePresence.Removed:
                    var gone = SinceOf(gate, c => c.Stage == Stage.Removed);
                    setting.Refuse(GateProblem.Removed, $"{name} is gone since v{gone}", gone);
                    return;
                case GatePresence.Unknown when gate.History.Count > 0:
                    setting.Refuse(
                        GateProblem.NotKnown, $"no source says whether v{version} has {name}", SinceOf(gate, c => c.Stage == Stage.Unknown));
                    return;
            }

            if (state.IsLocked && state.IsOnByDefault is { } locked && locked != isOn)
            {
                var since = SinceOf(gate, c => c.IsLocked);
                setting.Refuse(GateProblem.Locked, $"{name} is locked to {(locked ? "true" : "false")} since v{since}", since);
                return;
            }

            if (isOn && gate.DependsOn.FirstOrDefault(needed => !IsOn(needed)) is { } off)
            {
                setting.Refuse(GateProblem.NeedsGate, $"{name} needs {off}, which is off in v{version}; set {off}=true as well", other: off);
            }
        }

        /// <summary>The first setting of a gate; the ones after it are duplicates. One without a value does not count.</summary>
        private FeatureGateSetting? First(string name, int place)
        {
            if (place >= 0)
            {
                return first[place];
            }

            if (firstUnknown is null)
            {
                firstUnknown = new Dictionary<string, FeatureGateSetting>(StringComparer.Ordinal);
                foreach (var setting in all)
                {
                    if (setting is { Place: < 0, Name: { } unknown, Value: not null } && !firstUnknown.ContainsKey(unknown))
                    {
                        firstUnknown.Add(unknown, setting);
                    }
                }
            }

            return firstUnknown.TryGetValue(name, out var found) ? found : null;
        }

        private bool IsOn(string name)
        {
            var place = gates.PlaceOf(name);
            if (First(name, place) is { } set)
            {
                return set.Value == true;
            }

            // What no note knows, and what is there for good, is nothing to complain of.
            return place < 0
                || gates.At(place).StateIn(version) is not { Presence: GatePresence.Present } state
                || state.IsOnByDefault != false
                || First(state.Stage == Stage.Alpha ? "AllAlpha" : "AllBeta", -1) is { Value: true };
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

        private string? Meant(string name)
        {
            if (name.Length is < 5 or > LongestGuess)
            {
                return null;
            }

            foreach (var gate in gates.All)
            {
                if (EditDistance.IsAtMost(gate.Name, name, 2))
                {
                    return gate.Name;
                }
            }

            return null;
        }
    }
}
