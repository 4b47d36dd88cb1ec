using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Notes.Rules;

/// <summary>A feature reaches its stage in the release that the KEP registry names. A later release in the registry is a
/// contradiction. An earlier alpha or beta is not: a second gate of a KEP, or a second alpha, comes later than the first.</summary>
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
                    $"KEP-{kep} is {StageNames.Of(feature.Stage)} in v{version} here, but reached {StageNames.Of(feature.Stage)} in v{reached} according to {context.OriginOf(kep)}.{(contradicts ? " Correct the note, or acknowledge the difference." : "")}") { Kep = kep };
            }
        }
    }
}
