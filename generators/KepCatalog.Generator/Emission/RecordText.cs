using System.Globalization;
using System.Text;
using KepCatalog.Data;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes rows in the form of <see cref="RecordLayout"/>, which the library reads.</summary>
internal static class RecordText
{
    private static readonly char[] Marks = [RecordLayout.BetweenFields, RecordLayout.BetweenItems, RecordLayout.BetweenParts, RecordLayout.Escape];

    /// <summary>Joins fields to a row.</summary>
    public static string Row(params (int Field, string Text)[] fields) => Join(RecordLayout.BetweenFields, fields);

    /// <summary>Joins parts to an item.</summary>
    public static string Item(params (int Part, string Text)[] parts) => Join(RecordLayout.BetweenParts, parts);

    /// <summary>Joins items to a field.</summary>
    public static string Items(IEnumerable<string> items) => string.Join(RecordLayout.BetweenItems.ToString(), items);

    /// <summary>Texts as items of a field.</summary>
    public static string Texts(IEnumerable<string> texts) => Items(texts.Select(Text));

    /// <summary>A text with a backslash in front of what would part it, and escapes for what no code should hold as it is.</summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var plain = Unprintable.PlainLength(text!, Marks);
        if (plain == text!.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8).Append(text, 0, plain);
        for (var i = plain; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case RecordLayout.BetweenFields or RecordLayout.BetweenItems or RecordLayout.BetweenParts or RecordLayout.Escape:
                    result.Append(RecordLayout.Escape).Append(c);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                default:
                    _ = Unprintable.At(text, i) ? result.AppendShown(c) : result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The releases that features are of, as items of a field.</summary>
    public static string Releases(EquatableArray<FeatureReference> features)
        => Items(features.Select(f => f.Release).Distinct().Select(r => r.Substring(1).Replace('_', '.')));

    /// <summary>A line, or nothing for none.</summary>
    public static string Line(int line) => line == 0 ? "" : line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number, or nothing for null.</summary>
    public static string Number(int? number) => number is { } value ? CSharp.Number(value) : "";

    /// <summary>The letter of a stage; nothing for an unknown one.</summary>
    public static string Stage(Stage stage) => stage == Notes.Model.Stage.Unknown ? "" : RecordLayout.Stages[(int)stage].ToString();

    /// <summary>The place of a text among texts, or nothing for null.</summary>
    public static string Place(string? text, List<string> texts) => text is null ? "" : CSharp.Number(texts.IndexOf(text));

    /// <summary>A day, or nothing for null.</summary>
    public static string Day(CalendarDate? day)
        => day is { } date ? new DateTime(date.Year, date.Month, date.Day).ToString(RecordLayout.Day, CultureInfo.InvariantCulture) : "";

    /// <summary>What follows a plan, or nothing.</summary>
    public static string Planned(bool isPlanned) => isPlanned ? RecordLayout.NotSure.ToString() : "";

    /// <summary>A step of a history.</summary>
    /// <param name="step">The step.</param>
    /// <param name="note">The note whose path is not written.</param>
    public static string Step(CatalogueStep step, string? note)
        => Item(
            (StepPart.Milestone, RecordLayout.Milestones[(int)step.Milestone] + step.Version.ToString() + Planned(step.IsPlanned)),
            (StepPart.Line, Line(step.Line)),
            (StepPart.File, File(step.Path, note)));

    /// <summary>A source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="note">The note whose path is not written.</param>
    public static string Source(NoteSource source, string? note)
        => Item(
            (SourcePart.Line, Line(source.Line)),
            (SourcePart.Stage, Stage(source.Stage)),
            (SourcePart.Upstream, Text(source.Upstream)),
            (SourcePart.File, File(source.Path, note)));

    /// <summary>A disagreement.</summary>
    /// <param name="disagreement">The disagreement.</param>
    /// <param name="note">The note whose path is not written.</param>
    public static string Disagreement(CatalogueDisagreement disagreement, string? note)
        => Item(
            (DisagreementPart.Says, Text(disagreement.Says)),
            (DisagreementPart.Line, Line(disagreement.Line)),
            (DisagreementPart.Upstream, Text(disagreement.Upstream)),
            (DisagreementPart.Reason, Text(disagreement.Reason)),
            (DisagreementPart.File, File(disagreement.Path, note)));

    /// <summary>A path, or nothing for that of the note.</summary>
    public static string File(string path, string? note) => path == note ? "" : Text(path);

    private static string Join(char separator, (int Place, string Text)[] pieces)
    {
        var texts = new string[pieces.Max(p => p.Place) + 1];
        foreach (var (place, text) in pieces)
        {
            texts[place] = text;
        }

        var count = texts.Length;
        while (count > 1 && string.IsNullOrEmpty(texts[count - 1]))
        {
            count--;
        }

        return string.Join(separator.ToString(), texts, 0, count);
    }
}
