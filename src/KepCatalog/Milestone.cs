// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies what happened to a feature in a release.</summary>
public enum Milestone
{
    /// <summary>The feature was introduced as alpha.</summary>
    Alpha = 0,

    /// <summary>The feature entered beta.</summary>
    Beta = 1,

    /// <summary>The feature was turned on by default, later than it entered beta.</summary>
    DefaultOn = 2,

    /// <summary>The feature became stable (GA).</summary>
    Stable = 3,

    /// <summary>The feature was deprecated.</summary>
    Deprecated = 4,

    /// <summary>The feature was removed.</summary>
    Removed = 5,
}

/// <summary>Relates milestones to stages.</summary>
#if KEPCATALOG_NOTES
public
#else
internal
#endif
static class MilestoneStages
{
    /// <summary>Gets the stage from a milestone on. Being on by default is a step within beta.</summary>
    public static Stage ToStage(this Milestone milestone) => milestone switch
    {
        Milestone.Alpha => Stage.Alpha,
        Milestone.Beta or Milestone.DefaultOn => Stage.Beta,
        Milestone.Stable => Stage.Stable,
        Milestone.Deprecated => Stage.Deprecated,
        Milestone.Removed => Stage.Removed,
        _ => Stage.Unknown,
    };
}
