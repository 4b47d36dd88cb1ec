using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as JSON.</summary>
internal static class UpgradeJson
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("from", report.Plan.From.ToString());
        json.WriteString("to", report.Plan.To.ToString());
        json.WriteBoolean("safe", report.Plan.IsSafe);
        json.WriteObjects("items", report.Plan.Items, item =>
        {
            json.WriteString("severity", JsonText.Word(item.Severity));
            json.WriteString("subject", item.Subject);
            json.WriteString("reason", report.Language.Text(item.Reasons));
            json.WriteString("action", report.Language.Text(item.Actions));
            json.WriteString("since", item.Since?.ToString());
            json.WriteString("setting", item.Setting?.ToString());
            json.WriteString("component", item.Setting?.Component);
            json.WriteString("file", item.Setting?.Place?.File);
            json.WriteNumberOrNull("line", item.Setting?.Place?.Line);
            json.WriteNumberOrNull("column", item.Setting?.Place?.Column);
            json.WriteString("gate", item.Gate?.Name);
            json.WriteNumbers("keps", item.Gate?.Keps.Select(k => k.Number) ?? []);
            json.WriteString("source", item.Source?.ToString());
            json.WriteString("upstream", item.Source?.Upstream);
        });
        json.WriteObjects("problems", report.Problems, problem =>
        {
            json.WriteString("file", problem.File);
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            json.WriteString("message", report.Language.Text(problem.Messages));
        });
        json.WriteEndObject();
    });
}
