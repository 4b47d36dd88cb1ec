using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Collects the statements of sources that are not used, by note: open, acknowledged, or decided by the note.</summary>
internal sealed class Disagreements
{
    private readonly ILookup<string, CatalogueDisagreement> byPath;

    private Disagreements(IEnumerable<CatalogueDisagreement> all)
        => byPath = all.OrderBy(d => d.Line).ThenBy(d => d.Says, StringComparer.Ordinal).ToLookup(d => d.Path, StringComparer.Ordinal);

    /// <summary>Collects the claims of findings, and the milestones that KEP notes override.</summary>
    public static Disagreements Of(
        List<Finding> open, List<(Finding Finding, string Reason)> acknowledged, IEnumerable<(ParsedNote Note, ParsedKep Kep)> deciding)
        => new(open.Select(f => Of(f, null))
            .Concat(acknowledged.Select(a => Of(a.Finding, a.Reason)))
            .OfType<CatalogueDisagreement>()
            .Concat(deciding.SelectMany(k => k.Kep.Resolutions.Select(r => Decided(k.Note, k.Kep, r)).OfType<CatalogueDisagreement>())));

    /// <summary>Returns the disagreements in a note, ordered by line.</summary>
    public EquatableArray<CatalogueDisagreement> In(string path) => byPath.Contains(path) ? byPath[path].ToEquatableArray() : default;

    /// <summary>Returns the disagreements in several notes, ordered by line.</summary>
    public EquatableArray<CatalogueDisagreement> In(IEnumerable<string> paths)
        => paths.Distinct(StringComparer.Ordinal).SelectMany(p => byPath[p]).ToEquatableArray();

    private static CatalogueDisagreement? Of(Finding finding, string? reason)
        => finding.Claim is { } claim
            ? new CatalogueDisagreement(claim.Says, finding.Path, finding.Place.Line, claim.Upstream, reason)
            : null;

    private static CatalogueDisagreement? Decided(ParsedNote note, ParsedKep kep, Resolution resolution)
        => kep.SourceOf(resolution.Entry.Milestone) is { } source
            ? new CatalogueDisagreement(
                $"{MilestoneNames.Of(source.Milestone)} in v{source.Version}", note.Path, source.Place.Line, kep.Upstream, resolution.Reason)
            : null;
}
