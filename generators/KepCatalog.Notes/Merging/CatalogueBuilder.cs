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
        var ordered = notes.OrderBy(n => n.Path, StringComparer.Ordinal).ToList();
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

        EquatableArray<CatalogueStep> HistoryOf(int? kep)
        {
            var (note, noted) = NotedOf(kep);
            return Histories.OfKep(kep is { } k ? registry.Find(k) : null, noted, note?.Path, registry.LastReleased);
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
        var features = releases
            .SelectMany(r => r.Features.Select(f => (Release: r, Feature: f)))
            .Where(f => f.Feature.Kep is not null)
            .ToLookup(f => f.Feature.Kep!.Value);
        foreach (var number in features.Select(f => f.Key).Concat(kepNotes.Keys).Distinct().OrderBy(n => n))
        {
            var registered = registry.Find(number);
            var (note, noted) = kepNotes.TryGetValue(number, out var entry) ? entry : default((ParsedNote?, ParsedKep?));
            var title = (noted?.Title ?? default)
                .Or(new LocalizedText(registered?.Title, null))
                .Or(features[number].Select(f => f.Feature.Title).FirstOrDefault());
            yield return new CatalogueKep
            {
                Number = number,
                Name = names.Of(number),
                Title = title,
                Summary = noted?.Summary ?? default,
                Sig = noted?.Sig ?? SigOf(registered) ?? features[number].Select(f => f.Feature.Sigs.FirstOrDefault()).FirstOrDefault(s => s is not null),
                Noted = noted,
                NotePath = note?.Path,
                Url = UrlOf(number),
                Gates = noted is { Gates.Count: > 0 }
                    ? noted.Gates.Select(g => g.Name).ToEquatableArray()
                    : registered?.Gates ?? default,
                History = Histories.WithReached(historyOf(number), features[number].Select(f => (f.Feature, f.Release.Version)), registry.LastReleased),
                Features = features[number].Select(f => new FeatureReference(f.Release.Identifier, f.Feature.Name)).ToEquatableArray(),
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
        var gates = new SortedDictionary<string, (SortedSet<int> Keps, List<FeatureReference> Features, List<string> Components)>(StringComparer.Ordinal);
        (SortedSet<int> Keps, List<FeatureReference> Features, List<string> Components) Of(string gate)
        {
            if (!gates.TryGetValue(gate, out var entry))
            {
                gates.Add(gate, entry = (new SortedSet<int>(registry.KepsOf(gate)), [], []));
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
                        entry.Keps.Add(kep);
                    }
                }
            }
        }

        foreach (var (_, kep) in kepNotes.Values.OrderBy(k => k.Kep.Number))
        {
            foreach (var gate in kep.Gates)
            {
                var entry = Of(gate.Name);
                entry.Keps.Add(kep.Number);
                entry.Components.AddRange(gate.Components.Except(entry.Components));
            }
        }

        foreach (var name in gateNotes.Keys)
        {
            Of(name);
        }

        foreach (var (name, (keps, features, components)) in gates.Select(g => (g.Key, g.Value)))
        {
            var gate = new CatalogueGate(name, keps.ToEquatableArray(), features.ToEquatableArray()) { Components = components.ToEquatableArray() };
            yield return gateNotes.TryGetValue(name, out var noted)
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

    private static EquatableArray<CatalogueSig> Sigs(Catalogue catalogue)
        => catalogue.Releases.SelectMany(r => r.Features).SelectMany(f => f.Sigs)
            .Concat(catalogue.Keps.Select(k => k.Sig).OfType<string>())
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
