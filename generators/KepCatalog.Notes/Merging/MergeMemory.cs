using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>What a merge leaves to the next one: a part that rests on the very notes that it rested on before is taken over.
/// It changes what a merge costs, never what it gives.</summary>
/// <remarks>Holds the parts of the last merge alone. For one merge at a time.</remarks>
public sealed class MergeMemory
{
    private KepRegistry? registry;
    private Parts last = new();
    private Parts next = new();

    /// <summary>Begins a merge. Parts that rest on another registry are forgotten.</summary>
    internal void Begin(KepRegistry with)
    {
        (last, next) = (registry == with ? last : new Parts(), new Parts());
        registry = with;
    }

    /// <summary>Ends a merge: what was not asked for in it is forgotten.</summary>
    internal void End() => last = next;

    /// <summary>The facts of a KEP.</summary>
    internal KepFacts Facts(int number, string name, ParsedNote? note)
    {
        if (!next.Facts.TryGetValue(number, out var facts))
        {
            facts = last.Facts.TryGetValue(number, out var before) && before.Name == name && ReferenceEquals(before.Note, note)
                ? before
                : new KepFacts(number, name, note, registry!);
            next.Facts.Add(number, facts);
        }

        return facts;
    }

    /// <summary>A release of the same notes and the same facts of KEPs, else a new one.</summary>
    internal MergedRelease Release(KubernetesVersion version, List<ParsedNote> notes, Func<int, KepFacts> factsOf, Func<MergedRelease> merge)
    {
        var release = last.Releases.TryGetValue(version, out var before) && IsSame(before.Notes, notes) && before.Facts.TrueForAll(f => factsOf(f.Number) == f)
            ? before
            : merge();
        next.Releases.Add(version, release);
        return release;
    }

    /// <summary>A KEP of the same facts and features, else a new one.</summary>
    internal CatalogueKep Kep(KepFacts facts, List<Claimed> features, EquatableArray<CatalogueDisagreement> disagreements, Func<CatalogueKep> merge)
    {
        var kep = last.Keps.TryGetValue(facts.Number, out var before) && before.Facts == facts && IsSame(before.Features, features) && before.Kep.Disagreements.Equals(disagreements)
            ? before
            : new MergedKep(facts, features, merge());
        next.Keps.Add(facts.Number, kep);
        return kep.Kep;
    }

    /// <summary>A gate of the same note that all else says the same of, else a new one.</summary>
    internal CatalogueGate Gate(string name, ParsedNote? note, Func<CatalogueGate, bool> isSame, Func<CatalogueGate> merge)
    {
        var gate = last.Gates.TryGetValue(name, out var before) && ReferenceEquals(before.Note, note) && isSame(before.Gate) ? before.Gate : merge();
        next.Gates.Add(name, (note, gate));
        return gate;
    }

    private static bool IsSame<T>(List<T> left, List<T> right)
        where T : class
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Parts
    {
        public Dictionary<int, KepFacts> Facts { get; } = [];

        public Dictionary<KubernetesVersion, MergedRelease> Releases { get; } = [];

        public Dictionary<int, MergedKep> Keps { get; } = [];

        public Dictionary<string, (ParsedNote? Note, CatalogueGate Gate)> Gates { get; } = new(StringComparer.Ordinal);
    }

    private sealed record MergedKep(KepFacts Facts, List<Claimed> Features, CatalogueKep Kep);
}

/// <summary>A merged release and what it rests on.</summary>
/// <param name="Notes">Its notes.</param>
/// <param name="Facts">The facts of the KEPs that they speak of.</param>
/// <param name="Findings">What merging found.</param>
/// <param name="Release">The release; what sources say otherwise is not in it.</param>
/// <param name="Features">Its features with a KEP.</param>
internal sealed record MergedRelease(List<ParsedNote> Notes, List<KepFacts> Facts, List<Finding> Findings, CatalogueRelease Release, List<Claimed> Features);

/// <summary>A feature of a KEP, and its release.</summary>
internal sealed record Claimed(CatalogueFeature Feature, CatalogueRelease Release);
