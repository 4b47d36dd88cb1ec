using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents a stage of a feature gate, from one release until the next change.</summary>
/// <param name="Since">The first release with this stage.</param>
/// <param name="Stage">The stage: <see cref="KepCatalog.Stage.Removed"/> if the gate is gone, and
/// <see cref="KepCatalog.Stage.Unknown"/> if no source covers these releases.</param>
/// <param name="Source">The line of the gate note, and the source that the note names.</param>
/// <param name="IsOnByDefault">Whether the gate is on if nobody sets it, or <see langword="null"/> if the source does not state it.</param>
/// <param name="IsLocked">Whether it is an error to set the gate to another value than its default, or <see langword="null"/> if the
/// source does not state it.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GateChange(KubernetesVersion Since, Stage Stage, SourceReference Source, bool? IsOnByDefault = null, bool? IsLocked = false)
{
    /// <summary>Returns the change in the form <c>Beta since v1.27, on by default</c>.</summary>
    /// <returns>The stage, the release, the default and the lock.</returns>
    public override string ToString()
        => Stage + " since v" + Since + (StateTexts.DefaultAndLock(IsOnByDefault, IsLocked) is { IsEmpty: false } rest ? ", " + rest : "");
}
