using System.Collections;
using System.ComponentModel;
using System.Text;

namespace KepCatalog.Data;

/// <summary>Represents the objects of one kind, each made from its row when it is first asked for. Generated code derives from
/// the tables; no other code needs them.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Table<T> : IReadOnlyList<T>
    where T : class
{
    private int[]? starts;
    private T?[]? items;

    private protected Table(CatalogueLinks links) => Links = links ?? throw new ArgumentNullException(nameof(links));

    /// <inheritdoc />
    public int Count => Starts.Length - 1;

    /// <summary>Gets the rows, each ended by a line feed, in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Gets the way to the other tables of the catalogue.</summary>
    internal CatalogueLinks Links { get; }

    private int[] Starts => starts ??= FindStarts(Rows);

    /// <inheritdoc />
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            var made = items ??= new T?[Count];
            return made[index] ?? Interlocked.CompareExchange(ref made[index], Make(new Record(RowAt(index))), null) ?? made[index]!;
        }
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Encodes rows for compilers that have no UTF-8 literals.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The rows in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    protected static byte[] Encode(string rows) => Encoding.UTF8.GetBytes(rows ?? throw new ArgumentNullException(nameof(rows)));

    private protected abstract T Make(Record record);

    /// <summary>Finds a row in ascending order by its first field, or returns -1.</summary>
    /// <param name="order">Compares the field with what is looked for.</param>
    private protected int Search(Func<string, int> order)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var row = Rows.Slice(Starts[middle], Starts[middle + 1] - Starts[middle] - 1);
            var end = row.IndexOf((byte)RecordLayout.BetweenFields);
            var difference = order(Decode(end < 0 ? row : row.Slice(0, end)));
            if (difference == 0)
            {
                return middle;
            }

            (low, high) = difference < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private string RowAt(int index) => Decode(Rows.Slice(Starts[index], Starts[index + 1] - Starts[index] - 1));

    private static string Decode(ReadOnlySpan<byte> text)
#if NET
        => Encoding.UTF8.GetString(text);
#else
        => Encoding.UTF8.GetString(text.ToArray());
#endif

    /// <summary>Finds where each row begins, and where the last one ends.</summary>
    private static int[] FindStarts(ReadOnlySpan<byte> rows)
    {
        var found = new List<int> { 0 };
        for (var at = 0; rows.Slice(at).IndexOf((byte)'\n') is >= 0 and var length; at += length + 1)
        {
            found.Add(at + length + 1);
        }

        return [.. found];
    }
}
