using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges the feature gates of notes.</summary>
internal static class GateMerger
{
    /// <summary>Returns the gates that a release, a KEP note or a gate note names, ordered by name.</summary>
    public static IEnumerable<CatalogueGate> Merge(
        List<MergedRelease> releases,
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        Dictionary<GateId, (ParsedNote Note, ParsedGate Gate)> gateNotes,
        KepRegistry registry,
        Disagreements disagreements)
    {
        var gates = new Dictionary<GateId, NamedGate>();
        NamedGate Of(GateId id)
        {
            if (!gates.TryGetValue(id, out var entry))
            {
                gates.Add(id, entry = new NamedGate(id, id.Owner is null ? new List<int>(registry.KepsOf(id.Name)) : []));
            }

            return entry;
        }

        var meant = Meant(kepNotes, gateNotes);
        foreach (var release in releases)
        {
            foreach (var (gate, feature, kep) in release.Gated)
            {
                foreach (var id in meant.TryGetValue(gate, out var ids) ? ids : [new GateId(null, gate)])
                {
                    var entry = Of(id);
                    entry.Features.Add(feature);
                    if (kep is { } number)
                    {
                        entry.AddKep(number);
                    }
                }
            }
        }

        foreach (var (_, gate) in gateNotes.Values)
        {
            if (gate.Tables.Count == 0 || GateHistories.Of(gate, "").Count > 0)
            {
                Of(gate.Id).Components.AddRange(gate.Components);
            }
        }

        foreach (var (_, kep) in kepNotes.Values.Where(k => k.Kep.Gates.Count > 0).OrderBy(k => k.Kep.Number))
        {
            foreach (var gate in kep.Gates)
            {
                foreach (var id in kep.GatesOf(gate))
                {
                    var entry = Of(id);
                    entry.AddKep(kep.Number);
                    entry.Components.AddRange(gate.Components.SelectMany(ComponentNames.In).Distinct().Where(c => !entry.Components.Contains(c)));
                }
            }
        }

        var ordered = gates.Values.ToList();
        ordered.Sort((a, b) => a.Id.CompareTo(b.Id));
        foreach (var entry in ordered)
        {
            entry.Keps.Sort();
            var noted = gateNotes.TryGetValue(entry.Id, out var gateNote) ? gateNote : default((ParsedNote? Note, ParsedGate? Gate));
            var differences = noted.Note is { } note ? disagreements.In(note.Path) : default;
            yield return Gate(entry, noted.Note, noted.Gate, differences);
        }
    }

    private static CatalogueGate Gate(NamedGate named, ParsedNote? note, ParsedGate? noted, EquatableArray<CatalogueDisagreement> disagreements)
    {
        var gate = new CatalogueGate(named.Id.Name, named.Keps.ToEquatableArray(), named.Features.ToEquatableArray())
        {
            Owner = named.Id.Owner,
            Components = named.Components.ToEquatableArray(),
        };
        return noted is null
            ? gate
            : gate with
            {
                History = GateHistories.Of(noted, note!.Path),
                LastKnown = GateHistories.LastKnown(noted),
                Instead = noted.Instead,
                DependsOn = noted.DependsOn.Select(d => d.Value).ToEquatableArray(),
                Disagreements = disagreements,
            };
    }

    /// <summary>Returns the gates behind names that are not gates of the components: misspelt names, and gates of an owner.</summary>
    private static Dictionary<string, IEnumerable<GateId>> Meant(
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes, Dictionary<GateId, (ParsedNote Note, ParsedGate Gate)> gateNotes)
    {
        var meant = new Dictionary<string, IEnumerable<GateId>>(StringComparer.Ordinal);
        foreach (var (_, gate) in gateNotes.Values.Where(g => g.Gate.Owner is not null && !gateNotes.ContainsKey(new GateId(null, g.Gate.Name))))
        {
            meant[gate.Name] = [gate.Id];
        }

        foreach (var (_, kep) in kepNotes.Values)
        {
            foreach (var gate in kep.Gates.Where(g => !gateNotes.ContainsKey(new GateId(null, g.Name)) && kep.OtherGateNames.Any(o => o.Name == g.Name)))
            {
                meant[gate.Name] = kep.GatesOf(gate);
            }
        }

        return meant;
    }

    /// <summary>Returns the names in KEP notes and gate notes that are not feature gates of the components, ordered by name.</summary>
    public static IEnumerable<CatalogueOtherName> OtherNames(
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        Dictionary<GateId, (ParsedNote Note, ParsedGate Gate)> gateNotes,
        IEnumerable<CatalogueGate> gates)
    {
        var real = new HashSet<string>(gates.Where(g => g.Owner is null).Select(g => g.Name), StringComparer.Ordinal);
        var names = new SortedDictionary<string, CatalogueOtherName>(StringComparer.Ordinal);
        foreach (var (note, kep) in kepNotes.Values.OrderBy(k => k.Kep.Number))
        {
            foreach (var other in kep.OtherGateNames)
            {
                if (names.TryGetValue(other.Name, out var known))
                {
                    names[other.Name] = known with { Keps = known.Keps.Append(kep.Number).Distinct().ToEquatableArray() };
                }
                else if (!real.Contains(other.Name))
                {
                    names.Add(
                        other.Name,
                        new CatalogueOtherName(other.Name, other.Kind, other.Instead, new EquatableArray<int>([kep.Number]), other.Reason, note.Path, other.Place.Line));
                }
            }
        }

        foreach (var (note, gate) in gateNotes.Values)
        {
            if (gate.Owner is null && !real.Contains(gate.Name) && !names.ContainsKey(gate.Name))
            {
                var reason = note.Acknowledgements.Select(a => a.Reason).FirstOrDefault() ?? "No release has this gate.";
                var kind = gate.Instead.Count > 0 ? OtherGateNameKind.Misspelt : OtherGateNameKind.NeverMerged;
                names.Add(gate.Name, new CatalogueOtherName(gate.Name, kind, gate.Instead, default, reason, note.Path, gate.Place.Line));
            }
        }

        return names.Values;
    }

    /// <summary>Represents a gate and what names it.</summary>
    private sealed class NamedGate(GateId id, List<int> keps)
    {
        public GateId Id { get; } = id;

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
