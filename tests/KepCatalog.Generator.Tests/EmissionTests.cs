using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using KepCatalog.Tests;

namespace KepCatalog.Generator.Tests;

public class EmissionTests
{
    [Fact]
    public void A_catalogue_reads_like_this()
        => Snapshot.Match(EmittedCode.Of(SampleCatalogue.Value).AssertCompiles().Files);

    [Fact]
    public void Records_are_lines_of_UTF8_where_the_language_has_these()
        => Snapshot.Match(EmittedCode.Of(SampleCatalogue.Value, EmittedCode.Utf8Settings).AssertCompiles().Files
            .Where(f => f.Value.Contains("u8,", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value[f.Value.IndexOf("protected override string Record", StringComparison.Ordinal)..]));

    [Fact]
    public void Documentation_is_Chinese_where_the_project_asks_for_it()
        => Snapshot.Match(EmittedCode.Of(SampleCatalogue.Value, EmittedCode.Utf8Settings with { IsDocumentedInChinese = true }).AssertCompiles().Files
            .ToDictionary(f => f.Key, f => string.Join("\n", f.Value.Split('\n').Where(l => l.TrimStart().StartsWith("///", StringComparison.Ordinal))) + "\n"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Hostile_texts_and_names_compile(bool utf8) => Hostile(utf8).AssertCompiles();

    [Fact]
    public void Internal_classes_compile()
    {
        var code = EmittedCode.Of(SampleCatalogue.Value, new ProjectSettings("Sample", IsPublic: false, HasUtf8Literals: false)).AssertCompiles();

        Assert.Contains("internal static partial class Releases", code.Files["Releases.g.cs"], StringComparison.Ordinal);
        Assert.Contains("internal static partial class Releases", code.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_of_nothing_compiles()
    {
        var code = EmittedCode.Of(new Catalogue(default, default, default, default)).AssertCompiles();

        Assert.DoesNotContain("Latest", code.Files["Releases.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KepCatalog.Own")]
    [InlineData("System")]
    [InlineData("Sample.KepCatalog.System")]
    [InlineData("Releases.Keps")]
    public void A_namespace_that_looks_like_ours_or_the_frameworks_compiles(string name)
    {
        var settings = new ProjectSettings(name, IsPublic: false, HasUtf8Literals: true);
        EmittedCode.Of(SampleCatalogue.Value, settings).AssertCompiles();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_end_the_same_on_every_system(bool utf8)
    {
        foreach (var text in Hostile(utf8).Files.Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_invisible_gets_into_code(bool utf8)
    {
        foreach (var text in Hostile(utf8).Files.Values)
        {
            Assert.DoesNotContain(text, c => c is '\0' or '\u2028' or '\u2029' or '\u202E' or '\u0085' or '\uFEFF' or '\uDB40');
        }
    }

    [Fact]
    public void Only_web_addresses_become_links()
    {
        var text = Hostile(utf8: true).Files["Releases.V1_30.g.cs"];

        Assert.DoesNotContain("href=\"javascript", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("href=\"https://example.org/?a=1&amp;b=&quot;&lt;", text, StringComparison.Ordinal);
    }

    private static EmittedCode Hostile(bool utf8)
        => EmittedCode.Of(HostileCatalogue.Value, utf8 ? EmittedCode.Utf8Settings : EmittedCode.Settings);
}
