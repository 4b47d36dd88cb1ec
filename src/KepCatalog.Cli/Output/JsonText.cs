using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KepCatalog.Cli.Output;

/// <summary>Writes JSON that people and programs can read: indented, with unescaped Chinese, the same on every system.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON value and a newline.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            value(json);
        }

        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }

    /// <summary>Returns a day in the form <c>2024-04-17</c>, or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Returns a member of an enumeration as JSON has it, such as <c>notYetIntroduced</c>.</summary>
    public static string Word<T>(T member)
        where T : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes true, false, or null.</summary>
    public static void WriteBooleanOrNull(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a list of numbers.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the end of support of a release, or null.</summary>
    public static void WriteSupport(this Utf8JsonWriter json, SupportEnd? support)
    {
        if (support is null)
        {
            json.WriteNull("support");
            return;
        }

        json.WriteStartObject("support");
        json.WriteString("until", Day(support.Date));
        json.WriteBoolean("planned", support.IsPlanned);
        json.WriteEndObject();
    }

    /// <summary>Writes the totals that a release states, or null.</summary>
    public static void WriteTotals(this Utf8JsonWriter json, (int? Total, int? Stable, int? Beta, int? Alpha)? totals)
    {
        if (totals is not { } stated)
        {
            json.WriteNull("totals");
            return;
        }

        json.WriteStartObject("totals");
        json.WriteNumberOrNull("total", stated.Total);
        json.WriteNumberOrNull("stable", stated.Stable);
        json.WriteNumberOrNull("beta", stated.Beta);
        json.WriteNumberOrNull("alpha", stated.Alpha);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects. <paramref name="content"/> writes the members of each.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
