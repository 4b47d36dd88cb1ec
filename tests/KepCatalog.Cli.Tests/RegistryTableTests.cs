using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Registry;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>The committed table against upstream's files.</summary>
public partial class RegistryTableTests
{
    private const string Table = "generators/KepCatalog.Notes/Registry/keps.tsv";

    // What a person decided, file by file; everything else must be taken as it stands.
    private static readonly HashSet<string> LeftOut =
    [
        "sig-architecture/0000-kep-process",
        "sig-cloud-provider/2133-out-of-tree-credential-provider", // replaced by sig-node/2133-...
        "sig-cloud-provider/providers/0000-cloud-provider-template",
        "sig-contributor-experience/0000-community-forum",
        "sig-release/0000-anago-to-krel-migration",
    ];

    // What upstream's files have, word for word, where a gate's name is due, and no name can be taken from.
    private static readonly HashSet<string> NoGates =
        ["", "n/a", "NA", "None", "CSIMigration{vendor}", "InTreePlugin{vendor}Unregister"];

    // The same where one release is due. An importer that took one of these would make a milestone up.
    private static readonly HashSet<(string, string)> NoMilestones =
    [
        ("stable", "x.y"), ("stable", "TODO"), ("stable", "never"), ("alpha", "v1.21, v1.37"), ("disabled", "v1.33"),
    ];

    // What ends a title there, and says whose it is.
    private const string Handle = " - @sudeshsh";

    [SharedFact]
    public void EveryKepIsAsUpstreamHasIt()
    {
        var keps = Checkout.SharedPath("corpus/enhancements/keps");
        var rows = Checkout.Read(Table).Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
        var seenGates = new HashSet<string>();
        var seenMilestones = new HashSet<(string, string)>();
        var titlesWithHandle = 0;
        var expected = new SortedDictionary<int, string>();

        foreach (var path in Directory.EnumerateFiles(keps, "kep.yaml", SearchOption.AllDirectories))
        {
            var directory = Path.GetRelativePath(keps, Path.GetDirectoryName(path)!).Replace('\\', '/');
            if (LeftOut.Contains(directory))
            {
                continue;
            }

            var kep = UpstreamLines.Read(path);
            seenGates.UnionWith(kep.Gates);
            seenMilestones.UnionWith(kep.Milestones);
            titlesWithHandle += kep.Title.EndsWith(Handle, StringComparison.Ordinal) ? 1 : 0;
            var number = int.Parse(kep.Number, CultureInfo.InvariantCulture);
            var (stages, names) = DecidedBy(number);
            var gates = kep.Gates.Where(g => !NoGates.Contains(g)).SelectMany(g => names.TryGetValue(g, out var meant) ? meant : [g]).Distinct();
            var milestones = kep.Milestones
                .Where(m => m.Release is not ("" or "TBD") && !NoMilestones.Contains(m))
                .Select(m => stages.Remove(m.Stage, out var decided)
                    ? m.Stage + "=" + (decided == "none" ? m.Release.TrimStart('v') + "?" : decided.TrimStart('v'))
                    : m.Stage + "=" + m.Release.TrimStart('v') + (IsPlan(kep, m) ? "?" : ""))
                .Concat(stages.Select(d => d.Key + "=" + d.Value.TrimStart('v')))
                .OrderBy(m => Array.IndexOf(["alpha", "beta", "default_on", "stable", "deprecated", "removed"], m.Split('=')[0]))
                .ToList();
            expected.Add(number, string.Join(
                '\t',
                number,
                kep.Sig,
                directory,
                kep.Title == "KEP Template" ? NameOf(directory) : kep.Title.Replace(Handle, "", StringComparison.Ordinal),
                string.Join(' ', gates),
                string.Join(' ', milestones)));
        }

        Assert.Equal(650, expected.Count);
        Assert.Equal(expected.Values, rows);

        // An exception that no file needs any more is a mistake waiting to be hidden.
        Assert.Subset(seenGates, NoGates);
        Assert.Subset(seenMilestones, NoMilestones);
        Assert.Equal(1, titlesWithHandle);
    }

    /// <summary>What a KEP note decides against upstream, by its lines: the release of a stage, and what stands for a name.</summary>
    private static (Dictionary<string, string> Stages, Dictionary<string, string[]> Names) DecidedBy(int kep)
    {
        var note = Checkout.Read(Path.GetRelativePath(Checkout.Root, Directory.GetFiles(Path.Combine(Checkout.Root, "notes/keps"), kep + "-*.md").Single()));
        return (
            StageDecision().Matches(note).ToDictionary(m => m.Groups["stage"].Value, m => m.Groups["release"].Value),
            NameDecision().Matches(note).ToDictionary(
                m => m.Groups["gate"].Value,
                m => m.Groups["is"].Success ? [] : m.Groups["instead"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)));
    }

    [GeneratedRegex(@"\n  - stage: (?<stage>\w+)\n    release: (?<release>\S+)\n    reason: ""\S")]
    private static partial Regex StageDecision();

    [GeneratedRegex(@"\n  - gate: (?<gate>\w+)\n(    is: (?<is>[\w-]+)\n)?(    instead: \[(?<instead>[^\]]*)\]\n)?    reason: ""\S")]
    private static partial Regex NameDecision();

    /// <summary>Nobody has accepted the KEP, or it stands lower and was last worked on for an earlier release.</summary>
    private static bool IsPlan(UpstreamLines kep, (string Stage, string Release) milestone)
    {
        string[] stages = ["alpha", "beta", "stable"];
        return kep.Status is "provisional" or "deferred"
            || (stages.Contains(kep.Stage)
                && Array.IndexOf(stages, milestone.Stage) > Array.IndexOf(stages, kep.Stage)
                && kep.Latest is not ("" or "0.0" or "v0.0") // templates have the zeros
                && Minor(milestone.Release) > Minor(kep.Latest));

        static int Minor(string release)
            => int.TryParse(release[(release.IndexOf('.', StringComparison.Ordinal) + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : int.MaxValue;
    }

    /// <summary><c>sig-apps/85-Graduate-PDB-to-Stable</c> is Graduate PDB to Stable.</summary>
    private static string NameOf(string directory)
        => string.Join(' ', directory[(directory.LastIndexOf('/') + 1)..].Split('-')[1..]);

    [Fact]
    public void TheTableIsWhatTheNotesSay()
    {
        using var directory = new TemporaryDirectory();
        var output = Path.Combine(directory.Path, "keps.tsv");

        var run = Kepcat.Run("maintain", "registry", Path.Combine(Checkout.Root, "notes/keps"), "--output", output);

        Assert.Equal((0, "", output + ": 650 KEPs\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Root, Table)), File.ReadAllText(output));
        Assert.Equal([output], Directory.GetFiles(directory.Path));
    }

    [SharedFact]
    public void EveryValueThatIsNotTakenIsReported()
    {
        using var directory = new TemporaryDirectory();

        var run = Kepcat.Run("maintain", "import", "keps", Checkout.SharedPath("corpus/enhancements/keps"), "--notes", directory.Path);

        var lines = run.Error.TrimEnd().Split('\n');
        Assert.All(lines[..^1], line => Assert.Matches(@"kep\.yaml\(\d+,\d+\): .", line));
        Assert.EndsWith("650 KEPs of 655 files; 69 milestones are empty or TBD; 650 notes created, 0 updated", lines[^1], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.EndsWith(
            "1432-volume-health-monitor/kep.yaml(30,10): alpha 'v1.21, v1.37' is not a single release; skipped",
            StringComparison.Ordinal));
    }

    [Fact]
    public void TheTableReadsBackAsItIsWritten()
    {
        var text = Checkout.Read(Table);
        using var again = new StringWriter(CultureInfo.InvariantCulture);

        var registry = KepRegistry.ReadTable(new StringReader(text));
        KepRegistry.WriteTable(again, registry.Keps, registry.LastReleased);

        Assert.Equal(text, again.ToString());
        Assert.DoesNotContain('\r', text);
        Assert.False(text.StartsWith('\uFEFF'));
    }
}
