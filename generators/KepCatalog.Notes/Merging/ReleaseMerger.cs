using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Makes one release of all notes that speak of it.</summary>
internal sealed class ReleaseMerger(
    KubernetesVersion version, List<ParsedNote> notes, KepNames names, KepRegistry registry, Func<int?, ParsedKep?> notedOf, Func<int?, EquatableArray<CatalogueStep>> historyOf, List<Finding> findings)
{
    private readonly List<(CatalogueFeature Feature, string Path, Place Place)> merged = [];

    public CatalogueRelease Merge()
    {
        var all = notes.SelectMany(n => n.Features.Select(f => new Claim(n, f))).ToList();
        foreach (var claims in all.Where(c => c.Feature.Kep is not null).GroupBy(c => c.Feature.Kep!.Value))
        {
            MergeKep(claims.Key, claims.ToList());
        }

        foreach (var claims in all.Where(c => c.Feature.Kep is null).GroupBy(NameOf, StringComparer.Ordinal))
        {
            MergeNamed(claims.Key, claims.ToList());
        }

        var date = notes.Where(n => n.ReleaseDate is not null).OrderBy(n => n.ReleaseDateIsPlanned).FirstOrDefault();
        return new CatalogueRelease
        {
            Version = version,
            Date = date?.ReleaseDate?.Value,
            IsPlanned = registry.LastReleased != default ? version > registry.LastReleased : date?.ReleaseDateIsPlanned ?? false,
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
    }

    private static IEnumerable<EquatableArray<string>> LeadsOf(IEnumerable<ParsedNote> notes)
        => notes.Select(n => n.FrontMatter.Where(v => string.Equals(v.Key, "leads", StringComparison.OrdinalIgnoreCase)).Select(v => v.Text).ToEquatableArray());

    /// <summary>Where each fact of the release stands: the place in the note that it is taken from.</summary>
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

    /// <summary>One feature for each stage that stands beside another in one note; else one for all of them.</summary>
    private void MergeKep(int kep, List<Claim> claims)
    {
        var stages = claims.Select(c => c.Feature.Stage).Where(s => s != Stage.Unknown).Distinct().ToList();
        if (stages.Count > 1 && claims.GroupBy(c => c.Note).Any(n => GatesDiffer(n.Select(c => c.Feature).ToList())))
        {
            foreach (var stage in stages)
            {
                Add(kep, names.Of(kep), stage, claims.Where(c => c.Feature.Stage == stage).ToList(), claims);
            }

            return;
        }

        var stageOfRegistry = stages.Where(s => HistoryReader.MilestoneOf(s) is { } milestone && registry.Find(kep)?.VersionOf(milestone) == version).ToList();
        var winner = stageOfRegistry.Count == 1 ? stageOfRegistry[0] : stages.FirstOrDefault();
        Add(kep, names.Of(kep), winner, claims.OrderBy(c => c.Feature.Stage != winner).ToList(), claims);
    }

    /// <summary>Features without KEP are one where two notes give them one name; two of a name in one note are two.</summary>
    private void MergeNamed(string name, List<Claim> claims)
    {
        var rest = claims.ToList();
        while (rest.Count > 0)
        {
            var group = rest.GroupBy(c => c.Note).Select(n => n.First()).Where(c => c.Feature.Stage == rest[0].Feature.Stage).ToList();
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
            $"Nothing in this title can be a name in code; the feature is called {name}. Add {{#EnglishName}} behind the title."));
        return name;
    }

    private void Add(int? kep, string name, Stage stage, List<Claim> claims, List<Claim> sources)
    {
        var registered = kep is { } number ? registry.Find(number) : null;
        var noted = notedOf(kep);
        var features = claims.Select(c => c.Feature).ToList();
        var sigs = features.Select(f => f.Sigs).FirstOrDefault(s => s.Count > 0);
        var gates = features.SelectMany(f => f.Gates).Select(g => g.Value).Distinct(StringComparer.Ordinal).ToEquatableArray();
        var first = claims[0];
        merged.Add((
            new CatalogueFeature
            {
                Name = name,
                Kep = kep,
                Stage = stage,
                Title = features.Aggregate(default(LocalizedText), (text, f) => text.Or(f.Title)).Or(noted?.Title ?? default).Or(new LocalizedText(registered?.Title, null)),
                Summary = features.Aggregate(default(LocalizedText), (text, f) => text.Or(f.Summary)).Or(noted?.Summary ?? default),
                Sigs = sigs.Count > 0 ? sigs : (noted?.Sig ?? CatalogueBuilder.SigOf(registered)) is { } sig ? new EquatableArray<string>([sig]) : default,
                Gates = gates.Count > 0 ? gates : noted is { Gates.Count: > 0 } ? noted.Gates.Select(g => g.Name).ToEquatableArray() : registered?.Gates ?? default,
                Contributors = features.SelectMany(f => f.Contributors).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
                History = Histories.OfFeature(historyOf(kep), claims.Select(c => (c.Note, c.Feature)).ToList(), stage, version, registry.LastReleased),
                Url = kep is { } page ? CatalogueBuilder.UrlOf(page) : features.SelectMany(f => f.Links).FirstOrDefault(),
                Sources = sources
                    .Select(c => new NoteSource(c.Note.Path, c.Feature.Place.Line, c.Feature.Stage, c.Feature.Links.FirstOrDefault()))
                    .ToEquatableArray(),
            },
            first.Note.Path,
            first.Feature.Place));
    }

    /// <summary>Whether features of one note have gates of their own, so that each may have its own stage.</summary>
    private static bool GatesDiffer(List<ParsedFeature> features)
        => features.Count > 1
            && features.Select(f => f.Stage).Distinct().Count() > 1
            && features.All(f => f.Gates.Count > 0)
            && features.SelectMany(f => f.Gates.Select(g => g.Value).Distinct()).GroupBy(g => g).All(g => g.Count() == 1);

    private sealed record Claim(ParsedNote Note, ParsedFeature Feature);
}
