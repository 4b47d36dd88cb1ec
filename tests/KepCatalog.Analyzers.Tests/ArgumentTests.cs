namespace KepCatalog.Analyzers.Tests;

/// <summary>Strings that plainly are arguments <c>--feature-gates</c>.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("args.Add(\"--feature-gates={|KCAT6006:NodeSwapp|}=true\");")]
    [InlineData("args.Add(\"--feature-gates=NodeSwap=true,{|KCAT6005:Whatever|}=true\");")]
    [InlineData("args.Add(\"kubelet --feature-gates={|KCAT6005:Whatever|}=true\");")]
    [InlineData("args.Add(\"--feature-gates={|KCAT6007:NodeSwap|}\");")]
    [InlineData("args.Add(\"--feature-gates={|KCAT6007:NodeSwap=on|},NodeLogQuery=true\");")]
    [InlineData("args.Add(\"--feature-gates {|KCAT6006:NodeSwapp|}=true\");")]
    [InlineData("args.Add(\"--feature-gates=\\\"NodeSwap=true\\\"\");")]
    [InlineData("args.Add(@\"--feature-gates='{|KCAT6006:NodeSwapp|}=true'\");")]
    [InlineData("args.Add(\"/usr/bin/kubelet --v=2 --feature-gates={|KCAT6005:Whatever|}=true --port=1\");")]
    [InlineData("args.Add(\"kubeadm init --feature-gates=EtcdLearnerMode=true,{|KCAT6005:NodeSwap|}=true\");")]
    [InlineData("args.Add({|KCAT6006:\"--feature-gates=\" + \"NodeSwapp=true\"|});")]
    [InlineData("var all = new[] { \"--v=2\", \"--feature-gates=NodeSwap=true,{|KCAT6006:NodeLogQery|}=true\" };")]
    public Task Names_and_forms(string statements) => Code.Check(Code.Method(statements));

    [Theory]
    [InlineData("1.27", "args.Add(\"--feature-gates={|KCAT6008:CSIMigration=true|},NodeLogQuery=true\");")]
    [InlineData("1.26", "args.Add(\"--feature-gates=CSIMigration=true,{|KCAT6008:NodeLogQuery=true|}\");")]
    [InlineData("1.33", "args.Add(\"kubeadm init --feature-gates={|KCAT6008:EtcdLearnerMode=true|}\");")]
    [InlineData("1.27", "args.Add($\"--feature-gates={{|KCAT6003:FeatureGates.CSIMigration|}}=true\");")]
    [InlineData("1.31", "args.Add({|KCAT6008:$\"--feature-gates={FeatureGates.AppArmor}=false\"|});")]
    public Task Targets(string targets, string statements) => Code.Check(Code.Method(statements), targets);

    [Fact]
    public Task A_gate_of_the_projects_own_notes()
        => Code.Check("""
            namespace App
            {
                static class FeatureGates { public const string AcmeTurbo = "AcmeTurbo"; }

                class Program { string flag = "--feature-gates=NodeSwap=true,AcmeTurbo=true,{|KCAT6005:AcmeOther|}=true"; }
            }
            """);
}
