using KepCatalog.Notes.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the YAML between <c>---</c> lines at the head of a note. Scalars stay text: as a YAML number,
/// <c>1.30</c> would become 1.3.</summary>
internal static class FrontMatter
{
    // Keys that every other note has: one string for all of them.
    private static readonly Dictionary<string, string> Common = new[]
    {
        "release", "date", "theme", "totals", "total", "stable", "beta", "alpha", "leads", "sources", "announced", "written", "acknowledge", "finding", "reason",
        "kep", "slug", "title", "title-zh", "sig", "participating-sigs", "status", "stage", "latest-milestone", "created", "authors", "milestones", "resolve",
        "gates", "name", "components", "replaces", "superseded-by", "see-also", "upstream", "gate", "stages", "tree", "documentation", "as-of", "source", "since", "default", "locked", "depends-on",
    }.ToDictionary(k => k, StringComparer.Ordinal);

    /// <summary>Where the front matter of a text stands.</summary>
    /// <param name="Start">The offset of the YAML.</param>
    /// <param name="End">The offset after the YAML.</param>
    /// <param name="BodyStart">The offset after the closing line.</param>
    /// <param name="IsToml">Whether it is TOML rather than YAML.</param>
    public readonly record struct Extent(int Start, int End, int BodyStart, bool IsToml);

    /// <summary>Finds the front matter, or null where the text has none. Between <c>+++</c> lines it is TOML, as Hugo writes it.</summary>
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

    /// <summary>Reads the values. What stands before an error is kept.</summary>
    public static List<FrontMatterValue> Read(
        string text, Extent extent, LineMap lines, Action<FindingKind, Place, string> report)
    {
        if (extent.IsToml)
        {
            return ReadToml(text, extent, lines);
        }

        var values = new List<FrontMatterValue>();
        var end = extent.End;
        if (end - extent.Start > Limits.FrontMatter)
        {
            var cut = lines.At(extent.Start + Limits.FrontMatter);
            end = cut.Offset - cut.Column + 1;
            report(
                FindingKinds.LimitReached, lines.At(end),
                $"The front matter is longer than {Limits.Words(Limits.FrontMatter)} characters; what of it stands from here on is not read. Shorten it.");
        }

        var firstLine = lines.At(extent.Start).Line;
        Place PlaceOf(Mark mark, int length = 0)
            => lines.AtLine(firstLine + (int)mark.Line - 1, (int)mark.Column, length);

        try
        {
            var parser = new Parser(new StringReader(text.Substring(extent.Start, end - extent.Start)));
            var path = new List<Level>();
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart when path.Count == Limits.FrontMatterDepth:
                        report(
                            FindingKinds.LimitReached, PlaceOf(parser.Current.Start),
                            $"The front matter is nested more than {Limits.FrontMatterDepth} levels deep; what of it stands from here on is not read. Write it more simply.");
                        return values;
                    case MappingStart:
                        path.Add(new Level(true, KeyOf(path)));
                        break;
                    case SequenceStart:
                        path.Add(new Level(false, KeyOf(path)));
                        break;
                    case MappingEnd or SequenceEnd:
                        path.RemoveAt(path.Count - 1);
                        AfterValue(path);
                        break;
                    case Scalar scalar when path.Count > 0 && path[path.Count - 1] is { IsMapping: true, Key: null } level:
                        level.Key = Common.TryGetValue(scalar.Value, out var common) ? common : scalar.Value;
                        break;
                    case Scalar scalar:
                        var length = scalar.Start.Line == scalar.End.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 0;
                        values.Add(new FrontMatterValue(KeyOf(path) ?? "", scalar.Value, PlaceOf(scalar.Start, length)));
                        AfterValue(path);
                        break;
                    case AnchorAlias alias:
                        report(FindingKinds.InvalidValue, PlaceOf(alias.Start),
                            "YAML aliases are not followed; write the value out.");
                        AfterValue(path);
                        break;
                }
            }
        }
        catch (YamlException e)
        {
            report(FindingKinds.MalformedFrontMatter, PlaceOf(e.Start),
                $"The front matter is not valid YAML: {e.InnerException?.Message ?? e.Message} What stands before this line is used.");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // YamlDotNet's scanner has states that it did not foresee: "{1.31: a" ends in an InvalidOperationException.
            report(FindingKinds.MalformedFrontMatter, values.Count > 0 ? values[values.Count - 1].Place : lines.At(extent.Start),
                "The front matter is not valid YAML. What stands before the mistake is used.");
        }

        return values;
    }

    /// <summary>Top-level <c>key = "value"</c> lines and one-line arrays: what notes have.</summary>
    private static List<FrontMatterValue> ReadToml(string text, Extent extent, LineMap lines)
    {
        var values = new List<FrontMatterValue>();
        for (var at = extent.Start; at < extent.End;)
        {
            var next = NextLine(text, at);
            var line = text.Substring(at, next - at);
            var equals = line.IndexOf('=');
            if (equals > 0 && line[0] is not ('#' or '['))
            {
                var raw = line.Substring(equals + 1).Trim();
                var items = raw.StartsWith("[", StringComparison.Ordinal) ? raw.Trim('[', ']').Split(',') : [raw];
                foreach (var item in items.Select(i => i.Trim().Trim('"', '\'')).Where(i => i.Length > 0))
                {
                    values.Add(new FrontMatterValue(line.Substring(0, equals).Trim(), item, lines.At(at + line.IndexOf(item, equals, StringComparison.Ordinal), item.Length)));
                }
            }

            at = next;
        }

        return values;
    }

    private static void AfterValue(List<Level> path)
    {
        if (path.Count > 0 && path[path.Count - 1] is { IsMapping: true } level)
        {
            level.Key = null;
        }
    }

    /// <summary>The keys of all mappings around a value, joined by dots; null at the root.</summary>
    private static string? KeyOf(List<Level> path)
        => path.Count == 0 ? null
            : path[path.Count - 1] is var level && !level.IsMapping ? level.Path
            : level.Path is null ? level.Key ?? ""
            : level.PathOfKey ??= level.Path + "." + level.Key;

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

    /// <summary>A mapping or a sequence that is open.</summary>
    private sealed class Level(bool isMapping, string? path)
    {
        private string? key;

        public bool IsMapping { get; } = isMapping;

        /// <summary>The keys around it, or null where there is none.</summary>
        public string? Path { get; } = path;

        public string? Key
        {
            get => key;
            set => (key, PathOfKey) = (value, null);
        }

        /// <summary>The keys around it and its own; made once for the values of a list.</summary>
        public string? PathOfKey { get; set; }
    }
}
