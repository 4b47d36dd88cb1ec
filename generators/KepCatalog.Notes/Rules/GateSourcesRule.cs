using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>Sources of a feature gate must agree on the releases that both cover.</summary>
internal sealed class GateSourcesRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
        => context.GateNotes.Values.SelectMany(g => Check(g.Note, g.Gate));

    private static IEnumerable<Finding> Check(ParsedNote note, ParsedGate gate)
    {
        if (gate.Tables.Count < 2)
        {
            yield break;
        }

        var turns = GateHistories.Turns(gate).ToList();
        foreach (var witness in gate.Tables)
        {
            for (var i = 0; i < witness.Steps.Count; i++)
            {
                var step = witness.Steps[i];
                if (step.Stage == Stage.Unknown || Contradiction(gate, witness, i, turns) is not { } against)
                {
                    continue;
                }

                var says = Words(step);
                var instead = against.Taken.At(against.Version) is { } taken ? "it is " + Words(taken) : $"it does not exist in v{against.Version}";
                yield return new Finding(
                    FindingKinds.GateSourcesDisagree,
                    note.Path,
                    step.Place,
                    $"According to {Name(witness)}, {gate.Name} is {says}; according to {Name(against.Taken)}, {instead}. The latter is used. Acknowledge the difference, or decide with 'stages' at the top level.")
                {
                    Claim = new LosingClaim(says, step.Address ?? witness.Address),
                };
            }
        }
    }

    /// <summary>Returns the first release in which a step of a source disagrees with the source that is used, or null.</summary>
    private static (GateTable Taken, KubernetesVersion Version)? Contradiction(ParsedGate gate, GateTable witness, int index, List<KubernetesVersion> turns)
    {
        var step = witness.Steps[index];

        // A source that starts later than the one that is used is wrong on the release before.
        if (index == 0 && step.Since.Minor > 0)
        {
            var before = new KubernetesVersion(step.Since.Major, step.Since.Minor - 1);
            if (Taken(gate, witness, before) is { } earlier && earlier.At(before) is { } there && there.Stage != Stage.Removed)
            {
                return (earlier, before);
            }
        }

        // No source changes between two turns. A release that does not exist may be thousands of releases after the last one.
        foreach (var version in turns.Where(t => t >= step.Since && IsOf(witness, index, t)))
        {
            if (Taken(gate, witness, version) is { } taken && Differ(step, taken.At(version)))
            {
                return (taken, version);
            }
        }

        return null;
    }

    /// <summary>Returns the source that is used for a release, or null if it is the witness itself, or if there is none.</summary>
    private static GateTable? Taken(ParsedGate gate, GateTable witness, KubernetesVersion version)
        => GateHistories.Covers(witness, version) && GateHistories.SourceFor(gate, version) is { } taken && taken != witness ? taken : null;

    private static bool Differ(GateStep step, GateStep? taken)
        => (taken?.Stage ?? Stage.Removed) != step.Stage
            || (step.Default is { } isOn && taken?.Default is { } other && isOn != other)
            || (step.IsLocked == true && taken?.IsLocked == false);

    /// <summary>Determines whether a step of a source covers a release, from its own release on.</summary>
    private static bool IsOf(GateTable table, int step, KubernetesVersion version)
        => step + 1 < table.Steps.Count ? version < table.Steps[step + 1].Since : version == table.Steps[step].Since || version <= table.AsOf;

    private static string Words(GateStep step)
        => StageNames.Of(step.Stage) + (step.Default is { } isOn ? isOn ? ", on by default," : ", off by default," : "") + (step.IsLocked == true ? " locked," : "") + " since v" + step.Since;

    private static string Name(GateTable table) => table.Origin switch
    {
        GateOrigin.Tree => "the source trees",
        GateOrigin.Documentation => "the documentation",
        GateOrigin.FeatureList => "the feature list",
        _ => "the note",
    };
}
