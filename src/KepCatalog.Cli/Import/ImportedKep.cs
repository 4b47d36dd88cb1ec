using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Import;

/// <summary>Represents a KEP with the facts that decide between two files that claim the same number.</summary>
/// <param name="File">The file that it comes from.</param>
/// <param name="Kep">Number, names, gates and milestones.</param>
/// <param name="Facts">The other facts for a KEP note.</param>
/// <param name="Status">Its status as written, such as <c>implementable</c>.</param>
/// <param name="NumberPlace">The place of its number, for messages.</param>
/// <param name="Unread">The keys of a KEP note for which the file has no usable value. An existing note keeps its
/// values of these keys: the file may be cut off, or have a typing error.</param>
internal sealed record ImportedKep(
    KepFile File, RegisteredKep Kep, KepFacts Facts, string Status, YamlValue NumberPlace, IReadOnlySet<string> Unread)
{
    /// <summary>Gets whether the directory has the same number.</summary>
    public bool DirectoryAgrees => File.DirectoryNumber == Kep.Number;

    /// <summary>Gets whether upstream has abandoned or replaced the KEP.</summary>
    public bool IsAbandoned
        => Status.ToLowerInvariant() is "withdrawn" or "replaced" or "superseded" or "rejected" or "deferred" or "removed";
}
