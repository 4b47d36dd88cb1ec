using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Puts histories together. The order of precedence: a KEP note, the KEP registry, prose.
/// A step that loses stays visible as a finding.</summary>
internal static class Histories
{
    /// <summary>The history of a KEP by its note and the registry.</summary>
    public static EquatableArray<CatalogueStep> OfKep(
        RegisteredKep? registered, ParsedKep? noted, string? notePath, KubernetesVersion lastReleased)
    {
        var steps = new List<CatalogueStep>();
        foreach (var entry in noted?.Milestones ?? default)
        {
            Add(steps, entry.Milestone, entry.Version, lastReleased, notePath!, entry.Place.Line);
        }

        AddRegistered(steps, registered, lastReleased);
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
                Add(steps, entry.Milestone, entry.Version, lastReleased, note.Path, entry.Place.Line);
            }
        }

        if (HistoryReader.MilestoneOf(stage) is { } reached)
        {
            Add(steps, reached, version, lastReleased, claims[0].Note.Path, claims[0].Feature.Place.Line);
        }

        return Order(steps);
    }

    private static void AddRegistered(List<CatalogueStep> steps, RegisteredKep? registered, KubernetesVersion lastReleased)
    {
        foreach (var milestone in registered?.Milestones ?? default)
        {
            Add(steps, milestone.Milestone, milestone.Version, lastReleased, registered!.UpstreamPath, 0);
        }
    }

    private static void Add(
        List<CatalogueStep> steps, Milestone milestone, KubernetesVersion version, KubernetesVersion lastReleased, string path, int line)
    {
        if (!steps.Exists(s => s.Milestone == milestone))
        {
            steps.Add(new CatalogueStep(milestone, version, lastReleased != default && version > lastReleased, path, line));
        }
    }

    private static EquatableArray<CatalogueStep> Order(List<CatalogueStep> steps)
        => steps.OrderBy(s => s.Version).ThenBy(s => s.Milestone).ToEquatableArray();
}
