using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP and its feature gate reach each stage in one release, where the KEP has one gate and the gate one KEP.
/// Of several gates each goes its own way.</summary>
internal sealed class KepGateRule : IRule
{
    private static readonly Milestone[] Compared = [Milestone.Alpha, Milestone.Beta, Milestone.Stable];

    public IEnumerable<Finding> Check(RuleContext context)
    {
        // The one KEP of each gate; 0 where there are several.
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, kep) in context.KepNotes.Values)
        {
            foreach (var gate in kep.Gates)
            {
                owners[gate.Name] = owners.TryGetValue(gate.Name, out var owner) && owner != kep.Number ? 0 : kep.Number;
            }
        }

        foreach (var (note, kep) in context.KepNotes.Values)
        {
            if (kep.Gates.Count != 1
                || owners[kep.Gates[0].Name] == 0
                || !context.GateNotes.TryGetValue(kep.Gates[0].Name, out var gate)
                || GateHistories.Taken(gate.Gate) is not { } taken)
            {
                continue;
            }

            foreach (var milestone in Compared)
            {
                var stage = StageNames.Since(milestone);
                if (First(taken, stage) is not { } step || kep.Of(milestone) is not { } entry || entry.Version == step.Since)
                {
                    continue;
                }

                var word = StageNames.Of(stage);
                yield return new Finding(
                    FindingKinds.KepAndGateDisagree,
                    note.Path,
                    entry.Place,
                    $"KEP-{kep.Number} is {word} in v{entry.Version} here; its gate {gate.Gate.Name} is {word} since v{step.Since} by {gate.Note.Path}({step.Place.Line}). Decide with 'resolve', or acknowledge the difference.")
                {
                    Kep = kep.Number,
                    Claim = new LosingClaim($"{word} since v{step.Since}, by the gate {gate.Gate.Name}", taken.Address),
                };
            }
        }
    }

    private static GateStep? First(GateTable table, Stage stage)
    {
        foreach (var step in table.Steps)
        {
            if (step.Stage == stage)
            {
                return step;
            }
        }

        return null;
    }
}
