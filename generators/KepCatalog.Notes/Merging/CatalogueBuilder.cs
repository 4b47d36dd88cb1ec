using System.Globalization;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;
using KepCatalog.Notes.Rules;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges notes into a catalogue and checks it.</summary>
public static class CatalogueBuilder
{
    /// <summary>Merges notes. Their order does not matter.</summary>
    /// <param name="notes">The notes from <see cref="NoteReader"/>.</param>
    /// <param name="registry">The known KEPs.</param>
    /// <param name="cancellationToken">A token to cancel the work.</param>
    /// <returns>The catalogue and all findings of the notes and the rules.</returns>
    public static CatalogueResult Build(IEnumerable<ParsedNote> notes, KepRegistry registry, CancellationToken cancellationToken = default)
    {
        var ordered = notes.SelectMany(n => n.Further.Count == 0 ? (IEnumerable<ParsedNote>)[n] : [n, .. n.Further]).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (string.CompareOrdinal(ordered[i - 1].Path, ordered[i].Path) > 0)
            {
                ordered = [.. ordered.OrderBy(n => n.Path, StringComparer.Ordinal)];
                break;
            }
        }

        var findings = new List<Finding>();
        var kepNotes = new Dictionary<int, (ParsedNote Note, ParsedKep Kep)>();
        var gateNotes = new Dictionary<GateId, (ParsedNote Note, ParsedGate Gate)>();
        foreach (var note in ordered)
        {
            foreach (var finding in note.Findings)
            {
                findings.Add(finding);
            }

            if (note.Kep is { } kep)
            {
                if (kepNotes.TryGetValue(kep.Number, out var other))
                {
                    findings.Add(SecondNote($"KEP-{kep.Number}", note, kep.Place, other.Note) with { Kep = kep.Number });
                }
                else
                {
                    kepNotes.Add(kep.Number, (note, kep));
                    if (kep.Resolutions.Count > 0)
                    {
                        findings.AddRange(AcknowledgedFindings.NeedlessResolutions(note, kep));
                    }
                }
            }
            else if (note.Gate is { } gate)
            {
                if (gateNotes.TryGetValue(gate.Id, out var other))
                {
                    findings.Add(SecondNote(gate.Id.ToString(), note, gate.Place, other.Note));
                }
                else
                {
                    gateNotes.Add(gate.Id, (note, gate));
                }
            }
        }

        var releaseNotes = ordered.Where(n => n.Kind == NoteKind.Release && n.Version is not null).ToList();
        var names = new KepNames(releaseNotes, kepNotes.Values.Select(k => k.Kep), registry);
        var facts = new Dictionary<int, KepFacts>();
        KepFacts FactsOf(int kep)
        {
            if (!facts.TryGetValue(kep, out var known))
            {
                facts.Add(kep, known = new KepFacts(kep, names.Of(kep), kepNotes.TryGetValue(kep, out var noted) ? noted.Note : null, registry));
            }

            return known;
        }

        var merged = new List<MergedRelease>();
        foreach (var group in releaseNotes.GroupBy(n => n.Version!.Value.Value).OrderBy(g => g.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var release = new ReleaseMerger(group.Key, group.ToList(), FactsOf, registry).Merge();
            findings.AddRange(release.Findings);
            merged.Add(release);
        }

        RuleSet.Check(new RuleContext(releaseNotes, registry, kepNotes, gateNotes), findings, cancellationToken);
        var (open, acknowledged) = AcknowledgedFindings.Apply(findings, ordered);
        var disagreements = Disagreements.Of(open, acknowledged, kepNotes.Values.Where(k => k.Kep.Resolutions.Count > 0));
        var catalogue = new Catalogue(
            merged.Select(r => r.Release with { Disagreements = disagreements.In(r.Release.Sources.Select(s => s.Path)) }).ToEquatableArray(),
            KepMerger.Merge(merged, kepNotes.Keys, FactsOf, registry, disagreements).ToEquatableArray(),
            GateMerger.Merge(merged, kepNotes, gateNotes, registry, disagreements).ToEquatableArray(),
            default);
        catalogue = catalogue with
        {
            Sigs = Sigs(catalogue),
            OtherGateNames = GateMerger.OtherNames(kepNotes, gateNotes, catalogue.Gates).ToEquatableArray(),
            GatesCovered = GateHistories.Covered(gateNotes.Values.Select(g => g.Gate)).ToEquatableArray(),
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
        => new(FindingKinds.NotesDisagree, note.Path, place, $"{what} already has a note, {first.Path}, which is used. Keep only one of them.");

    private static EquatableArray<CatalogueSig> Sigs(Catalogue catalogue)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var release in catalogue.Releases)
        {
            foreach (var feature in release.Features)
            {
                foreach (var sig in feature.Sigs)
                {
                    names.Add(sig);
                }
            }
        }

        foreach (var kep in catalogue.Keps)
        {
            if (kep.Sig is { } sig)
            {
                names.Add(sig);
            }
        }

        return names
            .Select(s => new CatalogueSig(SigNames.IdentifierOf(s), s, SigNames.SlugOf(s)))
            .GroupBy(s => s.Identifier, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(s => s.Identifier, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Returns the display name of the SIG of a registered KEP.</summary>
    internal static string? SigOf(RegisteredKep? kep) => kep is null ? null : SigNames.Recognize(kep.Sig);

    /// <summary>Returns the URL of a KEP.</summary>
    internal static string UrlOf(int number) => KepReferences.Page + number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Represents a catalogue and its findings.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Findings">The open findings, ordered by path, place and id.</param>
public sealed record CatalogueResult(Catalogue Catalogue, EquatableArray<Finding> Findings);
