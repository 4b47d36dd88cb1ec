using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>Two sources of a feature gate say the same of the releases that both cover, and have it since the same one.</summary>
internal sealed class GateSourcesRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
        => context.GateNotes.Values.SelectMany(g => Check(g.Note, g.Gate));

    private static IEnumerable<Finding> Check(ParsedNote note, ParsedGate gate)
    {
        if (GateHistories.Taken(gate) is not { } taken)
        {
            yield break;
        }

        foreach (var other in gate.Tables)
        {
            for (var i = 0; other.Origin > taken.Origin && i < other.Steps.Count; i++)
            {
                var step = other.Steps[i];
                var beginsElsewhere = i == 0 && taken.Steps[0].Since != step.Since;
                if (!beginsElsewhere && !Contradicts(step, EndOf(other, i), taken))
                {
                    continue;
                }

                var says = Words(step);
                yield return new Finding(
                    FindingKinds.GateSourcesDisagree,
                    note.Path,
                    step.Place,
                    $"{gate.Name} is {says} by {Name(other)}; by {Name(taken)} {(taken.At(step.Since) is { } instead ? "it is " + Words(instead) : "it comes in v" + taken.Steps[0].Since)}, which is taken. Acknowledge the difference, or decide with 'stages' of the note's own.")
                {
                    Claim = new LosingClaim(says, other.Address),
                };
            }
        }
    }

    /// <summary>The last release that a step speaks of.</summary>
    private static KubernetesVersion EndOf(GateTable table, int step)
    {
        if (step + 1 < table.Steps.Count)
        {
            var next = table.Steps[step + 1].Since;
            return new KubernetesVersion(next.Major, next.Minor - 1);
        }

        var since = table.Steps[step].Since;
        return table.AsOf is { } asOf && asOf > since ? asOf : since;
    }

    private static bool Contradicts(GateStep step, KubernetesVersion end, GateTable taken)
    {
        for (var version = step.Since; version <= end && !(version > taken.AsOf); version = new KubernetesVersion(version.Major, version.Minor + 1))
        {
            if (taken.At(version) is not { } state
                || state.Stage != step.Stage
                || (step.Default is { } isOn && state.Default is { } other && isOn != other))
            {
                return true;
            }
        }

        return false;
    }

    private static string Words(GateStep step)
        => StageNames.Of(step.Stage) + (step.Default is { } isOn ? isOn ? ", on by default," : ", off by default," : "") + " since v" + step.Since;

    private static string Name(GateTable table) => table.Origin switch
    {
        GateOrigin.Tree => "the source tree",
        GateOrigin.Documentation => "the documentation",
        _ => "the note",
    };
}
