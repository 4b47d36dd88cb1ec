using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds KEPs whose parts have different stages, each in an item of the list below: "KEP-24 has two parts:".</summary>
internal sealed class PartFeatures(Candidates candidates)
{
    /// <summary>Reads a paragraph that names only one KEP and no stage, and the list below it. Returns whether the list has the parts of the KEP.</summary>
    public bool Add(RichText text, ItemList? list, Context context)
    {
        var keps = KepReferences.Find(text);
        return list is not null && keps.Select(k => k.Number).Distinct().Count() == 1 && Position.IsLeading(text, keps) && !text.Claims(candidates.Release).Exists(c => c.Counts)
            && Add(new NamedKep(keps[0], text), list, context);
    }

    /// <summary>Reads the list below a KEP. Returns whether its items state different stages and name no other KEP.</summary>
    public bool Add(NamedKep kep, ItemList list, Context context)
    {
        var stages = list.Items.ConvertAll(StageOf);
        if (stages.Contains(null) || stages.Distinct().Count() < 2)
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            candidates.Add(Candidate.Of(Presentations.Part, item.Text!, kep, context.WithoutStage()), item.Details.SelectMany(b => b.Paragraphs));
        }

        return true;
    }

    private Stage? StageOf(Item item)
        => item.Text is { } text && KepReferences.Find(text).Count == 0 && text.Claims(candidates.Release).FindAll(c => c.Counts) is { Count: 1 } claims ? claims[0].Stage : null;
}
