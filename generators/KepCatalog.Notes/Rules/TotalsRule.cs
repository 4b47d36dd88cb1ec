using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A note that states the number of features of a stage must list the same number, or say where the rest is.</summary>
internal sealed class TotalsRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var note in context.Notes)
        {
            if (note.Totals is not { } totals || note.Features.Count == 0)
            {
                continue;
            }

            var differences = new List<string>();
            foreach (var stage in (Stage[])[Stage.Stable, Stage.Beta, Stage.Alpha])
            {
                var listed = note.Features.Count(f => f.Stage == stage);
                if (totals.Of(stage) is { } stated && stated != listed)
                {
                    differences.Add($"states {stated} {StageNames.Of(stage)} features, lists {listed}");
                }
            }

            if (differences.Count > 0)
            {
                yield return new Finding(
                    FindingKinds.TotalsDiffer,
                    note.Path,
                    totals.Place,
                    $"The note {string.Join("; ", differences)}. Complete the list, or correct the count.");
            }
        }
    }
}
