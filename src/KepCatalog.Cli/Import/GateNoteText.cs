using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Writes a gate note: what one table says anew, and all else as it stands.</summary>
internal static class GateNoteText
{
    /// <summary>The documentation's page on feature gates.</summary>
    public const string Page = "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/";

    private const string Repository = "https://github.com/kubernetes/kubernetes";

    /// <summary>The blocks of a note in their order: what each source says.</summary>
    private static readonly (GateOrigin Origin, string Key, string Address)[] Blocks =
    [
        (GateOrigin.Tree, "tree", Repository), (GateOrigin.Documentation, "documentation", Page), (GateOrigin.FeatureList, "feature-list", Repository),
    ];

    /// <summary>The note of a gate.</summary>
    /// <param name="name">The gate.</param>
    /// <param name="owner">Whose gate it is, if it is not one of the Kubernetes components.</param>
    /// <param name="gate">What the table says; null where it lacks the gate.</param>
    /// <param name="import">The table.</param>
    /// <param name="asOf">The release that the table was made at.</param>
    /// <param name="existing">The note as it is, or null for a new one.</param>
    /// <returns>The note's text, or null where the existing one has no front matter to keep.</returns>
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
