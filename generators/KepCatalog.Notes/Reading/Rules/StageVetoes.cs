using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a reason why a stage word does not state the stage of the feature.</summary>
/// <param name="Name">The name of the veto.</param>
/// <param name="Holds">Determines whether the veto applies.</param>
/// <param name="Vetoes">Texts in a note on v1.30 in which the veto applies.</param>
/// <param name="Leaves">Similar texts in which no veto applies.</param>
internal sealed record StageVeto(string Name, Func<StageScope, bool> Holds, string[] Vetoes, string[] Leaves);

/// <summary>Lists the reasons why a stage word does not count. The first veto that applies is used.</summary>
internal static class StageVetoes
{
    /// <summary>Gets all vetoes in their order.</summary>
    public static IReadOnlyList<StageVeto> All { get; } =
    [
        new(
            "way-through", s => s.LeadsOn() || (s.Before().FirstOrDefault() is { Sense: Sense.Source } from && s.IsNextTo(from, s.Word) && !s.After().Any(t => t.Sense is Sense.Version) && !s.StartsHere()),
            ["Require transition from beta", "从 Beta 迁移过来", "It has come far since the alpha"],
            ["It moves from alpha to beta", "从 Alpha 升级到 Beta", "Alpha → Beta"]),
        new(
            "negated", s => s.Before().TakeWhile(t => t.Sense is not (Sense.Stage or Sense.Version)).Any(t => t.Sense == Sense.Negation && s.Word.Start - t.End <= (Language.IsHan(s.Text[t.Start]) ? 8 : 32) && s.IsNear(t) && !s.IsOfNoun(t)) || s.IsDenied(),
            ["It is not yet beta", "尚未进入 Beta", "It did not make it to beta", "beta will not come before long"],
            ["Not only fast: it is beta", "不再是草案，进入 Beta", "处理无法解密的资源 Beta"]),
        new(
            "other-release", s => s.Version is { } v && s.Release is { } r && v != r,
            ["It was alpha in v1.28", "最早在 v1.28 以 Alpha 引入", "Beta since v1.29", "planned to be stable in v1.32"],
            ["Beta since v1.30", "在 v1.30 中进入 Beta"]),
        new(
            "other-thing", s => s.After().FirstOrDefault() is { } next && s.IsNextTo(s.Word, next) && next.Sense is Sense.Foreign or Sense.Software && !(next.Sense is Sense.Foreign && s.Before().FirstOrDefault() is { Sense: Sense.Target or Sense.Move }),
            ["Off by default beta APIs", "依赖 Beta 接口", "the stable release channel"],
            ["Beta feature", "升级至 Beta 功能"]),
        new(
            "condition", s => s.Before().Any(t => t.Sense == Sense.Condition && s.IsNear(t)) || IsAwaited(s) || s.After().FirstOrDefault() is { Sense: Sense.Condition } after && Language.IsHan(s.Text[after.Start]) && s.IsNextTo(s.Word, after),
            ["Feedback is needed before it becomes beta", "进入稳定版之前还需反馈", "once it is stable", "Useful, wait for beta", "有用，等 Beta"],
            ["Once again it moves to beta", "卷组等 Beta 功能"]),
        new(
            "later", s => s.Version is null && (s.Before().Concat(s.After()).Any(t => t.Sense == Sense.Later) || s.Before().Any(t => t.Sense == Sense.Future) && InSentence(s).Any(t => t.Sense == Sense.Later)),
            ["Beta follows in the next release", "后续将会进入 Beta"],
            ["It is beta now"]),
        new(
            "history", s => s.Version is null && s.Before().Any(t => t.Sense == Sense.Past && (!IsAfter(s, t) || IsStay(s, t))) && !s.Before().Any(t => t.Sense == Sense.Back) || WasFor(s),
            ["It was alpha for two releases", "Originally it was alpha", "它曾是 Beta 功能"],
            ["Originally slow; it is beta now"]),
        new(
            "reverted", IsReverted,
            ["The promotion to beta was reverted", "Beta 升级在发布前被回退", "The move to beta has been rolled back"],
            ["It was reverted to beta", "从 GA 回退到 Beta"]),
        new(
            "attributive", IsAttributive,
            ["It gives every Pod a stable home", "keeps your nodes stable", "稳定的节点"],
            ["It is stable now", "已经稳定", "moves to stable"]),
        new(
            "count", IsCounted,
            ["16 are stable", "25 项 Beta", "Stable: 16"],
            ["the second alpha", "1.30 Beta", "All of these 4 are beta", "Every one of these four is alpha"]),
        new(
            "all-stages", IsOfAllStages,
            ["the release stages (alpha, beta, GA)"],
            ["(1.26 Alpha, 1.27 Beta, 1.30 GA)"]),
        new(
            "question", s => s.Sentence.End < s.Text.Length && s.Text[s.Sentence.End] is '?' or '？' && !(s.Sentence.End > 0 && s.Text[s.Sentence.End - 1] is '(' or '（'),
            ["Is it stable?", "什么时候 GA？"],
            ["It is stable!", "It is beta (?)"]),
        new(
            "kubernetes", IsOfKubernetes,
            ["Kubernetes v1.30 is now generally available", "Kubernetes v1.30 正式发布"],
            ["In Kubernetes v1.30 it is generally available", "在 v1.30 正式发布"]),
    ];

    private static IEnumerable<Tag> InSentence(StageScope scope)
    {
        var (start, end) = scope.Sentence;
        return scope.Near().Where(t => t.Start >= start && t.End <= end);
    }

    // "Stable" is also an adjective: it is a stage only after a verb or a preposition, or before a word for features.
    private static bool IsAttributive(StageScope s)
    {
        var word = s.Text.Substring(s.Word.Start, s.Word.Length);
        if (word is not ("稳定" or "毕业") && !word.Equals("stable", StringComparison.OrdinalIgnoreCase))
        {
            return s.HasNounBehind() && s.Text.Substring(s.Word.End).TrimStart().StartsWith("的", StringComparison.Ordinal) && !s.Before().Any(t => t.Sense is Sense.Move or Sense.Target);
        }

        if (s.Before().FirstOrDefault() is { } front && s.IsNextTo(front, s.Word) && front is { Sense: Sense.Move or Sense.Target or Sense.Back or Sense.All or Sense.Tracked } or { Sense: Sense.Binder, Stage: Words.Copula })
        {
            return false;
        }

        // "makes KEP-1 stable"
        var at = s.Word.Start - 1;
        while (at >= 0 && s.Text[at] == ' ')
        {
            at--;
        }

        if (at >= 0 && s.Text[at] is >= '0' and <= '9' && !s.HasNounBehind())
        {
            return false;
        }

        // "设备污点与容忍毕业。"
        if (word == "毕业" && s.Word.End >= s.Clause.End)
        {
            return false;
        }

        // "细粒度鉴权 stable 了"
        if (s.Word.End + 1 < s.Text.Length && s.Text.Substring(s.Word.End, 2).Trim() is "了")
        {
            return false;
        }

        // "`NodeLogQuery` 稳定了"
        var name = at;
        while (name >= 0 && Lexicon.IsLatin(s.Text[name]))
        {
            name--;
        }

        if (Language.IsHan(s.Text[s.Word.Start]) && at > name && GateNames.IsGate(s.Text.Substring(name + 1, at - name)))
        {
            return false;
        }

        if (s.HasNounBehind() || s.HasNounBehindOf())
        {
            return true;
        }

        foreach (var tag in s.Before())
        {
            return !(s.IsNextTo(tag, s.Word) && tag.Sense is Sense.Now or Sense.Move or Sense.Target or Sense.Filler or Sense.Binder or Sense.Thing or Sense.Future or Sense.Back or Sense.Version);
        }

        return s.Text.Substring(s.Clause.Start, s.Word.Start - s.Clause.Start).Any(char.IsLetter);
    }

    private static bool IsAfter(StageScope s, Tag tag) => string.Compare(s.Text, tag.Start, "after", 0, 5, StringComparison.OrdinalIgnoreCase) == 0;

    // "The promotion to stable was reverted", but not "it was reverted to beta".
    private static bool IsReverted(StageScope s) => Reversal.In(s.Text, s.After()) && !s.Before().Any(t => t.Sense == Sense.Back);

    // "等 Beta": waiting for it, but not "A、B 等 Beta 功能", where the word ends a list.
    private static bool IsAwaited(StageScope s)
        => s.Text.Substring(s.Clause.Start, s.Word.Start - s.Clause.Start).TrimStart(' ', '\u200B') is { Length: > 1 } clause && clause[0] == '等' && !Language.IsHan(clause[1])
            || s.Before().FirstOrDefault() is { Length: 1 } wait && s.Text[wait.Start] == '等' && s.IsNextTo(wait, s.Word)
            && (wait.Start == 0 || Clauses.EndsClause(s.Text, wait.Start - 1) || s.Text[wait.Start - 1] is '先' or '再' or '要' or '得' or '需' or '请');

    // "It was alpha for two releases." "It has been stable for years."
    private static bool WasFor(StageScope s)
        => s.Before().Count > 1 && s.Version is null && s.Text.Substring(s.Before()[0].Start, s.Before()[0].Length).Equals("of", StringComparison.OrdinalIgnoreCase) && s.IsNextTo(s.Before()[0], s.Word)
                && s.Text.Substring(0, s.Before()[0].Start).TrimEnd() is var front && (front.EndsWith("releases", StringComparison.OrdinalIgnoreCase) || front.EndsWith("years", StringComparison.OrdinalIgnoreCase) || front.EndsWith("months", StringComparison.OrdinalIgnoreCase))
            || s.Version is null && s.Before().FirstOrDefault() is { Sense: Sense.Binder } copula && s.Text.Substring(copula.Start, copula.Length).ToLowerInvariant() is "was" or "were" or "been"
            && string.Compare(s.Text, s.Word.End, " for ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0;

    // "after six releases in beta", but not "TTL after finished is now beta".
    private static bool IsStay(StageScope s, Tag after)
        => s.Before().FirstOrDefault() is { Sense: Sense.Binder } near && near.Length == 2 && near.Stage != Words.Copula && s.IsNextTo(near, s.Word)
            && !s.Before().Any(t => t.Start > after.Start && (t.Sense is Sense.Target || (t.Sense is Sense.Binder && t.Stage == Words.Copula)));

    // "(alpha, beta, GA)": the list of all stages.
    private static bool IsOfAllStages(StageScope s)
    {
        if (!s.Near().Any(t => t.Sense == Sense.Stage && t.Value != s.Word.Value))
        {
            return false;
        }

        var (start, end) = s.Sentence;
        var near = new HashSet<int>();
        Tag? last = null;
        foreach (var tag in s.Near())
        {
            if (tag.Sense != Sense.Stage || tag.Start < start || tag.End > end)
            {
                continue;
            }

            if (last is { } before && !IsJoint(s.Text, before.End, tag.Start))
            {
                if (near.Count >= 3 && before.Start >= s.Word.Start)
                {
                    break;
                }

                near.Clear();
                if (before.Start >= s.Word.Start)
                {
                    break;
                }
            }

            near.Add(tag.Value);
            last = tag;
        }

        return near.Count >= 3 && last is { } end2 && end2.Start >= s.Word.Start;
    }

    private static bool IsJoint(string text, int start, int end)
        => text.Substring(start, end - start).Trim(' ', ',', '，', '、', '/') is "" or "and" or "or" or "和" or "与" or "或";

    // "16 are stable", "18 项稳定", "Beta：25 项".
    private static bool IsCounted(StageScope s)
    {
        if (s.Before().Any(t => t.Sense == Sense.All))
        {
            return false; // "all four are alpha" is about each of them
        }

        var (start, end) = s.Clause;
        if (end < s.Text.Length && s.Text[end] is ':' or '：' && s.Text.IndexOf("KEP", end, Math.Min(24, s.Text.Length - end), StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return false; // "two are new in alpha: KEP-1, KEP-2"
        }

        for (var i = s.Word.Start - 1; i >= start; i--)
        {
            if (s.Text[i] is >= '0' and <= '9')
            {
                var first = i;
                while (first > 0 && s.Text[first - 1] is >= '0' and <= '9')
                {
                    first--;
                }

                return i - first < 3 && (first == 0 || s.Text[first - 1] is ' ' or '(' or '（' or '*' || Language.IsHan(s.Text[first - 1]) || Clauses.EndsClause(s.Text, first - 1))
                    && !s.Before().Any(t => t.Sense == Sense.Version && t.End >= i)
                    && Clauses.IsCovered(s.Text, [.. s.Before().Reverse()], i + 1, s.Word.Start, t => t.Sense is Sense.Filler or Sense.Binder or Sense.Move or Sense.Thing or Sense.Target or Sense.Future);
            }
        }

        // "Seventeen of them are stable"
        if (s.Before().FirstOrDefault(t => t.Sense is Sense.Filler or Sense.Thing && Numerals.Parse(s.Text.Substring(t.Start, t.Length)) > 1) is { Length: > 0 } counted
            && Clauses.IsCovered(s.Text, [.. s.Before().Reverse()], counted.End, s.Word.Start, Words.IsGeneric))
        {
            return true;
        }

        // "Alpha 也是二十五个", "稳定的十八个"
        var numeral = s.Word.End;
        while (numeral < s.Text.Length && s.Text[numeral] is ' ' or '也' or '是' or '有' or '共' or '为' or '的')
        {
            numeral++;
        }

        var unit = numeral;
        while (unit < s.Text.Length && "〇零一二三四五六七八九十百两0123456789".IndexOf(s.Text[unit]) >= 0)
        {
            unit++;
        }

        if (unit > numeral && unit < s.Text.Length && s.Text[unit] is '个' or '项' or '条')
        {
            return true;
        }

        // A label before a number.
        var at = end < s.Text.Length && s.Text[end] is ':' or '：' or '|' ? end + 1 : s.Word.End;
        if (!Clauses.IsCovered(s.Text, [.. s.After()], s.Word.End, end, Words.IsGeneric))
        {
            return false;
        }

        while (at < s.Text.Length && s.Text[at] is ' ' or '*')
        {
            at++;
        }

        var digits = at;
        while (digits < s.Text.Length && s.Text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > at && digits - at < 3 && (digits == s.Text.Length || s.Text[digits] is ' ' or '项' or '个' or ',' or '，' or '、' or '/' or ')' or '）' or '。' or '\n' or '*' or '；' or ';')
            && !(digits + 1 < s.Text.Length && s.Text[digits] == ' ' && char.IsLetter(s.Text[digits + 1]) && end + 1 != at);
    }

    private static bool IsOfKubernetes(StageScope s)
    {
        if (s.Word.Stage != Stage.Stable)
        {
            return false;
        }

        // "2025-04-23 正式发布": the date of the release.
        var front = s.Word.Start - 1;
        while (front >= 0 && s.Text[front] == ' ')
        {
            front--;
        }

        if (front >= 0 && s.Text[s.Word.Start] == '正' && s.Text[front] is '日' or '号' or (>= '0' and <= '9') && !s.Before().Any(t => t.Sense == Sense.Version && t.End > front))
        {
            return true;
        }

        Tag? version = null;
        foreach (var tag in s.Before())
        {
            if (version is null)
            {
                if (tag.Sense == Sense.Version)
                {
                    version = tag;
                }
                else if (tag.Sense is not (Sense.Filler or Sense.Binder))
                {
                    return false;
                }
            }
            else
            {
                return tag.Sense == Sense.Kubernetes && !s.Before().SkipWhile(t => t.Start >= tag.Start).Any(t => t.Sense is Sense.Filler or Sense.Binder or Sense.Source && s.IsNextTo(t, tag));
            }
        }

        return version is { } v && s.IsNextTo(v, s.Word) && s.Text.Substring(s.Word.Start, s.Word.Length).StartsWith("正式", StringComparison.Ordinal);
    }
}
