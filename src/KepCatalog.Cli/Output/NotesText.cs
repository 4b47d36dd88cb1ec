using System.Globalization;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Model;
using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Prints notes as tables, followed by their findings.</summary>
internal static class NotesText
{
    private static readonly NoteStage[] Order = [NoteStage.Stable, NoteStage.Beta, NoteStage.Alpha, NoteStage.Deprecated, NoteStage.Removed, NoteStage.Unknown];

    /// <summary>Writes the notes and findings.</summary>
    public static void Write(Terminal terminal, ReadNotes read)
    {
        foreach (var note in read.Notes)
        {
            terminal.Rich.Write(new Text(PlainText.OneLine(HeadingOf(note, terminal.Language)), new Style(decoration: Decoration.Bold)));
            terminal.Rich.WriteLine();
            WriteEvidence(terminal, note.Evidence);
            foreach (var stage in Order)
            {
                var features = note.Features.Where(f => f.Stage == stage).ToList();
                if (features.Count > 0)
                {
                    terminal.Rich.WriteLine();
                    terminal.Rich.WriteLine(StageHeading.Of((Stage)stage, terminal.Language) + terminal.Language.Colon + Digits(features.Count));
                    terminal.Rich.Write(TableOf(features, terminal.Language));
                    features.ForEach(f => WriteEvidence(terminal, f));
                }
            }

            terminal.Rich.WriteLine();
        }

        FindingLine.WriteAll(terminal.Out, read.Findings);
    }

    private static string HeadingOf(ParsedNote note, Language language)
    {
        var subject = note.Kep is { } kep ? "KEP-" + Digits(kep.Number)
            : note.Gate is { } gate ? language.Text("feature gate ", "特性门控 ") + gate.Name
            : note.Version is { } version ? "Kubernetes " + version.Value
            : language.Text("no release version", "没有版本号");
        var parts = new[]
        {
            subject,
            note.ReleaseDate?.Value.ToString() + (note.ReleaseDateIsPlanned ? language.Text(" (planned)", "（计划）") : ""),
            note.Theme?.Value ?? (note.Kep is { } described ? language.Text(new LocalizedText(described.Title.English, described.Title.Chinese)) : null),
            note.Totals is { } totals ? language.Text("stated: ", "公布：") + TotalsText(totals, language) : null,
        };
        return note.Path + language.Colon + string.Join(language.Text(", ", "，"), parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string TotalsText(NoteTotals totals, Language language)
    {
        var parts = new (int? Number, string Words)[]
        {
            (totals.Total, language.Text(" in all", " 项")),
            (totals.Stable, language.Text(" stable", " 项稳定")),
            (totals.Beta, language.Text(" beta", " 项 Beta")),
            (totals.Alpha, language.Text(" alpha", " 项 Alpha")),
        };
        return string.Join(language.Comma, parts.Where(p => p.Number is not null).Select(p => Digits(p.Number!.Value) + p.Words));
    }

    private static Table TableOf(IEnumerable<ParsedFeature> features, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("KEP", language.Text("Title", "标题"), "SIG", language.Text("Gate", "门控"), language.Text("Line", "行"));
        table.Columns[0].RightAligned();
        table.Columns[4].RightAligned();
        foreach (var feature in features)
        {
            table.AddRow(
                Cell(feature.Kep is { } kep ? Digits(kep) : null),
                Cell(NotesJson.TitleOf(feature)),
                Cell(feature.Sig),
                Cell(string.Join(", ", feature.Gates.Select(g => g.Value))),
                Cell(Digits(feature.Place.Line)));
        }

        return table;
    }

    /// <summary>Writes one line for the evidence that won, followed by a line for each piece of evidence that it overrides.</summary>
    private static void WriteEvidence(Terminal terminal, ParsedFeature feature)
    {
        if (feature.Evidence.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine(PlainText.OneLine((feature.Kep is { } kep ? "KEP-" + Digits(kep) + " " : "") + NotesJson.TitleOf(feature)));
        WriteEvidence(terminal, feature.Evidence);
        terminal.Out.WriteLine();
    }

    private static void WriteEvidence(Terminal terminal, IEnumerable<Evidence> all)
    {
        foreach (var evidence in all)
        {
            var (line, column) = (Digits(evidence.Place.Line), Digits(evidence.Place.Column));
            var reading = $"{evidence.Fact} {evidence.Value}{terminal.Language.Colon}{evidence.Rule}";
            terminal.Out.WriteLine((evidence.Won ? "  " : "    " + terminal.Text("not ", "未采用 ")) + PlainText.OneLine(terminal.Text(
                $"{reading} ({NotesJson.StrengthOf(evidence)}) at {line}:{column}", $"{reading}（{NotesJson.StrengthOf(evidence)}），位于 {line}:{column}")));
        }
    }

    // Text, not markup: a title may contain [brackets].
    private static Text Cell(string? text) => new(PlainText.OneLine(text ?? ""));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
