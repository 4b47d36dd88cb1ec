using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Notes">The release notes with a version, by path.</param>
/// <param name="Registry">The KEPs that there are.</param>
/// <param name="KepNotes">The KEP notes by number.</param>
internal sealed record RuleContext(List<ParsedNote> Notes, KepRegistry Registry, Dictionary<int, ParsedKep> KepNotes)
{
    /// <summary>The release in which a KEP reaches a milestone: by its KEP note, else by the registry; null where neither says.</summary>
    public KubernetesVersion? VersionOf(int kep, Milestone milestone)
    {
        if (KepNotes.TryGetValue(kep, out var noted))
        {
            foreach (var step in noted.Milestones)
            {
                if (step.Milestone == milestone)
                {
                    return step.Version;
                }
            }
        }

        return Registry.Find(kep)?.VersionOf(milestone);
    }

    /// <summary>Where <see cref="VersionOf"/> looks first, for messages.</summary>
    public string OriginOf(int kep)
        => KepNotes.ContainsKey(kep) ? "its KEP note" : $"the KEP registry ({Registry.Find(kep)?.UpstreamPath})";
}

/// <summary>Compares facts that stand in different places. One file a rule.</summary>
internal interface IRule
{
    /// <summary>Finds contradictions.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}

/// <summary>All rules.</summary>
internal static class RuleSet
{
    private static readonly IRule[] Rules =
    [
        new TotalsRule(),
        new NotesDisagreeRule(),
        new GraduatedTwiceRule(),
        new StageBackwardsRule(),
        new RegistryStageRule(),
        new HistoryRule(),
        new UnknownKepRule(),
        new UnknownGateRule(),
    ];

    /// <summary>Runs every rule.</summary>
    public static void Check(RuleContext context, List<Finding> findings, CancellationToken cancellationToken)
    {
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule.Check(context));
        }
    }
}
