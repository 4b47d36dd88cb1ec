using System.Text;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a KEP note: upstream's facts anew, and all that people wrote as it stands.</summary>
internal static partial class KepNoteText
{
    /// <summary>The keys that an import writes. Every other key, and the text below, belongs to people.</summary>
    private static readonly HashSet<string> Imported = new(StringComparer.Ordinal)
    {
        "kep", "title", "sig", "participating-sigs", "status", "created", "authors", "milestones", "gates",
        "replaces", "superseded-by", "see-also", "upstream",
    };

    /// <summary>The note of a KEP.</summary>
    /// <param name="kep">What upstream says.</param>
    /// <param name="existing">The note as it is, or null for a new one.</param>
    /// <returns>The note's text, or null where the existing one has no front matter to keep.</returns>
    public static string? Write(ImportedKep kep, string? existing)
    {
        var kept = new List<string>();
        var body = "";
        if (existing is not null)
        {
            existing = existing.Replace("\r\n", "\n", StringComparison.Ordinal);
            var end = existing.StartsWith("---\n", StringComparison.Ordinal) ? existing.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                return null;
            }

            kept.AddRange(Blocks(existing[4..(end + 1)]).Where(b => !Imported.Contains(KeyOf(b))));
            body = existing[(end + 5)..];
        }

        var text = new StringBuilder("---\n");
        Add(text, "kep", FormattableString.Invariant($"{kep.Kep.Number}"));
        Add(text, "title", Scalar(kep.Kep.Title));
        Take(text, kept, "title-zh");
        Add(text, "sig", Scalar(kep.Kep.Sig));
        AddList(text, "participating-sigs", kep.Facts.ParticipatingSigs);
        Add(text, "status", kep.Facts.Status);
        Add(text, "created", kep.Facts.Created);
        AddList(text, "authors", kep.Facts.Authors);
        if (kep.Kep.Milestones.Count > 0)
        {
            text.Append("milestones:\n");
            foreach (var milestone in kep.Kep.Milestones)
            {
                text.Append("  ").Append(MilestoneNames.Of(milestone.Milestone)).Append(": v").Append(milestone.Version).Append('\n');
            }
        }

        if (kep.Facts.Gates.Count > 0)
        {
            text.Append("gates:\n");
            foreach (var (name, components) in kep.Facts.Gates)
            {
                text.Append("  - name: ").Append(name).Append('\n');
                if (components.Count > 0)
                {
                    text.Append("    components: ").Append(List(components)).Append('\n');
                }
            }
        }

        AddList(text, "replaces", kep.Facts.Replaces);
        AddList(text, "superseded-by", kep.Facts.SupersededBy);
        AddList(text, "see-also", kep.Facts.SeeAlso);
        Add(text, "upstream", Scalar(kep.Kep.UpstreamPath));
        foreach (var block in kept)
        {
            text.Append(block);
        }

        return text.Append("---\n").Append(body).ToString();
    }

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private static void AddList(StringBuilder text, string key, IReadOnlyList<string> values)
        => Add(text, key, values.Count == 0 ? null : List(values));

    private static string List(IReadOnlyList<string> values) => "[" + string.Join(", ", values.Select(Scalar)) + "]";

    /// <summary>Puts a key that people write at its place among the imported ones.</summary>
    private static void Take(StringBuilder text, List<string> kept, string key)
    {
        foreach (var block in kept.Where(b => KeyOf(b) == key).ToList())
        {
            text.Append(block);
            kept.Remove(block);
        }
    }

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

    /// <summary>A scalar as YAML, quoted where its plain form could mean something else.</summary>
    private static string Scalar(string text)
        => Plain().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            ? text
            : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    [GeneratedRegex("^(?<key>[A-Za-z_][A-Za-z0-9_-]*):")]
    private static partial Regex KeyLine();

    [GeneratedRegex("^[A-Za-z0-9/.][A-Za-z0-9 _./()+=-]*(?<! )$")]
    private static partial Regex Plain();
}
