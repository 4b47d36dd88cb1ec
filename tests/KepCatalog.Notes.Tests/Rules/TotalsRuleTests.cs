using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class TotalsRuleTests
{
    [Fact]
    public void Totals_that_are_not_what_is_listed_are_reported_where_they_stand()
    {
        var finding = Assert.Single(Written.Merge(KepRegistry.Empty, Note(stable: 2, beta: 1)).Findings, f => f.Kind == FindingKinds.TotalsDiffer);

        Assert.Equal((4, 11), (finding.Place.Line, finding.Place.Column));
        Assert.Contains("states 2 stable features, lists 1", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("beta", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_are_listed_are_not_reported()
        => Assert.DoesNotContain(Written.Merge(KepRegistry.Empty, Note(stable: 1, beta: 1)).Findings, f => f.Kind == FindingKinds.TotalsDiffer);

    [Fact]
    public void A_note_that_lists_nothing_is_not_reported()
        => Assert.Empty(Written.Check(KepRegistry.Empty, "---\nrelease: 1.30\ntotals:\n  stable: 2\n---\n"));

    private static string Note(int stable, int beta)
        => $"""
            ---
            release: 1.30
            totals:
              stable: {stable}
              beta: {beta}
            ---
            ## GA

            - A

            ## Beta

            - B
            """;
}
