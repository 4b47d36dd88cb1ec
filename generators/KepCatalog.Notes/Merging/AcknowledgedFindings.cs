using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Takes out the findings that a note's front matter acknowledges. An acknowledgement is a ratchet:
/// one that covers nothing any more is a finding itself.</summary>
internal static class AcknowledgedFindings
{
    /// <summary>The findings that stay, and those that are taken out, each with the reason.</summary>
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
                    Take(note, entry, covered.FindAll(f => f.Kep == kep), $" of KEP-{kep}");
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
                    $"The note acknowledges {entry.FindingId}{what}, which is not found any more; take the entry out."));
            }
        }
    }

    /// <summary>Decisions of a KEP note for what its source says as well.</summary>
    public static IEnumerable<Finding> NeedlessResolutions(ParsedNote note, ParsedKep kep)
        => kep.Resolutions
            .Select(r => r.Entry)
            .Where(e => !e.IsPlanned && kep.SourceOf(e.Milestone) is { IsPlanned: false } source && source.Version == e.Version)
            .Select(e => new Finding(
                FindingKinds.NeedlessAcknowledgement,
                note.Path,
                e.Place,
                $"The note resolves {MilestoneNames.Of(e.Milestone)} as v{e.Version}, which its source says as well; take the entry out.") { Kep = kep.Number });
}
