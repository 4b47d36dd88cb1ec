using System.Globalization;
using System.Text.Json;
using Json.Schema;

namespace KepCatalog.Cli.Tests;

/// <summary>Reports in SARIF are valid, and have what GitHub's documentation of SARIF support for code scanning requires.</summary>
public class UpgradeSarifTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    [Theory]
    [InlineData("1.28", "1.32", "-f", "Cluster")]
    [InlineData("1.32", "1.28", "-f", "Cluster/kubelet.yaml")]
    [InlineData("1.28", "1.45", "-f", "Cluster/kubelet.yaml", "-f", "Cluster/flow.yaml")]
    [InlineData("1.28", "1.28", "-f", "Cluster")]
    [InlineData("1.28", "1.29")]
    public void AReportIsValid(string from, string to, params string[] files)
        => AssertValid(Sarif("", ["upgrade", "--from", from, "--to", to, "--format", "sarif", .. files]));

    /// <summary>The schema is the right one, and violations are found.</summary>
    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"ruleId\"", "\"ruleName\"")]
    public void ADamagedReportIsNotValid(string text, string other)
    {
        var report = Kepcat.Run("upgrade", "--from", "1.28", "--to", "1.32", "--format", "sarif", "-f", "Cluster").Output;

        Assert.False(Evaluate(JsonDocument.Parse(report.Replace(text, other, StringComparison.Ordinal)).RootElement).IsValid);
    }

    [Fact]
    public void RulesAndResultsHaveTheRequiredProperties()
    {
        var run = Run("", "-f", "Cluster");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.All(rules, rule =>
        {
            Assert.NotEqual("", rule.GetProperty("id").GetString());
            Assert.InRange(TextOf(rule, "shortDescription").Length, 1, 1024);
            Assert.InRange(TextOf(rule, "fullDescription").Length, 1, 1024);
            Assert.NotEqual("", TextOf(rule, "help"));
        });
        Assert.NotEmpty(Results(run));
        Assert.All(Results(run), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.NotEqual("", TextOf(result, "message"));
            Assert.Single(result.GetProperty("locations").EnumerateArray());
            Assert.NotEqual("", Fingerprint(result));
        });
    }

    /// <summary>The region of a setting ends with its line: "  AppArmor: false" has 17 characters.</summary>
    [Fact]
    public void ARegionIsTheRestOfALine()
    {
        var result = Assert.Single(Results(Run("", "-f", "Cluster/kubelet.yaml")), r => TextOf(r, "message").StartsWith("AppArmor=", StringComparison.Ordinal));
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal([7, 3, 7, 18], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(p => region.GetProperty(p).GetInt32()));
    }

    [Theory]
    [InlineData("Cluster/kubelet.yaml", "Cluster/kubelet.yaml", "%SRCROOT%")]
    [InlineData("./Cluster/../Cluster/kubelet.yaml", "Cluster/kubelet.yaml", "%SRCROOT%")]
    [InlineData("-", "stdin", "%SRCROOT%")]
    public void FilesAreRelativeToTheRootOfTheSources(string path, string uri, string root)
    {
        var file = Files(Run("--feature-gates=CSIMigration=true", "-f", path))[0];

        Assert.Equal((uri, root), (file.GetProperty("uri").GetString(), file.GetProperty("uriBaseId").GetString()));
    }

    [Fact]
    public void AFullPathInTheSourcesIsRelativeToo()
        => Assert.Equal("Cluster/kubelet.yaml", Files(Run("", "-f", Path.GetFullPath("Cluster/kubelet.yaml")))[0].GetProperty("uri").GetString());

    [Fact]
    public void AFileElsewhereHasAnAbsoluteAddress()
    {
        using var elsewhere = new TemporaryDirectory();
        var path = Path.Combine(elsewhere.Path, "kubelet #1.env");
        File.WriteAllText(path, "KUBELET_EXTRA_ARGS=--feature-gates=CSIMigration=true\n");
        var file = Files(Run("", "-f", path))[0];

        Assert.Equal(new Uri(path).AbsoluteUri, file.GetProperty("uri").GetString());
        Assert.EndsWith("/kubelet%20%231.env", file.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.False(file.TryGetProperty("uriBaseId", out _));
    }

    /// <summary>Code scanning follows a result by its fingerprint, so a line above must not change it, and two results must not share one.</summary>
    [Fact]
    public void AFingerprintStaysWhenTheLineMovesAndIsUnique()
    {
        const string text = "kubelet --container-runtime=remote\nkubelet --container-runtime=remote\n";
        var before = Results(Run(text, "-f", "-")).Select(Fingerprint).ToList();
        var after = Results(Run("# a comment\n\n" + text, "-f", "-")).Select(Fingerprint).ToList();

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, after);
    }

    [Fact]
    public void WhatWasNotReadIsAResult()
    {
        var result = Assert.Single(Results(Run("kind: KubeletConfiguration\nfeatureGates:\n  CSIMigration: maybe\n", "-f", "-")), r => r.GetProperty("ruleId").GetString() == "upgrade/notRead");

        Assert.Equal(3, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    /// <summary>Code scanning refuses a run with more results, so the rest is left out and counted.</summary>
    [Fact]
    public void AReportHasNoMoreResultsThanCodeScanningTakes()
    {
        var text = string.Concat(Enumerable.Range(0, 25_002).Select(i => string.Create(CultureInfo.InvariantCulture, $"kubelet --feature-gates=Bogus{i}=true\n")));
        var run = Kepcat.RunWith(text, "upgrade", "--from", "1.30", "--to", "1.31", "--format", "sarif", "-f", "-");

        Assert.Equal(25_000, Results(JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0]).Count);
        Assert.Equal("kepcat: Code scanning takes 25000 results; 2 more are left out. Name fewer files, or use --format json.", run.Complaint);
    }

    private static JsonElement Run(string input, params string[] files)
    {
        var sarif = Sarif(input, ["upgrade", "--from", "1.28", "--to", "1.32", "--format", "sarif", .. files]);
        AssertValid(sarif);
        return Assert.Single(sarif.GetProperty("runs").EnumerateArray());
    }

    private static JsonElement Sarif(string input, string[] args) => JsonDocument.Parse(Kepcat.RunWith(input, args).Output).RootElement;

    private static void AssertValid(JsonElement sarif)
    {
        var evaluation = Evaluate(sarif);
        var errors = (evaluation.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => d.InstanceLocation + ": " + e.Value));
        Assert.True(evaluation.IsValid, string.Join('\n', errors));
    }

    private static EvaluationResults Evaluate(JsonElement sarif)
        => Schema.Evaluate(sarif, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static List<JsonElement> Files(JsonElement run)
        => [.. Results(run).Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"))];

    private static string TextOf(JsonElement element, string property) => element.GetProperty(property).GetProperty("text").GetString()!;

    private static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!;
}
