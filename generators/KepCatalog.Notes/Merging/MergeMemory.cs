using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Keeps the parts of a merge for the next one. A part is reused if it depends on the same notes as before.
/// This makes a merge faster and never changes its result.</summary>
/// <remarks>Contains only the parts of the last merge. Not thread-safe.</remarks>
public sealed class MergeMemory
{
    private KepRegistry? registry;
    private Parts last = new(null);
    private Parts next = new(null);

    /// <summary>Begins a merge. Forgets the parts of another registry.</summary>
    internal void Begin(KepRegistry with)
    {
        next = new Parts(last);
        last = registry == with ? last : new Parts(null);
        registry = with;
    }

    /// <summary>Ends a merge. Forgets the parts that the merge did not use.</summary>
    internal void End() => last = next;

    /// <summary>Returns the facts of a KEP.</summary>
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

    /// <summary>Returns the previous release if it depends on the same notes and the same facts of KEPs; otherwise null.</summary>
    internal MergedRelease? Release(KubernetesVersion version, List<ParsedNote> notes, Func<int, KepFacts> factsOf)
        => last.Releases.TryGetValue(version, out var before) && IsSame(before.Notes, notes) && before.Facts.TrueForAll(f => factsOf(f.Number) == f)
            ? before
            : null;

    /// <summary>Keeps a release for the next merge.</summary>
    internal void Keep(MergedRelease release) => next.Releases.Add(release.Release.Version, release);

    /// <summary>Returns the previous KEP if it depends on the same facts, features and disagreements; otherwise null.</summary>
    internal CatalogueKep? Kep(KepFacts facts, List<Claimed> features, EquatableArray<CatalogueDisagreement> disagreements)
        => last.Keps.TryGetValue(facts.Number, out var before) && before.Facts == facts && IsSame(before.Features, features) && before.Kep.Disagreements.Equals(disagreements)
            ? before.Kep
            : null;

    /// <summary>Keeps a KEP for the next merge.</summary>
    internal void Keep(KepFacts facts, List<Claimed> features, CatalogueKep kep) => next.Keps.Add(facts.Number, new MergedKep(facts, features, kep));

    /// <summary>Returns the previous gate if it depends on the same note; otherwise null. The caller must check its other facts.</summary>
    internal CatalogueGate? Gate(GateId id, ParsedNote? note)
        => last.Gates.TryGetValue(id, out var before) && ReferenceEquals(before.Note, note) ? before.Gate : null;

    /// <summary>Keeps a gate for the next merge.</summary>
    internal void Keep(ParsedNote? note, CatalogueGate gate) => next.Gates.Add(gate.Id, new MergedGate(note, gate));

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

    /// <summary>Represents the parts of a merge.</summary>
    /// <param name="before">The parts of the previous merge, as a hint for the size; or null.</param>
    private sealed class Parts(Parts? before)
    {
        public Dictionary<int, KepFacts> Facts { get; } = new(before?.Facts.Count ?? 0);

        public Dictionary<KubernetesVersion, MergedRelease> Releases { get; } = new(before?.Releases.Count ?? 0);

        public Dictionary<int, MergedKep> Keps { get; } = new(before?.Keps.Count ?? 0);

        public Dictionary<GateId, MergedGate> Gates { get; } = new(before?.Gates.Count ?? 0);
    }

    private sealed record MergedKep(KepFacts Facts, List<Claimed> Features, CatalogueKep Kep);

    private sealed record MergedGate(ParsedNote? Note, CatalogueGate Gate);
}

/// <summary>Represents a merged release and what it depends on.</summary>
/// <param name="Notes">Its notes.</param>
/// <param name="Facts">The facts of the KEPs in its notes.</param>
/// <param name="Findings">The findings of the merge.</param>
/// <param name="Release">The release, without disagreements.</param>
/// <param name="Features">Its features with a KEP.</param>
/// <param name="Gated">Its features with a gate, once for each gate.</param>
internal sealed record MergedRelease(
    List<ParsedNote> Notes, List<KepFacts> Facts, List<Finding> Findings, CatalogueRelease Release, List<Claimed> Features, List<GatedFeature> Gated);

/// <summary>Represents a feature of a KEP and its release.</summary>
internal sealed record Claimed(CatalogueFeature Feature, CatalogueRelease Release);

/// <summary>Represents a feature that a gate controls.</summary>
internal sealed record GatedFeature(string Gate, FeatureReference Feature, int? Kep);
