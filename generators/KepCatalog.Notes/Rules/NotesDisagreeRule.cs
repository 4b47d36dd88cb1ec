using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>Notes on the same release must agree on stages, date and theme. Each of the notes is reported.</summary>
internal sealed class NotesDisagreeRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var notes in context.Notes.GroupBy(n => n.Version!.Value.Value).Where(g => g.Count() > 1))
        {
            foreach (var finding in Stages(notes.ToList()).Concat(Facts(notes.ToList())))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Stages(List<ParsedNote> notes)
    {
        var claims = notes
            .SelectMany(n => n.Features.Select(f => (Note: n, Feature: f)))
            .Where(c => c.Feature.Kep is not null && c.Feature.Stage != Stage.Unknown)
            .GroupBy(c => c.Feature.Kep!.Value);
        foreach (var kep in claims)
        {
            foreach (var (note, feature) in kep)
            {
                // A note that also has this stage, besides another one, does not disagree.
                var others = kep.Where(c => c.Note != note
                    && c.Feature.Stage != feature.Stage
                    && !kep.Any(d => d.Note == c.Note && d.Feature.Stage == feature.Stage)).ToList();
                if (others.Count > 0)
                {
                    var (otherNote, other) = others[0];
                    yield return new Finding(
                        FindingKinds.NotesDisagree,
                        note.Path,
                        feature.Place,
                        $"KEP-{kep.Key} is {StageNames.Of(feature.Stage)} in v{note.Version!.Value.Value} here and {StageNames.Of(other.Stage)} in {otherNote.Path}({other.Place.Line}); correct one of them.") { Kep = kep.Key };
                }
            }
        }
    }

    private static IEnumerable<Finding> Facts(List<ParsedNote> notes)
    {
        var dated = notes.Where(n => n.ReleaseDate is not null && !n.ReleaseDateIsPlanned).ToList();
        foreach (var note in dated.Skip(1).Where(n => n.ReleaseDate!.Value.Value != dated[0].ReleaseDate!.Value.Value))
        {
            yield return new Finding(
                FindingKinds.NotesDisagree,
                note.Path,
                note.ReleaseDate!.Value.Place,
                $"v{note.Version!.Value.Value} was released on {note.ReleaseDate.Value.Value} here and on {dated[0].ReleaseDate!.Value.Value} in {dated[0].Path}({dated[0].ReleaseDate!.Value.Place.Line}); correct one of them.");
        }

        var themed = notes.Where(n => n.Theme is not null).ToList();
        foreach (var note in themed.Skip(1).Where(n => !string.Equals(n.Theme!.Value.Value, themed[0].Theme!.Value.Value, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new Finding(
                FindingKinds.NotesDisagree,
                note.Path,
                note.Theme!.Value.Place,
                $"The theme of v{note.Version!.Value.Value} is '{note.Theme.Value.Value}' here and '{themed[0].Theme!.Value.Value}' in {themed[0].Path}({themed[0].Theme!.Value.Place.Line}); correct one of them.");
        }
    }
}
