using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A title taken apart.</summary>
/// <param name="Text">What is left when number, SIG, stage and links are gone.</param>
/// <param name="Sigs">The SIGs that stood in it.</param>
/// <param name="Identifier">The identifier that <c>{#Name}</c> asks for, or null.</param>
internal readonly record struct Title(string Text, EquatableArray<string> Sigs, string? Identifier);

/// <summary>Takes headings and items apart: <c>[节点] KEP-753：原生支持 Sidecar 容器 (Beta)</c>.</summary>
internal static class Titles
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern Anchor = new(@"\s*\{#(?<name>[^}\s]{1,200})\}", Options, "{#");

    private static readonly Pattern Address = new(@"[\s:：,，(（【<-]*https?://[A-Za-z0-9\-._~/?#@!$&'*+,;=%]+[)）】>]*(?:。\s*$)?", Options, "://");

    private static readonly Pattern KepWords = new(
        KepReferences.Words + @"\d{1,60}(?:\s{0,2}(?:[/／、,，&+]|和|与|及|\band\b)\s{0,2}(?:KEPs?[-\s#]{0,3})?#?\d{2,5}(?!\d))*", Options, KepReferences.WordPieces, KepReferences.WordLead);

    private static readonly Pattern PullRequest = new(@"\[?(?:PR|Issue|pull request)\s?#?[\w/-]*#?\d+\]?[，,、\s]*|(?<=^|[\s(（\[])#\d{2,6}\b", Options, Pattern.Digits);

    private static readonly Pattern BracketPrefix = new(@"^\s*[\[【(（]([^\[\]【】()（）]{1,40})[\]】)）]\s*", Options, "(", "（", "[", "【");

    /// <summary>A title has few; each is looked at as far as the text's start.</summary>
    private const int MaxClauses = 4;

    private static readonly char[] LabelEnds = ['-', '–', '—', '|', ':', '：'];

    private static readonly Pattern DashSuffix = new(@"\s+[-–—|·]\s+([^-–—|·]{1,40})$", Options, " -", " –", " —", " |", " ·");

    private static readonly Pattern BracketSuffix = new(@"\s*[(（\[【]([^()（）\[\]【】]{0,80})[)）\]】][\s.。]*$", Options, ")", "）", "]", "】");

    // "已正式进入", "is now", "has been promoted to".
    private const string Says =
        @"(?:which\s)?(?:" +
        @"(?:现在?已?|均?已)?(?:经)?(?:正式发布|(?:正式)?(?:(?:升级|晋升|提升)(?:至|为|到)|进入|达到))|(?:现?已|均已)?正式|现?已经?|均已|(?:(?:(?:此|该)(?:功能|特性))?(?:目前|现在|当前|仍然?|依然)|(?:此|该)(?:功能|特性))(?:是|为|处于)" +
        @"|(?:(?:is|are|was|were|has|have|had)\s(?:(?:been|being|now|finally|fully|officially|formally|also|still|in)\s)*)?(?:(?:graduat|mov|promot|advanc)\w+\s+to|enter\w+|reach\w+|becom\w+|became|hits?|goes|went)\s" +
        @"|(?:is|are|was|were|has\s+been|have\s+been)\s(?:(?:now|finally|fully|officially|formally|also|still|in)\s)*" +
        @"|(?:now(?:\s+in)?|in)\s)";

    private const string Arrow = @"\s*(?:-{1,2}>|→|=>)";
    private const string Behind = @"\s*(?:阶段|版本|版|级别|状态)?(?:[(（][^()（）]{1,20}[)）])?";
    private const string End = @"[\s。.!！~]*$";

    private static readonly Pattern StageSuffix = new(
        @"(?<![\s，,:：\-–—])(?:(?<![A-Za-z0-9])|(?![A-Za-z]))[\s，,:：\-–—]*(?:" + Says + @")?\s*(?:" +
        StageMentions.StagePattern + Arrow + @"\s*)?(?:" + StageMentions.StagePattern + ")?" + Behind + End, Options);

    // What each suffix with a stage has at its end, looked for from there: far cheaper than to try the suffix at each place of a title.
    private static readonly Pattern SuffixEnd = new(
        "(?:" + StageMentions.StagePattern + "(?:" + Arrow + ")?" + Behind + "|[)）])" + End, Options | RegexOptions.RightToLeft);

    // "在 Kubernetes v1.29 中，…"
    private static readonly Pattern InRelease = new(
        @"^(?:在\s*(?:kubernetes|k8s)?\s*v?1\.\d+\s*(?:版本)?中?|in\s+(?:kubernetes\s+)?v?1\.\d+)[，,]\s*(?=\S)", Options, "，", ",");

    private static readonly Pattern Dated = new(
        @"^\s*v?1\.\d+(?:\.\d+)?\s*[:：]?\s*" + StageMentions.StagePattern + @"\s*$", Options, Pattern.Digits);

    private static readonly Pattern Dangling = new(@"(?:\b(?:to|in|as|from|of|for|with|by|at|on|and|or|the|an?|not|before|after)|(?<!存)在|是|将|从|以|于|(?<!行)为|v?1\.\d+(?:\s?中)?)$", Options);

    private static readonly Pattern Object = new("^(?:将|把|让)", Options);

    private static readonly Pattern Moves = new("升级|晋升|提升|进入|达到|发布", Options);

    private static readonly Pattern EmptyBrackets = new(@"[(（\[【<]\s*[,，、;；/]*\s*[)）\]】>]", Options, "(", "（", "[", "【", "<");

    private static readonly Pattern Aside = new(
        @"^\s*(?:默认\S{0,4}|(?:(?:enabled|disabled|on|off)\s+)?by default|default.{0,10}|仅\S{0,12}|(?:kubernetes\s*)?v?1\.\d+(?:\.\d+)?)\s*$", Options);

    /// <summary>Takes a heading or the first line of an item apart.</summary>
    public static Title Read(string text)
    {
        string? identifier = null;
        text = Blanks.Single(text.Length > Limits.Title ? text.Substring(0, Limits.Title) : text);
        text = Anchor.Replace(text, match =>
        {
            identifier ??= match.Groups["name"].Value;
            return "";
        });
        text = Headings.Clean(text.Replace('\u200B', ' '));
        text = Address.Replace(text, " ");
        text = KepWords.Replace(text, " ");
        text = PullRequest.Replace(text, " ");
        text = EmptyBrackets.Replace(text, " ");

        var sigs = new List<string>();
        string before;
        do
        {
            before = WithoutSeparators(text);
            text = TakeSuffix(TakePrefix(before, sigs), sigs);
        }
        while (text != before);

        return new Title(InRelease.Replace(Blanks.Single(text), ""), sigs.ToEquatableArray(), identifier);
    }

    /// <summary>The text without the words at its end that only say a stage; without all that follows them, where that is a clause of its own.</summary>
    public static string WithoutStage(string text)
    {
        if (!StageMentions.MayName(text))
        {
            return text;
        }

        // "Sidecar 容器，进入 Beta，默认启用", "In-place resize is beta, behind its gate".
        var clauses = 0;
        for (var end = text.IndexOfAny(Sentences.ClauseEnds, 1); end > 0 && clauses < MaxClauses; end = text.IndexOfAny(Sentences.ClauseEnds, end + 1))
        {
            clauses++;
            var title = WithoutSuffix(text.Substring(0, end)).TrimEnd(Sentences.ClauseEnds);
            if (title.Length < end && !IsOpen(title) && TitleStages.FindPure(title) is null)
            {
                return title;
            }
        }

        return WithoutSuffix(text);
    }

    /// <summary>Whether a bracket is not closed.</summary>
    private static bool IsOpen(string text) => text.LastIndexOfAny(['(', '（', '[', '【']) > text.LastIndexOfAny([')', '）', ']', '】']);

    private static string WithoutSuffix(string text)
    {
        if (!SuffixEnd.IsMatch(text))
        {
            return text;
        }

        var match = StageSuffix.Match(text);
        if (match is { Success: true, Length: > 0 } && TitleStages.Find(match.Value, null) is not null)
        {
            var rest = text.Substring(0, match.Index).Trim();
            return StandsAlone(rest, match.Value) ? rest : text;
        }

        return text;
    }

    /// <summary>Whether what is left of a title can do without its suffix: "将 X 提升为 Beta" cannot, unless the suffix is a clause of its own.</summary>
    private static bool StandsAlone(string rest, string suffix)
        => rest.Length > 1 && !Dangling.IsMatch(rest)
            && (Array.IndexOf(Sentences.ClauseEnds, suffix[0]) >= 0 || !Object.IsMatch(rest) || !Moves.IsMatch(suffix));

    private static string TakePrefix(string text, List<string> sigs)
    {
        if (BracketPrefix.Match(text) is { Success: true } bracket)
        {
            var content = bracket.Groups[1].Value;
            if (AddSigs(content, sigs) || TitleStages.FindPure(content) is not null || content.Trim() is "x" or "X" or "")
            {
                return text.Substring(bracket.Length);
            }
        }

        return EndOfLabel(text, out var label) is { } end && (AddSigs(label, sigs) || TitleStages.FindPure(label) is not null) ? text.Substring(end) : text;
    }

    /// <summary>Where a text goes on behind a few words and a colon, or a dash between blanks: <c>存储 - 卷组快照</c>.</summary>
    private static int? EndOfLabel(string text, out string label)
    {
        label = "";
        var mark = text.IndexOfAny(LabelEnds);
        if (mark <= 0)
        {
            return null;
        }

        var isDash = text[mark] is not (':' or '：');
        label = text.Substring(0, mark).Trim();
        var end = mark + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return label.Length is > 0 and <= 40 && end < text.Length && (!isDash || (char.IsWhiteSpace(text[mark - 1]) && end > mark + 1)) ? end : null;
    }

    private static string TakeSuffix(string text, List<string> sigs)
    {
        if (text.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 && DashSuffix.Match(text) is { Success: true } dash && dash.Value.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 && AddSigs(dash.Groups[1].Value, sigs))
        {
            return text.Substring(0, dash.Index);
        }

        if (BracketSuffix.Match(text) is not { Success: true } bracket)
        {
            return text;
        }

        var isAside = true;
        foreach (var part in bracket.Groups[1].Value.Split(',', '，', '、', ';', '；', '|', '·'))
        {
            isAside &= part.Trim().Length == 0
                || (part.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 && AddSigs(part, sigs))
                || TitleStages.FindPure(part) is not null
                || Dated.IsMatch(part)
                || GateNames.IsNothingElse(part)
                || Aside.IsMatch(part);
        }

        return isAside ? text.Substring(0, bracket.Index) : text;
    }

    /// <summary>The text without blanks and marks at its ends that would stand between it and something else.</summary>
    private static string WithoutSeparators(string text)
    {
        var start = 0;
        while (start < text.Length && (IsSeparator(text[start]) || text[start] is '#' or '.' or '。'))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && IsSeparator(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsSeparator(char c)
        => char.IsWhiteSpace(c) || c is ':' or '：' or ',' or '，' or '、' or ';' or '；' or '|' or '-' or '–' or '—' or '·';

    private static bool AddSigs(string text, List<string> sigs)
    {
        var found = Headings.AreaOf(text);
        foreach (var sig in found)
        {
            if (!sigs.Contains(sig))
            {
                sigs.Add(sig);
            }
        }

        return found.Count > 0;
    }
}
