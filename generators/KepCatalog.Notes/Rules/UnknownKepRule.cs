using System.Globalization;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Rules;

/// <summary>Every KEP of a note must be in the registry or have its own note.</summary>
internal sealed class UnknownKepRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var note in context.Notes)
        {
            foreach (var feature in note.Features)
            {
                if (feature.Kep is not { } kep || context.Registry.Find(kep) is not null || context.KepNotes.ContainsKey(kep))
                {
                    continue;
                }

                var near = Nearest(kep, feature, note.Version!.Value.Value, context.Registry);
                var hint = near is null ? "" : $" Did you mean KEP-{near.Number}, {near.Title}?";
                yield return new Finding(
                    FindingKinds.UnknownKep,
                    note.Path,
                    feature.Place,
                    $"KEP-{kep} is not in the KEP registry.{hint} Correct the number, or add a KEP note.") { Kep = kep };
            }
        }
    }

    /// <summary>Returns a KEP with almost this number that reaches the stage in this release, or else a KEP with this title.</summary>
    private static RegisteredKep? Nearest(int kep, ParsedFeature feature, KubernetesVersion version, KepRegistry registry)
    {
        var digits = kep.ToString(CultureInfo.InvariantCulture);
        var milestone = HistoryReader.MilestoneOf(feature.Stage);
        return registry.Keps.FirstOrDefault(k => milestone is { } m && k.VersionOf(m) == version
                && EditDistance.IsAtMost(k.Number.ToString(CultureInfo.InvariantCulture), digits, 1))
            ?? registry.Keps.FirstOrDefault(k => feature.Title.English is { } title && string.Equals(k.Title, title, StringComparison.OrdinalIgnoreCase));
    }
}
