using System.Globalization;
using System.Text;

namespace KepCatalog.Data;

/// <summary>One row, taken apart: see <see cref="RecordLayout"/>.</summary>
internal sealed class Record(string row)
{
    private readonly string[] fields = Split(row, RecordLayout.BetweenFields);

    /// <summary>Gets a field as it is written; empty if the row has none.</summary>
    public string this[int field] => At(fields, field);

    /// <summary>Gets a field as a text, or null if it is empty.</summary>
    public string? Text(int field) => Unescape(this[field]);

    /// <summary>Gets a field as a whole number, or null if it is empty.</summary>
    public int? Number(int field) => this[field] is { Length: > 0 } digits ? ParseNumber(digits) : null;

    /// <summary>Gets the items of a field as texts.</summary>
    public IReadOnlyList<string> Texts(int field) => Items(this[field], static item => Unescape(item) ?? "");

    /// <summary>Gets the items of a field, each read from its parts.</summary>
    public IReadOnlyList<T> Items<T>(int field, Func<string[], T> read) => Items(this[field], item => read(Split(item, RecordLayout.BetweenParts)));

    /// <summary>Gets the items of a text, each read from its parts.</summary>
    public static IReadOnlyList<T> ItemsOf<T>(string text, Func<string[], T> read) => Items(text, item => read(Split(item, RecordLayout.BetweenParts)));

    /// <summary>Gets a piece, or an empty text behind the last one.</summary>
    public static string At(string[] pieces, int index) => index < pieces.Length ? pieces[index] : "";

    /// <summary>Gets a part as a text, or null if it is empty.</summary>
    public static string? Text(string[] parts, int part) => Unescape(At(parts, part));

    /// <summary>Gets a part as a line, or null if it is empty.</summary>
    public static int? Line(string[] parts, int part) => At(parts, part) is { Length: > 0 } digits ? ParseNumber(digits) : null;

    /// <summary>Gets a part as a whole number; 0 if it is empty.</summary>
    public static int Number(string[] parts, int part) => Line(parts, part) ?? 0;

    /// <summary>Reads a whole number.</summary>
    public static int ParseNumber(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Reads a stage from its letter; unknown if there is none.</summary>
    public static Stage Stage(string letter) => letter.Length == 0 ? KepCatalog.Stage.Unknown : (Stage)RecordLayout.Stages.IndexOf(letter[0]);

    /// <summary>Reads a day.</summary>
    public static DateTime Day(string digits) => DateTime.ParseExact(digits, RecordLayout.Day, CultureInfo.InvariantCulture);

    /// <summary>Reads a step of a history.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="note">The note that tells it, if it names no other.</param>
    public static StageChange Step(string[] parts, string? note)
    {
        var step = At(parts, StepPart.Milestone);
        var isPlanned = step[step.Length - 1] == RecordLayout.NotSure;
        return new StageChange(
            (Milestone)RecordLayout.Milestones.IndexOf(step[0]),
            KubernetesVersion.Parse(step.Substring(1, step.Length - (isPlanned ? 2 : 1))),
            new SourceReference(Text(parts, StepPart.File) ?? note ?? "", Line(parts, StepPart.Line)),
            isPlanned);
    }

    /// <summary>Reads a disagreement.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="note">The note that tells it, if it names no other.</param>
    public static Disagreement Disagreement(string[] parts, string? note)
        => new(
            Text(parts, DisagreementPart.Says) ?? "",
            new SourceReference(Text(parts, DisagreementPart.File) ?? note ?? "", Line(parts, DisagreementPart.Line), Upstream: Text(parts, DisagreementPart.Upstream)),
            Text(parts, DisagreementPart.Reason));

    /// <summary>Reads a source.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="note">The note, if it names no other.</param>
    public static SourceReference Source(string[] parts, string note)
        => new(
            Text(parts, SourcePart.File) ?? note,
            Line(parts, SourcePart.Line),
            Stage(At(parts, SourcePart.Stage)),
            Text(parts, SourcePart.Upstream));

    private static IReadOnlyList<T> Items<T>(string text, Func<string, T> read)
    {
        var items = Split(text, RecordLayout.BetweenItems);
        if (items.Length == 0)
        {
            return [];
        }

        var list = new T[items.Length];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = read(items[i]);
        }

        return Array.AsReadOnly(list);
    }

    /// <summary>Takes a text apart at a separator; none of an empty text. The pieces keep their escapes.</summary>
    private static string[] Split(string text, char separator)
    {
        if (text.Length == 0)
        {
            return [];
        }

        if (text.IndexOf(RecordLayout.Escape) < 0)
        {
            return text.Split(separator);
        }

        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == RecordLayout.Escape)
            {
                i++;
            }
            else if (text[i] == separator)
            {
                pieces.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        pieces.Add(text.Substring(start));
        return [.. pieces];
    }

    private static string? Unescape(string piece)
    {
        if (piece.Length == 0)
        {
            return null;
        }

        if (piece.IndexOf(RecordLayout.Escape) < 0)
        {
            return piece;
        }

        var text = new StringBuilder(piece.Length);
        for (var i = 0; i < piece.Length; i++)
        {
            if (piece[i] != RecordLayout.Escape || i + 1 == piece.Length)
            {
                text.Append(piece[i]);
                continue;
            }

            switch (piece[++i])
            {
                case 'n':
                    text.Append('\n');
                    break;
                case 'u':
                    text.Append((char)int.Parse(piece.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case var plain:
                    text.Append(plain);
                    break;
            }
        }

        return text.ToString();
    }
}
