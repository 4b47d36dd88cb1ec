using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A KEP reaches a stage in a release in which one of its feature gates begins that stage.</summary>
/// <remarks>A KEP without a gate, a plan, and a release that no source of its gates covers are left alone.</remarks>
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
                    $"KEP-{kep.Number} is {word} in v{entry.Version} here, but {says}. Decide with 'resolve', or acknowledge the difference.")
                {
                    Kep = kep.Number,
                    Claim = new LosingClaim(says, gates[0].Source(stage)),
                };
            }
        }
    }

    /// <summary>A gate of the KEP.</summary>
    private sealed record Gate(string Name, EquatableArray<CatalogueGateStep> History, KubernetesVersion LastKnown)
    {
        public bool Covers(KubernetesVersion version)
            => version <= LastKnown && !(History[0].Stage == Stage.Unknown && History.Count > 1 && version < History[1].Since);

        /// <summary>Whether the gate begins the stage in a release. Each beginning counts, since a gate can be turned back.</summary>
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
                ? $"its gate {Name} is {word} since v{step.Since} by {step.Path}({step.Line})"
                : $"its gate {Name} has never been {word}, by {History[0].Path}";

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
