using System.Globalization;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Model;
using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Prints notes as tables, followed by their findings.</summary>
internal static class NotesText
{
    private static readonly (NoteStage Stage, string Heading)[] Order =
    [
        (NoteStage.Stable, "Stable"),
        (NoteStage.Beta, "Beta"),
        (NoteStage.Alpha, "Alpha"),
        (NoteStage.Deprecated, "Deprecated"),
        (NoteStage.Removed, "Removed"),
        (NoteStage.Unknown, "Stage unknown"),
    ];

    /// <summary>Writes the notes and findings.</summary>
    public static void Write(Terminal terminal, ReadNotes read)
    {
        foreach (var note in read.Notes)
        {
            terminal.Rich.Write(new Text(PlainText.OneLine(HeadingOf(note)), new Style(decoration: Decoration.Bold)));
            terminal.Rich.WriteLine();
            WriteEvidence(terminal, note.Evidence);
            foreach (var (stage, heading) in Order)
            {
                var features = note.Features.Where(f => f.Stage == stage).ToList();
                if (features.Count > 0)
                {
                    terminal.Rich.WriteLine();
                    terminal.Rich.WriteLine(heading + ": " + Digits(features.Count));
                    terminal.Rich.Write(TableOf(features));
                    features.ForEach(f => WriteEvidence(terminal, f));
                }
            }

            terminal.Rich.WriteLine();
        }

        FindingLine.WriteAll(terminal.Out, read.Findings);
    }

    private static string HeadingOf(ParsedNote note)
    {
        var subject = note.Kep is { } kep ? "KEP-" + Digits(kep.Number)
            : note.Gate is { } gate ? "feature gate " + gate.Name
            : note.Version is { } version ? "Kubernetes " + version.Value
            : "no release version";
        var parts = new[]
        {
            subject,
            note.ReleaseDate?.Value.ToString() + (note.ReleaseDateIsPlanned ? " (planned)" : ""),
            note.Theme?.Value ?? note.Kep?.Title.Any,
            note.Totals is { } totals ? "stated: " + TotalsText(totals) : null,
        };
        return note.Path + ": " + string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string TotalsText(NoteTotals totals)
    {
        var parts = new (int? Number, string Words)[]
        {
            (totals.Total, " in all"),
            (totals.Stable, " stable"),
            (totals.Beta, " beta"),
            (totals.Alpha, " alpha"),
        };
        return string.Join(", ", parts.Where(p => p.Number is not null).Select(p => Digits(p.Number!.Value) + p.Words));
    }

    private static Table TableOf(IEnumerable<ParsedFeature> features)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("KEP", "Title", "SIG", "Gate", "Line");
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
            terminal.Out.WriteLine((evidence.Won ? "  " : "    not ") + PlainText.OneLine(
                evidence.Fact + " " + evidence.Value + ": " + evidence.Rule + " (" + NotesJson.StrengthOf(evidence) + ") at "
                + Digits(evidence.Place.Line) + ":" + Digits(evidence.Place.Column)));
        }
    }

    // Text, not markup: a title may contain [brackets].
    private static Text Cell(string? text) => new(PlainText.OneLine(text ?? ""));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
