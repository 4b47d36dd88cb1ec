using KepCatalog.Notes;
using KepCatalog.Notes.Model;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class ImportGatesTests : IDisposable
{
    private const string TreesHeader = "# Facts read from source trees.\ngate\tstage\tdefault\tlocked\tfrom\tto\tremoved\tpath\n";
    private const string ListHeader = "gate\tenabled_since\tlocked_since\talpha\tbeta\tga\tdeprecated\tdependencies\n";
    private const string PageHeader = "gate\tdefault\tstage\tsince\tuntil\ttable\n";

    private readonly TemporaryDirectory directory = new();

    public ImportGatesTests() => Directory.CreateDirectory(Notes);

    private string Notes => Path.Combine(directory.Path, "notes");

    public void Dispose() => directory.Dispose();

    [Fact]
    public void ARowOfAFeatureListIsANote()
    {
        List("1.36", "SleepyProbes\t1.28\t1.31\t1.26-1.27\t1.28-1.29\t1.30-\t\tNaps,Beds\n");

        Assert.Equal(
            """
            ---
            gate: SleepyProbes
            feature-list:
              as-of: v1.36
              source: https://github.com/kubernetes/kubernetes
              stages:
                - {since: v1.26, stage: alpha, default: false}
                - {since: v1.28, stage: beta, default: true}
                - {since: v1.30, stage: stable, default: true}
                - {since: v1.31, stage: stable, default: true, locked: true}
            depends-on: [Naps, Beds]
            ---

            """,
            Note("SleepyProbes"));
    }

    [Fact]
    public void AStageOfTheDocumentationThatEndsIsFollowedByRemoval()
    {
        Page("1.28", "Naps\tfalse\talpha\t1.6\t1.10\tremoved\nNaps\t\tdeprecated\t1.11\t1.11\tremoved\n");

        Assert.Contains(
            """
              stages:
                - {since: v1.6, stage: alpha, default: false}
                - {since: v1.11, stage: deprecated}
                - {since: v1.12, stage: removed}

            """,
            Note("Naps"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void EachTableKeepsWhatTheOtherSaysWhateverTheOrder()
    {
        const string row = "Naps\t\t\t1.26-\t\t\t\t\n";
        const string page = "Naps\tfalse\talpha\t1.26\t1.26\talpha-beta\nNaps\tfalse\tbeta\t1.27\t\talpha-beta\n";
        List("1.36", row);
        Page("1.28", page);
        var one = Note("Naps");
        File.Delete(Path.Combine(Notes, "Naps.md"));

        Page("1.28", page);
        List("1.36", row);

        Assert.Equal(one, Note("Naps"));
        Assert.Equal([GateOrigin.Documentation, GateOrigin.FeatureList], NoteReader.Read("n", one).Gate!.Tables.Select(t => t.Origin));
    }

    [Fact]
    public void WhatPeopleWroteStays()
    {
        List("1.36", "Naps\t\t\t1.26-\t\t\t\t\n");
        var path = Path.Combine(Notes, "Naps.md");
        File.WriteAllText(path, File.ReadAllText(path)[..^"---\n".Length] + "acknowledge:\n  - finding: KCAT3006\n    reason: \"Why.\"\n---\nWords.\n");
        var before = File.ReadAllText(path);

        Assert.EndsWith("1 feature gates; 0 notes created, 0 updated\n", List("1.36", "Naps\t\t\t1.26-\t\t\t\t\n").Error, StringComparison.Ordinal);
        List("1.37", "Naps\t\t\t1.26-1.36\t1.37-\t\t\t\n");

        Assert.Equal(
            before.Replace("v1.36", "v1.37", StringComparison.Ordinal).Replace("default: false}\n", "default: false}\n    - {since: v1.37, stage: beta, default: false}\n", StringComparison.Ordinal),
            File.ReadAllText(path));
    }

    /// <summary>A row for each stage, default or lock, with the tree that it was read from; that a tree lacks the gate is told by that tree.</summary>
    [Fact]
    public void RowsOfTheTreesAreANote()
    {
        Trees(
            "1.37",
            "Naps\talpha\tfalse\t\t<=1.14\t1.15\t1.18\ta/b@1111111 (v1.15.0)\n"
            + "Naps\tbeta\ttrue\tyes\t1.16\t1.17\t1.18\ta/b@2222222 (v1.17.3)\n"
            + "Beds\tdeprecated\t\t\t1.18\t\t\tc/d@3333333 (v1.18.0)\n"
            + "Beds\tstable\ttrue\t\t1.37\t\t\trendered kubernetes.io feature-gates page for v1.37, index id 9\n");

        Assert.Equal(
            """
            ---
            gate: Naps
            tree:
              from: v1.14
              as-of: v1.37
              source: https://github.com/kubernetes/kubernetes
              stages:
                - {since: v1.14, stage: alpha, default: false, source: "a/b@1111111 (v1.15.0)"}
                - {since: v1.16, stage: beta, default: true, locked: true, source: "a/b@2222222 (v1.17.3)"}
                - {since: v1.18, stage: removed, source: "c/d@3333333 (v1.18.0)"}
            ---

            """,
            Note("Naps"));
        Assert.Contains(
            """
                - {since: v1.18, stage: deprecated, source: "c/d@3333333 (v1.18.0)"}
                - {since: v1.37, stage: stable, default: true, locked: unknown, source: "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"}

            """,
            Note("Beds"),
            StringComparison.Ordinal);
    }

    /// <summary>The trees have all gates that there are: one that only another source has is not there in the releases that they cover.</summary>
    [Fact]
    public void AGateThatNoTreeHasIsNotThere()
    {
        Page("1.28", "Naps\tfalse\talpha\t1.6\t1.10\tremoved\n");

        Trees("1.37", "Beds\tbeta\ttrue\t\t<=1.14\t\t\ta/b@1111111 (v1.36.2)\n");

        Assert.Contains("tree:\n  from: v1.14\n  as-of: v1.37\n  source: https://github.com/kubernetes/kubernetes\ndocumentation:\n", Note("Naps"), StringComparison.Ordinal);
    }

    /// <summary>kubeadm's gates are notes of their own, beside those of the components.</summary>
    [Fact]
    public void GatesOfAProgramStandApart()
    {
        var table = directory.Write("table.tsv", "gate\tstage\tdefault\tlocked\tfrom\tto\tremoved\tsource\tremark\nNaps\talpha\tfalse\tno\t1.22\t\t\tnotes 1.22\tseen once\n");

        Assert.Equal(0, Kepcat.Run("maintain", "import", "gates", table, "--as-of", "1.37", "--owner", "kubeadm", "--notes", Notes).ExitCode);

        Assert.StartsWith("---\ngate: Naps\nowner: kubeadm\ntree:\n  from: v1.22\n", Note("kubeadm/Naps"), StringComparison.Ordinal);
        Assert.Contains("{since: v1.22, stage: alpha, default: false, source: \"notes 1.22\"}", Note("kubeadm/Naps"), StringComparison.Ordinal);
        Assert.Equal(2, Kepcat.Run("maintain", "import", "gates", table, "--as-of", "1.37", "--owner", "../x", "--notes", Notes).ExitCode);
    }

    [Theory]
    [InlineData("Naps\tbaked\tfalse\t\t1.26\t\t\tx", "(3,6): 'baked' is not a stage of a gate; skipped")]
    [InlineData("Naps\tbeta\ton\t\t1.26\t\t\tx", "(3,11): 'on' is not true or false; skipped")]
    [InlineData("Naps\tbeta\ttrue\t\tsoon\t\t\tx", "(3,17): 'soon' is not a release; skipped")]
    [InlineData("Naps\tbeta\ttrue\t\t1.26\t\t1.25\tx", "(3,1): Naps cannot be read completely; skipped")]
    public void AGateOfTheTreesThatCannotBeReadStaysAsItIs(string row, string remark)
    {
        Trees("1.36", "Naps\talpha\tfalse\t\t1.20\t\t\ta/b@1111111 (v1.36.2)\nBeds\talpha\tfalse\t\t1.20\t\t\ta/b@1111111 (v1.36.2)\n");
        var before = Note("Naps");

        var run = Trees("1.37", row + "\nBeds\tbeta\tfalse\t\t1.21\t\t\tx\n");

        Assert.Contains("table.tsv" + remark, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Note("Naps"));
        Assert.Contains("stage: beta", Note("Beds"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Naps\tsoon\t\t1.26-\t\t\t\t", "(2,6): 'soon' is not a release; skipped")]
    [InlineData("Naps\t\t\t1.26-1.25\t\t\t\t", "(2,8): '1.26-1.25' is not a range of releases; skipped")]
    [InlineData("Naps\t\t\t1.26-1.27\t1.29-\t\t\t", "(2,18): Naps has a gap or an overlap before v1.29; skipped")]
    [InlineData("Na ps\t\t\t1.26-\t\t\t\t", "(2,1): 'Na ps' is not a feature gate name; skipped")]
    [InlineData("Naps\t\t\t\t\t\t\t", "(2,1): Naps has no stage; skipped")]
    [InlineData("Naps\t\t", "(2,1): the row has 3 cells, but the table has 8 columns; skipped")]
    public void ARowThatCannotBeReadIsReportedAndChangesNothing(string row, string remark)
    {
        List("1.35", "Naps\t\t\t1.20-\t\t\t\t\n");
        var before = Note("Naps");

        var run = List("1.36", row + "\nBeds\t\t\t1.26-\t\t\t\t\n");

        Assert.Contains("table.tsv" + remark, run.Error, StringComparison.Ordinal);
        Assert.Contains("stage: alpha", Note("Beds"), StringComparison.Ordinal);
        if (row.StartsWith("Naps\t", StringComparison.Ordinal) && !remark.Contains("cells", StringComparison.Ordinal))
        {
            Assert.Equal(before, Note("Naps"));
        }
    }

    [Fact]
    public void AnotherFileIsRefused()
    {
        var path = directory.Write("table.tsv", "a\tb\n1\t2\n");

        var run = Kepcat.Run("maintain", "import", "gates", path, "--as-of", "1.36", "--notes", Notes);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not a table of feature gates", run.Complaint, StringComparison.Ordinal);
        Assert.Equal(2, Kepcat.Run("maintain", "import", "gates", path, "--as-of", "soon", "--notes", Notes).ExitCode);
    }

    [SharedFact]
    public void ImportingTheTablesAgainChangesNoShippedNote()
    {
        var shipped = Path.Combine(Checkout.Root, "notes/gates");
        foreach (var path in Directory.GetFiles(shipped, "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Notes, Path.GetRelativePath(shipped, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        var trees = Again("feature-gates-by-release.tsv", "1.37");
        var page = Again("feature-gates-history.tsv", "1.28");
        var list = Again("feature-gates.tsv", "1.35");
        var kubeadm = Again("kubeadm-gates.tsv", "1.37", "--owner", "kubeadm");

        Assert.EndsWith("496 feature gates; 0 notes created, 0 updated\n", trees, StringComparison.Ordinal);
        Assert.EndsWith("history.tsv(322,32): '1,24' read as 1.24\n" + Notes + ": 294 feature gates; 0 notes created, 0 updated\n", page, StringComparison.Ordinal);
        Assert.EndsWith("210 feature gates; 0 notes created, 0 updated\n", list, StringComparison.Ordinal);
        Assert.EndsWith("10 feature gates; 0 notes created, 0 updated\n", kubeadm, StringComparison.Ordinal);

        string Again(string table, string asOf, params string[] more)
            => Kepcat.Run(["maintain", "import", "gates", Checkout.SharedPath("facts/" + table), "--as-of", asOf, "--notes", Notes, .. more]).Error;
    }

    private Kepcat Trees(string asOf, string rows) => Import(asOf, TreesHeader + rows);

    private Kepcat List(string asOf, string rows) => Import(asOf, ListHeader + rows);

    private void Page(string asOf, string rows) => Import(asOf, PageHeader + rows);

    private Kepcat Import(string asOf, string table)
    {
        var run = Kepcat.Run("maintain", "import", "gates", directory.Write("table.tsv", table), "--as-of", asOf, "--notes", Notes);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return run;
    }

    private string Note(string gate) => File.ReadAllText(Path.Combine(Notes, gate + ".md"));
}
