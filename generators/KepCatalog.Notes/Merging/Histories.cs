using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges histories. The order of precedence: decisions of a KEP note, its source, the
/// KEP registry, prose. A step that is not used stays visible as a finding or a disagreement.</summary>
internal static class Histories
{
    /// <summary>Returns the history of a KEP from its note and the registry.</summary>
    public static EquatableArray<CatalogueStep> OfKep(
        RegisteredKep? registered, ParsedKep? noted, string? notePath, KubernetesVersion lastReleased)
    {
        var steps = new Steps(default, lastReleased);
        foreach (var resolution in noted?.Resolutions ?? default)
        {
            steps.Add(resolution.Entry, notePath!);
        }

        foreach (var entry in noted?.Milestones ?? default)
        {
            steps.Add(entry, notePath!);
        }

        foreach (var milestone in registered?.Milestones ?? default)
        {
            steps.Add(milestone.Milestone, milestone.Version, milestone.IsPlanned, registered!.UpstreamPath, 0);
        }

        return steps.Ordered();
    }

    /// <summary>Returns the history of a feature: the history of its KEP, the steps in prose, and the step of this release.</summary>
    public static EquatableArray<CatalogueStep> OfFeature(
        EquatableArray<CatalogueStep> ofKep,
        List<Claim> claims,
        Stage stage,
        KubernetesVersion version,
        KubernetesVersion lastReleased)
    {
        var steps = new Steps(ofKep, lastReleased);
        foreach (var (note, feature) in claims)
        {
            foreach (var entry in feature.History)
            {
                steps.Add(entry with { IsPlanned = false }, note.Path);
            }
        }

        if (HistoryReader.MilestoneOf(stage) is { } reached)
        {
            steps.AddReached(reached, version, claims[0].Note.Path, claims[0].Feature.Place.Line);
        }

        return steps.Ordered();
    }

    /// <summary>Returns the history of a KEP with the stages that only release notes have, each at its first release.</summary>
    public static EquatableArray<CatalogueStep> WithReached(
        EquatableArray<CatalogueStep> ofKep, List<Claimed> features, KubernetesVersion lastReleased)
    {
        var steps = new Steps(ofKep, lastReleased);
        foreach (var (feature, release) in features)
        {
            if (HistoryReader.MilestoneOf(feature.Stage) is { } reached && feature.Sources.Count > 0)
            {
                steps.AddReached(reached, release.Version, feature.Sources[0].Path, feature.Sources[0].Line);
            }
        }

        return steps.Ordered();
    }

    /// <summary>Collects steps, one for each milestone. If nothing is added, the initial list is returned unchanged.</summary>
    private sealed class Steps(EquatableArray<CatalogueStep> first, KubernetesVersion lastReleased)
    {
        private List<CatalogueStep>? steps;

        public void Add(HistoryEntry entry, string path) => Add(entry.Milestone, entry.Version, entry.IsPlanned, path, entry.Place.Line);

        /// <summary>Adds a step if its milestone has none.</summary>
        public void Add(Milestone milestone, KubernetesVersion version, bool isPlanned, string path, int line)
        {
            if (Find(milestone) is null)
            {
                (steps ??= [.. first]).Add(new CatalogueStep(milestone, version, isPlanned || IsPlan(version), path, line));
            }
        }

        /// <summary>Adds the stage that a note has in its own release. It replaces a plan that was not carried out.</summary>
        public void AddReached(Milestone reached, KubernetesVersion version, string path, int line)
        {
            if (Find(reached) is { IsPlanned: true } planned && planned.Version != version && !IsPlan(version))
            {
                (steps ??= [.. first]).Remove(planned);
            }

            Add(reached, version, false, path, line);
        }

        /// <summary>Returns the steps ordered by release.</summary>
        public EquatableArray<CatalogueStep> Ordered()
        {
            if (steps is null)
            {
                return first;
            }

            // Insertion sort: there are few steps, and most are already in order.
            for (var i = 1; i < steps.Count; i++)
            {
                for (var at = i; at > 0 && IsAfter(steps[at - 1], steps[at]); at--)
                {
                    (steps[at - 1], steps[at]) = (steps[at], steps[at - 1]);
                }
            }

            return new EquatableArray<CatalogueStep>([.. steps]);
        }

        private static bool IsAfter(CatalogueStep left, CatalogueStep right)
            => left.Version > right.Version || (left.Version == right.Version && left.Milestone > right.Milestone);

        private CatalogueStep? Find(Milestone milestone)
        {
            var count = steps?.Count ?? first.Count;
            for (var i = 0; i < count; i++)
            {
                var step = steps is null ? first[i] : steps[i];
                if (step.Milestone == milestone)
                {
                    return step;
                }
            }

            return null;
        }

        private bool IsPlan(KubernetesVersion version) => lastReleased != default && version > lastReleased;
    }
}
