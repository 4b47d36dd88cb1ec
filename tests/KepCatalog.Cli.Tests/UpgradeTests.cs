using System.Text.Json;
using System.Text.RegularExpressions;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>What an upgrade breaks, from files as people have them.</summary>
public partial class UpgradeTests
{
    private static readonly string[] Files = ["-f", "Cluster/kubelet.yaml", "-f", "Cluster/kube-controller-manager.yaml", "-f", "Cluster/flow.yaml"];

    /// <summary>Read the difference, then accept it.</summary>
    [Fact]
    public void AReportInFourFormats()
        => Snapshot.Match(new Dictionary<string, string>
        {
            ["md"] = Upgrade("markdown").Output,
            ["json"] = Upgrade("json").Output,
            ["html"] = Upgrade("html").Output,
            ["sarif"] = Upgrade("sarif").Output,
        }.ToDictionary(f => "report." + f.Key, f => f.Value));

    [Fact]
    public void WhatBreaksIsNamedWithFileAndLine()
    {
        var run = Upgrade("json");
        var items = JsonDocument.Parse(run.Output).RootElement.GetProperty("items").EnumerateArray()
            .Where(i => i.GetProperty("file").ValueKind != JsonValueKind.Null)
            .Select(i => $"{i.GetProperty("severity")} {i.GetProperty("file")}:{i.GetProperty("line")} {i.GetProperty("subject")}")
            .ToList();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("breaks Cluster/kubelet.yaml:6 CSIMigration", items); // removed in v1.27
        Assert.Contains("breaks Cluster/kubelet.yaml:7 AppArmor", items); // locked since v1.31
        Assert.Contains("breaks Cluster/kube-controller-manager.yaml:14 --volume-host-allow-local-loopback", items); // removed in v1.31
        Assert.Contains("breaks Cluster/flow.yaml:2 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema", items); // no longer served in v1.32
        Assert.Contains("notice Cluster/kube-controller-manager.yaml:13 SidecarContainers", items); // on by default since v1.29
    }

    [Fact]
    public void WhatBreaksComesFirst()
    {
        var run = Upgrade("table");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\AKubernetes v1\.28 to v1\.32\n4 breaks, ", run.Output);
        Assert.Matches(@"AppArmor=false\tCluster/kubelet\.yaml:7\tAppArmor is locked to true since v1\.31", run.Output);
    }

    [Fact]
    public void AnnotationsStandAtTheirLines()
    {
        var run = Upgrade("github");

        Assert.Contains("::error file=Cluster/kubelet.yaml,line=7,col=3,title=Kubernetes v1.28 to v1.32%3A AppArmor::", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning|notice) ", line));
    }

    [Fact]
    public void HtmlIsOneFileWithoutScript()
    {
        var html = Kepcat.RunWith("kubelet --feature-gates=<script>alert(1)</script>=true", "upgrade", "--from", "1.28", "--to", "1.32", "--format", "html", "-f", "-").Output;

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(ForeignParts(), html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ExitCodesTellWhatIsNotKnown()
    {
        Assert.Equal(0, Kepcat.RunWith("--feature-gates=NodeLogQuery=true", "upgrade", "--from", "1.30", "--to", "1.31", "-f", "-").ExitCode);
        Assert.Equal(3, Kepcat.RunWith("--feature-gates=NodeLogQuery=true", "upgrade", "--from", "1.30", "--to", "1.45", "-f", "-").ExitCode);
        Assert.Equal(1, Kepcat.RunWith("--feature-gates=Bogus=true", "upgrade", "--from", "1.30", "--to", "1.31", "-f", "-").ExitCode);
        Assert.Equal(2, Kepcat.Run("upgrade", "--from", "1.30", "--to", "1.31", "-f", "no/such/file.yaml").ExitCode);
        Assert.Equal(1, Kepcat.Run("upgrade", "--from", "1.30", "--to", "1.33", "--kubelet", "1.29").ExitCode);
    }

    [Fact]
    public void GatesOfMetricsAreSettings()
    {
        var run = Kepcat.RunWith("kubernetes_feature_enabled{name=\"CSIMigration\",stage=\"\"} 1\n", "upgrade", "--from", "1.26", "--to", "1.27", "--metrics", "-", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=-,line=1,col=34,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: KubeletConfiguration\nfeatureGates:\n  AppArmor: false\n")]
    [InlineData("# TYPE go_goroutines gauge\ngo_goroutines 1200\n")]
    [InlineData("")]
    public void AFileThatIsNoMetricsIsSaid(string text)
    {
        var run = Kepcat.RunWith(text, "upgrade", "--from", "1.28", "--to", "1.32", "--metrics", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "kepcat: '-' has no kubernetes_feature_enabled lines, which components have since v1.26. --metrics takes the output of /metrics; name other files with -f.",
            run.Complaint);
    }

    [Fact]
    public void GatesOfFilesAreChecked()
    {
        var run = Kepcat.Run("gates", "check", "--on", "1.32", "-f", "Cluster/kubelet.yaml", "--json");
        var settings = JsonDocument.Parse(run.Output).RootElement.GetProperty("settings").EnumerateArray()
            .Select(s => $"{s.GetProperty("gate")} {s.GetProperty("value")} {s.GetProperty("component")} {s.GetProperty("verdict")} {s.GetProperty("file")}:{s.GetProperty("line")}:{s.GetProperty("column")}");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "CSIMigration True kubelet refused Cluster/kubelet.yaml:6:3", "AppArmor False kubelet refused Cluster/kubelet.yaml:7:3",
                "KubeletTracing True kubelet accepted Cluster/kubelet.yaml:8:3",
            ],
            settings);
    }

    [Fact]
    public void ALogLineIsExplained()
    {
        var run = Kepcat.Run("explain", "E1127 12:00:00.000000 1 run.go:72] \"command failed\" err=\"failed to set feature gates from initial flags-based config: unrecognized feature gate: CSIMigration\"", "--on", "1.28");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("v1.28: CSIMigration was removed in v1.27: delete the setting; the feature is always on (KEP-625)", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Kepcat.Run("explain", "nothing here").ExitCode);
    }

    /// <summary>The first example that a reader of the README tries, at a terminal of 132 columns.</summary>
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public void TheFirstExampleOfTheReadmeIsTrue(string readme, string language)
    {
        var example = FirstExample().Match(Checkout.Read(readme));
        var run = Kepcat.RunAtTerminal(132, [.. example.Groups["command"].Value.Split(' ')]);

        Assert.True(example.Success);
        Assert.Equal(language == "zh", example.Groups["command"].Value.EndsWith(" --lang zh", StringComparison.Ordinal));
        Assert.StartsWith(example.Groups["output"].Value, string.Join('\n', run.Output.Split('\n').Select(l => l.TrimEnd())), StringComparison.Ordinal);
        Assert.Contains("AppArmor=false", example.Groups["output"].Value, StringComparison.Ordinal);
        Assert.Contains("kepcat upgrade --from 1.29 --to 1.33 -f", Checkout.Read(readme), StringComparison.Ordinal);
    }

    private static Kepcat Upgrade(string format) => Kepcat.Run(["upgrade", "--from", "1.28", "--to", "1.32", "--format", format, .. Files]);

    [GeneratedRegex("\n\\$ dotnet run --project ../../src/KepCatalog.Cli -- (?<command>upgrade [^\n]*)\n(?<output>.*?)…\n", RegexOptions.Singleline)]
    private static partial Regex FirstExample();

    [GeneratedRegex("<(script|link|img|iframe)|src=|@import|url\\(", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignParts();
}
