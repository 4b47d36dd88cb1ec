using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Tells by its position whether a KEP titles a line or is only mentioned in it:
/// <c>KEP-24 AppArmor 支持</c>, <c>AppArmor support (KEP-24)</c>, <c>AppArmor：https://kep.k8s.io/24</c>.</summary>
internal static class Position
{
    private const int MaxReferences = 50;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // Atomic: what can be taken apart in many ways must not be tried in all of them.
    private static readonly Pattern Joint = new(@"^(?>[\s\p{P}\p{S}\u200B]+|和|与|及|以及|and|or|PR)*$", Options);

    private static readonly Pattern Tail = new(
        @"^(?>[\s\p{P}\p{S}\u200B]|" + StageMentions.StagePattern + @"|阶段|版本|版|级别|默认(?:启用|开启|关闭|禁用)?|default|by|owned by|led by|lead by|\bin\b|graduated|graduates?|promoted|now|new|SIG[ -]?(?:[a-z]+(?:[ -](?:machinery|provider|lifecycle))?)?|[&/]|and|(?:kubernetes\s*)?v?1\.\d+(?:\.\d+)?|(?:PR|pull|issue)?\s?#\d+|@[a-z0-9-]+|https?://\S+|enabled|disabled|on|off|feature|gate|特性门控|\b(?-i:(?=[A-Za-z0-9]*[a-z0-9][A-Z]|[A-Z]{2,}[a-z])(?>[A-Z][A-Za-z0-9]{2,99}))\b|`?[A-Z][A-Za-z0-9]+`?(?=[)）\]】]))*$",
        Options);

    private static readonly Pattern Clause = new(@"[，,。；;]|\b(?:is|are|was|were|and|which|that|with)\b|与|和|的时候|已经|同时", Options);

    private static readonly Pattern SentenceEnd = new(@"[。；;！？!?]|\.(?:\s|$)", Options);

    private static readonly Pattern Brackets = new(
        @"[\[【(（][^\[\]【】()（）]{0,40}[\]】)）]", Options);

    private static readonly Pattern NewsWord = new(
        @"^(?:new|新增|新|added|graduated|graduates|promoted|updated|升级|提升|feature|enhancement|增强|特性|功能)$", Options);

    private static readonly Pattern TitleEnd = new(
        @"^[)）\]】*_]*\s*(?:$|\n|[:：,，.。;；—–\-|(（\[【])", Options);

    /// <summary>The references that title a line: those at its head, else those at its end or in brackets behind the title.</summary>
    public static List<KepReference> Titling(string text, List<KepReference> references)
    {
        // Nobody titles a line with so many KEPs; whoever pours them in gets none of them as a feature.
        if (references.Count is 0 or > MaxReferences)
        {
            return [];
        }

        if (IsLeading(text, references))
        {
            return Group(text, references, 0);
        }

        var bracketed = references.FindIndex(r => IsBehindTitle(text, r));
        if (bracketed >= 0)
        {
            return Group(text, references, bracketed);
        }

        // At the end of the line, of the first line of a longer item, or of its first sentence.
        var lineEnd = text.IndexOf('\n');
        foreach (var end in new[] { text.Length, lineEnd < 0 ? text.Length : lineEnd, Sentences.Extents(text).First().Length })
        {
            var last = references.FindLastIndex(r => r.End <= end);
            if (last >= 0 && Tail.IsMatch(text.Substring(references[last].End, end - references[last].End)))
            {
                while (last > 0 && Joint.IsMatch(Between(text, references[last - 1], references[last])))
                {
                    last--;
                }

                return Group(text, references, last).Where(r => r.End <= end).ToList();
            }
        }

        return [];
    }

    /// <summary>Whether the first reference stands at the head of a text, behind nothing but a SIG, a stage or decoration.</summary>
    public static bool IsLeading(string text, List<KepReference> references)
    {
        if (references.Count == 0)
        {
            return false;
        }

        var before = text.Substring(0, references[0].Start);
        if (before.Length > 80)
        {
            return false;
        }

        before = Brackets.Replace(before, " ");
        before = Headings.Clean(before).Trim(' ', ':', '：', '-', '–', '—', '|', '*', '[', '(', '（', '【', '.', '、', '「', '#', '~', '\u200B');
        return before.Length == 0
            || Headings.AreaOf(before).Count > 0
            || TitleStages.FindPure(before) is not null
            || NewsWord.IsMatch(before);
    }

    /// <summary>Whether a sentence is short enough to be a title.</summary>
    public static bool IsTitleLike(string sentence) => sentence.Trim().Length <= 60;

    /// <summary>A reference in brackets behind the first words of a line, whatever follows: <c>Title (KEP-24): what it does.</c></summary>
    private static bool IsBehindTitle(string text, KepReference reference)
    {
        var open = text.LastIndexOfAny(['(', '（', '[', '【'], Math.Max(0, reference.Start - 1));
        if (open <= 0 || reference.Start - open > 40)
        {
            return false;
        }

        var close = text.IndexOfAny([')', '）', ']', '】'], reference.End);
        var title = text.Substring(0, open);
        return close >= 0 && close - reference.End <= 60
            && title.Trim().Length is > 1 and <= 120
            && title.IndexOf('\n') < 0
            && !SentenceEnd.IsMatch(title)
            && (TitleEnd.IsMatch(text.Substring(close + 1))
                || (title.Length <= 60 && !Clause.IsMatch(title)));
    }

    private static List<KepReference> Group(string text, List<KepReference> references, int first)
    {
        var group = new List<KepReference> { references[first] };
        for (var i = first + 1; i < references.Count && Joint.IsMatch(Between(text, references[i - 1], references[i])); i++)
        {
            group.Add(references[i]);
        }

        return group;
    }

    private static string Between(string text, KepReference left, KepReference right)
        => right.Start >= left.End ? text.Substring(left.End, right.Start - left.End) : "";
}
