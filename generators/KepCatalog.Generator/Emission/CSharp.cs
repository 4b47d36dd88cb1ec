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

    /// <summary>A number, or <c>null</c>.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>A stage.</summary>
    public static string StageOf(Stage stage) => Runtime + "Stage." + stage;

    /// <summary>The class of a feature, in full.</summary>
    public static string FeatureClass(string root, FeatureReference feature)
        => root + "Releases." + feature.Release + ".Features." + Identifier.Feature(feature.Feature);
}
