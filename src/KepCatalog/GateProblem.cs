namespace KepCatalog;

/// <summary>Specifies why a setting of a feature gate is not accepted.</summary>
public enum GateProblem
{
    /// <summary>The setting is accepted.</summary>
    None = 0,

    /// <summary>The setting is not <c>Name=true</c> or <c>Name=false</c>.</summary>
    Malformed = 1,

    /// <summary>An earlier setting in the same text sets the gate.</summary>
    Duplicate = 2,

    /// <summary>Neither the release nor an earlier one has such a gate.</summary>
    Unknown = 3,

    /// <summary>A later release introduces the gate.</summary>
    NotYetIntroduced = 4,

    /// <summary>The gate was removed. A component with this setting does not start.</summary>
    Removed = 5,

    /// <summary>The gate is locked to the other value. A component with this setting does not start.</summary>
    Locked = 6,

    /// <summary>The setting leaves a gate on while a gate that it needs is off. Components check this since v1.35.</summary>
    NeedsGate = 7,

    /// <summary>No source covers the release or the component, or states whether the gate is locked, or whether it needs a gate that is off.</summary>
    NotKnown = 8,
}
