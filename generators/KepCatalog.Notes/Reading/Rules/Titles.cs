using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents the parts of a title.</summary>
/// <param name="Text">The text without number, SIG, stage and links.</param>
/// <param name="Sigs">The SIGs in the title.</param>
/// <param name="Identifier">The identifier in <c>{#Name}</c>, or null.</param>
internal sealed record Title(string Text, EquatableArray<string> Sigs, string? Identifier)
{
    private Phrase? phrase;

    /// <summary>Gets the text with the meaning of its words.</summary>
    public Phrase Phrase => phrase ??= new Phrase(Text);
}

/// <summary>Splits headings and items into parts: <c>[节点] KEP-753：原生支持 Sidecar 容器 (Beta)</c>.</summary>
internal static class Titles
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The maximum number of clauses of a title; each is read from the start of the text.</summary>
    private const int MaxClauses = 4;

    private static readonly char[] LabelEnds = ['-', '–', '—', '|', ':', '：', '→'];
    private static readonly char[] ClauseEnds = ['，', ',', '。', '；', ';', '\n'];

    private static readonly Regex Anchor = new(@"\s*\{#(?<name>[^}\s]{1,200})\}", Options);
    private static readonly Regex Address = new(@"[\s:：,，(（【<-]*https?://[A-Za-z0-9\-._~/?#@!$&'*+,;=%]+[)）】>]*(?:。\s*$)?", Options);
    private static readonly Regex MoreKeps = new(@"\G(?:\s{0,2}(?:[/／、,，&+]|和|与|及|\band\b)\s{0,2}(?:KEPs?[-\s#]{0,3})?#?\d{2,5}(?!\d))*", Options);
    private static readonly Regex PullRequest = new(@"\[?(?:PR|Issue|pull request)\s?#?[\w/-]*#?\d+\]?[，,、\s]*|(?<=^|[\s(（\[])#\d{2,6}\b", Options);
    private static readonly Regex BracketPrefix = new(@"^\s*[\[【(（]([^\[\]【】()（）]{1,40})[\]】)）]\s*", Options);
    private static readonly Regex DashSuffix = new(@"\s+[-–—|·>＞]\s+([^-–—|·>＞]{1,40})$", Options);
    private static readonly Regex BracketSuffix = new(@"\s*[(（\[【]([^()（）\[\]【】]{0,80})[)）\]】][\s.。]*$", Options);
    private static readonly Regex Footnote = new(@"\[\^[^\]]{1,60}\]", Options);

    // "在 Kubernetes v1.29 中，…"
    private static readonly Regex InRelease = new(@"^(?:在\s*(?:kubernetes|k8s)?\s*v?1\.\d+\s*(?:版本)?中?|in\s+(?:kubernetes\s+)?v?1\.\d+)[，,]\s*(?=\S)", Options);
    private static readonly Regex Dangling = new(@"(?:\b(?:to|in|as|from|of|for|with|by|at|on|and|or|the|an?|not|before|after)|(?<!存)在|是|将|从|以|于|(?<!行)为|v?1\.\d+(?:\s?中)?)$", Options);
    private static readonly Regex EmptyBrackets = new(@"[(（\[【<]\s*[,，、;；/]*\s*[)）\]】>]", Options);
    private static readonly Regex Aside = new(@"^\s*(?:默认\S{0,4}|(?:(?:enabled|disabled|on|off)\s+)?by default|default.{0,10}|仅\S{0,12}|(?:kubernetes\s*)?v?1\.\d+(?:\.\d+)?)\s*$", Options);

    /// <summary>Splits a heading or the first line of an item into parts.</summary>
    public static Title Read(string text)
    {
        string? identifier = null;
        text = Blanks.Single(text.Length > Limits.Title ? text.Substring(0, Limits.Title) : text);
        if (text.IndexOf("{#", StringComparison.Ordinal) >= 0)
        {
            text = Anchor.Replace(text, match =>
            {
                identifier ??= match.Groups["name"].Value;
                return "";
            });
        }

        text = Headings.Clean(text.Replace('\u200B', ' '));
        text = text.IndexOf("://", StringComparison.Ordinal) < 0 ? text : Address.Replace(text, " ");
        text = text.IndexOf("[^", StringComparison.Ordinal) < 0 ? text : Footnote.Replace(text, " ");
        text = WithoutKeps(text);
        text = text.IndexOf('#') < 0 && text.IndexOf("PR", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("issue", StringComparison.OrdinalIgnoreCase) < 0 ? text : PullRequest.Replace(text, " ");
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

    /// <summary>Returns the text without words for a stage at its end, and without the rest if it is a separate clause.</summary>
    public static string WithoutStage(string text)
    {
        var clauses = 0;
        for (var end = text.IndexOfAny(ClauseEnds, Math.Min(1, text.Length)); end > 0 && clauses < MaxClauses; end = text.IndexOfAny(ClauseEnds, end + 1))
        {
            // "Sidecar 容器，进入 Beta，默认启用", "In-place resize is beta, behind its gate".
            clauses++;
            // "AppArmor support (GA), led by SIG Node".
            var title = WithoutSuffix(TakeSuffix(text.Substring(0, end), [])).TrimEnd(ClauseEnds).TrimEnd();
            if (title.Length < end && !IsOpen(title) && StageWords.Pure(title) is null)
            {
                return title;
            }
        }

        return WithoutSuffix(text);
    }

    /// <summary>Determines whether a bracket is open.</summary>
    private static bool IsOpen(string text) => text.LastIndexOfAny(['(', '（', '[', '【']) > text.LastIndexOfAny([')', '）', ']', '】']);

    private static string WithoutSuffix(string text)
    {
        var tags = Tagger.Tag(text);
        var start = StageWords.SuffixStart(text, tags);
        if (start == text.Length)
        {
            return text;
        }

        // "将 X 提升为 Beta" needs its verb.
        var rest = WithoutSeparators(text.Substring(0, start));
        return rest.Length > 1 && !Dangling.IsMatch(rest) && !(rest[0] is '将' or '把' or '让' && tags.Any(t => t.Start >= start && t.Sense == Sense.Move && Language.IsHan(text[t.Start])) && text.Substring(0, start).TrimEnd().LastIndexOfAny(ClauseEnds) != text.Substring(0, start).TrimEnd().Length - 1)
            ? rest
            : text;
    }

    private static string WithoutKeps(string text)
    {
        if (text.IndexOf("KEP", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("enhancements#", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return text;
        }

        for (var match = KepReferences.InText.Match(text); match.Success; match = KepReferences.InText.Match(text, Math.Min(match.Index + 1, text.Length)))
        {
            var end = match.Index + match.Length;
            end += MoreKeps.Match(text, end).Length;
            text = text.Substring(0, match.Index) + " " + text.Substring(end);
        }

        return text;
    }

    private static string TakePrefix(string text, List<string> sigs)
    {
        if (text.Length > 0 && text[0] is '[' or '【' or '(' or '（' && BracketPrefix.Match(text) is { Success: true } bracket)
        {
            var content = bracket.Groups[1].Value;
            if (AddSigs(content, sigs) || StageWords.Pure(content) is not null || content.Trim() is "x" or "X" or "")
            {
                return text.Substring(bracket.Length);
            }
        }

        return EndOfLabel(text, out var label) is { } end && (AddSigs(label, sigs) || StageWords.Pure(label) is not null) ? text.Substring(end) : text;
    }

    /// <summary>Returns the end of a label, which is a few words before a colon, or before a dash between blanks: <c>存储 - 卷组快照</c>.</summary>
    private static int? EndOfLabel(string text, out string label)
    {
        label = "";
        var mark = text.IndexOfAny(LabelEnds, Math.Min(1, text.Length));
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
        // "AppArmor - SIG Node", "AppArmor > Node"
        if ((text.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(" > ", StringComparison.Ordinal) > 0) && DashSuffix.Match(text) is { Success: true } dash
            && (dash.Value.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 || dash.Value.IndexOf('>') >= 0) && AddSigs(dash.Groups[1].Value, sigs))
        {
            return text.Substring(0, dash.Index);
        }

        if (text.IndexOfAny([')', '）', ']', '】']) < 0 || BracketSuffix.Match(text) is not { Success: true } bracket)
        {
            return text;
        }

        var isAside = true;
        foreach (var part in bracket.Groups[1].Value.Split(',', '，', '、', ';', '；', '|', '·'))
        {
            isAside &= part.Trim().Length == 0
                || (part.IndexOf("sig", StringComparison.OrdinalIgnoreCase) >= 0 && AddSigs(part, sigs))
                || StageWords.Pure(part) is not null
                || GateNames.IsNothingElse(part)
                || Aside.IsMatch(part);
        }

        return isAside ? text.Substring(0, bracket.Index) : text;
    }

    /// <summary>Returns the text without blanks and separators at its ends.</summary>
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

        // A trailing arrow leads to a part that was removed: "KEP-1880 → GA: multiple Service CIDRs".
        return text.Substring(start, end - start).TrimEnd('→', '>');
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
