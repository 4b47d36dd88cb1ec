using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Determines which KEPs a release lists at which stage.</summary>
/// <remarks>
/// The order of precedence: the decisions of a KEP note, its milestones from kep.yaml, and an announcement only
/// if the KEP has no such milestone. A KEP is listed once in a release, at its highest stage.
/// </remarks>
internal sealed class StageLists
{
    private static readonly NoteMilestone[] HighestFirst =
        [NoteMilestone.Stable, NoteMilestone.Beta, NoteMilestone.Alpha, NoteMilestone.Deprecated, NoteMilestone.Removed];

    private readonly Dictionary<int, ParsedKep> keps;
    private readonly NoteVersion lastReleased;

    /// <summary>Initializes a new instance from KEP notes.</summary>
    /// <param name="keps">The KEPs of the notes.</param>
    /// <param name="lastReleased">The latest release. Later releases list plans.</param>
    public StageLists(IEnumerable<ParsedKep> keps, NoteVersion lastReleased)
    {
        this.keps = keps.ToDictionary(k => k.Number);
        this.lastReleased = lastReleased;
    }

    /// <summary>Returns the lists of a release, ordered by KEP number.</summary>
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
                // If a KEP note decides for an earlier release, the later milestone is a second alpha or beta.
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

/// <summary>Represents a KEP in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its titles.</param>
internal sealed record ListedKep(int Number, NoteLocalizedText Title)
{
    /// <summary>Gets the beginning of the item.</summary>
    public string Link => string.Create(CultureInfo.InvariantCulture, $"- [KEP-{Number}](https://kep.k8s.io/{Number}) ");
}
