using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges all notes on one release.</summary>
internal sealed class ReleaseMerger(
    KubernetesVersion version, List<ParsedNote> notes, Func<int, KepFacts> factsOf, KepRegistry registry)
{
    private readonly List<Finding> findings = [];
    private readonly List<(CatalogueFeature Feature, string Path, Place Place)> merged = [];

    public MergedRelease Merge()
    {
        var byKep = new Dictionary<int, List<Claim>>();
        var byName = new Dictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            foreach (var feature in note.Features)
            {
                var claim = new Claim(note, feature);
                if (feature.Kep is { } kep)
                {
                    byKep.AddTo(kep, claim);
                }
                else
                {
                    byName.AddTo(NameOf(claim), claim);
                }
            }
        }

        foreach (var claims in byKep)
        {
            MergeKep(factsOf(claims.Key), claims.Value);
        }

        foreach (var claims in byName)
        {
            MergeNamed(claims.Key, claims.Value);
        }

        var date = notes.Where(n => n.ReleaseDate is not null).OrderBy(n => n.ReleaseDateIsPlanned).FirstOrDefault();
        var release = new CatalogueRelease
        {
            Version = version,
            VersionText = notes.Select(VersionText).FirstOrDefault(t => t is not null && t != version.ToString()),
            Date = date?.ReleaseDate?.Value,
            IsPlanned = registry.LastReleased != default ? version > registry.LastReleased : date?.ReleaseDateIsPlanned ?? false,
            Support = notes.Find(n => n.Support is not null)?.Support is { } support ? new CatalogueSupport(support.Until, support.IsPlanned) : null,
            Changes = new CatalogueChanges
            {
                RemovedApis = Changes(n => n.Changes.RemovedApis),
                RemovedFlags = Changes(n => n.Changes.RemovedFlags),
                ChangedDefaults = Changes(n => n.Changes.ChangedDefaults),
                GatedFields = Changes(n => n.Changes.GatedFields),
            },
            Theme = notes.Select(n => n.Theme?.Value).FirstOrDefault(t => t is not null),
            Totals = notes.Select(n => n.Totals).FirstOrDefault(t => t is not null),
            Summary = notes.Aggregate(default(LocalizedText), (text, note) => text.Or(note.Summary)),
            Features = FeatureNaming.KeepApart(merged, findings.Add)
                .OrderBy(f => RankOf(f.Stage))
                .ThenBy(f => f.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Leads = LeadsOf(notes).FirstOrDefault(l => l.Count > 0),
            Sources = notes.SelectMany(Sources).ToEquatableArray(),
            Facts = Facts(date).ToEquatableArray(),
        };
        return new MergedRelease(
            findings,
            release,
            [.. release.Features.Where(f => f.Kep is not null).Select(f => new Claimed(f, release))],
            [.. release.Features.SelectMany(f => f.Gates.Select(g => new GatedFeature(g, new FeatureReference(release.Identifier, f.Name), f.Kep)))]);
    }

    /// <summary>The version as the front matter writes it: vendors number releases of their own, such as 1.30.1-acme.2.</summary>
    private static string? VersionText(ParsedNote note)
        => ReleaseReader.VersionKeys
            .Select(key => note.FrontMatterOf(key)?.Text.Trim().TrimStart('v', 'V'))
            .FirstOrDefault(text => KubernetesVersion.TryParse(text, out _));

    private static IEnumerable<EquatableArray<string>> LeadsOf(IEnumerable<ParsedNote> notes)
        => notes.Select(n => n.FrontMatter.Where(v => string.Equals(v.Key, "leads", StringComparison.OrdinalIgnoreCase)).Select(v => v.Text).ToEquatableArray());

    /// <summary>Returns the changes of one kind from all notes. If two notes have an entry for the same subject, the first note by path is used.</summary>
    private EquatableArray<NotedChange<T>> Changes<T>(Func<ParsedNote, EquatableArray<Located<T>>> of)
        where T : IReleaseChange, IEquatable<T>
        => notes.SelectMany(n => of(n).Select(c => new NotedChange<T>(c.Value, n.Path, c.Place.Line)))
            .GroupBy(c => c.Change.Subject, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(c => c.Change.Subject, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Returns the place of each fact of the release in its note.</summary>
    private IEnumerable<FactSource> Facts(ParsedNote? dated)
    {
        if (dated?.ReleaseDate is { } date)
        {
            yield return Fact("date", dated, date.Place.Line);
        }

        if (notes.Find(n => n.Theme is not null) is { Theme: { } theme } themed)
        {
            yield return Fact("theme", themed, theme.Place.Line);
        }

        if (notes.Find(n => n.Totals is not null) is { Totals: { } totals } counted)
        {
            yield return Fact("totals", counted, totals.Place.Line);
        }

        if (notes.Find(n => n.FrontMatterOf("leads") is not null) is { } led)
        {
            yield return Fact("leads", led, led.FrontMatterOf("leads")!.Place.Line);
        }

        if (notes.Find(n => n.Support is not null) is { Support: { } support } supported)
        {
            yield return new FactSource("support", supported.Path, support.Place.Line, support.Upstream);
        }

        static FactSource Fact(string key, ParsedNote note, int line) => new(key, note.Path, line, note.FrontMatterOf("sources")?.Text);
    }

    private static int RankOf(Stage stage) => stage switch
    {
        Stage.Stable => 0,
        Stage.Beta => 1,
        Stage.Alpha => 2,
        Stage.Deprecated => 3,
        Stage.Removed => 4,
        _ => 5,
    };

    private static IEnumerable<NoteSource> Sources(ParsedNote note)
    {
        var line = note.Version!.Value.Place.Line;
        var upstream = note.FrontMatter.Where(v => v.Key.ToLowerInvariant() is "sources" or "source").Select(v => v.Text).ToList();
        return upstream.Count == 0
            ? [new NoteSource(note.Path, line, Stage.Unknown, null)]
            : upstream.Select(u => new NoteSource(note.Path, line, Stage.Unknown, u));
    }

    /// <summary>Adds one feature for each stage if a note has several stages; otherwise one feature for all.</summary>
    private void MergeKep(KepFacts kep, List<Claim> claims)
    {
        if (claims.Count == 1)
        {
            Add(kep, kep.Name, claims[0].Feature.Stage, claims, claims);
            return;
        }

        var stages = claims.Select(c => c.Feature.Stage).Where(s => s != Stage.Unknown).Distinct().ToList();
        if (stages.Count > 1 && claims.GroupBy(c => c.Note.Path).Any(n => GatesDiffer(n.Select(c => c.Feature).ToList())))
        {
            foreach (var stage in stages)
            {
                Add(kep, kep.Name, stage, claims.Where(c => c.Feature.Stage == stage).ToList(), claims);
            }

            return;
        }

        var stageOfRegistry = stages.Where(s => HistoryReader.MilestoneOf(s) is { } milestone && kep.Registered?.VersionOf(milestone) == version).ToList();
        var winner = stageOfRegistry.Count == 1 ? stageOfRegistry[0] : stages.FirstOrDefault();
        Add(kep, kep.Name, winner, claims.OrderBy(c => c.Feature.Stage != winner).ToList(), claims);
    }

    /// <summary>Features without a KEP are merged if two notes give them the same name. Two features with the same name in one note stay separate.</summary>
    private void MergeNamed(string name, List<Claim> claims)
    {
        var rest = claims.ToList();
        while (rest.Count > 0)
        {
            var group = rest.GroupBy(c => c.Note.Path).Select(n => n.First()).Where(c => c.Feature.Stage == rest[0].Feature.Stage).ToList();
            rest.RemoveAll(group.Contains);
            Add(null, name, group[0].Feature.Stage, group, group);
        }
    }

    private string NameOf(Claim claim)
    {
        var name = FeatureNaming.Of(claim.Feature);
        if (name.Length > 0)
        {
            return name;
        }

        name = FeatureNaming.Fallback(claim.Feature);
        findings.Add(new Finding(
            FindingKinds.NoName,
            claim.Note.Path,
            claim.Feature.Place,
            $"No part of this title can be a C# name; the feature is named {name}. Add {{#EnglishName}} after the title."));
        return name;
    }

    private void Add(KepFacts? kep, string name, Stage stage, List<Claim> claims, List<Claim> sources)
    {
        var (registered, noted) = (kep?.Registered, kep?.Noted);
        var (title, summary, sigs, link) = (default(LocalizedText), default(LocalizedText), default(EquatableArray<string>), default(string));
        var gates = new List<string>();
        var contributors = new List<string>();
        foreach (var (_, feature) in claims)
        {
            title = title.Or(feature.Title);
            summary = summary.Or(feature.Summary);
            sigs = sigs.Count > 0 ? sigs : feature.Sigs;
            link ??= feature.Links.Count > 0 ? feature.Links[0] : null;
            foreach (var gate in feature.Gates)
            {
                if (!gates.Contains(gate.Value))
                {
                    gates.Add(gate.Value);
                }
            }

            foreach (var contributor in feature.Contributors)
            {
                if (!contributors.Contains(contributor, StringComparer.OrdinalIgnoreCase))
                {
                    contributors.Add(contributor);
                }
            }
        }

        var first = claims[0];
        merged.Add((
            new CatalogueFeature
            {
                Name = name,
                Kep = kep?.Number,
                InferredKep = kep is null ? InferredKeps.Of(gates, claims.SelectMany(c => c.Feature.TitleCode), title, registry) : null,
                Stage = stage,
                Title = title.Or(noted?.Title ?? default).Or(new LocalizedText(registered?.Title, null)),
                Summary = summary.Or(noted?.Summary ?? default),
                Sigs = sigs.Count > 0 ? sigs : (noted?.Sig ?? CatalogueBuilder.SigOf(registered)) is { } sig ? new EquatableArray<string>([sig]) : default,
                Gates = gates.Count > 0 ? gates.ToEquatableArray() : noted is { Gates.Count: > 0 } ? noted.ComponentGates : registered?.Gates ?? default,
                Contributors = contributors.ToEquatableArray(),
                History = Histories.OfFeature(kep?.History ?? default, claims, stage, version, registry.LastReleased),
                Url = kep is null ? link : CatalogueBuilder.UrlOf(kep.Number),
                Sources = sources
                    .ConvertAll(c => new NoteSource(c.Note.Path, c.Feature.Place.Line, c.Feature.Stage, c.Feature.Links.Count > 0 ? c.Feature.Links[0] : null))
                    .ToEquatableArray(),
            },
            first.Note.Path,
            first.Feature.Place));
    }

    /// <summary>Determines whether features of one note have different gates, so that each may have its own stage.</summary>
    private static bool GatesDiffer(List<ParsedFeature> features)
        => features.Count > 1
            && features.Select(f => f.Stage).Distinct().Count() > 1
            && features.All(f => f.Gates.Count > 0)
            && features.SelectMany(f => f.Gates.Select(g => g.Value).Distinct()).GroupBy(g => g).All(g => g.Count() == 1);

}

/// <summary>Represents a feature in a note.</summary>
internal sealed record Claim(ParsedNote Note, ParsedFeature Feature)
{
    /// <summary>Gets the release of the note.</summary>
    public KubernetesVersion Version => Note.Version!.Value.Value;
}
