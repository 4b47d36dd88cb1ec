using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>How a project states its target versions. NodeLogQuery came with v1.27.</summary>
public class TargetTests
{
    private const string Forms = "write a release such as 1.31, a list such as 1.31,1.33, a range such as 1.31-1.34, or 1.31+.";

    [Theory]
    [InlineData("1.26", "v1.26")]
    [InlineData("v1.26.3", "v1.26")]
    [InlineData("1.24,1.26", "v1.24 and v1.26")]
    [InlineData(" 1.24 , 1.25,1.28 ", "v1.24 and v1.25")]
    [InlineData("1.24-1.28", "v1.24 to v1.26")]
    [InlineData("1.24 - 1.25, 1.30", "v1.24 and v1.25")]
    [InlineData("1.25+", "v1.25 and v1.26")]
    [InlineData("1.20,1.22-1.24,1.26", "v1.20, v1.22 to v1.24 and v1.26")]
    public Task A_property(string targets, string words)
        => Code.Check(
            Code.Method("Use({|#0:FeatureGates.NodeLogQuery|});"), targets,
            new DiagnosticResult(RuleDescriptors.NotYet).WithLocation(0).WithMessage($"NodeLogQuery is introduced in v1.27, and this code targets {words}"));

    [Theory]
    [InlineData("latest", "'latest' is not a target version; " + Forms)]
    [InlineData("1.31..1.34", "'1.31..1.34' is not a target version; " + Forms)]
    [InlineData("1.34-1.31", "The target versions end with 1.31 before they begin with 1.34; write the older release first.")]
    [InlineData("1.31-1.34-1.36", "'1.34-1.36' is not a target version; " + Forms)]
    [InlineData("1.99", "The catalogue has no release 1.99; it has 1.8 to 1.38. Correct it, or update the package KepCatalog.")]
    [InlineData("1.31-", "'' is not a target version; " + Forms)]
    [InlineData("-", "'' is not a target version; " + Forms)]
    [InlineData(",", "The target versions are empty; " + Forms)]
    [InlineData("1.31-rc.1", "'rc.1' is not a target version; " + Forms)]
    public Task A_wrong_property(string targets, string message)
        => Code.Check(
            "class C { }", targets,
            new DiagnosticResult(RuleDescriptors.InvalidTargets).WithMessage("KubernetesTargetVersions: " + message));

    [Fact]
    public Task A_wrong_part_does_not_affect_the_others()
        => Code.Check(
            Code.Method("Use({|KCAT6002:FeatureGates.NodeLogQuery|});"), "1.26,latest",
            new DiagnosticResult(RuleDescriptors.InvalidTargets).WithMessage("KubernetesTargetVersions: 'latest' is not a target version; " + Forms));

    [Theory]
    [InlineData("\"1.26\"")]
    [InlineData("\"1.24\", \"1.30\"")]
    [InlineData("oldest: \"1.24\", newest: \"1.30\"")]
    [InlineData("\"1.24+\"")]
    [InlineData("KepCatalog.Releases.V1_26.Version")]
    public Task An_attribute(string arguments)
        => Code.Check(
            $"[assembly: KepCatalog.KubernetesTargets({arguments})]\nclass C {{ string gate = {{|KCAT6002:KepCatalog.FeatureGates.NodeLogQuery|}}; }}");

    [Theory]
    [InlineData("{|#0:\"latest\"|}", "'latest' is not a target version; " + Forms)]
    [InlineData("\"1.31\", {|#0:\"latest\"|}", "'latest' is not a target version; " + Forms)]
    [InlineData("{|#0:\"1.99\"|}, \"1.34\"", "The catalogue has no release 1.99; it has 1.8 to 1.38. Correct it, or update the package KepCatalog.")]
    [InlineData("\"1.34\", {|#0:\"1.31\"|}", "The target versions end with 1.31 before they begin with 1.34; write the older release first.")]
    [InlineData("newest: \"1.34\", oldest: {|#0:\"x\"|}", "'x' is not a target version; " + Forms)]
    public Task A_wrong_attribute(string arguments, string message)
        => Code.Check(
            $"[assembly: KepCatalog.KubernetesTargets({arguments})]", targets: null,
            new DiagnosticResult(RuleDescriptors.InvalidTargets).WithLocation(0).WithMessage(message));

    [Fact]
    public Task The_attribute_counts_if_both_are_there()
        => Code.Check("[assembly: KepCatalog.KubernetesTargets(\"1.27\")]\nclass C { string gate = KepCatalog.FeatureGates.NodeLogQuery; }", "1.26");
}
