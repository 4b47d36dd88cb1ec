namespace KepCatalog;

/// <summary>What happened to a feature in a release.</summary>
public enum Milestone
{
    /// <summary>Introduced as alpha.</summary>
    Alpha = 0,

    /// <summary>Entered beta.</summary>
    Beta = 1,

    /// <summary>Turned on by default, later than it entered beta.</summary>
    DefaultOn = 2,

    /// <summary>Became stable (GA).</summary>
    Stable = 3,

    /// <summary>Marked as deprecated.</summary>
    Deprecated = 4,

    /// <summary>Removed.</summary>
    Removed = 5,
}
