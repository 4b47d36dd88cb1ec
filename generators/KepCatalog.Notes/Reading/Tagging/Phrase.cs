using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A text with what its words say. The rules ask for the same again and again: each is found once, when it is first asked for.</summary>
/// <param name="text">The text.</param>
/// <param name="skips">Gives the stretches that are no prose, first to last; null if all of it is.</param>
internal sealed class Phrase(string text, Func<List<(int Start, int End)>?>? skips = null)
{
    private List<Tag>? tags;
    private List<(int Start, int End)>? sentences;
    private int[]? sentenceEnds;
    private (KubernetesVersion? Release, List<StageClaim> Found)? claims;
    private (KubernetesVersion? Release, HeadingRole Found)? role;
    private Title? title;
    private bool? isChapter;
    private bool? isCount;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The words of it: each text is tagged once.</summary>
    public List<Tag> Tags => tags ??= Tagger.Tag(text, skips?.Invoke());

    /// <summary>The sentences: <see cref="Clauses.Sentences"/>.</summary>
    public List<(int Start, int End)> Sentences => sentences ??= [.. Clauses.Sentences(text)];

    /// <summary>The text taken for a title.</summary>
    public Title Title => title ??= Titles.Read(text);

    /// <summary>Whether it begins a chapter, taken for a heading.</summary>
    public bool IsChapter => isChapter ??= Headings.IsChapter(text);

    /// <summary>Whether it only counts features: <see cref="TotalsReader.IsCount"/>.</summary>
    public bool IsCount => isCount ??= TotalsReader.IsCount(this);

    /// <summary>What it is for, taken for a heading of a note on a release.</summary>
    public HeadingRole Role(KubernetesVersion? release)
    {
        if (role is not { } known || known.Release != release)
        {
            role = known = (release, Headings.Classify(text, release));
        }

        return known.Found;
    }

    /// <summary>The stage words, first to last, as a note on a release means them.</summary>
    public List<StageClaim> Claims(KubernetesVersion? release)
    {
        if (claims is not { } known || known.Release != release)
        {
            claims = known = (release, StageClaims.Find(text, Tags, release));
        }

        return known.Found;
    }

    /// <summary>The sentence around a place: <see cref="Clauses.SentenceAt"/>.</summary>
    public (int Start, int End) SentenceAt(int at)
    {
        sentenceEnds ??= [.. Enumerable.Range(0, text.Length).Where(i => Clauses.EndsSentence(text, i))];
        var next = Array.BinarySearch(sentenceEnds, at);
        next = next < 0 ? ~next : next;
        return (next == 0 ? 0 : sentenceEnds[next - 1] + 1, next == sentenceEnds.Length ? text.Length : sentenceEnds[next]);
    }
}
