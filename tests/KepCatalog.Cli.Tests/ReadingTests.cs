using System.Text.Json;

namespace KepCatalog.Cli.Tests;

/// <summary>From files to output, with the real reader.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Note = "# Kubernetes v1.30\n\n## 稳定 (GA)\n\n- [KEP-3521](https://kep.k8s.io/3521) Pod 调度就绪\n";

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void AFeatureHasTheCataloguesName()
    {
        directory.Write("v1.30.md", Note);

        var feature = Read().GetProperty("notes")[0].GetProperty("features")[0];

        Assert.Equal(3521, feature.GetProperty("kep").GetInt32());
        Assert.Equal("PodSchedulingReadiness", feature.GetProperty("name").GetString());
        Assert.Equal("stable", feature.GetProperty("stage").GetString());
        Assert.Equal(5, feature.GetProperty("line").GetInt32());
    }

    [Fact]
    public void ANoteThatIsNotTextIsFoundAndTheOthersAreReadAsEver()
    {
        directory.Write("good.md", Note);
        directory.Write("half.md", [.. "# Kubernetes v1.29\n\n## Beta\n\n- KEP-3756 Volume "u8, 0xFF, .. " reconstruction\n"u8]);

        var read = Read();

        var finding = Assert.Single(
            read.GetProperty("findings").EnumerateArray(), f => f.GetProperty("id").GetString() == "KCAT1003");
        Assert.EndsWith("half.md", finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal((5, 19), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(
            [3521, 3756],
            read.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("features")[0].GetProperty("kep").GetInt32()));
    }

    [Fact]
    public void WarningsFailWhereTheyAreAskedTo()
    {
        var path = directory.Write("note.md", "Nothing about any release.\n");

        Assert.Equal(0, Kepcat.Run("read", path).ExitCode);
        Assert.Equal(1, Kepcat.Run("read", path, "--strict").ExitCode);
        var lint = Kepcat.Run("lint", directory.Path);
        Assert.Equal(1, lint.ExitCode);
        Assert.Matches(@"note\.md\(\d+,\d+\): warning KCAT1002: .", lint.Output);
        Assert.StartsWith("{\n  \"findings\": [", Kepcat.Run("lint", path, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderOfTheArgumentsIsTheOrderOfTheNotes()
    {
        var (a, b) = (directory.Write("a.md", Note), directory.Write("b.md", Note));

        var run = Kepcat.Run("read", b, a, "--json");

        Assert.True(
            run.Output.IndexOf("b.md", StringComparison.Ordinal) < run.Output.IndexOf("a.md", StringComparison.Ordinal));
    }

    private JsonElement Read()
    {
        var run = Kepcat.Run("read", directory.Path, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
