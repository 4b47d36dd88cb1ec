using System.Globalization;
using System.Text.Json;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;
using Xunit.Abstractions;

namespace KepCatalog.Tests;

/// <summary>Small notes, each of a kind that real notes are often misread in, with what is right.</summary>
public class ReadingCaseTests(ITestOutputHelper output)
{
    /// <summary>Cases that are not read right yet. One that begins to be read right fails here, and leaves the list.</summary>
    private static readonly string[] NotYet = [];

    [SharedFact]
    public void Cases_are_read_right_but_for_known_misses()
    {
        using var cases = JsonDocument.Parse(Checkout.ReadShared("cases/reading.json"));
        var wrong = new List<string>();
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var id = one.GetProperty("id").GetString()!;
            var text = one.GetProperty("text").GetString()!;
            var note = NoteReader.Read("case.md", text);
            var problems = Problems(note, one.GetProperty("expect")).ToList();
            if (problems.Count > 0)
            {
                wrong.Add(id);
                output.WriteLine($"--- {id}\n{text}\n{string.Join('\n', problems)}\n");
            }
        }

        output.WriteLine($"{cases.RootElement.GetArrayLength() - wrong.Count} of {cases.RootElement.GetArrayLength()} cases are read right");
        Assert.True(!wrong.Except(NotYet).Any(), $"Not read right, and not in the list: {string.Join(", ", wrong.Except(NotYet))}");
        Assert.True(!NotYet.Except(wrong).Any(), $"Read right by now, or no longer among the cases; take them out of the list: {string.Join(", ", NotYet.Except(wrong))}");
    }

    private static IEnumerable<string> Problems(ParsedNote note, JsonElement expected)
    {
        // A feature with more facts takes its match first: of two that are alike otherwise, only one may have them.
        var left = note.Features.ToList();
        foreach (var feature in expected.GetProperty("features").EnumerateArray().OrderByDescending(f => f.EnumerateObject().Count()))
        {
            var index = left.FindIndex(f => IsSame(f, feature));
            if (index < 0)
            {
                yield return $"not read: {feature.GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal)}";
            }
            else
            {
                left.RemoveAt(index);
            }
        }

        foreach (var feature in left)
        {
            yield return $"read, but wrong: {feature.Kep?.ToString(CultureInfo.InvariantCulture) ?? "-"} {StageNames.Of(feature.Stage)}, SIG {feature.Sig ?? "-"}, gate {GateOf(feature) ?? "-"}, title '{feature.Title.Any}'";
        }

        var facts = new[]
        {
            Different(expected, "version", note.Version?.Value.ToString()),
            Different(expected, "date", note.ReleaseDate?.Value.ToString()),
            Different(expected, "theme", note.Theme?.Value),
        };
        foreach (var fact in facts.OfType<string>())
        {
            yield return fact;
        }

        if (expected.TryGetProperty("totals", out var totals))
        {
            var numbers = new[]
            {
                Different(totals, "total", Text(note.Totals?.Total)),
                Different(totals, "stable", Text(note.Totals?.Stable)),
                Different(totals, "beta", Text(note.Totals?.Beta)),
                Different(totals, "alpha", Text(note.Totals?.Alpha)),
            };
            foreach (var number in numbers.OfType<string>())
            {
                yield return number;
            }
        }
    }

    private static bool IsSame(ParsedFeature read, JsonElement expected)
        => Different(expected, "kep", Text(read.Kep)) is null
            && Different(expected, "stage", read.Stage is Stage.Unknown ? null : StageNames.Of(read.Stage)) is null
            && Different(expected, "sig", read.Sig) is null
            && Different(expected, "gate", GateOf(read)) is null
            && (!expected.TryGetProperty("title", out var title) || HasTitle(read.Title, title.GetString()!));

    private static bool HasTitle(LocalizedText read, string part)
        => new[] { read.English, read.Chinese }.Any(t => t is not null && t.Contains(part, StringComparison.Ordinal));

    private static string? GateOf(ParsedFeature feature) => feature.Gates.Count == 0 ? null : feature.Gates[0].Value;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is wrong with a fact; null where it is right, or where the case does not name it. A fact that is named as null is absent.</summary>
    private static string? Different(JsonElement expected, string name, string? read)
    {
        if (!expected.TryGetProperty(name, out var value))
        {
            return null;
        }

        var right = value.ValueKind is JsonValueKind.Null ? null : value.ToString();
        return right == read ? null : $"{name}: expected '{right ?? "-"}', read '{read ?? "-"}'";
    }
}
