using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a stage word with its surroundings, for the vetoes.</summary>
internal sealed class StageScope(string text, IReadOnlyList<Tag> tags, int index, (int Start, int End) sentence, KubernetesVersion? release)
{
    /// <summary>The maximum number of tags around a stage. Natural clauses have fewer known words; in others, only the nearest are read.</summary>
    private const int MaxTags = 24;

    private List<Tag>? before;
    private List<Tag>? after;

    public string Text => text;

    public Tag Word => tags[index];

    /// <summary>Gets the clause around the word.</summary>
    public (int Start, int End) Clause { get; } = Clauses.At(text, tags[index].Start);

    /// <summary>Gets the sentence around the word.</summary>
    public (int Start, int End) Sentence => sentence;

    /// <summary>Returns the nearby tags in their order, including those of other clauses.</summary>
    public IEnumerable<Tag> Near()
    {
        for (var i = Math.Max(0, index - MaxTags); i < tags.Count && i <= index + MaxTags; i++)
        {
            yield return tags[i];
        }
    }

    public KubernetesVersion? Release => release;

    /// <summary>Gets or sets the release of the word in its clause.</summary>
    public KubernetesVersion? Version { get; set; }

    /// <summary>Returns the tags of the clause before the word, the nearest first.</summary>
    public IReadOnlyList<Tag> Before()
    {
        if (before is null)
        {
            before = [];
            for (var i = index - 1; i >= 0 && index - i <= MaxTags && tags[i].Start >= Clause.Start; i--)
            {
                before.Add(tags[i]);
            }
        }

        return before;
    }

    /// <summary>Returns the tags of the clause after the word.</summary>
    public IReadOnlyList<Tag> After()
    {
        if (after is null)
        {
            after = [];
            for (var i = index + 1; i < tags.Count && i - index <= MaxTags && tags[i].End <= Clause.End; i++)
            {
                after.Add(tags[i]);
            }
        }

        return after;
    }

    /// <summary>Determines whether another stage follows in the clause, with only known words between them, one of which leads to it.</summary>
    public bool LeadsOn()
    {
        var leads = false;
        foreach (var tag in After())
        {
            if (tag.Sense == Sense.Stage)
            {
                return leads && !HasNumber(Word.End, tag.Start) && Clauses.IsCovered(text, tags, Word.End, tag.Start, t => t.Sense is Sense.Target or Sense.Move or Sense.Filler or Sense.Binder or Sense.Thing or Sense.Version or Sense.Source or Sense.Kubernetes);
            }

            leads |= tag.Sense is Sense.Target or Sense.Move;
        }

        return false;
    }

    // "KEP-1 moves to beta and KEP-2 to stable"
    private bool HasNumber(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (char.IsDigit(text[i]) && char.IsDigit(text[i + 1]) && !After().Any(t => t.Start <= i && t.End > i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the feature starts at this stage: "从 Alpha 起步".</summary>
    public bool StartsHere() => After().FirstOrDefault() is { Length: 2 } next && IsNextTo(Word, next) && text.Substring(next.Start, 2) is "起步" or "开始" or "登场";

    /// <summary>Determines whether the following words deny the stage: "Beta will not come".</summary>
    public bool IsDenied()
    {
        var last = Word;
        foreach (var tag in After())
        {
            if (!IsNextTo(last, tag))
            {
                return false;
            }

            if (tag.Sense == Sense.Negation)
            {
                return Language.IsHan(text[tag.Start]) ? text[tag.Start] is '尚' or '还' or '暂' : string.Compare(text, tag.Start, "without", 0, 7, StringComparison.OrdinalIgnoreCase) != 0;
            }

            if (tag.Sense is not (Sense.Future or Sense.Binder))
            {
                return false;
            }

            last = tag;
        }

        return false;
    }

    /// <summary>Determines whether only blanks and quotes are between two tags.</summary>
    public bool IsNextTo(Tag left, Tag right)
    {
        for (var i = left.End; i < right.Start; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return right.Start - left.End <= 6;
    }

    /// <summary>Determines whether a preceding tag is in the clause of the word, with at most one unknown word between them.</summary>
    public bool IsNear(Tag tag)
    {
        var unknown = 0;
        for (var i = tag.End; i < Word.Start; i++)
        {
            var isStart = char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) || Language.IsHan(text[i]));
            unknown += isStart && !Before().Any(t => t.Start <= i && t.End > i) ? Language.IsHan(text[i]) ? 0 : 1 : 0;
        }

        // "does not change Pods", "when fully terminating": these are usually part of a title.
        return unknown <= (tag.Sense == Sense.Negation || text[tag.Start] is 'w' or 'W' ? 0 : 1);
    }

    /// <summary>Determines whether a preceding Chinese tag belongs to a following noun: "无法解密的资源".</summary>
    public bool IsOfNoun(Tag tag)
    {
        var of = text.IndexOf('的', tag.End, Word.Start - tag.End);
        return of >= 0 && of + 1 < Word.Start && Language.IsHan(text[of + 1]);
    }

    /// <summary>Determines whether a noun directly follows the stage, that is, an unknown word.</summary>
    public bool HasNounBehind()
    {
        var at = Word.End;
        while (at < text.Length && text[at] is ' ' or '*' or '`')
        {
            at++;
        }

        return at < text.Length && at < Clause.End && char.IsLetter(text[at])
            && !After().Any(t => t.Start == at && t.Sense is not (Sense.Foreign or Sense.Software or Sense.Kubernetes or Sense.Gate or Sense.Neutral));
    }

    /// <summary>Determines whether "的" connects the word to an unknown noun: "稳定的节点".</summary>
    public bool HasNounBehindOf()
    {
        var of = Word.End;
        return of + 1 < Clause.End && text[of] == '的' && char.IsLetter(text[of + 1]) && !After().Any(t => t.Start <= of + 1 && t.End > of + 1);
    }

    /// <summary>Returns the release in front of the brackets around the word: "introduced in v1.22 (alpha)", "v1.29 的变化（KEP-1 GA、KEP-2 Beta）".</summary>
    public KubernetesVersion? VersionOfBracket()
    {
        if (Clauses.BeforeBracket(text, Word.Start) is not { } front || front.Start < sentence.Start || After().Concat(Before()).Any(t => t is { Sense: Sense.Binder, Stage: Words.Copula }))
        {
            return null;
        }

        var versions = Near().Where(t => t.Start >= front.Start && t.End <= front.End && t.Sense == Sense.Version).ToList();
        return versions.Count == 1 ? Versions.Of(versions[0]) : null;
    }

    /// <summary>Returns the release before a bracket that splits the clause: "自 1.34 起 DRA（KEP-4381）即为 GA", "Since v1.34, DRA (KEP-4381) is GA".
    /// A coming release is also meant without such a word: "1.36 大概率能看到 X（KEP-3962）转正".</summary>
    public KubernetesVersion? VersionSince()
    {
        var open = Clause.Start < 2 || text[Clause.Start - 1] is not (')' or '）') ? 0 : text.LastIndexOfAny(['(', '（'], Clause.Start - 2);
        if (open <= 0)
        {
            return null;
        }

        var front = Clauses.At(text, open - 1);
        var inside = Near().Where(t => t.Start >= front.Start && t.End <= front.End).ToList();
        return inside.Count > 1 && inside[0].Start == front.Start && inside[0].Sense == Sense.Source && inside[1].Sense == Sense.Version ? Versions.Of(inside[1])
            : inside.Find(t => t.Sense == Sense.Version && Versions.Of(t) > release) is { } coming ? Versions.Of(coming)
            : null;
    }

    /// <summary>Returns the release of a preceding clause that contains only a release: <c>In v1.30, …</c>.</summary>
    public KubernetesVersion? VersionInFront()
    {
        if (Clause.Start < 2 || text[Clause.Start - 1] is not (',' or '，' or ':' or '：'))
        {
            return null;
        }

        var isColon = text[Clause.Start - 1] is ':' or '：';

        var front = Clauses.At(text, Clause.Start - 2);
        KubernetesVersion? version = null;
        foreach (var tag in Near())
        {
            if (tag.Start >= front.Start && tag.End <= front.End)
            {
                if (tag.Sense == Sense.Stage)
                {
                    return null;
                }

                version = tag.Sense == Sense.Version ? Versions.Of(tag) : version;
            }
        }

        if (isColon)
        {
            return version is not null && Near().Any(t => t.Start >= front.Start && t.End <= front.End && t.Sense == Sense.Future) ? version : null;
        }

        return front.End - front.Start <= 36 && version is not null && !Near().Any(t => t.Start >= front.Start && t.End <= front.End && t.Sense is Sense.DefaultOn or Sense.End or Sense.Move) && Near().Any(t => t.Start >= front.Start && t.Start <= front.Start + 2 && (t.Sense is Sense.Filler or Sense.Source || (t.Sense == Sense.Binder && t.Stage != Words.Copula))) ? version : null;
    }
}
