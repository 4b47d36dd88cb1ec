using System.Text;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the theme of a release: <c>主题为 Uwubernetes ❤️ 的 Kubernetes v1.30</c>,
/// <c>The Kubernetes v1.31 Release Theme is "Elli"</c>, <c>Kubernetes v1.30: Uwubernetes</c>.</summary>
internal static class ThemeReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Quoted = @"[“""「『《‘'](?<quoted>[^“”""「」『』《》‘’\n]{1,60})[”""」』》’']";

    private const string Version = @"1\.\d+(?:\.\d+)?";

    /// <summary>The words that state a theme, before it.</summary>
    private static readonly Regex[] Statements =
    [
        // A remark in front of the name: "这一版的名字很有圣诞味儿——Timbernetes".
        In(@"(?:(?<![^版本布它次\d\s]的)名字|代号|主题|(?:发布|版本)名称)(?!\s*(?:是|为|叫))[^，。；：:,;\n“""「『《—]{1,16}(?:—+|[:：])\s*(?:" + Quoted + @"|(?<bold>\S))"),
        In(@"\b(?:its|the|release(?:'s)?) (?:code ?)?(?:name|theme)(?: (?:of|for) [^,.;:\n""“]{0,30})? (?:is|was) [^,.;:\n“""—–]{1,40}\s*(?:[:—–]|-\s)\s*(?:" + Quoted + @"|(?<bold>\S))"),
        In(@"(?:(?:主题|代号|(?:发布|版本)名称)\s*(?:名称?|名字)?\s*(?:是|为|叫做?|[:：]|定为|命名为)|代号|主题\s?(?=[A-Z“""「『《]))\s*[:：]?\s*(?:" + Quoted + @"|(?<plain>[^，。；：:,;\n]{1,60}))?(?<rest>[^\n]{0,60})"),
        In(@"(?<![^版本布它次\d\s]的)(?:名字\s*就?(?:叫做?|是|[:：])|(?<![个种项款类的条])名叫|取名(?:叫|为)?|起名(?:叫|为)?)\s*(?:" + Quoted + @"|(?<plain>[^，。；：:,;\n]{1,60}))"),
        In(@"(?:[这新本]一?版|本版|(?:[这该新本]个?|此)版本|[本这此]次发布|" + Version + @")\s*[就被]?\s*(?:叫做?|名为|命名为)\s*(?:" + Quoted + @"|(?-i:(?<plain>[A-Z][^，。；：:,;\n]{0,40})))"),
        In(@"以\s*(?:" + Quoted + @"|(?<plain>[^，。；：:,;\n]{1,40}?))\s*为(?:发布|版本)?主题"),
        In(@"\btheme(?:d)?(?:\s+(?:of|for)\s+(?:[^.\n]|\.(?=\d)){0,40}?)?\s*(?:\bis\b|\bwas\b|:|,|—|–)\s*(?:called|named|simply)?\s*(?:" + Quoted + @"|(?<plain>[^.;:\n—–]{1,60}))"),
        In(@"\b(?:release|code)[ -]?name(?:\s*[:：]|\s+is)\s*(?:" + Quoted + @"|(?<plain>[^.;:(\n—–]{1,60}))"),
        In(@"(?:\btheme\s+|\brelease itself\s*[(（])" + Quoted),
        In(@"(?<!\b(?:gate|feature|field|flag|kind|type|file|pod|node|user|host|image|driver|metric)[ ']s? ?)\b(?:name is|(?:with|under) the (?:\w+ )?name(?: of)?|by the name(?: of)?)\s+(?:" + Quoted + @"|(?-i:(?<plain>[A-Z\u3040-\u30FF][^,.;:\n—–]{0,40})))"),
        In(@"\b(?:code[- ]?named?|nicknamed|themed|named|dubbed|called|known as)\s+(?:" + Quoted + @"|(?<plain>[A-Z][^,.;:\n—–]{0,40}))"),
        In(Quoted + @"\s*(?:(?:is|was)\s+(?:the|its)\s+(?:\w+\s+)?(?:theme|name|code ?name)\b(?! (?:of|for) (?!(?:this|the) (?:release|version)|(?:kubernetes )?v?1\.))|是[^，。；\n]{0,10}(?:主题|代号|名字))"),
    ];

    // Words that name other things as well: "the new field is called PodIPs".
    private static readonly Regex NamesAnything = In(@"^(?:named|called|known as|(?:by|under) the (?:\w+ )?name)\b");

    private static readonly Regex IsOfRelease = In(@"(?:\b(?:release|version|kubernetes|k8s|it|this(?: one)?|that)|" + Version + @")(?:['’]s)?\W*(?:(?:is|was|has been|been|got|goes|went|comes|came|now|also|aptly|officially|simply|itself|and)\W+){0,4}$");

    private static readonly Regex OfReleaseBegins = In(@"^\W*(?:it|this (?:release|version|one)|the (?:\w+ )?release|(?:(?:kubernetes|k8s|version|release)\s+)?v?" + Version + @")\b");

    // "It shipped in December and is called Penelope", but not "It adds a field called Status".
    private static readonly Regex Goes = In(@"(?:\b(?:and|but|which)|,)\s+(?:(?:is|was|has been|goes|went|got|also|now|officially|aptly)\s+){1,3}$");

    // "the theme of our web site", "本站主题".
    private static readonly Regex OfOther = In(@"\b(?:(?:web ?)?site|blog|slides?|deck|talk|conference|meetup|episode|workshop|webinar|editor|terminal|dashboard)\b|\b(?:today|day|week|month)['’]s\b|\bof the (?:day|week|month)\b|本站|网站|站点|博客|页面|幻灯|演讲|分享会|会议|例会|大会|研讨会|编辑器|终端|今天的|今日|本期|本月");

    private static readonly Regex Titled = In(@"(?:kubernetes|k8s)\s+v?" + Version + @"\s*[:：]\s*(?:" + Quoted + @"|(?<plain>[^，。,;；！!？?\n]{1,60}))");

    /// <summary>A theme next to the number of a release: 1.25 "Combiner", 1.36（Haru）, 1.21, *Power to the Community*.</summary>
    private static readonly Regex[] Apposed =
    [
        In(@"(?<![\w.])v?" + Version + @"\s*[(（]\s*(?:[^()（）\n""“「]{1,40}[,，;；]\s*)?" + Quoted + @"\s*[,，;；)）]"),
        In(@"(?<![\w.])v?" + Version + @"\s+(?:[–—-]\s+)?" + Quoted),
        In(@"(?<![\w.])" + Version + @"\s?[(（](?!Alpha|Beta|Stable|Preview|Draft|Final)(?-i:(?<plain>[A-Z][a-z]{3,24}))[)）]"),
        In(@"(?:(?:kubernetes|k8s|release)\s*[:：]?\s*v?|(?<![\w.])v)" + Version + @"\s*[(（]\s*[^()（）,，]*\d[^()（）,，]*[,，;；]\s*(?-i:(?<plain>[A-Z][^()（）\d,，]{1,30}))[)）]"),
        In(@"(?:(?:kubernetes|k8s|release)\s*[:：]?\s*v?|(?<![\w.])v)" + Version + @"\s*[(（]\s*(?-i:(?<plain>[A-Z][^()（）\d,，]{1,30}))[,，][^()（）]{0,40}[)）]"),
        In(@"(?:(?:kubernetes|k8s|release)\s*[:：]?\s*v?|(?<![\w.])v)" + Version + @"\s*(?:" + Quoted + @"|[(（](?:代号|主题|code ?named?)?\s*[:：]?\s*(?<plain>[^()（）\d]{1,30})[)）]|[,，:：]?\s*(?<marked>\S))"),
    ];

    // "ハル (Haru)": the reading is part of a name that few people can read.
    private static readonly Regex Kana = new(@"[\u3040-\u30FF]\s*[(（]\s*[A-Za-z]", Options);

    private static readonly Regex NameAlone = new("^(?:" + Quoted + @"|[\u30A0-\u30FF]+(?:\s*[(（][A-Za-z ]+[)）])?)$", Options);

    // In a Japanese text, a word in katakana is no sign of a name.
    private static readonly Regex Hiragana = new(@"[\u3041-\u309F]", Options);

    private static readonly Regex Brackets = new(@"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]?\s*", Options);

    private static readonly Regex ThemeHeading = new(
        @"主题|\btheme\b", Options);

    private static readonly Regex ThemeSentence = new(
        @"(?:发布|版本|本次)[^。\n]{0,10}主题|release theme", Options);

    private static readonly Regex QuotedName = new(
        Quoted, Options);

    private static readonly Regex AfterTheme = new(
        @"(?:(?<=^[^(（]*)[)）]|\s*(?:的\s*(?:kubernetes|k8s|v?1\.)|的版本|，|,\s|\s*——|\s(?:which|and|—|–|-)\s|\sfor\s|\sin\s(?:honou?r|reference|celebration))).*$", Options | RegexOptions.Singleline);

    // "Kubernetes v1.30: Uwubernetes was released in April"
    private static readonly Regex Predicate = new(@"\s(?:is|was|has|will|comes|came|brings|arrived|arrives|landed|lands|shipped|ships)\s.*$", Options);

    private static readonly Regex NoTheme = new(
        @"发布|版本|功能|特性|更新|新增|变更|改进|发行|what.?s new|^(?:what|how|why|everything|all|top|my|our|notes?)\b|新|看点|解读|release|feature|update|deprecat|removal|\b(?:a|an) (?:nod|tribute|play)\b|highlights|changes|upgrade|stable|beta|alpha|^GA$|sneak|peek|preview|overview|guide|recap|summary|tour|\bfaq\b|\blook\b", Options);

    /// <summary>Gets the rules for the theme of a release.</summary>
    public static IReadOnlyList<FactRule<string>> Rules { get; } =
    [
        new("theme.front-matter", Strength.Field, n => Values(n, "theme").Where(v => !IsOfTool(n, v)).Select(v => new Located<string>(v.Text.Trim(), v.Place))),
        new("theme.front-matter-title", Strength.Marker, n => In(Values(n, "title").Select(v => (FromTitle(v.Text), v.Place)))),
        new("theme.sentence", Strength.Clause, n => In(n.Intro.Select(FromSentence))),

        // "## Release theme" with only the name of the theme below it.
        new("theme.section", Strength.Clause, n => In(All(n.Root).Where(s => s.Heading is { } h && ThemeHeading.IsMatch(h.Simplified)).SelectMany(s => s.Paragraphs).Select(p => FromSentence(p.Text) ?? FromTitled(p.Text)))),
        new("theme.title", Strength.Inherited, n => In(ReleaseReader.Headings(n.Root).Take(1).Select(h => (FromTitle(h.Plain), h.Place)))),
        new("theme.subtitle", Strength.Clause, n => In(Subtitle(n.Root))),
        new("theme.behind-colon", Strength.Body, n => In(n.Intro.Select(FromTitled))),
        new("theme.beside-version", Strength.Body, n => In(ReleaseReader.Headings(n.Root).Take(1).Concat(n.Intro).Select(t => FromApposition(t, n.Release)))),
        new("theme.sentence-later", Strength.Guess, n => In(ReleaseReader.Paragraphs(n.Root).Where(t => ThemeSentence.IsMatch(t.Simplified)).Select(FromSentence))),
    ];

    private static IEnumerable<FrontMatterValue> Values(NoteParts note, string key)
        => note.FrontMatter.Find(v => string.Equals(v.Key, key, StringComparison.OrdinalIgnoreCase) && v.Text.Length > 0) is { } value ? [value] : [];

    /// <summary>Determines whether a theme belongs to a page tool, which names its themes in lower case.</summary>
    private static bool IsOfTool(NoteParts note, FrontMatterValue value)
        => note.FrontMatter.Exists(v => v.Key is "marp" or "layout" or "paginate" or "highlight") || !value.Text.Any(c => char.IsUpper(c) || Language.IsHan(c));

    private static IEnumerable<Located<string>> In(IEnumerable<Located<string>?> read) => read.Where(r => r is not null).Select(r => r!.Value);

    private static IEnumerable<Located<string>> In(IEnumerable<(string? Name, Place Place)> read) => read.Where(r => r.Name is not null).Select(r => new Located<string>(r.Name!, r.Place));

    private static Located<string>? FromSentence(RichText text)
    {
        foreach (Match match in Statements.SelectMany(p => p.Matches(text.Simplified).Cast<Match>()).Where(m => IsOfTheRelease(text, m)))
        {
            if (match.Groups["bold"] is { Success: true } bold)
            {
                if (Emphasized(text, bold.Index) is { } strong && Clean(strong) is { } given && IsName(given))
                {
                    return new Located<string>(given, text.PlaceAt(bold.Index, strong.Length));
                }

                continue;
            }

            // A theme in markup ends where the markup ends.
            var plain = match.Groups["plain"];
            if (plain.Success && Marked(text, plain.Index) is { } marked && Clean(marked) is { } set)
            {
                return new Located<string>(set, text.PlaceAt(plain.Index, marked.Length));
            }

            if (match.Groups["quoted"].Success && Clean(Written(text, match.Groups["quoted"])) is { } quoted)
            {
                return new Located<string>(quoted, text.PlaceAt(match.Groups["quoted"].Index, match.Groups["quoted"].Length));
            }

            // "主题是 。 Kubernetes 是 "Chill Vibes" 放松的氛围": the name comes later, in quotes.
            if ((!plain.Success || plain.Value.Trim().Length == 0)
                && QuotedName.Match(Written(text, match.Groups["rest"])) is { Success: true } later
                && Clean(later.Groups["quoted"].Value) is { } name)
            {
                return new Located<string>(name, text.PlaceAt(match.Groups["rest"].Index + later.Groups["quoted"].Index));
            }

            if (plain.Success && Clean(CutSentence(Written(text, plain))) is { } stated && IsName(stated))
            {
                return new Located<string>(stated, text.PlaceAt(plain.Index, plain.Length));
            }
        }

        return null;
    }

    /// <summary>Determines whether a statement is about the release, and not about something else with a theme or a name.</summary>
    private static bool IsOfTheRelease(RichText text, Match statement)
    {
        var plain = text.Simplified;
        var name = Array.Find(["quoted", "plain", "bold"], g => statement.Groups[g].Success) is { } group ? statement.Groups[group].Index : statement.Index;
        var clause = Clauses.At(plain, statement.Index).Start;
        if ((name > clause && OfOther.IsMatch(plain.Substring(clause, name - clause))) || (name <= statement.Index + 1 && OfOther.IsMatch(statement.Value)))
        {
            return false;
        }

        var start = text.SentenceAt(statement.Index).Start;
        var before = plain.Substring(start, statement.Index - start);
        return !NamesAnything.IsMatch(statement.Value) || IsOfRelease.IsMatch(before)
            || (before.Any(char.IsLetterOrDigit)
                ? OfReleaseBegins.IsMatch(before) && (statement.Value[0] is 'u' or 'U' || Goes.IsMatch(before))
                : OfReleaseBegins.IsMatch(plain.Substring(statement.Index + statement.Length)));
    }

    private static Regex In(string words) => new(words, Options);

    private static Located<string>? FromTitled(RichText text)
        => Titled.Match(text.Plain) is { Success: true } match && FromTitle(text.Plain) is { } name
            ? new Located<string>(name, text.PlaceAt(match.Index))
            : null;

    private static Located<string>? FromApposition(RichText text, KubernetesVersion? release)
    {
        foreach (Match match in Apposed.SelectMany(p => p.Matches(text.Simplified).Cast<Match>()).Where(m => release is null || Versions.First(m.Value) is not { } named || named == release))
        {
            var group = match.Groups["quoted"].Success ? match.Groups["quoted"] : match.Groups["plain"].Success ? match.Groups["plain"] : match.Groups["marked"];
            var name = match.Groups["marked"].Success ? Marked(text, group.Index) : Written(text, group);
            if (name is not null && Clean(name) is { } theme && IsName(theme))
            {
                return new Located<string>(theme, text.PlaceAt(group.Index, name.Length));
            }
        }

        return null;
    }

    /// <summary>Returns the heading right below the title if it is only a name in quotes or katakana, as no chapter is.</summary>
    private static IEnumerable<(string? Name, Place Place)> Subtitle(Section root)
    {
        var title = root.Children.FirstOrDefault();
        if (root.Blocks.Count == 0 && title is { Blocks.Count: 0, Children.Count: > 0 } && title.Children[0].Heading is { } below
            && NameAlone.Match(below.Plain.Trim()) is { Success: true } match && !ReleaseReader.Paragraphs(root).Any(p => Hiragana.IsMatch(p.Plain)))
        {
            yield return (Clean(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value) is { } name && IsName(name) ? name : null, below.Place);
        }
    }

    private static string? FromTitle(string title)
    {
        var split = Language.Split(title);
        return split is { English: { } english, Chinese: { } chinese } ? FromOneTitle(english) ?? FromOneTitle(chinese) : FromOneTitle(title);
    }

    private static string? FromOneTitle(string title)
        => Titled.Match(title) is { Success: true } match
            && Clean(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : Predicate.Replace(match.Groups["plain"].Value, "")) is { } name
            && IsName(name)
            ? name
            : null;

    /// <summary>Returns the characters of the note in a range of <see cref="RichText.Simplified"/>.</summary>
    private static string Written(RichText text, Group range) => text.Plain.Substring(range.Index, range.Length);

    private static string? Marked(RichText text, int at) => RunAt(text, at) is { } run && (run.IsCode || run.IsEmphasis || run.IsStrong) ? run.Text : null;

    private static string? Emphasized(RichText text, int at) => RunAt(text, at) is { } run && (run.IsEmphasis || run.IsStrong) ? run.Text : null;

    private static Run? RunAt(RichText text, int at)
    {
        while (at < text.Plain.Length && text.Plain[at] == ' ')
        {
            at++;
        }

        return text.Runs.FirstOrDefault(r => r.Start == at);
    }

    /// <summary>Cuts a theme before 的 and explanations: "Uwubernetes ❤️ 的 Kubernetes v1.30".</summary>
    private static string CutSentence(string text)
        => AfterTheme.Replace(text, "");

    private static string? Clean(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in Kana.IsMatch(text) ? text : Brackets.Replace(text, " "))
        {
            if (!char.IsSurrogate(c)
                && c is not ('\uFE0F' or '\u200D' or '\u200B' or '*' or '`')
                && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.OtherSymbol)
            {
                kept.Append(c);
            }
        }

        var name = Blanks.Single(kept.ToString()).Trim().Trim('“', '”', '"', '「', '」', '『', '』', '《', '》', '.', '。', '!', '！', '~', '-', '—', ':', '：', '_', '\'', ' ');
        name = Kana.IsMatch(name) ? name.Replace("（", " (").Replace('）', ')').Replace("  (", " (") : name;
        return name.Length is > 0 and <= 60 && name.Any(char.IsLetter) ? name : null;
    }

    /// <summary>Determines whether a text can be a theme: it contains no release number and is not a sentence about the release.</summary>
    private static bool IsName(string text)
        => Versions.First(text) is null
            && text.Split(' ').Length <= 8
            && !char.IsLower(text[0])
            && !NoTheme.IsMatch(Language.Simplified(text));

    private static IEnumerable<Section> All(Section section) => section.Children.SelectMany(All).Prepend(section);
}
