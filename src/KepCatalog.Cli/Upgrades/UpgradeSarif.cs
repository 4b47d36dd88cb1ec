using System.Text.Json;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as SARIF 2.1.0, which code scanning reads.</summary>
/// <remarks>A result of code scanning has a place, so items that concern every cluster are left out; the other formats have them.</remarks>
internal static class UpgradeSarif
{
    private const string Home = "https://github.com/kepcatalog/kepcatalog";

    private static readonly (UpgradeSeverity Severity, string Level, string Description)[] Rules =
    [
        (UpgradeSeverity.Breaks, "error", "The upgrade breaks the setting."),
        (UpgradeSeverity.Changes, "warning", "The upgrade changes what the setting does."),
        (UpgradeSeverity.NotKnown, "warning", "It is not known what the upgrade does with the setting."),
        (UpgradeSeverity.Notice, "note", "The setting has no effect, or a later release breaks it."),
    ];

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kepcat");
        json.WriteString("informationUri", Home);
        json.WriteObjects("rules", Rules, rule =>
        {
            json.WriteString("id", Id(rule.Severity));
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Description);
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
            json.WriteString("text", item.Setting + ": " + UpgradeReport.TextOf(item));
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
