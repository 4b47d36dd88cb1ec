using System.Text;
using System.Text.RegularExpressions;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a note's front matter anew and keeps what people wrote: every key that an import does not write, and
/// the text below.</summary>
internal sealed partial class NoteEditor
{
    private readonly StringBuilder text = new("---\n");
    private readonly List<string> kept;

    private NoteEditor(List<string> kept, string body)
    {
        this.kept = kept;
        Body = body;
    }

    /// <summary>The text below the front matter.</summary>
    public string Body { get; set; }

    /// <summary>Begins a note.</summary>
    /// <param name="existing">The note as it is, or null for a new one.</param>
    /// <param name="imported">The keys that the import writes.</param>
    /// <returns>The editor, or null where the existing note has no front matter to keep.</returns>
    public static NoteEditor? Open(string? existing, IReadOnlySet<string> imported)
    {
        if (existing is null)
        {
            return new NoteEditor([], "");
        }

        existing = existing.Replace("\r\n", "\n", StringComparison.Ordinal);
        var end = existing.StartsWith("---\n", StringComparison.Ordinal) ? existing.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        return end < 0
            ? null
            : new NoteEditor([.. Blocks(existing[4..(end + 1)]).Where(b => !imported.Contains(KeyOf(b)))], existing[(end + 5)..]);
    }

    /// <summary>Writes a key with a value that is YAML already; nothing for null.</summary>
    public void Add(string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>Writes a key with a text; nothing for null.</summary>
    public void AddText(string key, string? value) => Add(key, value is null ? null : Scalar(value));

    /// <summary>Writes a key with a list; nothing for an empty one.</summary>
    public void AddList(string key, IEnumerable<string> values)
    {
        var items = values.ToList();
        Add(key, items.Count == 0 ? null : List(items));
    }

    /// <summary>Writes a key with lines of its own below it; nothing where there is none.</summary>
    public void AddBlock(string key, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            text.Append(key).Append(":\n");
            foreach (var line in all)
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }
    }

    /// <summary>Puts a key of the existing note at its place among the imported ones.</summary>
    /// <returns>Whether the note has the key.</returns>
    public bool Keep(string key)
    {
        var blocks = kept.Where(b => KeyOf(b) == key).ToList();
        foreach (var block in blocks)
        {
            text.Append(block);
            kept.Remove(block);
        }

        return blocks.Count > 0;
    }

    /// <summary>The whole note: imported keys, the others as they stand, and the text.</summary>
    public override string ToString() => text + string.Concat(kept) + "---\n" + Body;

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Scalar)) + "]";

    /// <summary>A text as YAML, quoted where its plain form could mean something else.</summary>
    public static string Scalar(string text)
        => Plain().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            ? text
            : Quoted(text);

    /// <summary>A text as a YAML string between quotation marks.</summary>
    public static string Quoted(string text)
        => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>The top-level entries, each with the lines that belong to it.</summary>
    private static IEnumerable<string> Blocks(string frontMatter)
    {
        var block = new StringBuilder();
        foreach (var line in frontMatter.Split('\n')[..^1])
        {
            if (block.Length > 0 && KeyLine().IsMatch(line))
            {
                yield return block.ToString();
                block.Clear();
            }

            block.Append(line).Append('\n');
        }

        if (block.Length > 0)
        {
            yield return block.ToString();
        }
    }

    private static string KeyOf(string block) => KeyLine().Match(block).Groups["key"].Value;

    [GeneratedRegex("^(?<key>[A-Za-z_][A-Za-z0-9_-]*):")]
    private static partial Regex KeyLine();

    [GeneratedRegex("^[A-Za-z0-9/.][A-Za-z0-9 _./()+=-]*(?<! )$")]
    private static partial Regex Plain();
}
