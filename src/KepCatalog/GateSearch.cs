using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Finds the feature gate that a text names.</summary>
internal static class GateSearch
{
    /// <summary>Finds a gate by its name, in any case, or the only gate of the KEP that the text names.</summary>
    public static FeatureGate? Find(string? text, GateTable gates)
    {
        var name = text?.Trim() ?? "";
        return name.Length == 0 ? null
            : gates.Exact(name)
                ?? gates.FirstOrDefault(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? (KepSearch.Find(name, gates.Links.Keps)?.Gates is { Count: 1 } only ? gates.Exact(only[0]) : null);
    }
}
