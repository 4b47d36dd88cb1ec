namespace KepCatalog;

/// <summary>Specifies what a release does with a setting of a feature gate.</summary>
public enum GateVerdict
{
    /// <summary>A source that covers the release states that it accepts the setting.</summary>
    Accepted = 0,

    /// <summary>The release refuses the setting: a component with it does not start. For <see cref="GateProblem.Duplicate"/> the
    /// component starts, and the last setting counts.</summary>
    Refused = 1,

    /// <summary>No source covers the question: see <see cref="GateProblem.NotKnown"/>.</summary>
    NotKnown = 2,
}
