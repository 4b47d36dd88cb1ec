namespace KepCatalog.Tests;

public class GateTests
{
    [Theory]
    [InlineData("启用 `NodeLogQuery` 特性门控。")]
    [InlineData("启用特性门控 NodeLogQuery 即可。")]
    [InlineData("需要开启 `NodeLogQuery` 功能门控")]
    [InlineData("特性门控：NodeLogQuery")]
    [InlineData("特性门控（feature gate）名为 `NodeLogQuery`。")]
    [InlineData("Enable the `NodeLogQuery` feature gate.")]
    [InlineData("Enable the feature gate `NodeLogQuery`.")]
    [InlineData("The feature gate is called NodeLogQuery.")]
    [InlineData("Start the kubelet with --feature-gates=NodeLogQuery=true.")]
    [InlineData("Set `NodeLogQuery=true`.")]
    [InlineData("- FeatureGateName: NodeLogQuery")]
    [InlineData("- Feature gate: `NodeLogQuery` (default: false)")]
    public void A_gate_is_named_in_many_ways(string sentence)
        => Assert.Equal(["NodeLogQuery"], Gates("- KEP-24 日志\n\n  " + sentence));

    [Fact]
    public void A_gate_has_its_place()
    {
        var place = Written.Feature("## Beta\n\n- KEP-24 日志\n\n  启用 `NodeLogQuery` 特性门控。\n").Gates.Single().Place;

        Assert.Equal((5, 7, 12), (place.Line, place.Column, place.Length));
    }

    [Theory]
    [InlineData("启用 `NodeLogQuery` 和 `KMSv2` 特性门控。")]
    [InlineData("The feature gates `NodeLogQuery` and `KMSv2` are on.")]
    [InlineData("Use --feature-gates=NodeLogQuery=true,KMSv2=false now.")]
    [InlineData("Two feature gates:\n\n  - `NodeLogQuery`\n  - `KMSv2`")]
    public void Several_gates_are_all_read(string text)
        => Assert.Equal(["NodeLogQuery", "KMSv2"], Gates("- KEP-24 日志\n\n  " + text));

    [Fact]
    public void A_column_of_a_table_gives_gates()
        => Assert.Equal(["NodeLogQuery"], Gates("| KEP | Gate |\n|---|---|\n| 24 | `NodeLogQuery` |"));

    [Theory]
    [InlineData("依赖 `NodeLogQuery` 特性门控。")]
    [InlineData("It depends on the `NodeLogQuery` feature gate.")]
    [InlineData("`NodeLogQuery` is nice.")]
    [InlineData("A feature gate for everybody.")]
    [InlineData("Feature gates: see GitHub.")]
    [InlineData("The `nodelogquery` feature gate.")]
    [InlineData("API gateway `NodeLogQuery`.")]
    public void Other_names_are_no_gates_of_the_feature(string sentence)
        => Assert.Empty(Gates("- KEP-24 日志\n\n  " + sentence));

    [Fact]
    public void A_gate_that_is_said_twice_is_one()
        => Assert.Equal(["NodeLogQuery"], Gates("- KEP-24 特性门控 NodeLogQuery\n\n  启用 NodeLogQuery 特性门控。"));

    private static IEnumerable<string> Gates(string body)
        => Written.Feature("# Kubernetes 1.30\n\n## Beta\n\n" + body + "\n").Gates.Select(g => g.Value);
}
