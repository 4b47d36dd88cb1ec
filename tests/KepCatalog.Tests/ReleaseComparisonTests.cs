using FsCheck;
using FsCheck.Fluent;

namespace KepCatalog.Tests;

/// <summary>What changes from release to release, on the shipped catalogue.</summary>
public class ReleaseComparisonTests
{
    [Fact]
    public void From_v1_29_to_v1_30_is_what_v1_30_brings()
    {
        var comparison = Compare(29, 30);

        var readiness = comparison.Features.Single(f => f.Kep?.Number == 3521);
        Assert.Equal("PodSchedulingReadiness: beta to stable", readiness.ToString());
        Assert.Equal((FeatureChangeKind.Promoted, "sig-scheduling"), (readiness.Change, readiness.Sig));
        Assert.Equal("NodeLogQuery: alpha, off by default to beta, off by default", comparison.Gates.Single(g => g.Gate.Name == "NodeLogQuery").ToString());
        Assert.Equal(FeatureChangeKind.Removed, comparison.Features.Single(f => f.Name == "SecurityContextDenyAdmissionPlugin").Change);
    }

    [Fact]
    public void What_matters_most_comes_first()
    {
        var comparison = Compare(28, 36);

        Assert.Equal(comparison.Features.Select(f => f.Change).Order(), comparison.Features.Select(f => f.Change));
        Assert.Equal(FeatureChangeKind.Removed, comparison.Features[0].Change);
        Assert.Equal(GateChangeKinds.Removed, comparison.Gates[0].Changes);
        Assert.Equal(comparison.Features.Count, comparison.GroupBySig().Sum(g => g.Count()));
        Assert.Null(comparison.GroupBySig().Last().Key);
    }

    [Fact]
    public void A_gate_may_change_in_several_ways()
    {
        // stable, on and locked in v1.34; beta and on in v1.33
        Assert.Equal(GateChangeKinds.StageChanged | GateChangeKinds.Locked, Compare(33, 34).Gates.Single(g => g.Gate.Name == "APIServerTracing").Changes);
        Assert.Equal(GateChangeKinds.StageChanged | GateChangeKinds.TurnedOn, Compare(26, 27).Gates.Single(g => g.Gate.Name == "APIServerTracing").Changes);
        Assert.Equal(GateChangeKinds.Introduced, Compare(21, 22).Gates.Single(g => g.Gate.Name == "APIServerTracing").Changes);
    }

    [Fact]
    public void What_is_only_planned_says_so()
        => Assert.All(Compare(37, 38).Features, f => Assert.True(f.To.IsPlanned));

    [Fact]
    public void Gates_of_a_release_that_no_source_covers_are_compared_up_to_the_last_one_that_is()
    {
        var comparison = Compare(36, 40);

        Assert.Equal("1.37", comparison.GatesUpTo.ToString());
        Assert.Equal(Compare(36, 37).Gates.Select(g => g.ToString()), comparison.Gates.Select(g => g.ToString()));
        Assert.DoesNotContain(comparison.Gates, g => g.Changes.HasFlag(GateChangeKinds.NotKnown));
        Assert.Empty(Compare(38, 40).Gates);
        Assert.Equal("1.38", Compare(38, 40).GatesUpTo.ToString());
    }

    /// <summary>Locks and removals in the release where they happen, each gate once.</summary>
    [Theory]
    [InlineData(27, 28, "KubeletCredentialProviders", GateChangeKinds.Removed)]
    [InlineData(26, 27, "CSIMigration", GateChangeKinds.Removed)]
    [InlineData(24, 25, "CSIMigration", GateChangeKinds.StageChanged | GateChangeKinds.Locked)]
    [InlineData(28, 29, "KMSv1", GateChangeKinds.TurnedOff)]
    [InlineData(31, 32, "LoadBalancerIPMode", GateChangeKinds.StageChanged | GateChangeKinds.Locked)]
    [InlineData(34, 35, "LoadBalancerIPMode", GateChangeKinds.Removed)]
    public void A_gate_is_listed_once_in_the_release_where_it_changes(int from, int to, string gate, GateChangeKinds changes)
    {
        Assert.Equal(changes, Assert.Single(Compare(from, to).Gates, g => g.Gate.Name == gate).Changes);
        Assert.Distinct(Compare(from, to).Gates.Select(g => g.Gate.Name));
        Assert.Distinct(Compare(from, to).Features.Select(f => (f.Kep?.Number, f.Name)));
    }

    /// <summary>KEP-4004 was deprecated in v1.31, and its deprecation was over in v1.33.</summary>
    [Fact]
    public void From_deprecated_to_stable_is_no_step_back()
    {
        var difference = Assert.Single(Compare(32, 33).Features, f => f.Kep?.Number == 4004);

        Assert.Equal("DeprecateKubeProxyVersion: deprecated to stable", difference.ToString());
        Assert.Equal(FeatureChangeKind.Promoted, difference.Change);
    }

    [Fact]
    public void The_later_release_comes_second()
        => Assert.Throws<ArgumentException>(() => Compare(30, 29));

    [Fact]
    public void A_release_and_itself_are_the_same()
        => Prop.ForAll(Minors, minor => Compare(minor, minor) is { Features.Count: 0, Gates.Count: 0 }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_steps_make_the_whole()
        => Prop.ForAll(Minors, Minors, Minors, (x, y, z) =>
        {
            int[] minors = [x, y, z];
            Array.Sort(minors);
            var (a, b, c) = (minors[0], minors[1], minors[2]);
            return Composed(Features(a, b), Features(b, c)).SetEquals(Features(a, c))
                && Composed(Gates(a, b), Gates(b, c)).Where(g => !CameAndWent(g)).ToHashSet().SetEquals(Gates(a, c));
        }).QuickCheckThrowOnFailure();

    /// <summary>A gate that comes and goes in between is no change of the whole.</summary>
    private static bool CameAndWent((string Name, string From, string To) gate)
        => gate.From.StartsWith("NotYetIntroduced", StringComparison.Ordinal) && gate.To.StartsWith("Removed", StringComparison.Ordinal);

    private static Arbitrary<int> Minors => Gen.Choose(8, 41).ToArbitrary();

    private static ReleaseComparison Compare(int from, int to) => Releases.Compare(new KubernetesVersion(1, from), new KubernetesVersion(1, to));

    private static HashSet<(string Name, string From, string To)> Features(int from, int to)
        => [.. Compare(from, to).Features.Select(f => ((f.Kep is null ? "" : "KEP ") + f.Name, f.From.Stage.ToString(), f.To.Stage.ToString()))];

    private static HashSet<(string Name, string From, string To)> Gates(int from, int to)
        => [.. Compare(from, to).Gates.Select(g => (g.Gate.Name, State(g.From), State(g.To)))];

    private static string State(GateState state) => $"{state.Presence} {state.Stage} {state.IsOnByDefault} {state.IsLocked}";

    private static HashSet<(string Name, string From, string To)> Composed(
        HashSet<(string Name, string From, string To)> first, HashSet<(string Name, string From, string To)> second)
    {
        var after = second.ToDictionary(s => s.Name);
        var composed = first.Where(f => !after.ContainsKey(f.Name)).ToHashSet();
        foreach (var (name, from, to) in second)
        {
            var start = first.Where(f => f.Name == name).Select(f => f.From).DefaultIfEmpty(from).Single();
            if (start != to)
            {
                composed.Add((name, start, to));
            }
        }

        return composed;
    }
}
