using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Lists the known front matter keys by kind of note. Nested keys are joined by dots.</summary>
internal static class KnownKeys
{
    // "kep", "gate" and "release" determine the kind of a note, so they are known in each kind. Keys under "announced", "written" and
    // "milestones" are not listed: KCAT1005 reports wrong ones with the valid keys.
    private static readonly string[] Everywhere =
        ["kep", "gate", "release", "version", "title", "acknowledge", "acknowledge.finding", "acknowledge.kep", "acknowledge.reason"];

    private static readonly ILookup<string, string> Release = ByParent(
        [
            .. ReleaseReader.VersionKeys, .. ReleaseReader.TitleKeys, .. DateReader.Keys, "date", "theme", "leads", "sources", "source", "announced", "written",
            .. ReleaseChangesReader.Keys,
            "support", "support.until", "support.planned", "support.source", "totals", "totals.total", "totals.stable", "totals.beta", "totals.alpha",
        ]);

    private static readonly ILookup<string, string> Kep = ByParent(
        [
            "slug", "title-zh", "sig", "participating-sigs", "status", "stage", "latest-milestone", "created", "authors", "milestones",
            "resolve", "resolve.stage", "resolve.release", "resolve.gate", "resolve.is", "resolve.instead", "resolve.reason",
            "gates", "gates.name", "gates.components",
            "replaces", "superseded-by", "see-also", "upstream",
        ]);

    private static readonly ILookup<string, string> Gate = ByParent(
        [
            "owner", "components", "tree", "documentation", "feature-list", "depends-on", "instead",
            .. new[] { "", "tree.", "documentation.", "feature-list." }.SelectMany(
                source => new[] { "from", "as-of", "source", "stages", "stages.since", "stages.stage", "stages.default", "stages.locked", "stages.source" }
                    .Select(k => source + k)),
        ]);

    /// <summary>All known keys without their parents: one string for all notes.</summary>
    private static readonly Dictionary<string, string> Names = new[] { Release, Kep, Gate }
        .SelectMany(kind => kind.SelectMany(keys => keys)).Distinct().ToDictionary(k => k, StringComparer.Ordinal);

    /// <summary>Returns a key as a note writes it. For a known key, it is always the same string.</summary>
    public static string Shared(string name) => Names.TryGetValue(name, out var known) ? known : name;

    /// <summary>Reports the unknown keys that look like a known key of a kind of note. These keys are ignored.</summary>
    /// <param name="keys">The keys of the note, with their parent keys.</param>
    /// <param name="kind">The kind of note.</param>
    /// <param name="report">Receives the findings.</param>
    public static void ReportSlips(List<Located<string>> keys, NoteKind kind, Action<FindingKind, Place, string> report)
    {
        var known = kind switch { NoteKind.Kep => Kep, NoteKind.Gate => Gate, _ => Release };
        foreach (var key in keys)
        {
            var dot = key.Value.LastIndexOf('.') + 1;
            var around = key.Value.Substring(0, dot).ToLowerInvariant();
            var name = key.Value.Substring(dot);
            if (!known[around].Contains(name, StringComparer.OrdinalIgnoreCase) && Slips.FindKey(name, known[around], dot > 0) is { } meant)
            {
                report(
                    FindingKinds.NearlyKnownKey, key.Place,
                    $"The key '{key.Value}' is unknown and ignored. Did you mean '{around}{meant}'?");
            }
        }
    }

    /// <summary>Groups keys by their parent keys, which end in a dot.</summary>
    private static ILookup<string, string> ByParent(string[] keys)
        => Everywhere.Concat(keys).ToLookup(k => k.Substring(0, k.LastIndexOf('.') + 1), k => k.Substring(k.LastIndexOf('.') + 1), StringComparer.Ordinal);
}
