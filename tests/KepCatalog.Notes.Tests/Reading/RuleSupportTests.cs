using System.Text;
using System.Text.Json;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>
/// Keeps the table of what each rule for stages does on the labelled notes and the reading cases: how often it finds something, decides, and is right or
/// wrong by the labels, and in how many documents it decides. A rule that hardly any document needs has to say why it is there.
/// </summary>
public class RuleSupportTests
{
    private const int Few = 2;

    /// <summary>Why a rule stays that decides in fewer documents than <see cref="Few"/>.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["stage.milestone"] = "Tables with a column for each stage, and field lists of KEPs, which one labelled note has.",
        ["stage.announced"] = "Previews say 'is targeting beta' and nothing firmer; those with labels have headings too.",
        ["stage.reached-instead"] = "Upgrade pages list under removals what is only switched off so far; no labelled note has a KEP there.",
        ["stage.body-dated-end"] = "Paragraphs say below a plain title that something is removed in the release; labels of such have no number.",
    };

    [SharedFact]
    public void The_rules_do_this_on_labelled_notes()
    {
        var documents = Notes().Concat(Cases()).ToList();

        Snapshot.Match(new Dictionary<string, string> { ["RuleSupport.md"] = Table(documents) });
        Assert.All(StageRules.All.Concat(StageRules.BelowEnds), r => Assert.True(Reasons.ContainsKey(r.Name) || Deciding(documents, r.Name).Select(d => d.Name).Distinct().Count() >= Few, r.Name));
        Assert.DoesNotContain(Reasons.Keys, name => Deciding(documents, name).Select(d => d.Name).Distinct().Count() >= Few);
    }

    private static string Table(List<Document> documents)
    {
        var table = new StringBuilder("| rule | finds | decides | right | wrong | documents |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var rule in StageRules.All.Concat(StageRules.BelowEnds).Select(r => r.Name).Distinct())
        {
            var decided = Deciding(documents, rule).ToList();
            var found = documents.Sum(d => d.Features.Sum(f => f.Evidence.Count(e => e.Rule == rule)));
            var judged = decided.Where(d => d.Labels.Any(l => l.Kep == d.Feature.Kep)).ToList();
            var right = judged.Count(d => d.Labels.Contains((d.Feature.Kep, StageNames.Of(d.Feature.Stage))));
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {rule} | {found} | {decided.Count} | {right} | {judged.Count - right} | {decided.Select(d => d.Name).Distinct().Count()} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<(string Name, ParsedFeature Feature, HashSet<(int? Kep, string? Stage)> Labels)> Deciding(List<Document> documents, string rule)
        => documents.SelectMany(d => d.Features.Where(f => f.Evidence.Any(e => e.Won && e.Rule == rule)).Select(f => (d.Name, f, d.Labels)));

    private static IEnumerable<Document> Notes()
        => Directory.GetFiles(Checkout.SharedPath("corpus/release-notes"), "*.md").Order(StringComparer.Ordinal).Select(path =>
        {
            using var labels = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".labels.json")));
            return Read(Path.GetFileName(path), File.ReadAllText(path), labels.RootElement);
        });

    private static IEnumerable<Document> Cases()
    {
        using var cases = JsonDocument.Parse(Checkout.ReadShared("cases/reading.json"));
        return cases.RootElement.EnumerateArray()
            .Where(c => c.GetProperty("expect").TryGetProperty("features", out _))
            .Select(c => Read(c.GetProperty("id").GetString()!, c.GetProperty("text").GetString()!, c.GetProperty("expect"))).ToList();
    }

    private static Document Read(string name, string text, JsonElement labels)
        => new(
            name,
            NoteReader.Explain(name, text).Features,
            labels.GetProperty("features").EnumerateArray().Where(l => l.TryGetProperty("kep", out var kep) && kep.ValueKind == JsonValueKind.Number)
                .Select(l => ((int?)l.GetProperty("kep").GetInt32(), l.GetProperty("stage").GetString())).ToHashSet());

    private sealed record Document(string Name, IReadOnlyList<ParsedFeature> Features, HashSet<(int? Kep, string? Stage)> Labels);
}
