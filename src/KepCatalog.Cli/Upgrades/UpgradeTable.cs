using Spectre.Console;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan for people: what breaks comes first.</summary>
internal static class UpgradeTable
{
    /// <summary>Writes the report.</summary>
    public static void Write(Terminal terminal, UpgradeReport report)
    {
        terminal.Rich.Write(new Text(report.Title, new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine();
        terminal.Rich.WriteLine(report.Counts);
        foreach (var (title, items) in report.Sections)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(title);
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumns("What", "Where", "Why, and what to do");
            foreach (var item in items)
            {
                table.AddRow(
                    new Text(PlainText.OneLine(item.Setting?.ToString() ?? item.Subject)),
                    new Text(PlainText.OneLine(UpgradeReport.PlaceOf(item) is { Length: > 0 } place ? place : item.Setting?.Component ?? "")),
                    new Text(PlainText.OneLine(UpgradeReport.TextOf(item))));
            }

            terminal.Rich.Write(table);
        }

        if (report.Problems.Count > 0)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine("Not read");
            foreach (var problem in report.Problems)
            {
                terminal.Rich.WriteLine(PlainText.OneLine($"{problem.File}({problem.Line},{problem.Column}): {problem.Message}"));
            }
        }
    }
}
