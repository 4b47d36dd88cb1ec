using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A stage word with what stands around it, for the vetoes.</summary>
internal sealed class StageScope(string text, IReadOnlyList<Tag> tags, int index, (int Start, int End) sentence, KubernetesVersion? release)
{
    /// <summary>No clause of a person has so many known words; whoever pours them in is read near the stage alone.</summary>
    private const int MaxTags = 24;

    private List<Tag>? before;
    private List<Tag>? after;

    public string Text => text;

    public Tag Word => tags[index];

    /// <summary>The clause around the word.</summary>
    public (int Start, int End) Clause { get; } = Clauses.At(text, tags[index].Start);

    /// <summary>The sentence around the word.</summary>
    public (int Start, int End) Sentence => sentence;

    /// <summary>The tags close by, of other clauses as well, first to last.</summary>
    public IEnumerable<Tag> Near()
    {
        for (var i = Math.Max(0, index - MaxTags); i < tags.Count && i <= index + MaxTags; i++)
        {
            yield return tags[i];
        }
    }

    public KubernetesVersion? Release => release;

    /// <summary>The release that the clause gives the word.</summary>
    public KubernetesVersion? Version { get; set; }

    /// <summary>The tags of the clause in front of the word, the nearest first.</summary>
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

    /// <summary>The tags of the clause behind the word.</summary>
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

    /// <summary>The next stage of the clause behind the word, if nothing but known words stands between them and one of those leads on.</summary>
    public bool LeadsOn()
    {
        var leads = false;
        foreach (var tag in After())
        {
            if (tag.Sense == Sense.Stage)
            {
                return leads && Clauses.IsCovered(text, tags, Word.End, tag.Start, t => t.Sense is Sense.Target or Sense.Move or Sense.Filler or Sense.Binder or Sense.Thing or Sense.Version or Sense.Source or Sense.Kubernetes);
            }

            leads |= tag.Sense is Sense.Target or Sense.Move;
        }

        return false;
    }

    /// <summary>"从 Alpha 起步": where it comes from is where it starts.</summary>
    public bool StartsHere() => After().FirstOrDefault() is { Length: 2 } next && IsNextTo(Word, next) && text.Substring(next.Start, 2) is "起步" or "开始" or "登场";

    /// <summary>"Beta will not come": what follows denies the stage.</summary>
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
                return !Language.IsHan(text[tag.Start]) || text[tag.Start] is '尚' or '还' or '暂';
            }

            if (tag.Sense is not (Sense.Future or Sense.Binder))
            {
                return false;
            }

            last = tag;
        }

        return false;
    }

    /// <summary>Whether two tags stand together, with nothing but blanks and quotes between them.</summary>
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

    /// <summary>Whether a tag in front is of the word's own clause: of words that nobody knows, one may stand between them.</summary>
    public bool IsNear(Tag tag)
    {
        var unknown = 0;
        for (var i = tag.End; i < Word.Start; i++)
        {
            var isStart = char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) || Language.IsHan(text[i]));
            unknown += isStart && !Before().Any(t => t.Start <= i && t.End > i) ? Language.IsHan(text[i]) ? 0 : 1 : 0;
        }

        // "does not change Pods", "when fully terminating": more often than not, these are part of a title.
        return unknown <= (tag.Sense == Sense.Negation || text[tag.Start] is 'w' or 'W' ? 0 : 1);
    }

    /// <summary>Whether a Chinese tag in front belongs to a noun that follows it: "无法解密的资源".</summary>
    public bool IsOfNoun(Tag tag)
    {
        var of = text.IndexOf('的', tag.End, Word.Start - tag.End);
        return of >= 0 && of + 1 < Word.Start && Language.IsHan(text[of + 1]);
    }

    /// <summary>The word behind the stage, if it follows at once and is no known one: a noun.</summary>
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

    /// <summary>Whether "的" joins the word to a noun that is no known word: "稳定的节点".</summary>
    public bool HasNounBehindOf()
    {
        var of = Word.End;
        return of + 1 < Clause.End && text[of] == '的' && char.IsLetter(text[of + 1]) && !After().Any(t => t.Start <= of + 1 && t.End > of + 1);
    }

    /// <summary>"自 1.34 起 DRA（KEP-4381）即为 GA", "Since v1.34, DRA (KEP-4381) is GA": the release behind which a bracket parts the clause.</summary>
    public KubernetesVersion? VersionSince()
    {
        var open = Clause.Start < 2 || text[Clause.Start - 1] is not (')' or '）') ? 0 : text.LastIndexOfAny(['(', '（'], Clause.Start - 2);
        if (open <= 0)
        {
            return null;
        }

        var front = Clauses.At(text, open - 1);
        var inside = Near().Where(t => t.Start >= front.Start && t.End <= front.End).ToList();
        return inside.Count > 1 && inside[0].Start == front.Start && inside[0].Sense == Sense.Source && inside[1].Sense == Sense.Version ? Versions.Of(inside[1]) : null;
    }

    /// <summary>Whether a clause that only names a release stands in front: <c>In v1.30, …</c>.</summary>
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
