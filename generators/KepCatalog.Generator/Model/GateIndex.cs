using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the feature gates shows.</summary>
/// <param name="Gates">The gates, by owner and name.</param>
/// <param name="OtherNames">The names that are taken for gates and are none.</param>
/// <param name="Covered">Between which releases all gates of an owner are known.</param>
internal sealed record GateIndex(EquatableArray<GateIndexEntry> Gates, EquatableArray<CatalogueOtherName> OtherNames, EquatableArray<GateCoverage> Covered)
{
    /// <summary>The gate index of a catalogue.</summary>
    public static GateIndex Of(Catalogue catalogue)
    {
        var keps = new Dictionary<int, CatalogueKep>();
        foreach (var kep in catalogue.Keps)
        {
            keps[kep.Number] = kep;
        }

        return new GateIndex(
            catalogue.Gates.Select(Entry).ToEquatableArray(),
            catalogue.OtherGateNames,
            catalogue.GatesCovered);

        GateIndexEntry Entry(CatalogueGate gate)
            => new(
                gate,
                gate.Keps
                    .Where(keps.ContainsKey)
                    .Select(number => new GateKep(keps[number]))
                    .ToEquatableArray());
    }
}

/// <summary>A feature gate in the list.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Keps">Those of its KEPs that the catalogue has.</param>
internal sealed record GateIndexEntry(CatalogueGate Gate, EquatableArray<GateKep> Keps);

/// <summary>What a gate shows of its KEP. Compares by that alone: the lines that state the KEP's milestones move.</summary>
/// <param name="Kep">The KEP.</param>
internal sealed record GateKep(CatalogueKep Kep)
{
    /// <summary>The number.</summary>
    public int Number => Kep.Number;

    /// <summary>The identifier.</summary>
    public string Name => Kep.Name;

    /// <summary>The title in English, else in Chinese, else null.</summary>
    public string? Title => Kep.Title.Any;

    /// <summary>The milestones.</summary>
    public EquatableArray<CatalogueStep> History => Kep.History;

    /// <inheritdoc />
    public bool Equals(GateKep? other)
        => other is not null && (ReferenceEquals(Kep, other.Kep) || (Number == other.Number && Name == other.Name && Title == other.Title && IsSame(History, other.History)));

    /// <inheritdoc />
    public override int GetHashCode() => Number;

    private static bool IsSame(EquatableArray<CatalogueStep> left, EquatableArray<CatalogueStep> right)
    {
        var isSame = left.Count == right.Count;
        for (var i = 0; isSame && i < left.Count; i++)
        {
            isSame = left[i].Milestone == right[i].Milestone && left[i].Version == right[i].Version && left[i].IsPlanned == right[i].IsPlanned;
        }

        return isSame;
    }
}
