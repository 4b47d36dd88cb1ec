using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>Conditions on the version of the cluster: what they exclude is not reported. NodeLogQuery came with v1.27.</summary>
public class GuardTests
{
    [Theory]
    [InlineData("if (version >= Releases.V1_27.Info.Version) Use(FeatureGates.NodeLogQuery);")]
    [InlineData("if (version >= new KubernetesVersion(1, 27)) { Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("if (KubernetesVersion.Parse(\"v1.26.3\") < version) { Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("if (version < Releases.V1_27.Info.Version) { } else { Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("if (!(version < Releases.V1_27.Info.Version) && other) { Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("if (version < Releases.V1_27.Info.Version) return; Use(FeatureGates.NodeLogQuery);")]
    [InlineData("if (version < Releases.V1_27.Info.Version || other) { throw new Exception(); } Use(FeatureGates.NodeLogQuery);")]
    [InlineData("foreach (var item in args) { if (version < Releases.V1_27.Info.Version) { continue; } Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("Use(version >= Releases.V1_27.Info.Version ? FeatureGates.NodeLogQuery : \"\");")]
    [InlineData("Use(version < Releases.V1_27.Info.Version || FeatureGates.NodeLogQuery.Length > 0);")]
    [InlineData("var isNew = version >= Releases.V1_27.Info.Version; if (isNew) { Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("if (version >= Releases.V1_27.Info.Version) { Action later = () => Use(FeatureGates.NodeLogQuery); }")]
    [InlineData("var text = args switch { _ when version >= Releases.V1_27.Info.Version => FeatureGates.NodeLogQuery, _ => \"\" };")]
    [InlineData("while (version >= Releases.V1_27.Info.Version) { Use(FeatureGates.NodeLogQuery); }")]
    public Task A_guard_of_the_right_version(string statements) => Code.Check(Code.Method(statements), "1.25-1.30");

    [Theory]
    [InlineData("if (version >= Releases.V1_26.Info.Version) Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("if (version < Releases.V1_27.Info.Version) Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("if (other) Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("if (version >= Releases.V1_27.Info.Version || other) Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("if (version >= Releases.V1_27.Info.Version) { } Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("if (version < Releases.V1_27.Info.Version) { Use(1); } Use({|KCAT6002:FeatureGates.NodeLogQuery|});")]
    [InlineData("Use({|KCAT6002:FeatureGates.NodeLogQuery|}); if (version < Releases.V1_27.Info.Version) return;")]
    public Task No_guard_or_another(string statements) => Code.Check(Code.Method(statements), "1.25-1.30");

    [Theory]
    [InlineData("if (version >= FeatureGates.Find(FeatureGates.NodeLogQuery)!.History[0].Since) Use(FeatureGates.NodeLogQuery);")]
    [InlineData("if (FeatureGates.Find(FeatureGates.NodeLogQuery)!.GetState(version).Presence == GatePresence.Present) Use(FeatureGates.NodeLogQuery);")]
    [InlineData("if (FeatureGates.Check(\"NodeLogQuery=true\", version).IsValid) Use(FeatureGates.NodeLogQuery);")]
    [InlineData("var serverVersion = Environment.Version.Minor; if (serverVersion > 26) Use(FeatureGates.NodeLogQuery);")]
    public Task A_guard_that_cannot_be_evaluated_counts(string statements)
        => Code.Check(Code.Method(statements.Replace("Check(\"NodeLogQuery=true\"", "Check(args[0]", StringComparison.Ordinal)), "1.25-1.30");

    [Fact]
    public Task A_guard_narrows_the_message()
        => Code.Check(
            Code.Method("if (version > Releases.V1_25.Info.Version) Use({|#0:FeatureGates.NodeLogQuery|});"),
            "1.25-1.30",
            new DiagnosticResult(RuleDescriptors.NotYet).WithLocation(0).WithMessage("NodeLogQuery is introduced in v1.27, and this code targets v1.26"));

    [Theory]
    [InlineData("if (version < Releases.V1_27.Info.Version) { args.Add(\"--feature-gates=CSIMigration=true\"); }")]
    [InlineData("if (version >= Releases.V1_27.Info.Version) { args.Add(\"--feature-gates={|KCAT6008:CSIMigration=true|}\"); }")]
    public Task A_guard_of_a_setting(string statements) => Code.Check(Code.Method(statements), "1.25-1.30");
}
