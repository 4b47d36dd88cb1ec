using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents the date of a release in a note.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsPlanned">Whether it was in the future.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Strength">The strength of the rule.</param>
internal sealed record StatedDate(Located<CalendarDate> Date, bool IsPlanned, string Rule, Strength Strength);

/// <summary>Reads the date of a release. The date of a post is a different one,
/// unless the post is the announcement.</summary>
internal static class DateReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Month =
        @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private static readonly Regex Date = new(
        @"(?:(?<year>\d{4}|" + Numerals.HanYear + @")\s*年\s*)?(?:(?<!\d)(?<month>\d{1,2})|(?<month>" + Numerals.HanDay + @"))\s*月\s*(?:(?<day>\d{1,2})|(?<day>" + Numerals.HanDay + @"))\s*[日号]" +
        @"|(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)" +
        @"|\b" + Month + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,?\s+(?<year>\d{4}))?\b" +
        @"|\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Month + @"(?:\s*,?\s+(?<year>\d{4}))?\b",
        Options);

    private static readonly Regex YearInBrackets = new(@"[(（]\s*(?<year>20\d{2})\s*年?\s*[)）]", Options);

    // "作为 2022 年最后的一个版本", "the first release of 2023".
    private static readonly Regex YearOfRelease = new(@"(?<year>20\d{2})\s*年[^，。\n]{0,4}(?:首|第|最后)[^，。\n]{0,4}版本|\b(?:first|second|third|fourth|last|final)\s+(?:\w+\s+){0,2}release\s+(?:of|in)\s+(?<year>20\d{2})\b", Options);

    private static readonly Regex Weekday = new(@"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|周.|星期.|礼拜.)\W*$", Options);

    private static readonly Regex Continues = new(@"(?:\b(?:on|since|for|was|is|released|the)|[于在自])\s*$", Options | RegexOptions.RightToLeft);

    private static readonly Regex Continued = new(@"\G(?:on|since)\s", RegexOptions.CultureInvariant);

    private static readonly char[] Opens = ['(', '（', '[', '【'];

    private static readonly char[] Closes = [')', '）', ']', '】'];

    private static readonly Regex Year = new(@"(?<!\d)(?<year>20\d{2})(?!\d)(?:\s*年)?", Options);

    private const string OfficialDate = @"官方[^，。\n]{0,4}(?:日期|时间)|\bofficial(?:ly)?\s+(?:\w+\s+)?date\b";

    private static readonly Regex Release = new(
        @"发布|释出|发行(?:日|时间|于)|发了|发版|出的|发的|出了|推出|面世|问世|亮相|如约而至|来了|到来|见面|上线|\breleas|\bship(?:s|ped)?\b|\bout\b|\bis here\b|\bavailable\b|\blaunch|\barriv|\blanded\b|\btagged\b|\bpublished\s+(?:version|kubernetes|v?1\.)|\bdropped\s+on\b|\bkubernetes\s+v?1\.\d+\s+(?:is|was)\s+(?:scheduled|planned|expected|due|set)\b|(?:预定|计划|目标|预计)日期|\b(?:target|planned|scheduled|expected)\s+date\b|(?<![a-z])GA\s*(?:date|day|日期|时间)|" + OfficialDate, Options);

    // Of two dates, such as those of two time zones.
    private static readonly Regex Official = new(OfficialDate, Options);

    private static readonly Regex DateLabel = new(@"^\W*(?:date|日期|day)\W*$", Options);

    private static readonly Regex StageLabel = new(@"^\W*(?:GA|general availability|正式可用)\W*$", Options);

    // The date of the page itself, and of what its readers do.
    private static readonly Regex OfPage = new(
        @"\b(?:updated|reviewed|created|edited|posted|published(?!\s+(?:version|kubernetes|v?1\.))|written|modified|changed|revised|author)\b|作者|撰写|更新|创建|修改|整理|编写|翻译|校对|审校|发表|收录|最后", Options);

    // When people met, so that what they said can be dated.
    private static readonly Regex OfTalk = new(@"\b(?:aired|recorded|streamed|broadcast)\b|直播|录制|播出|^\W*时间\W*$", Options);

    private static readonly Regex Clock = new(@"\G\W{0,3}\d{1,2}:\d{2}", Options);

    private static readonly Regex OfPost = new(
        @"\b(?:our|my|this|the) (?:blog )?(?:post|article)\s+(?:was|went|came|is from)\b|本文(?:发布|发表|写于|首发)", Options);

    // A line that names no release, with the author of the page.
    private static readonly Regex Byline = new(@"作者|撰文|译者|原创|阅读|\bmin(?:ute)?s? read\b|\bby\s+(?-i:[A-Z@])", Options);

    private static readonly Regex OfPublished = new(@"^\W*(?:kubernetes|k8s)\s+v?1\.\d+[^.。;\n]{0,50}\s(?:is|was|got)\s+published\b", Options);

    private static readonly Regex OfRollout = new(@"升级|上线|分批|投产|\bupgrad|\broll(?:ed|ing)? ?out|\bwe will\b|会议|meetup|meeting", Options);

    // The clusters and the platform of the author.
    private static readonly Regex OfOwn = new(@"\b(?:our|my|internal|prod|production|staging|clusters?)\b|我们|内部|生产|现网|集群|环境", Options);

    // A theme may be "Of Wind & Will".
    private static readonly Regex Planned = new(@"预计|将于|将在|即将|计划于?|拟于|(?-i:\bwill\b)|\bplanned|\bscheduled|\bexpected|\bupcoming|\bdue\b|\bis set\b", Options);

    private static readonly Regex NotThis = new(@"\bcycle|周期|webinar|研讨会|kubecon|冻结|freeze|codename only|end of life|\bEOL\b|out of (?:support|maintenance)|停止(?:维护|支持)|维护期|support ends|deadline|上一|previous|补丁|patch", Options);

    private static readonly Regex ReleaseSlug = new(
        @"^kubernetes-v?1-\d+-release", Options);

    private static readonly Regex ReleaseTitle = new(
        @"^kubernetes v?1\.\d+\s*[:：]", Options);

    private static readonly Regex ReleaseTeam = new(
        @"release team|发布团队", Options);

    private static readonly Regex Announcement = new(
        @"^\W*(?:announcing|we are (?:pleased|excited|happy|delighted|thrilled) to announce)[^.\n]{0,40}kubernetes\s+v?1\.\d+|^\W*我们[^。\n]{0,16}宣布[^。\n]{0,8}kubernetes\s+v?1\.\d+", Options);

    /// <summary>The keys with the date of the release.</summary>
    public static readonly string[] Keys = ["release_date", "release-date", "releasedate", "released"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Returns the date of the release and whether it was in the future, or null if the note has none.</summary>
    public static StatedDate? Read(
        List<FrontMatterValue> frontMatter,
        IReadOnlyList<RichText> intro,
        IEnumerable<RichText> others,
        bool isStructured,
        KubernetesVersion? release,
        Action<FindingKind, Place, string> report)
    {
        // A note with the release in the front matter has its date there too.
        foreach (var key in isStructured ? Keys.Append("date") : Keys)
        {
            if (frontMatter.Find(v => string.Equals(v.Key, key, StringComparison.OrdinalIgnoreCase)) is { } value)
            {
                if (Parse(value.Text) is { } date)
                {
                    return new StatedDate(new Located<CalendarDate>(date, value.Place), false, "date.front-matter", Strength.Field);
                }

                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a valid date; write it as 2024-04-17.");
            }
        }

        var posted = frontMatter.Find(v => string.Equals(v.Key, "date", StringComparison.OrdinalIgnoreCase));
        var page = new Lazy<CalendarDate?>(() => (posted is null ? null : Parse(posted.Text)) ?? OfThePage(intro));
        var ofRelease = new Lazy<string?>(() => intro.Select(t => YearOfRelease.Match(t.Simplified)).FirstOrDefault(m => m.Success)?.Groups["year"].Value);
        (Located<CalendarDate> Date, bool IsPlanned, int Score)? best = null;
        foreach (var (text, least) in intro.Select(t => (t, 2)).Concat(others.Select(t => (t, 4))))
        {
            if (least == 4 && (best is not null || (posted is not null && IsAnnouncement(frontMatter, intro))))
            {
                break;
            }

            foreach (Match match in MayHaveOne(text.Simplified, least) ? Date.Matches(text.Simplified).Cast<Match>() : [])
            {
                var score = Score(text, match, release);
                if (score <= least || score <= (best?.Score ?? 0))
                {
                    continue;
                }

                var (start, end) = text.SentenceAt(match.Index);
                var sentence = text.Simplified.Substring(start, end - start);
                var isPlanned = Planned.IsMatch(sentence);
                if (Parse(match, match.Groups["year"].Success ? null : YearOf(match, sentence, page.Value, ofRelease.Value, isPlanned)) is { } day)
                {
                    best = (new Located<CalendarDate>(day, text.PlaceAt(match.Index, match.Length)), isPlanned, score);
                }
            }
        }

        return best is { } found ? new StatedDate(found.Date, found.IsPlanned, "date.sentence", Strength.Clause)
            : posted is not null && IsAnnouncement(frontMatter, intro) && Parse(posted.Text) is { } announced ? new StatedDate(new Located<CalendarDate>(announced, posted.Place), false, "date.of-announcement", Strength.Inherited)
            : null;
    }

    /// <summary>Determines whether a text may contain a date. After the first feature, only a date with a year counts.</summary>
    private static bool MayHaveOne(string text, int least)
        => text.IndexOf('月') >= 0 || (least == 4 ? text.IndexOf("20", StringComparison.Ordinal) >= 0 : text.Any(char.IsDigit));

    /// <summary>Returns how likely a date in a text is that of the release: if words for a release or the release itself are near it, and no other subject.</summary>
    private static int Score(RichText text, Match date, KubernetesVersion? release)
    {
        var plain = text.Simplified;
        var line = LineAt(plain, date.Index);
        var sentence = Clauses.SentenceAt(plain, date.Index);
        sentence = (Math.Max(sentence.Start, line.Start), Math.Min(sentence.End, line.End));
        var part = plain.LastIndexOf(';', date.Index, date.Index - sentence.Start);
        sentence = (part > sentence.Start ? part : sentence.Start, plain.IndexOf(';', date.Index, sentence.End - date.Index) is >= 0 and var stop ? stop : sentence.End);
        var whole = plain.Substring(sentence.Start, sentence.End - sentence.Start);
        var (from, to) = Around(plain, date);
        var clause = (Clauses.At(plain, from).Start, Clauses.At(plain, Math.Min(to, plain.Length - 1)).End);
        var near = plain.Substring(Math.Max(clause.Start, sentence.Start), Math.Min(clause.End, sentence.End) - Math.Max(clause.Start, sentence.Start)).Replace(date.Value, " ");
        near = OfPublished.IsMatch(whole) ? near.Replace("published", "released") : near;
        var label = LabelOf(plain, Math.Max(line.Start, sentence.Start), date.Index);
        var versions = Versions.In(text.Tags.Where(t => t.Start >= sentence.Start && t.End <= sentence.End)).ToList();
        if (NotThis.IsMatch(near) || NotThis.IsMatch(label) || OfPage.IsMatch(near) || OfPage.IsMatch(label) || OfPost.IsMatch(near) || OfOwn.IsMatch(label)
            || (versions.Count == 0 && Byline.IsMatch(plain.Substring(line.Start, line.End - line.Start)) && !text.Tags.Exists(t => t.Sense == Sense.Version && t.Start >= line.Start && t.End <= line.End))
            || (release is { } now && versions.Count > 0 && !versions.Contains(now)))
        {
            return 0;
        }

        var score = Release.IsMatch(near) || IsBesideVersion(text, date, near, release) || (label.Length is > 0 and <= 40 && (Release.IsMatch(label) || StageLabel.IsMatch(label) || (DateLabel.IsMatch(label) && plain.IndexOf('\n') < 0))) ? 4 : Release.IsMatch(whole.Replace(date.Value, " ")) ? 3 : 0;
        return score == 0 ? 0 : score + (versions.Count > 0 ? 1 : 0) + (Official.IsMatch(near) ? 1 : 0) - (OfRollout.IsMatch(near) ? 2 : 0);
    }

    /// <summary>Determines whether a date stands alone in a bracket behind the release: "v1.30.0 (2024-04-17, Uwubernetes)". In a sentence on
    /// an upgrade, it is the day of the upgrade.</summary>
    private static bool IsBesideVersion(RichText text, Match date, string near, KubernetesVersion? release)
    {
        var plain = text.Simplified;
        var open = plain.LastIndexOfAny(Opens, date.Index);
        if (open < 0 || plain.IndexOfAny(Closes, open, date.Index - open) >= 0 || (near.Any(char.IsLetter) && !Weekday.IsMatch(near))
            || plain.IndexOfAny(Closes, date.Index) is not (>= 0 and var close) || !IsSplit(plain.Substring(open + 1, date.Index - open - 1)))
        {
            return false;
        }

        var (start, _) = text.SentenceAt(open);
        var outside = plain.Substring(start, open - start);
        return close - open <= 80 && !OfRollout.IsMatch(outside) && !OfOwn.IsMatch(outside)
            && text.Tags.Exists(t => t.Sense == Sense.Version && (t.Value & Versions.IsNamed) != 0 && Versions.Of(t) == release && t.End <= open && plain.Substring(t.End, open - t.End).Trim().Length == 0);
    }

    /// <summary>Determines whether what stands in a bracket in front of a date ends with a comma.</summary>
    private static bool IsSplit(string before) => before.Trim() is { Length: 0 } || before.TrimEnd() is var kept && kept[kept.Length - 1] is ',' or '，' or ';' or '；';

    /// <summary>Returns the line around a position, with the one before it if a sentence continues: "was released on" above "13 December".</summary>
    private static (int Start, int End) LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        if (start > 1 && text.LastIndexOf('\n', start - 2) + 1 is var before && (Continues.IsMatch(text.Substring(before, start - 1 - before)) || Continued.IsMatch(text, start)))
        {
            start = before;
        }

        return (start, text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length);
    }

    /// <summary>Returns the label in front of a position with its colon, or an empty text.</summary>
    private static string LabelOf(string text, int start, int at)
        => text.IndexOfAny([':', '：'], start, at - start) is >= 0 and var colon ? text.Substring(start, colon + 1 - start) : "";

    /// <summary>Returns the day on which a page was written, or on which what it records was said, or null.</summary>
    private static CalendarDate? OfThePage(IEnumerable<RichText> intro)
    {
        foreach (var text in intro)
        {
            var plain = text.Simplified;
            foreach (Match match in MayHaveOne(plain, 2) ? Date.Matches(plain).Cast<Match>().Where(m => m.Groups["year"].Success) : [])
            {
                var line = LineAt(plain, match.Index);
                var label = LabelOf(plain, line.Start, match.Index);
                var (from, to) = Clauses.At(plain, match.Index);
                var near = plain.Substring(from, to - from);
                if (DateLabel.IsMatch(label) || OfPage.IsMatch(label) || OfPage.IsMatch(near) || OfPost.IsMatch(near) || Byline.IsMatch(plain.Substring(line.Start, line.End - line.Start)) || OfTalk.IsMatch(label) || OfTalk.IsMatch(near) || Clock.IsMatch(plain, match.Index + match.Length))
                {
                    return Parse(match, null);
                }
            }
        }

        return null;
    }

    /// <summary>Returns the year of a date that has none: a year in brackets beside it, the last year in which the day was not after that of the
    /// page, the only year in its sentence, or the year whose first or last release the text calls this one.</summary>
    private static string? YearOf(Match date, string sentence, CalendarDate? page, string? ofRelease, bool isPlanned)
    {
        if (YearInBrackets.Match(sentence) is { Success: true } beside)
        {
            return beside.Groups["year"].Value; // "4 月 17 日（2024 年）"
        }

        if (page is not { } written)
        {
            var years = Year.Matches(sentence).Cast<Match>().Select(m => m.Groups["year"].Value).Distinct().ToList();
            return years.Count == 1 ? years[0] : years.Count == 0 ? ofRelease : null;
        }

        if (Parse(date, written.Year.ToString(CultureInfo.InvariantCulture)) is not { } same)
        {
            return null;
        }

        // A plan made in December may be for January. What happened a day after the page was written is in another time zone.
        var (day, now) = (new DateTime(same.Year, same.Month, same.Day), new DateTime(written.Year, written.Month, written.Day));
        return (written.Year + (isPlanned ? (day < now.AddMonths(-6) ? 1 : day > now.AddMonths(6) ? -1 : 0) : day > now.AddDays(1) ? -1 : 0)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the range of a date in its clause, including brackets that contain nothing else, and brackets after it: "4 月 17 日（周三）".</summary>
    private static (int Start, int End) Around(string text, Match date)
    {
        var end = date.Index + date.Length;
        if (date.Index > 1 && end < text.Length && text[date.Index - 1] is '(' or '（' && text[end] is ')' or '）')
        {
            return (date.Index - 2, end + 1);
        }

        var open = end + 1 < text.Length && text[end] == ' ' ? end + 1 : end;
        return (date.Index, open < text.Length && text[open] is '(' or '（' && text.IndexOfAny([')', '）'], open, Math.Min(16, text.Length - open)) is >= 0 and var close ? close + 1 : end);
    }

    /// <summary>Returns the date in a text with its year, or null.</summary>
    public static CalendarDate? Parse(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) // the usual form
            && CalendarDate.TryCreate(day.Year, day.Month, day.Day, out var date) ? date : Parse(Date.Match(text), null);

    /// <summary>Determines whether the note is the official announcement, which appears on the day of the release.</summary>
    private static bool IsAnnouncement(List<FrontMatterValue> frontMatter, IReadOnlyList<RichText> intro)
        => frontMatter.Any(v => v.Key.StartsWith("release_announcement", StringComparison.OrdinalIgnoreCase))
            || frontMatter.Any(v => string.Equals(v.Key, "slug", StringComparison.OrdinalIgnoreCase) && ReleaseSlug.IsMatch(v.Text))
            || (frontMatter.Any(v => string.Equals(v.Key, "title", StringComparison.OrdinalIgnoreCase) && ReleaseTitle.IsMatch(v.Text))
                && frontMatter.Select(v => v.Text).Concat(intro.Take(6).Select(t => t.Simplified)).Any(t => ReleaseTeam.IsMatch(t)))
            || intro.Take(6).Any(t => Announcement.IsMatch(t.Simplified));

    private static CalendarDate? Parse(Match match, string? year)
    {
        if (!match.Success)
        {
            return null;
        }

        var yearText = match.Groups["year"].Success ? match.Groups["year"].Value : year;
        var month = match.Groups["name"].Success
            ? Array.FindIndex(Months, m => match.Groups["name"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1
            : Numerals.Parse(match.Groups["month"].Value) ?? 0;
        var day = Numerals.Parse(match.Groups["day"].Value) ?? 0;
        return yearText is not null && CalendarDate.TryCreate(Numerals.ParseYear(yearText), month, day, out var date) ? date : null;
    }
}
