namespace KepCatalog.Cli.Output;

/// <summary>Names a stage at the head of a list of features.</summary>
internal static class StageHeading
{
    /// <summary>Returns the name of the stage, such as <c>Stable</c>.</summary>
    public static string Of(Stage stage, Language language)
        => stage == Stage.Unknown ? language.Text("Stage unknown", "阶段未知") : language.Label(StateTexts.Of(stage));
}
