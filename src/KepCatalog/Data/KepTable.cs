using System.ComponentModel;
using System.Globalization;

namespace KepCatalog.Data;

/// <summary>Represents the KEPs of a catalogue. Generated code derives from it; no other code needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KepTable : Table<Kep>
{
    private readonly string? lastReleased;

    /// <summary>Initializes the table.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="lastReleased">The last release that was out, or null if that is not known.</param>
    protected KepTable(int count, string? lastReleased)
        : base(count)
        => this.lastReleased = lastReleased;

    internal KubernetesVersion? LastReleased => lastReleased is null ? null : KubernetesVersion.Parse(lastReleased);

    /// <summary>Finds the KEP with a number.</summary>
    /// <param name="number">The number: 3521 for KEP-3521.</param>
    /// <returns>The KEP, or <see langword="null"/> if there is none.</returns>
    public Kep? Find(int number) => Search(number.ToString(RecordLayout.KepNumber, CultureInfo.InvariantCulture));

    /// <summary>Finds the KEP that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The KEP, or <see langword="null"/> if there is none.</returns>
    public Kep? Find(string? text) => KepSearch.Find(text, this);

    private protected override Kep Make(Record record) => new(this, record);
}
