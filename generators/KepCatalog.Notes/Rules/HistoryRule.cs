using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A history in prose must agree with the KEP registry.</summary>
internal sealed class HistoryRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var note in context.Notes)
        {
            foreach (var feature in note.Features)
            {
                if (feature.Kep is not { } kep)
                {
                    continue;
                }

                foreach (var step in feature.History)
                {
                    // The note's own release is the stage of the feature, which has its own rule.
                    if (step.Version != note.Version!.Value.Value
                        && context.VersionOf(kep, step.Milestone) is { } version
                        && version != step.Version)
                    {
                        var stage = MilestoneNames.Of(step.Milestone);
                        yield return new Finding(
                            FindingKinds.HistoryDisagrees,
                            note.Path,
                            step.Place,
                            $"The text says that KEP-{kep} reached {stage} in v{step.Version}, but {context.OriginOf(kep)} says v{version}. Correct the sentence, or acknowledge the difference.") { Kep = kep };
                    }
                }
            }
        }
    }
}
