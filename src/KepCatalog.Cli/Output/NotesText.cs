using System.Globalization;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Output;

/// <summary>Prints notes as tables, followed by their findings.</summary>
internal static class NotesText
{
    private static readonly NoteStage[] Order = [NoteStage.Stable, NoteStage.Beta, NoteStage.Alpha, NoteStage.Deprecated, NoteStage.Removed, NoteStage.Unknown];

    /// <summary>Returns the features of all notes as rows.</summary>
    public static Rows RowsOf(ReadNotes read, Language language) => Rows.Of(
        read.Notes.SelectMany(n => n.Features.Select(f => (Note: n, Feature: f))),
        (new("path", language.Text("Note", "笔记")), n => n.Note.Path),
        (new("line", new(language.Text("Line", "行"), IsNumber: true)), n => n.Feature.Place.Line),
        (new("version", language.Text("Release", "版本")), n => n.Note.Version?.Value.ToString()),
        (new("kep", new("KEP", IsNumber: true)), n => n.Feature.Kep),
        (new("stage", language.Text("Stage", "阶段")), n => Cell.Of((Stage)n.Feature.Stage, language)),
        (new("title", language.Text("Title", "标题")), n => NotesJson.TitleOf(n.Feature)),
        (new("sig", "SIG"), n => n.Feature.Sig),
        (new("gates", language.Text("Gate", "门控")), n => Cell.Of([.. n.Feature.Gates.Select(g => g.Value)])));

    /// <summary>Writes the notes and findings.</summary>
    public static void Write(IPage page, ReadNotes read)
    {
        foreach (var note in read.Notes)
        {
            page.Title(HeadingOf(note, page.Language));
            WriteEvidence(page, note.Evidence);
            foreach (var stage in Order)
            {
                var features = note.Features.Where(f => f.Stage == stage).ToList();
                if (features.Count > 0)
                {
                    page.Heading(StageHeading.Of((Stage)stage, page.Language) + page.Language.Colon + Digits(features.Count));
                    WriteTable(page, features);
                    features.ForEach(f => WriteEvidence(page, f));
                }
            }

            page.Code("");
        }

        FindingLine.WriteAll(page, read.Findings);
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

    private static void WriteTable(IPage page, IEnumerable<ParsedFeature> features)
        => page.Table(
            [new Head("KEP", IsNumber: true), page.Language.Text("Title", "标题"), "SIG", page.Language.Text("Gate", "门控"), new Head(page.Language.Text("Line", "行"), IsNumber: true)],
            features.Select(f => (IReadOnlyList<string?>)
            [
                f.Kep is { } kep ? Digits(kep) : null,
                NotesJson.TitleOf(f),
                f.Sig,
                string.Join(", ", f.Gates.Select(g => g.Value)),
                Digits(f.Place.Line),
            ]));

    /// <summary>Writes one line for the evidence that won, followed by a line for each piece of evidence that it overrides.</summary>
    private static void WriteEvidence(IPage page, ParsedFeature feature)
    {
        if (feature.Evidence.Count == 0)
        {
            return;
        }

        page.Code(PlainText.OneLine((feature.Kep is { } kep ? "KEP-" + Digits(kep) + " " : "") + NotesJson.TitleOf(feature)));
        WriteEvidence(page, feature.Evidence);
        page.Code("");
    }

    private static void WriteEvidence(IPage page, IEnumerable<Evidence> all)
    {
        foreach (var evidence in all)
        {
            var (line, column) = (Digits(evidence.Place.Line), Digits(evidence.Place.Column));
            var reading = $"{evidence.Fact} {evidence.Value}{page.Language.Colon}{evidence.Rule}";
            page.Code((evidence.Won ? "  " : "    " + page.Language.Text("not ", "未采用 ")) + PlainText.OneLine(page.Language.Text(
                $"{reading} ({NotesJson.StrengthOf(evidence)}) at {line}:{column}", $"{reading}（{NotesJson.StrengthOf(evidence)}），位于 {line}:{column}")));
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
