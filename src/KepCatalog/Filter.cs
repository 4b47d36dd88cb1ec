namespace KepCatalog;

/// <summary>Filters what callers pass in.</summary>
internal static class Filter
{
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, string name, Func<T, bool> isMeant)
        => (items ?? throw new ArgumentNullException(name)).Where(isMeant);
}
