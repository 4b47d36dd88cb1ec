namespace KepCatalog;

/// <summary>Specifies why a setting of a feature gate is not accepted.</summary>
public enum GateProblem
{
    /// <summary>It is accepted.</summary>
    None = 0,

    /// <summary>It is not <c>Name=true</c> or <c>Name=false</c>.</summary>
    Malformed = 1,

    /// <summary>An earlier setting in the same text sets the gate.</summary>
    Duplicate = 2,

    /// <summary>The release has no such gate, nor has a release before it.</summary>
    Unknown = 3,

    /// <summary>The gate comes in a later release.</summary>
    NotYetIntroduced = 4,

    /// <summary>The gate was removed: a component that gets it does not start.</summary>
    Removed = 5,

    /// <summary>The gate is locked to the other value: a component that gets this one does not start.</summary>
    Locked = 6,

    /// <summary>With the setting, a gate is on and another that it needs is off. Components check this since v1.35.</summary>
    NeedsGate = 7,

    /// <summary>No source covers the release or the component, or says whether the gate is locked
    /// or needs another one that is off.</summary>
    NotKnown = 8,
}
