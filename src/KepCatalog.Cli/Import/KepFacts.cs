using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>What a <c>kep.yaml</c> says besides what the registry takes.</summary>
/// <param name="Status">Its status in lower case, or null.</param>
/// <param name="Created">The day that it was created, as <c>2022-09-16</c>, or null.</param>
/// <param name="ParticipatingSigs">The SIGs that take part.</param>
/// <param name="Authors">Its authors' handles, without the at sign.</param>
/// <param name="Gates">Its feature gates with the components that know them.</param>
/// <param name="Replaces">What it replaces, as upstream names it.</param>
/// <param name="SupersededBy">What replaces it.</param>
/// <param name="SeeAlso">What it is related to.</param>
internal sealed record KepFacts(
    string? Status,
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

    /// <summary>Reads the facts; the log gets every value that cannot be taken.</summary>
    /// <param name="file">Where the file stands.</param>
    /// <param name="top">What it says.</param>
    /// <param name="gates">Its gates.</param>
    /// <param name="log">Takes what cannot be taken.</param>
    public static KepFacts Read(KepFile file, YamlMapping top, IReadOnlyList<KepGate> gates, ImportLog log)
        => new(
            ReadStatus(file, top, log),
            ReadDay(file, top, log),
            ReadTexts(file, top, "participating-sigs", log),
            [.. ReadTexts(file, top, "authors", log).Select(a => a.TrimStart('@')).Where(a => a.Length > 0)],
            gates,
            ReadTexts(file, top, "replaces", log),
            ReadTexts(file, top, "superseded-by", log),
            ReadTexts(file, top, "see-also", log));

    private static string? ReadStatus(KepFile file, YamlMapping top, ImportLog log)
    {
        if (top.Find("status") is not YamlScalar { IsEmpty: false } status)
        {
            return null;
        }

        var word = status.Text.Trim().ToLowerInvariant();
        if (Statuses.Contains(word))
        {
            return word;
        }

        log.Add(file, status, $"status '{status.Text}' is none; left out");
        return null;
    }

    private static string? ReadDay(KepFile file, YamlMapping top, ImportLog log)
    {
        if (top.Find("creation-date") is not YamlScalar { IsEmpty: false } day)
        {
            return null;
        }

        if (DateOnly.TryParseExact(day.Text.Trim(), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        log.Add(file, day, $"creation-date '{day.Text}' is no day; left out");
        return null;
    }

    private static IReadOnlyList<string> ReadTexts(KepFile file, YamlMapping top, string key, ImportLog log)
    {
        switch (top.Find(key))
        {
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlScalar one:
                return [PlainText.OneLine(one.Text)];
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlScalar))
                {
                    log.Add(file, item, $"an item of {key} is no text; left out");
                }

                return [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty).Select(s => PlainText.OneLine(s.Text)).Distinct()];
            case var other:
                log.Add(file, other, $"{key} is no list; left out");
                return [];
        }
    }
}
