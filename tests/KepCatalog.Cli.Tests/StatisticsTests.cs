using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class StatisticsTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    /// <summary>Drift is a reviewed diff: <c>kepcat maintain statistics notes --output notes/STATISTICS.md</c> writes the file anew.</summary>
    [Fact]
    public void TheCommittedFileIsWhatTheNotesSay()
    {
        var folder = Path.Combine(Checkout.Root, "notes");

        var run = Kepcat.Run("maintain", "statistics", folder);

        Assert.Equal(Checkout.Read("notes/STATISTICS.md"), run.Output.Replace(folder.Replace('\\', '/'), "notes", StringComparison.Ordinal));
    }

    [Fact]
    public void ItCountsWhatIsThereAndNamesWhatIsNot()
    {
        directory.Write("r.md", "---\nrelease: v1.30\ntotals:\n  stable: 2\nannounced:\n  stable: [3521, 24]\n---\n## Stable\n\n- [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness\n- [KEP-9999](https://kep.k8s.io/9999) Naps\n");
        directory.Write("g.md", "---\ngate: Naps\nstages:\n  - {since: v1.30, stage: alpha, default: false}\n---\n");

        var text = Kepcat.Run("maintain", "statistics", directory.Path).Output;

        Assert.Contains("| v1.30 | 2 | 2 | 0 | - | 0 | - | 0 | 0 | 2 |\n", text, StringComparison.Ordinal);
        Assert.Contains("2 feature gates, 1 with a history.\n\n1 without a KEP: Naps.\n\n1 of a KEP, without a history: PodSchedulingReadiness.\n", text, StringComparison.Ordinal);
        Assert.Contains("2 whose note has no summary: 3521, 9999.\n", text, StringComparison.Ordinal);
        Assert.Contains("| releases | 0 | 2 |\n", text, StringComparison.Ordinal);
        Assert.Contains("r.md(6): the announcement lists KEP-24 as stable\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ItWritesAFile()
    {
        directory.Write("notes/g.md", "---\ngate: Naps\nstages:\n  - {since: v1.30, stage: alpha}\n---\n");
        var output = Path.Combine(directory.Path, "notes", "STATISTICS.md");

        var run = Kepcat.Run("maintain", "statistics", Path.Combine(directory.Path, "notes"), "--output", output);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("# Statistics\n", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(output), Kepcat.Run("maintain", "statistics", Path.Combine(directory.Path, "notes")).Output);
    }
}
