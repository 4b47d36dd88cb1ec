using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The KEPs of a catalogue. Generated code derives from it; nothing else has to know it.</summary>
/// <remarks>A KEP costs nothing until it is asked for: then it is an object, whose record is read where a property needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KepTable
{
    private readonly int[] numbers;
    private readonly Kep?[] keps;
    private readonly string lastReleased;
    private IReadOnlyList<Kep>? all;

    /// <summary>Takes what all KEPs share.</summary>
    /// <param name="numbers">The numbers of the KEPs, ascending: two characters each, the upper sixteen bits first.</param>
    /// <param name="lastReleased">The last release that was out; empty where nobody knows.</param>
    /// <param name="notes">The pattern of the notes' paths, with a star for what a record has.</param>
    /// <param name="upstream">The pattern of the addresses, with a star for what a record has.</param>
    protected KepTable(string numbers, string lastReleased, string notes, string upstream)
    {
        this.lastReleased = lastReleased;
        Notes = notes;
        Upstream = upstream;
        this.numbers = NumberText.Read(numbers);
        keps = new Kep?[this.numbers.Length];
    }

    /// <summary>All KEPs, by number; each made when it is asked for.</summary>
    public IReadOnlyList<Kep> All => all ??= new TableList<Kep>(keps.Length, i => this[i]);

    internal KubernetesVersion? LastReleased => KubernetesVersion.TryParse(lastReleased, out var version) ? version : null;

    internal string Notes { get; }

    internal string Upstream { get; }

    /// <summary>The KEP at a place among all.</summary>
    /// <param name="index">The place, from 0.</param>
    public Kep this[int index] => keps[index] ?? Make(index);

    /// <summary>The KEP with a number, or null.</summary>
    /// <param name="number">The number.</param>
    public Kep? Find(int number)
    {
        var (low, high) = (0, numbers.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = numbers[middle];
            if (found == number)
            {
                return keps[middle] ?? Make(middle);
            }

            if (found < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }

    /// <summary>The KEP that a text names, or null.</summary>
    /// <param name="text">A number, a name, a slug, or a feature gate.</param>
    public Kep? Find(string? text) => Search.Kep(text, Find, () => All);

    /// <summary>The record of a KEP.</summary>
    /// <param name="index">Its place among all.</param>
    protected abstract string Record(int index);

    /// <summary>A release of the same catalogue, or null.</summary>
    /// <param name="version">The release.</param>
    protected abstract Release? Release(KubernetesVersion version);

    internal string RecordOf(int index) => Record(index);

    internal Release? ReleaseOf(KubernetesVersion version) => Release(version);

    /// <summary>Makes a KEP once: of two threads, the second gets that of the first.</summary>
    private Kep Make(int index)
    {
        lock (keps)
        {
            return keps[index] ??= new Kep(numbers[index], this, index);
        }
    }
}
