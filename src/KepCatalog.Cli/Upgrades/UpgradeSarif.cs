using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as SARIF 2.1.0, in the form that code scanning takes.</summary>
/// <remarks>A result of code scanning has a place, so items that concern every cluster are left out; the other formats have them.</remarks>
internal static class UpgradeSarif
{
    /// <summary>The number of results of a run beyond which code scanning refuses the file.</summary>
    public const int MaximumResults = 25_000;

    private const string Home = "https://github.com/kepcatalog/kepcatalog";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private static readonly SarifRule[] Rules =
    [
        new("breaks", "error",
            new("The upgrade breaks the setting.", "升级后该设置会出问题。"),
            new("Change or delete the setting before the upgrade; the message says how.", "请在升级前修改或删除该设置，做法见消息。")),
        new("changes", "warning",
            new("The upgrade changes what the setting does.", "升级会改变该设置的作用。"),
            new("Read the message and decide whether the new behavior is what you want.", "请阅读消息，判断新的行为是否符合需要。")),
        new("notKnown", "warning",
            new("It is not known what the upgrade does with the setting.", "升级对该设置的影响未知。"),
            new("No source covers the setting in that release. Read the release notes of Kubernetes.", "没有来源涵盖该版本中的这项设置。请查阅 Kubernetes 的发行说明。")),
        new("notice", "note",
            new("The setting has no effect, or a later release breaks it.", "该设置不起作用，或者在之后的版本中会出问题。"),
            new("Nothing breaks yet. Delete or change the setting at the next occasion.", "目前不会出问题。请在方便时删除或修改该设置。")),
        new("notRead", "warning",
            new("A part of the file was not read.", "文件中有一部分未能读取。"),
            new("Correct the line and run kepcat again: a setting in it is not part of the report.", "请修正该行后重新运行 kepcat：其中的设置不在报告内。")),
    ];

    /// <summary>Writes the report.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="report">The report.</param>
    /// <param name="input">The files, whose lines end the regions of results.</param>
    /// <returns>The number of results that were left out because code scanning takes no more.</returns>
    public static int Write(TextWriter writer, UpgradeReport report, ConfigurationInput input)
    {
        var results = Results(report);
        JsonText.Write(writer, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteString("language", report.Language.Text("en-US", "zh-CN")); // SARIF takes a language and a region
            WriteTool(json, report);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, results.Take(MaximumResults), input);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Math.Max(0, results.Count - MaximumResults);
    }

    private static List<SarifResult> Results(UpgradeReport report)
        =>
        [
            .. report.Plan.Items.Where(i => i.Setting?.Place is not null)
                .Select(i => new SarifResult(JsonText.Word(i.Severity), $"{i.Setting!.Component} {i.Setting}", i.Setting + report.Language.Colon + report.TextOf(i), i.Setting!.Place!)),
            .. report.Problems.Select(p => new SarifResult("notRead", p.Messages.ToString(), report.Language.Text(p.Messages)!, new SettingPlace(p.File, p.Line, p.Column))),
        ];

    private static void WriteTool(Utf8JsonWriter json, UpgradeReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kepcat");
        json.WriteString("informationUri", Home);
        json.WriteObjects("rules", Rules, rule =>
        {
            json.WriteString("id", Id(rule.Name));
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", report.Language.Text(rule.Description)!);
            WriteText(json, "fullDescription", report.Language.Text(rule.Description)!);
            WriteText(json, "help", report.Language.Text(rule.Help)!);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, IEnumerable<SarifResult> results, ConfigurationInput input)
    {
        var lines = input.Texts.ToDictionary(t => t.Key, t => t.Value.Split(LineEnds, StringSplitOptions.None));
        var occurrences = new Dictionary<(string File, string Rule, string Subject), int>();
        json.WriteObjects("results", results, result =>
        {
            var index = Array.FindIndex(Rules, r => r.Name == result.Rule);
            var key = (result.Place.File, result.Rule, result.Subject);
            var occurrence = occurrences[key] = occurrences.GetValueOrDefault(key) + 1;
            json.WriteString("ruleId", Id(result.Rule));
            json.WriteNumber("ruleIndex", index);
            json.WriteString("level", Rules[index].Level);
            WriteText(json, "message", result.Message);
            WriteLocation(json, result.Place, lines[result.Place.File]);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("primaryLocationLineHash", Fingerprint(result, occurrence));
            json.WriteEndObject();
        });
    }

    private static string Id(string rule) => "upgrade/" + rule;

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SettingPlace place, string[] lines)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        WriteFile(json, place.File);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.Line);
        json.WriteNumber("endColumn", Math.Max(place.Column, lines[place.Line - 1].Length + 1));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes the file: relative to the root of the sources, where kepcat runs, or as an absolute address if it is elsewhere.</summary>
    private static void WriteFile(Utf8JsonWriter json, string file)
    {
        var path = file == "-" ? "stdin" : Path.GetRelativePath(".", file).Replace('\\', '/');
        if (Path.IsPathRooted(path) || path.Split('/')[0] == "..")
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(file)).AbsoluteUri);
            return;
        }

        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
    }

    /// <summary>Returns what identifies a result in its file: the same when the line moves, and another for each of several.</summary>
    private static string Fingerprint(SarifResult result, int occurrence)
        => FormattableString.Invariant($"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(result.Subject)))[..16]}:{occurrence}");

    private sealed record SarifRule(string Name, string Level, LocalizedText Description, LocalizedText Help);

    private sealed record SarifResult(string Rule, string Subject, string Message, SettingPlace Place);
}
