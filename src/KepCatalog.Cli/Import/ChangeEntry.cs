namespace KepCatalog.Cli.Import;

/// <summary>Represents an entry of a list of changes in a release note: keys with one or more values.</summary>
internal sealed class ChangeEntry
{
    /// <summary>The keys that people word: an import writes them only into entries that lack them.</summary>
    private static readonly string[] Judgements = ["confidence", "remark"];

    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];

    /// <summary>Gets the keys in the order in which they are written.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>Gets the values of a key. The list is empty if the entry lacks the key.</summary>
    public IReadOnlyList<string> this[string key] => values.TryGetValue(key, out var found) ? found : [];

    /// <summary>Reads an entry of a note, or returns null if the lines are not one entry.</summary>
    public static ChangeEntry? Read(IEnumerable<string> lines)
    {
        try
        {
            if (YamlValue.Read(string.Join('\n', lines) + "\n") is not YamlList { Items: [YamlMapping mapping] })
            {
                return null;
            }

            var entry = new ChangeEntry();
            foreach (var (key, value) in mapping.Entries)
            {
                entry.Add(key.Text, value is YamlList list ? [.. list.Items.OfType<YamlScalar>().Select(s => s.Text)] : [(value as YamlScalar)?.Text]);
            }

            return entry;
        }
        catch (YamlDotNet.Core.YamlException)
        {
            return null;
        }
    }

    /// <summary>Adds a key. Does nothing if it is there already, or if no value has a text.</summary>
    public ChangeEntry Add(string key, params string?[] texts)
    {
        var known = texts.OfType<string>().Where(t => t.Length > 0).ToList();
        if (known.Count > 0 && values.TryAdd(key, known))
        {
            keys.Add(key);
        }

        return this;
    }

    /// <summary>Returns what the entry is about, by the keys that tell entries apart.</summary>
    public string Subject(IEnumerable<string> identity) => string.Join(' ', identity.SelectMany(key => this[key]));

    /// <summary>Determines whether the entry has all values of another one.</summary>
    public bool Has(ChangeEntry other) => other.keys.TrueForAll(key => this[key].SequenceEqual(other[key], StringComparer.Ordinal));

    /// <summary>Returns the entry with what people wrote into an existing one: the keys that this entry lacks, and the judgements.</summary>
    public ChangeEntry With(ChangeEntry existing)
    {
        var result = new ChangeEntry();
        foreach (var key in keys.Concat(existing.keys))
        {
            result.Add(key, [.. keys.Contains(key) && !(existing.keys.Contains(key) && Judgements.Contains(key)) ? this[key] : existing[key]]);
        }

        return result;
    }

    /// <summary>Returns the entry as a line of YAML, without indentation.</summary>
    public override string ToString()
        => "- {" + string.Join(", ", keys.Select(k => k + ": " + (values[k] is [var one] ? NoteEditor.Scalar(one) : NoteEditor.List(values[k])))) + "}";
}
