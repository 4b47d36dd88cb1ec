using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>From release to release a feature goes on, never back. Two gates of one KEP go each their own way.</summary>
internal sealed class StageBackwardsRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var claims in context.Repeated)
        {
            var ordered = claims.Where(c => c.Feature.Stage is Stage.Alpha or Stage.Beta or Stage.Stable).OrderBy(c => c.Version).ToList();
            foreach (var claim in ordered)
            {
                var (note, feature) = claim;
                var higher = ordered.Find(c => c.Version < claim.Version && c.Feature.Stage > feature.Stage && !GatesDiffer(c.Feature, feature));
                if (higher is not null)
                {
                    yield return new Finding(
                        FindingKinds.StageBackwards,
                        note.Path,
                        feature.Place,
                        $"KEP-{feature.Kep} is {StageNames.Of(feature.Stage)} in v{claim.Version} here, but was {StageNames.Of(higher.Feature.Stage)} in v{higher.Version} by {higher.Note.Path}({higher.Feature.Place.Line}); correct one of them, or acknowledge that it fell back.") { Kep = feature.Kep };
                }
            }
        }
    }

    private static bool GatesDiffer(ParsedFeature left, ParsedFeature right)
        => left.Gates.Count > 0 && right.Gates.Count > 0
            && !left.Gates.Select(g => g.Value).Intersect(right.Gates.Select(g => g.Value)).Any();
}
