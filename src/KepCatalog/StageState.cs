using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents the stage of a KEP in one release.</summary>
/// <param name="Stage">The stage, or <see cref="KepCatalog.Stage.Unknown"/> before the first one.</param>
/// <param name="IsPlanned"><see langword="true"/> if the release was not out when the catalogue was made, so that the stage is a plan;
/// otherwise, <see langword="false"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct StageState(Stage Stage, bool IsPlanned = false)
{
    /// <summary>Returns the stage in words: <c>beta</c>, or <c>not yet introduced</c>, followed by <c>(planned)</c> for a plan.</summary>
    /// <returns>The stage.</returns>
    public override string ToString()
        => (Stage == Stage.Unknown ? "not yet introduced" : Stage.ToString().ToLowerInvariant()) + (IsPlanned ? " (planned)" : "");
}
