namespace KepCatalog;

/// <summary>Specifies what a release does with a setting of a feature gate.</summary>
public enum GateVerdict
{
    /// <summary>A source that covers the release says that it takes the setting.</summary>
    Accepted = 0,

    /// <summary>The setting is wrong for the release. A component that gets it does not start, but for
    /// <see cref="GateProblem.Duplicate"/>, where the last setting counts.</summary>
    Refused = 1,

    /// <summary>No source says: of the release, of the component, of a lock, or of a gate that is needed.</summary>
    NotKnown = 2,
}
