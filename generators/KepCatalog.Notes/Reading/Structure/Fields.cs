using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a labelled line of an item: <c>FeatureGateName: CronJobTimeZone</c>, <c>SIG：存储</c>.</summary>
/// <param name="Kind">The meaning of the label.</param>
/// <param name="Stage">The stage that the label names, or unknown for other labels.</param>
/// <param name="Value">The text after the label.</param>
/// <param name="Text">The text that contains the line.</param>
/// <param name="Start">The start of the value in the text.</param>
internal sealed record Field(FieldKind Kind, Stage Stage, string Value, RichText Text, int Start);

/// <summary>Represents the labelled lines of a text.</summary>
/// <param name="Known">The lines with a known label.</param>
/// <param name="Unknown">The unknown labels.</param>
internal sealed record LabelledLines(List<Field> Known, List<Group> Unknown);

/// <summary>Finds labelled lines.</summary>
internal static class Fields
{
    private static readonly Regex Labelled = new(
        @"^[\s>•·-]*(?<key>[\p{L}][\p{L} _-]{0,30}?)\s*[:：=]\s*(?<value>\S[^\n]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    // A label after a separator or blanks.
    private static readonly Regex Further = new(@"(?:\s*[·|;；]\s*|\s{1,4})(?<key>[\p{L}][\p{L} -]{1,20}?)\s*[:：]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the meaning of a label or a table column, or null for other words.</summary>
    public static FieldKind? KindOf(string label)
    {
        label = Blanks.Single(label.Trim().Trim('*', '_', '`', ':', '：').Trim());
        return Labels.OfColumn(label) ?? Labels.OfColumn(label.ToLowerInvariant().Replace(" / ", "/").Split('/')[0].Trim());
    }

    /// <summary>Returns the label that an unknown label is a misspelling of, or null if there is none.</summary>
    public static string? Meant(string label) => Slips.Find(Blanks.Single(label), Labels.Read);

    /// <summary>Returns the labelled lines of a text.</summary>
    public static List<Field> Of(RichText text) => Lines(text).Known;

    /// <summary>Returns the unknown labels of a text.</summary>
    public static List<Group> Unknown(RichText text) => Lines(text).Unknown;

    private static LabelledLines Lines(RichText text) => text.LabelledLines ??= Find(text); // used several times

    private static LabelledLines Find(RichText text)
    {
        var lines = new LabelledLines([], []);
        if (text.Plain.IndexOfAny([':', '：', '=']) < 0)
        {
            return lines;
        }

        foreach (Match match in Labelled.Matches(text.Plain))
        {
            var value = match.Groups["value"].Value;
            var at = match.Groups["value"].Index;
            if (KindOf(match, out var stage) is not { } kind)
            {
                lines.Unknown.Add(match.Groups["key"]);
                continue;
            }

            // Further labels in the line: "Stage: Beta; Feature group: sig-node · Feature gate: `X` Default value: `true`".
            for (var next = Next(value); next is not null; next = Next(value))
            {
                lines.Known.Add(new Field(kind, stage, value.Substring(0, next.Index).Trim(), text, at));
                kind = Labels.Of(next.Groups["key"].Value.Trim())!.Value;
                stage = Stage.Unknown;
                at += next.Index + next.Length;
                value = value.Substring(next.Index + next.Length);
            }

            lines.Known.Add(new Field(kind, stage, value.Trim(), text, at));
        }

        return lines;
    }

    /// <summary>Determines whether a text consists only of labelled lines.</summary>
    public static bool IsOnlyFields(RichText text)
    {
        if (text.Plain.IndexOfAny([':', '：', '=']) < 0)
        {
            return false;
        }

        return text.Plain.Split('\n').All(line => line.Trim().Length == 0 || (Labelled.Match(line) is { Success: true } match && KindOf(match, out _) is not null));
    }

    /// <summary>Returns the next known label in the rest of a line, with the separator before it, or null if there is none.</summary>
    private static Match? Next(string value)
    {
        if (value.IndexOfAny([':', '：']) < 0)
        {
            return null;
        }

        foreach (Match match in Further.Matches(value))
        {
            if (Labels.Of(match.Groups["key"].Value.Trim()) is not null)
            {
                return match;
            }
        }

        return null;
    }

    private static FieldKind? KindOf(Match match, out Stage stage)
    {
        var label = Blanks.Single(match.Groups["key"].Value.Trim());
        var kind = Labels.Of(label);
        var value = match.Groups["value"].Value;
        var tags = kind is null && value.Length <= 24 ? Tagger.Tag(value) : [];
        stage = tags.Count > 0 && tags.Any(t => t.Sense == Sense.Version) && Words.IsGeneric(value, tags) ? StageWords.Pure(label) ?? Stage.Unknown : Stage.Unknown;
        return stage == Stage.Unknown ? kind : FieldKind.Milestone;
    }
}
