using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Makes the feature gates that a note names.</summary>
internal static class GateMerger
{
    /// <summary>The gates that a release, a KEP note or a gate note names, by name.</summary>
    public static IEnumerable<CatalogueGate> Merge(
        List<MergedRelease> releases,
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        Dictionary<string, (ParsedNote Note, ParsedGate Gate)> gateNotes,
        KepRegistry registry,
        Disagreements disagreements,
        MergeMemory memory)
    {
        var gates = new Dictionary<string, NamedGate>(StringComparer.Ordinal);
        NamedGate Of(string gate)
        {
            if (!gates.TryGetValue(gate, out var entry))
            {
                gates.Add(gate, entry = new NamedGate(gate, new List<int>(registry.KepsOf(gate))));
            }

            return entry;
        }

        foreach (var release in releases)
        {
            foreach (var (gate, feature, kep) in release.Gated)
            {
                var entry = Of(gate);
                entry.Features.Add(feature);
                if (kep is { } number)
                {
                    entry.AddKep(number);
                }
            }
        }

        foreach (var (_, kep) in kepNotes.Values.Where(k => k.Kep.Gates.Count > 0).OrderBy(k => k.Kep.Number))
        {
            foreach (var gate in kep.Gates)
            {
                var entry = Of(gate.Name);
                entry.AddKep(kep.Number);
                foreach (var component in gate.Components)
                {
                    if (!entry.Components.Contains(component))
                    {
                        entry.Components.Add(component);
                    }
                }
            }
        }

        foreach (var name in gateNotes.Keys)
        {
            Of(name);
        }

        var ordered = gates.Values.ToList();
        ordered.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in ordered)
        {
            entry.Keps.Sort();
            var noted = gateNotes.TryGetValue(entry.Name, out var gateNote) ? gateNote : default((ParsedNote? Note, ParsedGate? Gate));
            var differences = noted.Note is { } note ? disagreements.In(note.Path) : default;
            var gate = memory.Gate(entry.Name, noted.Note) is { } before && IsSame(before, entry, differences)
                ? before
                : Gate(entry, noted.Note, noted.Gate, differences);
            memory.Keep(noted.Note, gate);
            yield return gate;
        }

        static bool IsSame(CatalogueGate gate, NamedGate named, EquatableArray<CatalogueDisagreement> disagreements)
            => Same(gate.Keps, named.Keps) && Same(gate.Features, named.Features) && Same(gate.Components, named.Components) && gate.Disagreements.Equals(disagreements);

        static bool Same<T>(EquatableArray<T> left, List<T> right)
            where T : IEquatable<T>
        {
            var same = left.Count == right.Count;
            for (var i = 0; same && i < right.Count; i++)
            {
                same = left[i].Equals(right[i]);
            }

            return same;
        }
    }

    private static CatalogueGate Gate(NamedGate named, ParsedNote? note, ParsedGate? noted, EquatableArray<CatalogueDisagreement> disagreements)
    {
        var gate = new CatalogueGate(named.Name, named.Keps.ToEquatableArray(), named.Features.ToEquatableArray()) { Components = named.Components.ToEquatableArray() };
        return noted is null
            ? gate
            : gate with
            {
                History = GateHistories.Of(noted, note!.Path),
                LastKnown = GateHistories.LastKnown(noted),
                DependsOn = noted.DependsOn.Select(d => d.Value).ToEquatableArray(),
                Disagreements = disagreements,
            };
    }

    /// <summary>What names a gate.</summary>
    private sealed class NamedGate(string name, List<int> keps)
    {
        public string Name { get; } = name;

        public List<int> Keps { get; } = keps;

        public List<FeatureReference> Features { get; } = [];

        public List<string> Components { get; } = [];

        public void AddKep(int kep)
        {
            if (!Keps.Contains(kep))
            {
                Keps.Add(kep);
            }
        }
    }
}
