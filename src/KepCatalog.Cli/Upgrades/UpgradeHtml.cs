using System.Globalization;
using System.Net;
using System.Text;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan as one HTML file that needs nothing else.</summary>
internal static class UpgradeHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #ccd; --break: #b3261e; --change: #8a5a00; --quiet: #555; }
        @media (prefers-color-scheme: dark) { :root { --line: #445; --break: #ff8a80; --change: #ffcc66; --quiet: #aaa; } }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th:nth-child(1) { width: 28%; } th:nth-child(2) { width: 24%; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        code { font: .9em ui-monospace, monospace; }
        .breaks h2 { color: var(--break); } .changes h2 { color: var(--change); } .source { color: var(--quiet); font-size: .85em; }
        """;

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, UpgradeReport report)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{report.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Text(report.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{Text(report.Title)}</h1>\n<p>{Text(report.Counts)}</p>\n");
        var heads = string.Concat(report.Columns.Select(c => $"<th scope=\"col\">{Text(c)}</th>"));
        foreach (var section in report.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"{JsonText.Word(section.Severity)}\">\n<h2>{Text(section.Title)}{report.Language.Colon}{section.Items.Count}</h2>\n")
                .Append(CultureInfo.InvariantCulture, $"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n");
            foreach (var item in section.Items)
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{Text(item.Setting?.ToString() ?? item.Subject)}</code></td>")
                    .Append(CultureInfo.InvariantCulture, $"<td>{Text(UpgradeReport.PlaceOf(item))}{(item.Setting?.Component is { } component ? "<br><span class=\"source\">" + Text(component) + "</span>" : "")}</td>")
                    .Append(CultureInfo.InvariantCulture, $"<td>{Text(report.TextOf(item))}{Source(item)}</td></tr>\n");
            }

            html.Append("</tbody>\n</table>\n</section>\n");
        }

        if (report.Problems.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Text(report.NotRead)}</h2>\n<ul>\n");
            foreach (var problem in report.Problems)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{Text(problem.File)}:{problem.Line}{report.Language.Colon}{Text(report.Language.Text(problem.Messages)!)}</li>\n");
            }

            html.Append("</ul>\n</section>\n");
        }

        writer.Write(html.Append("</body>\n</html>\n").ToString());
    }

    private static string Source(UpgradeItem item)
    {
        if (item.Source is not { } source)
        {
            return "";
        }

        var upstream = (source.Upstream ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Upstream);
        return "<br><span class=\"source\">" + string.Join(", ", upstream.Prepend(Text(source.ToString()))) + "</span>";
    }

    /// <summary>Returns a source that a note names: an address as a link, and words as they are.</summary>
    private static string Upstream(string source)
        => source.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(source, UriKind.Absolute)
            ? $"<a href=\"{Text(source)}\">{Text(source)}</a>"
            : Text(source);

    private static string Text(string text) => WebUtility.HtmlEncode(PlainText.OneLine(text));
}
