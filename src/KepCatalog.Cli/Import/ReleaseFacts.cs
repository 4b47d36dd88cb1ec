using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Represents the facts that a table has on one release.</summary>
/// <param name="Version">The release.</param>
/// <param name="Date">The day, as <c>2024-04-17</c>, or null.</param>
/// <param name="Theme">Its theme, or null.</param>
/// <param name="Totals">The stated totals by front matter key. Empty if one cannot be read.</param>
/// <param name="Leads">The release leads.</param>
/// <param name="Stable">The KEPs that the announcement lists as stable. Empty if it has no list, or if the list cannot be read completely.</param>
/// <param name="Announcement">The URL of the announcement, or null.</param>
/// <param name="Changes">The deprecations and removals.</param>
internal sealed record ReleaseFacts(
    NoteVersion Version,
    string? Date,
    string? Theme,
    IReadOnlyList<(string Key, int Count)> Totals,
    IReadOnlyList<string> Leads,
    IReadOnlyList<int> Stable,
    string? Announcement,
    IReadOnlyList<ReleaseChange> Changes);

/// <summary>Represents a deprecation or removal.</summary>
/// <param name="Stage">Deprecated or removed.</param>
/// <param name="Subject">The subject, in English.</param>
internal sealed record ReleaseChange(NoteStage Stage, string Subject);

/// <summary>Reads a table of releases: a YAML list with one entry for each release.</summary>
internal sealed class ReleaseTableReader
{
    private static readonly (string Key, string Of)[] TotalKeys =
        [("total", "enhancements"), ("stable", "stable"), ("beta", "beta"), ("alpha", "alpha")];

    private readonly string path;
    private readonly ImportLog log;

    private ReleaseTableReader(string path, ImportLog log)
    {
        this.path = path;
        this.log = log;
    }

    /// <summary>Reads the releases in ascending order. Values that cannot be imported go to the log.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or is not a YAML list.</exception>
    public static IReadOnlyList<ReleaseFacts> Read(string path, ImportLog log)
    {
        var text = Reading.NoteText.Decode(InputFile.ReadBytes(path));
        if (text.NotText is { } place)
        {
            log.Add(path, place.Line, place.Column, "these bytes are not UTF-8; read as U+FFFD");
        }

        try
        {
            if (YamlValue.Read(text.Text) is YamlList list)
            {
                var reader = new ReleaseTableReader(path, log);
                return [.. list.Items.Select(reader.Read).OfType<ReleaseFacts>().OrderBy(r => r.Version)];
            }
        }
        catch (YamlDotNet.Core.YamlException exception)
        {
            throw new UnusableInputException(
                string.Create(CultureInfo.InvariantCulture, $"'{path}' is not YAML: line {exception.Start.Line}: {exception.Message}"),
                string.Create(CultureInfo.InvariantCulture, $"“{path}”不是 YAML：第 {exception.Start.Line} 行：{exception.Message}"),
                exception);
        }

        throw new UnusableInputException($"'{path}' is not a YAML list of releases; see CONTRIBUTING.md.", $"“{path}”不是版本的 YAML 列表；参见 CONTRIBUTING.md。");
    }

    private ReleaseFacts? Read(YamlValue item)
    {
        if (item is not YamlMapping release || release.Find("version") is not YamlScalar version || !NoteVersion.TryParse(version.Text, out var known))
        {
            Refuse(item, "an entry has no version");
            return null;
        }

        return new ReleaseFacts(
            known,
            Day(release.Find("release_date")),
            Text(release.Find("theme"), "theme"),
            Totals(release.Find("totals")),
            [.. Items(release.Find("release_leads"), "release_leads").Select(s => PlainText.OneLine(s.Text))],
            Keps(release.Find("stable_keps")),
            Announcement(release.Find("announcement")),
            [.. Items(release.Find("deprecations_and_removals"), "deprecations_and_removals").Select(Change).OfType<ReleaseChange>()]);
    }

    private string? Day(YamlValue? value)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return null;
        }

        if (value is YamlScalar scalar && DateOnly.TryParseExact(scalar.Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return scalar.Text.Trim();
        }

        Refuse(value, "release_date is not a valid date");
        return null;
    }

    private string? Text(YamlValue? value, string key)
    {
        switch (value)
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar scalar:
                return PlainText.OneLine(scalar.Text);
            default:
                Refuse(value, key + " is not a text");
                return null;
        }
    }

    private List<(string Key, int Count)> Totals(YamlValue? value)
    {
        var totals = new List<(string, int)>();
        if (value is not YamlMapping mapping)
        {
            return totals;
        }

        foreach (var (key, of) in TotalKeys)
        {
            switch (mapping.Find(of))
            {
                case null or YamlScalar { IsEmpty: true }:
                    break;
                case YamlScalar scalar when int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                    totals.Add((key, count));
                    break;
                case var other:
                    Refuse(other, of + " is not a whole number");
                    return []; // the other totals without this one would be misleading
            }
        }

        return totals;
    }

    private List<int> Keps(YamlValue? value)
    {
        var keps = new List<int>();
        foreach (var item in Items(value, "stable_keps"))
        {
            if (KepNumber.Read(item.Text.Trim()) is { } kep)
            {
                keps.Add(kep);
            }
            else
            {
                Refuse(item, $"'{item.Text}' is not a KEP number");
                return []; // an incomplete list would be misleading
            }
        }

        return keps;
    }

    private IEnumerable<YamlScalar> Items(YamlValue? value, string key)
    {
        switch (value)
        {
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlScalar { IsEmpty: false }))
                {
                    Refuse(item, $"an item of {key} is not a text");
                }

                return list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty);
            default:
                Refuse(value, key + " is not a list");
                return [];
        }
    }

    private static string? Announcement(YamlValue? value)
        => value is YamlMapping announcement && announcement.Find("url_path") is YamlScalar { IsEmpty: false } path && path.Text.StartsWith('/')
            ? "https://kubernetes.io" + path.Text.Trim()
            : null;

    /// <summary>Reads <c>CephFS volume plugin: removed</c>. An entry that is neither deprecated nor removed must be written by hand.</summary>
    private ReleaseChange? Change(YamlScalar entry)
    {
        var text = PlainText.OneLine(entry.Text);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var (deprecated, removed) = (Word("deprecated"), Word("removed"));
        if (colon < 1 || (deprecated < 0 && removed < 0))
        {
            Refuse(entry, $"'{text}' is neither deprecated nor removed; add it to the note by hand");
            return null;
        }

        var isRemoved = removed >= 0 && (deprecated < 0 || removed < deprecated);
        return new ReleaseChange(isRemoved ? NoteStage.Removed : NoteStage.Deprecated, text[..colon]);

        int Word(string word) => colon < 1 ? -1 : text.IndexOf(word, colon, StringComparison.OrdinalIgnoreCase);
    }

    private void Refuse(YamlValue value, string message) => log.Add(path, value.Line, value.Column, message + "; skipped");
}
