using System.Diagnostics;
using System.Globalization;
using KepCatalog.Tests;
using Xunit.Abstractions;

namespace KepCatalog.Cli.Tests;

/// <summary>Files are written whole or not at all, and nowhere but in the given folder.</summary>
public sealed class SafeWritingTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    private string Notes => Directory.CreateDirectory(Path.Combine(directory.Path, "notes")).FullName;

    [Theory]
    [InlineData("../escape")]
    [InlineData("..")]
    [InlineData("/escape")]
    [InlineData("sub/escape")]
    [InlineData("")]
    public void A_gate_whose_name_leads_elsewhere_is_left_out(string name)
    {
        directory.Write("gates.tsv", $"gate\tenabled_since\tlocked_since\talpha\tbeta\tga\tdeprecated\tdependencies\n{name}\t\t\t1.30-\t\t\t\t\nGoodGate\t\t\t1.30-\t\t\t\t\n");

        var run = Kepcat.Run("maintain", "import", "gates", Path.Combine(directory.Path, "gates.tsv"), "--as-of", "1.36", "--notes", Notes);

        Assert.Equal(["GoodGate.md"], Directory.GetFileSystemEntries(Notes).Select(p => Path.GetFileName(p)));
        Assert.Equal(["gates.tsv", "notes"], Directory.GetFileSystemEntries(directory.Path).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_is_a_link_is_not_written_through()
    {
        var outside = directory.Write("outside.md", "---\ngate: GoodGate\n---\n");
        File.CreateSymbolicLink(Path.Combine(Notes, "GoodGate.md"), outside);
        directory.Write("gates.tsv", "gate\tenabled_since\tlocked_since\talpha\tbeta\tga\tdeprecated\tdependencies\nGoodGate\t\t\t1.30-\t\t\t\t\n");

        var run = Kepcat.Run("maintain", "import", "gates", Path.Combine(directory.Path, "gates.tsv"), "--as-of", "1.36", "--notes", Notes);

        Assert.Equal("---\ngate: GoodGate\n---\n", File.ReadAllText(outside));
        Assert.Contains("the note is a link", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Somebody may have put a link where the unfinished file goes.</summary>
    [Fact]
    public void An_unfinished_file_is_never_a_link()
    {
        var outside = directory.Write("outside.txt", "untouched");
        var path = Path.Combine(Notes, "statistics.md");
        File.CreateSymbolicLink(path + AtomicFile.Unfinished, outside);

        AtomicFile.Write(path, "written"u8);

        Assert.Equal("untouched", File.ReadAllText(outside));
        Assert.Equal("written", File.ReadAllText(path));
        Assert.Equal(["statistics.md"], Directory.GetFileSystemEntries(Notes).Select(p => Path.GetFileName(p)));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_nothing_is_left_over()
    {
        var path = Path.Combine(Notes, "taken.md");
        Directory.CreateDirectory(path);

        var thrown = Assert.Throws<UnusableInputException>(() => AtomicFile.Write(path, "x"u8));

        Assert.Matches(@"^Cannot write '.*taken\.md': ", thrown.Message);
        Assert.Equal(["taken.md"], Directory.GetFileSystemEntries(Notes).Select(p => Path.GetFileName(p)));
    }

    [UnixFact]
    public void A_full_disk_is_an_error_in_words()
    {
        var (exitCode, error) = Shell("export --json > /dev/full");

        Assert.Equal(2, exitCode);
        Assert.Contains("kepcat: Cannot write the output: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_reader_that_goes_away_is_no_error()
    {
        var (exitCode, error) = Shell("export --json | head -c 100 > /dev/null; exit ${PIPESTATUS[0]}");

        Assert.Equal((0, ""), (exitCode, error));
    }

    /// <summary>
    /// Kills an import at random moments: 10 of them, or as many as <c>KEPCATALOG_KILLS</c> says. Every note is then the old one or
    /// the new one, and the next run makes all of them new.
    /// </summary>
    [SharedFact]
    public void A_killed_import_leaves_whole_notes_and_the_next_one_completes_it()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("KEPCATALOG_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 10;
        var upstream = Checkout.SharedPath("corpus/enhancements");
        var old = Filled("old", status => "provisional");
        var target = Path.Combine(directory.Path, "target");
        Copy(old, target);
        var watch = Stopwatch.StartNew();
        Import(upstream, target, null);
        var whole = watch.Elapsed;
        var fresh = Read(target);
        var before = Read(old);
        Assert.True(fresh.Count >= 640 && fresh.Count(f => before[f.Key] != f.Value) > 300, "The import changes many notes");

        var random = new Random(20_261_122);
        var halfway = 0;
        for (var round = 0; round < kills; round++)
        {
            Copy(old, target);
            Import(upstream, target, whole * random.NextDouble());
            var notes = Read(target);
            var torn = notes.Where(n => n.Value != before[n.Key] && n.Value != fresh[n.Key]).Select(n => n.Key).ToList();
            Assert.True(torn.Count == 0, $"round {round}: {string.Join(", ", torn)}");
            Assert.Equal(before.Keys.Order(StringComparer.Ordinal), notes.Keys.Order(StringComparer.Ordinal));
            halfway += notes.Any(n => n.Value != before[n.Key]) && notes.Any(n => n.Value != fresh[n.Key] ) ? 1 : 0;
            if (round % 10 == 0)
            {
                Import(upstream, target, null);
                Assert.Equal(fresh, Read(target));
                Assert.DoesNotContain(Directory.GetFiles(target), f => f.EndsWith(AtomicFile.Unfinished, StringComparison.Ordinal));
            }
        }

        output.WriteLine($"{kills} kills within {whole.TotalSeconds:F1} s, {halfway} of them between the first note and the last");
    }

    public void Dispose() => directory.Dispose();

    /// <summary>The notes as an import of the corpus makes them, with another status: the import has something to change in each.</summary>
    private string Filled(string name, Func<string, string> status)
    {
        var folder = Directory.CreateDirectory(Path.Combine(directory.Path, name)).FullName;
        Import(Checkout.SharedPath("corpus/enhancements"), folder, null);
        foreach (var file in Directory.GetFiles(folder))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Select(l => l.StartsWith("status: ", StringComparison.Ordinal) ? "status: " + status(l) : l));
        }

        return folder;
    }

    private static void Import(string upstream, string notes, TimeSpan? killAfter)
    {
        using var process = Start("dotnet", [typeof(Program).Assembly.Location, "maintain", "import", "keps", upstream, "--notes", notes]);
        var error = process.StandardError.ReadToEndAsync();
        if (killAfter is { } time && !process.WaitForExit(time))
        {
            process.Kill();
        }

        process.WaitForExit();
        Assert.True(killAfter is not null || process.ExitCode == 0, error.Result);
    }

    private static (int ExitCode, string Error) Shell(string command)
    {
        using var process = Start("bash", ["-c", $"dotnet '{typeof(Program).Assembly.Location}' {command}"]);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static Process Start(string file, string[] arguments)
        => Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static Dictionary<string, string> Read(string folder)
        => Directory.GetFiles(folder, "*.md").ToDictionary(p => Path.GetFileName(p), File.ReadAllText);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(to))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs /dev/full and bash" : null;
    }
}
