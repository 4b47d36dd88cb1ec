namespace KepCatalog.Cli.Output;

/// <summary>Stages and milestones as words in lower case, as JSON has them.</summary>
internal static class StageWords
{
    /// <summary>The word for a stage, or null where it is unknown.</summary>
    public static string? Of(NoteStage stage) => stage switch
    {
        NoteStage.Alpha => "alpha",
        NoteStage.Beta => "beta",
        NoteStage.Stable => "stable",
        NoteStage.Deprecated => "deprecated",
        NoteStage.Removed => "removed",
        _ => null,
    };

    /// <summary>The word for a milestone.</summary>
    public static string Of(NoteMilestone milestone) => milestone switch
    {
        NoteMilestone.Alpha => "alpha",
        NoteMilestone.Beta => "beta",
        NoteMilestone.DefaultOn => "default_on",
        NoteMilestone.Stable => "stable",
        NoteMilestone.Deprecated => "deprecated",
        NoteMilestone.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(milestone)),
    };
}
