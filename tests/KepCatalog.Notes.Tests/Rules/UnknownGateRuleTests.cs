namespace KepCatalog.Tests;

public class UnknownGateRuleTests
{
    [Theory]
    [InlineData("FoldingVolume")]
    [InlineData("FoldingVolumess")]
    [InlineData("FodlingVolumes")]
    [InlineData("FoldingVolums")]
    public void A_gate_that_is_almost_a_known_one_is_reported_where_it_stands(string gate)
    {
        var result = Written.Merge(Written.Registry, Note(gate));

        Assert.Equal(["a.md:8:7 KCAT4004"], Written.Describe(result));
        Assert.Contains("Did you mean FoldingVolumes?", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FoldingVolumes")]
    [InlineData("QuietServiceTokens")]
    [InlineData("SomethingElse")]
    [InlineData("FoldingTables")]
    public void Other_gates_are_not_reported(string gate) => Assert.Empty(Written.Check(Written.Registry, Note(gate)));

    private static string Note(string gate)
        => $"---\nrelease: 1.30\n---\n## Beta\n\n- KEP-200 Folding\n\n  启用 `{gate}` 特性门控。\n";
}
