namespace KepCatalog.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("lint")]
    public void AMissingPathIsOneLineThatSaysWhatToDo(string command)
    {
        var run = Kepcat.Run(command, "no-such-note.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(
            "kepcat: 'no-such-note.md' does not exist; specify a Markdown file or a directory with Markdown files.", run.Complaint);
    }

    [Fact]
    public void ADirectoryWithoutNotesIsNoSuccess()
    {
        var run = Kepcat.Run("lint", directory.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains no notes", run.Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("lint")]
    [InlineData("maintain", "import")]
    [InlineData("maintain", "import", "keps")]
    [InlineData("no-such-command")]
    [InlineData("read", "--no-such-option")]
    [InlineData("maintain", "registry", "a", "b")]
    [InlineData("read", "")]
    public void ABadCommandLineIsUnusable(params string[] args)
    {
        var run = Kepcat.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("kepcat: ", run.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void ANameWithLineBreaksStaysOneLine()
        => Assert.Equal(2, AssertOneLine(Kepcat.Run("read", "a\nb\u001b[31m.md")).ExitCode);

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("--version")]
    public void HelpIsNoError(params string[] args)
    {
        var run = Kepcat.Run(args);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void AReaderThatWentAwayIsNoError()
        => Assert.Equal(0, Program.Run(["read", Note()], new Streams(new FailingWriter(32), TextWriter.Null, TextReader.Null)));

    [Fact]
    public void AFullDiskIsAnError()
    {
        using var error = new StringWriter();

        Assert.Equal(2, Program.Run(["read", Note(), "--json"], new Streams(new FailingWriter(28), error, TextReader.Null)));
        Assert.Contains("Cannot write the output", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ANoteMayBeCalledLikeAResponseFile()
    {
        directory.Write("@work.md", "# Kubernetes v1.30\n");

        Assert.Equal(0, Kepcat.Run("read", Path.Combine(directory.Path, "@work.md")).ExitCode);
        Assert.Contains("'@work.md' does not exist", Kepcat.Run("read", "@work.md").Complaint, StringComparison.Ordinal);
    }

    private string Note() => directory.Write("v1.30.md", "# Kubernetes v1.30\n");

    private static Kepcat AssertOneLine(Kepcat run)
    {
        Assert.DoesNotContain('\u001b', run.Complaint);
        return run;
    }

    private sealed class FailingWriter(int code) : StringWriter
    {
        public override void Write(char value) => throw new IOException("gone", code);

        public override void Write(string? value) => throw new IOException("gone", code);

        public override void Write(char[] buffer, int index, int count) => throw new IOException("gone", code);
    }
}
