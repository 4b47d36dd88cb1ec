using System.Diagnostics;

namespace KepCatalog;

/// <summary>Specifies how much an item of an upgrade plan matters.</summary>
public enum UpgradeSeverity
{
    /// <summary>Something that works before the upgrade fails after it, such as the start of a component.</summary>
    Breaks = 0,

    /// <summary>Something behaves differently after the upgrade.</summary>
    Changes = 1,

    /// <summary>No source covers the question, so the item may be a break.</summary>
    NotKnown = 2,

    /// <summary>Nothing changes yet, but a later release will break it, or the setting has no effect.</summary>
    Notice = 3,
}

/// <summary>Represents one thing that an upgrade breaks or changes.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Subject">What the item is about: a gate, a flag, a field or an API.</param>
/// <param name="Reasons">What happens, in a sentence without a full stop, in English and Chinese.</param>
/// <param name="Actions">What to do, in English and Chinese. The text is empty if nothing has to be done.</param>
/// <param name="Since">The release in which it happens, or <see langword="null"/> if no single release is the reason.</param>
/// <param name="Setting">The setting that the item is about, or <see langword="null"/> if it concerns every cluster.</param>
/// <param name="Source">The line of the note that states the reason, or <see langword="null"/> if the reason is the absence of a source.</param>
/// <param name="Gate">The feature gate that the item is about, or <see langword="null"/> if there is none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UpgradeItem(
    UpgradeSeverity Severity,
    string Subject,
    LocalizedText Reasons,
    LocalizedText Actions = default,
    KubernetesVersion? Since = null,
    UpgradeSetting? Setting = null,
    SourceReference? Source = null,
    FeatureGate? Gate = null)
{
    /// <summary>Gets what happens, in an English sentence without a full stop.</summary>
    public string Reason => Reasons.ToString();

    /// <summary>Gets what to do, in English, or <see langword="null"/> if nothing has to be done.</summary>
    public string? Action => Actions.Preferred;

    /// <summary>Returns the item in the form <c>kubelet.yaml:12: NodeSwap: the reason: the action</c>.</summary>
    /// <returns>The place, the subject, the reason and the action, in English.</returns>
    public override string ToString()
        => (Setting?.Place is { } place ? place + ": " : "") + Subject + ": " + Reason + (Action is null ? "" : ": " + Action);
}
