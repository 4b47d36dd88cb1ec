namespace KepCatalog.Cli.Tests;

/// <summary>From files that upstream might have one day to notes, and on to the registry.</summary>
public sealed class RegistryImportTests : IDisposable
{
    private const string Header = "# last released: 1.37\n# number\tsig\tdirectory\ttitle\tgates\tmilestones\n";

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void ScalarsAreTextAndMilestonesAreOneRelease()
    {
        Write("sig-node/12-a-b", """
            title: "Tabs\tand
              lines: joined"
            kep-number: 0012
            owning-sig: "SIG-Node" # the owner
            creation-date: 2024-13-45
            mile-stone: {alpha: v1.1}
            milestone:
              stable: 1.30
              beta: "v1.29" # quoted
              alpha: 'TBD'
              deprecated: v1.40.0
              removed:
            feature-gates:
              - name: GateA
                components: [kubelet]
              - name: GateA
              - GateB
            """);

        var run = Import();

        Assert.Equal("12\tsig-node\tsig-node/12-a-b\tTabs and lines: joined\tGateA GateB\tbeta=1.29 stable=1.30 deprecated=1.40\n", run.Table);
        Assert.EndsWith("1 KEPs of 1 files; 2 milestones are empty or TBD; 1 notes created, 0 updated\n", run.Error, StringComparison.Ordinal);
        var remark = Assert.Single(run.Error.Split('\n'), l => l.Contains("kep.yaml(", StringComparison.Ordinal));
        Assert.EndsWith("kep.yaml(5,16): creation-date '2024-13-45' is not a valid date; skipped", remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("milestone:\n  alpha: [v1.1, v1.2]", "(5,10): alpha is not a single release")]
    [InlineData("milestone:\n  alpha: v0.0", "(5,10): alpha 'v0.0' is not a single release")]
    [InlineData("milestone:\n  alhpa: v1.2", "(5,3): milestone 'alhpa' is not a stage")]
    [InlineData("milestone: v1.2", "(4,12): milestone is not a mapping")]
    [InlineData("milestone:\n  beta: v1.2\n  alpha: v1.1\n  alpha: v1.2", "(7,3): milestone 'alpha' is a duplicate", "alpha=1.1 beta=1.2")]
    [InlineData("feature-gates:\n  - name: \"A B\"", "(5,11): feature gate 'A B' is not an identifier")]
    [InlineData("feature-gates:\n  - components: []", "(5,5): a feature gate has no name")]
    [InlineData("feature-gates: Gate", "(4,16): feature-gates is not a list")]
    public void WhatCannotBeTakenIsReportedAtItsPlace(string yaml, string remark, string milestones = "")
    {
        Write("sig-node/12-a", "title: T\nkep-number: 12\nowning-sig: sig-node\n" + yaml);

        var run = Import();

        Assert.Equal("12\tsig-node\tsig-node/12-a\tT\t\t" + milestones + "\n", run.Table);
        Assert.Contains("sig-node/12-a/kep.yaml" + remark, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OneBadFileDoesNotTakeTheOthersDown()
    {
        Write("sig-node/1-list", "- a\n- b");
        Write("sig-node/2-empty", "");
        Write("sig-node/3-broken", "title: \"no end");
        Write("sig-node/4-deep", "title: " + new string('[', 2000));
        Write("sig-node/5-bare", "{}");
        Write("sig-node/6-loop", "title: &a [*a]\nkep-number: *a\nowning-sig: TBD");
        Write("sig-node/7-bytes", [.. "kep-number: 7\nowning-sig: sig-x\ntitle: a"u8, 0xFF]);
        Write("NNNN-kep-template", "title: KEP Template\nkep-number: NNNN\nowning-sig: sig-xyz");
        Write("sig-node/0000-later", "title: Later\nkep-number: 0000\nowning-sig: sig-xyz");

        var run = Import();

        Assert.Equal(
            "5\tsig-node\tsig-node/5-bare\tbare\t\t\n6\ttbd\tsig-node/6-loop\tloop\t\t\n", run.Table);
        foreach (var name in new[] { "1-list", "2-empty", "3-broken", "4-deep", "7-bytes", "NNNN-kep-template", "0000-later" })
        {
            Assert.Matches(name + @"/kep\.yaml\(\d+,\d+\): .*skipped\n", run.Error);
        }

        Assert.Contains("7-bytes/kep.yaml(3,9): these bytes are not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoWithOneNumberTheLivingOneInTheRightDirectoryStays()
    {
        const string Number = "\nkep-number: 21\nowning-sig: sig-node\n";
        Write("sig-a/21-gone", "title: Gone" + Number + "status: withdrawn");
        Write("sig-b/sub/21-here", "title: Here" + Number + "status: implementable # really");
        Write("sig-a/20-wrong", "title: Wrong" + Number + "status: implemented");

        var run = Import();

        Assert.Equal("21\tsig-node\tsig-b/sub/21-here\tHere\t\t\n", run.Table);
        Assert.Matches(@"21-gone/kep\.yaml\(2,13\): KEP 21 is read from .*21-here.*\(withdrawn\) is skipped", run.Error);
        Assert.Matches(@"20-wrong/kep\.yaml\(2,13\): KEP 21 is read from ", run.Error);
        Assert.Matches(@"20-wrong/kep\.yaml\(2,13\): kep-number is 21, but the directory says 20; 21 is used", run.Error);
    }

    [Fact]
    public void WithoutAnyKepNothingIsWritten()
    {
        var run = Kepcat.Run("maintain", "import", "keps", directory.Path, "--notes", directory.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains no kep.yaml", run.Complaint, StringComparison.Ordinal);
        var table = directory.Write("keps.tsv", "old");
        Assert.Contains("contains no KEP note", Kepcat.Run("maintain", "registry", directory.Path, "--output", table).Complaint, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(table));
    }

    [Fact]
    public void APlaceThatCannotBeWrittenIsOneLine()
    {
        directory.Write("notes/12.md", "---\nkep: 12\n---\n");
        var notes = Path.Combine(directory.Path, "notes");
        var missing = Path.Combine(directory.Path, "no", "such", "keps.tsv");

        Assert.Contains($"The directory of '{missing}' does not exist", Kepcat.Run("maintain", "registry", notes, "--output", missing).Complaint, StringComparison.Ordinal);
        var run = Kepcat.Run("maintain", "registry", notes, "--output", notes);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Cannot write", run.Complaint, StringComparison.Ordinal);
        Assert.False(File.Exists(notes + ".new"));
    }

    /// <summary>What a note decides against upstream is what projects with notes of their own are held against.</summary>
    [Fact]
    public void TheTableHasMilestonesAsTheNoteDecides()
    {
        directory.Write("notes/12.md", "---\nkep: 12\ntitle: A\nsig: sig-node\nstatus: implementable\nstage: beta\nlatest-milestone: v1.30\nmilestones:\n  beta: v1.30\n  stable: v1.33\nresolve:\n  - stage: beta\n    release: v1.28\n    reason: Why.\nupstream: keps/sig-node/12-a/kep.yaml\n---\n");
        var table = Path.Combine(directory.Path, "keps.tsv");

        Kepcat.Run("maintain", "registry", Path.Combine(directory.Path, "notes"), "--output", table, "--last-released", "1.37");

        Assert.Equal(Header + "12\tsig-node\tsig-node/12-a\tA\t\tbeta=1.28 stable=1.33?\n", File.ReadAllText(table));
    }

    private void Write(string kep, string yaml) => directory.Write($"keps/{kep}/kep.yaml", yaml);

    private void Write(string kep, byte[] yaml) => directory.Write($"keps/{kep}/kep.yaml", yaml);

    private (string Table, string Error) Import()
    {
        var table = Path.Combine(directory.Path, "keps.tsv");
        var notes = Path.Combine(directory.Path, "made");
        Directory.CreateDirectory(notes);
        var run = Kepcat.Run("maintain", "import", "keps", directory.Path, "--notes", notes);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(0, Kepcat.Run("maintain", "registry", notes, "--output", table).ExitCode);
        var text = File.ReadAllText(table);
        Assert.StartsWith(Header, text, StringComparison.Ordinal);
        return (text[Header.Length..], run.Error);
    }
}
