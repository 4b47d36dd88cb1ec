using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a text with the meaning of its words. Each result is computed once, on first use, because the rules need it repeatedly.</summary>
/// <param name="text">The text.</param>
/// <param name="skips">Returns the ranges that are not prose, in their order, or null if there are none.</param>
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

    /// <summary>Gets the text.</summary>
    public string Text => text;

    /// <summary>Gets the known words of the text. Each text is tagged once.</summary>
    public List<Tag> Tags => tags ??= Tagger.Tag(text, skips?.Invoke());

    /// <summary>Gets the sentences: <see cref="Clauses.Sentences"/>.</summary>
    public List<(int Start, int End)> Sentences => sentences ??= [.. Clauses.Sentences(text)];

    /// <summary>Gets the text read as a title.</summary>
    public Title Title => title ??= Titles.Read(text);

    /// <summary>Gets whether the text, read as a heading, begins a chapter.</summary>
    public bool IsChapter => isChapter ??= Headings.IsChapter(text);

    /// <summary>Gets whether the text only counts features: <see cref="TotalsReader.IsCount"/>.</summary>
    public bool IsCount => isCount ??= TotalsReader.IsCount(this);

    /// <summary>Returns the purpose of the text, read as a heading of a note on a release.</summary>
    public HeadingRole Role(KubernetesVersion? release)
    {
        if (role is not { } known || known.Release != release)
        {
            role = known = (release, Headings.Classify(text, release));
        }

        return known.Found;
    }

    /// <summary>Returns the stage words in their order, as a note on a release means them.</summary>
    public List<StageClaim> Claims(KubernetesVersion? release)
    {
        if (claims is not { } known || known.Release != release)
        {
            claims = known = (release, StageClaims.Find(text, Tags, release));
        }

        return known.Found;
    }

    /// <summary>Returns the sentence around a position: <see cref="Clauses.SentenceAt"/>.</summary>
    public (int Start, int End) SentenceAt(int at)
    {
        sentenceEnds ??= [.. Enumerable.Range(0, text.Length).Where(i => Clauses.EndsSentence(text, i))];
        var next = Array.BinarySearch(sentenceEnds, at);
        next = next < 0 ? ~next : next;
        return (next == 0 ? 0 : sentenceEnds[next - 1] + 1, next == sentenceEnds.Length ? text.Length : sentenceEnds[next]);
    }
}
