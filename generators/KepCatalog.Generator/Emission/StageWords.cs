using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Stages and histories in words, as documentation comments show them.</summary>
internal static class StageWords
{
    /// <summary>A stage within a sentence: <c>stable</c>.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Stage.Alpha => "alpha",
        Stage.Beta => "beta",
        Stage.Stable => "stable",
        Stage.Deprecated => "deprecated",
        Stage.Removed => "removed",
        _ => "unknown",
    };

    /// <summary>The stage that a feature has and the rest of its way: <c>Stable in v1.30; alpha in v1.26, beta in v1.27.</c></summary>
    public static string Line(Stage stage, KubernetesVersion release, bool isPlanned, IEnumerable<CatalogueStep> history)
    {
        var rest = history.Where(s => s.Version != release || StageOf(s.Milestone) != stage || s.Milestone == Milestone.DefaultOn);
        var line = (stage == Stage.Unknown ? "Stage unknown" : Capitalized(Of(stage))) + " in v" + release + (isPlanned ? " (planned)" : "");
        var steps = Steps(rest);
        return line + (steps.Length == 0 ? "" : "; " + steps) + ".";
    }

    /// <summary>The way of a KEP: <c>Alpha in v1.26, beta in v1.27, stable in v1.30.</c> Empty where there is none.</summary>
    public static string Line(IEnumerable<CatalogueStep> history)
    {
        var steps = Steps(history);
        return steps.Length == 0 ? "" : Capitalized(steps) + ".";
    }

    private static string Steps(IEnumerable<CatalogueStep> history)
        => string.Join(", ", history.Select(Step).Distinct());

    private static string Step(CatalogueStep step)
        => (step.Milestone == Milestone.DefaultOn ? "on by default" : Of(StageOf(step.Milestone))) +
           " in v" + step.Version + (step.IsPlanned ? " (planned)" : "");

    private static Stage StageOf(Milestone milestone) => milestone switch
    {
        Milestone.Alpha => Stage.Alpha,
        Milestone.Beta or Milestone.DefaultOn => Stage.Beta,
        Milestone.Stable => Stage.Stable,
        Milestone.Deprecated => Stage.Deprecated,
        Milestone.Removed => Stage.Removed,
        _ => Stage.Unknown,
    };

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
