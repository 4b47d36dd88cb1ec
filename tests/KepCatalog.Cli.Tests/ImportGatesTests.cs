using KepCatalog.Notes;
using KepCatalog.Notes.Model;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class ImportGatesTests : IDisposable
{
    private const string TreeHeader = "gate\tenabled_since\tlocked_since\talpha\tbeta\tga\tdeprecated\tdependencies\n";
    private const string PageHeader = "gate\tdefault\tstage\tsince\tuntil\ttable\n";

    private readonly TemporaryDirectory directory = new();

    public ImportGatesTests() => Directory.CreateDirectory(Notes);

    private string Notes => Path.Combine(directory.Path, "notes");

    public void Dispose() => directory.Dispose();

    [Fact]
    public void ARowOfTheTreeIsANote()
    {
        Tree("1.36", "SleepyProbes\t1.28\t1.31\t1.26-1.27\t1.28-1.29\t1.30-\t\tNaps,Beds\n");

        Assert.Equal(
            """
            ---
            gate: SleepyProbes
            tree:
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
        Tree("1.36", row);
        Page("1.28", page);
        var one = Note("Naps");
        File.Delete(Path.Combine(Notes, "Naps.md"));

        Page("1.28", page);
        Tree("1.36", row);

        Assert.Equal(one, Note("Naps"));
        Assert.Equal([GateOrigin.Tree, GateOrigin.Documentation], NoteReader.Read("n", one).Gate!.Tables.Select(t => t.Origin));
    }

    [Fact]
    public void WhatPeopleWroteStays()
    {
        Tree("1.36", "Naps\t\t\t1.26-\t\t\t\t\n");
        var path = Path.Combine(Notes, "Naps.md");
        File.WriteAllText(path, File.ReadAllText(path)[..^"---\n".Length] + "acknowledge:\n  - finding: KCAT3006\n    reason: \"Why.\"\n---\nWords.\n");
        var before = File.ReadAllText(path);

        Assert.EndsWith("1 feature gates; 0 notes made, 0 updated\n", Tree("1.36", "Naps\t\t\t1.26-\t\t\t\t\n").Error, StringComparison.Ordinal);
        Tree("1.37", "Naps\t\t\t1.26-1.36\t1.37-\t\t\t\n");

        Assert.Equal(
            before.Replace("v1.36", "v1.37", StringComparison.Ordinal).Replace("default: false}\n", "default: false}\n    - {since: v1.37, stage: beta, default: false}\n", StringComparison.Ordinal),
            File.ReadAllText(path));
    }

    /// <summary>How a maintainer takes in a release: what the new list of the tree lacks is gone.</summary>
    [Theory]
    [InlineData("1.37", "    - {since: v1.37, stage: removed}\n")]
    [InlineData("1.38", "    - {since: v1.37, stage: unknown}\n    - {since: v1.38, stage: removed}\n")]
    public void AGateThatANewerTreeLacksIsGone(string newer, string steps)
    {
        Tree("1.36", "Naps\t\t\t1.26-\t\t\t\t\nBeds\t\t\t1.26-\t\t\t\t\n");

        Tree(newer, "Beds\t\t\t1.26-\t\t\t\t\n");
        Tree("1.39", "Beds\t\t\t1.26-\t\t\t\t\n");

        Assert.Contains("    - {since: v1.26, stage: alpha, default: false}\n" + steps, Note("Naps"), StringComparison.Ordinal);
        Assert.Contains($"as-of: v{newer}\n", Note("Naps"), StringComparison.Ordinal);
        Assert.Contains("as-of: v1.39\n", Note("Beds"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Naps\tsoon\t\t1.26-\t\t\t\t", "(2,6): 'soon' is not a release; left out")]
    [InlineData("Naps\t\t\t1.26-1.25\t\t\t\t", "(2,8): '1.26-1.25' is no range of releases; left out")]
    [InlineData("Naps\t\t\t1.26-1.27\t1.29-\t\t\t", "(2,18): Naps has a gap or an overlap before v1.29; left out")]
    [InlineData("Na ps\t\t\t1.26-\t\t\t\t", "(2,1): 'Na ps' is not a feature gate's name; left out")]
    [InlineData("Naps\t\t\t\t\t\t\t", "(2,1): Naps has no stage; left out")]
    [InlineData("Naps\t\t", "(2,1): the row has 3 cells, the table 8 columns; left out")]
    public void ARowThatCannotBeReadIsReportedAndChangesNothing(string row, string remark)
    {
        Tree("1.35", "Naps\t\t\t1.20-\t\t\t\t\n");
        var before = Note("Naps");

        var run = Tree("1.36", row + "\nBeds\t\t\t1.26-\t\t\t\t\n");

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

        var run = Kepcat.Run("import", "gates", path, "--as-of", "1.36", "--notes", Notes);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no table of feature gates", run.Complaint, StringComparison.Ordinal);
        Assert.Equal(2, Kepcat.Run("import", "gates", path, "--as-of", "soon", "--notes", Notes).ExitCode);
    }

    [SharedFact]
    public void ImportingTheTablesAgainChangesNoShippedNote()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Checkout.Root, "notes/gates")))
        {
            File.Copy(path, Path.Combine(Notes, Path.GetFileName(path)));
        }

        var page = Kepcat.Run("import", "gates", Checkout.SharedPath("facts/feature-gates-history.tsv"), "--as-of", "1.28", "--notes", Notes);
        var tree = Kepcat.Run("import", "gates", Checkout.SharedPath("facts/feature-gates.tsv"), "--as-of", "1.36", "--notes", Notes);

        Assert.EndsWith("history.tsv(322,32): '1,24' taken as 1.24\n" + Notes + ": 294 feature gates; 0 notes made, 0 updated\n", page.Error, StringComparison.Ordinal);
        Assert.EndsWith("210 feature gates; 0 notes made, 0 updated\n", tree.Error, StringComparison.Ordinal);
    }

    private Kepcat Tree(string asOf, string rows) => Import(asOf, TreeHeader + rows);

    private void Page(string asOf, string rows) => Import(asOf, PageHeader + rows);

    private Kepcat Import(string asOf, string table)
    {
        var run = Kepcat.Run("import", "gates", directory.Write("table.tsv", table), "--as-of", asOf, "--notes", Notes);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return run;
    }

    private string Note(string gate) => File.ReadAllText(Path.Combine(Notes, gate + ".md"));
}
