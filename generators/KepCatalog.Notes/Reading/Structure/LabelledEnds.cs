using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds deprecations and removals without a number behind a label: "Removals: the `--container-runtime` flag is gone."</summary>
internal sealed class LabelledEnds(Candidates candidates)
{
    private const int MaxLabel = 30;

    /// <summary>Reads a paragraph that begins with such a label and names no KEP. The first sentence is one; a further one is one if it says so itself,
    /// "The old API isn't served either", or goes on with a list.</summary>
    public bool Add(RichText text, Context context)
    {
        var first = Remarks.EndOfTime(text.Plain);
        var colon = text.Plain.IndexOfAny([':', '：'], first);
        if (colon <= first || colon > first + MaxLabel || text.Plain.Substring(first, colon - first) is var label && Tagger.Tag(label) is not { Count: > 0 } words)
        {
            return false;
        }

        if (words[0].Sense != Sense.End || label.Substring(0, words[0].Start).Any(char.IsLetter) || StageWords.Pure(label, candidates.Release) is not { } stage || stage is not (Stage.Deprecated or Stage.Removed) || KepReferences.Find(text).Count > 0)
        {
            return false;
        }

        var any = false;
        var from = colon + 1;
        foreach (var (start, end) in text.Sentences.Where(s => s.End > from))
        {
            var part = text.Part(Math.Max(start, from), end);
            if (IsSubject(part) && (!any || text.Plain[start - 1] is '；' or ';' || part.Tags.Exists(t => t.Sense is Sense.End or Sense.Negation)))
            {
                any = true;
                candidates.Add(Candidate.Of(Presentations.LabelledEnd, part, null, context.WithoutStage() with { Stage = stage, StagePlace = text.PlaceAt(0, colon) }), []);
            }
        }

        return any;
    }

    // A list of several things has no title.
    private static bool IsSubject(RichText part)
        => part.Plain.Count(c => c is ',' or '，' or '、') < 2 && part.Plain.Trim() is { Length: > 3 } words && words.Any(char.IsLetter) && !Remarks.Opens(words) && !Words.IsGeneric(part.Plain, part.Tags);
}
