using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Whether a release has a feature gate.</summary>
public enum GatePresence
{
    /// <summary>No source covers the release.</summary>
    Unknown = 0,

    /// <summary>The gate comes in a later release.</summary>
    NotYetIntroduced = 1,

    /// <summary>The release has the gate.</summary>
    Present = 2,

    /// <summary>The gate was there in an earlier release and is gone; a component that gets it refuses to start.</summary>
    Removed = 3,
}

/// <summary>What a feature gate is in one release.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct GateState : IEquatable<GateState>
{
    private readonly int bits;

    internal GateState(int bits) => this.bits = bits;

    /// <summary>Whether the release has the gate.</summary>
    public GatePresence Presence => (bits & GateBits.NotYet) != 0
        ? GatePresence.NotYetIntroduced
        : Stage switch
        {
            Stage.Unknown => GatePresence.Unknown,
            Stage.Removed => GatePresence.Removed,
            _ => GatePresence.Present,
        };

    /// <summary>The stage: alpha, beta, stable or deprecated where the gate is present; removed where it is gone; else unknown.</summary>
    public Stage Stage => (Stage)(bits & GateBits.Stage);

    /// <summary>Whether the gate is on where nobody sets it; null where it is not present, or no source says it.</summary>
    public bool? IsOnByDefault => (bits & GateBits.HasDefault) == 0 ? null : (bits & GateBits.On) != 0;

    /// <summary>Whether setting it to another value than its default is an error. Without <see cref="IsLockKnown"/> it may be one.</summary>
    public bool IsLocked => (bits & GateBits.Locked) != 0;

    /// <summary>Whether a source says if the gate is locked.</summary>
    public bool IsLockKnown => (bits & GateBits.LockUnknown) == 0;

    /// <inheritdoc />
    public bool Equals(GateState other) => bits == other.bits;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is GateState other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => bits;

    /// <summary>The state in words: <c>beta, on by default</c>; <c>not yet introduced</c>; <c>removed</c>.</summary>
    /// <returns>Stage, default and lock.</returns>
    public override string ToString()
    {
        return Presence switch
        {
            GatePresence.NotYetIntroduced => "not yet introduced",
            GatePresence.Present => Stage.ToString().ToLowerInvariant()
                + (IsOnByDefault is { } isOn ? isOn ? ", on by default" : ", off by default" : "")
                + (IsLocked ? ", locked" : IsLockKnown ? "" : ", locked or not is not known"),
            GatePresence.Removed => "removed",
            _ => "unknown",
        };
    }

    /// <summary>Whether both are the same state.</summary>
    public static bool operator ==(GateState left, GateState right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(GateState left, GateState right) => !left.Equals(right);
}
