using System.Text.Json;

namespace KepCatalog.Cli.Tests;

/// <summary>Questions to the shipped catalogue.</summary>
public class AskingTests
{
    [Fact]
    public void AGateHasAStateInARelease()
    {
        var run = Kepcat.Run("gate", "nodelogquery", "--on", "1.29");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"In v1\.29\talpha, off by default", run.Output);
        Assert.Matches(@"Since v1\.30\tbeta, off by default", run.Output);
        var json = Json("gate", "NodeLogQuery", "--on", "1.26", "--json");
        Assert.Equal("notYetIntroduced", json.GetProperty("state").GetProperty("presence").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("state").GetProperty("default").ValueKind);
        Assert.Equal([2258], json.GetProperty("keps").EnumerateArray().Select(k => k.GetInt32()));
        Assert.Equal("1.27", json.GetProperty("history")[0].GetProperty("since").GetString());
    }

    [Fact]
    public void AGateThatIsMistypedIsGuessed()
    {
        var run = Kepcat.Run("gate", "NodeLogQuerry");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("kepcat: there is no feature gate NodeLogQuerry; did you mean NodeLogQuery?", run.Complaint);
    }

    [Fact]
    public void AnArgumentIsCheckedForARelease()
    {
        Assert.Equal((0, "NodeLogQuery=true: accepted\nv1.30 accepts all of these settings.\n"), Output("gates", "check", "NodeLogQuery=true", "--on", "1.30"));
        Assert.Equal(
            (1, "EphemeralContainers=true: refused; EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)\nv1.30 refuses some of these settings.\n"),
            Output("gates", "check", "EphemeralContainers=true", "--on", "1.30"));
        var setting = Json("gates", "check", "EphemeralContainers=true", "--on", "1.30", "--json").GetProperty("settings")[0];
        Assert.Equal(("removed", "1.27"), (setting.GetProperty("problem").GetString(), setting.GetProperty("since").GetString()));
        Assert.Equal(("refused", JsonValueKind.Null, JsonValueKind.Null), (setting.GetProperty("verdict").GetString(), setting.GetProperty("component").ValueKind, setting.GetProperty("file").ValueKind));
        Assert.Equal(2, Kepcat.Run("gates", "check", "A=true").ExitCode);
        Assert.Equal(2, Kepcat.Run("gates", "check", "A=true", "--on", "soon").ExitCode);
    }

    /// <summary>Exit codes: 0 all accepted, 1 something refused, 3 nothing refused but something not known.</summary>
    [Theory]
    [InlineData("NodeLogQuery=true", "1.30", 0, "accepted", true)]
    [InlineData("", "1.30", 0, null, true)]
    [InlineData("NodeLogQuery=true,Bogus=true", "1.30", 1, "accepted", false)]
    [InlineData("NodeLogQuery=true", "1.38", 3, "notKnown", false)]
    [InlineData("AllAlpha=true", "1.38", 3, "notKnown", false)]
    public void ACheckHasOneOfThreeAnswers(string settings, string version, int exitCode, string? verdict, bool isValid)
    {
        var run = Kepcat.Run("gates", "check", settings, "--on", version, "--json");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(isValid, json.GetProperty("valid").GetBoolean());
        Assert.Equal(verdict, json.GetProperty("settings").EnumerateArray().Select(s => s.GetProperty("verdict").GetString()).FirstOrDefault());
        Assert.Equal(exitCode, Kepcat.Run("gates", "check", settings, "--on", version).ExitCode);
    }

    [Fact]
    public void ACheckMayBeForOneComponent()
    {
        Assert.Equal(0, Kepcat.Run("gates", "check", "EtcdLearnerMode=true", "--on", "1.30", "--component", "kubeadm").ExitCode);
        Assert.Equal(
            (1, "EtcdLearnerMode=true: refused; EtcdLearnerMode is a gate of kubeadm; kubelet does not know it\nv1.30 refuses some of these settings.\n"),
            Output("gates", "check", "EtcdLearnerMode=true", "--on", "1.30", "--component", "kubelet"));
        Assert.Equal(3, Kepcat.Run("gates", "check", "NodeLogQuery=true", "--on", "1.30", "--component", "etcd").ExitCode);
        Assert.Matches(@"Gate of\tkubeadm", Kepcat.Run("gate", "EtcdLearnerMode").Output);
    }

    /// <summary>What lies beyond the sources is said to be unknown, by the gate and by the comparison.</summary>
    [Fact]
    public void AReleaseBeyondTheSourcesIsNotKnown()
    {
        Assert.Matches(@"In v1\.40\tnot known; the sources end with v1\.37", Kepcat.Run("gate", "NodeLogQuery", "--on", "1.40").Output);
        Assert.Equal("unknown", Json("gate", "NodeLogQuery", "--on", "1.40", "--json").GetProperty("state").GetProperty("presence").GetString());
        Assert.Contains("Feature gates are known up to v1.37; their state in v1.38 is not known.", Kepcat.Run("diff", "1.36", "1.38").Output, StringComparison.Ordinal);
        var json = Json("diff", "1.36", "1.38", "--json");
        Assert.Equal("1.37", json.GetProperty("gatesUpTo").GetString());
        Assert.All(json.GetProperty("gates").EnumerateArray(), g => Assert.DoesNotContain("notKnown", g.GetProperty("changes").EnumerateArray().Select(c => c.GetString())));
    }

    [Fact]
    public void AVariableOfKubectlIsNoGate()
        => Assert.Equal(
            "kepcat: KUBECTL_KYAML is an environment variable of kubectl, not a feature gate: set it where kubectl runs (KEP-5295)",
            Kepcat.Run("gate", "KUBECTL_KYAML").Complaint);

    [Fact]
    public void TwoReleasesAreCompared()
    {
        var run = Kepcat.Run("diff", "1.29", "1.30");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"sig-scheduling\t3521\tPod Scheduling Readiness\tbeta\tstable", run.Output);
        Assert.Matches(@"NodeLogQuery\talpha, off by default\tbeta, off by default", run.Output);
        var json = Json("diff", "1.29", "1.30", "--json");
        var feature = json.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("kep").ValueKind == JsonValueKind.Number && f.GetProperty("kep").GetInt32() == 3521);
        Assert.Equal(("promoted", "beta", "stable"), (feature.GetProperty("change").GetString(), feature.GetProperty("from").GetString(), feature.GetProperty("to").GetString()));
        Assert.Equal(2, Kepcat.Run("diff", "1.30", "1.29").ExitCode);
    }

    [Fact]
    public void AKepIsFoundByNameAndGate()
    {
        Assert.Matches(@"KEP\t3521", Kepcat.Run("kep", "pod-scheduling-readiness").Output);
        Assert.Matches(@"KEP\t2258", Kepcat.Run("kep", "NodeLogQuery").Output);
        Assert.Equal(1, Kepcat.Run("kep", "no-such-thing").ExitCode);
    }

    private static (int ExitCode, string Output) Output(params string[] args)
    {
        var run = Kepcat.Run(args);
        return (run.ExitCode, string.Join('\n', run.Output.Split('\n').Select(l => l.TrimEnd())));
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(Kepcat.Run(args).Output).RootElement;
}
