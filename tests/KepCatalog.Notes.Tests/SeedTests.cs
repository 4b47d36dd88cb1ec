using System.Text.Json;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>The two notes that the project began from, against what a careful reader takes from them (expected.json).</summary>
public class SeedTests
{
    private const string Nolebase = "nolebase-v1.30.md";
    private const string Changelog = "changelog-v1.30.0.md";

    [SharedFact]
    public void The_long_seed_is_read_as_expected() => AssertRead(Nolebase);

    [SharedFact]
    public void The_short_seed_is_read_as_expected() => AssertRead(Changelog);

    /// <summary>The expected findings, and the two more that hold: KEP-3895's alpha stands in both notes, and the prose
    /// history of KEP-3756 names v1.25 where its kep.yaml says v1.26.</summary>
    [SharedFact]
    public void The_findings_are_those_of_a_careful_reader()
    {
        var findings = CatalogueBuilder.Build([Read(Nolebase), Read(Changelog)], KepRegistry.Embedded).Findings
            .Where(f => f.Kind.Severity == FindingSeverity.Warning)
            .Select(f => $"{f.Path}:{f.Place.Line} {f.Kind.Id} {f.Kep}")
            .ToList();

        Assert.Equal(
            [
                "changelog-v1.30.0.md:15 KCAT2006 ",
                "changelog-v1.30.0.md:30 KCAT4002 3895",
                "changelog-v1.30.0.md:42 KCAT4001 4006",
                "changelog-v1.30.0.md:44 KCAT3001 3857",
                "changelog-v1.30.0.md:44 KCAT4001 3857",
                "changelog-v1.30.0.md:47 KCAT4001 4639",
                "nolebase-v1.30.md:17 KCAT2003 ",
                "nolebase-v1.30.md:51 KCAT4001 647",
                "nolebase-v1.30.md:53 KCAT4001 24",
                "nolebase-v1.30.md:66 KCAT4002 3756",
                "nolebase-v1.30.md:105 KCAT4002 3895",
                "nolebase-v1.30.md:113 KCAT4002 1610",
                "nolebase-v1.30.md:165 KCAT3001 3857",
            ],
            findings);
    }

    [SharedFact]
    public void The_totals_finding_says_what_is_stated_and_what_is_listed()
    {
        var finding = CatalogueBuilder.Build([Read(Nolebase)], KepRegistry.Embedded).Findings
            .Single(f => f.Kind == FindingKinds.TotalsDiffer);

        Assert.StartsWith("The note states 18 beta features, lists 4; states 10 alpha features, lists 5.", finding.Message, StringComparison.Ordinal);
    }

    private static ParsedNote Read(string name) => NoteReader.Read(name, Checkout.ReadShared("seeds/" + name));

    private static void AssertRead(string name)
    {
        using var document = JsonDocument.Parse(Checkout.ReadShared("seeds/expected.json"));
        var expected = document.RootElement.GetProperty("notes").GetProperty(name);
        var note = Read(name);
        var names = CatalogueBuilder.Build([note], KepRegistry.Embedded).Catalogue.Releases.Single().Features
            .ToDictionary(f => f.Sources[0].Line, f => f.Name);

        Assert.Equal(Text(expected, "version"), note.Version?.Value.ToString());
        Assert.Equal(Text(expected, "release_date"), note.ReleaseDate?.Value.ToString());
        Assert.Equal(Text(expected, "theme"), note.Theme?.Value);
        Assert.Equal(Text(expected, "author"), note.FrontMatterOf("author")?.Text);
        Assert.Equal(Text(expected, "note_date"), note.FrontMatterOf("date")?.Text);
        if (expected.TryGetProperty("tags", out var tags))
        {
            Assert.Equal(tags.EnumerateArray().Select(t => t.GetString()), note.FrontMatter.Where(v => v.Key == "tags").Select(v => v.Text));
        }

        if (expected.TryGetProperty("stated_totals", out var totals))
        {
            Assert.Equal(
                new[] { "total", "stable", "beta", "alpha" }.Select(k => (int?)totals.GetProperty(k).GetInt32()),
                [note.Totals?.Total, note.Totals?.Stable, note.Totals?.Beta, note.Totals?.Alpha]);
        }
        else
        {
            Assert.Null(note.Totals);
        }

        var features = expected.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(features.Select(Describe), note.Features.Select(f => Describe(f)));
        foreach (var (label, feature) in features.Zip(note.Features))
        {
            if (label.TryGetProperty("title", out var title))
            {
                Assert.Equal(title.GetString(), feature.Title.Chinese);
            }

            if (label.TryGetProperty("name", out var identifier))
            {
                Assert.Equal(identifier.GetString(), names[feature.Place.Line]);
            }
        }
    }

    /// <summary>Everything that a label states, and nothing for what it leaves out: an absent fact must be absent.</summary>
    private static string Describe(JsonElement label)
        => string.Join(
            " | ",
            label.GetProperty("line").GetInt32(),
            label.GetProperty("kep").ValueKind == JsonValueKind.Null ? "-" : label.GetProperty("kep").GetInt32(),
            Text(label, "stage"),
            Text(label, "sig"),
            Text(label, "gate"),
            label.TryGetProperty("contributors", out var people) ? string.Join(",", people.EnumerateArray()) : "",
            label.TryGetProperty("history", out var history)
                ? string.Join(",", history.EnumerateObject().Select(h => h.Name + "=" + h.Value.GetString()))
                : "");

    private static string Describe(ParsedFeature feature)
        => string.Join(
            " | ",
            feature.Place.Line,
            feature.Kep is { } kep ? kep : "-",
            feature.Stage.ToString().ToLowerInvariant(),
            feature.Sig,
            feature.Gates.Count > 0 ? feature.Gates[0].Value : null,
            string.Join(",", feature.Contributors),
            string.Join(",", feature.History.Select(h => (h.Milestone == Milestone.DefaultOn ? "default_on" : h.Milestone.ToString().ToLowerInvariant()) + "=" + h.Version)));

    private static string? Text(JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
