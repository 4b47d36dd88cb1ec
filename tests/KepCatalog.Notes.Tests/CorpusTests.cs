using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace KepCatalog.Tests;

/// <summary>Reads the release notes that people published and holds them against what careful readers took from them.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double MinPrecision = 0.98;
    private const double MinRecall = 0.97;
    private const double MinOfOneNote = 0.90;
    private const double MinFacts = 0.95;

    /// <summary>The notes that the reader was developed on. What it reads of them says nothing of others.</summary>
    private static readonly string[] DevelopedOn =
        ["official-en-v1.31", "official-zh-cn-v1.30", "v1.24", "v1.26", "v1.27", "v1.29", "v1.31", "v1.33", "v1.35"];

    /// <summary>Notes by other writers that the reader misses much of. One that it begins to read fails here, and leaves the list.</summary>
    private static readonly string[] NotYet =
    [
        "en-draft-136", "en-haru-136", "en-kubesimplify-126", "en-kubesimplify-135", "en-lwkd-20260329", "en-sigrelease-121-themes", "en-sneakpeek-135",
        "official-en-v1.37", "zh-aiinfra-136", "zh-dockone-121", "zh-draft-136", "zh-jekyll-135", "zh-kb-131", "zh-sre-137",
    ];

    /// <summary>Labels that are judged wrong, with the reason: see CorpusTests.disputed.json.</summary>
    private static readonly List<Disputed> DisputedLabels = JsonSerializer.Deserialize<List<Disputed>>(
        Checkout.Read("tests/KepCatalog.Notes.Tests/CorpusTests.disputed.json"),
        new JsonSerializerOptions { PropertyNameCaseInsensitive = true })!;

    [SharedFact]
    public void Features_of_published_notes_are_read_as_labelled()
    {
        var scores = Directory.GetFiles(Checkout.SharedPath("corpus/release-notes"), "*.md")
            .Where(path => File.Exists(Path.ChangeExtension(path, ".labels.json")))
            .Order(StringComparer.Ordinal)
            .Select(path => CorpusScore.Of(path, (kep, stage) => DisputedLabels.Exists(
                d => d.Note == Path.GetFileNameWithoutExtension(path) && d.Kep == kep && d.Stage == stage)))
            .ToList();
        Print(scores);

        Assert.Equal(NotYet, scores.Where(s => s.Precision < MinOfOneNote || s.Recall < MinOfOneNote).Select(s => s.Name));
        scores.RemoveAll(s => !DevelopedOn.Contains(s.Name));
        Assert.Equal(DevelopedOn.Length, scores.Count);
        Assert.All(scores, s => Assert.True(s.Precision >= MinOfOneNote && s.Recall >= MinOfOneNote, s.Name));
        Assert.True(Ratio(scores, s => s.Right, s => s.Read) >= MinPrecision, "precision");
        Assert.True(Ratio(scores, s => s.Recalled, s => s.Labelled) >= MinRecall, "recall");
        Assert.True(Ratio(scores, s => s.RightSigs, s => s.Sigs) >= MinFacts, "SIGs");
        Assert.True(Ratio(scores, s => s.RightGates, s => s.Gates) >= MinFacts, "gates");
        Assert.Empty(scores.SelectMany(s => s.WrongFacts));
    }

    private static double Ratio(List<CorpusScore> scores, Func<CorpusScore, int> part, Func<CorpusScore, int> whole)
        => (double)scores.Sum(part) / Math.Max(1, scores.Sum(whole));

    private void Print(List<CorpusScore> scores)
    {
        output.WriteLine($"{"note",-24} {"pairs",5} {"precision",9} {"recall",7} {"SIG",8} {"gate",8}");
        foreach (var s in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{s.Name,-24} {s.Labelled,5} {s.Precision,9:0.000} {s.Recall,7:0.000} {s.RightSigs + "/" + s.Sigs,8} {s.RightGates + "/" + s.Gates,8}"));
        }

        foreach (var mistake in scores.SelectMany(s => s.Mistakes.Concat(s.WrongFacts)))
        {
            output.WriteLine(mistake);
        }
    }

    private sealed record Disputed(string Note, int Kep, string? Stage, string Reason);
}
