using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the feature gates shows.</summary>
/// <param name="Gates">The gates, by name.</param>
internal sealed record GateIndex(EquatableArray<GateIndexEntry> Gates)
{
    /// <summary>The gate index of a catalogue.</summary>
    public static GateIndex Of(Catalogue catalogue)
    {
        var keps = new Dictionary<int, CatalogueKep>();
        foreach (var kep in catalogue.Keps)
        {
            keps[kep.Number] = kep;
        }

        return new GateIndex(catalogue.Gates.Select(Entry).ToEquatableArray());

        GateIndexEntry Entry(CatalogueGate gate)
            => new(
                gate,
                gate.Keps
                    .Where(keps.ContainsKey)
                    .Select(number => GateKep.Of(keps[number]))
                    .ToEquatableArray());
    }
}

/// <summary>A feature gate in the list.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Keps">Those of its KEPs that the catalogue has.</param>
internal sealed record GateIndexEntry(CatalogueGate Gate, EquatableArray<GateKep> Keps);

/// <summary>What a gate shows of its KEP.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">The identifier.</param>
/// <param name="Title">The title in English, else in Chinese, else null.</param>
/// <param name="History">The milestones, without the lines that state them.</param>
internal sealed record GateKep(int Number, string Name, string? Title, EquatableArray<CatalogueStep> History)
{
    /// <summary>Takes from a KEP what a gate shows of it.</summary>
    public static GateKep Of(CatalogueKep kep)
        => new(
            kep.Number,
            kep.Name,
            kep.Title.Any,
            kep.History.Select(s => s with { Path = "", Line = 0 }).ToEquatableArray());
}
