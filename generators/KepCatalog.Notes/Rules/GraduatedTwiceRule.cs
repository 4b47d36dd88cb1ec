using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP becomes stable once. Reported at the later release.</summary>
internal sealed class GraduatedTwiceRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var stable = context.Notes
            .SelectMany(n => n.Features.Select(f => (Note: n, Feature: f, Version: n.Version!.Value.Value)))
            .Where(c => c.Feature is { Kep: not null, Stage: Stage.Stable })
            .GroupBy(c => c.Feature.Kep!.Value);
        foreach (var kep in stable)
        {
            var ordered = kep.OrderBy(c => c.Version).ToList();
            foreach (var (note, feature, version) in ordered.Where(c => c.Version != ordered[0].Version))
            {
                var first = ordered[0];
                yield return new Finding(
                    FindingKinds.GraduatedTwice,
                    note.Path,
                    feature.Place,
                    $"KEP-{kep.Key} becomes stable in v{version} here, but became stable in v{first.Version} by {first.Note.Path}({first.Feature.Place.Line}); correct one of them.") { Kep = kep.Key };
            }
        }
    }
}
