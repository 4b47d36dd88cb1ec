using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A feature never moves back from one release to the next. Two gates of a KEP are independent of each other.</summary>
internal sealed class StageBackwardsRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var claims in context.Repeated)
        {
            foreach (var claim in claims)
            {
                var (note, feature) = claim;
                if (IsStep(feature) && FirstHigher(claims, claim) is { } higher)
                {
                    yield return new Finding(
                        FindingKinds.StageBackwards,
                        note.Path,
                        feature.Place,
                        $"KEP-{feature.Kep} is {StageNames.Of(feature.Stage)} in v{claim.Version} here, but was {StageNames.Of(higher.Feature.Stage)} in v{higher.Version} according to {higher.Note.Path}({higher.Feature.Place.Line}); correct one of them, or acknowledge that the feature moved back.") { Kep = feature.Kep };
                }
            }
        }
    }

    private static bool IsStep(ParsedFeature feature) => feature.Stage is Stage.Alpha or Stage.Beta or Stage.Stable;

    /// <summary>Returns the earliest claim before another one that has a higher stage, or null.</summary>
    private static Claim? FirstHigher(List<Claim> claims, Claim than)
    {
        Claim? first = null;
        foreach (var claim in claims)
        {
            if (IsStep(claim.Feature)
                && claim.Feature.Stage > than.Feature.Stage
                && claim.Version < than.Version
                && (first is null || claim.Version < first.Version)
                && !GatesDiffer(claim.Feature, than.Feature))
            {
                first = claim;
            }
        }

        return first;
    }

    private static bool GatesDiffer(ParsedFeature left, ParsedFeature right)
        => left.Gates.Count > 0 && right.Gates.Count > 0
            && !left.Gates.Select(g => g.Value).Intersect(right.Gates.Select(g => g.Value)).Any();
}
