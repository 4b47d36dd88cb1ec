using System.Collections.ObjectModel;

namespace KepCatalog;

/// <summary>Lists that nobody can change: neither who made them nor who gets them.</summary>
internal static class ReadOnlyItems
{
    /// <summary>A copy of the items; an empty list for null.</summary>
    public static IReadOnlyList<T> Copy<T>(IReadOnlyList<T>? items)
    {
        if (items is null || items.Count == 0)
        {
            return Array.Empty<T>();
        }

        var copy = new T[items.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = items[i];
        }

        return new ReadOnlyCollection<T>(copy);
    }

    /// <summary>
    /// A list made on first use and kept as it is made. Without a lock: its maker runs static initializers of
    /// generated classes, and two threads that wait for each other's would never end.
    /// </summary>
    public static Lazy<IReadOnlyList<T>> Later<T>(Func<IReadOnlyList<T>>? make)
        => new(make ?? (static () => Array.Empty<T>()), LazyThreadSafetyMode.PublicationOnly);
}
