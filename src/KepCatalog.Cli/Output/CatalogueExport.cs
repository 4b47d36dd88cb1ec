using System.Globalization;
using System.Text.Json;

namespace KepCatalog.Cli.Output;

/// <summary>Prints the whole compiled catalogue as JSON, which <c>export.schema.json</c> describes, or as a Markdown
/// table of feature gates by release. The order is always the same.</summary>
internal static class CatalogueExport
{
    private const int FormatVersion = 1;

    /// <summary>Writes the catalogue as JSON.</summary>
    public static void WriteJson(TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", FormatVersion);
        json.WriteString("lastReleased", Catalogue.LastReleased.ToString());
        json.WriteStartObject("covered");
        json.WriteString("gatesFrom", Catalogue.FirstWithGates.ToString());
        json.WriteString("gatesTo", Catalogue.LastWithGates.ToString());
        json.WriteString("gatesAsOf", JsonText.Day(Catalogue.GatesAsOf));
        json.WriteString("kepsAsOf", JsonText.Day(Catalogue.KepsAsOf));
        json.WriteEndObject();
        json.WriteObjects("releases", Releases.All, release => Write(json, release));
        json.WriteObjects("keps", Keps.All, kep => Write(json, kep));
        json.WriteObjects("gates", FeatureGates.All, gate => Write(json, gate));
        json.WriteObjects("kubeadmGates", KubeadmFeatureGates.All, gate => Write(json, gate));
        json.WriteObjects("otherGateNames", FeatureGates.OtherNames, name => Write(json, name));
        json.WriteEndObject();
    });

    /// <summary>Writes the table of feature gates with its legend.</summary>
    public static void Write(IPage page)
    {
        page.Title(page.Language.Text("Feature gates by release", "各版本的特性门控"));
        page.Line(page.Language.Text(
            "α, β, ✓ alpha, beta, stable; d deprecated; × removed; ? not known; + on by default; ! locked.",
            "α、β、✓ 分别为 Alpha、Beta、稳定；d 已弃用；× 已移除；? 未知；+ 默认启用；! 已锁定。"));
        GatesByRelease(page.Language).WriteTo(page);
    }

    /// <summary>Returns a row for each feature gate with a column for each release.</summary>
    public static Rows GatesByRelease(Language language) => Rows.Of(
        FeatureGates.All.Where(g => g.History.Count > 0),
        [
            (new("gate", language.Text("gate", "门控")), g => g.Name),
            (new("keps", language.Text("KEPs", "KEP")), g => Cell.Of([.. g.Keps.Select(k => k.Number.ToString(CultureInfo.InvariantCulture))])),
            .. Releases.All.Where(r => r.Status == ReleaseStatus.Released).Select(r => (
                (Column)r.Version.ToString(),
                (Func<FeatureGate, Cell>)(g => StateIn(g.GetState(r.Version))))),
        ]);

    private static string StateIn(GateState state) => state.Presence switch
    {
        GatePresence.NotYetIntroduced => "",
        GatePresence.Removed => "×",
        GatePresence.Unknown => "?",
        _ => state.Stage switch
        {
            Stage.Alpha => "α",
            Stage.Beta => "β",
            Stage.Stable => "✓",
            _ => "d",
        } + (state.IsOnByDefault == true ? "+" : "") + (state.IsLocked == true ? "!" : ""),
    };

    private static void Write(Utf8JsonWriter json, Release release)
    {
        json.WriteString("version", release.Version.ToString());
        json.WriteString("date", JsonText.Day(release.Date));
        json.WriteBoolean("planned", release.Status == ReleaseStatus.Planned);
        json.WriteSupport(release.Support);
        json.WriteString("theme", release.Theme);
        json.WriteTexts("leads", release.Leads);
        json.WriteTotals(release.StatedTotals is { } t ? (t.Total, t.Stable, t.Beta, t.Alpha) : null);
        WriteText(json, "summary", release.Summaries);
        json.WriteChanges(release, source =>
        {
            json.WriteStartObject("source");
            Write(json, source);
            json.WriteEndObject();
        });
        json.WriteObjects("features", release.Features, feature => Write(json, feature));
        json.WriteObjects("sources", release.Sources, source => Write(json, source));
        WriteDisagreements(json, release.Disagreements);
    }

    private static void Write(Utf8JsonWriter json, Feature feature)
    {
        json.WriteString("name", feature.Name);
        json.WriteNumberOrNull("kep", feature.KepNumber);
        json.WriteNumberOrNull("inferredKep", feature.InferredKep?.Number);
        json.WriteString("stage", JsonText.Word(feature.Stage));
        WriteText(json, "title", feature.Titles);
        WriteText(json, "summary", feature.Summaries);
        json.WriteTexts("sigs", feature.Sigs);
        json.WriteTexts("gates", feature.Gates);
        json.WriteTexts("contributors", feature.Contributors);
        WriteHistory(json, feature.History);
        json.WriteString("url", feature.Url);
        json.WriteObjects("sources", feature.Sources, source => Write(json, source));
    }

    private static void Write(Utf8JsonWriter json, Kep kep)
    {
        json.WriteNumber("number", kep.Number);
        json.WriteString("name", kep.Name);
        WriteText(json, "title", kep.Titles);
        WriteText(json, "summary", kep.Summaries);
        json.WriteString("status", JsonText.Word(kep.Status));
        json.WriteString("sig", kep.Sig);
        json.WriteTexts("participatingSigs", kep.ParticipatingSigs);
        json.WriteTexts("authors", kep.Authors);
        json.WriteString("created", JsonText.Day(kep.Created));
        json.WriteTexts("gates", kep.Gates);
        WriteHistory(json, kep.History);
        json.WriteTexts("replaces", kep.Replaces);
        json.WriteTexts("supersededBy", kep.SupersededBy);
        json.WriteTexts("seeAlso", kep.SeeAlso);
        json.WriteString("url", kep.Url);
        json.WriteStartArray("sources");
        if (kep.GetSource(KepFact.Number) is { } source)
        {
            json.WriteStartObject();
            Write(json, source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDisagreements(json, kep.Disagreements);
    }

    private static void Write(Utf8JsonWriter json, FeatureGate gate)
    {
        json.WriteString("name", gate.Name);
        json.WriteString("owner", gate.Owner);
        json.WriteNumbers("keps", gate.Keps.Select(k => k.Number));
        json.WriteObjects("history", gate.History, change =>
        {
            json.WriteString("since", change.Since.ToString());
            json.WriteString("stage", JsonText.Word(change.Stage));
            json.WriteBooleanOrNull("default", change.IsOnByDefault);
            json.WriteBooleanOrNull("locked", change.IsLocked);
            json.WriteStartObject("source");
            Write(json, change.Source);
            json.WriteEndObject();
        });
        json.WriteString("lastKnown", gate.LastKnown?.ToString());
        json.WriteTexts("dependsOn", gate.DependsOn.Select(g => g.Name));
        json.WriteTexts("instead", gate.ReplacedBy.Select(g => g.Name));
        json.WriteTexts("components", gate.Components);
        WriteDisagreements(json, gate.Disagreements);
    }

    private static void Write(Utf8JsonWriter json, OtherGateName name)
    {
        json.WriteString("name", name.Name);
        json.WriteString("kind", JsonText.Word(name.Kind));
        json.WriteTexts("instead", name.Instead.Select(g => g.Name));
        json.WriteNumbers("keps", name.Keps.Select(k => k.Number));
        json.WriteString("reason", name.Reason);
        json.WriteStartObject("source");
        Write(json, name.Source);
        json.WriteEndObject();
    }

    private static void WriteHistory(Utf8JsonWriter json, IEnumerable<StageChange> history)
        => json.WriteObjects("history", history, change =>
        {
            json.WriteString("milestone", JsonText.Word(change.Milestone));
            json.WriteString("version", change.Version.ToString());
            json.WriteBoolean("planned", change.IsPlanned);
            json.WriteStartObject("source");
            Write(json, change.Source);
            json.WriteEndObject();
        });

    private static void WriteDisagreements(Utf8JsonWriter json, IEnumerable<Disagreement> disagreements)
        => json.WriteObjects("disagreements", disagreements, disagreement =>
        {
            json.WriteString("says", disagreement.Says);
            json.WriteString("reason", disagreement.Reason);
            json.WriteStartObject("source");
            Write(json, disagreement.Source);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, SourceReference source)
    {
        json.WriteString("file", source.File);
        json.WriteNumberOrNull("line", source.Line);
        json.WriteString("upstream", source.Upstream);
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.English);
        json.WriteString("zh", text.Chinese);
        json.WriteEndObject();
    }
}
