using System.Globalization;
using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Values as C# expressions. Every string of a note becomes code here and nowhere else.</summary>
internal static class CSharp
{
    /// <summary>Where the model types are.</summary>
    public const string Runtime = "global::KepCatalog.";

    /// <summary>The list type of every emitted list.</summary>
    public const string ListType = "global::System.Collections.Generic.IReadOnlyList";

    private static readonly char[] Marks = ['"', '\\'];

    /// <summary>A string literal whose value is the text exactly; <c>null</c> for null.</summary>
    public static string String(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var plain = Unprintable.PlainLength(text, Marks);
        if (plain == text.Length)
        {
            return "\"" + text + "\"";
        }

        var result = new StringBuilder(text.Length + 8).Append('"').Append(text, 0, plain);
        for (var i = plain; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (Unprintable.At(text, i))
            {
                result.Append(c switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ => Unprintable.Shown(c),
                });
            }
            else
            {
                result.Append(c);
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>Where each begins of those that have these lengths and stand in a row, and where the last ends; as numbers.</summary>
    public static string Starts(IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (var length in lengths)
        {
            starts.Add(starts[starts.Count - 1] + length);
        }

        return Numbers(starts);
    }

    /// <summary>Numbers as the text that the library reads: two characters each, the upper sixteen bits first.</summary>
    public static string Numbers(List<int> numbers)
    {
        var units = new List<char>(2 * numbers.Count);
        foreach (var number in numbers)
        {
            units.Add((char)(number >> 16));
            units.Add((char)number);
        }

        return Units(units);
    }

    /// <summary>Units of UTF-16 that are no text: each is an escape, even where it would be a letter.</summary>
    public static string Units(List<char> units)
    {
        var result = new StringBuilder("\"", (6 * units.Count) + 2);
        foreach (var unit in units)
        {
            result.AppendShown(unit);
        }

        return result.Append('"').ToString();
    }

    /// <summary>A number, or <c>null</c>.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>A version.</summary>
    public static string Version(KubernetesVersion version)
        => "new " + Runtime + "KubernetesVersion(" + Number(version.Major) + ", " + Number(version.Minor) + ")";

    /// <summary>A stage.</summary>
    public static string StageOf(Stage stage) => Runtime + "Stage." + stage;

    /// <summary>A text in its languages.</summary>
    public static string Text(LocalizedText text)
        => "new " + Runtime + "LocalizedText(" + String(text.English) + ", " + String(text.Chinese) + ")";

    /// <summary>A day.</summary>
    public static string Day(CalendarDate date)
        => "new global::System.DateTime(" + Number(date.Year) + ", " + Number(date.Month) + ", " + Number(date.Day) + ")";

    /// <summary>A source.</summary>
    public static string Source(NoteSource source)
        => "new " + Runtime + "SourceReference(" + String(source.Path) + ", " + Number(source.Line) +
           (source.Stage == Stage.Unknown && source.Upstream is null ? "" : ", " + StageOf(source.Stage)) +
           (source.Upstream is null ? "" : ", " + String(source.Upstream)) + ")";

    /// <summary>Adds a named argument with an array of values on one line, where there is an item.</summary>
    public static void AddValues<T>(List<string> arguments, string name, string type, EquatableArray<T> items, Func<T, string> item)
        where T : IEquatable<T>
    {
        if (items.Count > 0)
        {
            arguments.Add(name + ": new " + type + "[] { " + string.Join(", ", items.Select(item)) + " }");
        }
    }

    /// <summary>Adds a named argument with an array of model objects, one a line, where there is an item.</summary>
    public static void AddObjects<T>(List<string> arguments, string name, string type, EquatableArray<T> items, Func<T, string> item)
        where T : IEquatable<T>
        => AddLines(arguments, name, Runtime + type, items, item);

    /// <summary>Adds a named argument with an array, one item a line, where there is an item.</summary>
    public static void AddLines<T>(List<string> arguments, string name, string type, EquatableArray<T> items, Func<T, string> item)
        where T : IEquatable<T>
    {
        if (items.Count > 0)
        {
            var lines = items.Select(i => "    " + item(i) + ",\n");
            arguments.Add(name + ": new " + type + "[]\n{\n" + string.Concat(lines) + "}");
        }
    }

    /// <summary>What a source says otherwise.</summary>
    public static string Disagreement(CatalogueDisagreement disagreement)
        => "new " + Runtime + "Disagreement(" + String(disagreement.Says) + ", "
            + Source(new NoteSource(disagreement.Path, disagreement.Line, Stage.Unknown, disagreement.Upstream))
            + (disagreement.Reason is { } reason ? ", " + String(reason) : "") + ")";

    /// <summary>The class of a feature, in full.</summary>
    public static string FeatureClass(string root, FeatureReference feature)
        => root + "Releases." + feature.Release + ".Features." + Identifier.Feature(feature.Feature);
}
