using System.Diagnostics;

namespace KepCatalog;

/// <summary>The stage of a KEP in one release.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct StageState : IEquatable<StageState>
{
    /// <summary>Makes a state.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="isPlanned">Whether the release was not out when the catalogue was made.</param>
    public StageState(Stage stage, bool isPlanned = false)
    {
        Stage = stage;
        IsPlanned = isPlanned;
    }

    /// <summary>The stage; <see cref="KepCatalog.Stage.Unknown"/> before the first one.</summary>
    public Stage Stage { get; }

    /// <summary>Whether the release was not out when the catalogue was made, so that this is what is planned.</summary>
    public bool IsPlanned { get; }

    /// <inheritdoc />
    public bool Equals(StageState other) => Stage == other.Stage && IsPlanned == other.IsPlanned;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StageState other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ((int)Stage * 2) + (IsPlanned ? 1 : 0);

    /// <summary>The stage in words: <c>beta</c>; <c>not yet introduced</c>; with <c>(planned)</c> behind a plan.</summary>
    /// <returns>The stage.</returns>
    public override string ToString()
        => (Stage == Stage.Unknown ? "not yet introduced" : Stage.ToString().ToLowerInvariant()) + (IsPlanned ? " (planned)" : "");

    /// <summary>Whether both are the same state.</summary>
    public static bool operator ==(StageState left, StageState right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(StageState left, StageState right) => !left.Equals(right);
}
