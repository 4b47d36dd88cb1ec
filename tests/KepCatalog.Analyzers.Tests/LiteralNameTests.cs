using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>Literals that are used as the name of a gate, and gates that are locked in all target versions.</summary>
public class LiteralNameTests
{
    [Theory]
    [InlineData("FeatureGates.Find({|KCAT6009:\"NodeSwap\"|});")]
    [InlineData("FeatureGates.TryFind(name: {|KCAT6009:\"NodeSwap\"|}, out _);")]
    [InlineData("KubeadmFeatureGates.Find({|KCAT6009:\"EtcdLearnerMode\"|});")]
    [InlineData("var gate = {|KCAT6009:\"NodeSwap\"|};")]
    [InlineData("var featureGates = new Dictionary<string, bool> { [{|KCAT6009:\"NodeSwap\"|}] = true };")]
    [InlineData("var featureGates = new Dictionary<string, bool> { { {|KCAT6009:\"NodeLogQuery\"|}, false } };")]
    [InlineData("string[] gates = [{|KCAT6009:\"NodeSwap\"|}, {|KCAT6009:\"NodeLogQuery\"|}];")]
    [InlineData("var gate = args[0]; Use(gate == {|KCAT6009:\"NodeSwap\"|} || gate is {|KCAT6009:\"NodeLogQuery\"|});")]
    [InlineData("bool HasFeatureGate(string name) => true; Use(HasFeatureGate({|KCAT6009:\"NodeSwap\"|}));")]
    [InlineData("var gates = new HashSet<string>(); gates.Add({|KCAT6009:\"NodeSwap\"|});")]
    public Task A_gate(string statements) => Code.Check(Code.Method(statements));

    [Theory]
    [InlineData("featureGates", true)]
    [InlineData("FEATURE_GATES", true)]
    [InlineData("gate", true)]
    [InlineData("SetGate", true)]
    [InlineData("featuregates", true)]
    [InlineData("aggregate", false)]
    [InlineData("Gateway", false)]
    [InlineData("delegates", false)]
    [InlineData("AGGREGATE", false)]
    [InlineData("Navigate", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void The_word_gate(string? name, bool expected) => Assert.Equal(expected, Rules.GateContext.NamesAGate(name));

    /// <summary>AppArmor is locked to true in v1.31 and v1.32, and could be set before. WatchFromStorageWithoutResourceVersion is locked to
    /// false in v1.34.</summary>
    [Theory]
    [InlineData("1.31,1.32", "if ({|KCAT6004:IsEnabled(FeatureGates.AppArmor)|}) { }")]
    [InlineData("1.30-1.32", "if (IsEnabled(FeatureGates.AppArmor)) { }")]
    [InlineData("1.30-1.32", "if (version > Releases.V1_30.Info.Version && {|KCAT6004:IsEnabled(FeatureGates.AppArmor)|}) { }")]
    [InlineData("1.31", "if (!{|KCAT6004:settings[FeatureGates.AppArmor]|}) { }")]
    [InlineData("1.31", "settings[FeatureGates.AppArmor] = true; settings.Remove(FeatureGates.AppArmor);")]
    [InlineData("1.31", "if ({|KCAT6004:FeatureGates.Find(FeatureGates.AppArmor)!.GetState(version).IsLocked|} == true) { }")]
    [InlineData("1.31", "if ({|KCAT6004:FeatureGates.Find(FeatureGates.AppArmor)!.GetState(version).IsOnByDefault|} == true) { }")]
    [InlineData("1.34", "if ({|KCAT6004:IsEnabled(FeatureGates.WatchFromStorageWithoutResourceVersion)|}) { }")]
    [InlineData("1.27", "if (IsEnabled({|KCAT6003:FeatureGates.CSIMigration|})) { }")]
    public Task A_condition_on_a_locked_gate(string targets, string statements)
        => Code.Check(Code.Method("bool IsEnabled(string name) => true; var settings = new Dictionary<string, bool>(); " + statements), targets);

    [Fact]
    public Task Messages()
        => Code.Check(
            Code.Method("bool IsEnabled(string name) => true; if ({|#0:IsEnabled(FeatureGates.WatchFromStorageWithoutResourceVersion)|}) FeatureGates.Find({|#1:\"NodeSwap\"|});"),
            "1.34",
            new DiagnosticResult(RuleDescriptors.Locked).WithLocation(0).WithMessage("WatchFromStorageWithoutResourceVersion is locked to false in v1.34: this is always false"),
            new DiagnosticResult(RuleDescriptors.LiteralName).WithLocation(1).WithMessage("The constant FeatureGates.NodeSwap has this value"));
}
