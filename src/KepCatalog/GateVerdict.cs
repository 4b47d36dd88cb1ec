namespace KepCatalog;

/// <summary>Specifies what a release does with a setting of a feature gate.</summary>
public enum GateVerdict
{
    /// <summary>A source that covers the release says that it takes the setting.</summary>
    Accepted = 0,

    /// <summary>The release does not take the setting: a component that gets it does not start.</summary>
    Refused = 1,

    /// <summary>No source covers the release, so nobody knows here.</summary>
    NotKnown = 2,
}
