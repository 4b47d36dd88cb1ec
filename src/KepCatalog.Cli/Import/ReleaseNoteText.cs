using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a release note: updates facts and stage lists, and keeps manual edits: other keys, other
/// sections, and the text below an item.</summary>
internal static partial class ReleaseNoteText
{
    private const string ChangesHeading = "## Deprecated and removed 弃用与移除";

    private static readonly (NoteStage Stage, string Heading)[] Sections =
        [(NoteStage.Stable, "## Stable 稳定"), (NoteStage.Beta, "## Beta"), (NoteStage.Alpha, "## Alpha")];

    /// <summary>Returns the note of a release.</summary>
    /// <param name="facts">The facts from the table, or null if the table lacks the release; its front matter then stays the same.</param>
    /// <param name="version">The release.</param>
    /// <param name="lists">The KEPs by stage.</param>
    /// <param name="existing">The existing note, or null for a new one.</param>
    /// <param name="report">Receives what must be done by hand.</param>
    /// <returns>The text of the note, or null if the existing note has no front matter.</returns>
    public static string? Write(
        ReleaseFacts? facts,
        NoteVersion version,
        IReadOnlyDictionary<NoteStage, IReadOnlyList<ListedKep>> lists,
        string? existing,
        Action<string> report)
    {
        var written = facts is null ? [] : WrittenKeys(facts).ToHashSet(StringComparer.Ordinal);
        if (NoteEditor.Open(existing, written) is not { } note)
        {
            return null;
        }

        if (facts is not null)
        {
            Key("release", () => note.Add("release", "v" + facts.Version));
            Key("date", () => note.Add("date", facts.Date));
            note.Keep("support");
            Key("theme", () => note.AddText("theme", facts.Theme));
            Key("totals", () => note.AddBlock("totals", facts.Totals.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}: {t.Count}"))));
            Key("leads", () => note.AddList("leads", facts.Leads));
            Key("announced", () => note.AddBlock("announced", ["stable: " + NoteEditor.List(facts.Stable.Select(k => k.ToString(CultureInfo.InvariantCulture)))]));
            Key("sources", () => note.AddBlock("sources", ["- " + facts.Announcement, "- https://github.com/kubernetes/enhancements"]));
        }

        if (note.Body.Length == 0)
        {
            note.Body = "# Kubernetes v" + version + (facts?.Theme is { } theme ? ": " + theme : "") + "\n";
        }

        var body = new SectionedText(note.Body);
        foreach (var (stage, heading) in Sections)
        {
            body.Update(heading, ChangesHeading, lines => Listed(lines, lists[stage], "", report));
        }

        body.Update(ChangesHeading, null, lines => Changes(lines, facts?.Changes ?? [], lists, report));
        note.Body = body.ToString();
        return note.ToString();

        void Key(string key, Action write)
        {
            if (written.Contains(key))
            {
                write();
            }
            else
            {
                note.Keep(key);
            }
        }
    }

    /// <summary>Returns the keys for which the table has a usable value. A note keeps its values of the other keys.</summary>
    private static IEnumerable<string> WrittenKeys(ReleaseFacts facts)
        => new (string Key, bool IsKnown)[]
        {
            ("release", true), ("date", facts.Date is not null), ("theme", facts.Theme is not null), ("totals", facts.Totals.Count > 0),
            ("leads", facts.Leads.Count > 0), ("announced", facts.Stable.Count > 0), ("sources", facts.Announcement is not null),
        }.Where(k => k.IsKnown).Select(k => k.Key);

    /// <summary>Returns the lines of the section with these KEPs, by number. The text below an item stays with it.</summary>
    private static List<string> Listed(List<string> lines, IReadOnlyList<ListedKep> keps, string word, Action<string> report)
    {
        var first = lines.FindIndex(l => KepItem().IsMatch(l));
        var head = first < 0 ? lines : lines[..first];
        var texts = new Dictionary<int, List<string>>();
        var current = new List<string>();
        foreach (var line in first < 0 ? [] : lines[first..])
        {
            if (KepItem().Match(line) is { Success: true } item)
            {
                texts[int.Parse(item.Groups["kep"].Value, NumberStyles.None, CultureInfo.InvariantCulture)] = current = [line];
            }
            else
            {
                current.Add(line);
            }
        }

        var result = new List<string>(Trimmed(head));
        foreach (var number in keps.Select(k => k.Number).Concat(texts.Keys).Distinct().Order())
        {
            var block = texts.TryGetValue(number, out var known) ? Trimmed(known[1..]) : [];
            if (keps.FirstOrDefault(k => k.Number == number) is { } kep)
            {
                Append(kep.Link + word + TitleOf(kep), block);
            }
            else if (block.Count > 0)
            {
                report(string.Create(CultureInfo.InvariantCulture, $"KEP-{number} has a text in this list, but not this stage in its KEP note; not changed"));
                Append(known![0], block);
            }
        }

        return result;

        void Append(string line, List<string> block)
        {
            // Items with text below them are separated by blank lines, the others are not.
            if (result.Count > 0 && (block.Count > 0 || result[^1].StartsWith("  ", StringComparison.Ordinal) || !result[^1].StartsWith("- ", StringComparison.Ordinal)))
            {
                result.Add("");
            }

            result.Add(line);
            if (block.Count > 0)
            {
                result.Add("");
                result.AddRange(block);
            }
        }
    }

    /// <summary>Returns the section on deprecations and removals. Existing lines and the text below them stay, because people word them;
    /// only KEPs that are no longer listed are removed.</summary>
    private static List<string> Changes(
        List<string> lines,
        IReadOnlyList<ReleaseChange> changes,
        IReadOnlyDictionary<NoteStage, IReadOnlyList<ListedKep>> lists,
        Action<string> report)
    {
        var listed = ((NoteStage[])[NoteStage.Deprecated, NoteStage.Removed])
            .SelectMany(s => lists[s].Select(k => (Kep: k, Line: k.Link + WordOf(s) + TitleOf(k))))
            .ToList();
        var result = new List<string>();
        var written = new HashSet<int>();
        var isKept = true;
        foreach (var line in Trimmed(lines))
        {
            if (KepItem().Match(line) is { Success: true } item)
            {
                var number = int.Parse(item.Groups["kep"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
                isKept = listed.Exists(l => l.Kep.Number == number) && written.Add(number);
            }
            else if (line.Length > 0 && line[0] != ' ')
            {
                isKept = true;
            }

            if (isKept)
            {
                result.Add(line);
            }
        }

        result = Trimmed(result);
        var isNew = result.Count == 0;
        var keps = listed.Where(l => !written.Contains(l.Kep.Number)).Select(l => l.Line).ToList();
        foreach (var change in changes)
        {
            var isThere = result.Concat(keps).Any(l => l.Contains(change.Subject, StringComparison.OrdinalIgnoreCase));
            if (isNew && !isThere)
            {
                result.Add("- " + WordOf(change.Stage) + change.Subject);
            }
            else if (!isThere)
            {
                report($"'{change.Subject}' is {StageNames.Of(change.Stage)}, but missing from the section; add it by hand");
            }
        }

        return [.. result, .. keps];
    }

    private static string WordOf(NoteStage stage) => stage == NoteStage.Removed ? "Removed: " : "Deprecated: ";

    private static string TitleOf(ListedKep kep)
        => kep.Title.Chinese is { } chinese && chinese != kep.Title.English ? kep.Title.English + " | " + chinese : kep.Title.English ?? "";

    private static List<string> Trimmed(List<string> lines)
    {
        var from = lines.FindIndex(l => l.Length > 0);
        return from < 0 ? [] : lines[from..(lines.FindLastIndex(l => l.Length > 0) + 1)];
    }

    [GeneratedRegex(@"^- \[KEP-(?<kep>\d{1,9})\]\(https://kep\.k8s\.io/\k<kep>\) ")]
    private static partial Regex KepItem();

    /// <summary>Represents a text divided by its second-level headings.</summary>
    private sealed class SectionedText
    {
        private readonly List<(string Heading, List<string> Lines)> sections = [];

        public SectionedText(string text)
        {
            sections.Add(("", []));
            foreach (var line in text.TrimEnd('\n').Split('\n'))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal))
                {
                    sections.Add((line, []));
                }
                else
                {
                    sections[^1].Lines.Add(line);
                }
            }
        }

        /// <summary>Updates the lines of a section. A new section is added before another one, or last.</summary>
        public void Update(string heading, string? before, Func<List<string>, List<string>> write)
        {
            var at = sections.FindIndex(s => s.Heading == heading);
            var lines = write(at < 0 ? [] : sections[at].Lines);
            if (lines.Count == 0)
            {
                if (at >= 0)
                {
                    sections.RemoveAt(at);
                }

                return;
            }

            if (at < 0)
            {
                at = sections.FindIndex(s => s.Heading == before) is var next and >= 0 ? next : sections.Count;
                sections.Insert(at, (heading, lines));
            }
            else
            {
                sections[at] = (heading, lines);
            }
        }

        public override string ToString()
            => string.Join("\n\n", sections.Select(s => string.Join("\n\n", new[] { s.Heading, string.Join('\n', Trimmed(s.Lines)) }.Where(t => t.Length > 0)))) + "\n";
    }
}
