using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a gate note: what one table says anew, and all else as it stands.</summary>
internal static class GateNoteText
{
    private static readonly Dictionary<GateOrigin, (string Key, string Address)> Blocks = new()
    {
        [GateOrigin.Tree] = ("tree", "https://github.com/kubernetes/kubernetes"),
        [GateOrigin.Documentation] = ("documentation", "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"),
    };

    /// <summary>The note of a gate that a table has.</summary>
    /// <param name="name">The gate.</param>
    /// <param name="gate">What the table says; null where it lacks the gate.</param>
    /// <param name="origin">Whose table it is.</param>
    /// <param name="asOf">The release that the table was made at.</param>
    /// <param name="known">What the note says of the gate so far, or null for a new note.</param>
    /// <param name="existing">The note as it is, or null for a new one.</param>
    /// <returns>The note's text, or null where the existing one has no front matter to keep.</returns>
    public static string? Write(string name, ImportedGate? gate, GateOrigin origin, NoteVersion asOf, ParsedGate? known, string? existing)
    {
        var (key, address) = Blocks[origin];
        var imported = new HashSet<string>(StringComparer.Ordinal) { "gate", key };
        if (gate?.DependsOn is not null)
        {
            imported.Add("depends-on");
        }

        if (NoteEditor.Open(existing, imported) is not { } note)
        {
            return null;
        }

        var before = known?.Tables.FirstOrDefault(t => t.Origin == origin);
        if (gate is null && before is not null && (before.Steps.Count == 0 || before.Steps[^1].Stage == NoteStage.Removed))
        {
            return existing; // that it is gone was known at an earlier release, which says more
        }

        var steps = gate?.Steps ?? Gone(before, asOf);
        note.Add("gate", name);
        note.Keep("stages");
        if (origin == GateOrigin.Documentation)
        {
            note.Keep("tree");
        }

        note.AddBlock(key, Lines(steps, address, asOf));
        note.Keep("documentation");
        note.AddList("depends-on", gate?.DependsOn ?? []);
        note.Keep("depends-on");
        return note.ToString();
    }

    /// <summary>What a newer table says that lacks a gate that an older one had: it is gone. In which release is known
    /// where there is none between.</summary>
    private static List<ImportedStep> Gone(GateTable? before, NoteVersion asOf)
    {
        if (before is null)
        {
            return [];
        }

        var steps = before.Steps.Select(s => new ImportedStep(s.Since, s.Stage, s.Default, s.IsLocked)).ToList();
        if (before.AsOf is { } last && last < asOf)
        {
            var next = new NoteVersion(last.Major, last.Minor + 1);
            if (next < asOf)
            {
                steps.Add(new ImportedStep(next, NoteStage.Unknown, null, false));
            }

            steps.Add(new ImportedStep(asOf, NoteStage.Removed, null, false));
        }

        return steps;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ImportedStep> steps, string address, NoteVersion asOf)
    {
        yield return "as-of: v" + asOf;
        yield return "source: " + address;
        if (steps.Count > 0)
        {
            yield return "stages:";
        }

        foreach (var step in steps)
        {
            yield return $"  - {{since: v{step.Since}, stage: {StageNames.Of(step.Stage)}"
                + (step.Default is { } isOn ? ", default: " + (isOn ? "true" : "false") : "")
                + (step.IsLocked ? ", locked: true" : "")
                + "}";
        }
    }
}
