using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Notes.Rules;

/// <summary>Represents the input of a rule.</summary>
/// <param name="Notes">The release notes with a version, ordered by path.</param>
/// <param name="Registry">The known KEPs.</param>
/// <param name="KepNotes">The KEP notes by number.</param>
/// <param name="GateNotes">The gate notes by gate.</param>
internal sealed record RuleContext(
    List<ParsedNote> Notes,
    KepRegistry Registry,
    Dictionary<int, (ParsedNote Note, ParsedKep Kep)> KepNotes,
    Dictionary<GateId, (ParsedNote Note, ParsedGate Gate)> GateNotes)
{
    /// <summary>Gets the features of KEPs that are in several notes, or twice in one note.</summary>
    public List<List<Claim>> Repeated { get; } = RepeatedIn(Notes);

    /// <summary>Returns the release in which a KEP reaches a milestone according to its KEP note, or else the registry. Returns null if
    /// neither has the milestone, or if it was not carried out.</summary>
    public KubernetesVersion? VersionOf(int kep, Milestone milestone)
        => KepNotes.TryGetValue(kep, out var noted) && noted.Kep.Of(milestone) is { } entry
            ? entry.IsPlanned ? null : entry.Version
            : Registry.Find(kep)?.VersionOf(milestone);

    private static List<List<Claim>> RepeatedIn(List<ParsedNote> notes)
    {
        var first = new Dictionary<int, Claim>();
        var repeated = new Dictionary<int, List<Claim>>();
        foreach (var note in notes)
        {
            foreach (var feature in note.Features)
            {
                if (feature.Kep is not { } kep)
                {
                    continue;
                }

                var claim = new Claim(note, feature);
                if (!first.TryGetValue(kep, out var before))
                {
                    first.Add(kep, claim);
                }
                else if (repeated.TryGetValue(kep, out var claims))
                {
                    claims.Add(claim);
                }
                else
                {
                    repeated.Add(kep, [before, claim]);
                }
            }
        }

        return [.. repeated.Values];
    }

    /// <summary>Returns the source that <see cref="VersionOf"/> uses first, for messages.</summary>
    public string OriginOf(int kep)
        => KepNotes.ContainsKey(kep) ? "its KEP note" : $"the KEP registry ({Registry.Find(kep)?.UpstreamPath})";
}

/// <summary>Compares facts in different places. Each rule has its own file.</summary>
internal interface IRule
{
    /// <summary>Finds contradictions.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}

/// <summary>Lists all rules.</summary>
internal static class RuleSet
{
    private static readonly IRule[] Rules =
    [
        new TotalsRule(),
        new NotesDisagreeRule(),
        new ChangesDisagreeRule(),
        new GraduatedTwiceRule(),
        new StageBackwardsRule(),
        new RegistryStageRule(),
        new HistoryRule(),
        new ListsDifferRule(),
        new GateSourcesRule(),
        new KepGateRule(),
        new UnknownKepRule(),
        new UnknownGateRule(),
    ];

    /// <summary>Runs all rules.</summary>
    public static void Check(RuleContext context, List<Finding> findings, CancellationToken cancellationToken)
    {
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule.Check(context));
        }
    }
}
