using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Represents the facts that a feature or a gate takes from its KEP: its name, its note and the registry, independent of releases.</summary>
internal sealed class KepFacts(int number, string name, ParsedNote? note, KepRegistry registry)
{
    /// <summary>Gets the number.</summary>
    public int Number { get; } = number;

    /// <summary>Gets the identifier.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the KEP note, or null.</summary>
    public ParsedNote? Note { get; } = note;

    /// <summary>Gets the content of the KEP note, or null.</summary>
    public ParsedKep? Noted => Note?.Kep;

    /// <summary>Gets the entry in the registry, or null.</summary>
    public RegisteredKep? Registered { get; } = registry.Find(number);

    /// <summary>Gets the milestones from the note and the registry.</summary>
    public EquatableArray<CatalogueStep> History { get; } = Histories.OfKep(registry.Find(number), note?.Kep, note?.Path, registry.LastReleased);
}
