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
                if (feature.Kep is not { } kep || context.Registry.Find(kep) is not { } registered)
                {
                    continue;
                }

                foreach (var step in feature.History)
                {
                    // What happens in the note's own release is the feature's stage, which has a rule of its own.
                    if (step.Version != note.Version!.Value.Value
                        && registered.VersionOf(step.Milestone) is { } version
                        && version != step.Version)
                    {
                        var stage = step.Milestone.ToString().ToLowerInvariant();
                        yield return new Finding(
                            FindingKinds.HistoryDisagrees,
                            note.Path,
                            step.Place,
                            $"The history of KEP-{kep} has {stage} in v{step.Version}; the KEP registry has {stage} in v{version} ({registered.UpstreamPath}). Correct the sentence, or acknowledge the difference.") { Kep = kep };
                    }
                }
            }
        }
    }
}
