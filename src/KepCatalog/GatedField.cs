using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a configuration field that needs a feature gate, or whose default depends on one, since a release.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GatedField
{
    private readonly CatalogueLinks links;

    internal GatedField(ChangeRecord change, CatalogueLinks links)
    {
        this.links = links;
        Since = change.Release;
        GroupVersion = change.Text(GatedFieldPart.GroupVersion) ?? "";
        Kind = change.Text(GatedFieldPart.Kind) ?? "";
        Field = change.Text(GatedFieldPart.Field) ?? "";
        Gate = change.Text(GatedFieldPart.Gate) ?? "";
        Until = change.Version(GatedFieldPart.Until);
        Confidence = change.Confidence;
        Remark = change.Remark;
        Source = change.Source;
    }

    /// <summary>Gets the group and version of the configuration: <c>kubelet.config.k8s.io/v1beta1</c>.</summary>
    public string GroupVersion { get; }

    /// <summary>Gets the kind of the configuration: <c>KubeletConfiguration</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the field, with dots between nested fields: <c>memorySwap.swapBehavior</c>.</summary>
    public string Field { get; }

    /// <summary>Gets the name of the feature gate.</summary>
    public string Gate { get; }

    /// <summary>Gets the feature gate, or <see langword="null"/> if no note describes it.</summary>
    public FeatureGate? FeatureGate => links.FindGate(Gate);

    /// <summary>Gets the first release that needs the gate for the field.</summary>
    public KubernetesVersion Since { get; }

    /// <summary>Gets the last release for which the source names the gate, or <see langword="null"/> if its newest version still does. The gate itself may end
    /// earlier: see <see cref="KepCatalog.FeatureGate.GetState"/>.</summary>
    public KubernetesVersion? Until { get; }

    /// <summary>Gets a value that specifies how far the sources can be trusted.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets a remark, such as that the gate only changes the default, or <see langword="null"/> if there is none.</summary>
    public string? Remark { get; }

    /// <summary>Gets the line of the note, and the sources that it names.</summary>
    public SourceReference Source { get; }

    /// <summary>Returns the field in the form <c>KubeletConfiguration.memorySwap needs NodeSwap since v1.22</c>, followed by <c>until v1.35</c> if it ends.</summary>
    /// <returns>The kind, the field, the gate and the releases.</returns>
    public override string ToString()
        => Kind + "." + Field + " needs " + Gate + " since v" + Since + (Until is { } last ? " until v" + last : "");
}
