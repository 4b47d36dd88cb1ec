using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents one setting of a feature gate, and whether a release takes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateSetting
{
    private IReadOnlyList<int>? keps;

    internal FeatureGateSetting(SettingText text, string? component)
    {
        Text = text.Text;
        Name = text.Name;
        Value = text.Value;
        Offset = text.Offset;
        Fault = text.Fault;
        Component = component;
    }

    /// <summary>Gets the setting as it was written.</summary>
    public string Text { get; }

    /// <summary>Gets where the setting begins in the text that was checked, in UTF-16 units from 0.</summary>
    public int Offset { get; }

    /// <summary>What is wrong with the form, and where; null for a setting that can be read.</summary>
    internal string? Fault { get; }

    /// <summary>Gets the gate's name as it was written, or null if there is none.</summary>
    public string? Name { get; }

    /// <summary>Gets the value that the setting asks for, or null if there is none.</summary>
    public bool? Value { get; }

    /// <summary>Gets the component that gets the setting, or null if none was named.</summary>
    public string? Component { get; }

    /// <summary>Gets whether the release takes the setting.</summary>
    public GateVerdict Verdict => Problem switch
    {
        GateProblem.None => GateVerdict.Accepted,
        GateProblem.NotKnown => GateVerdict.NotKnown,
        _ => GateVerdict.Refused,
    };

    /// <summary>Gets why the setting is not accepted.</summary>
    public GateProblem Problem { get; private set; }

    /// <summary>Gets the feature gate, or null if no note speaks of it.</summary>
    public FeatureGate? Gate { get; internal set; }

    /// <summary>Gets the gates that <c>AllAlpha</c> or <c>AllBeta</c> sets in the release, by name; empty for other settings.</summary>
    public IReadOnlyList<FeatureGate> Sets { get; internal set; } = [];

    /// <summary>Gets the numbers of the KEPs that the gate belongs to; empty if none is known.</summary>
    public IReadOnlyList<int> Keps => keps ?? Gate?.Keps ?? [];

    /// <summary>Gets the release that introduces, removes or locks the gate, or null if none does.</summary>
    public KubernetesVersion? Since { get; private set; }

    /// <summary>Gets another gate: the one that was meant, that is needed, or that needs this one; null if there is none.</summary>
    public string? Other { get; private set; }

    /// <summary>Gets what is wrong and what to do, or what the setting does besides, in a sentence; empty if there is nothing to say.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Returns the setting and its message.</summary>
    /// <returns>Text and message.</returns>
    public override string ToString() => Message.Length == 0 ? Text : Text + ": " + Message;

    /// <summary>Names the KEPs of a name that is no gate of the component.</summary>
    internal void BelongsTo(IReadOnlyList<int> keps) => this.keps = keps;

    /// <summary>Says why the setting is not accepted.</summary>
    internal void Refuse(GateProblem problem, string words, KubernetesVersion? since = null, string? other = null)
    {
        Problem = problem;
        Since = since;
        Other = other;
        Say(words);
    }

    /// <summary>Says something about the setting; the KEP stands behind it.</summary>
    internal void Say(string words) => Message = words + (Keps.Count > 0 ? " (" + Kep.Label(Keps[0]) + ")" : "");
}
