using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Import;

/// <summary>A KEP with what decides between two that claim one number.</summary>
/// <param name="File">Where it comes from.</param>
/// <param name="Kep">Number, names, gates and milestones.</param>
/// <param name="Facts">What a KEP note takes besides.</param>
/// <param name="Status">Its status as written, such as <c>implementable</c>.</param>
/// <param name="NumberPlace">Where its number stands, for reports.</param>
/// <param name="Unread">The keys of a KEP note that the file says nothing of that can be taken. A note that has them
/// keeps them: a file may be cut, or have a slip of the pen.</param>
internal sealed record ImportedKep(
    KepFile File, RegisteredKep Kep, KepFacts Facts, string Status, YamlValue NumberPlace, IReadOnlySet<string> Unread)
{
    /// <summary>Whether the directory has the same number.</summary>
    public bool DirectoryAgrees => File.DirectoryNumber == Kep.Number;

    /// <summary>Whether upstream has given the KEP up or put another in its place.</summary>
    public bool IsAbandoned
        => Status.ToLowerInvariant() is "withdrawn" or "replaced" or "superseded" or "rejected" or "deferred" or "removed";
}
