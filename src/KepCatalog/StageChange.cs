using System.Diagnostics;

namespace KepCatalog;

/// <summary>One step of a feature's way through the releases.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StageChange
{
    /// <summary>Makes a step. Generated code calls this.</summary>
    /// <param name="milestone">What happened.</param>
    /// <param name="version">In which release.</param>
    /// <param name="source">What says so.</param>
    /// <param name="isPlanned">Whether it is a plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public StageChange(Milestone milestone, KubernetesVersion version, SourceReference source, bool isPlanned = false)
    {
        Milestone = milestone;
        Version = version;
        Source = source ?? throw new ArgumentNullException(nameof(source));
        IsPlanned = isPlanned;
    }

    /// <summary>What happened.</summary>
    public Milestone Milestone { get; }

    /// <summary>The stage from here on; <see cref="KepCatalog.Stage.Beta"/> for <see cref="Milestone.DefaultOn"/>, which is a step within beta.</summary>
    public Stage Stage => Milestone switch
    {
        Milestone.Alpha => Stage.Alpha,
        Milestone.Beta or Milestone.DefaultOn => Stage.Beta,
        Milestone.Stable => Stage.Stable,
        Milestone.Deprecated => Stage.Deprecated,
        Milestone.Removed => Stage.Removed,
        _ => Stage.Unknown,
    };

    /// <summary>The release that it happened in.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>Whether it is a plan: its release came after the last one when the catalogue was made.</summary>
    public bool IsPlanned { get; }

    /// <summary>The note, or the <c>kep.yaml</c> of kubernetes/enhancements, that says so.</summary>
    public SourceReference Source { get; }

    /// <summary>The step as <c>Beta in v1.27</c>, with <c>(planned)</c> behind a plan.</summary>
    /// <returns>Milestone and release.</returns>
    public override string ToString() => Milestone + " in v" + Version + (IsPlanned ? " (planned)" : "");
}
