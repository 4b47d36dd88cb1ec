using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a command-line flag that a release no longer has.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RemovedFlag
{
    private readonly string commands;

    internal RemovedFlag(ChangeRecord change)
    {
        RemovedIn = change.Release;
        Component = change.Text(RemovedFlagPart.Component) ?? "";
        commands = change.Text(RemovedFlagPart.Commands) ?? "";
        Flag = change.Text(RemovedFlagPart.Flag) ?? "";
        DeprecatedIn = change.Version(RemovedFlagPart.Deprecated);
        Replacement = change.Text(RemovedFlagPart.Replacement);
        Confidence = change.Confidence;
        Remark = change.Remark;
        Source = change.Source;
    }

    /// <summary>Gets the component, such as <c>kubelet</c>.</summary>
    public string Component { get; }

    /// <summary>Gets the subcommands that lose the flag, such as <c>upgrade diff</c>. The list is empty if the whole component loses it.</summary>
    public IReadOnlyList<string> Commands => ChangeRecord.Names(commands);

    /// <summary>Gets the flag with its dashes: <c>--container-runtime</c>.</summary>
    public string Flag { get; }

    /// <summary>Gets the release without it.</summary>
    public KubernetesVersion RemovedIn { get; }

    /// <summary>Gets the release that deprecated it, or <see langword="null"/> if no source names it.</summary>
    public KubernetesVersion? DeprecatedIn { get; }

    /// <summary>Gets what to use instead, such as another flag or a field of a configuration, or <see langword="null"/> if no source names it.</summary>
    public string? Replacement { get; }

    /// <summary>Gets a value that specifies how far the sources can be trusted.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets a remark, or <see langword="null"/> if there is none.</summary>
    public string? Remark { get; }

    /// <summary>Gets the line of the note, and the sources that it names.</summary>
    public SourceReference Source { get; }

    /// <summary>Returns the flag in the form <c>kubelet --container-runtime, removed in v1.27</c>.</summary>
    /// <returns>The component, the subcommands, the flag and the release.</returns>
    public override string ToString()
        => Component + (Commands.Count == 0 ? " " : " " + string.Join(", ", Commands) + " ") + Flag + ", removed in v" + RemovedIn;
}
