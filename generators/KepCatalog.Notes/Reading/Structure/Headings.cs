using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Specifies the purpose of a heading.</summary>
internal enum HeadingKind
{
    /// <summary>It names something: a feature, a component, a subject.</summary>
    Topic,

    /// <summary>It groups features by stage: "GA 和稳定的功能", "New features in Alpha", "Beta -> GA".</summary>
    Stage,

    /// <summary>It groups both deprecations and removals; the items say which.</summary>
    Ends,

    /// <summary>It groups by SIG or area: "存储", "SIG Node".</summary>
    Area,

    /// <summary>It does not describe its features: "更新总览", "Highlights".</summary>
    Neutral,

    /// <summary>The items below it are not features of this release: references, history, thanks, plans.</summary>
    Aside,
}

/// <summary>Represents what a heading says about the features below it.</summary>
/// <param name="Kind">The purpose.</param>
/// <param name="Stage">The stage, or unknown if it states none.</param>
/// <param name="Sigs">The SIGs of an area.</param>
internal readonly record struct HeadingRole(HeadingKind Kind, Stage Stage, EquatableArray<string> Sigs);

/// <summary>Classifies headings only by their words. Without the words that any heading may have,
/// nothing is left of a grouping heading, but something of a heading that names a feature.</summary>
internal static class Headings
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Numbering = new(
        @"^\s*(?:\d{1,3}/(?=\s)|第?[一二三四五六七八九十]{1,3}[、.．章节部分：:\s]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){0,3}(?:\s*[、.．)）](?=\s|[^\d.])|(?=\s|[^\d.A-Za-z]))|part\s+\d+[:.]?)\s*", Options);

    private static readonly Regex AnchorAtEnd = new(@"\s*\{#[^}]*\}\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex AsideAtEnd = new(@"[(（][^()（）]{0,40}[)）]\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Callout = new(@"^\s*\[![a-z]+\][+-]?\s*", Options);

    private static readonly Regex EmojiNames = new(@"\s*(?<![A-Za-z0-9]):[a-z0-9_+-]{2,40}:", Options);

    private static readonly Regex AreaJoint = new(@"\s*(?:[/／,，、&+]|\band\b|和|与|及)\s*", Options);

    /// <summary>The words for stages in headings.</summary>
    private static readonly string[] StageHeadings =
        ["alpha", "beta", "stable", "graduated", "graduations", "generally available", "deprecated", "deprecations", "removed", "removals"];

    /// <summary>Returns the text of a heading without numbering, emoji, anchors and trailing hashes.</summary>
    public static string Clean(string text)
    {
        text = text.Trim().TrimEnd('#').Trim();
        if (text.IndexOf("{#", StringComparison.Ordinal) >= 0)
        {
            text = AnchorAtEnd.Replace(text, "");
        }

        if (text.Any(IsDecoration))
        {
            text = new string([.. text.Where(c => !IsDecoration(c))]).Trim();
        }

        return text.Length > 0 && MayNumber(text[0]) ? Numbering.Replace(text, "").Trim() : text;
    }

    /// <summary>Returns the text before a list without the mark of a callout, emoji names and brackets: "*Alpha* :test_tube: (sandbox only!)", "[!example]- Beta（点开）".</summary>
    public static string WithoutAside(string text)
    {
        var plain = Callout.Replace(text.TrimEnd(), "");
        if (plain.Length > 80 || plain.IndexOf('\n') >= 0)
        {
            return plain;
        }

        plain = EmojiNames.Replace(plain, "").TrimEnd();
        return AsideAtEnd.Replace(plain, "").TrimEnd() is { Length: > 0 } outside && StageWords.Pure(outside) is not null ? outside : plain;
    }

    /// <summary>Determines whether a bold line can be a heading: it presents a KEP, or it is short and does not introduce a list.</summary>
    public static bool CanBeBold(RichText text)
        => text.Plain.Trim() is { Length: > 0 and <= 120 } plain && plain.IndexOf('\n') < 0
            && (plain[plain.Length - 1] is not (':' or '：' or '.' or '。' or '!' or '！' or ',' or '，' or ';') || KepReferences.Find(text).Count > 0);

    /// <summary>Returns the purpose of a heading by its words.</summary>
    public static HeadingRole Classify(string heading, KubernetesVersion? release)
    {
        var text = Clean(heading);

        // A bilingual heading repeats its content; each half is classified separately.
        if (Language.Split(text) is { English: { } english, Chinese: { } chinese })
        {
            var role = Classify(chinese, release);
            return role.Kind is HeadingKind.Topic ? Classify(english, release) : role;
        }

        if (AreaOf(text) is { Count: > 0 } sigs)
        {
            return new HeadingRole(HeadingKind.Area, Stage.Unknown, sigs);
        }

        // The text in brackets is ignored, unless it has the only stage.
        var outside = AsideAtEnd.Replace(text, "").TrimEnd();
        var tags = Tagger.Tag(text);
        if (outside.Length < text.Length && outside.Length > 0 && tags.Any(t => t.Sense is Sense.Stage or Sense.End && t.End <= outside.Length))
        {
            text = outside;
            tags = Tagger.Tag(text);
        }

        var ends = tags.Where(t => t.Sense == Sense.End).Select(t => t.Stage).Distinct().ToList();
        var claims = StageClaims.Find(text, tags, release);
        var isGeneric = Words.IsGeneric(text, tags);
        if (ends.Count == 0 && (claims.Count > 0 && claims.TrueForAll(c => c.Veto is "negated" or "later" or "other-release")
            || (claims.Count == 0 && (IsAside(text, tags) || IsOfOther(text, tags, release)))))
        {
            return new HeadingRole(HeadingKind.Aside, Stage.Unknown, default);
        }

        // A chapter about other software: "etcd v3.6", "containerd features".
        if (claims.Count == 0 && ends.Count == 0 && tags.Exists(t => t.Sense == Sense.Software)
            && Clauses.IsCovered(text, tags, 0, text.Length, t => t.Sense is Sense.Software or Sense.Thing or Sense.Version or Sense.Filler or Sense.Binder))
        {
            return new HeadingRole(HeadingKind.Aside, Stage.Unknown, default);
        }

        var stage = StageOf(claims);
        if (!isGeneric)
        {
            return new HeadingRole(HeadingKind.Topic, stage, default);
        }

        if (ends.Count > 0 && claims.Exists(c => c.Counts))
        {
            // "GA, deprecated and removed": the items say which.
            return new HeadingRole(HeadingKind.Stage, Stage.Unknown, default);
        }

        if (ends.Count > 0)
        {
            // "移除已经 GA 的功能门控" is about removal: the stable gates are removed. "Deprecations and other changes" has other changes too.
            return ends.Count > 1 || ends[0] == Stage.Unknown || NamesMore(text, tags)
                ? new HeadingRole(HeadingKind.Ends, Stage.Unknown, default)
                : new HeadingRole(HeadingKind.Stage, tags.Exists(t => t.Sense == Sense.Later) ? Stage.Deprecated : ends[0], default);
        }

        return new HeadingRole(claims.Count == 0 ? HeadingKind.Neutral : HeadingKind.Stage, stage, default);
    }

    /// <summary>Returns the stage that a heading means, if one word is misspelt and all others are general; otherwise null.</summary>
    public static (string Word, string Meant)? Meant(string heading)
    {
        var text = Clean(heading);
        var tags = Tagger.Tag(text);
        string? word = null;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]) && !tags.Exists(t => t.Start <= i && t.End > i))
            {
                i++;
            }

            if (i > start && word is not null)
            {
                return null;
            }

            word = i > start ? text.Substring(start, i - start) : word;
            i += i == start ? 1 : 0;
        }

        return word is { Length: > 3 } && !tags.Exists(t => !Words.IsGeneric(t)) && Slips.Find(word, StageHeadings) is { } meant ? (word, meant) : null;
    }

    /// <summary>Returns the stage of a grouping heading with other words in it. Used if the content below it shows that it groups.</summary>
    public static HeadingRole Group(string heading, KubernetesVersion? release)
    {
        var text = Clean(heading);
        var tags = Tagger.Tag(text);
        var ends = tags.Where(t => t.Sense == Sense.End).Select(t => t.Stage).Distinct().ToList();
        var stage = StageOf(StageClaims.Find(text, tags, release));
        return stage == Stage.Unknown && (ends.Count > 1 || ends.Contains(Stage.Unknown))
            ? new HeadingRole(HeadingKind.Ends, Stage.Unknown, default)
            : new HeadingRole(HeadingKind.Stage, stage != Stage.Unknown ? stage : ends.Count > 0 ? ends[0] : Stage.Unknown, default);
    }

    /// <summary>Returns the SIGs in a text that contains only SIGs, or an empty list for other texts.</summary>
    public static EquatableArray<string> AreaOf(string text)
    {
        var bracket = text.Length > 0 && text[text.Length - 1] is ')' or '）' ? AsideAtEnd.Match(text).Value : "";
        if (bracket.Length > 0 && StageWords.Pure(bracket) is not null)
        {
            return default; // "测试（Beta）"
        }

        text = text.Substring(0, text.Length - bracket.Length).Trim().TrimEnd(':', '：').Trim();
        if (text.Length is 0 or > 60)
        {
            return default;
        }

        if (SigNames.Recognize(text) is { } whole)
        {
            return new EquatableArray<string>([whole]);
        }

        var found = new List<string>();
        foreach (var part in AreaJoint.Split(text))
        {
            if (part.Trim().Length == 0)
            {
                continue;
            }

            if (SigNames.Recognize(part) is not { } sig)
            {
                return default;
            }

            if (!found.Contains(sig))
            {
                found.Add(sig);
            }
        }

        return found.ToEquatableArray();
    }

    /// <summary>Determines whether a heading begins a chapter that is not a feature: "Conclusion", "升级建议".</summary>
    public static bool IsChapter(string heading)
    {
        var text = Clean(heading);
        if (Tagger.Tag(text) is { Count: > 0 } all && all[all.Count - 1] is { Sense: Sense.Chapter } last && !text.Substring(last.End).Any(char.IsLetter) && Language.HasHan(text))
        {
            return true; // "老张的升级建议"
        }

        return Tagger.Tag(text) is { Count: > 0 } tags && tags[0].Sense is Sense.Chapter or Sense.AsideStart or Sense.Aside && !text.Substring(0, tags[0].Start).Any(char.IsLetter)
            && !(tags[0].End < text.Length && text[tags[0].End] == '-');
    }

    // The target of a heading counts: "Alpha -> Beta" is about beta. A heading with two stages states neither.
    private static Stage StageOf(List<StageClaim> claims)
    {
        var stages = claims.Where(c => c.Veto is null or "attributive" or "kubernetes" or "other-thing" or "question" or "count").Select(c => c.Stage).Distinct().ToList();
        return stages.Count == 1 ? stages[0] : Stage.Unknown;
    }

    private static bool IsAside(string text, List<Tag> tags)
    {
        if (tags.Count == 0)
        {
            return false;
        }

        // "这次没赶上的": features that are not in the release.
        if (tags.Exists(t => t.Sense == Sense.Withdrawn) && Clauses.IsCovered(text, tags, 0, text.Length, Words.IsGeneric))
        {
            return true;
        }

        // "还没想好放哪儿" is about what follows.
        if (tags[0].Sense == Sense.Negation && !Clauses.IsCovered(text, tags, 0, text.Length, Words.IsGeneric))
        {
            return false;
        }

        var last = tags[tags.Count - 1];
        return (tags[0].Sense is Sense.AsideStart or Sense.Aside or Sense.See or Sense.Negation or Sense.Unchanged or Sense.Withdrawn && !text.Substring(0, tags[0].Start).Any(char.IsLetter) && !(tags[0].End < text.Length && text[tags[0].End] == '-'))
            || (last.Sense is Sense.AsideEnd or Sense.Aside or Sense.Unchanged or Sense.Withdrawn && !text.Substring(last.End).Any(char.IsLetter));
    }

    // "Planned for v1.32" and "What 1.29 had brought" are about another release. A preview of this release is about this release.
    private static bool IsOfOther(string text, List<Tag> tags, KubernetesVersion? release)
        => (release is { } now && Versions.In(tags).Any() && Versions.In(tags).All(v => v > now)) || (tags.Count > 0 && tags[0] is { Sense: Sense.Later, Start: 0 })
            || (tags.Count > 0 && tags[0].Sense == Sense.Future && !Versions.In(tags).Any(v => v == release))
            || (release is { } later && Versions.In(tags).ToList() is { Count: > 0 } past && past.TrueForAll(v => v < later) && text.Split(' ', ':', '：')[0].ToLowerInvariant() is "recap" or "what")
            || (release is { } own && Versions.In(tags).ToList() is { Count: > 0 } named && named.TrueForAll(v => v < own) && tags.Exists(t => t.Sense is Sense.Binder or Sense.Past or Sense.Filler)
                && !tags.Exists(t => t.Sense is Sense.Source or Sense.Target or Sense.Future) && Clauses.IsCovered(text, tags, 0, text.Length, Words.IsGeneric))
            || (tags.Any(t => t.Sense == Sense.Future) && Versions.In(tags).Any(v => v != release) && !Versions.In(tags).Any(v => v == release));

    private static bool NamesMore(string text, List<Tag> tags)
        => text.IndexOfAny(['和', '与', '及', '&']) >= 0 && tags.Any(t => t.Sense == Sense.Thing && t.Length > 1 && !IsBehindEnd(text, tags, t))
            || (tags.Any(t => t.Length == 3 && string.Compare(text, t.Start, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0) && tags.Any(t => t.Sense == Sense.Thing && !IsBehindEnd(text, tags, t)));

    /// <summary>Determines whether a word for features belongs to the deprecation or removal before it: "deprecated features", "移除的功能".</summary>
    private static bool IsBehindEnd(string text, List<Tag> tags, Tag thing)
        => tags.Any(e => e.Sense == Sense.End && ((e.End <= thing.Start && Clauses.IsCovered(text, tags, e.End, thing.Start, t => t.Sense is Sense.Binder && t.Length == 1 || t.Sense is Sense.Kubernetes))
            || (thing.End <= e.Start && Clauses.IsCovered(text, tags, thing.End, e.Start, _ => false))));

    /// <summary>Determines whether a numbering may begin with a character. This check is faster than the pattern.</summary>
    private static bool MayNumber(char first) => char.IsDigit(first) || first is '第' or '(' or '（' or 'p' or 'P' || "一二三四五六七八九十".IndexOf(first) >= 0;

    private static bool IsDecoration(char c)
        => c is '\uFE0F' or '\u200B' or '\u200D' or '\u2728' or '\u20E3'
            || char.IsSurrogate(c)
            || (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol && c is not ('→' or '➜'));
}
