namespace KepCatalog.Analyzers.Tests;

/// <summary>Constants and objects of gates, KEPs and features that a target version does not have, and planned releases.</summary>
public class ConstantTests
{
    /// <summary>The source trees: NodeLogQuery is alpha in v1.27; CSIMigration is stable in v1.25 and gone in v1.27.</summary>
    [Theory]
    [InlineData("1.26", "Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("1.27", "Use(FeatureGates.NodeLogQuery);")]
    [InlineData("1.25-1.30", "Use({|KCAT6003:FeatureGates.CSIMigration|}); Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("1.26", "Use(FeatureGates.CSIMigration);")]
    public Task A_gate(string targets, string statement) => Code.Check(Code.Method(statement), targets);
}
