using KepCatalog.Analyzers.CodeFixes;

namespace KepCatalog.Analyzers.Tests;

/// <summary>What the code fixes make of the code, one by one and all at once.</summary>
public class FixTests
{
    [Theory]
    [InlineData("FeatureGates.Find(\"{|KCAT6006:KubeletTracin|}\");", "FeatureGates.Find({|KCAT6009:\"KubeletTracing\"|});")]
    [InlineData("FeatureGates.Check(\"NodeSwap=true,{|KCAT6006:NodeLogQery|}=true\", version);", "FeatureGates.Check(\"NodeSwap=true,NodeLogQuery=true\", version);")]
    [InlineData("args.Add(@\"--feature-gates={|KCAT6006:nodeSwap|}=true,{|KCAT6006:NodeLogQery|}=true\");", "args.Add(@\"--feature-gates=NodeSwap=true,NodeLogQuery=true\");")]
    [InlineData("Keps.Find(\"{|KCAT6006:PodSchedulingReadines|}\");", "Keps.Find(\"PodSchedulingReadiness\");")]
    public Task The_name_that_was_meant(string source, string expected) => Code.Fix<MeantNameFix>(Code.Method(source), Code.Method(expected));

    /// <summary>The file spells the name with an escape; there is no text to replace.</summary>
    [Fact]
    public Task A_name_that_the_file_spells_in_another_way_stays()
        => Code.Fix<MeantNameFix>(
            Code.Method("FeatureGates.Find({|KCAT6006:\"NodeLog\\u0051ery\"|});"), Code.Method("FeatureGates.Find({|KCAT6006:\"NodeLog\\u0051ery\"|});"),
            iterations: 0);

    [Theory]
    [InlineData("FeatureGates.Find({|KCAT6009:\"NodeSwap\"|});", "FeatureGates.Find(FeatureGates.NodeSwap);")]
    [InlineData("KubeadmFeatureGates.Find({|KCAT6009:\"EtcdLearnerMode\"|});", "KubeadmFeatureGates.Find(KubeadmFeatureGates.EtcdLearnerMode);")]
    [InlineData("string[] gates = [{|KCAT6009:\"NodeSwap\"|}, /* and */ {|KCAT6009:\"NodeLogQuery\"|}];", "string[] gates = [FeatureGates.NodeSwap, /* and */ FeatureGates.NodeLogQuery];")]
    public Task The_constant_instead_of_the_literal(string source, string expected) => Code.Fix<ConstantFix>(Code.Method(source), Code.Method(expected));

    [Fact]
    public Task The_constant_in_a_file_with_classes_of_the_project()
        => Code.Fix<ConstantFix>(
            "namespace App { static class FeatureGates { } class C { string gate = {|KCAT6009:\"NodeSwap\"|}; } }",
            "namespace App { static class FeatureGates { } class C { string gate = KepCatalog.FeatureGates.NodeSwap; } }");

    /// <summary>CSIMigration and AdvancedAuditing are gone in v1.30.</summary>
    [Theory]
    [InlineData("{|KCAT6008:CSIMigration=true|},NodeSwap=true", "NodeSwap=true", 1)]
    [InlineData("NodeSwap=true,{|KCAT6008:CSIMigration=true|}", "NodeSwap=true", 1)]
    [InlineData("NodeSwap=true,{|KCAT6008:CSIMigration=true|},NodeLogQuery=true", "NodeSwap=true,NodeLogQuery=true", 1)]
    [InlineData("{|KCAT6008:CSIMigration=true|}", "", 1)]
    [InlineData("{|KCAT6008:CSIMigration=true|},{|KCAT6008:AdvancedAuditing=true|},NodeSwap=true", "NodeSwap=true", 1)]
    [InlineData("NodeSwap=true,{|KCAT6008:CSIMigration=true|},{|KCAT6008:AdvancedAuditing=true|}", "NodeSwap=true", 2)]
    [InlineData("NodeSwap=true,{|KCAT6007:NodeSwap=false|}", "NodeSwap=true", 1)]
    public async Task Without_the_setting(string source, string expected, int iterations)
    {
        await Code.Fix<RemoveSettingFix>(
            Code.Method($"FeatureGates.Check(\"{source}\", version);"), Code.Method($"FeatureGates.Check(\"{expected}\", version);"), "1.30", iterations);
        await Code.Fix<RemoveSettingFix>(
            Code.Method($"args.Add(\"--feature-gates={source}\");"), Code.Method($"args.Add(\"--feature-gates={expected}\");"), "1.30", iterations);
    }

    [Theory]
    [InlineData("Use({|KCAT6002:FeatureGates.NodeLogQuery|});", "version >= Releases.V1_27.Info.Version", "Use(FeatureGates.NodeLogQuery);")]
    [InlineData("Use({|KCAT6003:FeatureGates.CSIMigration|});", "version < Releases.V1_27.Info.Version", "Use(FeatureGates.CSIMigration);")]
    [InlineData("args.Add({|KCAT6002:Keps.MemoryManager|}.Title);", "version >= Releases.V1_21.Info.Version", "args.Add(Keps.MemoryManager.Title);")]
    public Task A_check_of_the_version(string source, string condition, string statement)
        => Code.Fix<VersionGuardFix>(
            Code.Method(source),
            Code.Method($$"""
                if ({{condition}})
                        {
                            {{statement}}
                        }
                """),
            "1.20-1.30");

    [Fact]
    public Task Checks_of_the_version_in_all_places()
        => Code.Fix<VersionGuardFix>(
            """
            using KepCatalog;

            class Program
            {
                private readonly KubernetesVersion cluster;

                void Use(object value) { }

                void First()
                {
                    // Logs.
                    Use({|KCAT6002:FeatureGates.NodeLogQuery|}); // of nodes
                }

                void Second(KubernetesVersion version)
                {
                    Use({|KCAT6002:FeatureGates.NodeLogQuery|});
                    Use({|KCAT6003:FeatureGates.CSIMigration|});
                }
            }
            """,
            """
            using KepCatalog;

            class Program
            {
                private readonly KubernetesVersion cluster;

                void Use(object value) { }

                void First()
                {
                    // Logs.
                    if (cluster >= Releases.V1_27.Info.Version)
                    {
                        Use(FeatureGates.NodeLogQuery);
                    } // of nodes
                }

                void Second(KubernetesVersion version)
                {
                    if (version >= Releases.V1_27.Info.Version)
                    {
                        Use(FeatureGates.NodeLogQuery);
                    }
                    if (version < Releases.V1_27.Info.Version)
                    {
                        Use(FeatureGates.CSIMigration);
                    }
                }
            }
            """,
            "1.20-1.30");

    /// <summary>Without a version in reach, and where a variable would be lost, there is nothing to offer.</summary>
    [Theory]
    [InlineData("class C { void Use(object value) { } void Run() { Use({|KCAT6002:KepCatalog.FeatureGates.NodeLogQuery|}); } }")]
    [InlineData("class C { void Run(KepCatalog.KubernetesVersion version) { var gate = {|KCAT6002:KepCatalog.FeatureGates.NodeLogQuery|}; } }")]
    [InlineData("class C { string Run(KepCatalog.KubernetesVersion version) { return {|KCAT6002:KepCatalog.FeatureGates.NodeLogQuery|}; } }")]
    public Task No_check_of_the_version(string source) => Code.Fix<VersionGuardFix>(source, source, "1.20", iterations: 0);
}
