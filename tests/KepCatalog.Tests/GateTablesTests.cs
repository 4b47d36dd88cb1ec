using System.Globalization;
using Xunit.Abstractions;

namespace KepCatalog.Tests;

/// <summary>Every gate of the table of the source trees, in every release that it covers, is as the table says.</summary>
public class GateTablesTests(ITestOutputHelper output)
{
    /// <summary>Change it, and other twenty are drawn.</summary>
    private const int Seed = 20261127;

    private const int First = 14;
    private const int Last = 37;

    /// <summary>Gates that the announcement of v1.37 knows more of than the page that the table has v1.37 from. Their notes say so.</summary>
    private static readonly Dictionary<string, Said> Announced = new()
    {
        ["PreventStaticPodAPIReferences"] = new(GatePresence.Removed, Stage.Removed),
        ["StorageVersionMigrator"] = new(GatePresence.Present, Stage.Stable, true, null),
        ["CloudControllerManagerWatchBasedRoutesReconciliation"] = new(GatePresence.Present, Stage.Beta, false, false),
        ["WatchCacheInitializationPostStartHook"] = new(GatePresence.Present, Stage.Stable, true, true),
    };

    private static readonly Dictionary<string, Stage> Stages = new()
    {
        ["alpha"] = Stage.Alpha, ["beta"] = Stage.Beta, ["stable"] = Stage.Stable, ["deprecated"] = Stage.Deprecated,
    };

    [SharedFact]
    public void Every_gate_is_what_the_trees_say_in_every_release()
    {
        var gates = Rows("facts/feature-gates-by-release.tsv", skip: 1).GroupBy(r => r["gate"]).ToList();
        Assert.Equal(496, gates.Count);
        var needy = Rows("facts/feature-gates.tsv")
            .SelectMany(r => r["dependencies"].Split(',', StringSplitOptions.RemoveEmptyEntries), (r, needed) => (Needed: needed, Gate: r["gate"]))
            .ToLookup(n => n.Needed, n => gates.Single(g => g.Key == n.Gate).ToList());
        foreach (var rows in gates)
        {
            var gate = Gate(FeatureGates.Find(rows.Key), rows.Key);
            for (var minor = First; minor <= Last; minor++)
            {
                AssertSays(minor == Last && Announced.TryGetValue(rows.Key, out var announced) ? announced : Expected([.. rows], minor), gate, minor, null, IsNeeded(rows.Key, minor));
            }
        }

        // Components look for this since v1.35.
        bool IsNeeded(string name, int minor)
            => minor >= 35 && needy[name].Any(n => Expected(n, minor) is { Presence: GatePresence.Present, IsOnByDefault: true });
    }

    [SharedFact]
    public void Every_gate_of_kubeadm_is_what_its_table_says()
    {
        var gates = Rows("facts/kubeadm-gates.tsv").GroupBy(r => r["gate"]).ToList();
        Assert.Equal(10, gates.Count);
        foreach (var rows in gates)
        {
            var gate = Gate(KubeadmFeatureGates.Find(rows.Key), rows.Key);
            Assert.Equal("kubeadm", gate.Owner);
            for (var minor = First; minor <= Last; minor++)
            {
                AssertSays(Expected([.. rows], minor), gate, minor, "kubeadm", false);
            }
        }
    }

    /// <summary>What the trees cannot say is from the documentation: the way of a gate before the first tree that was read.</summary>
    [Theory]
    [InlineData("Accelerators", "1.5", "not yet introduced")]
    [InlineData("Accelerators", "1.6", "alpha, off by default")]
    [InlineData("Accelerators", "1.14", "removed")]
    [InlineData("APIListChunking", "1.8", "alpha, off by default")]
    [InlineData("APIListChunking", "1.9", "beta, on by default")]
    [InlineData("APIListChunking", "1.7", "not yet introduced")]
    [InlineData("DebugContainers", "1.13", "not known")] // in the tree of v1.14, and nowhere in the documentation
    [InlineData("NodeLogQuery", "1.5", "not yet introduced")]
    [InlineData("NodeLogQuery", "1.38", "not known")]
    [InlineData("Accelerators", "1.38", "not known")]
    public void Before_the_first_tree_the_documentation_tells(string name, string version, string state)
        => Assert.Equal(state, FeatureGates.Find(name)!.GetState(KubernetesVersion.Parse(version)).ToString());

    [SharedFact]
    public void What_a_gate_needs_is_from_the_feature_list()
    {
        foreach (var row in Rows("facts/feature-gates.tsv"))
        {
            Assert.Equal(row["dependencies"].Split(',', StringSplitOptions.RemoveEmptyEntries), FeatureGates.Find(row["gate"])!.DependsOn.Select(g => g.Name));
        }
    }

    [Fact]
    public void Every_gate_has_a_history_with_a_source_for_each_step()
    {
        Assert.All(FeatureGates.All.Concat(KubeadmFeatureGates.All), gate =>
        {
            Assert.NotEmpty(gate.History);
            Assert.Equal("1.37", gate.LastKnown.ToString());
            Assert.All(gate.History, change => Assert.False(string.IsNullOrEmpty(change.Source.Upstream)));
        });
        Assert.Equal("openshift-kni/scheduler-plugins@e64582168126 (v1.27.16)", FeatureGates.Find("APISelfSubjectReview")!.History[1].Source.Upstream);
        Assert.Equal("1.14", FeatureGates.FirstCovered.ToString());
        Assert.Equal("1.37", FeatureGates.LastCovered.ToString());
    }

    /// <summary>Twenty to hold against other sources. Run it with <c>--logger "console;verbosity=detailed"</c> to see them.</summary>
    [Fact]
    public void Twenty_at_random()
    {
        var random = new Random(Seed);
        foreach (var gate in Enumerable.Range(0, 20).Select(_ => FeatureGates.All[random.Next(FeatureGates.All.Count)]))
        {
            output.WriteLine($"{gate} (KEP {string.Join(", ", gate.Keps)}): {string.Join("; ", gate.History)}");
            Assert.True(gate.History.Zip(gate.History.Skip(1)).All(c => c.First.Since < c.Second.Since), gate.Name);
            Assert.All(gate.History.Take(gate.History.Count - 1), c => Assert.NotEqual(Stage.Removed, c.Stage));
        }
    }

    /// <summary>A source that loses stays visible, and the note says why it loses.</summary>
    [Fact]
    public void Where_sources_disagree_the_other_word_stays_with_its_reason()
    {
        Assert.All(FeatureGates.All.SelectMany(g => g.Disagreements), d => Assert.False(string.IsNullOrWhiteSpace(d.Reason), d.ToString()));
        Assert.Equal("beta, off by default, since v1.27", FeatureGates.Find("EventedPLEG")!.Disagreements.Single().Says);
        Assert.Equal(
            "The page keeps the gate too long; the tree of v1.28 does not have it any more.",
            FeatureGates.Find("KubeletCredentialProviders")!.Disagreements.Single().Reason);
        Assert.All(Announced.Keys.Except(["WatchCacheInitializationPostStartHook"]), name => Assert.Contains(
            FeatureGates.Find(name)!.Disagreements, d => d.Reason!.StartsWith("The announcement of v1.37", StringComparison.Ordinal)));
    }

    /// <summary>What the rows of a table say of a release. A row holds until the next; the last one until the gate is removed.</summary>
    private static Said Expected(List<Dictionary<string, string>> rows, int minor)
    {
        if (rows[^1]["removed"] is { Length: > 0 } gone && minor >= Minor(gone))
        {
            return new Said(GatePresence.Removed, Stage.Removed);
        }

        return rows.LastOrDefault(r => Minor(r["from"]) <= minor) is { } row
            ? new Said(GatePresence.Present, Stages[row["stage"]], row["default"].Length == 0 ? null : row["default"] == "true", LockOf(row))
            : new Said(GatePresence.NotYetIntroduced);
    }

    private static void AssertSays(Said expected, FeatureGate gate, int minor, string? component, bool isNeeded)
    {
        var version = new KubernetesVersion(1, minor);
        var state = gate.GetState(version);
        var found = new Said(state.Presence, state.Stage, state.IsOnByDefault, state.IsLocked);
        Assert.True(expected == found, $"{gate} in v1.{minor}: {expected} expected, {found} found");

        // A check comes to the same; a gate that needs others is off here, so that they do not matter.
        foreach (var isOn in gate.DependsOn.Count > 0 ? [false] : new[] { false, true })
        {
            var problem = expected.Presence switch
            {
                GatePresence.NotYetIntroduced => GateProblem.NotYetIntroduced,
                GatePresence.Removed => GateProblem.Removed,
                _ => expected.IsOnByDefault == isOn || expected.IsLocked == false ? isNeeded && !isOn ? minor > 36 ? GateProblem.NotKnown : GateProblem.NeedsGate : GateProblem.None
                    : expected.IsLocked == true ? GateProblem.Locked : GateProblem.NotKnown,
            };
            var setting = Assert.Single(FeatureGates.Check($"{gate}={isOn}", version, component).Settings);
            Assert.True(problem == setting.Problem, $"{setting.Text} in v1.{minor}: {problem} expected, {setting.Problem} found");
            Assert.Equal(
                problem switch { GateProblem.None => GateVerdict.Accepted, GateProblem.NotKnown => GateVerdict.NotKnown, _ => GateVerdict.Refused },
                setting.Verdict);
        }
    }

    /// <summary>The rendered page of the documentation, which v1.37 is from, has no word for a lock; a stable gate may have one.</summary>
    private static bool? LockOf(Dictionary<string, string> row)
        => row["stage"] == "stable" && row.TryGetValue("path", out var path) && path.StartsWith("rendered ", StringComparison.Ordinal) ? null : row["locked"] == "yes";

    private static FeatureGate Gate(FeatureGate? gate, string name)
    {
        Assert.True(gate is not null, $"{name} is not in the catalogue.");
        return gate;
    }

    private static int Minor(string version) => int.Parse(version.TrimStart('<', '=').Split('.')[1], CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string path, int skip = 0)
    {
        var lines = Checkout.ReadShared(path).TrimEnd('\n').Split('\n')[skip..];
        var columns = lines[0].Split('\t');
        return [.. lines[1..].Select(l => columns.Zip(l.Split('\t')).ToDictionary(c => c.First, c => c.Second))];
    }

    /// <summary>What a table says of a gate in one release.</summary>
    private sealed record Said(GatePresence Presence, Stage Stage = Stage.Unknown, bool? IsOnByDefault = null, bool? IsLocked = null);
}
