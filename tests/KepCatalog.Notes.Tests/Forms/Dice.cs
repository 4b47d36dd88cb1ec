namespace KepCatalog.Tests.Forms;

/// <summary>Choices by chance that are the same on every machine: SplitMix64, since nobody promises the numbers of System.Random.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>The seed of a text: FNV-1a, since a hash code differs from run to run.</summary>
    public static ulong SeedOf(string text)
        => text.Aggregate(14_695_981_039_346_656_037UL, (hash, c) => unchecked((hash ^ c) * 1_099_511_628_211UL));

    /// <summary>A number from 0 that is less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public bool OneIn(int count) => Below(count) == 0;

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>So many of the items, each once.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var taken = new List<T>();
        while (taken.Count < count)
        {
            var index = Below(left.Count);
            taken.Add(left[index]);
            left.RemoveAt(index);
        }

        return taken;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
