using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents an API version that a release no longer has.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RemovedApi
{
    internal RemovedApi(ChangeRecord change)
    {
        RemovedIn = change.Release;
        GroupVersion = change.Text(RemovedApiPart.GroupVersion) ?? "";
        Kind = change.Text(RemovedApiPart.Kind);
        IsFile = change.IsSet(RemovedApiPart.IsFile);
        DeprecatedIn = change.Version(RemovedApiPart.Deprecated);
        Replacement = change.Text(RemovedApiPart.Replacement);
        ReplacementSince = change.Version(RemovedApiPart.ReplacementSince);
        Confidence = change.Confidence;
        Remark = change.Remark;
        Source = change.Source;
    }

    /// <summary>Gets the group and version, as in the <c>apiVersion</c> of a manifest: <c>policy/v1beta1</c>.</summary>
    public string GroupVersion { get; }

    /// <summary>Gets the kind, such as <c>PodSecurityPolicy</c>, or <see langword="null"/> if all kinds of the version are removed.</summary>
    public string? Kind { get; }

    /// <summary>Gets a value indicating whether this is a version of a file, such as a configuration that a component no longer reads. Otherwise, the API server
    /// no longer serves it.</summary>
    public bool IsFile { get; }

    /// <summary>Gets the release without it.</summary>
    public KubernetesVersion RemovedIn { get; }

    /// <summary>Gets the release that deprecated it, or <see langword="null"/> if no source names it.</summary>
    public KubernetesVersion? DeprecatedIn { get; }

    /// <summary>Gets the group and version that replaces it, such as <c>policy/v1</c>, or <see langword="null"/> if no source names one.</summary>
    public string? Replacement { get; }

    /// <summary>Gets the first release with the replacement, or <see langword="null"/> if no source names it.</summary>
    public KubernetesVersion? ReplacementSince { get; }

    /// <summary>Gets a value that specifies how far the sources can be trusted.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets a remark, such as how sources differ or what to use if nothing replaces the version, or <see langword="null"/> if there is none.</summary>
    public string? Remark { get; }

    /// <summary>Gets the line of the note, and the sources that it names.</summary>
    public SourceReference Source { get; }

    /// <summary>Returns the version in the form <c>policy/v1beta1 PodSecurityPolicy, removed in v1.25</c>.</summary>
    /// <returns>The group, the version, the kind and the release.</returns>
    public override string ToString() => GroupVersion + (Kind is null ? "" : " " + Kind) + ", removed in v" + RemovedIn;
}
