namespace KepCatalog.Notes.Model;

/// <summary>Converts stages to words and back.</summary>
public static class StageNames
{
    /// <summary>Returns the word for a stage in lower case, as in messages and JSON; <c>unknown</c> for no stage.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Stage.Alpha => "alpha",
        Stage.Beta => "beta",
        Stage.Stable => "stable",
        Stage.Deprecated => "deprecated",
        Stage.Removed => "removed",
        _ => "unknown",
    };

    /// <summary>Returns the stage for a word in any case, or null for other words.</summary>
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
