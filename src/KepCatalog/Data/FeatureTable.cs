using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Represents one release and its features. Generated code derives from it; no other code needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FeatureTable : Table<Feature>
{
    private readonly string release;
    private Release? made;

    /// <summary>Initializes the table.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="release">The row of the release.</param>
    /// <exception cref="ArgumentNullException"><paramref name="release"/> is null.</exception>
    protected FeatureTable(int count, string release)
        : base(count)
        => this.release = release ?? throw new ArgumentNullException(nameof(release));

    /// <summary>Gets the release.</summary>
    public Release Release => made ?? Interlocked.CompareExchange(ref made, new Release(this, new Record(release)), null) ?? made;

    private protected override Feature Make(Record record) => new(this, record);
}
