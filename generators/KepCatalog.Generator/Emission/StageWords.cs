using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Stages and histories in words, as documentation comments show them.</summary>
internal static class StageWords
{
    /// <summary>The stage that a feature has and the rest of its way: <c>Stable in v1.30; alpha in v1.26, beta in v1.27.</c></summary>
    public static string Line(Stage stage, KubernetesVersion release, bool isPlanned, IEnumerable<CatalogueStep> history)
    {
        var rest = history.Where(s => s.Version != release || StageNames.Since(s.Milestone) != stage || s.Milestone == Milestone.DefaultOn);
        var line = (stage == Stage.Unknown ? "Stage unknown" : Capitalized(StageNames.Of(stage))) + " in v" + release + (isPlanned ? " (planned)" : "");
        var steps = Steps(rest);
        return line + (steps.Length == 0 ? "" : "; " + steps) + ".";
    }

    /// <summary>The way of a KEP: <c>Alpha in v1.26, beta in v1.27, stable in v1.30.</c> Empty where there is none.</summary>
    public static string Line(IEnumerable<CatalogueStep> history)
    {
        var steps = Steps(history);
        return steps.Length == 0 ? "" : Capitalized(steps) + ".";
    }

    /// <summary>The way of a feature gate: <c>Alpha since v1.26, beta since v1.27, on by default since v1.28, locked since v1.30.</c></summary>
    public static string Line(EquatableArray<CatalogueGateStep> history)
    {
        var words = new List<string>();
        CatalogueGateStep? before = null;
        foreach (var step in history)
        {
            var changes = new List<string>();
            if (before?.Stage != step.Stage)
            {
                changes.Add(step.Stage == Stage.Unknown ? "not known" : StageNames.Of(step.Stage));
            }

            if (step.Default != before?.Default && step.Default is { } isOn && (isOn || before is not null))
            {
                changes.Add(isOn ? "on by default" : "off by default");
            }

            if (step.IsLocked && before?.IsLocked != true)
            {
                changes.Add("locked");
            }

            if (changes.Count > 0)
            {
                words.Add(string.Join(" and ", changes) + " since v" + step.Since);
            }

            before = step;
        }

        return words.Count == 0 ? "" : Capitalized(string.Join(", ", words)) + ".";
    }

    private static string Steps(IEnumerable<CatalogueStep> history)
        => string.Join(", ", history.Select(Step).Distinct());

    private static string Step(CatalogueStep step)
        => (step.Milestone == Milestone.DefaultOn ? "on by default" : StageNames.Of(StageNames.Since(step.Milestone))) +
           " in v" + step.Version + (step.IsPlanned ? " (planned)" : "");

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
