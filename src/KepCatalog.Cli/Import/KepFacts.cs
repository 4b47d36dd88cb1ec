using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Represents the facts of a <c>kep.yaml</c> other than number, names, gates and milestones.</summary>
/// <param name="Status">Its status in lower case, or null.</param>
/// <param name="Stage">Its current stage in lower case, or null.</param>
/// <param name="LatestMilestone">The last release that it was worked on for, or null.</param>
/// <param name="Created">The day on which it was created, as <c>2022-09-16</c>, or null.</param>
/// <param name="ParticipatingSigs">The participating SIGs.</param>
/// <param name="Authors">The handles of its authors, without the at sign.</param>
/// <param name="Gates">Its feature gates with their components.</param>
/// <param name="Replaces">The KEPs that it replaces, as upstream names them.</param>
/// <param name="SupersededBy">The KEPs that replace it.</param>
/// <param name="SeeAlso">Related KEPs.</param>
internal sealed record KepFacts(
    string? Status,
    string? Stage,
    NoteVersion? LatestMilestone,
    string? Created,
    IReadOnlyList<string> ParticipatingSigs,
    IReadOnlyList<string> Authors,
    IReadOnlyList<KepGate> Gates,
    IReadOnlyList<string> Replaces,
    IReadOnlyList<string> SupersededBy,
    IReadOnlyList<string> SeeAlso)
{
    private static readonly string[] Statuses =
        ["provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced", "superseded", "removed"];

    private static readonly string[] Stages = ["alpha", "beta", "stable", "deprecated", "disabled", "removed"];

    /// <summary>Reads the facts. Values that cannot be imported go to the log.</summary>
    /// <param name="file">The file.</param>
    /// <param name="top">Its content.</param>
    /// <param name="gates">Its gates.</param>
    /// <param name="log">Receives the values that cannot be imported.</param>
    /// <param name="track">Reads each key.</param>
    public static KepFacts Read(KepFile file, YamlMapping top, IReadOnlyList<KepGate> gates, ImportLog log, KepYaml.KeyReader track)
    {
        return new KepFacts(
            track.Read("status", "status", () => ReadWord(file, top, "status", Statuses, log)),
            track.Read("stage", "stage", () => ReadWord(file, top, "stage", Stages, log)),
            track.Read("latest-milestone", "latest-milestone", () => ReadLatest(file, top, log)),
            track.Read("created", "creation-date", () => ReadDay(file, top, log)),
            Texts("participating-sigs", text => string.Equals(text, "TBD", StringComparison.OrdinalIgnoreCase)),
            [.. Texts("authors").Select(a => a.TrimStart('@')).Where(a => a.Length > 0)],
            gates,
            Texts("replaces"),
            Texts("superseded-by"),
            Texts("see-also"));

        IReadOnlyList<string> Texts(string key, Func<string, bool>? isOpen = null)
            => track.Read(key, key, () => ReadTexts(file, top, key, log, isOpen));
    }

    private static string? ReadWord(KepFile file, YamlMapping top, string key, string[] known, ImportLog log)
    {
        switch (top.Find(key))
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar scalar when scalar.Text.Trim().ToLowerInvariant() is var word && known.Contains(word):
                return word;
            case YamlScalar scalar:
                log.Add(file, scalar, $"{key} '{scalar.Text}' is not a known value; skipped");
                return null;
            case var other:
                log.Add(file, other, $"{key} is not a word; skipped");
                return null;
        }
    }

    private static NoteVersion? ReadLatest(KepFile file, YamlMapping top, ImportLog log)
    {
        switch (top.Find("latest-milestone"))
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar scalar when NoteVersion.TryParse(scalar.Text, out var version):
                // Templates use v0.0 as a placeholder.
                return version.Major > 0 ? version : null;
            case var other:
                log.Add(file, other, $"latest-milestone '{(other as YamlScalar)?.Text}' is not a single release; skipped");
                return null;
        }
    }

    private static string? ReadDay(KepFile file, YamlMapping top, ImportLog log)
    {
        switch (top.Find("creation-date"))
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar day when DateOnly.TryParseExact(day.Text.Trim(), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case var other:
                log.Add(file, other, $"creation-date '{(other as YamlScalar)?.Text}' is not a valid date; skipped");
                return null;
        }
    }

    private static IReadOnlyList<string> ReadTexts(KepFile file, YamlMapping top, string key, ImportLog log, Func<string, bool>? isOpen = null)
    {
        switch (top.Find(key))
        {
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlScalar one:
                return Known([one]);
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlScalar))
                {
                    log.Add(file, item, $"an item of {key} is not a text; skipped");
                }

                return Known(list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty));
            case var other:
                log.Add(file, other, $"{key} is not a list; skipped");
                return [];
        }

        string[] Known(IEnumerable<YamlScalar> items)
        {
            var all = items.ToList();
            foreach (var item in all.Where(i => isOpen?.Invoke(i.Text.Trim()) == true))
            {
                log.Add(file, item, $"{key} '{item.Text}' is not decided; skipped");
            }

            return [.. all.Where(i => isOpen?.Invoke(i.Text.Trim()) != true).Select(i => PlainText.OneLine(i.Text)).Distinct()];
        }
    }
}
