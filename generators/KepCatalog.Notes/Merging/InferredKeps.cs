using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Links a feature without a number to the KEP that its gate or title names. If there are several KEPs, it does not guess.</summary>
public static class InferredKeps
{
    /// <summary>Returns the KEP of a feature, or null if the note states one, or if the feature does not name exactly one.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="registry">The known KEPs.</param>
    public static int? Of(ParsedFeature feature, KepRegistry registry)
        => feature.Kep is null ? Of(feature.Gates.Select(g => g.Value), feature.TitleCode, feature.Title, registry) : null;

    /// <summary>Returns the KEP that gates and a title name.</summary>
    internal static int? Of(IEnumerable<string> gates, IEnumerable<string> codes, LocalizedText title, KepRegistry registry)
    {
        var byGate = gates.SelectMany(registry.KepsOf).Distinct().ToList();
        if (byGate.Count == 0)
        {
            byGate = codes.SelectMany(registry.KepsOf).Distinct().ToList();
        }

        if (byGate.Count == 1)
        {
            return byGate[0];
        }

        // If several KEPs share a gate, the title decides if it is the title of one of them.
        var byTitle = new[] { title.English, title.Chinese }.OfType<string>().SelectMany(registry.KepsTitled).Distinct().ToList();
        return byTitle.Count == 1 && (byGate.Count == 0 || byGate.Contains(byTitle[0])) ? byTitle[0] : null;
    }
}
