using System.Globalization;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as annotations of GitHub Actions.</summary>
internal static class UpgradeAnnotations
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report)
    {
        foreach (var item in report.Plan.Items)
        {
            var command = item.Severity switch { UpgradeSeverity.Breaks => "error", UpgradeSeverity.Notice => "notice", _ => "warning" };
            var place = item.Setting?.Place is { } at ? string.Create(CultureInfo.InvariantCulture, $"file={Property(at.File)},line={at.Line},col={at.Column},") : "";
            writer.Write($"::{command} {place}title={Property(report.Title + report.Language.Colon + item.Subject)}::{Data(report.TextOf(item))}\n");
        }

        foreach (var problem in report.Problems)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"::warning file={Property(problem.File)},line={problem.Line},col={problem.Column},title={Property(report.NotRead)}::{Data(report.Language.Text(problem.Messages)!)}\n"));
        }
    }

    private static string Data(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
