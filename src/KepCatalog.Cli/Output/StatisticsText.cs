using System.Globalization;
using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Output;

/// <summary>Writes what notes have and what they lack, as Markdown. The file is committed and its changes are reviewed.</summary>
internal static class StatisticsText
{
    private static readonly NoteStage[] Counted = [NoteStage.Stable, NoteStage.Beta, NoteStage.Alpha];

    /// <summary>Returns the text of <c>STATISTICS.md</c>.</summary>
    /// <param name="catalogue">The catalogue of the notes.</param>
    /// <param name="folder">The directory, as the command line that writes the file names it.</param>
    public static string Of(NoteCatalogue catalogue, string folder)
    {
        var text = new StringBuilder();
        Line($"# Statistics");
        Line($"");
        Line($"This file shows what the notes have and what they lack. `kepcat maintain statistics {folder} --output {folder}/STATISTICS.md` writes it, and a test compares it.");
        Releases(text, catalogue);
        Keps(text, catalogue);
        Gates(text, catalogue);
        Disagreements(text, catalogue);
        return text.ToString();

        void Line(FormattableString line) => Append(text, line);
    }

    private static void Releases(StringBuilder text, NoteCatalogue catalogue)
    {
        Heading(text, "Releases");
        Append(text, $"The table shows the number of listed features, and the number that the announcement states; `-` if it states none.");
        Append(text, $"");
        Append(text, $"| release | stable | stated | beta | stated | alpha | stated | deprecated | removed | disagreements |");
        Append(text, $"|---|---|---|---|---|---|---|---|---|---|");
        foreach (var release in catalogue.Releases)
        {
            var cells = Counted.SelectMany(s => new[] { Number(Count(release, s)), release.Totals?.Of(s) is { } stated ? Number(stated) : "-" })
                .Append(Number(Count(release, NoteStage.Deprecated)))
                .Append(Number(Count(release, NoteStage.Removed)))
                .Append(Number(release.Disagreements.Count));
            Append(text, $"| v{release.Version}{(release.IsPlanned ? " (planned)" : "")} | {string.Join(" | ", cells)} |");
        }
    }

    private static void Keps(StringBuilder text, NoteCatalogue catalogue)
    {
        var keps = catalogue.Keps.ToList();
        var withoutStage = keps.FindAll(k => k.History.Count == 0);
        var planned = keps.FindAll(k => k.History.Count > 0 && k.History.All(s => s.IsPlanned));
        var withoutSummary = keps.FindAll(k => k.Summary.IsEmpty);
        Heading(text, "KEPs");
        Append(text, $"{keps.Count} KEPs.");
        Append(text, $"");
        Append(text, $"| status | KEPs |");
        Append(text, $"|---|---|");
        foreach (var status in keps.GroupBy(k => k.Noted?.Status ?? "none").OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Append(text, $"| {status.Key} | {status.Count()} |");
        }

        Listed(text, "without a stage in any release", withoutStage.Select(k => Number(k.Number)));
        Listed(text, "with plans only", planned.Select(k => Number(k.Number)));
        Listed(text, "whose note has no summary", withoutSummary.Select(k => Number(k.Number)));
    }

    private static void Gates(StringBuilder text, NoteCatalogue catalogue)
    {
        var gates = catalogue.Gates.ToList();
        Heading(text, "Feature gates");
        Append(text, $"{gates.Count} feature gates, {gates.Count(g => g.History.Count > 0)} with a history.");
        Listed(text, "without a KEP", gates.Where(g => g.Keps.Count == 0).Select(g => g.Name));
        Listed(text, "of a KEP, without a history", gates.Where(g => g.History.Count == 0).Select(g => g.Name));
    }

    private static void Disagreements(StringBuilder text, NoteCatalogue catalogue)
    {
        var groups = new (string Of, List<CatalogueDisagreement> All)[]
        {
            ("releases", catalogue.Releases.SelectMany(r => r.Disagreements).ToList()),
            ("KEPs", catalogue.Keps.SelectMany(k => k.Disagreements).ToList()),
            ("feature gates", catalogue.Gates.SelectMany(g => g.Disagreements).ToList()),
        };
        Heading(text, "Disagreements between sources");
        Append(text, $"| of | resolved | open |");
        Append(text, $"|---|---|---|");
        foreach (var (of, all) in groups)
        {
            Append(text, $"| {of} | {all.Count(d => d.Reason is not null)} | {all.Count(d => d.Reason is null)} |");
        }

        foreach (var open in groups.SelectMany(g => g.All).Where(d => d.Reason is null))
        {
            Append(text, $"");
            Append(text, $"- {open.Path}({open.Line}): {open.Says}");
        }
    }

    private static int Count(CatalogueRelease release, NoteStage stage) => release.Features.Count(f => f.Stage == stage);

    private static void Heading(StringBuilder text, string heading)
    {
        Append(text, $"");
        Append(text, $"## {heading}");
        Append(text, $"");
    }

    private static void Listed(StringBuilder text, string what, IEnumerable<string> items)
    {
        var all = items.ToList();
        Append(text, $"");
        Append(text, $"{all.Count} {what}{(all.Count == 0 ? "." : ": " + string.Join(", ", all) + ".")}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
