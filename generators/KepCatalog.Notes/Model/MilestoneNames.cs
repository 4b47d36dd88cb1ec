namespace KepCatalog.Notes.Model;

/// <summary>Milestones in words: <c>alpha</c>, <c>default_on</c>.</summary>
public static class MilestoneNames
{
    /// <summary>The word for a milestone, in lower case.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such milestone.</exception>
    public static string Of(Milestone milestone) => milestone switch
    {
        Milestone.Alpha => "alpha",
        Milestone.Beta => "beta",
        Milestone.DefaultOn => "default_on",
        Milestone.Stable => "stable",
        Milestone.Deprecated => "deprecated",
        Milestone.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(milestone)),
    };

    /// <summary>The milestone that a word names, in any case; null for other words.</summary>
    public static Milestone? Find(string word) => word.Trim().ToLowerInvariant() switch
    {
        "alpha" => Milestone.Alpha,
        "beta" => Milestone.Beta,
        "default_on" => Milestone.DefaultOn,
        "stable" => Milestone.Stable,
        "deprecated" => Milestone.Deprecated,
        "removed" => Milestone.Removed,
        _ => null,
    };
}
