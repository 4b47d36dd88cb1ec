using System.Text;
using System.Text.RegularExpressions;

namespace KepCatalog.Cli.Import;

/// <summary>Updates the front matter of a note and keeps manual edits: every key that the import does not write, and
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

    /// <summary>Gets or sets the text below the front matter.</summary>
    public string Body { get; set; }

    /// <summary>Opens a note.</summary>
    /// <param name="existing">The existing note, or null for a new one.</param>
    /// <param name="imported">The keys that the import writes.</param>
    /// <returns>The editor, or null if the existing note has no front matter.</returns>
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

    /// <summary>Writes a key with a YAML value. Writes nothing for null.</summary>
    public void Add(string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>Writes a key with a text. Writes nothing for null.</summary>
    public void AddText(string key, string? value) => Add(key, value is null ? null : Scalar(value));

    /// <summary>Writes a key with a list. Writes nothing for an empty list.</summary>
    public void AddList(string key, IEnumerable<string> values)
    {
        var items = values.ToList();
        Add(key, items.Count == 0 ? null : List(items));
    }

    /// <summary>Writes a key with lines below it. Writes nothing if there is no line.</summary>
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

    /// <summary>Moves a key of the existing note to its position among the imported keys.</summary>
    /// <returns><see langword="true"/> if the note has the key.</returns>
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

    /// <summary>Returns the lines of a key of the existing note, beginning with that of the key, or an empty list if the note lacks the key.</summary>
    public IReadOnlyList<string> LinesOf(string key) => kept.Find(b => KeyOf(b) == key)?.TrimEnd('\n').Split('\n') ?? [];

    /// <summary>Replaces the lines of a key, or adds the key after the others.</summary>
    public void Replace(string key, IEnumerable<string> lines)
    {
        var block = string.Concat(lines.Select(l => l + "\n"));
        var at = kept.FindIndex(b => KeyOf(b) == key);
        if (at < 0)
        {
            kept.Add(block);
        }
        else
        {
            kept[at] = block;
        }
    }

    /// <summary>Returns the whole note: the imported keys, the other keys unchanged, and the text.</summary>
    public override string ToString() => text + string.Concat(kept) + "---\n" + Body;

    /// <summary>Returns a list on one line.</summary>
    public static string List(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Scalar)) + "]";

    /// <summary>Returns a text as YAML, quoted if its plain form could mean something else.</summary>
    public static string Scalar(string text)
        => Plain().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            ? text
            : Quoted(text);

    /// <summary>Returns a text as a quoted YAML string.</summary>
    public static string Quoted(string text)
        => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>Returns the top-level entries, each with its lines.</summary>
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

    [GeneratedRegex("^(?:--)?[A-Za-z0-9/.][A-Za-z0-9 _./()+=-]*(?<! )$")]
    private static partial Regex Plain();
}
