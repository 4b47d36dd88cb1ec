using System.Text.Json;

namespace KepCatalog.Cli.Output;

/// <summary>Represents a list with columns, from which every format is written.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Lines">The rows, with a cell for each column.</param>
internal sealed record Rows(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Lines)
{
    /// <summary>Makes rows of items.</summary>
    /// <param name="items">The items, in the order of the rows.</param>
    /// <param name="columns">The columns, each with the cell of an item.</param>
    public static Rows Of<T>(IEnumerable<T> items, params (Column Column, Func<T, Cell> Cell)[] columns)
        => new([.. columns.Select(c => c.Column)], [.. items.Select(i => (IReadOnlyList<Cell>)[.. columns.Select(c => c.Cell(i))])]);

    /// <summary>Writes a table.</summary>
    public void WriteTo(IPage page) => page.Table([.. Columns.Select(c => c.Head)], Lines.Select(r => (IReadOnlyList<string?>)[.. r.Select(c => c.Text)]));

    /// <summary>Writes a JSON array with an object for each row.</summary>
    public void WriteJson(TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var line in Lines)
        {
            json.WriteStartObject();
            for (var i = 0; i < Columns.Count; i++)
            {
                json.WritePropertyName(Columns[i].Key);
                WriteValue(json, line[i].Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Writes comma-separated values (RFC 4180) with a head, with the values of JSON. Items of a list are separated by blanks.</summary>
    public void WriteCsv(TextWriter writer)
    {
        WriteCsvLine(writer, Columns.Select(c => c.Key));
        foreach (var line in Lines)
        {
            WriteCsvLine(writer, line.Select(c => c.Value switch
            {
                null => "",
                IEnumerable<string> texts => string.Join(' ', texts),
                bool truth => truth ? "true" : "false",
                var other => FormattableString.Invariant($"{other}"),
            }));
        }
    }

    private static void WriteCsvLine(TextWriter writer, IEnumerable<string> values) => writer.Write(string.Join(',', values.Select(Quoted)) + "\r\n");

    private static string Quoted(string value)
        => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}

/// <summary>Represents a column.</summary>
/// <param name="Key">The name in JSON and CSV.</param>
/// <param name="Head">The head in tables.</param>
internal sealed record Column(string Key, Head Head)
{
    /// <summary>Makes a column of rows that are only written for programs.</summary>
    public static implicit operator Column(string key) => new(key, key);
}

/// <summary>Represents a cell.</summary>
/// <param name="Value">The value for programs: a text, a number, true or false, a list of texts, or null.</param>
/// <param name="Text">The text for people, or null if there is none.</param>
internal sealed record Cell(object? Value, string? Text)
{
    /// <summary>Gets the cell without content.</summary>
    public static Cell Empty { get; } = new(null, null);

    /// <summary>Makes a cell with the same text for programs and people.</summary>
    public static implicit operator Cell(string? text) => new(text, text);

    /// <summary>Makes a cell of a number.</summary>
    public static implicit operator Cell(int? number) => new(number, number is null ? null : FormattableString.Invariant($"{number}"));

    /// <summary>Makes a cell of a list.</summary>
    public static Cell Of(IReadOnlyList<string> texts) => new(texts, string.Join(", ", texts));

    /// <summary>Makes a cell of true, false or null.</summary>
    public static Cell Of(bool? value, Language language)
        => new(value, value switch { true => language.Text("yes", "是"), false => language.Text("no", "否"), null => null });

    /// <summary>Makes a cell of a stage.</summary>
    public static Cell Of(Stage stage, Language language)
        => stage == Stage.Unknown ? Empty : new(JsonText.Word(stage), language.Text(new StageState(stage).Descriptions));
}
