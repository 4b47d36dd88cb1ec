using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>The front matter keys that have a meaning, by kind of note; keys under a key are joined to it by a dot.</summary>
internal static class KnownKeys
{
    // "kep", "gate" and "release" decide on the kind of a note: they are known in each. Keys under "announced", "written" and
    // "milestones" are not here: KCAT1005 says of each wrong one what there can be.
    private static readonly string[] Everywhere =
        ["kep", "gate", "release", "version", "title", "acknowledge", "acknowledge.finding", "acknowledge.kep", "acknowledge.reason"];

    private static readonly ILookup<string, string> Release = ByParent(
        [
            .. ReleaseReader.VersionKeys, .. ReleaseReader.TitleKeys, .. DateReader.Keys, "date", "theme", "leads", "sources", "source", "announced", "written",
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

    /// <summary>Every known key without those around it: one string for all notes that have it.</summary>
    private static readonly Dictionary<string, string> Names = new[] { Release, Kep, Gate }
        .SelectMany(kind => kind.SelectMany(keys => keys)).Distinct().ToDictionary(k => k, StringComparer.Ordinal);

    /// <summary>A key as a note writes it; of one that is known, always the same string.</summary>
    public static string Shared(string name) => Names.TryGetValue(name, out var known) ? known : name;

    /// <summary>Whether a key has a meaning in some kind of note, whichever keys are around it.</summary>
    public static bool IsKnown(string name) => Names.ContainsKey(name.ToLowerInvariant());

    /// <summary>Reports the keys that are nearly known in a kind of note: nothing is read from them.</summary>
    /// <param name="unknown">The keys that are not known, with those around them.</param>
    /// <param name="kind">The kind of note.</param>
    /// <param name="report">Takes the findings.</param>
    public static void ReportSlips(List<Located<string>> unknown, NoteKind kind, Action<FindingKind, Place, string> report)
    {
        var known = kind switch { NoteKind.Kep => Kep, NoteKind.Gate => Gate, _ => Release };
        foreach (var key in unknown)
        {
            var dot = key.Value.LastIndexOf('.') + 1;
            var around = key.Value.Substring(0, dot).ToLowerInvariant();
            if (Slips.Find(key.Value.Substring(dot), known[around]) is { } meant)
            {
                report(
                    FindingKinds.NearlyKnownKey, key.Place,
                    $"The key '{key.Value}' is not known, and nothing is read from it. Did you mean '{around}{meant}'? Correct it.");
            }
        }
    }

    /// <summary>Keys by those around them, which end in a dot.</summary>
    private static ILookup<string, string> ByParent(string[] keys)
        => Everywhere.Concat(keys).ToLookup(k => k.Substring(0, k.LastIndexOf('.') + 1), k => k.Substring(k.LastIndexOf('.') + 1), StringComparer.Ordinal);
}
