using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a reference to a KEP in a text.</summary>
/// <param name="Number">The number of the KEP.</param>
/// <param name="Start">The start of the reference in the text: the words of the number, or the text of the link.</param>
/// <param name="End">The end of the reference.</param>
/// <param name="LinkNumber">The number in the link around or directly after it, if it differs.</param>
/// <param name="HasEmptyLink">Whether its link leads to the KEP site but names no KEP.</param>
/// <param name="IsBare">Whether the number only has <c>#</c> before it, which usually means an issue or a pull request.</param>
internal sealed record KepReference(int Number, int Start, int End, int? LinkNumber, bool HasEmptyLink, bool IsBare = false);

/// <summary>Represents the meaning of bare numbers in a note.</summary>
/// <param name="AreIssues">Whether <c>#123</c> is an issue or a pull request and not a KEP.</param>
/// <param name="AreTitles">Whether a number in brackets after a title is its KEP.</param>
/// <param name="AreOpening">Whether a number that begins a line is the KEP of the line.</param>
/// <param name="AreApart">Whether <c>#123</c> behind the words of a title is a KEP.</param>
internal readonly record struct BareNumbers(bool AreIssues, bool AreTitles, bool AreOpening, bool AreApart);

/// <summary>Finds KEPs in a text: in its words (<c>KEP-3521</c>, <c>KEP #24</c>, <c>KEP3141</c>,
/// GitHub's <c>kubernetes/enhancements#3521</c>) and in its links.</summary>
internal static class KepReferences
{
    /// <summary>The highest KEP number. KEP numbers are issue numbers of kubernetes/enhancements, which are still far below it.</summary>
    public const int MaxNumber = 99_999;

    /// <summary>The number of KEPs that show how a note names them.</summary>
    private const int MinNamed = 3;

    /// <summary>The number of titles with a number in brackets that show a habit.</summary>
    private const int MinBracketed = 2;

    /// <summary>The URL of a KEP without its number, which most links in notes use.</summary>
    internal const string Page = "https://kep.k8s.io/";

    /// <summary>A pattern for the text before a KEP number: <c>KEP-</c>, or <c>kubernetes/enhancements#</c> as in GitHub.</summary>
    internal const string Words =
        @"(?:(?<![A-Za-z0-9.]|(?<!\d)/)KEPs?(?:\s?(?:编号|号|number|no\.))?(?:\s?(?:是|为|is\s))?\s{0,2}[-–‐‑—_#:：]?\s{0,2}#?|(?<![A-Za-z0-9/._-])(?:kubernetes/)?enhancements#|\b(?:enhancement|proposal)\s#?(?=\d{2,5}\b)|(?:增强提案|提案|增强)(?:编号)?\s?#?(?=\d{3,5}(?!\s*(?:项|个|条|种|\d)))|(?:^|\n)\s{0,3}编号\s?[:：]\s?#?(?=\d{2,5}\s*(?:\n|$))|编号\s?(?:是|为)?\s?#?(?=\d{3,5}(?!\d|\s*(?:项|个|条|种)))|第\s?(?=\d{2,5}\s?号(?:提案|增强))|KEP\s?[(（]\s?#?(?=\d{2,5}[)）]))";

    /// <summary>The number of lines with a number at their start that show a habit.</summary>
    private const int MinOpening = 3;

    // "3299: KMS v2", "[B] 4633 anonymous auth only for some endpoints": a number with a few digits begins the line, perhaps after a sign.
    private static readonly Regex Opening = new(
        @"\G(?>\s*(?:[\[【][^\[\]【】\s\d]{1,3}[\]】]\s*|[\p{So}\p{Cs}\uFE0F]{1,8}\s*|[A-Z]\s+|\d{1,2}/\s+|SIG\s?[\p{L}]{1,12}\s?[:：]\s*){0,3})(?<open>[\[【(（]\s?)?(?<number>[1-9]\d{1,4})(?(open)(?=\s?[\]】)）]\s*[^\s(（])|(?=\s?[:：]|\s+[-–—]\s|\s+(?:[A-Za-z`]|\p{Lo})))", Options);

    /// <summary>A character of each Chinese word for a KEP.</summary>
    private static readonly char[] Marks = ['提', '增', '编', '第'];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    internal static readonly Regex InText = new(Words + @"(?<number>\d{1,60})(?![\d.]*[A-Za-z_])", Options);

    // "KEP-2831 和 647", "KEP-3063/4381", "KEPs 3015 and 2086".
    private static readonly Regex Further = new(
        @"\G\s{0,2}(?:[/／、,，&+]|和|与|及|\band\b)\s{0,2}#?(?<number>\d{2,5})(?![\d.]|\s*(?:个|项|年|月|日|条|种|%))", Options);

    // "Discover cgroup driver from CRI (#4033)", "#3521 Pod Scheduling Readiness": pull requests of Kubernetes have more digits.
    private static readonly Regex Hash = new(@"(?:^\s*[\[(（]?|\S\s?[(（\[])#(?<number>\d{2,4})(?=[)）\]:：\s])", Options);

    // "Sidecar containers #753 — Beta", "**Sidecar containers** #753": a number with few digits next to a stage or after a bold title.
    private static readonly Regex HashApart = new(@"(?<!(?:PR|pull|issue|issues|request)s?)\s#(?<number>\d{2,4})(?=\s*(?:[—–,，。、;；:：.!?！？]|[(（\n]|-\s|$)|\s\p{L})", Options);

    // "Kubelet tracing (2831, SIG Node)": a bare number next to the SIG.
    private static readonly Regex BesideSig = new(@"[(（](?<number>\d{2,5})\s*[,，;；/]\s*SIG\b", Options);

    // "KMS v2 (3299)", "statusz (4827) and flagz (4828) for all components".
    private static readonly Regex Bracketed = new(@"(?<=\S\s?)[(（](?<number>\d{2,5})(?:[)）](?!\s?年)|(?=\s?[,，;；]|\s[-–—]\s))", Options);

    private static readonly Regex InUrl = new(
        @"^https?://(?:www\.)?(?:kep\.k8s\.io/0*(?<number>\d{1,9})\b|features\.k8s\.io/0*(?<number>\d{1,9})\b|kubernetes\.dev/resources/keps/0*(?<number>\d{1,9})\b" +
        @"|github\.com/kubernetes/(?:enhancements|features)/(?:issues|pull)/0*(?<number>\d{1,9})\b" +
        @"|(?:github\.com/kubernetes/enhancements/(?:tree|blob)/[^/\s]+|git\.k8s\.io/enhancements)/keps/(?:[^/\s]+/){1,2}0*(?<number>\d{1,9})-)",
        Options);

    // `keps/sig-apps/3998-job-success-policy`: the directory of a KEP.
    private static readonly Regex InPath = new(@"(?<![A-Za-z0-9_/.])keps/(?:[A-Za-z0-9_-]+/){1,2}0*(?<number>\d{1,9})-[A-Za-z0-9_./-]*", Options);

    // Addresses without "https://".
    private static readonly Regex InHost = new(@"(?<![A-Za-z0-9_/.-])(?:github\.com/kubernetes/enhancements/(?:issues|pull)|kep\.k8s\.io)/0*(?<number>\d{1,9})\b", Options);

    private static readonly Regex EmptyUrl = new(
        @"^https?://(?:kep\.k8s\.io/?|github\.com/kubernetes/enhancements(?:/issues)?/?)$", Options);

    // A bare address in running text: Chinese text may follow without a space.
    private static readonly Regex BareUrl = new(@"https?://[A-Za-z0-9\-._~/?#@!$&'*+,;=%]+", Options);

    /// <summary>Returns the KEPs in a text in their order. A number in a text and the same number in its link are one reference.</summary>
    public static List<KepReference> Find(RichText text) => [.. text.References ??= Look(text)];

    /// <summary>Determines the meaning of bare numbers. In a note that names most of its KEPs explicitly, bare numbers are other issues, except next to a stage;
    /// in a note with several titles and a number in brackets, <c>KMS v2 (3299)</c>, they are KEPs.</summary>
    public static void Settle(List<RichText> texts, KubernetesVersion? release)
    {
        var named = new HashSet<int>();
        var bare = new HashSet<int>();
        var bracketed = new HashSet<int>();
        var closing = new HashSet<int>();
        var opening = new HashSet<int>();
        var apart = new HashSet<int>(texts.Where(t => t.Plain.IndexOf('#') >= 0).SelectMany(t => HashApart.Matches(t.Plain).Cast<Match>()).Select(m => Number(m.Groups["number"].Value)).OfType<int>());
        foreach (var text in texts)
        {
            foreach (var reference in Find(text))
            {
                (reference.IsBare ? bare : named).Add(reference.Number);
            }

            foreach (var match in InBrackets(text))
            {
                if (Number(match.Groups["number"].Value) is { } number)
                {
                    bracketed.Add(number);
                    if (!IsYear(number) && Closes(text.FirstLine, match.Index + match.Length))
                    {
                        closing.Add(number);
                    }
                }
            }
        }

        foreach (var number in texts.SelectMany(InFront).Select(g => Number(g.Value)).OfType<int>().Where(n => n >= 100 && !IsYear(n)))
        {
            opening.Add(number);
        }

        bare.ExceptWith(named);
        var areIssues = bare.Count > 0 && named.Count >= Math.Max(MinNamed, bare.Count);
        var areTitles = closing.Count >= MinBracketed || (bracketed.Count(n => !IsYear(n)) >= 2 * MinBracketed && bracketed.Count > named.Count / 2);
        var areOpening = opening.Count >= Math.Max(MinOpening, named.Count);
        var areApart = !areIssues && apart.Union(bare).Count() >= MinOpening;
        if (areIssues || areTitles || areOpening || areApart)
        {
            foreach (var text in texts)
            {
                text.Numbers = new BareNumbers(areIssues && !text.Claims(release).Exists(c => c.Counts), areTitles, areOpening, areApart);
            }
        }
    }

    /// <summary>Determines whether a title ends at a position of a line: at the end of the line, or before a colon or a dash.</summary>
    private static bool Closes(string line, int at) => line.Substring(at).TrimStart() is var rest && (rest.Length == 0 || rest[0] is ':' or '：' or '—' or '–' or '-' or ',' or '，');

    private static bool IsYear(int number) => number is >= 1990 and <= 2035;

    /// <summary>Returns the numbers at the starts of lines.</summary>
    private static IEnumerable<Group> InFront(RichText text)
    {
        var plain = text.Plain;
        for (var start = 0; start < plain.Length;)
        {
            if (HasDigit(plain, start) && Opening.Match(plain, start) is { Success: true } match)
            {
                yield return match.Groups["number"];
            }

            start = plain.IndexOf('\n', start) is >= 0 and var end ? end + 1 : plain.Length;
        }
    }

    /// <summary>Determines whether a digit is near the start of a line. Most lines have none there, and the pattern is slow.</summary>
    private static bool HasDigit(string text, int start)
    {
        for (var i = start; i < text.Length && i < start + 24 && text[i] != '\n'; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the numbers in brackets after words of the first line.</summary>
    private static IEnumerable<Match> InBrackets(RichText text)
        => text.FirstLine.IndexOfAny(['(', '（']) > 0 ? Bracketed.Matches(text.FirstLine).Cast<Match>() : [];

    private static List<KepReference> Look(RichText text)
    {
        var references = new List<KepReference>();
        text.InvalidKeps.Clear();
        AddWords(references, text);
        foreach (var (url, start, end) in Links(text))
        {
            AddLink(references, url, start, end);
        }

        references.Sort((a, b) => a.Start.CompareTo(b.Start));
        return references;
    }

    private static void AddWords(List<KepReference> references, RichText text)
    {
        var plain = MaskAddresses(text.Plain);
        foreach (Match match in MayNameOne(plain) ? InText.Matches(plain).Cast<Match>() : [])
        {
            if (IsCode(text, match.Index) && !IsAllOfCode(text, match))
            {
                continue;
            }

            if (Number(match.Groups["number"].Value) is not { } number)
            {
                text.InvalidKeps.Add((match.Index, match.Length));
                continue;
            }

            var end = match.Index + match.Length;
            references.Add(new KepReference(number, match.Index, end, null, false));
            for (var next = Further.Match(plain, end); next.Success; next = Further.Match(plain, end))
            {
                if (Number(next.Groups["number"].Value) is { } further)
                {
                    references.Add(new KepReference(further, next.Groups["number"].Index, next.Index + next.Length, null, false));
                }

                end = next.Index + next.Length;
            }
        }

        if (!text.Numbers.AreIssues && (references.Count == 0 || plain.TrimStart(' ', '[', '(', '（').StartsWith("#", StringComparison.Ordinal)) && plain.IndexOf('#') >= 0 && Hash.Match(plain) is { Success: true } bare && Number(bare.Groups["number"].Value) is { } issue
            && LinkAt(text, bare.Groups["number"].Index) is null)
        {
            references.Add(new KepReference(issue, bare.Groups["number"].Index - 1, bare.Groups["number"].Index + bare.Groups["number"].Length, null, false, true));
            var last = bare.Groups["number"].Index + bare.Groups["number"].Length;
            for (var next = Further.Match(plain, last); next.Success && Number(next.Groups["number"].Value) is { } another; next = Further.Match(plain, last))
            {
                last = next.Index + next.Length;
                references.Add(new KepReference(another, next.Groups["number"].Index, last, null, false, true));
            }

            // "A (#1790), B (#3939)": each in its own brackets.
            for (var next = Hash.Match(plain, last); next.Success && Number(next.Groups["number"].Value) is { } another; next = Hash.Match(plain, last))
            {
                last = next.Groups["number"].Index + next.Groups["number"].Length;
                references.Add(new KepReference(another, next.Groups["number"].Index - 1, last, null, false, true));
            }
        }

        if (!text.Numbers.AreIssues && plain.IndexOf('#') >= 0)
        {
            foreach (Match apart in HashApart.Matches(plain))
            {
                var group = apart.Groups["number"];
                if (Number(group.Value) is { } number && LinkAt(text, group.Index) is null && text.SentenceAt(group.Index) is var own && !references.Exists(r => text.Numbers.AreApart || r.IsBare ? r.Start < group.Index + group.Length && r.End >= group.Index : r.Start < own.End && r.End > own.Start)
                    && (text.Numbers.AreApart || text.Tags.Exists(t => t.Sense == Sense.Stage && (references.Count == 0 || (t.Start >= own.Start && t.End <= own.End))) || text.Runs.Any(r => r.IsStrong && r.End == apart.Index)))
                {
                    references.Add(new KepReference(number, group.Index - 1, group.Index + group.Length, null, false, true));
                }
            }
        }

        if (plain.IndexOf("SIG", StringComparison.OrdinalIgnoreCase) >= 0 && BesideSig.Match(plain) is { Success: true } beside && Number(beside.Groups["number"].Value) is { } listed)
        {
            references.Add(new KepReference(listed, beside.Groups["number"].Index, beside.Groups["number"].Index + beside.Groups["number"].Length, null, false));
        }

        if (references.Count == 0 && text.Numbers.AreTitles)
        {
            references.AddRange(InBrackets(text).Select(m => m.Groups["number"]).Where(g => Number(g.Value) is not null).Select(g => new KepReference(Number(g.Value)!.Value, g.Index, g.Index + g.Length, null, false)));
        }

        if (text.Numbers.AreOpening)
        {
            foreach (var group in InFront(text).Where(g => LinkAt(text, g.Index) is null && !references.Exists(r => r.Start < g.Index + g.Length && r.End > g.Index)))
            {
                if (Number(group.Value) is { } first && !IsYear(first))
                {
                    references.Add(new KepReference(first, group.Index, group.Index + group.Length, null, false, true));
                }
            }
        }

        // "CPU 管理器（3570）和设备插件（3573）GA": a number in brackets in a sentence with a stage.
        if (references.Count == 0 && !text.Numbers.AreTitles)
        {
            foreach (var group in InBrackets(text).Select(m => m.Groups["number"]).ToList().FindAll(g => text.SentenceAt(g.Index) is var own && text.Tags.Exists(t => t.Sense == Sense.Stage && t.Start >= own.Start && t.End <= own.End)))
            {
                if (group.Length >= 3 && Number(group.Value) is { } staged && !IsYear(staged) && LinkAt(text, group.Index) is null)
                {
                    references.Add(new KepReference(staged, group.Index, group.Index + group.Length, null, false, true));
                }
            }
        }

        foreach (var match in Places(plain))
        {
            if (Number(match.Groups["number"].Value) is { } named)
            {
                references.Add(new KepReference(named, match.Index, match.Index + match.Length, null, false));
            }
        }
    }

    /// <summary>Determines whether a text contains a part of a word for a KEP. Most texts do not, and the pattern is slow.</summary>
    private static bool MayNameOne(string text)
        => text.IndexOfAny(Marks) >= 0 || text.IndexOf("kep", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("enhancement", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("proposal", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns the KEP of an address, or null.</summary>
    public static int? FromUrl(string url)
        => url.StartsWith(Page, StringComparison.Ordinal) && Number(url.Substring(Page.Length)) is { } number ? number
            : url.IndexOf("k8s.io", StringComparison.OrdinalIgnoreCase) < 0 && url.IndexOf("kubernetes", StringComparison.OrdinalIgnoreCase) < 0 ? null
            : InUrl.Match(url) is { Success: true } match ? Number(match.Groups["number"].Value)
            : null;

    /// <summary>Returns the addresses of a text with their link texts: Markdown links and bare addresses.</summary>
    public static IEnumerable<(string Url, int Start, int End)> Links(RichText text)
    {
        for (var i = 0; i < text.Runs.Count; i++)
        {
            if (text.Runs[i].Url is { } url)
            {
                var start = text.Runs[i].Start;
                while (i + 1 < text.Runs.Count && text.Runs[i + 1].Url == url)
                {
                    i++;
                }

                yield return (url, start, text.Runs[i].End);
            }
        }

        if (text.Plain.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        foreach (Match match in BareUrl.Matches(text.Plain))
        {
            if (!text.Runs.Any(r => r.Url is not null && match.Index < r.End && match.Index + match.Length > r.Start)
                && !IsCode(text, match.Index))
            {
                yield return (match.Value.TrimEnd('.', ',', ';', '!', '?', '\''), match.Index, match.Index + match.Length);
            }
        }
    }

    private static void AddLink(List<KepReference> references, string url, int start, int end)
    {
        var number = FromUrl(url);
        var empty = number is null && url.Length < 60 && EmptyUrl.IsMatch(url);
        if (number is null && !empty)
        {
            return;
        }

        // The link of a number is around it, or directly after it ("KEP-4006 标题：https://kep.k8s.io/4006").
        var index = references.FindIndex(r => r.Start >= start && r.End <= end);
        if (index < 0)
        {
            index = references.FindLastIndex(r => r.End <= start);
            if (index >= 0 && !empty && (references[index].Number != number || references[index].LinkNumber is not null))
            {
                index = -1;
            }
        }

        if (empty)
        {
            if (index >= 0)
            {
                references[index] = references[index] with { HasEmptyLink = true };
            }
        }
        else if (index < 0)
        {
            references.Add(new KepReference(number!.Value, start, end, null, false));
        }
        else if (references[index].Number != number && references.Count(r => r.Start >= start && r.End <= end) == 1)
        {
            references[index] = references[index] with { LinkNumber = number };
        }
    }

    private static IEnumerable<Match> Places(string text)
    {
        if (text.IndexOf("keps/", StringComparison.Ordinal) >= 0)
        {
            foreach (Match match in InPath.Matches(text))
            {
                yield return match;
            }
        }

        if (text.IndexOf("kep.k8s.io/", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("kubernetes/enhancements/", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            foreach (Match match in InHost.Matches(text))
            {
                yield return match;
            }
        }
    }

    private static string? LinkAt(RichText text, int at) => text.Runs.FirstOrDefault(r => at >= r.Start && at < r.End)?.Url;

    private static string MaskAddresses(string text)
        => text.IndexOf("://", StringComparison.Ordinal) < 0
            ? text
            : BareUrl.Replace(text, m => new string(' ', m.Length));

    private static bool IsCode(RichText text, int index) => text.Runs.Any(r => r.IsCode && index >= r.Start && index < r.End);

    /// <summary>Determines whether only the KEP is in code, before its title: "`KEP-24` AppArmor".</summary>
    private static bool IsAllOfCode(RichText text, Match match)
        => text.Plain.Trim().Length > match.Value.Trim().Length + 2 && text.Runs.Any(r => r.IsCode && match.Index >= r.Start && match.Index + match.Length <= r.End && r.Text.Trim().Length == match.Value.Trim().Length);

    private static int? Number(string digits)
    {
        digits = digits.TrimStart('0');
        return digits.Length is > 0 and <= 5
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= MaxNumber
            ? number
            : null;
    }
}
