using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>What a <c>kep.yaml</c> says besides number, names, gates and milestones.</summary>
/// <param name="Status">Its status in lower case, or null.</param>
/// <param name="Stage">The stage that it stands at, in lower case; or null.</param>
/// <param name="LatestMilestone">The last release that it was worked on for, or null.</param>
/// <param name="Created">The day that it was created, as <c>2022-09-16</c>, or null.</param>
/// <param name="ParticipatingSigs">The SIGs that take part.</param>
/// <param name="Authors">Its authors' handles, without the at sign.</param>
/// <param name="Gates">Its feature gates with the components that know them.</param>
/// <param name="Replaces">What it replaces, as upstream names it.</param>
/// <param name="SupersededBy">What replaces it.</param>
/// <param name="SeeAlso">What it is related to.</param>
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

    /// <summary>Reads the facts; the log gets every value that cannot be taken.</summary>
    /// <param name="file">Where the file stands.</param>
    /// <param name="top">What it says.</param>
    /// <param name="gates">Its gates.</param>
    /// <param name="log">Takes what cannot be taken.</param>
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
                log.Add(file, scalar, $"{key} '{scalar.Text}' is none; left out");
                return null;
            case var other:
                log.Add(file, other, $"{key} is no word; left out");
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
                // v0.0 is how templates fill the field.
                return version.Major > 0 ? version : null;
            case var other:
                log.Add(file, other, $"latest-milestone '{(other as YamlScalar)?.Text}' is not one release; left out");
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
                log.Add(file, other, $"creation-date '{(other as YamlScalar)?.Text}' is no day; left out");
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
                    log.Add(file, item, $"an item of {key} is no text; left out");
                }

                return Known(list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty));
            case var other:
                log.Add(file, other, $"{key} is no list; left out");
                return [];
        }

        string[] Known(IEnumerable<YamlScalar> items)
        {
            var all = items.ToList();
            foreach (var item in all.Where(i => isOpen?.Invoke(i.Text.Trim()) == true))
            {
                log.Add(file, item, $"{key} '{item.Text}' is not decided; left out");
            }

            return [.. all.Where(i => isOpen?.Invoke(i.Text.Trim()) != true).Select(i => PlainText.OneLine(i.Text)).Distinct()];
        }
    }
}
