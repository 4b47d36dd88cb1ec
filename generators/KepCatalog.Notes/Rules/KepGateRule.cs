using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP reaches a stage in a release in which one of its feature gates reaches that stage.</summary>
/// <remarks>KEPs without a gate, plans, and releases that no source of the gates covers are not checked.</remarks>
internal sealed class KepGateRule : IRule
{
    private static readonly Milestone[] Compared = [Milestone.Alpha, Milestone.Beta, Milestone.Stable, Milestone.Deprecated];

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (note, kep) in context.KepNotes.Values)
        {
            var gates = new List<Gate>();
            foreach (var id in kep.Gates.SelectMany(kep.GatesOf).Distinct())
            {
                if (context.GateNotes.TryGetValue(id, out var noted)
                    && GateHistories.Of(noted.Gate, noted.Note.Path) is { Count: > 0 } history
                    && GateHistories.LastKnown(noted.Gate) is { } lastKnown)
                {
                    gates.Add(new Gate(id.ToString(), history, lastKnown));
                }
            }

            foreach (var milestone in gates.Count > 0 ? Compared : [])
            {
                var stage = milestone.ToStage();
                if (kep.Of(milestone) is not { IsPlanned: false } entry
                    || gates.Exists(g => g.Begins(stage, entry.Version) || !g.Covers(entry.Version)))
                {
                    continue;
                }

                var word = StageNames.Of(stage);
                var says = string.Join("; ", gates.Select(g => g.Says(stage, word)));
                yield return new Finding(
                    FindingKinds.KepAndGateDisagree,
                    note.Path,
                    entry.Place,
                    $"KEP-{kep.Number} reaches {word} in v{entry.Version} here, but {says}. Decide with 'resolve', or acknowledge the difference.")
                {
                    Kep = kep.Number,
                    Claim = new LosingClaim(says, gates[0].Source(stage)),
                };
            }
        }
    }

    /// <summary>Represents a gate of the KEP.</summary>
    private sealed record Gate(string Name, EquatableArray<CatalogueGateStep> History, KubernetesVersion LastKnown)
    {
        public bool Covers(KubernetesVersion version)
            => version <= LastKnown && !(History[0].Stage == Stage.Unknown && History.Count > 1 && version < History[1].Since);

        /// <summary>Determines whether the gate reaches the stage in a release. It may do so several times, because a gate can move back.</summary>
        public bool Begins(Stage stage, KubernetesVersion version)
        {
            for (var i = 0; i < History.Count; i++)
            {
                if (History[i].Since == version && History[i].Stage == stage && (i == 0 || History[i - 1].Stage != stage))
                {
                    return true;
                }
            }

            return false;
        }

        public string Says(Stage stage, string word)
            => First(stage) is { } step
                ? $"its gate {Name} reaches {word} in v{step.Since} according to {step.Path}({step.Line})"
                : $"its gate {Name} never reaches {word} according to {History[0].Path}";

        public string? Source(Stage stage) => (First(stage) ?? History[0]).Upstream;

        private CatalogueGateStep? First(Stage stage)
        {
            foreach (var step in History)
            {
                if (step.Stage == stage)
                {
                    return step;
                }
            }

            return null;
        }
    }
}
