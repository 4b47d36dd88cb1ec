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
        Assert.Matches(@"In v1\.29 +alpha, off by default", run.Output);
        Assert.Matches(@"Since v1\.30 +beta, off by default", run.Output);
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
        Assert.Equal((0, "NodeLogQuery=true: fine\nv1.30 takes all of it.\n"), Output("gates", "check", "NodeLogQuery=true", "--on", "1.30"));
        Assert.Equal(
            (1, "EphemeralContainers=true: EphemeralContainers is gone since v1.27 (KEP-277)\nv1.30 does not take all of it.\n"),
            Output("gates", "check", "EphemeralContainers=true", "--on", "1.30"));
        var setting = Json("gates", "check", "EphemeralContainers=true", "--on", "1.30", "--json").GetProperty("settings")[0];
        Assert.Equal(("removed", "1.27"), (setting.GetProperty("problem").GetString(), setting.GetProperty("since").GetString()));
        Assert.Equal(2, Kepcat.Run("gates", "check", "A=true").ExitCode);
        Assert.Equal(2, Kepcat.Run("gates", "check", "A=true", "--on", "soon").ExitCode);
    }

    [Fact]
    public void TwoReleasesAreCompared()
    {
        var run = Kepcat.Run("diff", "1.29", "1.30");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Scheduling +3521 +Pod Scheduling Readiness +beta +stable", run.Output);
        Assert.Matches(@"NodeLogQuery +alpha, off by default +beta, off by default", run.Output);
        var json = Json("diff", "1.29", "1.30", "--json");
        var feature = json.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("kep").ValueKind == JsonValueKind.Number && f.GetProperty("kep").GetInt32() == 3521);
        Assert.Equal(("promoted", "beta", "stable"), (feature.GetProperty("change").GetString(), feature.GetProperty("from").GetString(), feature.GetProperty("to").GetString()));
        Assert.Equal(2, Kepcat.Run("diff", "1.30", "1.29").ExitCode);
    }

    [Fact]
    public void AKepIsFoundByNameAndGate()
    {
        Assert.Matches(@"KEP +3521", Kepcat.Run("kep", "pod-scheduling-readiness").Output);
        Assert.Matches(@"KEP +2258", Kepcat.Run("kep", "NodeLogQuery").Output);
        Assert.Equal(1, Kepcat.Run("kep", "no-such-thing").ExitCode);
    }

    private static (int ExitCode, string Output) Output(params string[] args)
    {
        var run = Kepcat.Run(args);
        return (run.ExitCode, string.Join('\n', run.Output.Split('\n').Select(l => l.TrimEnd())));
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(Kepcat.Run(args).Output).RootElement;
}
