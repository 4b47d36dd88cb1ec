using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges the KEPs of notes.</summary>
internal static class KepMerger
{
    /// <summary>Returns the KEPs, ordered by number.</summary>
    public static IEnumerable<CatalogueKep> Merge(
        List<MergedRelease> releases,
        IEnumerable<int> noted,
        Func<int, KepFacts> factsOf,
        KepRegistry registry,
        Disagreements disagreements)
    {
        var features = new Dictionary<int, List<Claimed>>();
        foreach (var claimed in releases.SelectMany(r => r.Features))
        {
            features.AddTo(claimed.Feature.Kep!.Value, claimed);
        }

        var none = new List<Claimed>();
        var numbers = features.Keys.Union(noted).ToList();
        numbers.Sort();
        foreach (var number in numbers)
        {
            var facts = factsOf(number);
            var differences = facts.Note is { } note ? disagreements.In(note.Path) : default;
            var of = features.TryGetValue(number, out var list) ? list : none;
            yield return Kep(facts, of, differences, registry);
        }
    }

    private static CatalogueKep Kep(KepFacts facts, List<Claimed> features, EquatableArray<CatalogueDisagreement> disagreements, KepRegistry registry)
        => new()
        {
            Number = facts.Number,
            Name = facts.Name,
            Title = (facts.Noted?.Title ?? default)
                .Or(new LocalizedText(facts.Registered?.Title, null))
                .Or(features.Count > 0 ? features[0].Feature.Title : default),
            Summary = facts.Noted?.Summary ?? default,
            Sig = facts.Noted?.Sig ?? CatalogueBuilder.SigOf(facts.Registered) ?? features.Find(f => f.Feature.Sigs.Count > 0)?.Feature.Sigs[0],
            Noted = facts.Noted,
            NotePath = facts.Note?.Path,
            Url = CatalogueBuilder.UrlOf(facts.Number),
            Gates = facts.Noted is { Gates.Count: > 0 } noted ? noted.ComponentGates : facts.Registered?.Gates ?? default,
            History = Histories.WithReached(facts.History, features, registry.LastReleased),
            Features = features.ConvertAll(f => new FeatureReference(f.Release.Identifier, f.Feature.Name)).ToEquatableArray(),
            Disagreements = disagreements,
        };
}
