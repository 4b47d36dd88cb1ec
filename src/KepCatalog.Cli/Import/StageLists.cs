using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Which KEPs a release lists at which stage.</summary>
/// <remarks>
/// The order of precedence: what a KEP note decides, its milestones, which are those of kep.yaml; an announcement alone
/// where the KEP has no such milestone. A KEP stands once in a release, at its highest stage.
/// </remarks>
internal sealed class StageLists
{
    private static readonly NoteMilestone[] HighestFirst =
        [NoteMilestone.Stable, NoteMilestone.Beta, NoteMilestone.Alpha, NoteMilestone.Deprecated, NoteMilestone.Removed];

    private readonly Dictionary<int, ParsedKep> keps;
    private readonly NoteVersion lastReleased;

    /// <summary>Takes the KEP notes.</summary>
    /// <param name="keps">What they say.</param>
    /// <param name="lastReleased">The last release that is out; a later one lists plans.</param>
    public StageLists(IEnumerable<ParsedKep> keps, NoteVersion lastReleased)
    {
        this.keps = keps.ToDictionary(k => k.Number);
        this.lastReleased = lastReleased;
    }

    /// <summary>What a release lists, by KEP number.</summary>
    /// <param name="version">The release.</param>
    /// <param name="announced">The KEPs that its announcement lists as stable.</param>
    public IReadOnlyDictionary<NoteStage, IReadOnlyList<ListedKep>> Of(NoteVersion version, IReadOnlyList<int> announced)
    {
        var lists = HighestFirst.ToDictionary(m => m.ToStage(), _ => new List<ListedKep>());
        foreach (var kep in keps.Values.OrderBy(k => k.Number))
        {
            var isGivenUp = kep.Status is "withdrawn" or "rejected" or "replaced" or "superseded";
            foreach (var milestone in HighestFirst)
            {
                // A KEP note that decides for an earlier release leaves the later one as a second alpha or beta.
                var (taken, source) = (kep.Of(milestone), kep.SourceOf(milestone));
                var isListed = IsAt(taken, version) || (IsAt(source, version) && source!.Version > taken!.Version && !taken.IsPlanned)
                    || (milestone == NoteMilestone.Stable && taken is null && announced.Contains(kep.Number));
                if (isListed && !(isGivenUp && version > lastReleased))
                {
                    lists[milestone.ToStage()].Add(new ListedKep(kep.Number, kep.Title));
                    break;
                }
            }
        }

        return lists.ToDictionary(l => l.Key, l => (IReadOnlyList<ListedKep>)l.Value);
    }

    private bool IsAt(HistoryEntry? entry, NoteVersion version)
        => entry?.Version == version && (!entry.IsPlanned || version > lastReleased);
}

/// <summary>A KEP in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its titles.</param>
internal sealed record ListedKep(int Number, NoteLocalizedText Title)
{
    /// <summary>How the item begins.</summary>
    public string Link => string.Create(CultureInfo.InvariantCulture, $"- [KEP-{Number}](https://kep.k8s.io/{Number}) ");
}
