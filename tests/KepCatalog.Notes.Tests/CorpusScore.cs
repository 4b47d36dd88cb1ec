using System.Globalization;
using System.Text.Json;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>Holds what the reader takes from a labelled note against its labels. What is optional neither counts nor costs.</summary>
internal sealed class CorpusScore
{
    public required string Name { get; init; }

    /// <summary>How many pairs of KEP and stage the note presents.</summary>
    public int Labelled { get; private set; }

    public int Read { get; private set; }

    public int Right { get; private set; }

    public int Recalled { get; private set; }

    public Share Sigs { get; } = new();

    public Share Gates { get; } = new();

    /// <summary>Version, date, theme and totals.</summary>
    public Share Facts { get; } = new();

    /// <summary>The features without a number whose stage the note states.</summary>
    public Share Numberless { get; } = new();

    /// <summary>Those of them that a reader would know the KEP of, by gate or title, and that are linked to it.</summary>
    public Share Linked { get; } = new();

    /// <summary>Features without a number that no label has, in notes whose labels of them are complete.</summary>
    public int Unlabelled { get; private set; }

    public List<string> Mistakes { get; } = [];

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
        var root = labels.RootElement;
        score.ScorePairs(note, root.GetProperty("features").EnumerateArray().Where(l => !isDisputed(l.GetProperty("kep").GetInt32(), Text(l, "stage"))).ToList(), isDisputed);
        score.ScoreNumberless(note, root);
        score.ScoreFacts(note, root);
        return score;
    }

    private void ScorePairs(ParsedNote note, List<JsonElement> labels, Func<int, string?, bool> isDisputed)
    {
        Labelled = labels.Count(l => !IsOptional(l));
        var taken = new HashSet<int>();
        foreach (var feature in note.Features.Where(f => f.Kep is not null && !isDisputed(f.Kep.Value, StageOf(f))))
        {
            var stage = StageOf(feature);
            Read++;
            var number = feature.Kep!.Value.ToString(CultureInfo.InvariantCulture);
            var index = labels.FindIndex(l => !taken.Contains(labels.IndexOf(l)) && (Accepts(l, "kep", number) || Text(l, "conflict") == number) && Accepts(l, "stage", stage));
            if (index < 0)
            {
                Mistakes.Add($"{Name}: read KEP-{number} {stage ?? "-"} at line {feature.Place.Line}, which no label has");
                continue;
            }

            taken.Add(index);
            Right++;
            Recalled += IsOptional(labels[index]) ? 0 : 1;
            Take(Sigs, labels[index], "sig", feature.Sig, number, feature.Place.Line);
            Take(Gates, labels[index], "gate", feature.Gates.Count > 0 ? feature.Gates[0].Value : null, number, feature.Place.Line);
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (!taken.Contains(i) && !IsOptional(labels[i]))
            {
                Mistakes.Add($"{Name}: missed KEP-{Text(labels[i], "kep")} {Text(labels[i], "stage") ?? "-"} of line {Text(labels[i], "line")}");
            }
        }
    }

    private void Take(Share share, JsonElement label, string fact, string? read, string kep, int line)
    {
        share.All++;
        if (Accepts(label, fact, read) || Accepts(label, fact + "s", read))
        {
            share.Right++;
        }
        else
        {
            Mistakes.Add($"{Name}: KEP-{kep} at line {line}: {fact} '{read}', label '{Text(label, fact)}'");
        }
    }

    private void ScoreNumberless(ParsedNote note, JsonElement root)
    {
        if (!root.TryGetProperty("features_without_kep", out var array))
        {
            return;
        }

        var left = note.Features.Where(f => f.Kep is null).ToList();
        foreach (var label in array.EnumerateArray().OrderBy(IsOptional))
        {
            var lines = new[] { label.GetProperty("line").GetInt32() }.Concat(label.TryGetProperty("also_lines", out var also) ? also.EnumerateArray().Select(l => l.GetInt32()) : []).ToList();
            var feature = left.Find(f => lines.Contains(f.Place.Line) && Accepts(label, "stage", StageOf(f)));
            left.Remove(feature!);

            // What has no stage in the note is told from any other heading by knowledge alone.
            if (IsOptional(label) || Accepts(label, "stage", null))
            {
                continue;
            }

            Numberless.All++;
            Numberless.Right += feature is null ? 0 : 1;
            if (feature is null)
            {
                Mistakes.Add($"{Name}: missed '{Text(label, "title")}' {Text(label, "stage")} of line {lines[0]}, which has no number");
            }
            else if (InferredKeps.Of(feature, KepRegistry.Embedded) is { } inferred)
            {
                Linked.All++;
                var isRight = Accepts(label, "kep_a_reader_would_know", inferred.ToString(CultureInfo.InvariantCulture)) || Accepts(label, "kep", inferred.ToString(CultureInfo.InvariantCulture));
                Linked.Right += isRight ? 1 : 0;
                if (!isRight)
                {
                    Mistakes.Add($"{Name}: '{Text(label, "title")}' of line {lines[0]} is linked to KEP-{inferred}, label {Text(label, "kep_a_reader_would_know") ?? "-"}");
                }
            }
        }

        if (root.TryGetProperty("exhaustive_without_kep", out var isComplete) && isComplete.GetBoolean())
        {
            Unlabelled = left.Count;
            Mistakes.AddRange(left.Select(f => $"{Name}: read '{f.Title.Any}' {StageOf(f)} at line {f.Place.Line} without a number, which no label has"));
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
            Facts.All++;
            if (Accepts(labels, key, read))
            {
                Facts.Right++;
            }
            else
            {
                Mistakes.Add($"{Name}: {key} is '{read}', label '{Text(labels, key)}'");
            }
        }

        static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    private static string? StageOf(ParsedFeature feature) => feature.Stage == Stage.Unknown ? null : StageNames.Of(feature.Stage);

    private static bool IsOptional(JsonElement label) => label.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    /// <summary>Whether a label has a value, or one that a fair judge accepts too. A label without the key is one without a value.</summary>
    private static bool Accepts(JsonElement label, string key, string? read)
    {
        if (!label.TryGetProperty(key, out var value))
        {
            return !key.EndsWith('s') && (read is null || Has(label, key + "_alt", read));
        }

        return Is(value, read) || Has(label, key + "_alt", read);

        static bool Has(JsonElement label, string key, string? read) => label.TryGetProperty(key, out var others) && Is(others, read);

        static bool Is(JsonElement value, string? read) => value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Any(v => Is(v, read)),
            JsonValueKind.Null => read is null,
            _ => value.ToString() == read,
        };
    }

    private static string? Text(JsonElement label, string key)
        => label.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    /// <summary>So many of so many.</summary>
    internal sealed class Share
    {
        public int Right { get; set; }

        public int All { get; set; }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Right}/{All}");
    }
}
