using System.Diagnostics;

namespace KepCatalog;

/// <summary>Specifies how a feature gate changes from one release to another. Several values may hold.</summary>
[Flags]
public enum GateChangeKinds
{
    /// <summary>The gate does not change.</summary>
    None = 0,

    /// <summary>The gate was removed. A component that sets it does not start.</summary>
    Removed = 1,

    /// <summary>The gate is now locked to its default.</summary>
    Locked = 2,

    /// <summary>The gate is now on by default.</summary>
    TurnedOn = 4,

    /// <summary>The gate is now off by default.</summary>
    TurnedOff = 8,

    /// <summary>The gate is new.</summary>
    Introduced = 16,

    /// <summary>The stage of the gate changed.</summary>
    StageChanged = 32,

    /// <summary>The gate is no longer locked.</summary>
    Unlocked = 64,

    /// <summary>No source states whether the later release has the gate.</summary>
    NotKnown = 128,
}

/// <summary>Represents a feature gate that changes from one release to another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GateDifference
{
    internal GateDifference(FeatureGate gate, GateState from, GateState to, GateChangeKinds changes)
    {
        Gate = gate;
        From = from;
        To = to;
        Changes = changes;
    }

    /// <summary>Gets the gate.</summary>
    public FeatureGate Gate { get; }

    /// <summary>Gets the state in the earlier release.</summary>
    public GateState From { get; }

    /// <summary>Gets the state in the later release.</summary>
    public GateState To { get; }

    /// <summary>Gets a value that specifies how the gate changes.</summary>
    public GateChangeKinds Changes { get; }

    /// <summary>Returns the change in the form <c>NodeLogQuery: alpha, off by default to beta, off by default</c>.</summary>
    /// <returns>The name and the states.</returns>
    public override string ToString() => Gate + ": " + From + " to " + To;
}
