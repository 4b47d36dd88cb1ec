using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KepCatalog.Cli.Import;

/// <summary>Represents a YAML value with its place. Scalars stay text, and a duplicate key is not an error.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal abstract record YamlValue(int Line, int Column)
{
    // No upstream file is nested more than four levels deep. A hostile file must not exhaust the stack.
    private const int DeepestNesting = 50;

    /// <summary>Reads the first document of a file. Returns null for a file without a document.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlValue? Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? ReadValue(parser, 0) : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // YamlDotNet's scanner throws these for some invalid input.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "there is a mistake after this place", exception);
        }
    }

    private static YamlValue ReadValue(Parser parser, int depth)
    {
        var start = parser.Current?.Start ?? Mark.Empty;
        if (depth > DeepestNesting)
        {
            throw new YamlException(start, start, "nested too deeply");
        }

        var (line, column) = ((int)start.Line, (int)start.Column);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(line, column, scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadValue(parser, depth + 1));
            }

            return new YamlList(line, column, items);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var entries = new List<(YamlScalar, YamlValue)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = ReadValue(parser, depth + 1);
                var value = ReadValue(parser, depth + 1);
                if (key is YamlScalar name)
                {
                    entries.Add((name, value));
                }
            }

            return new YamlMapping(line, column, entries);
        }

        parser.Consume<AnchorAlias>(); // no KEP uses aliases: treated as empty
        return new YamlScalar(line, column, "", true);
    }
}

/// <summary>A scalar.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
internal sealed record YamlScalar(int Line, int Column, string Text, bool IsPlain) : YamlValue(Line, Column)
{
    /// <summary>Gets whether the file leaves the value open.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "null" or "~");
}

/// <summary>A list.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Items">The items in their order.</param>
internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlValue> Items) : YamlValue(Line, Column);

/// <summary>A mapping.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Entries">The entries in their order. A key may occur twice.</param>
internal sealed record YamlMapping(int Line, int Column, IReadOnlyList<(YamlScalar Key, YamlValue Value)> Entries)
    : YamlValue(Line, Column)
{
    /// <summary>Returns the first value of a key, or null.</summary>
    public YamlValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
