namespace KepCatalog.Notes.Merging;

/// <summary>Groups items into lists and keeps their order.</summary>
internal static class Grouping
{
    /// <summary>Adds an item to the list of a key.</summary>
    public static void AddTo<TKey, TItem>(this Dictionary<TKey, List<TItem>> groups, TKey key, TItem item)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = []);
        }

        group.Add(item);
    }
}
