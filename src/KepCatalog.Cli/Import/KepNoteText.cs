using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a KEP note: updates the facts from upstream and keeps everything else.</summary>
internal static class KepNoteText
{
    private static readonly string[] Imported =
    [
        "kep", "title", "sig", "participating-sigs", "status", "stage", "latest-milestone", "created", "authors", "milestones", "gates",
        "replaces", "superseded-by", "see-also", "upstream",
    ];

    /// <summary>Returns the note of a KEP.</summary>
    /// <param name="kep">The KEP from upstream.</param>
    /// <param name="existing">The existing note, or null for a new one.</param>
    /// <param name="log">Receives the facts that the note has and the upstream file lacks.</param>
    /// <returns>The text of the note, or null if the existing note has no front matter.</returns>
    public static string? Write(ImportedKep kep, string? existing, ImportLog log)
    {
        var written = existing is null ? Imported : Imported.Except(kep.Unread).ToArray();
        if (NoteEditor.Open(existing, written.ToHashSet(StringComparer.Ordinal)) is not { } note)
        {
            return null;
        }

        Key("kep", () => note.Add("kep", FormattableString.Invariant($"{kep.Kep.Number}")));
        Key("title", () => note.AddText("title", kep.Kep.Title));
        note.Keep("title-zh");
        Key("sig", () => note.AddText("sig", kep.Kep.Sig));
        Key("participating-sigs", () => note.AddList("participating-sigs", kep.Facts.ParticipatingSigs));
        Key("status", () => note.Add("status", kep.Facts.Status));
        Key("stage", () => note.Add("stage", kep.Facts.Stage));
        Key("latest-milestone", () => note.Add("latest-milestone", kep.Facts.LatestMilestone is { } latest ? "v" + latest : null));
        Key("created", () => note.Add("created", kep.Facts.Created));
        Key("authors", () => note.AddList("authors", kep.Facts.Authors));
        Key("milestones", () => note.AddBlock("milestones", kep.Kep.Milestones.Select(m => MilestoneNames.Of(m.Milestone) + ": v" + m.Version)));
        note.Keep("resolve");
        Key("gates", () => note.AddBlock("gates", kep.Facts.Gates.SelectMany(Lines)));
        Key("replaces", () => note.AddList("replaces", kep.Facts.Replaces));
        Key("superseded-by", () => note.AddList("superseded-by", kep.Facts.SupersededBy));
        Key("see-also", () => note.AddList("see-also", kep.Facts.SeeAlso));
        Key("upstream", () => note.AddText("upstream", kep.Kep.UpstreamPath));
        return note.ToString();

        void Key(string key, Action write)
        {
            if (written.Contains(key))
            {
                write();
            }
            else if (note.Keep(key))
            {
                log.Add(kep.File, 1, 1, $"cannot read '{key}'; the note keeps its value");
            }
        }
    }

    private static IEnumerable<string> Lines(KepGate gate)
    {
        yield return "- name: " + gate.Name;
        if (gate.Components.Count > 0)
        {
            yield return "  components: " + NoteEditor.List(gate.Components);
        }
    }
}
