using System.Globalization;
using System.Text.Json;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>Holds what the reader takes from a labelled note against its labels.</summary>
internal sealed class CorpusScore
{
    public required string Name { get; init; }

    public int Labelled { get; private set; }

    public int Read { get; private set; }

    public int Right { get; private set; }

    public int Recalled { get; private set; }

    public int Sigs { get; private set; }

    public int RightSigs { get; private set; }

    public int Gates { get; private set; }

    public int RightGates { get; private set; }

    public List<string> Mistakes { get; } = [];

    public List<string> WrongFacts { get; } = [];

    public double Precision => Read == 0 ? 1 : (double)Right / Read;

    public double Recall => Labelled == 0 ? 1 : (double)Recalled / Labelled;

    /// <summary>Scores one note.</summary>
    /// <param name="path">The note; its labels stand beside it.</param>
    /// <param name="isDisputed">Whether a labelled pair is judged wrong: it neither counts nor costs.</param>
    public static CorpusScore Of(string path, Func<int, string?, bool> isDisputed)
    {
        var score = new CorpusScore { Name = Path.GetFileNameWithoutExtension(path) };
        var note = NoteReader.Read(path, File.ReadAllText(path));
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".labels.json")));
        score.ScorePairs(note, labels.RootElement.GetProperty("features").EnumerateArray().ToList(), isDisputed);
        score.ScoreFacts(note, labels.RootElement);
        return score;
    }

    private void ScorePairs(ParsedNote note, List<JsonElement> labels, Func<int, string?, bool> isDisputed)
    {
        labels.RemoveAll(l => isDisputed(l.GetProperty("kep").GetInt32(), Text(l, "stage")));
        Labelled = labels.Count;
        var taken = new HashSet<int>();
        foreach (var feature in note.Features.Where(f => f.Kep is not null))
        {
            var stage = feature.Stage == Stage.Unknown ? null : feature.Stage.ToString().ToLowerInvariant();
            if (isDisputed(feature.Kep!.Value, stage))
            {
                continue;
            }

            Read++;
            var index = labels.FindIndex(l => !taken.Contains(labels.IndexOf(l))
                && l.GetProperty("kep").GetInt32() == feature.Kep && Accepted(l, "stage").Contains(stage));
            if (index < 0)
            {
                Mistakes.Add($"{Name}: read KEP-{feature.Kep} {stage ?? "-"} at line {feature.Place.Line}, which no label has");
                continue;
            }

            taken.Add(index);
            Right++;
            Recalled++;
            var label = labels[index];
            Sigs++;
            if (Accepted(label, "sig").Contains(feature.Sig))
            {
                RightSigs++;
            }
            else
            {
                Mistakes.Add($"{Name}: KEP-{feature.Kep} at line {feature.Place.Line}: SIG '{feature.Sig}', label '{Text(label, "sig")}'");
            }

            var gate = feature.Gates.Count > 0 ? feature.Gates[0].Value : null;
            Gates++;
            if (Accepted(label, "gate").Contains(gate) || Accepted(label, "gates").Contains(gate))
            {
                RightGates++;
            }
            else
            {
                Mistakes.Add($"{Name}: KEP-{feature.Kep} at line {feature.Place.Line}: gate '{gate}', label '{Text(label, "gate")}'");
            }
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (!taken.Contains(i))
            {
                Mistakes.Add($"{Name}: missed KEP-{labels[i].GetProperty("kep").GetInt32()} {Text(labels[i], "stage") ?? "-"} of line {labels[i].GetProperty("line").GetInt32()}");
            }
        }
    }

    private void ScoreFacts(ParsedNote note, JsonElement labels)
    {
        Compare("version", note.Version?.Value.ToString());
        Compare("release_date", note.ReleaseDate?.Value.ToString());
        Compare("theme", note.Theme?.Value);
        Compare("claimed_total", Number(note.Totals?.Total));
        Compare("claimed_stable", Number(note.Totals?.Stable));
        Compare("claimed_beta", Number(note.Totals?.Beta));
        Compare("claimed_alpha", Number(note.Totals?.Alpha));

        void Compare(string key, string? read)
        {
            if (!Accepted(labels, key).Contains(read))
            {
                WrongFacts.Add($"{Name}: {key} is '{read}', label '{Text(labels, key)}'");
            }
        }

        static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    private static List<string?> Accepted(JsonElement label, string key)
    {
        var accepted = new List<string?>();
        foreach (var name in new[] { key, key + "_alt" })
        {
            if (label.TryGetProperty(name, out var value))
            {
                if (value.ValueKind == JsonValueKind.Array)
                {
                    accepted.AddRange(value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? null : v.ToString()));
                }
                else
                {
                    accepted.Add(value.ValueKind == JsonValueKind.Null ? null : value.ToString());
                }
            }
        }

        return accepted;
    }

    private static string? Text(JsonElement label, string key)
        => label.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
