namespace KepCatalog.Notes.Model;

/// <summary>Converts milestones to words and back: <c>alpha</c>, <c>default_on</c>.</summary>
public static class MilestoneNames
{
    /// <summary>Returns the word for a milestone, in lower case.</summary>
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

    /// <summary>Returns the milestone for a word in any case, or null for other words.</summary>
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

    /// <summary>Determines whether a milestone is a plan that was not carried out, even for a past release: the KEP is
    /// not accepted yet, or it has a lower stage and was last worked on for an earlier release.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="version">Its release.</param>
    /// <param name="status">The status of the KEP, or null.</param>
    /// <param name="stage">The current stage of the KEP, or null.</param>
    /// <param name="latest">The last release that the KEP was worked on for, or null.</param>
    public static bool IsPlan(Milestone milestone, KubernetesVersion version, string? status, Stage? stage, KubernetesVersion? latest)
        => status is "provisional" or "deferred"
            || (stage is Stage.Alpha or Stage.Beta or Stage.Stable
                && milestone.ToStage() > stage
                && latest is { } last
                && version > last);
}
