namespace KepCatalog.Tests;

/// <summary>Whole <c>--feature-gates</c> arguments against the shipped catalogue.</summary>
public class FeatureGateCheckTests
{
    [Theory]
    [InlineData("NodeLogQuery=true", "1.30", "valid")]
    [InlineData("NodeLogQuery=true,PodSchedulingReadiness=true", "1.28", "valid")]
    [InlineData(" NodeLogQuery = t , ,PodSchedulingReadiness=0 ", "1.28", "valid")]
    [InlineData("", "1.30", "valid")]
    [InlineData(null, "1.30", "valid")]
    [InlineData("AllAlpha=true,AllBeta=false", "1.30", "valid")]
    [InlineData("NodeLogQuerry=true", "1.30", "NodeLogQuerry=true: there is no feature gate NodeLogQuerry; did you mean NodeLogQuery?")]
    [InlineData("nodelogquery=true", "1.30", "nodelogquery=true: there is no feature gate nodelogquery; did you mean NodeLogQuery?")]
    [InlineData("Bogus=true", "1.30", "Bogus=true: there is no feature gate Bogus")]
    [InlineData("NodeLogQuery=true", "1.26", "NodeLogQuery=true: NodeLogQuery comes in v1.27 (KEP-2258)")]
    [InlineData("EphemeralContainers=true", "1.30", "EphemeralContainers=true: EphemeralContainers is gone since v1.27 (KEP-277)")]
    [InlineData("APIServerTracing=false", "1.34", "APIServerTracing=false: APIServerTracing is locked to true since v1.34 (KEP-647)")]
    [InlineData("APIServerTracing=true", "1.34", "valid")]
    [InlineData("ImageVolumeWithDigest=true,ImageVolume=false", "1.35", "ImageVolumeWithDigest=true: ImageVolumeWithDigest needs ImageVolume, which is off in v1.35; set ImageVolume=true as well (KEP-5365)")]
    [InlineData("ImageVolumeWithDigest=true,ImageVolume=true", "1.35", "valid")]
    [InlineData("ImageVolumeWithDigest=false", "1.35", "valid")]
    [InlineData("NodeLogQuery=true,NodeLogQuery=false", "1.30", "NodeLogQuery=false: NodeLogQuery is set twice; the last one counts (KEP-2258)")]
    [InlineData("NodeLogQuery", "1.30", "NodeLogQuery: write it as Name=true or Name=false (KEP-2258)")]
    [InlineData("=true", "1.30", "=true: write it as Name=true or Name=false")]
    [InlineData("=", "1.30", "=: write it as Name=true or Name=false")]
    [InlineData("NodeLogQuery=maybe", "1.30", "NodeLogQuery=maybe: write it as Name=true or Name=false (KEP-2258)")]
    [InlineData("A=B=C", "1.30", "A=B=C: write it as Name=true or Name=false")]
    public void Each_setting_gets_its_answer(string? settings, string version, string answer)
        => Assert.Equal(answer, FeatureGates.Check(settings, KubernetesVersion.Parse(version)).ToString());

    [Fact]
    public void A_gate_that_no_source_covers_is_no_valid_one()
    {
        // Documented up to v1.28, and gone in the tree of v1.36: nobody says when it went.
        var setting = FeatureGates.Check("CronJobTimeZone=true", new KubernetesVersion(1, 30)).Settings.Single();

        Assert.Equal(GateProblem.NotKnown, setting.Problem);
        Assert.Equal("1.29", setting.Since.ToString());
    }

    [Fact]
    public void An_answer_has_its_parts()
    {
        var setting = FeatureGates.Check("EphemeralContainers=true", new KubernetesVersion(1, 30)).Settings.Single();

        Assert.Equal(("EphemeralContainers", true, GateProblem.Removed, "1.27"), (setting.Name, setting.Value, setting.Problem, setting.Since.ToString()));
        Assert.Equal([277], setting.Keps);
        Assert.Same(FeatureGates.Find("EphemeralContainers"), setting.Gate);
    }

    /// <summary>What is plainly fine is judged at once, with a blank it is not plain: every gate gets the same answer both ways.</summary>
    [Fact]
    public void A_blank_changes_no_answer()
    {
        foreach (var gate in FeatureGates.All)
        {
            for (var minor = 8; minor <= 37; minor++)
            {
                var version = new KubernetesVersion(1, minor);
                foreach (var setting in new[] { gate.Name + "=true", gate.Name + "=false", gate.Name + "=true," + gate.Name + "=true", "NodeLogQuery=false," + gate.Name + "=true" })
                {
                    Assert.Equal(FeatureGates.Check(" " + setting, version).ToString(), FeatureGates.Check(setting, version).ToString());
                }
            }
        }
    }

    [Fact]
    public void Ten_thousand_gates_are_an_answer_each()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"Gate{i}=true");

        var check = FeatureGates.Check(string.Join(',', names), new KubernetesVersion(1, 30));

        Assert.Equal(10_000, check.Settings.Count);
        Assert.All(check.Settings, s => Assert.Equal(GateProblem.Unknown, s.Problem));
    }

    [Theory]
    [InlineData("\0\u0001,\uD800=true,=,==,,, =x")]
    [InlineData("\"; } } class Evil { /* = true")]
    public void Garbage_gets_an_answer(string garbage) => Assert.False(FeatureGates.Check(garbage, default).IsValid);
}
