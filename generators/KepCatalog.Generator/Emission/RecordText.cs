using System.Globalization;
using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes records: one text for each KEP, feature and gate, which the library reads when it is asked for.
/// <c>Data/Record.cs</c> there has the form.</summary>
internal static class RecordText
{
    private static readonly char[] Marks = ['|', ';', '^', '\\'];

    /// <summary>Fields in a row; empty ones at the end are left out.</summary>
    public static string Fields(params string[] fields)
    {
        var count = fields.Length;
        while (count > 0 && fields[count - 1].Length == 0)
        {
            count--;
        }

        return string.Join("|", fields, 0, count);
    }

    /// <summary>Items of a field.</summary>
    public static string Items(IEnumerable<string> items) => string.Join(";", items);

    /// <summary>Items of a field, one for each of these.</summary>
    public static string Items<T>(EquatableArray<T> items, Func<T, string> item)
        where T : IEquatable<T>
        => items.Count switch
        {
            0 => "",
            1 => item(items[0]),
            _ => Items(items.Select(item)),
        };

    /// <summary>Texts as items of a field.</summary>
    public static string Texts(IEnumerable<string> texts) => Items(texts.Select(Text));

    /// <summary>Texts as items of a field.</summary>
    public static string Texts(EquatableArray<string> texts) => Items(texts, Text);

    /// <summary>Parts of an item; empty ones at the end are left out.</summary>
    public static string Parts(params string[] parts)
    {
        var count = parts.Length;
        while (count > 1 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return string.Join("^", parts, 0, count);
    }

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
                case '|' or ';' or '^' or '\\':
                    result.Append('\\').Append(c);
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

    /// <summary>The letter of a stage.</summary>
    public static string Stage(Stage stage) => stage switch
    {
        Notes.Model.Stage.Alpha => "a",
        Notes.Model.Stage.Beta => "b",
        Notes.Model.Stage.Stable => "s",
        Notes.Model.Stage.Deprecated => "d",
        Notes.Model.Stage.Removed => "r",
        _ => "u",
    };

    /// <summary>A step of a history; its path is written where it is not the note's own.</summary>
    public static string Step(CatalogueStep step, string? note)
        => Parts(
            (step.Milestone == Milestone.DefaultOn ? "o" : Stage(StageNames.Since(step.Milestone))) + step.Version.ToString() + (step.IsPlanned ? "?" : ""),
            Line(step.Line),
            step.Path == note ? "" : Text(step.Path));

    /// <summary>What a source says otherwise; its path is written where it is not the note's own.</summary>
    public static string Disagreement(CatalogueDisagreement disagreement, string? note)
        => Parts(
            Text(disagreement.Says),
            Line(disagreement.Line),
            Text(disagreement.Upstream),
            Text(disagreement.Reason),
            disagreement.Path == note ? "" : Text(disagreement.Path));

    /// <summary>What texts have in common, with a star for the rest: <c>notes/keps/*.md</c>.</summary>
    public static string Pattern(IEnumerable<string> texts)
    {
        string? prefix = null;
        var suffix = "";
        var shortest = int.MaxValue;
        foreach (var text in texts)
        {
            shortest = Math.Min(shortest, text.Length);
            if (prefix is null)
            {
                (prefix, suffix) = (text, text);
                continue;
            }

            // Counted where they differ alone, which is in the first few texts.
            prefix = text.StartsWith(prefix, StringComparison.Ordinal) ? prefix : prefix.Substring(0, Common(prefix, text, fromEnd: false));
            suffix = text.EndsWith(suffix, StringComparison.Ordinal) ? suffix : suffix.Substring(suffix.Length - Common(suffix, text, fromEnd: true));
        }

        // Cut where words end, so that a star stands for something that reads by itself; and never both ends of one text.
        prefix = prefix is null ? "" : prefix.Substring(0, prefix.LastIndexOf('/') + 1);
        suffix = suffix.IndexOf('/') is >= 0 and var slash ? suffix.Substring(slash) : suffix.LastIndexOf('.') is >= 0 and var dot ? suffix.Substring(dot) : "";
        return prefix.IndexOf('*') >= 0 || suffix.IndexOf('*') >= 0 || shortest <= prefix.Length + suffix.Length ? "*" : prefix + "*" + suffix;
    }

    /// <summary>What a text puts in place of a pattern's star.</summary>
    public static string InPattern(string pattern, string text)
    {
        var star = pattern.IndexOf('*');
        return text.Substring(star, text.Length - pattern.Length + 1);
    }

    private static int Common(string left, string right, bool fromEnd)
    {
        var count = 0;
        while (count < left.Length && count < right.Length
            && (fromEnd ? left[left.Length - 1 - count] == right[right.Length - 1 - count] : left[count] == right[count]))
        {
            count++;
        }

        return count;
    }
}
