namespace KepCatalog.Notes.Model;

/// <summary>Stages in words, and the stage that a milestone leads to.</summary>
public static class StageNames
{
    /// <summary>The word for a stage, in lower case, as messages and JSON write it; <c>unknown</c> for none.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Stage.Alpha => "alpha",
        Stage.Beta => "beta",
        Stage.Stable => "stable",
        Stage.Deprecated => "deprecated",
        Stage.Removed => "removed",
        _ => "unknown",
    };

    /// <summary>The stage that a word names, in any case; null for other words.</summary>
    public static Stage? Find(string word) => word.Trim().ToLowerInvariant() switch
    {
        "alpha" => Stage.Alpha,
        "beta" => Stage.Beta,
        "stable" => Stage.Stable,
        "deprecated" => Stage.Deprecated,
        "removed" => Stage.Removed,
        "unknown" => Stage.Unknown,
        _ => null,
    };

    /// <summary>The stage from a milestone on; being on by default is a step within beta.</summary>
    public static Stage Since(Milestone milestone) => milestone switch
    {
        Milestone.Alpha => Stage.Alpha,
        Milestone.Beta or Milestone.DefaultOn => Stage.Beta,
        Milestone.Stable => Stage.Stable,
        Milestone.Deprecated => Stage.Deprecated,
        Milestone.Removed => Stage.Removed,
        _ => Stage.Unknown,
    };
}
