using System.Globalization;

namespace KepCatalog.Tests;

/// <summary>Every gate of the two tables, in every release from v1.14 to v1.36, is as the tables say: the source tree's, and
/// for the gates that it lacks the documentation's.</summary>
public class GateTablesTests
{
    /// <summary>The release that the documentation was read at, and that of the tree.</summary>
    private const int Documented = 28;
    private const int Tree = 36;

    private static readonly Dictionary<string, Stage> Stages = new()
    {
        ["alpha"] = Stage.Alpha, ["beta"] = Stage.Beta, ["ga"] = Stage.Stable, ["deprecated"] = Stage.Deprecated,
    };

    [SharedFact]
    public void Every_gate_of_the_tree_is_as_it_says()
    {
        var rows = Rows("facts/feature-gates.tsv");
        Assert.Equal(210, rows.Count);
        foreach (var row in rows)
        {
            var gate = Gate(row["gate"]);
            for (var minor = 14; minor <= Tree; minor++)
            {
                var stage = Stages.Where(s => row[s.Key].Length > 0 && Covers(row[s.Key], minor)).Select(s => (Stage?)s.Value).SingleOrDefault();
                var expected = stage is { } known
                    ? new Said(GatePresence.Present, known, IsSince(row["enabled_since"], minor), IsSince(row["locked_since"], minor))
                    : new Said(GatePresence.NotYetIntroduced);
                AssertSays(expected, gate, minor);
            }

            Assert.Equal(row["dependencies"].Split(',', StringSplitOptions.RemoveEmptyEntries), gate.DependsOn);
        }
    }

    [SharedFact]
    public void Every_gate_that_the_tree_lacks_is_as_the_documentation_says()
    {
        var inTree = Rows("facts/feature-gates.tsv").Select(r => r["gate"]).ToHashSet();
        var gates = Rows("facts/feature-gates-history.tsv").GroupBy(r => r["gate"]).Where(g => !inTree.Contains(g.Key)).ToList();
        Assert.Equal(230, gates.Count);
        foreach (var rows in gates)
        {
            var gate = Gate(rows.Key);
            for (var minor = 14; minor <= Tree; minor++)
            {
                var expected = Expected([.. rows], minor);
                AssertSays(expected, gate, minor);
            }
        }
    }

    [SharedFact]
    public void A_gate_that_is_gone_says_so_in_other_words_than_one_to_come()
    {
        var gone = FeatureGates.Find("Accelerators")!;

        Assert.Equal("removed", gone.StateIn(new KubernetesVersion(1, 14)).ToString());
        Assert.Equal("not yet introduced", gone.StateIn(new KubernetesVersion(1, 5)).ToString());
        Assert.Equal("alpha, off by default", gone.StateIn(new KubernetesVersion(1, 6)).ToString());
    }

    /// <summary>Where both tables have a gate and differ, the tree is taken, and the note says why. These six are all.</summary>
    [Fact]
    public void Where_the_tables_disagree_the_other_word_stays_with_its_reason()
    {
        Assert.Equal(
            ["APIResponseCompression", "EventedPLEG", "KMSv1", "SchedulerQueueingHints", "UserNamespacesSupport", "WindowsHostNetwork"],
            FeatureGates.All.Where(g => g.Disagreements.Count > 0).Select(g => g.Name));
        Assert.All(FeatureGates.All.SelectMany(g => g.Disagreements), d =>
        {
            Assert.False(string.IsNullOrWhiteSpace(d.Reason));
            Assert.Equal("https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/", d.Source.Upstream);
        });
        Assert.Equal("beta, off by default, since v1.27", FeatureGates.Find("EventedPLEG")!.Disagreements.Single().Says);
    }

    /// <summary>What the documentation's rows say of a release; after its last release, until the tree lacks the gate, nobody knows.</summary>
    private static Said Expected(List<Dictionary<string, string>> rows, int minor)
    {
        if (minor < rows.Min(r => Minor(r["since"])))
        {
            return new Said(GatePresence.NotYetIntroduced);
        }

        // A row that ends wins over the same one in another table of the page that does not.
        var closed = rows.Where(r => r["until"].Length > 0).Select(r => (Since: Minor(r["since"]), Until: Minor(r["until"]))).ToList();
        var current = rows
            .Where(r => Minor(r["since"]) <= minor && minor <= (r["until"].Length > 0 ? Minor(r["until"]) : closed.Any(c => c.Since == Minor(r["since"])) ? -1 : Documented))
            .ToList();
        var onlyRemoved = rows.TrueForAll(r => r["table"] == "removed");
        if (current.Count > 0 && !(onlyRemoved && current[0]["until"].Length == 0 && minor > Minor(current[0]["since"])))
        {
            var row = current[0];
            return new Said(GatePresence.Present, Stages[row["stage"]], row["default"].Length == 0 ? null : row["default"] == "true");
        }

        var ended = rows.GroupBy(r => r["since"]).All(g => g.Any(r => r["until"].Length > 0));
        var removedSince = ended ? rows.Where(r => r["until"].Length > 0).Max(r => Minor(r["until"])) + 1 : onlyRemoved ? Documented : Tree;
        return minor >= removedSince ? new Said(GatePresence.Removed, Stage.Removed) : new Said(GatePresence.Unknown);
    }

    private static void AssertSays(Said expected, FeatureGate gate, int minor)
    {
        var state = gate.StateIn(new KubernetesVersion(1, minor));
        var found = new Said(state.Presence, state.Stage, state.IsOnByDefault, state.IsLocked);
        Assert.True(expected == found, $"{gate} in v1.{minor}: {expected} expected, {found} found");

        // A check of an argument comes to the same; a gate that needs others is off here, so that they do not matter.
        foreach (var isOn in gate.DependsOn.Count > 0 ? [false] : new[] { false, true })
        {
            var problem = expected.Presence switch
            {
                GatePresence.NotYetIntroduced => GateProblem.NotYetIntroduced,
                GatePresence.Removed => GateProblem.Removed,
                GatePresence.Unknown => GateProblem.NotKnown,
                _ => expected.IsLocked && expected.IsOnByDefault != isOn ? GateProblem.Locked : GateProblem.None,
            };
            var setting = Assert.Single(FeatureGates.Check($"{gate}={isOn}", new KubernetesVersion(1, minor)).Settings);
            Assert.True(problem == setting.Problem, $"{setting.Text} in v1.{minor}: {problem} expected, {setting.Problem} found");
        }
    }

    private static FeatureGate Gate(string name)
    {
        var gate = FeatureGates.Find(name);
        Assert.True(gate is not null, $"{name} is not in the catalogue.");
        return gate;
    }

    private static bool Covers(string range, int minor)
    {
        var ends = range.Split('-');
        return Minor(ends[0]) <= minor && minor <= (ends.Length == 1 ? Minor(ends[0]) : ends[1].Length == 0 ? Tree : Minor(ends[1]));
    }

    private static bool IsSince(string version, int minor) => version.Length > 0 && Minor(version) <= minor;

    private static int Minor(string version) => int.Parse(version.Replace(',', '.').Split('.')[1], CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string path)
    {
        var lines = Checkout.ReadShared(path).TrimEnd('\n').Split('\n');
        var columns = lines[0].Split('\t');
        return [.. lines[1..].Select(l => columns.Zip(l.Split('\t')).ToDictionary(c => c.First, c => c.Second))];
    }

    /// <summary>What a table says of a gate in one release.</summary>
    private sealed record Said(GatePresence Presence, Stage Stage = Stage.Unknown, bool? IsOnByDefault = null, bool IsLocked = false);
}
