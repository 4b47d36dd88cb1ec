using System.Text.Json;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Output;

/// <summary>Prints notes and findings as JSON. The format is a contract: names and their order must not change.</summary>
internal static class NotesJson
{
    /// <summary>Writes <c>{"notes":[...],"findings":[...]}</c>.</summary>
    public static void Write(TextWriter writer, ReadNotes read)
    {
        var names = new FeatureNames(read.Result.Catalogue);
        JsonText.Write(writer, json =>
        {
            json.WriteStartObject();
            json.WriteObjects("notes", read.Notes, note => WriteNote(json, note, names));
            WriteFindings(json, read.Findings);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes <c>{"findings":[...]}</c>.</summary>
    public static void WriteFindings(TextWriter writer, ReadNotes read) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        WriteFindings(json, read.Findings);
        json.WriteEndObject();
    });

    private static void WriteNote(Utf8JsonWriter json, ParsedNote note, FeatureNames names)
    {
        json.WriteString("path", note.Path);
        json.WriteString("version", note.Version?.Value.ToString());
        json.WriteString("date", note.ReleaseDate?.Value.ToString());
        json.WriteString("theme", note.Theme?.Value);
        json.WriteTotals(note.Totals is { } t ? (t.Total, t.Stable, t.Beta, t.Alpha) : null);
        json.WriteObjects(
            "features", note.Features, feature => WriteFeature(json, feature, names.Find(note.Path, feature)));
        WriteEvidence(json, note.Evidence);
    }

    private static void WriteFeature(Utf8JsonWriter json, ParsedFeature feature, string? name)
    {
        json.WriteNumberOrNull("kep", feature.Kep);
        json.WriteString("name", name);
        json.WriteString("stage", feature.Stage == NoteStage.Unknown ? null : StageNames.Of(feature.Stage));
        json.WriteNumber("line", feature.Place.Line);
        json.WriteString("title", TitleOf(feature));
        json.WriteString("sig", feature.Sig);
        json.WriteTexts("gates", feature.Gates.Select(g => g.Value));
        json.WriteTexts("contributors", feature.Contributors);
        json.WriteObjects("history", feature.History, step =>
        {
            json.WriteString("stage", MilestoneNames.Of(step.Milestone));
            json.WriteString("version", step.Version.ToString());
        });
        json.WriteNumberOrNull("inferredKep", InferredKeps.Of(feature, KepRegistry.Embedded));
        WriteEvidence(json, feature.Evidence);
    }

    private static void WriteEvidence(Utf8JsonWriter json, EquatableArray<Evidence> all)
    {
        if (all.Count > 0)
        {
            json.WriteObjects("evidence", all, evidence =>
            {
                json.WriteString("fact", evidence.Fact);
                json.WriteString("value", evidence.Value);
                json.WriteString("rule", evidence.Rule);
                json.WriteString("strength", StrengthOf(evidence));
                json.WriteNumber("line", evidence.Place.Line);
                json.WriteNumber("column", evidence.Place.Column);
                json.WriteBoolean("won", evidence.Won);
            });
        }
    }

    /// <summary>Returns the title in the language of the note. A Chinese note quotes English names, but never the reverse.</summary>
    internal static string? TitleOf(ParsedFeature feature) => feature.Title.Chinese ?? feature.Title.English;

    /// <summary>Returns the strength of evidence as a word: <c>marker</c>.</summary>
    internal static string StrengthOf(Evidence evidence) => evidence.Strength.ToString().ToLowerInvariant();

    private static void WriteFindings(Utf8JsonWriter json, IEnumerable<Finding> findings)
        => json.WriteObjects("findings", findings, finding =>
        {
            json.WriteString("id", finding.Kind.Id);
            json.WriteString("severity", FindingLine.SeverityWord(finding.Kind.Severity));
            json.WriteString("path", finding.Path);
            json.WriteNumber("line", finding.Place.Line);
            json.WriteNumber("column", finding.Place.Column);
            json.WriteString("message", finding.Message);
        });
}
