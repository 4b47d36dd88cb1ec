using System.Globalization;
using System.Text.Json;

namespace KepCatalog.Cli.Output;

/// <summary>Prints parts of the compiled catalogue as JSON, with the names that <see cref="NotesJson"/> uses.</summary>
internal static class CatalogueJson
{
    /// <summary>Writes a release.</summary>
    public static void Write(TextWriter writer, Release release) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", release.Version.ToString());
        json.WriteString("date", release.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("theme", release.Theme);
        json.WriteTotals(release.StatedTotals is { } t ? (t.Total, t.Stable, t.Beta, t.Alpha) : null);
        json.WriteTexts("leads", release.Leads);
        json.WriteObjects("features", release.Features, feature => WriteFeature(json, feature));
        WriteDisagreements(json, release.Disagreements);
        json.WriteEndObject();
    });

    /// <summary>Writes a KEP.</summary>
    public static void Write(TextWriter writer, Kep kep) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("kep", kep.Number);
        json.WriteString("name", kep.Name);
        json.WriteString("title", kep.Title);
        json.WriteString("status", kep.Status == KepStatus.Unknown ? null : kep.Status.ToString().ToLowerInvariant());
        json.WriteString("sig", SigText.Of(kep.Sig));
        json.WriteTexts("participatingSigs", kep.ParticipatingSigs.Select(s => SigText.Of(s)!));
        json.WriteTexts("authors", kep.Authors);
        json.WriteString("created", kep.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteTexts("gates", kep.Gates);
        json.WriteString("summary", kep.Summary.English ?? kep.Summary.Chinese);
        WriteHistory(json, kep.History);
        json.WriteTexts("replaces", kep.Replaces);
        json.WriteTexts("supersededBy", kep.SupersededBy);
        json.WriteTexts("seeAlso", kep.SeeAlso);
        json.WriteString("url", kep.Url);
        json.WriteString("upstream", kep.Upstream);
        WriteDisagreements(json, kep.Disagreements);
        json.WriteEndObject();
    });

    private static void WriteFeature(Utf8JsonWriter json, Feature feature)
    {
        json.WriteNumberOrNull("kep", feature.Kep);
        json.WriteString("name", feature.Name);
        json.WriteString("stage", StageWord(feature.Stage));
        json.WriteString("title", feature.Title);
        json.WriteString("sig", SigText.Of(feature.Sig));
        json.WriteTexts("gates", feature.Gates);
        json.WriteString("summary", feature.Summary.English ?? feature.Summary.Chinese);
        WriteHistory(json, feature.History);
        json.WriteString("url", feature.Url);
    }

    private static void WriteHistory(Utf8JsonWriter json, IEnumerable<StageChange> history)
        => json.WriteObjects("history", history, change =>
        {
            json.WriteString("stage", StageWord(change.Stage));
            json.WriteString("version", change.Version.ToString());
            json.WriteBoolean("planned", change.IsPlanned);
            json.WriteString("source", change.Source.ToString());
        });

    private static void WriteDisagreements(Utf8JsonWriter json, IEnumerable<Disagreement> disagreements)
        => json.WriteObjects("disagreements", disagreements, disagreement =>
        {
            json.WriteString("says", disagreement.Says);
            json.WriteString("source", disagreement.Source.ToString());
            json.WriteString("upstream", disagreement.Source.Upstream);
            json.WriteString("reason", disagreement.Reason);
        });

    private static string? StageWord(Stage stage) => stage == Stage.Unknown ? null : stage.ToString().ToLowerInvariant();
}
