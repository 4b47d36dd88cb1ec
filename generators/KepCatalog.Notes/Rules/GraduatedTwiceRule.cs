using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP becomes stable once. Reported at the later release.</summary>
internal sealed class GraduatedTwiceRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var stable = context.Notes
            .SelectMany(n => n.Features.Select(f => new Claim(n, f)))
            .Where(c => c.Feature is { Kep: not null, Stage: Stage.Stable })
            .GroupBy(c => c.Feature.Kep!.Value);
        foreach (var kep in stable)
        {
            var first = kep.Aggregate((a, b) => b.Version < a.Version ? b : a);
            foreach (var claim in kep.Where(c => c.Version != first.Version))
            {
                var (note, feature) = claim;
                yield return new Finding(
                    FindingKinds.GraduatedTwice,
                    note.Path,
                    feature.Place,
                    $"KEP-{kep.Key} becomes stable in v{claim.Version} here, but became stable in v{first.Version} by {first.Note.Path}({first.Feature.Place.Line}); correct one of them.") { Kep = kep.Key };
            }
        }
    }
}
