using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A history told in prose names the releases that the KEP registry names.</summary>
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
                    // What happens in the note's own release is the feature's stage, which has a rule of its own.
                    if (step.Version != note.Version!.Value.Value
                        && context.VersionOf(kep, step.Milestone) is { } version
                        && version != step.Version)
                    {
                        var stage = MilestoneNames.Of(step.Milestone);
                        yield return new Finding(
                            FindingKinds.HistoryDisagrees,
                            note.Path,
                            step.Place,
                            $"The history of KEP-{kep} has {stage} in v{step.Version}; {context.OriginOf(kep)} has {stage} in v{version}. Correct the sentence, or acknowledge the difference.") { Kep = kep };
                    }
                }
            }
        }
    }
}
