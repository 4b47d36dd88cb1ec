using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Prints an upgrade plan for people: what breaks comes first.</summary>
internal static class UpgradeTable
{
    /// <summary>Writes the report.</summary>
    public static void Write(IPage page, UpgradeReport report)
    {
        page.Title(report.Title);
        page.Line(report.Counts);
        foreach (var section in report.Sections)
        {
            page.Heading(section.Title);
            page.Table(
                [.. report.Columns.Select((c, i) => new Head(c, IsCode: i == 0))],
                section.Items.Select(i => (IReadOnlyList<string?>)[i.Setting?.ToString() ?? i.Subject, PlaceOf(i), report.TextOf(i)]));
        }

        if (report.Problems.Count > 0)
        {
            page.Heading(report.NotRead);
            foreach (var problem in report.Problems)
            {
                page.Line(problem.In(report.Language));
            }
        }
    }

    /// <summary>Returns the items as rows.</summary>
    public static Rows RowsOf(UpgradeReport report) => Rows.Of(
        report.Plan.Items,
        ("severity", i => JsonText.Word(i.Severity)),
        ("setting", i => i.Setting?.ToString() ?? i.Subject),
        ("file", i => i.Setting?.Place?.File),
        ("line", i => i.Setting?.Place?.Line),
        ("component", i => i.Setting?.Component),
        ("since", i => i.Since?.ToString()),
        ("message", i => report.TextOf(i)));

    private static string? PlaceOf(UpgradeItem item) => UpgradeReport.PlaceOf(item) is { Length: > 0 } place ? place : item.Setting?.Component;
}
