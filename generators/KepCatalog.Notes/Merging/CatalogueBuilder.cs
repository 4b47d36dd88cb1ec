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
        foreach (var note in ordered)
        {
            if (note.Kep is { } kep)
            {
                if (kepNotes.TryGetValue(kep.Number, out var other))
                {
                    findings.Add(new Finding(
                        FindingKinds.NotesDisagree,
                        note.Path,
                        kep.Place,
                        $"KEP-{kep.Number} has a note already: {other.Note.Path}; that one is used. Keep one of them.") { Kep = kep.Number });
                }
                else
                {
                    kepNotes.Add(kep.Number, (note, kep));
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

        RuleSet.Check(new RuleContext(releaseNotes, registry, kepNotes.ToDictionary(k => k.Key, k => k.Value.Kep)), findings, cancellationToken);
        var catalogue = new Catalogue(
            releases.ToEquatableArray(),
            Keps(releases, kepNotes, names, registry, HistoryOf).ToEquatableArray(),
            Gates(releases, kepNotes, registry).ToEquatableArray(),
            default);
        catalogue = catalogue with { Sigs = Sigs(catalogue) };
        return new CatalogueResult(
            catalogue,
            AcknowledgedFindings.Apply(findings, ordered)
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Place.Offset)
                .ThenBy(f => f.Kind.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal)
                .ToEquatableArray());
    }

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
            var noted = kepNotes.TryGetValue(number, out var note) ? note.Kep : null;
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
                Url = UrlOf(number),
                Gates = noted is { Gates.Count: > 0 }
                    ? noted.Gates.Select(g => g.Value).ToEquatableArray()
                    : registered?.Gates ?? default,
                History = historyOf(number),
                Features = features[number].Select(f => new FeatureReference(f.Release.Identifier, f.Feature.Name)).ToEquatableArray(),
            };
        }
    }

    private static IEnumerable<CatalogueGate> Gates(
        List<CatalogueRelease> releases,
        Dictionary<int, (ParsedNote Note, ParsedKep Kep)> kepNotes,
        KepRegistry registry)
    {
        var gates = new SortedDictionary<string, (SortedSet<int> Keps, List<FeatureReference> Features)>(StringComparer.Ordinal);
        (SortedSet<int> Keps, List<FeatureReference> Features) Of(string gate)
        {
            if (!gates.TryGetValue(gate, out var entry))
            {
                gates.Add(gate, entry = (new SortedSet<int>(registry.KepsOf(gate)), []));
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

        foreach (var (_, kep) in kepNotes.Values)
        {
            foreach (var gate in kep.Gates)
            {
                Of(gate.Value).Keps.Add(kep.Number);
            }
        }

        return gates.Select(g => new CatalogueGate(g.Key, g.Value.Keps.ToEquatableArray(), g.Value.Features.ToEquatableArray()));
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
