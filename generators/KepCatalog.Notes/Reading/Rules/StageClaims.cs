using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a stage word in a text and its meaning in its clause.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Version">The release in the clause, or null.</param>
/// <param name="Tag">The word.</param>
/// <param name="Veto">The name of the veto that applies, or null if the word counts.</param>
/// <param name="IsAnnounced">Whether the stage is announced for the future.</param>
/// <param name="IsBack">Whether the feature moves back to this stage.</param>
internal sealed record StageClaim(Stage Stage, KubernetesVersion? Version, Tag Tag, string? Veto, bool IsAnnounced, bool IsBack)
{
    /// <summary>Gets whether the word counts for the release of the note.</summary>
    public bool Counts => Veto is null;
}

/// <summary>Finds stage words and determines which count. A stage word in the clause of a feature counts, unless a veto applies.</summary>
internal static class StageClaims
{
    /// <summary>Returns all stage words of a text in their order.</summary>
    public static List<StageClaim> Find(string text, IReadOnlyList<Tag> tags, KubernetesVersion? release)
    {
        var found = new List<StageClaim>();
        var sentence = (Start: 0, End: -1);
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Sense == Sense.Stage)
            {
                sentence = tags[i].Start < sentence.End ? sentence : Clauses.SentenceAt(text, tags[i].Start);
                found.Add(Judge(text, tags, i, sentence, release));
            }
        }

        return found;
    }

    /// <summary>Returns the stage words of a text in reverse order, and evaluates each on demand.</summary>
    public static IEnumerable<StageClaim> FromEnd(string text, IReadOnlyList<Tag> tags, KubernetesVersion? release)
    {
        for (var i = tags.Count - 1; i >= 0; i--)
        {
            if (tags[i].Sense == Sense.Stage)
            {
                yield return Judge(text, tags, i, Clauses.SentenceAt(text, tags[i].Start), release);
            }
        }
    }

    private static StageClaim Judge(string text, IReadOnlyList<Tag> tags, int index, (int Start, int End) sentence, KubernetesVersion? release)
    {
        var scope = new StageScope(text, tags, index, sentence, release);
        scope.Version = VersionOf(scope, text, tags, index) ?? (scope.Before().Concat(scope.After()).Any(t => t.Sense == Sense.Now) ? release : null);
        return new StageClaim(
            tags[index].Stage, scope.Version, tags[index], StageVetoes.All.FirstOrDefault(v => v.Holds(scope))?.Name,
            scope.Before().Any(t => t.Sense == Sense.Future), scope.Before().Any(t => t.Sense == Sense.Back));
    }

    /// <summary>Returns the stage of the feature in a text. The first sentence with a stage decides; in it, a step back precedes a word with the number of the
    /// release, which precedes the last word.</summary>
    public static StageClaim? Decide(string text, IReadOnlyList<StageClaim> claims, bool announced = false)
    {
        var end = 0;
        var said = new List<StageClaim>();
        foreach (var claim in claims.Where(c => c.Counts && (c.IsAnnounced && c.Version is null) == announced))
        {
            if (said.Count > 0 && claim.Tag.Start >= end)
            {
                break;
            }

            end = said.Count == 0 ? Clauses.SentenceAt(text, claim.Tag.Start).End : end;
            said.Add(claim);
        }

        return said.Count == 0 ? null
            : said.Find(c => c.IsBack) ?? said.FindLast(c => c.Version is not null) ?? said[said.Count - 1];
    }

    /// <summary>Returns the release of a stage in a clause: directly after it (<c>beta in v1.31</c>), or else before it.</summary>
    private static KubernetesVersion? VersionOf(StageScope scope, string text, IReadOnlyList<Tag> tags, int index)
    {
        for (var i = index + 1; i < tags.Count && tags[i].Start - tags[index].End <= 40; i++)
        {
            if (tags[i].Sense == Sense.Version)
            {
                var between = text.Substring(tags[index].End, tags[i].Start - tags[index].End);
                var opens = between.TrimStart() is { Length: > 0 } start && start[0] is '(' or '（';
                var isBehind = i > 0 && tags[i - 1].Sense is Sense.Binder or Sense.Source && tags[i].Start - tags[i - 1].End <= 12 && !Language.IsHan(text[tags[i - 1].Start]);
                if ((isBehind && !opens || Clauses.IsCovered(text, tags, tags[index].End, tags[i].Start, t => t.Sense is Sense.Filler or Sense.Binder or Sense.Thing or Sense.Source or Sense.Kubernetes or Sense.Move or Sense.Future))
                    && (opens ? IsNothingElse(text, tags, tags[i]) : !between.Any(c => c is ',' or '，' or '。' or '；' or ';' or '（' or '(' or ')' or '）' or ']' or '】' or '—' or '\n' or '、' or '.')))
                {
                    return Versions.Of(tags[i]);
                }
            }

            if (tags[i].Sense is Sense.Version or Sense.Stage)
            {
                break;
            }
        }

        var source = true;
        Tag? from = null;
        foreach (var tag in scope.Before())
        {
            switch (tag.Sense)
            {
                case Sense.Version when IsOwned(text, tags, tag):
                    return null; // "after its alpha in v1.33 it is on track for beta"
                case Sense.Version when from is not null && from.Start - tag.End <= 3 && Clauses.IsCovered(text, tags, tag.End, from.Start, t => t.Sense == Sense.Binder):
                    return null; // "由 1.33 的 Beta 升级为稳定版"
                case Sense.Version when IsAttribute(text, tags, tag):
                    break; // "v1.29 引入的 KEP-1 有望升入 Beta"
                case Sense.Version:
                    return Versions.Of(tag);
                case Sense.Stage when source && Clauses.IsCovered(text, tags, tag.End, tags[index].Start, t => t.Sense is not (Sense.Neutral or Sense.Passing)):
                    source = scope.Before().Any(t => t.Sense is Sense.Target or Sense.Move or Sense.Back);
                    from = source ? tag : null;
                    break;
                case Sense.Stage:
                    return scope.VersionOfBracket();
            }
        }

        return scope.VersionInFront() ?? scope.VersionSince() ?? scope.VersionOfBracket();
    }

    private static bool IsAttribute(string text, IReadOnlyList<Tag> tags, Tag version)
        => Clauses.FirstAt(tags, version.End) is var next && next < tags.Count && tags[next] is { Sense: Sense.Move } verb && verb.Start - version.End <= 1 && Language.IsHan(text[verb.Start])
            && (text[verb.End - 1] == '的' || verb.End < text.Length && text[verb.End] == '的');

    /// <summary>Determines whether a release belongs to the stage directly before it: "alpha in v1.33".</summary>
    private static bool IsOwned(string text, IReadOnlyList<Tag> tags, Tag version)
    {
        for (var i = Clauses.FirstAt(tags, version.Start) - 1; i >= 0 && version.Start - tags[i].End <= 16; i--)
        {
            if (tags[i].Sense == Sense.Stage)
            {
                return !Language.IsHan(text[tags[i].Start]) && Clauses.IsCovered(text, tags, tags[i].End, version.Start, t => t.Sense is Sense.Binder or Sense.Kubernetes or Sense.Source && !Language.IsHan(text[t.Start]))
                    && version.Start - tags[i].End > 1 && Clauses.At(text, tags[i].Start).End >= version.End;
            }
        }

        return false;
    }

    /// <summary>Determines whether brackets contain only a release.</summary>
    private static bool IsNothingElse(string text, IReadOnlyList<Tag> tags, Tag version)
    {
        var open = text.LastIndexOfAny(['(', '（'], version.Start);
        var close = text.IndexOfAny([')', '）', '\n'], version.End);
        return open >= 0 && close >= 0 && Clauses.IsCovered(text, tags, open, close, t => t.Sense is Sense.Filler or Sense.Binder or Sense.Source or Sense.Kubernetes or Sense.Version);
    }
}
