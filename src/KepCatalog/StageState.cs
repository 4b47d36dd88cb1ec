using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents the stage of a KEP in one release.</summary>
/// <param name="Stage">The stage, or <see cref="KepCatalog.Stage.Unknown"/> before the first one.</param>
/// <param name="IsPlanned"><see langword="true"/> if the release was not out when the catalogue was made, so that the stage is a plan;
/// otherwise, <see langword="false"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct StageState(Stage Stage, bool IsPlanned = false)
{
    /// <summary>Gets the stage in words, in English and Chinese: <c>beta</c>, or <c>not yet introduced</c>, followed by <c>(planned)</c> for a plan.</summary>
    public LocalizedText Descriptions
    {
        get
        {
            var stage = Stage == Stage.Unknown ? StateTexts.NotYetIntroduced : StateTexts.Of(Stage);
            return IsPlanned ? StateTexts.Planned(stage) : stage;
        }
    }

    /// <summary>Returns the stage in English words: <c>beta</c>, or <c>not yet introduced</c>, followed by <c>(planned)</c> for a plan.</summary>
    /// <returns>The stage.</returns>
    public override string ToString() => Descriptions.ToString();
}
