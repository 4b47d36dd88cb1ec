using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents the meaning of bare numbers in a note: those that no word and no link calls KEPs.</summary>
/// <param name="AreIssues">Whether <c>#123</c> is an issue or a pull request and not a KEP.</param>
/// <param name="AreTitles">Whether a number in brackets after a title is its KEP.</param>
/// <param name="AreOpening">Whether a number that begins a line is the KEP of the line.</param>
/// <param name="AreApart">Whether <c>#123</c> behind the words of a title is a KEP.</param>
internal readonly record struct BareNumbers(bool AreIssues, bool AreTitles, bool AreOpening, bool AreApart)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The number of KEPs that show how a note names them.</summary>
    private const int MinNamed = 3;

    /// <summary>The number of titles with a number in brackets that show a habit.</summary>
    private const int MinBracketed = 2;

    /// <summary>The number of lines with a number at their start that show a habit.</summary>
    private const int MinOpening = 3;

    // "3299: KMS v2", "[B] 4633 anonymous auth only for some endpoints": a number with a few digits begins the line, perhaps after a sign.
    private static readonly Regex Opening = new(
        @"\G(?>\s*(?:[\[【][^\[\]【】\s\d]{1,3}[\]】]\s*|[\p{So}\p{Cs}\uFE0F]{1,8}\s*|[A-Z]\s+|\d{1,2}/\s+|SIG\s?[\p{L}]{1,12}\s?[:：]\s*){0,3})(?<open>[\[【(（]\s?)?(?<number>[1-9]\d{1,4})(?(open)(?=\s?[\]】)）]\s*[^\s(（])|(?=\s?[:：]|\s+[-–—]\s|\s+(?:[A-Za-z`]|\p{Lo})))", Options);

    // "Discover cgroup driver from CRI (#4033)", "#3521 Pod Scheduling Readiness": pull requests of Kubernetes have more digits.
    private static readonly Regex Hash = new(@"(?:^\s*[\[(（]?|\S\s?[(（\[])#(?<number>\d{2,4})(?=[)）\]:：\s])", Options);

    // "Sidecar containers #753 — Beta", "**Sidecar containers** #753": a number with few digits next to a stage or after a bold title.
    private static readonly Regex HashApart = new(@"(?<!(?:PR|pull|issue|issues|request)s?)\s#(?<number>\d{2,4})(?=\s*(?:[—–,，。、;；:：.!?！？]|[(（\n]|-\s|$)|\s\p{L})", Options);

    // "Kubelet tracing (2831, SIG Node)": a bare number next to the SIG.
    private static readonly Regex BesideSig = new(@"[(（](?<number>\d{2,5})\s*[,，;；/]\s*SIG\b", Options);

    // "KMS v2 (3299)", "statusz (4827) and flagz (4828) for all components".
    private static readonly Regex Bracketed = new(@"(?<=\S\s?)[(（](?<number>\d{2,5})(?:[)）](?!\s?年)|(?=\s?[,，;；]|\s[-–—]\s))", Options);

    /// <summary>Determines the meaning of bare numbers. In a note that names most of its KEPs explicitly, bare numbers are other issues, except next to a stage;
    /// in a note with several titles and a number in brackets, <c>KMS v2 (3299)</c>, they are KEPs.</summary>
    public static void Settle(List<RichText> texts, KubernetesVersion? release)
    {
        var named = new HashSet<int>();
        var bare = new HashSet<int>();
        var bracketed = new HashSet<int>();
        var closing = new HashSet<int>();
        foreach (var text in texts)
        {
            foreach (var reference in KepReferences.Find(text))
            {
                (reference.IsBare ? bare : named).Add(reference.Number);
            }

            foreach (var match in InBrackets(text))
            {
                if (KepReferences.Number(match.Groups["number"].Value) is { } number && !IsYear(number))
                {
                    bracketed.Add(number);
                    if (Closes(text.FirstLine, match.Index + match.Length))
                    {
                        closing.Add(number);
                    }
                }
            }
        }

        bare.ExceptWith(named);
        var opening = Numbers(texts.SelectMany(InFront)).Where(n => n >= 100 && !IsYear(n)).Distinct().Count();
        var apart = Numbers(texts.SelectMany(Apart)).Union(bare).Count();
        var areIssues = bare.Count > 0 && named.Count >= Math.Max(MinNamed, bare.Count);
        var areTitles = closing.Count >= MinBracketed || (bracketed.Count >= 2 * MinBracketed && bracketed.Count > named.Count / 2);
        var areOpening = opening >= Math.Max(MinOpening, named.Count);
        var areApart = !areIssues && apart >= MinOpening;
        if (areIssues || areTitles || areOpening || areApart)
        {
            foreach (var text in texts)
            {
                text.Numbers = new BareNumbers(areIssues && !text.Claims(release).Exists(c => c.Counts), areTitles, areOpening, areApart);
            }
        }
    }

    /// <summary>Adds the bare numbers of a text that are KEPs.</summary>
    /// <param name="references">The KEPs that words of the text name.</param>
    /// <param name="text">The text.</param>
    /// <param name="plain">The text without its addresses, at the same positions.</param>
    public static void AddTo(List<KepReference> references, RichText text, string plain)
    {
        if (!text.Numbers.AreIssues && plain.IndexOf('#') >= 0)
        {
            AddHash(references, text, plain);
            AddApart(references, text, plain);
        }

        if (plain.IndexOf("SIG", StringComparison.OrdinalIgnoreCase) >= 0 && BesideSig.Match(plain) is { Success: true } beside)
        {
            Add(references, text, beside.Groups["number"], false);
        }

        if (references.Count == 0)
        {
            AddBracketed(references, text);
        }

        if (text.Numbers.AreOpening)
        {
            foreach (var group in InFront(text).Where(g => !IsYear(g) && IsFree(references, text, g)))
            {
                Add(references, text, group, true);
            }
        }
    }

    /// <summary>Adds <c>#123</c> in front of a title or in brackets, and the numbers that follow it.</summary>
    private static void AddHash(List<KepReference> references, RichText text, string plain)
    {
        if ((references.Count > 0 && !plain.TrimStart(' ', '[', '(', '（').StartsWith("#", StringComparison.Ordinal))
            || Hash.Match(plain) is not { Success: true } match || KepReferences.LinkAt(text, match.Groups["number"].Index) is not null)
        {
            return;
        }

        var last = 0;
        for (var next = match; next.Success && Add(references, text, next.Groups["number"], true); next = KepReferences.Further.Match(plain, last))
        {
            last = next.Groups["number"].Index + next.Groups["number"].Length;
        }

        // "A (#1790), B (#3939)": each in its own brackets.
        for (var next = Hash.Match(plain, last); next.Success && Add(references, text, next.Groups["number"], true); next = Hash.Match(plain, last))
        {
            last = next.Groups["number"].Index + next.Groups["number"].Length;
        }
    }

    /// <summary>Adds <c>#123</c> behind words: where the note names its KEPs so, beside a stage, and behind a bold title.</summary>
    private static void AddApart(List<KepReference> references, RichText text, string plain)
    {
        foreach (Match match in HashApart.Matches(plain))
        {
            var group = match.Groups["number"];
            var own = text.SentenceAt(group.Index);
            var isFree = KepReferences.LinkAt(text, group.Index) is null
                && !references.Exists(r => text.Numbers.AreApart || r.IsBare ? IsAt(r, group) : r.Start < own.End && r.End > own.Start);
            if (isFree
                && (text.Numbers.AreApart
                    || text.Tags.Exists(t => t.Sense == Sense.Stage && (references.Count == 0 || (t.Start >= own.Start && t.End <= own.End)))
                    || text.Runs.Any(r => r.IsStrong && r.End == match.Index)))
            {
                Add(references, text, group, true);
            }
        }
    }

    /// <summary>Adds numbers in brackets: where the note names its KEPs so, and in a sentence with a stage, "CPU 管理器（3570）和设备插件（3573）GA".</summary>
    private static void AddBracketed(List<KepReference> references, RichText text)
    {
        foreach (var group in InBrackets(text).Select(m => m.Groups["number"]).ToList())
        {
            if (text.Numbers.AreTitles)
            {
                Add(references, text, group, false);
            }
            else if (group.Length >= 3 && !IsYear(group) && KepReferences.LinkAt(text, group.Index) is null
                && text.SentenceAt(group.Index) is var own && text.Tags.Exists(t => t.Sense == Sense.Stage && t.Start >= own.Start && t.End <= own.End))
            {
                Add(references, text, group, true);
            }
        }
    }

    /// <summary>Adds a number, with the <c>#</c> in front of it.</summary>
    private static bool Add(List<KepReference> references, RichText text, Group group, bool isBare)
    {
        if (KepReferences.Number(group.Value) is not { } number)
        {
            return false;
        }

        var start = group.Index > 0 && text.Plain[group.Index - 1] == '#' ? group.Index - 1 : group.Index;
        references.Add(new KepReference(number, start, group.Index + group.Length, null, false, isBare));
        return true;
    }

    private static bool IsFree(List<KepReference> references, RichText text, Group group)
        => KepReferences.LinkAt(text, group.Index) is null && !references.Exists(r => r.Start < group.Index + group.Length && r.End > group.Index);

    private static bool IsAt(KepReference reference, Group group) => reference.Start < group.Index + group.Length && reference.End >= group.Index;

    private static IEnumerable<int> Numbers(IEnumerable<Group> groups) => groups.Select(g => KepReferences.Number(g.Value)).OfType<int>();

    /// <summary>Determines whether a title ends at a position of a line: at the end of the line, or before a colon or a dash.</summary>
    private static bool Closes(string line, int at) => line.Substring(at).TrimStart() is var rest && (rest.Length == 0 || rest[0] is ':' or '：' or '—' or '–' or '-' or ',' or '，');

    private static bool IsYear(int number) => number is >= 1990 and <= 2035;

    private static bool IsYear(Group group) => KepReferences.Number(group.Value) is { } number && IsYear(number);

    /// <summary>Returns the numbers with <c>#</c> behind words.</summary>
    private static IEnumerable<Group> Apart(RichText text)
        => text.Plain.IndexOf('#') >= 0 ? HashApart.Matches(text.Plain).Cast<Match>().Select(m => m.Groups["number"]) : [];

    /// <summary>Returns the numbers in brackets after words of the first line.</summary>
    private static IEnumerable<Match> InBrackets(RichText text)
        => text.FirstLine.IndexOfAny(['(', '（']) > 0 ? Bracketed.Matches(text.FirstLine).Cast<Match>() : [];

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
}
