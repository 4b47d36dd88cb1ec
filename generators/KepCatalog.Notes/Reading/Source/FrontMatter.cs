using KepCatalog.Notes.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the YAML between <c>---</c> lines at the beginning of a note. Scalars stay text, because the YAML number
/// <c>1.30</c> would become 1.3.</summary>
internal static class FrontMatter
{
    /// <summary>Represents the position of the front matter in a text.</summary>
    /// <param name="Start">The offset of the YAML.</param>
    /// <param name="End">The offset after the YAML.</param>
    /// <param name="BodyStart">The offset after the closing line.</param>
    /// <param name="IsToml">Whether it is TOML rather than YAML.</param>
    public readonly record struct Extent(int Start, int End, int BodyStart, bool IsToml);

    /// <summary>Returns the position of the front matter, or null if there is none. Between <c>+++</c> lines, it is TOML, as in Hugo.</summary>
    public static Extent? Find(string text)
    {
        var start = NextLine(text, 0);
        var first = text.Length > 0 && text[0] == ' ' ? 1 : 0; // the blank that stands for a byte order mark
        var isToml = IsFence(text, first, start, '+');
        if (!isToml && !IsFence(text, first, start, '-'))
        {
            return null;
        }

        for (var at = start; at < text.Length;)
        {
            var next = NextLine(text, at);
            if (isToml ? IsFence(text, at, next, '+') : IsFence(text, at, next, '-') || IsFence(text, at, next, '.'))
            {
                return new Extent(start, at, next, isToml);
            }

            at = next;
        }

        return null;
    }

    /// <summary>Reads the values. Values before an error are kept. A duplicate key is reported, and all of its values are read.</summary>
    /// <param name="text">The text of the note.</param>
    /// <param name="extent">The position of the front matter.</param>
    /// <param name="lines">The lines of the note.</param>
    /// <param name="keys">Receives the keys, with their parent keys.</param>
    /// <param name="report">Receives the findings.</param>
    public static List<FrontMatterValue> Read(
        string text, Extent extent, LineMap lines, List<Located<string>> keys, Action<FindingKind, Place, string> report)
    {
        if (extent.IsToml)
        {
            return ReadToml(text, extent, lines, keys, report);
        }

        var values = new List<FrontMatterValue>();
        var end = extent.End;
        if (end - extent.Start > Limits.FrontMatter)
        {
            var cut = lines.At(extent.Start + Limits.FrontMatter);
            end = cut.Offset - cut.Column + 1;
            report(
                FindingKinds.LimitReached, lines.At(end),
                $"The front matter is longer than {Limits.Words(Limits.FrontMatter)} characters; the rest is ignored. Shorten it.");
        }

        var firstLine = lines.At(extent.Start).Line;
        Place PlaceOf(Mark mark, int length = 0)
            => lines.AtLine(firstLine + (int)mark.Line - 1, (int)mark.Column, length);
        Place PlaceOfScalar(Scalar scalar)
            => PlaceOf(scalar.Start, scalar.Start.Line == scalar.End.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 0);

        try
        {
            var parser = new Parser(new StringReader(text.Substring(extent.Start, end - extent.Start)));
            var path = new List<Level>();
            var items = 0;
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart when path.Count == Limits.FrontMatterDepth:
                        report(
                            FindingKinds.LimitReached, PlaceOf(parser.Current.Start),
                            $"The front matter is nested more than {Limits.FrontMatterDepth} levels deep; the rest is ignored. Simplify it.");
                        return values;
                    case MappingStart:
                        path.Add(new Level(true, KeyOf(path)) { Item = path.Count > 0 && !path[path.Count - 1].IsMapping ? ++items : ItemOf(path) });
                        break;
                    case SequenceStart:
                        path.Add(new Level(false, KeyOf(path)) { Item = ItemOf(path) });
                        break;
                    case MappingEnd or SequenceEnd:
                        path.RemoveAt(path.Count - 1);
                        AfterValue(path);
                        break;
                    case Scalar scalar when path.Count > 0 && path[path.Count - 1] is { IsMapping: true, Key: null } level:
                        level.Key = KnownKeys.Shared(scalar.Value);
                        See(KeyOf(path) ?? "", scalar.Value, PlaceOfScalar(scalar), level.Lines, keys, report);
                        break;
                    case Scalar scalar:
                        values.Add(new FrontMatterValue(KeyOf(path) ?? "", scalar.Value, PlaceOfScalar(scalar)) { Item = ItemOf(path) });
                        AfterValue(path);
                        break;
                    case AnchorAlias alias:
                        report(FindingKinds.InvalidValue, PlaceOf(alias.Start),
                            "YAML aliases are not supported; write the value out.");
                        AfterValue(path);
                        break;
                }
            }
        }
        catch (YamlException e)
        {
            report(FindingKinds.MalformedFrontMatter, PlaceOf(e.Start),
                $"The front matter is not valid YAML: {e.InnerException?.Message ?? e.Message} The values before this line are used.");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // YamlDotNet's scanner fails with other exceptions for some input: "{1.31: a" throws an InvalidOperationException.
            report(FindingKinds.MalformedFrontMatter, values.Count > 0 ? values[values.Count - 1].Place : lines.At(extent.Start),
                "The front matter is not valid YAML. The values before the mistake are used.");
        }

        return values;
    }

    /// <summary>Reads top-level <c>key = "value"</c> lines and one-line arrays, which are the forms that notes use.</summary>
    private static List<FrontMatterValue> ReadToml(
        string text, Extent extent, LineMap lines, List<Located<string>> keys, Action<FindingKind, Place, string> report)
    {
        var values = new List<FrontMatterValue>();
        var level = new Level(true, null);
        var inTable = false;
        string? quotes = null; // the quotes of an open multi-line string
        for (var at = extent.Start; at < extent.End;)
        {
            var next = NextLine(text, at);
            var line = text.Substring(at, next - at);
            var equals = line.IndexOf('=');
            if (quotes is null && line.TrimStart().StartsWith("[", StringComparison.Ordinal))
            {
                // A table has its own keys.
                level = new Level(true, null);
                inTable = true;
            }

            if (equals > 0 && line[0] is not ('#' or '['))
            {
                var name = line.Substring(0, equals).Trim();
                if (quotes is null && name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
                {
                    var place = lines.At(at + line.IndexOf(name, StringComparison.Ordinal), name.Length);
                    See(name, name, place, level.Lines, inTable ? [] : keys, report);
                }

                var raw = line.Substring(equals + 1).Trim();
                var items = raw.StartsWith("[", StringComparison.Ordinal) ? raw.Trim('[', ']').Split(',') : [raw];
                foreach (var item in items.Select(i => i.Trim().Trim('"', '\'')).Where(i => i.Length > 0))
                {
                    values.Add(new FrontMatterValue(name, item, lines.At(at + line.IndexOf(item, equals, StringComparison.Ordinal), item.Length)));
                }
            }

            quotes = StillOpen(line, quotes);
            at = next;
        }

        return values;
    }

    /// <summary>Returns the triple quotes of a multi-line string that is open after a line, or null if there is none.</summary>
    private static string? StillOpen(string line, string? quotes)
    {
        for (var at = 0; at + 3 <= line.Length; at++)
        {
            if (line[at] is '"' or '\'' && line[at + 1] == line[at] && line[at + 2] == line[at] && (quotes is null || quotes[0] == line[at]))
            {
                quotes = quotes is null ? line.Substring(at, 3) : null;
                at += 2;
            }
        }

        return quotes;
    }

    /// <summary>Reports a duplicate key of a mapping, ignoring case, and collects the keys.</summary>
    private static void See(
        string key, string name, Place place, Dictionary<string, int> linesOfKeys, List<Located<string>> keys, Action<FindingKind, Place, string> report)
    {
        if (linesOfKeys.TryGetValue(name, out var line))
        {
            report(FindingKinds.KeyTwice, place, $"The key '{key}' is already on line {line}; merge the two.");
        }
        else
        {
            linesOfKeys.Add(name, place.Line);
        }

        keys.Add(new Located<string>(key, place));
    }

    private static void AfterValue(List<Level> path)
    {
        if (path.Count > 0 && path[path.Count - 1] is { IsMapping: true } level)
        {
            // A node without a key before it is itself a key: a mapping, a sequence or an alias.
            level.Key = level.Key is null ? "" : null;
        }
    }

    /// <summary>Returns the keys of all mappings around a value, joined by dots, or null at the root.</summary>
    private static string? KeyOf(List<Level> path)
        => path.Count == 0 ? null
            : path[path.Count - 1] is var level && !level.IsMapping ? level.Path
            : level.Path is null ? level.Key ?? ""
            : level.PathOfKey ??= level.Path + "." + level.Key;

    private static int ItemOf(List<Level> path) => path.Count == 0 ? 0 : path[path.Count - 1].Item;

    private static int NextLine(string text, int at)
    {
        at = text.IndexOfAny(LineMap.Ends, at);
        return at < 0 ? text.Length : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static bool IsFence(string text, int start, int end, char mark)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end - start == 3 && text[start] == mark && text[start + 1] == mark && text[start + 2] == mark;
    }

    /// <summary>Represents an open mapping or sequence.</summary>
    private sealed class Level(bool isMapping, string? path)
    {
        private string? key;
        private Dictionary<string, int>? linesOfKeys;

        public bool IsMapping { get; } = isMapping;

        /// <summary>Gets the number of the list item around the values, or 0.</summary>
        public int Item { get; init; }

        /// <summary>Gets the parent keys, or null if there are none.</summary>
        public string? Path { get; } = path;

        public string? Key
        {
            get => key;
            set => (key, PathOfKey) = (value, null);
        }

        /// <summary>Gets the lines of the keys of a mapping.</summary>
        public Dictionary<string, int> Lines => linesOfKeys ??= new(StringComparer.OrdinalIgnoreCase);

        /// <summary>Gets or sets the parent keys with the current key. It is created once for the values of a list.</summary>
        public string? PathOfKey { get; set; }
    }
}
