using System.Globalization;
using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a reference to a KEP in a text.</summary>
/// <param name="Number">The number of the KEP.</param>
/// <param name="Start">The start of the reference in the text: the words of the number, or the text of the link.</param>
/// <param name="End">The end of the reference.</param>
/// <param name="LinkNumber">The number in the link around or directly after it, if it differs.</param>
/// <param name="HasEmptyLink">Whether its link leads to the KEP site but names no KEP.</param>
/// <param name="IsBare">Whether the number only has <c>#</c> before it, which usually means an issue or a pull request.</param>
internal sealed record KepReference(int Number, int Start, int End, int? LinkNumber, bool HasEmptyLink, bool IsBare = false);

/// <summary>Finds KEPs in a text: in its words (<c>KEP-3521</c>, <c>KEP #24</c>, <c>KEP3141</c>,
/// GitHub's <c>kubernetes/enhancements#3521</c>) and in its links.</summary>
internal static class KepReferences
{
    /// <summary>The highest KEP number. KEP numbers are issue numbers of kubernetes/enhancements, which are still far below it.</summary>
    public const int MaxNumber = 99_999;

    /// <summary>The URL of a KEP without its number, which most links in notes use.</summary>
    internal const string Page = "https://kep.k8s.io/";

    /// <summary>A pattern for the text before a KEP number: <c>KEP-</c>, or <c>kubernetes/enhancements#</c> as in GitHub.</summary>
    internal const string Words =
        @"(?:(?<![A-Za-z0-9.]|(?<!\d)/)KEPs?(?:\s?(?:编号|号|number|no\.))?(?:\s?(?:是|为|is\s))?\s{0,2}[-–‐‑—_#:：]?\s{0,2}#?|(?<![A-Za-z0-9/._-])(?:kubernetes/)?enhancements#|\b(?:enhancement|proposal)\s#?(?=\d{2,5}\b)|(?:增强提案|提案|增强)(?:编号)?\s?#?(?=\d{3,5}(?!\s*(?:项|个|条|种|\d)))|(?:^|\n)\s{0,3}编号\s?[:：]\s?#?(?=\d{2,5}\s*(?:\n|$))|编号\s?(?:是|为)?\s?#?(?=\d{3,5}(?!\d|\s*(?:项|个|条|种)))|第\s?(?=\d{2,5}\s?号(?:提案|增强))|KEP\s?[(（]\s?#?(?=\d{2,5}[)）]))";

    /// <summary>A character of each Chinese word for a KEP.</summary>
    private static readonly char[] Marks = ['提', '增', '编', '第'];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    internal static readonly Regex InText = new(Words + @"(?<number>\d{1,60})(?![\d.]*[A-Za-z_])", Options);

    // "KEP-2831 和 647", "KEP-3063/4381", "KEPs 3015 and 2086".
    internal static readonly Regex Further = new(
        @"\G\s{0,2}(?:[/／、,，&+]|和|与|及|\band\b)\s{0,2}#?(?<number>\d{2,5})(?![\d.]|\s*(?:个|项|年|月|日|条|种|%))", Options);

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

        BareNumbers.AddTo(references, text, plain);
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

    /// <summary>Returns the address of the link at a position of a text, or null.</summary>
    internal static string? LinkAt(RichText text, int at) => text.Runs.FirstOrDefault(r => at >= r.Start && at < r.End)?.Url;

    private static string MaskAddresses(string text)
        => text.IndexOf("://", StringComparison.Ordinal) < 0
            ? text
            : BareUrl.Replace(text, m => new string(' ', m.Length));

    private static bool IsCode(RichText text, int index) => text.Runs.Any(r => r.IsCode && index >= r.Start && index < r.End);

    /// <summary>Determines whether only the KEP is in code, before its title: "`KEP-24` AppArmor".</summary>
    private static bool IsAllOfCode(RichText text, Match match)
        => text.Plain.Trim().Length > match.Value.Trim().Length + 2 && text.Runs.Any(r => r.IsCode && match.Index >= r.Start && match.Index + match.Length <= r.End && r.Text.Trim().Length == match.Value.Trim().Length);

    /// <summary>Returns the KEP number that digits form, or null if they form none.</summary>
    internal static int? Number(string digits)
    {
        digits = digits.TrimStart('0');
        return digits.Length is > 0 and <= 5
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= MaxNumber
            ? number
            : null;
    }
}
