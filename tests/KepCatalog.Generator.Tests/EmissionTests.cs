using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Tests;

public class EmissionTests
{
    [Fact]
    public void A_catalogue_reads_like_this()
        => Snapshot.Match(EmittedCode.Of(SampleCatalogue.Value).AssertCompiles().Files);

    [Fact]
    public void Hostile_texts_and_names_compile() => EmittedCode.Of(HostileCatalogue.Value).AssertCompiles();

    [Fact]
    public void Internal_classes_compile()
    {
        var code = EmittedCode.Of(SampleCatalogue.Value, new ProjectSettings("Sample", IsPublic: false)).AssertCompiles();

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
        var settings = new ProjectSettings(name, IsPublic: false);
        EmittedCode.Of(SampleCatalogue.Value, settings).AssertCompiles();
    }

    [Fact]
    public void Lines_end_the_same_on_every_system()
    {
        foreach (var text in EmittedCode.Of(HostileCatalogue.Value).Files.Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_invisible_gets_into_code()
    {
        foreach (var text in EmittedCode.Of(HostileCatalogue.Value).Files.Values)
        {
            Assert.DoesNotContain(text, c => c is '\0' or '\u2028' or '\u2029' or '\u202E' or '\u0085' or '\uFEFF' or '\uDB40');
        }
    }

    [Fact]
    public void Only_web_addresses_become_links()
    {
        var text = EmittedCode.Of(HostileCatalogue.Value).Files["Releases.V1_30.g.cs"];

        Assert.DoesNotContain("href=\"javascript", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("href=\"https://example.org/?a=1&amp;b=&quot;&lt;", text, StringComparison.Ordinal);
    }
}
