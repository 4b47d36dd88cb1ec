using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KepCatalog.Configuration.Source;

/// <summary>Reads one YAML document. What comes before a mistake is kept.</summary>
internal sealed class YamlDocument
{
    private readonly TextSource source;
    private readonly Action<LocalizedText, Place> report;
    private readonly Stack<Level> levels = new();
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private int merged;

    private YamlDocument(TextSource source, Action<LocalizedText, Place> report) => (this.source, this.report) = (source, report);

    /// <summary>Gets the root, or null if there is none.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Gets what is wrong with the document and where, or null if it is valid.</summary>
    public (LocalizedText Message, Place Place)? Fault { get; private set; }

    /// <summary>Reads a text that contains one document.</summary>
    /// <param name="source">The text.</param>
    /// <param name="report">Receives the problems of a valid document, such as duplicate keys.</param>
    public static YamlDocument Read(TextSource source, Action<LocalizedText, Place> report)
    {
        var document = new YamlDocument(source, report);
        var at = 0;
        try
        {
            var parser = new Parser(new StringReader(source.Text));
            while (parser.MoveNext())
            {
                at = (int)parser.Current!.Start.Index;
                if (!document.Accept(parser.Current))
                {
                    break;
                }
            }
        }
        catch (YamlException e)
        {
            // Some mistakes have the place of the mapping around them; what was read already is before the mistake.
            document.Fault = (ProblemTexts.YamlFault(e.InnerException?.Message ?? e.Message), source.At(Math.Max(at, (int)e.Start.Index)));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // YamlDotNet's scanner fails with other exceptions for some input: "{1.31: a" throws an InvalidOperationException.
            document.Fault = (ProblemTexts.EndsInside, source.At(at));
        }

        document.Close();
        return document;
    }

    /// <summary>Returns false if nothing more is to be read.</summary>
    private bool Accept(ParsingEvent e)
    {
        var start = (int)e.Start.Index;
        switch (e)
        {
            case MappingStart or SequenceStart when levels.Count == Limits.Depth:
                Fault = (ProblemTexts.TooDeep, source.At(start));
                return false;
            case MappingStart mapping:
                levels.Push(new Level(new YamlMapping(source, start), mapping.Anchor));
                break;
            case SequenceStart sequence:
                levels.Push(new Level(new YamlSequence(source, start), sequence.Anchor));
                break;
            case MappingEnd or SequenceEnd:
                return End();
            case Scalar scalar:
                var node = new YamlScalar(source, start, (int)scalar.End.Index, scalar.Value, scalar.Style);
                Remember(scalar.Anchor, node);
                Add(node);
                break;
            case AnchorAlias alias when anchors.TryGetValue(alias.Value.Value, out var named):
                Add(named);
                break;
            case AnchorAlias alias:
                report(ProblemTexts.NoAnchor(alias.Value.Value), source.At(start));
                Add(new YamlScalar(source, start, start, "", ScalarStyle.Plain));
                break;
            case DocumentEnd:
                return false;
        }

        return true;
    }

    private bool End()
    {
        var level = levels.Pop();
        if (level.Node is YamlMapping mapping && !Merge(mapping))
        {
            return false;
        }

        // Only now: a node that contained itself would never end.
        Remember(level.Anchor, level.Node);
        Add(level.Node);
        return true;
    }

    private void Remember(AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
        }
    }

    private void Add(YamlNode node)
    {
        if (levels.Count == 0)
        {
            Root ??= node;
        }
        else if (levels.Peek() is { Node: YamlSequence sequence })
        {
            sequence.Items.Add(node);
        }
        else
        {
            levels.Peek().AddToMapping(node, report);
        }
    }

    /// <summary>Closes what a mistake left open, so that the settings before it are found.</summary>
    private void Close()
    {
        while (levels.Count > 0)
        {
            var level = levels.Pop();
            if (level is { Node: YamlMapping mapping, Key: { } key })
            {
                mapping.Entries.Add(new YamlEntry(key, new YamlScalar(source, key.Start, key.Start, "", ScalarStyle.Plain)));
            }

            Add(level.Node);
        }
    }

    /// <summary>Adds the entries of merge keys, which never replace the mapping's own.</summary>
    private bool Merge(YamlMapping mapping)
    {
        static bool IsMerge(YamlEntry entry) => entry.Key is { Value: "<<", IsQuoted: false };
        if (!mapping.Entries.Exists(IsMerge))
        {
            return true;
        }

        var merges = mapping.Entries.FindAll(IsMerge);
        mapping.Entries.RemoveAll(IsMerge);
        var own = new HashSet<string>(mapping.Entries.Select(e => e.Key.Value), StringComparer.Ordinal);
        foreach (var other in merges.SelectMany(m => m.Value is YamlSequence sequence ? sequence.Items : [m.Value]).OfType<YamlMapping>())
        {
            foreach (var entry in other.Entries)
            {
                if (++merged > Limits.Nodes)
                {
                    Fault = (ProblemTexts.TooManyMergedEntries, mapping.Place);
                    return false;
                }

                if (own.Add(entry.Key.Value))
                {
                    mapping.Entries.Add(entry);
                }
            }
        }

        return true;
    }

    /// <summary>Represents an open mapping or sequence.</summary>
    private sealed class Level(YamlNode node, AnchorName anchor)
    {
        private readonly Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);

        public YamlNode Node { get; } = node;

        public AnchorName Anchor { get; } = anchor;

        /// <summary>Gets the key whose value comes next, or null.</summary>
        public YamlScalar? Key { get; private set; }

        public void AddToMapping(YamlNode node, Action<LocalizedText, Place> report)
        {
            if (Key is { } key)
            {
                ((YamlMapping)Node).Entries.Add(new YamlEntry(key, node));
                Key = null;
                return;
            }

            // A mapping or a sequence as a key names no setting.
            Key = node as YamlScalar ?? new YamlScalar(node.Source, node.Start, node.Start, "", ScalarStyle.Plain);
            if (Key.Value.Length > 0 && Key.Value != "<<" && keys.TryGetValue(Key.Value, out var first))
            {
                report(ProblemTexts.KeyTwice(Key.Value, first.Place.Line), Key.Place);
            }
            else
            {
                keys[Key.Value] = Key;
            }
        }
    }
}
