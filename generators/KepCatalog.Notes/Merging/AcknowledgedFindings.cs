using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Takes out the findings that a note's front matter acknowledges. An acknowledgement is a ratchet:
/// one that covers nothing any more is a finding itself.</summary>
internal static class AcknowledgedFindings
{
    public static List<Finding> Apply(List<Finding> findings, List<ParsedNote> notes)
    {
        var acknowledged = new HashSet<Finding>();
        var needless = new List<Finding>();
        foreach (var note in notes)
        {
            foreach (var entry in note.Acknowledgements)
            {
                var covered = findings.FindAll(f => f.Path == note.Path && f.Kind.Id == entry.FindingId && (entry.Kep is null || entry.Kep == f.Kep));
                acknowledged.UnionWith(covered);
                if (covered.Count == 0)
                {
                    needless.Add(new Finding(
                        FindingKinds.NeedlessAcknowledgement,
                        note.Path,
                        entry.Place,
                        $"The note acknowledges {entry.FindingId}{(entry.Kep is { } kep ? $" of KEP-{kep}" : "")}, which is not found any more; take the entry out."));
                }
            }
        }

        return findings.Where(f => !acknowledged.Contains(f)).Concat(needless).Distinct().ToList();
    }
}
