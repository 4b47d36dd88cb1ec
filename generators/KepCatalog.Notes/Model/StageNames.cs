namespace KepCatalog.Notes.Model;

/// <summary>Stages in words.</summary>
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
}
