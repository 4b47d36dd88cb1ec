using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KepCatalog.Tests;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>The same notes give the same bytes, whoever builds them, where, and in which order.</summary>
public class SameBytesTests
{
    private static readonly (string Name, string Text)[] Notes =
    [
        .. new[] { "releases", "keps", "gates" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Checkout.Root, "notes", folder), "*.md").Order(StringComparer.Ordinal)
                .Where((_, i) => folder == "releases" || i % 10 == 0)
                .Select(path => (folder + "/" + Path.GetFileName(path), File.ReadAllText(path)))),
    ];

    private static readonly string Expected = Hash(new NoteProject(), Notes);

    [Fact]
    public void In_any_order()
    {
        var random = new Random(6);
        for (var round = 0; round < 3; round++)
        {
            var shuffled = Notes.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(Expected, Hash(new NoteProject(), shuffled));
        }
    }

    [CulturesTheory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void In_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(Expected, Hash(new NoteProject(), Notes));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void With_any_line_ends_and_byte_order_mark(string end, string mark)
        => Assert.Equal(Expected, Hash(new NoteProject(), Notes.Select(n => (n.Name, mark + n.Text.Replace("\n", end, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("/")]
    [InlineData("C:\\Users\\Jane Doe\\source\\")]
    [InlineData("\\\\server\\share\\工程\\")]
    public void In_any_folder(string folder) => Assert.Equal(Expected, Hash(new NoteProject(folder: folder), Notes));

    [Fact]
    public void In_any_time_zone()
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (var zone in new[] { "Pacific/Kiritimati", "Pacific/Pago_Pago" })
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(Expected, Hash(new NoteProject(), Notes));
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void In_many_builds_at_once()
    {
        var hashes = new string[8];
        Parallel.For(0, hashes.Length, i => hashes[i] = Hash(new NoteProject(), Notes));

        Assert.All(hashes, hash => Assert.Equal(Expected, hash));
    }

    /// <summary>Files of two folders that a build does not tell apart, and names that differ in case alone.</summary>
    [Fact]
    public void With_notes_of_one_name()
    {
        const string One = "---\nrelease: v1.30\n---\n## Beta\n- KEP-24 AppArmor\n";
        const string Other = "---\nrelease: v1.30\n---\n## Beta\n- KEP-127 User namespaces\n";

        var forth = new NoteProject().With("RootNamespace", "Sample").AddAs("/a/v1.30.md", "v1.30.md", One).AddAs("/b/v1.30.md", "v1.30.md", Other).AddAs("/b/V1.30.md", "V1.30.md", One).Run();
        var back = new NoteProject().With("RootNamespace", "Sample").AddAs("/b/V1.30.md", "V1.30.md", One).AddAs("/b/v1.30.md", "v1.30.md", Other).AddAs("/a/v1.30.md", "v1.30.md", One).Run();

        Assert.Equal(forth.Files.OrderBy(f => f.Key), back.Files.OrderBy(f => f.Key));
        Assert.Contains("^V1.30.md", forth.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
        Assert.Contains("v1.30.md (2)", forth.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
        new EmittedCode(forth.Files).AssertCompiles();
    }

    [Theory]
    [InlineData("/home/jane/notes/v1.30.md")]
    [InlineData("C:\\notes\\v1.30.md")]
    [InlineData("\\\\server\\notes\\v1.30.md")]
    public void A_path_of_the_machine_is_not_shown(string path)
    {
        var run = new NoteProject().AddAs("/x/v1.30.md", path, "---\nrelease: v1.30\n---\n## Beta\n- KEP-24 AppArmor\n").Run();

        Assert.Contains("^v1.30.md", run.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Files.Values, f => f.Contains("jane", StringComparison.Ordinal) || f.Contains("C:", StringComparison.Ordinal) || f.Contains("server", StringComparison.Ordinal));
    }

    /// <summary>One that cannot be read among 700.</summary>
    [Fact]
    public void One_broken_note_costs_only_itself()
    {
        var project = new NoteProject();
        for (var i = 0; i < 700; i++)
        {
            project.Add($"keps/{i}.md", i == 350 ? "---\n[kep: {351\n---\n\0\uD800 ]]> */" : $"---\nkep: {i + 1}\ntitle: Title number {i + 1}\n---\n");
        }

        var keps = project.Run().Files["Keps.g.cs"];

        Assert.Equal(699, Enumerable.Range(1, 700).Count(i => keps.Contains($"public const int Number = {i};\n", StringComparison.Ordinal)));
    }

    private static string Hash(NoteProject project, IEnumerable<(string Name, string Text)> notes)
    {
        foreach (var (name, text) in notes)
        {
            project.Add(name, SourceText.From(text, Encoding.UTF8));
        }

        var files = project.With("RootNamespace", "Sample").Run().Files;
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\f", files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + "\n" + f.Value)))));
    }
}

/// <summary>A test that needs real cultures; skipped, visibly, where .NET has none.</summary>
internal sealed class CulturesTheoryAttribute : TheoryAttribute
{
    public CulturesTheoryAttribute() => Skip = AppContext.TryGetSwitch("System.Globalization.Invariant", out var none) && none ? "needs cultures: this .NET runs without ICU" : null;
}
