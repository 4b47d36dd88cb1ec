using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Notes.Rules;

/// <summary>A feature reaches its stage in the release that the KEP registry names. Later by the registry is a
/// contradiction; alpha or beta earlier is not: a KEP's second gate, or a second alpha, comes later than its first.</summary>
internal sealed class RegistryStageRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var note in context.Notes)
        {
            var version = note.Version!.Value.Value;
            foreach (var feature in note.Features)
            {
                if (feature is not { Kep: { } kep, Stage: Stage.Alpha or Stage.Beta or Stage.Stable }
                    || HistoryReader.MilestoneOf(feature.Stage) is not { } milestone
                    || context.VersionOf(kep, milestone) is not { } reached
                    || reached == version)
                {
                    continue;
                }

                var contradicts = reached > version || feature.Stage == Stage.Stable;
                yield return new Finding(
                    contradicts ? FindingKinds.RegistryDisagrees : FindingKinds.ReachedEarlier,
                    note.Path,
                    feature.Place,
                    $"KEP-{kep} is {StageNames.Of(feature.Stage)} in v{version} here; it reached {StageNames.Of(feature.Stage)} in v{reached} by {context.OriginOf(kep)}.{(contradicts ? " Correct the note, or acknowledge the difference." : "")}") { Kep = kep };
            }
        }
    }
}
