using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a gate note: updates the data of one table and keeps everything else.</summary>
internal static class GateNoteText
{
    /// <summary>The documentation page on feature gates.</summary>
    public const string Page = "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/";

    private const string Repository = "https://github.com/kubernetes/kubernetes";

    /// <summary>The blocks of a note in their order, one for each source.</summary>
    private static readonly (GateOrigin Origin, string Key, string Address)[] Blocks =
    [
        (GateOrigin.Tree, "tree", Repository), (GateOrigin.Documentation, "documentation", Page), (GateOrigin.FeatureList, "feature-list", Repository),
    ];

    /// <summary>Returns the note of a gate.</summary>
    /// <param name="name">The gate.</param>
    /// <param name="owner">The program that owns the gate, or null for a gate of the Kubernetes components.</param>
    /// <param name="gate">The gate in the table, or null if the table lacks it.</param>
    /// <param name="import">The table.</param>
    /// <param name="asOf">The latest release that the table covers.</param>
    /// <param name="existing">The existing note, or null for a new one.</param>
    /// <returns>The text of the note, or null if the existing note has no front matter.</returns>
    public static string? Write(string name, string? owner, ImportedGate? gate, ImportedGates import, NoteVersion asOf, string? existing)
    {
        var imported = new HashSet<string>(StringComparer.Ordinal) { "gate", Blocks.First(b => b.Origin == import.Origin).Key };
        if (gate?.DependsOn is not null)
        {
            imported.Add("depends-on");
        }

        if (NoteEditor.Open(existing, imported) is not { } note)
        {
            return null;
        }

        note.Add("gate", name);
        if (!note.Keep("owner"))
        {
            note.Add("owner", owner);
        }

        note.Keep("instead");
        note.Keep("components");
        note.Keep("from");
        note.Keep("stages");
        foreach (var (origin, key, address) in Blocks)
        {
            if (origin == import.Origin)
            {
                note.AddBlock(key, Lines(gate?.Steps ?? [], address, import.From, asOf));
            }
            else
            {
                note.Keep(key);
            }
        }

        note.AddList("depends-on", gate?.DependsOn ?? []);
        note.Keep("depends-on");
        return note.ToString();
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ImportedStep> steps, string address, NoteVersion? from, NoteVersion asOf)
    {
        if (from is not null)
        {
            yield return "from: v" + from;
        }

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
                + (step.IsLocked switch { true => ", locked: true", false => "", null => ", locked: unknown" })
                + (step.Source is { } source ? ", source: " + NoteEditor.Quoted(source) : "")
                + "}";
        }
    }
}
