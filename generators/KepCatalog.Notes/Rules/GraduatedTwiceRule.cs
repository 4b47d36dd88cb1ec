using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP becomes stable only once. The later release is reported.</summary>
internal sealed class GraduatedTwiceRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var claims in context.Repeated)
        {
            var stable = claims.FindAll(c => c.Feature.Stage == Stage.Stable);
            if (stable.Count < 2)
            {
                continue;
            }

            var first = stable.Aggregate((a, b) => b.Version < a.Version ? b : a);
            foreach (var claim in stable.Where(c => c.Version != first.Version))
            {
                var (note, feature) = claim;
                yield return new Finding(
                    FindingKinds.GraduatedTwice,
                    note.Path,
                    feature.Place,
                    $"KEP-{feature.Kep} becomes stable in v{claim.Version} here, but already became stable in v{first.Version} according to {first.Note.Path}({first.Feature.Place.Line}); correct one of them.") { Kep = feature.Kep };
            }
        }
    }
}
