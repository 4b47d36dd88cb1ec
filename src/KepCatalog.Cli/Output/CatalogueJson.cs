using System.Text.Json;
using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Output;

/// <summary>Prints parts of the compiled catalogue as JSON, with the same names as <see cref="NotesJson"/>.</summary>
internal static class CatalogueJson
{
    /// <summary>Writes a release.</summary>
    public static void Write(TextWriter writer, Release release) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", release.Version.ToString());
        json.WriteString("date", JsonText.Day(release.Date));
        json.WriteSupport(release.Support);
        json.WriteString("theme", release.Theme);
        json.WriteTotals(release.StatedTotals is { } t ? (t.Total, t.Stable, t.Beta, t.Alpha) : null);
        json.WriteTexts("leads", release.Leads);
        json.WriteChanges(release, source =>
        {
            json.WriteString("source", source.ToString());
            json.WriteString("upstream", source.Upstream);
        });
        json.WriteTexts("removedGates", ChangesText.RemovedGates(release).Select(g => g.Name));
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
        json.WriteString("sig", kep.Sig);
        json.WriteTexts("participatingSigs", kep.ParticipatingSigs);
        json.WriteTexts("authors", kep.Authors);
        json.WriteString("created", JsonText.Day(kep.Created));
        json.WriteTexts("gates", kep.Gates);
        json.WriteString("summary", kep.Summary);
        WriteHistory(json, kep.History);
        json.WriteTexts("replaces", kep.Replaces);
        json.WriteTexts("supersededBy", kep.SupersededBy);
        json.WriteTexts("seeAlso", kep.SeeAlso);
        json.WriteString("url", kep.Url);
        json.WriteString("upstream", kep.Upstream);
        WriteDisagreements(json, kep.Disagreements);
        json.WriteEndObject();
    });

    /// <summary>Writes a feature gate, and its state in a release if one is specified.</summary>
    public static void Write(TextWriter writer, FeatureGate gate, KubernetesVersion? version) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("gate", gate.Name);
        json.WriteString("owner", gate.Owner);
        json.WriteNumbers("keps", gate.Keps.Select(k => k.Number));
        if (version is { } on)
        {
            WriteState(json, "state", gate.GetState(on), on);
        }

        json.WriteObjects("history", gate.History, change =>
        {
            json.WriteString("since", change.Since.ToString());
            json.WriteString("stage", StageWord(change.Stage));
            json.WriteBooleanOrNull("default", change.IsOnByDefault);
            json.WriteBooleanOrNull("locked", change.IsLocked);
            json.WriteString("source", change.Source.ToString());
            json.WriteString("upstream", change.Source.Upstream);
        });
        json.WriteTexts("dependsOn", gate.DependsOn.Select(g => g.Name));
        json.WriteTexts("instead", gate.ReplacedBy.Select(g => g.Name));
        json.WriteTexts("components", gate.Components);
        WriteDisagreements(json, gate.Disagreements);
        json.WriteEndObject();
    });

    /// <summary>Writes a check. Its messages are in a language.</summary>
    public static void Write(TextWriter writer, GateChecks checks, Language language) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", checks.Version.ToString());
        json.WriteBoolean("valid", checks.Verdict == GateVerdict.Accepted);
        json.WriteObjects("settings", checks.Settings, entry =>
        {
            var setting = entry.Answer;
            json.WriteString("text", entry.Text);
            json.WriteString("gate", setting.Name);
            json.WriteBooleanOrNull("value", entry.Value);
            json.WriteString("verdict", JsonText.Word(setting.Verdict));
            json.WriteString("problem", setting.Problem == GateProblem.None ? null : JsonText.Word(setting.Problem));
            json.WriteString("since", setting.Since?.ToString());
            json.WriteString("other", setting.OtherGate?.Name);
            json.WriteString("component", setting.Component);
            json.WriteString("file", entry.File);
            json.WriteNumberOrNull("line", entry.Line);
            json.WriteNumberOrNull("column", entry.Column);
            json.WriteNumbers("keps", setting.Keps.Select(k => k.Number));
            json.WriteString("message", language.Text(setting.Messages));
        });
        json.WriteEndObject();
    });

    /// <summary>Writes a comparison.</summary>
    public static void Write(TextWriter writer, ReleaseComparison comparison) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("from", comparison.From.ToString());
        json.WriteString("to", comparison.To.ToString());
        json.WriteString("gatesUpTo", comparison.GatesUpTo.ToString());
        json.WriteObjects("features", comparison.Features, feature =>
        {
            json.WriteString("change", JsonText.Word(feature.Change));
            json.WriteString("name", feature.Name);
            json.WriteNumberOrNull("kep", feature.Kep?.Number);
            json.WriteString("title", feature.Title);
            json.WriteString("sig", feature.Sig);
            json.WriteString("from", StageWord(feature.From.Stage));
            json.WriteString("to", StageWord(feature.To.Stage));
            json.WriteBoolean("planned", feature.To.IsPlanned);
        });
        json.WriteObjects("gates", comparison.Gates, gate =>
        {
            json.WriteString("gate", gate.Gate.Name);
            json.WriteTexts("changes", Enum.GetValues<GateChangeKinds>().Where(d => d != GateChangeKinds.None && gate.Changes.HasFlag(d)).Select(JsonText.Word));
            WriteState(json, "from", gate.From, comparison.From);
            WriteState(json, "to", gate.To, comparison.GatesUpTo);
        });
        json.WriteEndObject();
    });

    private static void WriteState(Utf8JsonWriter json, string name, GateState state, KubernetesVersion version)
    {
        json.WriteStartObject(name);
        json.WriteString("version", version.ToString());
        json.WriteString("presence", JsonText.Word(state.Presence));
        json.WriteString("stage", StageWord(state.Stage));
        json.WriteBooleanOrNull("default", state.IsOnByDefault);
        json.WriteBooleanOrNull("locked", state.IsLocked);
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, Feature feature)
    {
        json.WriteNumberOrNull("kep", feature.KepNumber);
        json.WriteNumberOrNull("inferredKep", feature.InferredKep?.Number);
        json.WriteString("name", feature.Name);
        json.WriteString("stage", StageWord(feature.Stage));
        json.WriteString("title", feature.Title);
        json.WriteString("sig", feature.Sig);
        json.WriteTexts("gates", feature.Gates);
        json.WriteString("summary", feature.Summary);
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

    private static string? StageWord(Stage stage) => stage == Stage.Unknown ? null : JsonText.Word(stage);
}
