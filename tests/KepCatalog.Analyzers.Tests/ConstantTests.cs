using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>Constants and objects of gates, KEPs and features that a target version does not have, and planned releases.</summary>
public class ConstantTests
{
    /// <summary>By the source trees, NodeLogQuery is alpha in v1.27, and CSIMigration is stable in v1.25 and gone in v1.27.</summary>
    [Theory]
    [InlineData("1.26", "Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("1.27", "Use(FeatureGates.NodeLogQuery);")]
    [InlineData("1.25-1.30", "Use({|KCAT6003:FeatureGates.CSIMigration|}); Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("1.26", "Use(FeatureGates.CSIMigration);")]
    [InlineData("1.26", "Use(Releases.V1_30.Features.PodSchedulingReadiness.Gate); Use({|KCAT6002:Releases.V1_30.Features.NodeLogQuery.Gate|});")]
    [InlineData("1.26", "args.Add($\"{{|KCAT6002:FeatureGates.NodeLogQuery|}}=true\");")]
    [InlineData("1.26", "args.Add({|KCAT6002:FeatureGates.NodeLogQuery|} + \"=true\");")]
    [InlineData("1.26", "Func<string> later = () => {|KCAT6002:global::KepCatalog.FeatureGates.NodeLogQuery|};")]
    public Task A_gate(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    /// <summary>kubeadm has EtcdLearnerMode from v1.27 to v1.32.</summary>
    [Theory]
    [InlineData("1.26", "Use({|KCAT6002:KubeadmFeatureGates.EtcdLearnerMode|});")]
    [InlineData("1.27-1.32", "Use(KubeadmFeatureGates.EtcdLearnerMode);")]
    [InlineData("1.33", "Use({|KCAT6003:KubeadmFeatureGates.EtcdLearnerMode|});")]
    public Task A_gate_of_kubeadm(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    /// <summary>By their kep.yaml, KEP-3521 is alpha in v1.26, and KEP-281 was removed in v1.24.</summary>
    [Theory]
    [InlineData("1.25", "Use({|KCAT6002:Keps.PodSchedulingReadiness|}.Number);")]
    [InlineData("1.25", "Use({|KCAT6002:Keps.PodSchedulingReadiness|}.Info);")]
    [InlineData("1.25", "Use({|KCAT6002:KepCatalog.Keps.PodSchedulingReadiness|}.Info.Title);")]
    [InlineData("1.25", "Use({|KCAT6002:Releases.V1_30.Features.PodSchedulingReadiness|}.Kep);")]
    [InlineData("1.26+", "Use(Releases.V1_30.Features.PodSchedulingReadiness.Kep); Use(Keps.PodSchedulingReadiness.Title);")]
    [InlineData("1.23", "Use(Keps.DynamicKubeletConfiguration.Title);")]
    [InlineData("1.24", "Use({|KCAT6003:Keps.DynamicKubeletConfiguration|}.Title);")]
    public Task A_KEP(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    /// <summary>v1.38 is planned.</summary>
    [Theory]
    [InlineData("1.36", "Use({|KCAT6010:Releases.V1_38|}.Version);")]
    [InlineData("1.36", "Use({|KCAT6010:KepCatalog.Releases.V1_38|}.Info);")]
    [InlineData("1.36", "Use({|KCAT6010:Releases.V1_38|}.Features.All); Use(Releases.V1_37.Version);")]
    [InlineData("1.37,1.38", "Use(Releases.V1_38.Version);")]
    public Task A_planned_release(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    [Fact]
    public Task A_type_that_is_imported()
        => Code.Check("""
            using static KepCatalog.FeatureGates;
            using static KepCatalog.Keps.PodSchedulingReadiness;
            using Gates = KepCatalog.FeatureGates;

            class Program
            {
                static readonly string Name = {|KCAT6002:NodeLogQuery|};
                string Other => {|KCAT6002:Gates.NodeLogQuery|};
                static readonly int Kep = {|KCAT6002:Number|};
            }
            """, "1.25");

    [Fact]
    public Task Messages_name_the_release_and_the_targets()
        => Code.Check(
            Code.Method("Use({|#0:FeatureGates.NodeLogQuery|}); Use({|#1:FeatureGates.CSIMigration|}); Use({|#2:Keps.PodSchedulingReadiness|}.Info); Use({|#3:Releases.V1_38|}.Info);"),
            "1.24,1.26,1.28-1.31",
            new DiagnosticResult(RuleDescriptors.NotYet).WithLocation(0).WithMessage("NodeLogQuery is introduced in v1.27, and this code targets v1.24 and v1.26"),
            new DiagnosticResult(RuleDescriptors.NoLonger).WithLocation(1).WithMessage("CSIMigration was removed in v1.27, and this code targets v1.28 to v1.31"),
            new DiagnosticResult(RuleDescriptors.NotYet).WithLocation(2).WithMessage("KEP-3521 PodSchedulingReadiness is introduced in v1.26, and this code targets v1.24"),
            new DiagnosticResult(RuleDescriptors.PlannedRelease).WithLocation(3).WithMessage("v1.38 is planned: its features may change until the release"));
}
