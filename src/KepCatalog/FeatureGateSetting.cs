using System.Diagnostics;
using KepCatalog.Checking;

namespace KepCatalog;

/// <summary>Represents one setting of a feature gate and the verdict on it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateSetting
{
    private IReadOnlyList<Kep>? keps;

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

    /// <summary>Gets the place of the setting in the text that was checked, in UTF-16 units from 0.</summary>
    public int Offset { get; }

    /// <summary>Gets the gate's name as it was written, or <see langword="null"/> if there is none.</summary>
    public string? Name { get; }

    /// <summary>Gets the value that the setting asks for, or <see langword="null"/> if there is none.</summary>
    public bool? Value { get; }

    /// <summary>Gets the component that receives the setting, or <see langword="null"/> if none was named.</summary>
    public string? Component { get; }

    /// <summary>Gets a value that specifies whether the release accepts the setting.</summary>
    public GateVerdict Verdict => Problem switch
    {
        GateProblem.None => GateVerdict.Accepted,
        GateProblem.NotKnown => GateVerdict.NotKnown,
        _ => GateVerdict.Refused,
    };

    /// <summary>Gets a value that specifies why the setting is not accepted.</summary>
    public GateProblem Problem { get; private set; }

    /// <summary>Gets the feature gate, or <see langword="null"/> if the catalogue has no gate with this name.</summary>
    public FeatureGate? Gate { get; internal set; }

    /// <summary>Gets the gates that <c>AllAlpha</c> or <c>AllBeta</c> sets in the release, by name. The list is empty for other settings.</summary>
    public IReadOnlyList<FeatureGate> Sets { get; internal set; } = [];

    /// <summary>Gets the KEPs that the gate belongs to. The list is empty if none is known.</summary>
    public IReadOnlyList<Kep> Keps => keps ?? Gate?.Keps ?? [];

    /// <summary>Gets the release that introduces, removes or locks the gate, or <see langword="null"/> if none does.</summary>
    public KubernetesVersion? Since { get; private set; }

    /// <summary>Gets another gate that the problem is about: the one that was meant, that is needed, or that needs this one. It is
    /// <see langword="null"/> if there is none.</summary>
    public FeatureGate? OtherGate { get; private set; }

    /// <summary>Gets what is wrong and what to do, or what else the setting does, in a sentence in English and Chinese. It is empty if there is
    /// nothing to say.</summary>
    public LocalizedText Messages { get; private set; }

    /// <summary>Gets what is wrong and what to do, or what else the setting does, in an English sentence. It is empty if there is nothing to
    /// say.</summary>
    public string Message => Messages.ToString();

    /// <summary>Gets what is wrong with the form, and where, or <see langword="null"/> if the setting can be read.</summary>
    internal LocalizedText? Fault { get; }

    /// <summary>Returns the setting, followed by its message in English.</summary>
    /// <returns>The text and the message.</returns>
    public override string ToString() => Message.Length == 0 ? Text : Text + ": " + Message;

    /// <summary>Names the KEPs of a name that is not a gate of the component.</summary>
    internal void BelongsTo(IReadOnlyList<Kep> keps) => this.keps = keps;

    /// <summary>Records why the setting is not accepted.</summary>
    internal void Refuse(GateProblem problem, LocalizedText sentence, KubernetesVersion? since = null, FeatureGate? other = null)
    {
        Problem = problem;
        Since = since;
        OtherGate = other;
        Say(sentence);
    }

    /// <summary>Records a remark on the setting, followed by the KEP.</summary>
    internal void Say(LocalizedText sentence) => Messages = Keps.Count > 0 ? VerdictTexts.WithKep(sentence, Kep.Label(Keps[0].Number)) : sentence;
}
