using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Reading;

/// <summary>Finds the identifier of a note's feature in the catalogue.</summary>
internal sealed class FeatureNames
{
    private readonly ILookup<(string Path, int Line), CatalogueFeature> bySource;

    /// <summary>Initializes a new instance from the catalogue of the notes.</summary>
    public FeatureNames(NoteCatalogue catalogue)
    {
        var sources =
            from release in catalogue.Releases
            from feature in release.Features
            from source in feature.Sources
            select (Key: (source.Path, source.Line), feature);
        bySource = sources.ToLookup(s => s.Key, s => s.feature);
    }

    /// <summary>Returns the identifier, or null if the note belongs to no release.</summary>
    /// <param name="path">The path of the note.</param>
    /// <param name="feature">A feature of that note.</param>
    public string? Find(string path, ParsedFeature feature)
    {
        // One heading may present several KEPs, so the line is not enough.
        return bySource[(path, feature.Place.Line)]
            .OrderByDescending(f => f.Kep == feature.Kep)
            .ThenByDescending(f => SharesTitle(f.Title, feature.Title))
            .FirstOrDefault()
            ?.Name;
    }

    private static bool SharesTitle(NoteLocalizedText left, NoteLocalizedText right)
        => (left.English is not null && left.English == right.English)
            || (left.Chinese is not null && left.Chinese == right.Chinese);
}
