using System.Globalization;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using KepCatalog.Notes.Rules;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges notes into a catalogue and checks it.</summary>
public static class CatalogueBuilder
{
    /// <summary>Merges notes. Their order does not matter.</summary>
    /// <param name="notes">The notes, each as <see cref="NoteReader"/> read it.</param>
    /// <param name="registry">The KEPs that there are.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The catalogue, and every finding: those of the notes and those of the rules.</returns>
    public static CatalogueResult Build(
        IEnumerable<ParsedNote> notes, KepRegistry registry, CancellationToken cancellationToken = default)
    {
        var ordered = notes.ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (string.CompareOrdinal(ordered[i - 1].Path, ordered[i].Path) > 0)
            {
                ordered = [.. ordered.OrderBy(n => n.Path, StringComparer.Ordinal)];
                break;
            }
        }

        var findings = ordered.SelectMany(n => n.Findings).ToList();
        var kepNotes = new Dictionary<int, (ParsedNote Note, ParsedKep Kep)>();
        var gateNotes = new Dictionary<string, (ParsedNote Note, ParsedGate Gate)>(StringComparer.Ordinal);
        foreach (var note in ordered)
        {
            if (note.Kep is { } kep)
            {
                if (kepNotes.TryGetValue(kep.Number, out var other))
                {
                    findings.Add(SecondNote($"KEP-{kep.Number}", note, kep.Place, other.Note) with { Kep = kep.Number });
                }
                else
                {
                    kepNotes.Add(kep.Number, (note, kep));
                    findings.AddRange(AcknowledgedFindings.NeedlessResolutions(note, kep));
                }
            }
            else if (note.Gate is { } gate)
            {
                if (gateNotes.TryGetValue(gate.Name, out var other))
                {
                    findings.Add(SecondNote(gate.Name, note, gate.Place, other.Note));
                }
                else
                {
                    gateNotes.Add(gate.Name, (note, gate));
                }
            }
        }

        var releaseNotes = ordered.Where(n => n.Kind == NoteKind.Release && n.Version is not null).ToList();
        (ParsedNote? Note, ParsedKep? Kep) NotedOf(int? kep)
            => kep is { } number && kepNotes.TryGetValue(number, out var entry) ? entry : default;

        var histories = new Dictionary<int, EquatableArray<CatalogueStep>>();
        EquatableArray<CatalogueStep> HistoryOf(int? kep)
        {
            if (kep is not { } number)
            {
                return default;
            }

            if (!histories.TryGetValue(number, out var history))
            {
                var (note, noted) = NotedOf(kep);
                histories.Add(number, history = Histories.OfKep(registry.Find(number), noted, note?.Path, registry.LastReleased));
            }

            return history;
        }

        var names = new KepNames(releaseNotes, kepNotes.Values.Select(k => k.Kep), registry);
        var releases = new List<CatalogueRelease>();
        foreach (var group in releaseNotes.GroupBy(n => n.Version!.Value.Value).OrderBy(g => g.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            releases.Add(new ReleaseMerger(group.Key, group.ToList(), names, registry, k => NotedOf(k).Kep, HistoryOf, findings).Merge());
        }

        RuleSet.Check(new RuleContext(releaseNotes, registry, kepNotes, gateNotes), findings, cancellationToken);
        var (open, acknowledged) = AcknowledgedFindings.Apply(findings, ordered);
        var disagreements = Disagreements.Of(open, acknowledged, kepNotes.Values);
        var catalogue = new Catalogue(
            releases.Select(r => r with { Disagreements = disagreements.In(r.Sources.Select(s => s.Path)) }).ToEquatableArray(),
            Keps(releases, kepNotes, names, registry, HistoryOf)
                .Select(k => k.NotePath is { } path ? k with { Disagreements = disagreements.In([path]) } : k)
                .ToEquatableArray(),
            Gates(releases, kepNotes, gateNotes, registry, disagreements).ToEquatableArray(),
            default);
        catalogue = catalogue with
        {
            Sigs = Sigs(catalogue),
            LastReleased = registry.LastReleased == default ? null : registry.LastReleased,
        };
        return new CatalogueResult(
            catalogue,
            open
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Place.Offset)
                .ThenBy(f => f.Kind.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    private static Finding SecondNote(string what, ParsedNote note, Place place, ParsedNote first)
        => new(FindingKinds.NotesDisagree, note.Path, place, $"{what} has a note already: {first.Path}; that one is used. Keep one of them.");

    private static IEnumerable<CatalogueKep> Keps(
        List<CatalogueRelease> releases,
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        KepNames names,
        KepRegistry registry,
        Func<int?, EquatableArray<CatalogueStep>> historyOf)
    {
        var none = new List<(CatalogueFeature Feature, CatalogueRelease Release)>();
        var features = new Dictionary<int, List<(CatalogueFeature Feature, CatalogueRelease Release)>>();
        foreach (var kep in kepNotes.Keys)
        {
            features.Add(kep, none);
        }

        foreach (var release in releases)
        {
            foreach (var feature in release.Features)
            {
                if (feature.Kep is { } kep)
                {
                    if (!features.TryGetValue(kep, out var list) || list == none)
                    {
                        features[kep] = list = [];
                    }

                    list.Add((feature, release));
                }
            }
        }

        var numbers = features.Keys.ToList();
        numbers.Sort();
        foreach (var number in numbers)
        {
            var of = features[number];
            var registered = registry.Find(number);
            var (note, noted) = kepNotes.TryGetValue(number, out var entry) ? entry : default((ParsedNote?, ParsedKep?));
            var title = (noted?.Title ?? default)
                .Or(new LocalizedText(registered?.Title, null))
                .Or(of.Count > 0 ? of[0].Feature.Title : default);
            yield return new CatalogueKep
            {
                Number = number,
                Name = names.Of(number),
                Title = title,
                Summary = noted?.Summary ?? default,
                Sig = noted?.Sig ?? SigOf(registered) ?? of.Find(f => f.Feature.Sigs.Count > 0).Feature?.Sigs[0],
                Noted = noted,
                NotePath = note?.Path,
                Url = UrlOf(number),
                Gates = noted is { Gates.Count: > 0 }
                    ? noted.Gates.Select(g => g.Name).ToEquatableArray()
                    : registered?.Gates ?? default,
                History = Histories.WithReached(historyOf(number), of, registry.LastReleased),
                Features = of.ConvertAll(f => new FeatureReference(f.Release.Identifier, f.Feature.Name)).ToEquatableArray(),
            };
        }
    }

    private static IEnumerable<CatalogueGate> Gates(
        List<CatalogueRelease> releases,
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        Dictionary<string, (ParsedNote Note, ParsedGate Gate)> gateNotes,
        KepRegistry registry,
        Disagreements disagreements)
    {
        var gates = new Dictionary<string, NamedGate>(StringComparer.Ordinal);
        NamedGate Of(string gate)
        {
            if (!gates.TryGetValue(gate, out var entry))
            {
                gates.Add(gate, entry = new NamedGate(gate, [.. registry.KepsOf(gate)]));
            }

            return entry;
        }

        foreach (var release in releases)
        {
            foreach (var feature in release.Features)
            {
                foreach (var gate in feature.Gates)
                {
                    var entry = Of(gate);
                    entry.Features.Add(new FeatureReference(release.Identifier, feature.Name));
                    if (feature.Kep is { } kep)
                    {
                        entry.AddKep(kep);
                    }
                }
            }
        }

        foreach (var (_, kep) in kepNotes.Values.OrderBy(k => k.Kep.Number))
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
            var gate = new CatalogueGate(entry.Name, entry.Keps.ToEquatableArray(), entry.Features.ToEquatableArray()) { Components = entry.Components.ToEquatableArray() };
            yield return gateNotes.TryGetValue(entry.Name, out var noted)
                ? gate with
                {
                    History = GateHistories.Of(noted.Gate, noted.Note.Path),
                    LastKnown = GateHistories.LastKnown(noted.Gate),
                    DependsOn = noted.Gate.DependsOn.Select(d => d.Value).ToEquatableArray(),
                    Disagreements = disagreements.In([noted.Note.Path]),
                }
                : gate;
        }
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

    private static EquatableArray<CatalogueSig> Sigs(Catalogue catalogue)
        => catalogue.Releases.SelectMany(r => r.Features).SelectMany(f => f.Sigs)
            .Concat(catalogue.Keps.Select(k => k.Sig).OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .Select(s => new CatalogueSig(SigNames.IdentifierOf(s), s, SigNames.SlugOf(s)))
            .GroupBy(s => s.Identifier, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(s => s.Identifier, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The SIG of a registered KEP in display form.</summary>
    internal static string? SigOf(RegisteredKep? kep) => kep is null ? null : SigNames.Recognize(kep.Sig);

    /// <summary>The page of a KEP.</summary>
    internal static string UrlOf(int number) => "https://kep.k8s.io/" + number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A catalogue and what was found on the way.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Findings">The findings by path, place and id; acknowledged ones are left out.</param>
public sealed record CatalogueResult(Catalogue Catalogue, EquatableArray<Finding> Findings);
