using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>What a feature or a gate has from its KEP: the KEP's name, its note and the registry, whatever releases say of it.</summary>
internal sealed class KepFacts(int number, string name, ParsedNote? note, KepRegistry registry)
{
    /// <summary>The number.</summary>
    public int Number { get; } = number;

    /// <summary>The identifier.</summary>
    public string Name { get; } = name;

    /// <summary>Its note, or null.</summary>
    public ParsedNote? Note { get; } = note;

    /// <summary>What that says, or null.</summary>
    public ParsedKep? Noted => Note?.Kep;

    /// <summary>What the registry says, or null.</summary>
    public RegisteredKep? Registered { get; } = registry.Find(number);

    /// <summary>Its milestones by its note and the registry.</summary>
    public EquatableArray<CatalogueStep> History { get; } = Histories.OfKep(registry.Find(number), note?.Kep, note?.Path, registry.LastReleased);
}
