using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the day of a release. The day that a post was published is another one,
/// unless the post is the announcement itself.</summary>
internal static class DateReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Month =
        @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private static readonly Pattern Date = new(
        @"(?:(?<year>\d{4})\s*年\s*)?(?<!\d)(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]" +
        @"|(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)" +
        @"|\b" + Month + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,?\s+(?<year>\d{4}))?\b" +
        @"|\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Month + @"(?:\s*,?\s+(?<year>\d{4}))?\b",
        Options);

    private static readonly Pattern Year = new(@"(?<!\d)(?<year>20\d{2})(?!\d)(?:\s*年)?", Options);

    private static readonly Pattern Release = new(@"发布|发了|上线|推出|面世|问世|亮相|如约而至|来了|到来|见面|\breleas|\bshipp?|\bout\b|\bavailable|\blaunch|\barriv|\blanded|\bdate\b|日期", Options);

    private static readonly Pattern Planned = new(@"预计|将于|将在|即将|计划于?|拟于|\bwill\b|\bplanned|\bscheduled|\bexpected|\bupcoming|\bdue\b|\bis set\b", Options);

    private static readonly Pattern NotThis = new(@"\bcycle|周期|webinar|研讨会|kubecon|冻结|freeze|codename only|end of life|EOL|停止(?:维护|支持)|维护期|support ends", Options);

    private static readonly Pattern ReleaseSlug = new(
        @"^kubernetes-v?1-\d+-release", Options);

    private static readonly Pattern ReleaseTitle = new(
        @"^kubernetes v?1\.\d+\s*[:：]", Options);

    private static readonly Pattern ReleaseTeam = new(
        @"release team|发布团队", Options);

    private static readonly Pattern Announcement = new(
        @"^\W*(?:announcing|we are (?:pleased|excited|happy|delighted|thrilled) to announce)[^.\n]{0,40}kubernetes\s+v?1\.\d+|^\W*我们[^。\n]{0,16}宣布[^。\n]{0,8}kubernetes\s+v?1\.\d+", Options);

    /// <summary>The keys that give the day of the release.</summary>
    public static readonly string[] Keys = ["release_date", "release-date", "releasedate", "released"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date of the release and whether it was still to come, or null where the note does not say.</summary>
    public static (Located<CalendarDate> Date, bool IsPlanned)? Read(
        List<FrontMatterValue> frontMatter,
        IReadOnlyList<RichText> intro,
        bool isStructured,
        KubernetesVersion? release,
        Action<FindingKind, Place, string> report)
    {
        // A note that states its release in the front matter states the release's date there too.
        foreach (var key in isStructured ? Keys.Append("date") : Keys)
        {
            if (frontMatter.Find(v => string.Equals(v.Key, key, StringComparison.OrdinalIgnoreCase)) is { } value)
            {
                if (Parse(value.Text) is { } date)
                {
                    return (new Located<CalendarDate>(date, value.Place), false);
                }

                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a day of the calendar; write it as 2024-04-17.");
            }
        }

        var posted = frontMatter.Find(v => string.Equals(v.Key, "date", StringComparison.OrdinalIgnoreCase));
        var year = intro.Select(t => Year.Match(t.Plain)).FirstOrDefault(m => m.Success)?.Groups["year"].Value
            ?? (posted is null ? null : Year.Match(posted.Text) is { Success: true } dated ? dated.Groups["year"].Value : null);
        foreach (var text in intro)
        {
            foreach (var (start, length) in Sentences.Extents(text.Plain))
            {
                var sentence = text.Plain.Substring(start, length);
                if (!Release.IsMatch(sentence) || NotThis.IsMatch(sentence)
                    || (release is { } now && VersionText.Find(sentence) is { Count: > 0 } versions && !versions.Any(v => v.Version == now)))
                {
                    continue;
                }

                foreach (Match match in Date.Matches(sentence))
                {
                    if (Parse(match, year) is { } date)
                    {
                        return (new Located<CalendarDate>(date, text.PlaceAt(start + match.Index, match.Length)), Planned.IsMatch(sentence));
                    }
                }
            }
        }

        return posted is not null && IsAnnouncement(frontMatter, intro) && Parse(posted.Text) is { } announced
            ? (new Located<CalendarDate>(announced, posted.Place), false)
            : null;
    }

    /// <summary>The day that a text names, with its year; or null.</summary>
    public static CalendarDate? Parse(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) // nearly all there are
            && CalendarDate.TryCreate(day.Year, day.Month, day.Day, out var date) ? date : Parse(Date.Match(text), null);

    /// <summary>Whether the note is the project's own announcement, which appears on the day of the release.</summary>
    private static bool IsAnnouncement(List<FrontMatterValue> frontMatter, IReadOnlyList<RichText> intro)
        => frontMatter.Any(v => v.Key.StartsWith("release_announcement", StringComparison.OrdinalIgnoreCase))
            || frontMatter.Any(v => string.Equals(v.Key, "slug", StringComparison.OrdinalIgnoreCase) && ReleaseSlug.IsMatch(v.Text))
            || (frontMatter.Any(v => string.Equals(v.Key, "title", StringComparison.OrdinalIgnoreCase) && ReleaseTitle.IsMatch(v.Text))
                && frontMatter.Select(v => v.Text).Concat(intro.Take(6).Select(t => t.Plain)).Any(t => ReleaseTeam.IsMatch(t)))
            || intro.Take(6).Any(t => Announcement.IsMatch(t.Plain));

    private static CalendarDate? Parse(Match match, string? year)
    {
        if (!match.Success)
        {
            return null;
        }

        var yearText = match.Groups["year"].Success ? match.Groups["year"].Value : year;
        var month = match.Groups["name"].Success
            ? Array.FindIndex(Months, m => match.Groups["name"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1
            : int.Parse(match.Groups["month"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return yearText is not null
            && CalendarDate.TryCreate(int.Parse(yearText, NumberStyles.None, CultureInfo.InvariantCulture), month, day, out var date)
            ? date
            : null;
    }
}
