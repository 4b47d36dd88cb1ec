using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in sentences, regardless of the subject of the surrounding text.</summary>
internal sealed class SentenceFeatures(Candidates candidates)
{
    private KubernetesVersion? Release => candidates.Release;

    /// <summary>Reads a sentence that presents KEPs by stating their stage: "This release also graduates KEP-1 and KEP-2 to stable".</summary>
    public bool Add(RichText text, Context context, int from = 0, ICollection<int>? without = null)
    {
        var any = false;
        var references = Mentions.WithoutPassing(text, KepReferences.Find(text));
        references.RemoveAll(r => IsNoNews(text, r, context) || r.Start < from || without?.Contains(r.Number) == true);
        if (references.Count is 0 or > 50)
        {
            return false;
        }

        StageClaim? led = null;
        foreach (var (start, end) in text.Sentences)
        {
            // "Both are alpha: one is KEP-1; the other is KEP-2": what is before the colon is said of all parts.
            led = start > 0 && text.Plain[start - 1] is '；' ? led ?? Lead(text, start) : null;
            var inside = Candidates.Distinct(references.Where(r => r.Start >= start && r.End <= end)).ToList();
            inside.RemoveAll(r => Defining.IsOfOtherRelease(text, r, Release) && !(inside.Count == 1 && StatedIn(text, WithPronoun(text, r)).Claims.Exists(c => c.Tag.Start >= r.End)));
            if (inside.Count == 0)
            {
                continue;
            }

            var (sentence, claims, ended) = StatedIn(text, (start, end));
            if (claims.Count == 0 && ended is null && led is not null)
            {
                claims = [led];
            }

            if (claims.Count == 0 && ended is null && without is null && inside.Count == 1 && Defining.HasNumber(text, inside[0]))
            {
                (sentence, claims, ended) = StatedIn(text, WithPronoun(text, inside[0]));
            }

            if (claims.Count == 0 && ended is null && without is null && inside.Count == 1 && Announced(text, (start, end), inside[0]) is { } announced)
            {
                claims = [announced];
            }

            var versions = Versions.In(text.Tags.Where(t => t.Start >= start && t.End <= end)).ToList();
            var isOfRelease = versions.Exists(v => v == Release);
            if (without is not null && !isOfRelease && ended is null && !IsBeforeColon(text, claims, inside[0]) && !IsAboutAnother(text, inside, claims, (start, end)))
            {
                continue;
            }

            if (claims.Count == 0 && ended is null && !(context.GroupsByStage && !context.IsAboutEnds && (versions.Count == 0 || isOfRelease) && IsListed(text, inside, sentence)))
            {
                continue;
            }

            foreach (var reference in inside)
            {
                // Of several stages, the first after the KEP belongs to it, or else the last before it.
                var own = claims.Find(c => c.Tag.Start >= reference.End) ?? claims.LastOrDefault();
                if (inside.Find(k => k.Start >= reference.End) is { } next && own?.Tag.Start > next.Start
                    && text.Claims(Release).Exists(c => c.Veto is "other-release" or "history" && c.Tag.Start >= reference.End && c.Tag.End <= next.Start))
                {
                    continue; // "It came with KEP-1 and has been stable since v1.28, and KEP-2 becomes stable now."
                }

                var candidate = candidates.Add(
                    new Candidate
                    {
                        Rule = Presentations.Sentence, Place = text.Place, Named = new NamedKep(reference, text), TitleText = text, TitleLine = sentence, OwnText = sentence, Context = context,
                    },
                    []);
                candidate.Stage = ended ?? own?.Stage ?? candidate.Stage;

                any = true;
            }
        }

        return any;
    }

    // "Two are alpha: KEP-1, which drains; and KEP-2, which fills."
    private static bool IsBeforeColon(RichText text, List<StageClaim> claims, KepReference kep)
        => claims.Exists(c => c.Tag.End <= kep.Start && text.Plain.IndexOfAny([':', '：'], c.Tag.End, kep.Start - c.Tag.End) is >= 0 and var colon && KepReferences.Find(text).TrueForAll(r => r.Start > colon));

    /// <summary>Returns the stage before the colon of the sentence that ends in front of a position, or null.</summary>
    private StageClaim? Lead(RichText text, int position)
    {
        var (start, end) = text.SentenceAt(Math.Max(0, position - 2));
        var colon = text.Plain.IndexOfAny([':', '：'], start, Math.Max(0, end - start));
        for (var next = colon; next >= 0; next = text.Plain.IndexOfAny([':', '：'], next + 1, end - next - 1))
        {
            colon = next;
        }

        return colon < 0 || KepReferences.Find(text).Exists(r => r.Start >= start && r.Start < colon) ? null : text.Claims(Release).FindLast(c => c.Counts && c.Tag.Start >= start && c.Tag.End <= colon);
    }

    /// <summary>Returns the stage in the sentence in front, if it speaks of something that the KEP at the start of the next one names: "The biggest change is in beta. KEP-24 lets …"</summary>
    private StageClaim? Announced(RichText text, (int Start, int End) sentence, KepReference kep)
    {
        if (sentence.Start == 0 || kep.Start - sentence.Start > 12)
        {
            return null;
        }

        var (start, end) = text.SentenceAt(Math.Max(0, sentence.Start - 2));
        return KepReferences.Find(text).Exists(r => r.Start >= start && r.Start < end) || text.Tags.Find(t => t.Start >= start && t.End <= end && t.Sense == Sense.Thing) is null ? null
            : text.Claims(Release).FindLast(c => c.Counts && c.Tag.Start >= start && c.Tag.End <= end);
    }

    /// <summary>Returns the text of a range, and the stages, or else the deprecation or removal, that it states.</summary>
    private (string Sentence, List<StageClaim> Claims, Stage? Ended) StatedIn(RichText text, (int Start, int End) range)
    {
        var sentence = text.Plain.Substring(range.Start, range.End - range.Start);
        var claims = text.Claims(Release).FindAll(c => c.Tag.Start >= range.Start && c.Tag.End <= range.End && c.Counts);
        var tags = claims.Count == 0 ? Tagger.Tag(sentence) : [];
        return (sentence, claims, EndWords.In(sentence, tags, Release, out var isDated) is { } said && (isDated || EndWords.HasPassive(sentence, tags, Release) || EndWords.IsDeclared(sentence, tags)) ? said : null);
    }

    /// <summary>Returns the sentence with a KEP, with the one before it if it begins with a pronoun, and the one after it if that does: "KEP-24 took its time. In v1.30, it is stable."
    /// A sentence about another KEP is not added.</summary>
    private static (int Start, int End) WithPronoun(RichText text, KepReference kep)
    {
        var at = text.Sentences.IndexOf(text.SentenceAt(kep.Start));
        return at < 0 ? text.SentenceAt(kep.Start) : (text.Sentences[Continues(at) ? at - 1 : at].Start, Continues(at + 1) ? OwnEnd(text.Sentences[at + 1]) : text.Sentences[at].End);

        int OwnEnd((int Start, int End) next) => KepReferences.Find(text).Find(k => k.Start >= next.Start && k.Number != kep.Number) is { } other ? Math.Min(next.End, other.Start) : next.End;

        bool Continues(int index)
            => index > 0 && index < text.Sentences.Count && text.Sentences[index] is var (start, end)
                && text.Tags.Find(t => t.Start >= start && t is { Sense: Sense.Binder, Stage: Words.Pronoun }) is { } pronoun
                && Clauses.IsCovered(text.Plain, text.Tags, start, pronoun.Start, t => t.Sense is Sense.Binder or Sense.Filler or Sense.Version or Sense.Kubernetes or Sense.Source or Sense.Now)
                && KepReferences.Find(text).TrueForAll(k => k.Number == kep.Number || k.End <= text.Sentences[index - 1].Start || k.Start >= Clauses.At(text.Plain, pronoun.Start).End);
    }

    /// <summary>Determines whether a sentence states the stage of another feature than the subject of the text: the stage follows each KEP,
    /// or the only KEP ends the sentence, or it says "now".</summary>
    private static bool IsAboutAnother(RichText text, List<KepReference> inside, List<StageClaim> claims, (int Start, int End) sentence)
        => inside.TrueForAll(r => claims.Exists(c => c.Tag.Start >= r.End || (r.Start - c.Tag.End is >= 1 and <= 3 && !text.Plain.Substring(c.Tag.End, r.Start - c.Tag.End).Any(char.IsLetterOrDigit))))
            || (inside.Count == 1 && claims.Count > 0
                && (!text.Plain.Substring(Math.Min(inside[0].End, sentence.End), sentence.End - Math.Min(inside[0].End, sentence.End)).Any(char.IsLetterOrDigit)
                    || text.Tags.Exists(t => t.Start >= sentence.Start && t.End <= sentence.End && t.Sense == Sense.Binder && IsNow(text.Plain, t))));

    /// <summary>Determines whether a sentence in a stage group names its KEP: it is short, or the KEP is in brackets after a title.</summary>
    private bool IsListed(RichText text, List<KepReference> inside, string sentence)
        => inside.Count == 1
            && (sentence.Trim().Length <= 60 || (sentence.Length <= 160 && Position.OpeningBracket(text.Plain, inside[0]) is not null && !Defining.IsOfOtherRelease(text, inside[0], Release)));

    // "What remains is beta from now on: KEP-2".
    private static bool IsNow(string text, Tag tag) => text.Substring(tag.Start, tag.Length) is "now" or "现在" or "如今" or "目前" or "现已";

    /// <summary>Returns the number of KEPs whose stage is stated in separate sentences that are not the subject of the text.</summary>
    public int Count(IEnumerable<Paragraph> paragraphs)
    {
        var found = new HashSet<int>();
        foreach (var text in paragraphs.Where(p => !p.IsFootnote).Select(p => p.Text))
        {
            var references = Mentions.WithoutPassing(text, KepReferences.Find(text));
            if (references.Count is 0 or > 50)
            {
                continue;
            }

            var claims = text.Claims(Release).FindAll(c => c.Counts);
            foreach (var reference in references)
            {
                var (start, end) = text.SentenceAt(reference.Start);
                if (claims.Exists(c => c.Tag.Start >= start && c.Tag.End <= end) && !Mentions.IsDefining(text, reference))
                {
                    found.Add(reference.Number);
                }
            }
        }

        return found.Count;
    }

    /// <summary>Reads several KEPs, each in brackets after its title: "A (KEP-1), B (KEP-2) and C (KEP-3) are stable".</summary>
    public bool AddEnumerated(RichText text, List<KepReference> references, Context context, List<Paragraph>? body = null)
    {
        var keps = Candidates.Distinct(references)
            .Where(r => !Defining.IsOfOtherRelease(text, r, Release) && !(text.SentenceAt(r.Start).Start > 0 && (IsNoNews(text, r, context.WithoutStage()) || (r.Number != references[0].Number && Defining.IsDatedElsewhere(text, r, Release))))).ToList();
        keps = context.GroupsByStage && keps.Count > 0 && text.SentenceAt(keps[0].Start).End is var first ? keps.FindAll(k => k.End <= first) is { Count: > 1 } together ? together : keps : keps;
        if (keps.Count is < 2 or > 20 || keps.Exists(r => Position.OpeningBracket(text.Plain, r) is null && !Position.IsBehindBold(text, r)))
        {
            return false;
        }

        var claims = text.Claims(Release).FindAll(c => c.Counts);
        var ordered = Respective(text, keps);
        var stated = keps.ConvertAll<(KepReference Kep, StageClaim? Claim)>(r =>
        {
            if (ordered is not null)
            {
                return (r, ordered[keps.IndexOf(r)]);
            }

            var (start, end) = text.SentenceAt(r.Start);
            var own = claims.FindAll(c => c.Tag.Start >= start && c.Tag.End <= end);
            return (Kep: r, Claim: own.Count == 0 || HasOwnPredicate(text, r, keps, own) ? null : InPart(text, r, own) ?? own.Find(c => c.Tag.Start >= r.End) ?? own[own.Count - 1]);
        });
        var ends = text.Claims(Release).Count == 0 && text.SentenceAt(keps[0].Start).End > keps[keps.Count - 1].End ? Ends(text, keps) : null;
        stated.RemoveAll(s => (s.Claim is null && ends is null && !context.GroupsByStage) || IsBeside(text, s.Kep));
        foreach (var (kep, claim) in stated)
        {
            var title = Position.TitleInFront(text.Plain, kep);
            var start = Math.Max(0, text.Plain.LastIndexOf(title, kep.Start, StringComparison.Ordinal));
            var next = keps.Find(k => k.Start > kep.End) is { } follower ? Math.Max(kep.End, text.Plain.LastIndexOf(Position.TitleInFront(text.Plain, follower), follower.Start, StringComparison.Ordinal)) : text.Plain.Length;
            var part = text.Part(start, Math.Min(next, text.SentenceAt(kep.Start).End));
            var candidate = candidates.Add(
                new Candidate { Rule = Presentations.Enumerated, Place = text.Place, Named = new NamedKep(kep, text), TitleText = part, TitleLine = title, OwnText = title, Context = context }, body ?? []);
            candidate.Stage = claim?.Stage ?? ends?[keps.IndexOf(kep)] ?? candidate.Stage;
        }

        return stated.Count > 0;
    }

    // "这版稳定了 A（KEP-1）与 B（KEP-2），同时 C（KEP-3）转 Beta": the only stage between the commas around a KEP is its own.
    private static StageClaim? InPart(RichText text, KepReference kep, List<StageClaim> claims)
    {
        var (start, end) = text.SentenceAt(kep.Start);
        var depth = 0;
        var from = start;
        for (var i = start; i < end; i++)
        {
            depth += text.Plain[i] is '(' or '（' ? 1 : text.Plain[i] is ')' or '）' ? -1 : 0;
            if (depth == 0 && text.Plain[i] is ',' or '，' or ';' or '；')
            {
                if (i >= kep.End)
                {
                    end = i;
                    break;
                }

                from = i + 1;
            }
        }

        return claims.FindAll(c => c.Tag.Start >= from && c.Tag.End <= end) is { Count: 1 } one ? one[0] : null;
    }

    /// <summary>Reads KEPs behind a stage and a colon, each in front of its title: "GA: KEP-1 quick drains, KEP-2 volumes".</summary>
    public bool AddLed(RichText text, Context context)
    {
        var colon = text.Plain.IndexOfAny([':', '：']);
        var keps = colon < 0 ? [] : Candidates.Distinct(KepReferences.Find(text)).ToList();
        if (keps.Count is < 2 or > 20 || StageWords.Pure(text.Plain.Substring(0, colon), Release) is not { } stage || !keps.TrueForAll(k => k.Start > colon && IsAtStart(text.Plain, k, colon))
            || text.Claims(Release).Exists(c => c.Counts && c.Tag.Start > colon))
        {
            return false;
        }

        for (var i = 0; i < keps.Count; i++)
        {
            var part = text.Part(keps[i].Start, i + 1 < keps.Count ? keps[i + 1].Start : text.Plain.Length);
            candidates.Add(
                new Candidate { Rule = Presentations.Enumerated, Place = text.Place, Named = new NamedKep(keps[i], text), TitleText = part, TitleLine = part.Plain.TrimEnd(' ', ',', '，', '、', ';', '；'), OwnText = part.Plain, Context = context }, [])
                .Stage = stage;
        }

        return true;
    }

    private static bool IsAtStart(string text, KepReference kep, int colon)
        => text.Substring(colon + 1, kep.Start - colon - 1).TrimEnd(' ', '[', '(', '（') is var front && (front.Length == 0 || front[front.Length - 1] is ',' or '，' or '、' or ';' or '；' || front.EndsWith(" and", StringComparison.Ordinal) || front[front.Length - 1] is '和' or '与' or '及');

    /// <summary>Reads KEPs whose stages follow all of them: "KEP-1 (drains) and KEP-2 (volumes) are stable and beta, respectively", "KEP-1、KEP-2 分别进入稳定与 Beta".</summary>
    public bool AddRespective(RichText text, Context context)
    {
        var keps = Candidates.Distinct(KepReferences.Find(text)).ToList();
        if (keps.Count is < 2 or > 20 || keps.TrueForAll(k => Position.OpeningBracket(text.Plain, k) is not null) || Respective(text, keps) is not { } stages)
        {
            return false;
        }

        for (var i = 0; i < keps.Count; i++)
        {
            var part = text.Part(keps[i].Start, i + 1 < keps.Count ? keps[i + 1].Start : stages[0].Tag.Start);
            candidates.Add(
                new Candidate { Rule = Presentations.Enumerated, Place = text.Place, Named = new NamedKep(keps[i], text), TitleText = part, TitleLine = TitleBehind(part.Plain, keps[i]), OwnText = part.Plain, Context = context }, [])
                .Stage = stages[i].Stage;
        }

        return true;
    }

    // "KEP-1 (drains) and", "KEP-1、"
    private static string TitleBehind(string part, KepReference kep)
        => part.Substring(Math.Min(kep.End - kep.Start, part.Length)).TrimStart(' ', ',', '，', '、', '和', '与', '及') is var behind && behind.IndexOfAny(['(', '（']) == 0 && behind.IndexOfAny([')', '）']) is > 1 and var close
            ? behind.Substring(1, close - 1)
            : part;

    /// <summary>Returns the deprecation or removal of each KEP: "X is deprecated (KEP-1), Y is removed (KEP-2)", "X (KEP-1) and Y (KEP-2) are removed". Returns null if one has neither.</summary>
    private List<Stage>? Ends(RichText text, List<KepReference> keps)
    {
        var each = new List<Stage>();
        foreach (var part in keps.Select(k => Position.TitleInFront(text.Plain, k)))
        {
            if (EndWords.In(part, Tagger.Tag(part), Release) is { } end)
            {
                each.Add(end);
            }
        }

        return each.Count == keps.Count ? each
            : each.Count == 0 && text.Tags.Exists(t => t.Sense == Sense.End && t.Start >= keps[keps.Count - 1].End) && EndWords.In(text.Plain, text.Tags, Release) is { } all ? [.. keps.Select(_ => all)]
            : null;
    }

    // "It is alpha (KEP-1), and a pair with X (KEP-2)": the text before the bracket begins with a word for mentions.
    private static bool IsBeside(RichText text, KepReference kep)
        => !Mentions.HasOwnStage(text, kep) && Position.TitleInFront(text.Plain, kep) is var title && Tagger.Tag(title) is { Count: > 0 } tags && tags[0] is { Start: 0, Sense: Sense.Passing } first && Language.IsHan(title[0]) && title.Substring(0, first.Length) is not ("与" or "和" or "扩展" or "关联" or "配套");

    /// <summary>Returns a stage for each KEP in their order, or null: "A (KEP-1) and B (KEP-2) are stable and beta, respectively".</summary>
    private List<StageClaim>? Respective(RichText text, List<KepReference> keps)
    {
        var (start, end) = text.SentenceAt(keps[0].Start);
        var own = text.Claims(Release).FindAll(c => c.Veto is null or "all-stages" or "attributive" && c.Tag.Start >= start && c.Tag.End <= end);
        return own.Count == keps.Count && keps.TrueForAll(k => k.End <= own[0].Tag.Start)
            && (text.Plain.IndexOf("respectively", start, end - start, StringComparison.OrdinalIgnoreCase) >= 0 || text.Plain.IndexOf("分别", start, end - start, StringComparison.Ordinal) >= 0 || (Says(text.Plain, start, end, "前者", "the former") && Says(text.Plain, start, end, "后者", "the latter")))
            ? own
            : null;
    }

    // "A (KEP-1) is locked, B (KEP-2) and C enter beta": A has its own predicate.
    private static bool HasOwnPredicate(RichText text, KepReference kep, List<KepReference> keps, List<StageClaim> claims)
    {
        var end = text.Plain.IndexOfAny(['，', ',', '；', ';', '、', '。', '\n'], kep.End);
        end = Math.Min(end < 0 ? text.Plain.Length : end, Math.Max(kep.End, text.SentenceAt(kep.Start).End));
        return !claims.Exists(c => c.Tag.Start >= kep.End && c.Tag.Start < end) && !keps.Exists(k => k.Start >= kep.End && k.Start < end) && text.Plain.Substring(Math.Min(kep.End, end), end - Math.Min(kep.End, end)).Count(char.IsLetter) > 3
            && !Clauses.IsCovered(text.Plain, text.Tags, kep.End, end, Words.IsGeneric);
    }

    /// <summary>Determines whether a sentence says that a KEP is unchanged or not in the release.</summary>
    public bool IsNoNews(RichText text, KepReference reference, Context context)
    {
        var (start, end) = text.SentenceAt(reference.Start);
        var tags = text.Tags.FindAll(t => t.Start >= start && t.End <= end);
        return Reversal.In(text.Plain, tags) || tags.Exists(t => t.Sense == Sense.Withdrawn && IsPostponed(text.Plain, t))
            || (context.IsAboutEnds && tags.Exists(t => t.Sense == Sense.Unchanged) && !tags.Exists(t => t.Sense == Sense.End))
            || (!context.GroupsByStage && (tags.Exists(t => t.Sense is Sense.Withdrawn or Sense.Unchanged && !(IsWithdrawn(text.Plain, t) && tags.Exists(e => e.Sense == Sense.End))) || IsStill(text, tags, end)));
    }

    /// <summary>Determines whether a sentence says only that the stage is the same as before: "X stays in beta", but not "it stays in beta, but is on by default".</summary>
    private bool IsStill(RichText text, List<Tag> tags, int end)
    {
        var claims = tags.Count == 0 ? [] : text.Claims(Release).FindAll(c => c.Counts && tags.Contains(c.Tag));
        if (claims.Count != 1)
        {
            return false;
        }

        var stage = claims[0].Tag;
        if (tags.Exists(t => t.Start > stage.End && t.Sense == Sense.DefaultOn) || Says(text.Plain, tags[0].Start, end, "but ", "默认", "但", "by default") || Says(text.Plain, stage.End, end, "新增", "adds", "gains", "News:"))
        {
            return false;
        }

        for (var i = tags.IndexOf(stage) - 1; i >= 0 && text.Plain.Substring(tags[i].End, tags[i + 1].Start - tags[i].End).Trim().Length == 0; i--)
        {
            if (tags[i].Sense is Sense.Binder or Sense.Move && text.Plain.Substring(tags[i].Start, tags[i].Length).ToLowerInvariant() is "still" or "stay" or "stays" or "stayed" or "remain" or "remains" or "remained" or "仍" or "仍然" or "依然" or "依旧" or "还" or "还是" or "停留" or "停留在" or "停在")
            {
                return true;
            }
        }

        return false;
    }

    // "推迟到 1.31", "was postponed", but not "推迟 Pod 绑定", which the feature does.
    private static bool IsPostponed(string text, Tag tag)
        => text.Substring(tag.Start, tag.Length).ToLowerInvariant() switch
        {
            "推迟" or "延期" or "没赶上" or "赶不上" => tag.End == text.Length || text[tag.End] is '到' or '至' or '了' || Clauses.EndsClause(text, tag.End),
            "postponed" or "deferred" or "slipped" => text.Substring(0, tag.Start).TrimEnd() is var front && (front.EndsWith(" was", StringComparison.Ordinal) || front.EndsWith(" is", StringComparison.Ordinal) || front.EndsWith(" been", StringComparison.Ordinal)) || string.CompareOrdinal(text, tag.End, " to ", 0, 4) == 0,
            _ => false,
        };

    // "Classic DRA has been withdrawn and its code removed"
    private static bool IsWithdrawn(string text, Tag tag) => text.Substring(tag.Start, tag.Length).EndsWith("withdrawn", StringComparison.OrdinalIgnoreCase);

    private static bool Says(string text, int start, int end, params string[] words) => words.Any(w => text.IndexOf(w, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0);
}
