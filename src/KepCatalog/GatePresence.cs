namespace KepCatalog;

/// <summary>Specifies whether a release has a feature gate.</summary>
public enum GatePresence
{
    /// <summary>No source covers the release.</summary>
    Unknown = 0,

    /// <summary>A later release introduces the gate.</summary>
    NotYetIntroduced = 1,

    /// <summary>The release has the gate.</summary>
    Present = 2,

    /// <summary>An earlier release had the gate. A component that sets it does not start.</summary>
    Removed = 3,
}
