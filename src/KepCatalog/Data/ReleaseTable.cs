using System.Collections;
using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Represents the releases of a catalogue. Generated code derives from it; no other code needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReleaseTable : IReadOnlyList<Release>
{
    private readonly KubernetesVersion[] versions;

    /// <summary>Initializes the table.</summary>
    /// <param name="versions">The versions in ascending order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> is null.</exception>
    protected ReleaseTable(params string[] versions)
        => this.versions = Array.ConvertAll(versions ?? throw new ArgumentNullException(nameof(versions)), KubernetesVersion.Parse);

    /// <inheritdoc />
    public int Count => versions.Length;

    /// <inheritdoc />
    public Release this[int index]
        => (uint)index < (uint)Count ? FeaturesAt(index).Release : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Finds a release.</summary>
    /// <param name="version">Its version.</param>
    /// <returns>The release, or <see langword="null"/> if there is none.</returns>
    public Release? Find(KubernetesVersion version) => Array.IndexOf(versions, version) is >= 0 and var index ? this[index] : null;

    /// <summary>Compares two releases.</summary>
    /// <param name="from">The earlier release.</param>
    /// <param name="to">The later release.</param>
    /// <returns>What changes.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public ReleaseComparison Compare(KubernetesVersion from, KubernetesVersion to) => ReleaseComparison.Of(from, to, CatalogueLinks);

    /// <inheritdoc />
    public IEnumerator<Release> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gets the links to the other tables of the catalogue.</summary>
    protected abstract CatalogueLinks CatalogueLinks { get; }

    /// <summary>Gets the features of a release.</summary>
    /// <param name="index">The place of the release, from 0.</param>
    /// <returns>The features.</returns>
    protected abstract FeatureTable FeaturesAt(int index);
}
