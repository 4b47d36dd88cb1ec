using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Puts histories together. The order of precedence: what a KEP note decides, what it has from its source, the
/// KEP registry, prose. A step that loses stays visible as a finding or as a disagreement.</summary>
internal static class Histories
{
    /// <summary>The history of a KEP by its note and the registry.</summary>
    public static EquatableArray<CatalogueStep> OfKep(
        RegisteredKep? registered, ParsedKep? noted, string? notePath, KubernetesVersion lastReleased)
    {
        var steps = new List<CatalogueStep>();
        foreach (var entry in (noted?.Resolutions ?? default).Select(r => r.Entry).Concat(noted?.Milestones ?? default))
        {
            Add(steps, entry.Milestone, entry.Version, entry.IsPlanned || IsPlan(entry.Version, lastReleased), notePath!, entry.Place.Line);
        }

        foreach (var milestone in registered?.Milestones ?? default)
        {
            Add(steps, milestone.Milestone, milestone.Version, milestone.IsPlanned || IsPlan(milestone.Version, lastReleased), registered!.UpstreamPath, 0);
        }

        return Order(steps);
    }

    /// <summary>The history of a feature: its KEP's, what prose adds to it, and this release's step.</summary>
    public static EquatableArray<CatalogueStep> OfFeature(
        EquatableArray<CatalogueStep> ofKep,
        List<(ParsedNote Note, ParsedFeature Feature)> claims,
        Stage stage,
        KubernetesVersion version,
        KubernetesVersion lastReleased)
    {
        var steps = ofKep.ToList();
        foreach (var (note, feature) in claims)
        {
            foreach (var entry in feature.History)
            {
                Add(steps, entry.Milestone, entry.Version, IsPlan(entry.Version, lastReleased), note.Path, entry.Place.Line);
            }
        }

        if (HistoryReader.MilestoneOf(stage) is { } reached)
        {
            AddReached(steps, reached, version, lastReleased, claims[0].Note.Path, claims[0].Feature.Place.Line);
        }

        return Order(steps);
    }

    /// <summary>A KEP's history with the stages that only a release's note has, each at its first release.</summary>
    public static EquatableArray<CatalogueStep> WithReached(
        EquatableArray<CatalogueStep> ofKep, IEnumerable<(CatalogueFeature Feature, KubernetesVersion Release)> features, KubernetesVersion lastReleased)
    {
        var steps = ofKep.ToList();
        foreach (var (feature, release) in features)
        {
            if (HistoryReader.MilestoneOf(feature.Stage) is { } reached && feature.Sources.Count > 0)
            {
                var source = feature.Sources[0];
                AddReached(steps, reached, release, lastReleased, source.Path, source.Line);
            }
        }

        return Order(steps);
    }

    /// <summary>Adds what a note has in its own release: a plan that was never carried out does not stand against that.</summary>
    private static void AddReached(
        List<CatalogueStep> steps, Milestone reached, KubernetesVersion version, KubernetesVersion lastReleased, string path, int line)
    {
        steps.RemoveAll(s => s.Milestone == reached && s.IsPlanned && s.Version != version && !IsPlan(version, lastReleased));
        Add(steps, reached, version, IsPlan(version, lastReleased), path, line);
    }

    private static bool IsPlan(KubernetesVersion version, KubernetesVersion lastReleased)
        => lastReleased != default && version > lastReleased;

    private static void Add(
        List<CatalogueStep> steps, Milestone milestone, KubernetesVersion version, bool isPlanned, string path, int line)
    {
        if (!steps.Exists(s => s.Milestone == milestone))
        {
            steps.Add(new CatalogueStep(milestone, version, isPlanned, path, line));
        }
    }

    private static EquatableArray<CatalogueStep> Order(List<CatalogueStep> steps)
        => steps.OrderBy(s => s.Version).ThenBy(s => s.Milestone).ToEquatableArray();
}
