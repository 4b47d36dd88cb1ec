using System.Collections;

namespace KepCatalog.Notes.Model;

/// <summary>Represents an immutable list that compares by its items, as models of an incremental pipeline must.</summary>
/// <typeparam name="T">The type of the items, which must compare by value.</typeparam>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    /// <summary>Initializes a new instance with the items. The array must not be changed afterwards.</summary>
    public EquatableArray(T[] items) => this.items = items;

    /// <summary>Gets an empty list, which is also the default value.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc />
    public int Count => items?.Length ?? 0;

    /// <inheritdoc />
    public T this[int index] => (items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 17;
        for (var i = 0; i < Count; i++)
        {
            hash = unchecked((hash * 31) + (items![i]?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Returns an enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Enumerates an <see cref="EquatableArray{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[]? items;
        private int index;

        internal Enumerator(T[]? items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>Gets the current item.</summary>
        public readonly T Current => items![index];

        /// <summary>Advances to the next item.</summary>
        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}

/// <summary>Creates <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Returns the items of a sequence in their order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
    {
        var array = items.ToArray();
        return array.Length == 0 ? default : new EquatableArray<T>(array);
    }
}
