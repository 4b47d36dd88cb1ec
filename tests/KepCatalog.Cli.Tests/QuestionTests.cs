using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>Questions of people who do not know the catalogue, each answered by one command.</summary>
public class QuestionTests
{
    /// <summary>The expected lines come from the release announcements, the <c>kep.yaml</c> files and the source trees.</summary>
    [Theory]
    [InlineData("keps --sig node --stage stable --release 1.33", "753\tSidecar Containers\t", "2625\tSMT aware cpumanager policy\t", "3857\tRecursive read-only mounts\t")]
    [InlineData("gate SidecarContainers --on 1.29", "In v1.29\tbeta, on by default\n")]
    [InlineData("kep 753", "Title\tSidecar Containers\n", "SIG\tsig-node\n", "History\talpha in 1.28, beta in 1.29, stable in 1.33\n")]
    [InlineData("release 1.31", "Removed API versions: 8\n", "Removed flags: 26\n", "kube-proxy\t--proxy-port-range\t\n", "Removed feature gates: 17\n", "JobReadyPods\t2879\n")]
    [InlineData("gates --status locked --release 1.35", "APIServerTracing\tstable\tyes\tyes\t1.34\t", "AllowOverwriteTerminationGracePeriodSeconds\tdeprecated\tno\tyes\t1.35\t", "SidecarContainers\tstable\tyes\tyes\t1.33\t")]
    [InlineData("search swap", "KEP\tKEP-2400\tNode system swap support\tsig-node\t", "gate\tNodeSwap\t")]
    [InlineData("search 交换", "KEP-2400")]
    [InlineData("search sidcar", "KEP\tKEP-753\tSidecar Containers\t")]
    [InlineData("gates --status removed --release 1.27 --since 1.27", "EphemeralContainers\tremoved\t\t\t1.27\t")]
    [InlineData("releases --since 1.30", "1.30\t2024-04-17\tUwubernetes\treleased\t2025-07-15\t17\t")]
    [InlineData("gate NodeLogQuery --on latest", "In v1.37\t")]
    public void OneCommandAnswers(string command, params string[] words)
    {
        var run = Kepcat.Run(command.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(words, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void AListHasNothingElse()
    {
        // Of the 18 KEPs that the announcement of v1.33 lists as stable, SIG Node owns three.
        Assert.Equal(3, Kepcat.Run("keps", "--sig", "SIG Node", "--stage", "stable", "--release", "v1.33").Output.Count(c => c == '\n'));

        // Rows of the table of the source trees that v1.35 locks.
        Assert.Equal(62, Kepcat.Run("gates", "--status", "locked", "--release", "1.35").Output.Count(c => c == '\n'));
        Assert.All(Kepcat.Run("keps", "--since", "1.36", "--status", "implemented").Output.TrimEnd('\n').Split('\n'), l => Assert.Equal("implemented", l.Split('\t')[5]));
    }

    [Fact]
    public void PlansAreListedForAReleaseToCome()
    {
        Assert.Equal(Kepcat.Run("keps", "--release", "1.38").Output, Kepcat.Run("keps", "--since", "1.38", "--release", "1.38").Output);
        Assert.All(Kepcat.Run("keps", "--release", "1.38").Output.TrimEnd('\n').Split('\n'), l => Assert.Equal("1.38", l.Split('\t')[4]));
        Assert.DoesNotContain("\t1.38\t", Kepcat.Run("keps").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameFilterCountsSigs()
    {
        Assert.Contains("sig-node\t3\t0\t0\t3\n", Kepcat.Run("sigs", "--stage", "stable", "--release", "1.33").Output, StringComparison.Ordinal);
        Assert.Equal("sig-node", Kepcat.Run("sigs", "--sig", "node").Output.Split('\t')[0]);
    }

    [Fact]
    public void AGateOfAComponentIsListedForIt()
    {
        Assert.Contains("EtcdLearnerMode\t", Kepcat.Run("gates", "--component", "kubeadm", "--release", "1.30").Output, StringComparison.Ordinal);
        Assert.Contains("NodeSwap\t", Kepcat.Run("gates", "--component", "Kubelet", "--release", "1.30", "--stage", "beta", "--status", "on").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NodeSwap\t", Kepcat.Run("gates", "--component", "kube-proxy", "--release", "1.30").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keps --sig node --stage removed --release 1.8", 1, "The catalogue has nothing that matches.")]
    [InlineData("keps --sig nod", 2, "The catalogue has no 'nod' for --sig; did you mean sig-node?")]
    [InlineData("gates --component kubelt", 2, "The catalogue has no 'kubelt' for --component; did you mean kubelet?")]
    [InlineData("gates --release 1.99", 3, "Feature gates are known from v1.14 to v1.37; their states in v1.99 are not known.")]
    [InlineData("keps --release soon", 2, "'soon' is not a Kubernetes version; write it as 1.30, or latest.")]
    [InlineData("search qqqzzz", 1, "nothing is found for 'qqqzzz'")]
    [InlineData("search sidecar qqqzzz", 1, "nothing is found for 'sidecar qqqzzz'; did you mean KEP-753 or LegacySidecarContainers or SidecarContainers?")]
    [InlineData("sidecar", 2, "'sidecar' is not a command; did you mean 'kepcat search sidecar'?")]
    [InlineData("serch", 2, "'serch' is not a command; did you mean 'kepcat search'?")]
    [InlineData("qqqzzz", 2, "'qqqzzz' is not a command; see 'kepcat --help'.")]
    [InlineData("gate swap", 1, "there is no feature gate swap; 'kepcat search swap' finds KEP-2400, NodeSwap")]
    [InlineData("kep sidcar", 1, "The catalogue has no KEP 'sidcar'; did you mean KEP-753 or KEP-4438 or KEP-5532?")]
    [InlineData("gate NodeSwap --json --format csv", 2, "Specify either --json or --format csv.")]
    public void WhatIsNotFoundIsGuessed(string command, int exitCode, string complaint)
    {
        var run = Kepcat.Run(command.Split(' '));

        Assert.Equal((exitCode, "", "kepcat: " + complaint), (run.ExitCode, run.Output, run.Complaint));
    }

    [Fact]
    public void WithoutACommandTheHelpIsTheAnswer()
    {
        var run = Kepcat.Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Output.Split("Examples:")[1].TrimEnd().Split('\n').Count(l => l.StartsWith("  kepcat ", StringComparison.Ordinal)));
        Assert.DoesNotContain("Examples:", Kepcat.Run("gate", "--help").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NodeSwap", run.Output + Kepcat.Run("gate", "--help").Output, StringComparison.Ordinal); // values complete, and are not listed
        Assert.Contains("示例：", Kepcat.Run("--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void TheReadmeHasTheQuestions(string readme)
    {
        var text = Checkout.Read(readme);

        Assert.All(
            ["keps --sig node --stage stable --release 1.33", "gate SidecarContainers --on 1.29", "kep 753", "release 1.31", "gates --status locked --release 1.35", "search swap"],
            command => Assert.Contains($"| `kepcat {command}` |", text, StringComparison.Ordinal));
    }
}
