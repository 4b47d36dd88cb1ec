using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Tests;

public sealed class NotePathsTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void ADirectoryStandsForEveryNoteBelowItInOrdinalOrder()
    {
        foreach (var name in new[] { "b.md", "a/z.md", "B.MD", "a.md", "a/b/c.md", "a/x.txt", "a.mdx" })
        {
            directory.Write(name, "# note");
        }

        var found = NotePaths.Expand([directory.Path]).Select(p => Path.GetRelativePath(directory.Path, p).Replace('\\', '/'));

        Assert.Equal(["B.MD", "a.md", "a/b/c.md", "a/z.md", "b.md"], found);
    }

    [Fact]
    public void WhatIsWrittenAboutTheNotesIsReadOnlyWhereItIsNamed()
    {
        foreach (var name in new[] { "README.md", "a/readme.zh-CN.md", "STATISTICS.md", "a/my-readme.md", "statistics.v1.30.md" })
        {
            directory.Write(name, "# note");
        }

        var found = NotePaths.Expand([directory.Path]).Select(p => Path.GetRelativePath(directory.Path, p).Replace('\\', '/'));

        Assert.Equal(["a/my-readme.md", "statistics.v1.30.md"], found);
        Assert.Single(NotePaths.Expand([Path.Combine(directory.Path, "README.md")]));
    }

    [Fact]
    public void EveryFileComesOnceAndAsItIsSpelled()
    {
        var file = directory.Write("a.md", "# note");
        var detour = Path.Combine(directory.Path, "..", Path.GetFileName(directory.Path), "a.md");

        Assert.Equal([file], NotePaths.Expand([file, directory.Path, detour]));
    }

    [Fact]
    public void ALinkRoundInCirclesEnds()
    {
        var file = directory.Write("a/a.md", "# note");
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "a", "up"), directory.Path);

        Assert.Equal([file], NotePaths.Expand([directory.Path]));
    }
}
