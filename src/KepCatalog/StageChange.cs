using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents one step in the history of a KEP or a feature.</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Version">The release in which it happened.</param>
/// <param name="Source">The note, or the <c>kep.yaml</c> of kubernetes/enhancements, that states the step.</param>
/// <param name="IsPlanned"><see langword="true"/> if the step is a plan: the release was not out when the catalogue was made, or
/// the plan was not carried out; otherwise, <see langword="false"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StageChange(Milestone Milestone, KubernetesVersion Version, SourceReference Source, bool IsPlanned = false)
{
    /// <summary>Gets the stage from this step on. <see cref="Milestone.DefaultOn"/> is a step within beta.</summary>
    public Stage Stage => Milestone.ToStage();

    /// <summary>Returns the step in the form <c>Beta in v1.27</c>, followed by <c>(planned)</c> for a plan.</summary>
    /// <returns>The milestone and the release.</returns>
    public override string ToString() => Milestone + " in v" + Version + (IsPlanned ? " (planned)" : "");
}
