using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Assigns unique identifiers to the features of a release.</summary>
internal static class FeatureNaming
{
    /// <summary>Names that a feature class cannot have, because of members and types around it.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Features", "Info", "Kep", "Title", "Stage", "Url", "Sig", "Gate", "Releases",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    /// <summary>Returns the identifier of a feature without a KEP, or an empty string if it contains none.</summary>
    /// <remarks>The requested name comes first, then a gate, a name in code, and the ASCII words of the title.</remarks>
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

    /// <summary>Returns a name for a feature without an ASCII name. It depends only on the title.</summary>
    public static string Fallback(ParsedFeature feature)
    {
        // FNV-1a, because string.GetHashCode differs between processes.
        var hash = 2166136261u;
        foreach (var c in feature.Title.Any ?? "")
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return "Feature" + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>Makes names unique in a release and avoids names that C# reserves there. The first feature keeps the name:
    /// lower KEP numbers come first, then features without a KEP. The others get their KEP number or a counter as a suffix.</summary>
    /// <param name="features">The features, with the places for findings.</param>
    /// <param name="report">Receives a finding for each changed name.</param>
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
                        $"The name {feature.Name} is already used in this release; the feature is named {name}.{(feature.Kep is null ? " Give it another name with {#Name}." : "")}") { Kep = feature.Kep });
                }
            }

            named.Add(feature with { Name = name });
        }

        return named;
    }
}
