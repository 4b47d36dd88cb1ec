using System.Text.Json;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as SARIF 2.1.0, which code scanning reads.</summary>
/// <remarks>A result of code scanning has a place, so items that concern every cluster are left out; the other formats have them.</remarks>
internal static class UpgradeSarif
{
    private const string Home = "https://github.com/kepcatalog/kepcatalog";

    private static readonly (UpgradeSeverity Severity, string Level, LocalizedText Description)[] Rules =
    [
        (UpgradeSeverity.Breaks, "error", new("The upgrade breaks the setting.", "升级后该设置会出问题。")),
        (UpgradeSeverity.Changes, "warning", new("The upgrade changes what the setting does.", "升级会改变该设置的作用。")),
        (UpgradeSeverity.NotKnown, "warning", new("It is not known what the upgrade does with the setting.", "升级对该设置的影响未知。")),
        (UpgradeSeverity.Notice, "note", new("The setting has no effect, or a later release breaks it.", "该设置不起作用，或者在之后的版本中会出问题。")),
    ];

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", report.Language.Text("en-US", "zh-CN")); // SARIF takes a language and a region
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kepcat");
        json.WriteString("informationUri", Home);
        json.WriteObjects("rules", Rules, rule =>
        {
            json.WriteString("id", Id(rule.Severity));
            json.WriteStartObject("shortDescription");
            json.WriteString("text", report.Language.Text(rule.Description));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteObjects("results", report.Plan.Items.Where(i => i.Setting?.Place is not null), item =>
        {
            json.WriteString("ruleId", Id(item.Severity));
            json.WriteString("level", Rules.First(r => r.Severity == item.Severity).Level);
            json.WriteStartObject("message");
            json.WriteString("text", item.Setting + report.Language.Colon + report.TextOf(item));
            json.WriteEndObject();
            WriteLocation(json, item.Setting!.Place!);
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Id(UpgradeSeverity severity) => "upgrade/" + JsonText.Word(severity);

    private static void WriteLocation(Utf8JsonWriter json, SettingPlace place)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
