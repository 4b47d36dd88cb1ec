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
    private readonly T?[] items;
    private int[]? starts;

    private protected Table(int count) => items = new T?[count];

    /// <inheritdoc />
    public int Count => items.Length;

    /// <summary>Gets the rows, each ended by a line feed, in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Gets the links to the other tables of the catalogue.</summary>
    protected abstract CatalogueLinks CatalogueLinks { get; }

    internal CatalogueLinks Links => CatalogueLinks;

    /// <inheritdoc />
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)items.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return items[index] ?? Interlocked.CompareExchange(ref items[index], Make(new Record(Decode(RowAt(index)))), null) ?? items[index]!;
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

    /// <summary>Finds the object whose first field is a key, or returns null.</summary>
    private protected T? Search(string key)
    {
        var low = 0;
        var high = items.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var row = RowAt(middle);
            var end = row.IndexOf((byte)RecordLayout.BetweenFields);
            var difference = Compare(Decode(end < 0 ? row : row.Slice(0, end)), key);
            if (difference == 0)
            {
                return this[middle];
            }

            if (difference < 0)
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

    /// <summary>Compares UTF-16 units. The first string.CompareOrdinal of a process is compiled for its processor, which the runtime is
    /// not for any other method here; it would be a fifth of a first answer.</summary>
    private static int Compare(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }

    private ReadOnlySpan<byte> RowAt(int index)
    {
        var rows = Rows;
        var at = starts ??= FindStarts(rows);
        return rows.Slice(at[index], at[index + 1] - at[index] - 1);
    }

    /// <summary>Finds where each row begins, and where the last one ends.</summary>
    private int[] FindStarts(ReadOnlySpan<byte> rows)
    {
        var found = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            found[i + 1] = found[i] + rows.Slice(found[i]).IndexOf((byte)'\n') + 1;
        }

        return found;
    }

    /// <summary>Decodes UTF-8.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NET
        // The first Encoding.UTF8.GetString of a process takes a third of the time of a first answer; the loop is as good for a row.
        var text = new char[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                text[length++] = (char)bytes[at++];
                continue;
            }

            _ = Rune.DecodeFromUtf8(bytes.Slice(at), out var rune, out var read);
            length += rune.EncodeToUtf16(text.AsSpan(length));
            at += read;
        }

        return new string(text, 0, length);
#else
        return Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }
}
