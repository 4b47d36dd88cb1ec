using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a default that a release changes.</summary>
/// <remarks>Of feature gates, only those are here whose new default asks for an action. <see cref="KepCatalog.FeatureGate.History"/> has all.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ChangedDefault
{
    private readonly CatalogueLinks links;
    private readonly string components;

    internal ChangedDefault(ChangeRecord change, CatalogueLinks links)
    {
        this.links = links;
        Version = change.Release;
        components = change.Text(ChangedDefaultPart.Components) ?? "";
        Setting = change.Text(ChangedDefaultPart.Setting) ?? "";
        IsFeatureGate = change.IsSet(ChangedDefaultPart.IsGate);
        From = change.Text(ChangedDefaultPart.From);
        To = change.Text(ChangedDefaultPart.To) ?? "";
        Confidence = change.Confidence;
        Remark = change.Remark;
        Source = change.Source;
    }

    /// <summary>Gets the components, such as <c>kubelet</c>. There is at least one.</summary>
    public IReadOnlyList<string> Components => ChangeRecord.Names(components);

    /// <summary>Gets the setting: a flag, a field of a configuration, the name of a feature gate, or a description.</summary>
    public string Setting { get; }

    /// <summary>Gets a value indicating whether the setting is a feature gate.</summary>
    public bool IsFeatureGate { get; }

    /// <summary>Gets the feature gate, or <see langword="null"/> if the setting is none or no note describes the gate.</summary>
    public FeatureGate? FeatureGate => IsFeatureGate ? links.FindGate(Setting) : null;

    /// <summary>Gets the default before, such as <c>10</c>, <c>false</c> or <c>absent</c>, or <see langword="null"/> if no source names it.</summary>
    public string? From { get; }

    /// <summary>Gets the new default, such as <c>100</c> or <c>true</c>.</summary>
    public string To { get; }

    /// <summary>Gets the release with the new default.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>Gets a value that specifies how far the sources can be trusted.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets a remark, such as the effect of the new default, or <see langword="null"/> if there is none.</summary>
    public string? Remark { get; }

    /// <summary>Gets the line of the note, and the sources that it names.</summary>
    public SourceReference Source { get; }

    /// <summary>Returns the change in the form <c>kubelet eventBurst, 10 -> 100 in v1.27</c>.</summary>
    /// <returns>The components, the setting, the defaults and the release.</returns>
    public override string ToString()
        => string.Join(", ", Components) + " " + Setting + ", " + (From is null ? "" : From + " ") + "-> " + To + " in v" + Version;
}
