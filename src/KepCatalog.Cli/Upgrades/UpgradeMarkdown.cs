using System.Globalization;
using System.Text;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as Markdown, for a ticket or a pull request.</summary>
internal static class UpgradeMarkdown
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {report.Title}\n\n{report.Counts}\n");
        foreach (var section in report.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n\n| {string.Join(" | ", report.Columns)} |\n|---|---|---|\n");
            foreach (var item in section.Items)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Code(item.Setting?.ToString() ?? item.Subject)} | {MarkdownPage.Escape(UpgradeReport.PlaceOf(item))} | {MarkdownPage.Escape(report.TextOf(item))} |\n");
            }
        }

        if (report.Problems.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {report.NotRead}\n\n");
            foreach (var problem in report.Problems)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {MarkdownPage.Escape(problem.File)}:{problem.Line}{report.Language.Colon}{MarkdownPage.Escape(report.Language.Text(problem.Messages)!)}\n");
            }
        }

        writer.Write(text.ToString());
    }

    private static string Code(string text) => "`" + PlainText.OneLine(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal) + "`";
}
