using System.Globalization;
using System.Text;

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
                text.Append(CultureInfo.InvariantCulture, $"| {Code(item.Setting?.ToString() ?? item.Subject)} | {Cell(UpgradeReport.PlaceOf(item))} | {Cell(report.TextOf(item))} |\n");
            }
        }

        if (report.Problems.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {report.NotRead}\n\n");
            foreach (var problem in report.Problems)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Cell(problem.File)}:{problem.Line}{report.Language.Colon}{Cell(report.Language.Text(problem.Messages)!)}\n");
            }
        }

        writer.Write(text.ToString());
    }

    private static string Code(string text) => "`" + PlainText.OneLine(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal) + "`";

    /// <summary>Returns a text that Markdown takes as it is: what people wrote must not make links or tags.</summary>
    private static string Cell(string text)
    {
        var result = new StringBuilder();
        foreach (var c in PlainText.OneLine(text))
        {
            _ = c is '|' or '\\' or '<' or '>' or '[' or ']' or '*' or '_' or '`' ? result.Append('\\').Append(c) : result.Append(c);
        }

        return result.ToString();
    }
}
