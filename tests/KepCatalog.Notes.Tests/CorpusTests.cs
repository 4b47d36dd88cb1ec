using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace KepCatalog.Tests;

/// <summary>
/// Reads the release notes that people published and holds them against what careful readers took from them. The reader was developed on these
/// notes: what it reads of them says nothing of others, and is a ratchet only.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double MinPrecision = 0.98;
    private const double MinRecall = 0.97;
    private const double MinOfOneNote = 0.90;
    private const double MinFacts = 0.97;
    private const double MinNumberless = 0.90;

    /// <summary>A note of fewer pairs is no measure of one note.</summary>
    private const int Few = 5;

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

        Assert.Equal(26, scores.Count);
        Assert.All(scores.Where(s => s.Labelled >= Few), s => Assert.True(s.Precision >= MinOfOneNote && s.Recall >= MinOfOneNote, s.Name));
        Assert.True(Ratio(scores, s => s.Right, s => s.Read) >= MinPrecision, "precision");
        Assert.True(Ratio(scores, s => s.Recalled, s => s.Labelled) >= MinRecall, "recall");
        Assert.True(Ratio(scores, s => s.Sigs) >= MinFacts, "SIGs");
        Assert.True(Ratio(scores, s => s.Gates) >= MinFacts, "gates");
        Assert.True(Ratio(scores, s => s.Facts) >= MinFacts, "facts");
        Assert.True(Ratio(scores, s => s.Numberless) >= MinNumberless, "features without a number");
        Assert.True(scores.Sum(s => s.Linked.Right) == scores.Sum(s => s.Linked.All), "links of features without a number are no guesses");
    }

    private static double Ratio(List<CorpusScore> scores, Func<CorpusScore, CorpusScore.Share> share) => Ratio(scores, s => share(s).Right, s => share(s).All);

    private static double Ratio(List<CorpusScore> scores, Func<CorpusScore, int> part, Func<CorpusScore, int> whole)
        => (double)scores.Sum(part) / Math.Max(1, scores.Sum(whole));

    private void Print(List<CorpusScore> scores)
    {
        output.WriteLine($"{"note",-24} {"pairs",5} {"precision",9} {"recall",7} {"SIG",8} {"gate",8} {"facts",6} {"no number",10} {"linked",8}");
        foreach (var s in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{s.Name,-24} {s.Labelled,5} {s.Precision,9:0.000} {s.Recall,7:0.000} {s.Sigs,8} {s.Gates,8} {s.Facts,6} {s.Numberless,10} {s.Linked,8}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"all",-24} {scores.Sum(s => s.Labelled),5} {Ratio(scores, s => s.Right, s => s.Read),9:0.000} {Ratio(scores, s => s.Recalled, s => s.Labelled),7:0.000} {Ratio(scores, s => s.Sigs),8:0.000} {Ratio(scores, s => s.Gates),8:0.000} {Ratio(scores, s => s.Facts),6:0.000} {Ratio(scores, s => s.Numberless),10:0.000} {scores.Sum(s => s.Linked.Right)}/{scores.Sum(s => s.Linked.All)}"));
        foreach (var mistake in scores.SelectMany(s => s.Mistakes))
        {
            output.WriteLine(mistake);
        }
    }

    private sealed record Disputed(string Note, int Kep, string? Stage, string Reason);
}
