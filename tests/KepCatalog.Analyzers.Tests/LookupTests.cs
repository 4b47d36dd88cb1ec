using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>Literals in Find, TryFind, Check, Compare and Parse. Without target versions, only names and forms matter.</summary>
public class LookupTests
{
    [Theory]
    [InlineData("FeatureGates.Find(\"{|KCAT6006:NodeLogQery|}\");")]
    [InlineData("FeatureGates.Find(\" {|KCAT6006:NodeLogQery|} \");")]
    [InlineData("FeatureGates.Find(@\"{|KCAT6006:NodeLogQery|}\");")]
    [InlineData("FeatureGates.Find({|KCAT6006:\"Node\\u004cogQery\"|});")]
    [InlineData("FeatureGates.Find({|KCAT6006:\"NodeLog\" + \"Qery\"|});")]
    [InlineData("const string name = \"NodeLogQery\"; FeatureGates.Find({|KCAT6006:name|});")]
    [InlineData("FeatureGates.TryFind(\"{|KCAT6006:NodeSwapp|}\", out _);")]
    [InlineData("FeatureGates.Find(\"{|KCAT6005:Whatever|}\");")]
    [InlineData("FeatureGates.Find(\"{|KCAT6005:KUBECTL_KYAML|}\");")]
    [InlineData("FeatureGates.Find({|KCAT6005:\"Not a, gate\"|});")]
    [InlineData("KubeadmFeatureGates.Find(\"{|KCAT6006:EtcdLearnerModes|}\");")]
    [InlineData("KubeadmFeatureGates.Find(\"{|KCAT6005:NodeSwap|}\");")]
    [InlineData("FeatureGates.Find(\"nodelogquery\"); FeatureGates.Find(\"KEP-2258\"); FeatureGates.Find(\"\"); FeatureGates.Find(null); FeatureGates.Find(args[0]);")]
    public Task A_gate(string statements) => Code.Check(Code.Method(statements));

    [Theory]
    [InlineData("Keps.Find({|KCAT6005:99999|});")]
    [InlineData("Keps.Find({|KCAT6005:\"KEP-99999\"|});")]
    [InlineData("Keps.Find(\"{|KCAT6006:PodSchedulingReadines|}\");")]
    [InlineData("Keps.TryFind(\"{|KCAT6005:No such proposal|}\", out _);")]
    [InlineData("Keps.Find(3521); Keps.Find(\"https://kep.k8s.io/3521\"); Keps.Find(\"Pod Scheduling Readiness\"); Keps.Find(\"\"); Keps.Find(args.Count);")]
    public Task A_KEP(string statements) => Code.Check(Code.Method(statements.Replace("{|KCAT6005:\"KEP-99999\"|}", "\"{|KCAT6005:KEP-99999|}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Releases.Find({|KCAT6005:\"1.99\"|});")]
    [InlineData("Releases.TryFind({|KCAT6007:\"latest\"|}, out _);")]
    [InlineData("Releases.Compare(\"1.29\", {|KCAT6005:\"1.77\"|});")]
    [InlineData("KubernetesVersion.Parse({|KCAT6007:\"1,30\"|});")]
    [InlineData("FeatureGates.Check(args[0], {|KCAT6007:\"one\"|});")]
    [InlineData("Releases.Find(\"v1.30.2\"); Releases.Compare(\"1.29\", \"1.33\"); KubernetesVersion.Parse(\"1.99\"); KubernetesVersion.TryParse(\"x\", out _);")]
    public Task A_release(string statements) => Code.Check(Code.Method(statements));

    [Theory]
    [InlineData("FeatureGates.Check(\"NodeSwap=true,{|KCAT6006:NodeLogQery|}=true\", version);")]
    [InlineData("FeatureGates.Check(\"{|KCAT6005:Whatever|}=true\", \"1.30\");")]
    [InlineData("FeatureGates.Check(\"{|KCAT6007:NodeSwap|}\", version);")]
    [InlineData("FeatureGates.Check(\"NodeSwap=true, {|KCAT6007:NodeLogQuery=maybe|}\", version);")]
    [InlineData("FeatureGates.Check(\"NodeSwap=true,{|KCAT6007:NodeSwap=false|}\", version);")]
    [InlineData("FeatureGates.Check({|KCAT6007:\"NodeSwap=true\\nNodeLogQuery=maybe\"|}, version);")]
    [InlineData("FeatureGates.Check(\"--feature-gates={|KCAT6006:NodeSwapp|}=true\", version);")]
    [InlineData("FeatureGates.Check($\"{FeatureGates.NodeSwap}=true\", version); FeatureGates.Check(\"\", version); FeatureGates.Check(\"CSIMigration=true\", \"1.30\");")]
    [InlineData("FeatureGates.Check(\"EtcdLearnerMode=true\", version, \"kubeadm\"); FeatureGates.Check(\"{|KCAT6005:NodeSwap|}=true\", version, component: \"kubeadm\");")]
    public Task Settings(string statements) => Code.Check(Code.Method(statements));

    /// <summary>CSIMigration is gone in v1.27, NodeLogQuery came with it, and AppArmor is locked to true in v1.31 and v1.32.</summary>
    [Theory]
    [InlineData("1.26", "FeatureGates.Check(\"CSIMigration=true,{|KCAT6008:NodeLogQuery=true|}\", version);")]
    [InlineData("1.27", "FeatureGates.Check(\"{|KCAT6008:CSIMigration=true|},NodeLogQuery=true\", version);")]
    [InlineData("1.30-1.32", "FeatureGates.Check(\"AppArmor=true\", version); FeatureGates.Check(\"{|KCAT6008:AppArmor=false|}\", version);")]
    [InlineData("1.27", "FeatureGates.Check(\"CSIMigration=true\", \"1.26\"); FeatureGates.Check(\"{|KCAT6008:CSIMigration=true|}\", \"1.27\");")]
    [InlineData("1.27", "FeatureGates.Check(\"CSIMigration=true\", version, args[0]);")]
    [InlineData("1.27", "FeatureGates.Check({|KCAT6008:$\"{FeatureGates.AppArmor}=true,CSIMigration=true\"|}, version);")]
    public Task Settings_that_a_target_refuses(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    [Fact]
    public Task Messages_say_what_to_do()
        => Code.Check(
            Code.Method("FeatureGates.Check(\"{|#0:CSIMigration=true|},{|#1:NodeSwap=yes|},{|#2:NodeLogQery|}=true\", version); Keps.Find({|#3:99999|}); Releases.Find({|#4:\"1.99\"|});"),
            "1.31-1.33",
            new DiagnosticResult(RuleDescriptors.Refused).WithLocation(0)
                .WithMessage("Refused by v1.31 to v1.33: CSIMigration was removed in v1.27: delete the setting; the feature is always on (KEP-625)"),
            new DiagnosticResult(RuleDescriptors.Malformed).WithLocation(1).WithMessage("At character 28, 'yes' is not a truth value; write true or false (KEP-2400)."),
            new DiagnosticResult(RuleDescriptors.Misspelt).WithLocation(2).WithMessage("There is no feature gate NodeLogQery; did you mean NodeLogQuery?"),
            new DiagnosticResult(RuleDescriptors.Unknown).WithLocation(3).WithMessage("There is no KEP-99999 in the catalogue of 2026-07-24."),
            new DiagnosticResult(RuleDescriptors.Unknown).WithLocation(4).WithMessage("The catalogue has no release 1.99; it has v1.8 to v1.38."));
}
