using System.Diagnostics;

namespace KepCatalog;

/// <summary>A stage of a feature gate, from one release until the next change.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GateChange
{
    /// <summary>Makes a change. Generated code calls this.</summary>
    /// <param name="since">The first release of it.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="source">What says so.</param>
    /// <param name="isOnByDefault">Whether the gate is on where nobody sets it, or null.</param>
    /// <param name="isLocked">Whether it can be set to nothing else.</param>
    /// <param name="isLockKnown">Whether the source says that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public GateChange(KubernetesVersion since, Stage stage, SourceReference source, bool? isOnByDefault = null, bool isLocked = false, bool isLockKnown = true)
    {
        Since = since;
        Stage = stage;
        Source = source ?? throw new ArgumentNullException(nameof(source));
        IsOnByDefault = isOnByDefault;
        IsLocked = isLocked;
        IsLockKnown = isLockKnown;
    }

    /// <summary>The first release of it.</summary>
    public KubernetesVersion Since { get; }

    /// <summary>The stage; <see cref="KepCatalog.Stage.Removed"/> where the gate is gone, and
    /// <see cref="KepCatalog.Stage.Unknown"/> where no source covers these releases.</summary>
    public Stage Stage { get; }

    /// <summary>Whether the gate is on where nobody sets it; null where the source does not say.</summary>
    public bool? IsOnByDefault { get; }

    /// <summary>Whether setting it to another value than its default is an error. Without <see cref="IsLockKnown"/> it may be one.</summary>
    public bool IsLocked { get; }

    /// <summary>Whether the source says if the gate is locked.</summary>
    public bool IsLockKnown { get; }

    /// <summary>The gate note's line, and the source that the note names.</summary>
    public SourceReference Source { get; }

    /// <summary>The change as <c>Beta since v1.27, on by default</c>.</summary>
    /// <returns>Stage, release, default and lock.</returns>
    public override string ToString()
        => Stage + " since v" + Since
            + (IsOnByDefault is { } isOn ? isOn ? ", on by default" : ", off by default" : "")
            + (IsLocked ? ", locked" : IsLockKnown ? "" : ", locked or not is not known");
}
