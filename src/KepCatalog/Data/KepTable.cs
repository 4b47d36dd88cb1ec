using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Represents the KEPs of a catalogue. Generated code derives from it; no other code needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KepTable : Table<Kep>
{
    /// <summary>Initializes the table.</summary>
    /// <param name="links">The way to the other tables.</param>
    /// <param name="lastReleased">The last release that was out, or null if that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> is null.</exception>
    protected KepTable(CatalogueLinks links, string? lastReleased)
        : base(links)
        => LastReleased = lastReleased is null ? null : KubernetesVersion.Parse(lastReleased);

    internal KubernetesVersion? LastReleased { get; }

    /// <summary>Finds the KEP with a number.</summary>
    /// <param name="number">The number: 3521 for KEP-3521.</param>
    /// <returns>The KEP, or <see langword="null"/> if there is none.</returns>
    public Kep? Find(int number) => Search(field => Record.ParseNumber(field).CompareTo(number)) is >= 0 and var index ? this[index] : null;

    /// <summary>Finds the KEP that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The KEP, or <see langword="null"/> if there is none.</returns>
    public Kep? Find(string? text) => KepSearch.Find(text, this);

    private protected override Kep Make(Record record) => new(this, record);
}
