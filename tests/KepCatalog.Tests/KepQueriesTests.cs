namespace KepCatalog.Tests;

/// <summary>Ways to a KEP, and its stage over time, on the shipped catalogue.</summary>
public class KepQueriesTests
{
    [Theory]
    [InlineData("3521")]
    [InlineData("KEP-3521")]
    [InlineData(" kep 3521 ")]
    [InlineData("#3521")]
    [InlineData("PodSchedulingReadiness")]
    [InlineData("podschedulingreadiness")]
    [InlineData("pod-scheduling-readiness")]
    [InlineData("KEP-3521 PodSchedulingReadiness")]
    [InlineData("KEP-3521: Pod Scheduling Readiness")]
    [InlineData("KEP-3521（Pod 调度就绪）")]
    [InlineData("3521-pod-scheduling-readiness")]
    [InlineData("/keps/sig-scheduling/3521-pod-scheduling-readiness")]
    [InlineData("keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml")]
    [InlineData("https://kep.k8s.io/3521")]
    [InlineData("https://github.com/kubernetes/enhancements/issues/3521#issuecomment-1")]
    [InlineData("https://github.com/kubernetes/enhancements/tree/master/keps/sig-scheduling/3521-pod-scheduling-readiness/README.md?plain=1")]
    [InlineData("Pod Scheduling Readiness")]
    [InlineData("Pod 调度就绪")]
    public void A_KEP_is_found_by_what_people_call_it(string text)
    {
        Assert.Equal(3521, Keps.Find(text)?.Number);
        Assert.True(Keps.TryFind(text, out var kep));
        Assert.Same(Keps.Find(3521), kep);
    }

    [Theory]
    [InlineData("EventedPLEG", 3386)]
    [InlineData("apiservertracing", 647)]
    public void A_gate_of_one_KEP_leads_to_it(string gate, int kep) => Assert.Equal(kep, Keps.Find(gate)?.Number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KEP-")]
    [InlineData("99999999999999999999")]
    [InlineData("999999")]
    [InlineData("no such thing")]
    [InlineData("---")]
    [InlineData("3521 things")]
    [InlineData("KEP-3521a")]
    [InlineData("https://example.org/")]
    public void What_is_unknown_is_not_found(string? text)
    {
        Assert.Null(Keps.Find(text));
        Assert.False(Keps.TryFind(text, out _));
    }

    [Theory]
    [InlineData("1.25", "not yet introduced")]
    [InlineData("1.26", "alpha")]
    [InlineData("1.27", "beta")]
    [InlineData("1.29", "beta")]
    [InlineData("1.30", "stable")]
    [InlineData("1.36", "stable")]
    [InlineData("1.37", "stable")]
    [InlineData("1.38", "stable (planned)")]
    public void A_KEP_has_a_stage_in_every_release(string version, string stage)
        => Assert.Equal(stage, Keps.Find(3521)!.GetStage(KubernetesVersion.Parse(version)).ToString());

    /// <summary>KEP-3805: alpha in v1.27; beta in v1.30 and stable in v1.32 were not carried out.</summary>
    [Theory]
    [InlineData("1.33", "alpha")]
    [InlineData("1.36", "alpha")]
    [InlineData("1.38", "alpha (planned)")]
    public void A_plan_that_was_not_carried_out_changes_nothing(string version, string stage)
        => Assert.Equal(stage, Keps.Find(3805)!.GetStage(KubernetesVersion.Parse(version)).ToString());

    [Fact]
    public void KEPs_are_selected_by_SIG_stage_status_and_release()
    {
        var version = new KubernetesVersion(1, 30);

        Assert.Contains(Keps.All.OfSig("scheduling"), k => k.Number == 3521);
        Assert.Equal(Keps.All.OfSig("sig-node").Count(), Keps.All.OfSig("SIG Node").Count());
        Assert.Contains(Keps.All.InStage(Stage.Beta, version), k => k.Number == 2258);
        Assert.DoesNotContain(Keps.All.InStage(Stage.Beta, version), k => k.Number == 3521);
        Assert.Contains(Keps.All.OfStatus(KepStatus.Withdrawn), k => k.Number == 3063);
        Assert.Contains(Keps.All.OfRelease(version).OfSig("scheduling"), k => k.Number == 3521);
        Assert.Contains(FeatureGates.All.InStage(Stage.Alpha, version), g => g.Name == "EventedPLEG");
        Assert.Contains(Releases.V1_30.Features.All.OfSig("scheduling").OfStage(Stage.Stable), f => f.KepNumber == 3521);
        Assert.Throws<ArgumentNullException>(() => Keps.All.OfSig(null!));
    }

    /// <summary>What the library prints leads back to what it printed.</summary>
    [Fact]
    public void Every_KEP_is_found_by_what_the_library_says_of_it()
        => Assert.All(Keps.All, kep => Assert.All(
            [kep.ToString(), kep.Name, kep.Url, kep.Upstream ?? kep.Url],
            text => Assert.Same(kep, Keps.Find(text))));

    [Theory]
    [InlineData("NodeLogQuery", "NodeLogQuery")]
    [InlineData("Node log query", "NodeLogQuery")]
    [InlineData("KEP-2258", "NodeLogQuery")]
    [InlineData("KEP-1441", null)] // no gate
    [InlineData("KEP-1205", null)] // more than one
    public void A_gate_is_found_by_its_KEP(string text, string? gate) => Assert.Equal(gate, FeatureGates.Find(text)?.Name);

    [Fact]
    public void Differences_and_gates_are_selected_by_SIG_component_and_stage()
    {
        var comparison = Releases.Compare("1.29", "v1.33.2");

        Assert.Equal(("1.29", "1.33"), (comparison.From.ToString(), comparison.To.ToString()));
        Assert.Contains(comparison.Features.OfSig("network").OfStage(Stage.Stable), f => f.Kep?.Number == 1880);
        Assert.Contains(comparison.Gates.OfSig("SIG Network"), g => g.Gate.Name == "MultiCIDRServiceAllocator");
        Assert.DoesNotContain(comparison.Gates.OfSig("storage"), g => g.Gate.Name == "MultiCIDRServiceAllocator");
        Assert.Contains(comparison.Gates.OfComponent("Kubelet").OfStage(Stage.Stable), g => g.Gate.Name == "MemoryManager");
        Assert.Contains(FeatureGates.All.OfSig("node").OfComponent("kubelet").InStage(Stage.Beta, new(1, 30)), g => g.Name == "MemoryManager");
        Assert.Throws<FormatException>(() => Releases.Compare("1.29", "latest"));
        Assert.Throws<ArgumentNullException>(() => Releases.Compare(null!, "1.30"));
        Assert.Throws<ArgumentException>(() => Releases.Compare("1.30", "1.29"));
    }

    [Fact]
    public void A_gate_is_found_in_any_case()
        => Assert.Same(FeatureGates.Find("NodeLogQuery"), FeatureGates.Find("nodelogquery"));
}
