using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Notes.Rules;

/// <summary>A note must have the same KEPs at the same stages as the lists from others. The list of an announcement is
/// complete, so additional KEPs in the note are reported too. Other authors list a selection.</summary>
internal sealed class ListsDifferRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
        => context.Notes.Where(n => n.Claims.Count > 0).SelectMany(n => Missing(n, context).Concat(Added(n)));

    private static IEnumerable<Finding> Missing(ParsedNote note, RuleContext context)
    {
        foreach (var claim in note.Claims)
        {
            ParsedFeature? listed = null;
            var isThere = false;
            foreach (var feature in note.Features)
            {
                if (feature.Kep == claim.Kep)
                {
                    listed ??= feature;
                    isThere |= feature.Stage == claim.Stage;
                }
            }

            if (isThere)
            {
                continue;
            }

            var elsewhere = HistoryReader.MilestoneOf(claim.Stage) is { } milestone && context.VersionOf(claim.Kep, milestone) is { } version
                ? $", and {context.OriginOf(claim.Kep)} names v{version} for that stage"
                : "";
            var says = $"{(claim.IsAnnounced ? "the announcement lists" : "other authors list")} KEP-{claim.Kep} as {StageNames.Of(claim.Stage)}";
            yield return Differs(
                note,
                claim.Kep,
                claim.Place,
                char.ToUpperInvariant(says[0]) + says.Substring(1) + $"; the note {(listed is null ? "does not list it" : $"has it as {StageNames.Of(listed.Stage)}")}{elsewhere}.",
                says,
                claim.IsAnnounced);
        }
    }

    private static IEnumerable<Finding> Added(ParsedNote note)
    {
        foreach (var list in note.Claims.Where(c => c.IsAnnounced).GroupBy(a => a.Stage, a => a.Kep))
        {
            var keps = new HashSet<int>(list);
            foreach (var feature in note.Features)
            {
                if (feature.Stage != list.Key || feature.Kep is not { } kep || keps.Contains(kep))
                {
                    continue;
                }

                var stage = StageNames.Of(list.Key);
                yield return Differs(
                    note,
                    kep,
                    feature.Place,
                    $"The note lists KEP-{kep} as {stage}; the announcement does not.",
                    $"the announcement does not list KEP-{kep} as {stage}",
                    isAnnounced: true);
            }
        }
    }

    private static Finding Differs(ParsedNote note, int kep, Place place, string message, string says, bool isAnnounced)
        => new(FindingKinds.ListsDiffer, note.Path, place, message + " Correct the note, or acknowledge the difference.")
        {
            Kep = kep,
            Claim = new LosingClaim(says, note.FrontMatterOf(isAnnounced ? "sources" : "written.source")?.Text),
        };
}
