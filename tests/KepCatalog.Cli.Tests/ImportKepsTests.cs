using KepCatalog.Notes;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class ImportKepsTests : IDisposable
{
    private const string Yaml =
        """
        title: "Sleepy: probes"
        kep-number: 12
        authors: ["@alice", '@bob']
        owning-sig: sig-node
        participating-sigs:
          - sig-api-machinery
        status: implementable # for now
        creation-date: 2024-2-9
        see-also:
          - "/keps/sig-node/11-naps"
        milestone:
          alpha: "v1.30"
          stable: TBD
        feature-gates:
          - name: SleepyProbes
            components: [kubelet]
        """;

    private const string Note =
        """
        ---
        kep: 12
        title: "Sleepy: probes"
        sig: sig-node
        participating-sigs: [sig-api-machinery]
        status: implementable
        created: 2024-02-09
        authors: [alice, bob]
        milestones:
          alpha: v1.30
        gates:
          - name: SleepyProbes
            components: [kubelet]
        see-also: [/keps/sig-node/11-naps]
        upstream: keps/sig-node/12-sleepy-probes/kep.yaml
        ---

        """;

    private readonly TemporaryDirectory directory = new();

    public ImportKepsTests()
    {
        directory.Write("keps/sig-node/12-sleepy-probes/kep.yaml", Yaml);
        Directory.CreateDirectory(NotesFolder);
    }

    private string NotesFolder => Path.Combine(directory.Path, "notes");

    private string NotePath => Path.Combine(NotesFolder, "12-sleepy-probes.md");

    public void Dispose() => directory.Dispose();

    [Fact]
    public void ANewNoteHoldsTheFacts()
    {
        var run = Import();

        Assert.Equal(Note, File.ReadAllText(NotePath));
        Assert.EndsWith("1 KEPs of 1 files; 1 milestones are empty or TBD; 1 notes created, 0 updated\n", run.Error, StringComparison.Ordinal);
        var kep = NoteReader.Read(NotePath, Note).Kep!;
        Assert.Equal(("Sleepy: probes", "Node", "SleepyProbes"), (kep.Title.English, kep.Sig, kep.Gates.Single().Name));
    }

    [Fact]
    public void ASecondRunChangesNoByte()
    {
        Import();
        var before = File.GetLastWriteTimeUtc(NotePath);

        Assert.EndsWith("0 notes created, 0 updated\n", Import().Error, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(NotePath));
    }

    [Fact]
    public void WhatPeopleWroteStaysAndFactsAreRenewed()
    {
        // The file has a name of its own, a title and a key of people's, and a stage that upstream has changed.
        var path = directory.Write(
            "notes/naps.md",
            "---\nkep: 12\ntitle-zh: 打盹的探针\nmilestones:\n  alpha: v1.29\nreviewed:\n  - by: us\n---\nSleeps.\n\n打盹。\n");

        Assert.EndsWith("0 notes created, 1 updated\n", Import().Error, StringComparison.Ordinal);
        Assert.Equal(
            Note.Replace("sig: sig-node\n", "title-zh: 打盹的探针\nsig: sig-node\n", StringComparison.Ordinal)
                .Replace("kep.yaml\n---\n", "kep.yaml\nreviewed:\n  - by: us\n---\nSleeps.\n\n打盹。\n", StringComparison.Ordinal),
            File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(NotesFolder));
    }

    [Theory]
    [InlineData("Sleepy probes - @alice", "Sleepy probes")]
    [InlineData("Sleepy probes – @alice-b, @bob", "Sleepy probes")]
    [InlineData("Sleepy probes (@alice and @bob)", "Sleepy probes")]
    [InlineData("Sleepy probes -  @alice", "Sleepy probes")]
    [InlineData("Sleepy - probes", "Sleepy - probes")]
    [InlineData("Probes of pod@node", "Probes of pod@node")]
    [InlineData("Wake @all", "Wake @all")]
    [InlineData("Wake all (@annotated Pods)", "Wake all (@annotated Pods)")]
    [InlineData("Wake - @all Pods", "Wake - @all Pods")]
    [InlineData("- @alice", "- @alice")]
    public void TheHandlesAtItsEndAreNoPartOfATitle(string title, string imported)
    {
        directory.Write(
            "keps/sig-node/12-sleepy-probes/kep.yaml", $"title: \"{title}\"\nkep-number: 12\nowning-sig: sig-node\nauthors: [\"@carol\"]\n");

        // The file's title is taken all the same: the note's own is another.
        File.WriteAllText(NotePath, "---\nkep: 12\ntitle: Naps\n---\n");
        Import();

        Assert.Equal(imported, NoteReader.Read(NotePath, File.ReadAllText(NotePath)).Kep!.Title.English);
    }

    [Theory]
    [InlineData("status: imlpemented", "(7,9): status 'imlpemented' is not a known value; skipped")]
    [InlineData("creation-date: 2023-14-05", "(7,16): creation-date '2023-14-05' is not a valid date; skipped")]
    [InlineData("replaces: {a: b}", "(7,11): replaces is not a list; skipped")]
    [InlineData("authors: [[a]]", "(7,11): an item of authors is not a text; skipped")]
    public void AValueThatCannotBeTakenIsReported(string line, string remark)
    {
        directory.Write("keps/sig-node/12-sleepy-probes/kep.yaml", "title: T\n\n\n\n\n\n" + line + "\nkep-number: 12\nowning-sig: sig-node\n");

        Assert.Contains("12-sleepy-probes/kep.yaml" + remark, Import().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheFolderNothingIsWritten()
    {
        var run = Kepcat.Run("maintain", "import", "keps", directory.Path, "--notes", Path.Combine(directory.Path, "none"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not exist", run.Complaint, StringComparison.Ordinal);
    }

    [SharedFact]
    public void ImportingUpstreamAgainChangesNoShippedNote()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Checkout.Root, "notes/keps")))
        {
            File.Copy(path, Path.Combine(NotesFolder, Path.GetFileName(path)));
        }

        var run = Kepcat.Run("maintain", "import", "keps", Checkout.SharedPath("corpus/enhancements"), "--notes", NotesFolder);

        Assert.EndsWith("650 KEPs of 655 files; 69 milestones are empty or TBD; 0 notes created, 0 updated\n", run.Error, StringComparison.Ordinal);
    }

    private Kepcat Import()
    {
        var run = Kepcat.Run("maintain", "import", "keps", directory.Path, "--notes", NotesFolder);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return run;
    }
}
