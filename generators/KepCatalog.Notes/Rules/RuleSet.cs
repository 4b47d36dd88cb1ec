using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Notes">The release notes with a version, by path.</param>
/// <param name="Registry">The KEPs that there are.</param>
/// <param name="KepNotes">The numbers that have a KEP note.</param>
internal sealed record RuleContext(List<ParsedNote> Notes, KepRegistry Registry, ICollection<int> KepNotes);

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
