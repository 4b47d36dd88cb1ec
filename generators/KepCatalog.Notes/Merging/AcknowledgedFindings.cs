using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Removes the findings that the front matter of a note acknowledges. An acknowledgement without
/// a finding is itself a finding.</summary>
internal static class AcknowledgedFindings
{
    /// <summary>Returns the open findings, and the acknowledged ones with their reasons.</summary>
    public static (List<Finding> Open, List<(Finding Finding, string Reason)> Acknowledged) Apply(List<Finding> findings, List<ParsedNote> notes)
    {
        var acknowledged = new Dictionary<Finding, string>();
        var needless = new List<Finding>();
        var byNote = findings.ToLookup(f => f.Path, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            foreach (var entry in note.Acknowledgements)
            {
                var covered = byNote[note.Path].Where(f => f.Kind.Id == entry.FindingId).ToList();
                if (entry.Keps.Count == 0)
                {
                    Take(note, entry, covered, "");
                }

                foreach (var kep in entry.Keps)
                {
                    Take(note, entry, covered.FindAll(f => f.Kep == kep), $" for KEP-{kep}");
                }
            }
        }

        return (
            findings.Where(f => !acknowledged.ContainsKey(f)).Concat(needless).Distinct().ToList(),
            acknowledged.Select(a => (a.Key, a.Value)).ToList());

        void Take(ParsedNote note, Acknowledgement entry, List<Finding> covered, string what)
        {
            foreach (var finding in covered)
            {
                acknowledged[finding] = entry.Reason;
            }

            if (covered.Count == 0)
            {
                needless.Add(new Finding(
                    FindingKinds.NeedlessAcknowledgement,
                    note.Path,
                    entry.Place,
                    $"The note acknowledges {entry.FindingId}{what}, but there is no such finding; remove the entry."));
            }
        }
    }

    /// <summary>Returns findings for decisions of a KEP note that its source already contains.</summary>
    public static IEnumerable<Finding> NeedlessResolutions(ParsedNote note, ParsedKep kep)
        => kep.Resolutions
            .Select(r => r.Entry)
            .Where(e => !e.IsPlanned && kep.SourceOf(e.Milestone) is { IsPlanned: false } source && source.Version == e.Version)
            .Select(e => new Finding(
                FindingKinds.NeedlessAcknowledgement,
                note.Path,
                e.Place,
                $"The note resolves {MilestoneNames.Of(e.Milestone)} to v{e.Version}, but its source already says so; remove the entry.") { Kep = kep.Number });
}
