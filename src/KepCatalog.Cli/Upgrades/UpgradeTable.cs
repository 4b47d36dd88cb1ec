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
        foreach (var section in report.Sections)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(section.Title);
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumns([.. report.Columns]);
            foreach (var item in section.Items)
            {
                table.AddRow(
                    new Text(PlainText.OneLine(item.Setting?.ToString() ?? item.Subject)),
                    new Text(PlainText.OneLine(UpgradeReport.PlaceOf(item) is { Length: > 0 } place ? place : item.Setting?.Component ?? "")),
                    new Text(PlainText.OneLine(report.TextOf(item))));
            }

            terminal.Rich.Write(table);
        }

        if (report.Problems.Count > 0)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(report.NotRead);
            foreach (var problem in report.Problems)
            {
                terminal.Rich.WriteLine(PlainText.OneLine(problem.In(report.Language)));
            }
        }
    }
}
