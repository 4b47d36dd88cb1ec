using System.Globalization;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Gives every KEP one identifier, the same in every release: the registry's; for a KEP that the registry
/// lacks its note's slug, else what the notes ask for, an English title in any note, its only gate, its number.</summary>
internal sealed class KepNames
{
    private readonly Dictionary<int, string> names = [];

    public KepNames(List<ParsedNote> notes, IEnumerable<ParsedKep> kepNotes, KepRegistry registry)
    {
        var noted = new Dictionary<int, ParsedKep>();
        var numbers = new HashSet<int>();
        foreach (var kep in kepNotes)
        {
            noted.Add(kep.Number, kep);
            numbers.Add(kep.Number);
        }

        var features = new Dictionary<int, List<ParsedFeature>>();
        foreach (var note in notes)
        {
            foreach (var feature in note.Features)
            {
                if (feature.Kep is not { } kep)
                {
                    continue;
                }

                // What its features are called matters for a KEP that the registry lacks alone.
                numbers.Add(kep);
                if (registry.NameOf(kep) is null)
                {
                    features.AddTo(kep, feature);
                }
            }
        }

        var ordered = new List<int>(numbers);
        ordered.Sort();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unknown = new List<(int Number, string Name)>();
        foreach (var number in ordered)
        {
            if (registry.NameOf(number) is { } registered)
            {
                names.Add(number, registered);
                taken.Add(registered);
            }
            else
            {
                unknown.Add((number, NameOf(features.TryGetValue(number, out var list) ? list : [], noted.TryGetValue(number, out var kep) ? kep : null)));
            }
        }

        // Two steps, so that a name of the registry never depends on which notes there are.
        foreach (var (number, name) in unknown)
        {
            var numbered = "Kep" + number.ToString(CultureInfo.InvariantCulture);
            names.Add(number, name.Length == 0 ? numbered : taken.Add(name) ? name : name + numbered);
        }
    }

    /// <summary>The identifier of a KEP.</summary>
    public string Of(int number)
        => names.TryGetValue(number, out var name) ? name : "Kep" + number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(List<ParsedFeature> features, ParsedKep? noted)
    {
        var name = noted?.Slug is { } slug ? Identifiers.FromSlug(slug) : "";
        if (name.Length > 0)
        {
            return name;
        }

        if (features.Select(f => f.Identifier).FirstOrDefault(i => i is not null) is { } asked)
        {
            return asked;
        }

        name = features.Select(f => f.Title.English).Prepend(noted?.Title.English)
            .Select(t => Identifiers.FromWords(t ?? "")).FirstOrDefault(n => n.Length > 0) ?? "";
        if (name.Length > 0)
        {
            return name;
        }

        var gates = features.SelectMany(f => f.Gates).Select(g => g.Value).Distinct(StringComparer.Ordinal).ToList();
        return gates.Count == 1 ? gates[0] : "";
    }
}
