using System.Globalization;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Merging;

/// <summary>Assigns one identifier to every KEP, the same in every release. It comes from the registry; for a KEP that is not in the
/// registry, the first of these is used: the slug of its note, the name that notes request, an English title in a note, its only gate, its number.</summary>
internal sealed class KepNames
{
    private readonly KepRegistry registry;
    private readonly Dictionary<int, string> unregistered = [];

    public KepNames(List<ParsedNote> notes, IEnumerable<ParsedKep> kepNotes, KepRegistry registry)
    {
        this.registry = registry;

        // Names of the registry are always reserved, so that they never depend on the notes.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var noted = new Dictionary<int, ParsedKep>();
        var features = new Dictionary<int, List<ParsedFeature>>();
        foreach (var kep in kepNotes)
        {
            if (registry.NameOf(kep.Number) is { } name)
            {
                taken.Add(name);
            }
            else
            {
                noted.Add(kep.Number, kep);
            }
        }

        foreach (var note in notes)
        {
            foreach (var feature in note.Features)
            {
                if (feature.Kep is not { } kep)
                {
                    continue;
                }

                if (registry.NameOf(kep) is { } name)
                {
                    taken.Add(name);
                }
                else
                {
                    features.AddTo(kep, feature);
                }
            }
        }

        foreach (var number in noted.Keys.Union(features.Keys).OrderBy(n => n))
        {
            var name = NameOf(features.TryGetValue(number, out var list) ? list : [], noted.TryGetValue(number, out var kep) ? kep : null);
            unregistered.Add(number, name.Length == 0 ? Numbered(number) : taken.Add(name) ? name : name + Numbered(number));
        }
    }

    /// <summary>Returns the identifier of a KEP.</summary>
    public string Of(int number) => registry.NameOf(number) ?? (unregistered.TryGetValue(number, out var name) ? name : Numbered(number));

    private static string Numbered(int number) => "Kep" + number.ToString(CultureInfo.InvariantCulture);

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
