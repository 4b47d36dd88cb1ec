using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the list of releases shows.</summary>
/// <param name="Releases">The releases, ascending.</param>
internal sealed record ReleaseIndex(EquatableArray<ReleaseIndexEntry> Releases)
{
    /// <summary>The release index of a catalogue.</summary>
    public static ReleaseIndex Of(Catalogue catalogue)
        => new(catalogue.Releases.Select(r => new ReleaseIndexEntry(r.Identifier, r.Version, r.IsPlanned)).ToEquatableArray());

    /// <summary>The last release that is out, else the last one, else null.</summary>
    public ReleaseIndexEntry? Latest => Releases.LastOrDefault(r => !r.IsPlanned) ?? Releases.LastOrDefault();
}

/// <summary>A release in the list.</summary>
/// <param name="Identifier">Its class: <c>V1_30</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsPlanned">Whether it was still to come.</param>
internal sealed record ReleaseIndexEntry(string Identifier, KubernetesVersion Version, bool IsPlanned);
