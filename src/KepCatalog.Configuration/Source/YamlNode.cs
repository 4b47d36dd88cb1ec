using YamlDotNet.Core;

namespace KepCatalog.Configuration.Source;

/// <summary>Represents a mapping, a sequence or a scalar with its place. Scalars stay text, because the YAML number <c>1.30</c> would
/// become 1.3. An alias is the node that it names.</summary>
internal abstract class YamlNode(TextSource source, int start)
{
    /// <summary>Gets the text that contains the node.</summary>
    public TextSource Source { get; } = source;

    /// <summary>Gets the offset of the node in the text.</summary>
    public int Start { get; } = start;

    /// <summary>Gets the place of the node in the file.</summary>
    public Place Place => Source.At(Start);
}

/// <summary>Represents a scalar.</summary>
internal sealed class YamlScalar(TextSource source, int start, int end, string value, ScalarStyle style) : YamlNode(source, start)
{
    /// <summary>Gets the value.</summary>
    public string Value { get; } = value;

    /// <summary>Gets a value indicating whether the scalar is text whatever it contains.</summary>
    public bool IsQuoted { get; } = style is not (ScalarStyle.Plain or ScalarStyle.Any);

    /// <summary>Gets a value indicating whether the scalar means that there is no value.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Returns the value with the places of its characters.</summary>
    public TextSource Content() => ScalarSource.Of(Source, Start, end, Value, style);
}

/// <summary>Represents a sequence.</summary>
internal sealed class YamlSequence(TextSource source, int start) : YamlNode(source, start)
{
    /// <summary>Gets the items.</summary>
    public List<YamlNode> Items { get; } = [];
}

/// <summary>Represents a mapping. A key that occurs twice has two entries.</summary>
internal sealed class YamlMapping(TextSource source, int start) : YamlNode(source, start)
{
    /// <summary>Gets the entries with a scalar as their key.</summary>
    public List<YamlEntry> Entries { get; } = [];

    /// <summary>Returns the last value of a key, or null. Readers that accept a duplicate key use the last one.</summary>
    public YamlNode? Find(string key)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key.Value == key)
            {
                return Entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>Returns the text of a key's value, or null if it is not a scalar.</summary>
    public string? Text(string key) => (Find(key) as YamlScalar)?.Value;
}

/// <summary>Represents a key and its value.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;
}
