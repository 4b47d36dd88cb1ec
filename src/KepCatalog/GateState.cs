using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents what a feature gate is in one release.</summary>
/// <param name="Presence">Whether the release has the gate.</param>
/// <param name="Stage">The stage: alpha, beta, stable or deprecated if the release has the gate, removed if an earlier release had it,
/// otherwise unknown.</param>
/// <param name="IsOnByDefault">Whether the gate is on if nobody sets it, or <see langword="null"/> if the release does not have the gate
/// or no source states it.</param>
/// <param name="IsLocked">Whether it is an error to set the gate to another value than its default, or <see langword="null"/> if the
/// release does not have the gate or no source states it.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct GateState(GatePresence Presence, Stage Stage = Stage.Unknown, bool? IsOnByDefault = null, bool? IsLocked = null)
{
    /// <summary>Gets the state in words, in English and Chinese: <c>beta, on by default</c>, <c>not yet introduced</c>, or <c>removed</c>.</summary>
    public LocalizedText Descriptions => Presence switch
    {
        GatePresence.NotYetIntroduced => StateTexts.NotYetIntroduced,
        GatePresence.Present => StateTexts.Present(Stage, IsOnByDefault, IsLocked),
        GatePresence.Removed => StateTexts.Removed,
        _ => StateTexts.NotKnown,
    };

    /// <summary>Returns the state in English words: <c>beta, on by default</c>, <c>not yet introduced</c>, or <c>removed</c>.</summary>
    /// <returns>The stage, the default and the lock.</returns>
    public override string ToString() => Descriptions.ToString();
}
