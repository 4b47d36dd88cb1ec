namespace KepCatalog.Cli.Output;

/// <summary>Stages as words in lower case, as JSON has them.</summary>
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
}
