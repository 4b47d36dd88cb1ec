using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class StageBackwardsRuleTests
{
    [Theory]
    [InlineData("Beta", "Alpha")]
    [InlineData("GA", "Beta")]
    [InlineData("GA", "Alpha")]
    public void A_lower_stage_in_a_later_release_is_reported_there(string before, string after)
        => Assert.Equal(["a.md:6:3 KCAT3003"], Check(Note("1.30", after), Note("1.29", before)));

    [Theory]
    [InlineData("Alpha", "Beta")]
    [InlineData("Beta", "Beta")]
    [InlineData("GA", "Deprecated")]
    public void A_feature_that_goes_on_is_not_reported(string before, string after)
        => Assert.Empty(Check(Note("1.30", after), Note("1.29", before)));

    [Fact]
    public void Two_gates_of_one_kep_go_each_their_own_way()
        => Assert.Empty(Check(Note("1.30", "Alpha", "，特性门控 FoldingVolumeClaims"), Note("1.29", "Beta", "，特性门控 FoldingVolumes")));

    [Fact]
    public void One_gate_goes_one_way()
        => Assert.Equal(
            ["a.md:6:3 KCAT3003"],
            Check(Note("1.30", "Alpha", "，特性门控 FoldingVolumes"), Note("1.29", "Beta", "，特性门控 FoldingVolumes")));

    private static string[] Check(params string[] texts)
        => Written.Check(KepRegistry.Empty, texts).Where(f => !f.EndsWith("KCAT4003", StringComparison.Ordinal)).ToArray();

    private static string Note(string release, string stage, string gate = "")
        => $"---\nrelease: {release}\n---\n## {stage}\n\n- KEP-24 A{gate}\n";
}
