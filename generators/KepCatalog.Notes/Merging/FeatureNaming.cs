using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Gives the features of a release their identifiers and keeps these apart.</summary>
internal static class FeatureNaming
{
    /// <summary>Names that a feature's class cannot have: members and types around it.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Features", "Info", "Kep", "Title", "Stage", "Url", "Sig", "Gate", "Releases",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    /// <summary>The identifier of a feature without KEP; empty where nothing in it can be one.</summary>
    /// <remarks>What the writer asks for comes first; then a gate, a name in code, the title's ASCII words.</remarks>
    public static string Of(ParsedFeature feature)
    {
        if (feature.Identifier is not null)
        {
            return feature.Identifier;
        }

        if (feature.Gates.Count == 1)
        {
            return feature.Gates[0].Value;
        }

        foreach (var code in feature.TitleCode)
        {
            if (Identifiers.IsIdentifier(code) && code.Any(c => c is >= 'A' and <= 'Z') && code.Length > 3)
            {
                return code;
            }
        }

        return Identifiers.FromWords(feature.Title.Any ?? "");
    }

    /// <summary>A name for a feature that has none in ASCII: the same for the same title, whatever stands around it.</summary>
    public static string Fallback(ParsedFeature feature)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = 2166136261u;
        foreach (var c in feature.Title.Any ?? "")
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return "Feature" + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>Makes names unique in a release and free of names that C# needs there. The first of a name keeps it:
    /// the one with the lower KEP number, then the one without; the others get their KEP number or a count.</summary>
    /// <param name="features">The features with the place to report at.</param>
    /// <param name="report">Takes a finding for each changed name.</param>
    public static List<CatalogueFeature> KeepApart(
        List<(CatalogueFeature Feature, string Path, Place Place)> features, Action<Finding> report)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var named = new List<CatalogueFeature>();
        foreach (var (feature, path, place) in features
            .OrderBy(f => f.Feature.Kep ?? int.MaxValue)
            .ThenByDescending(f => f.Feature.Stage is Stage.Stable or Stage.Beta or Stage.Alpha ? (int)f.Feature.Stage : 0)
            .ThenBy(f => f.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Offset))
        {
            var name = feature.Name;
            if (Reserved.Contains(name) || !taken.Add(name))
            {
                var sameKep = feature.Kep is { } kep && named.Exists(n => n.Kep == kep);
                var suffix = sameKep ? feature.Stage.ToString()
                    : feature.Kep is { } number ? "Kep" + number.ToString(CultureInfo.InvariantCulture)
                    : "Feature";
                name += suffix;
                for (var count = 2; !taken.Add(name); count++)
                {
                    name = feature.Name + suffix + count.ToString(CultureInfo.InvariantCulture);
                }

                if (!sameKep)
                {
                    report(new Finding(
                        FindingKinds.NameClash,
                        path,
                        place,
                        $"The name {feature.Name} is taken in this release; the feature is called {name}.{(feature.Kep is null ? " Give it one of its own with {#Name}." : "")}") { Kep = feature.Kep });
                }
            }

            named.Add(feature with { Name = name });
        }

        return named;
    }
}
