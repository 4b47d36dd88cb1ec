using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>The identifiers of features: one name for a KEP everywhere, unique in a release, free for C#.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("- KEP-100 探针", "SleepyProbes")]
    [InlineData("- KEP-100 Other words {#Another}", "SleepyProbes")]
    [InlineData("- KEP-9999 Other words {#Asked}", "Asked")]
    [InlineData("- KEP-9999 other words", "OtherWords")]
    [InlineData("- KEP-9999 别的，特性门控 OtherWords", "OtherWords")]
    [InlineData("- KEP-9999 别的", "Kep9999")]
    [InlineData("- 别的 {#Asked}", "Asked")]
    [InlineData("- 别的，特性门控 OtherWords", "OtherWords")]
    [InlineData("- 使用 `PodGroup` 资源", "PodGroup")]
    [InlineData("- 支持 cgroup v2", "CgroupV2")]
    [InlineData("- 3rd party devices", "_3rdPartyDevices")]
    [InlineData("- don't panic", "DontPanic")]
    public void A_name_is_ascii_and_comes_from_the_best_source(string item, string name)
        => Assert.Equal([name], Names(item));

    [Fact]
    public void A_kep_without_registry_is_named_by_its_note()
        => Assert.Equal(
            ["RoundTables"],
            Merge("---\nrelease: 1.30\n---\n## Beta\n\n- KEP-9999 Other words\n", "---\nkep: 9999\nslug: round-tables\n---\n")
                .Catalogue.Releases.Single().Features.Select(f => f.Name));

    [Fact]
    public void A_kep_has_one_name_in_every_release()
    {
        var catalogue = Merge(
            "---\nrelease: 1.29\n---\n## Alpha\n\n- KEP-9999 别的\n",
            "---\nrelease: 1.30\n---\n## Beta\n\n- KEP-9999 Other words\n").Catalogue;

        Assert.Equal(["OtherWords", "OtherWords"], catalogue.Releases.SelectMany(r => r.Features).Select(f => f.Name));
        Assert.Equal("OtherWords", catalogue.Keps.Single().Name);
    }

    [Fact]
    public void A_title_that_holds_no_name_gets_one_that_stays_and_a_finding()
    {
        var note = "---\nrelease: 1.30\n---\n## Beta\n\n- 更快的启动\n";
        var again = note.Replace("- 更快", "- 别的功能\n- 更快", StringComparison.Ordinal);
        var name = Merge(note).Catalogue.Releases.Single().Features.Single().Name;

        // FNV-1a over UTF-16 units, worked out elsewhere: the name must not change from build to build.
        Assert.Equal("Feature060EAFAB", name);
        Assert.Equal(["a.md:6:3 KCAT2009"], Written.Describe(Merge(note)));
        Assert.Contains(name, Merge(again).Catalogue.Releases.Single().Features.Select(f => f.Name));
        Assert.Equal(FindingSeverity.Info, Merge(note).Findings.Single().Kind.Severity);
    }

    [Fact]
    public void A_title_that_holds_a_name_gets_no_finding()
        => Assert.Empty(Written.Check(Written.Registry, "---\nrelease: 1.30\n---\n## Beta\n\n- 更快的启动 {#FasterStart}\n"));

    [Fact]
    public void Of_two_features_with_one_name_the_second_gets_another_and_a_finding()
    {
        var result = Merge("---\nrelease: 1.30\n---\n## Beta\n\n- Faster start\n- Faster Start {#FasterStart}\n- KEP-9999 faster start\n\n## Alpha\n\n- faster start\n");

        Assert.Equal(
            ["FasterStart", "FasterStartFeature"],
            result.Catalogue.Releases.Single().Features.Select(f => f.Name));
        Assert.Equal(["a.md:12:3 KCAT3004"], Written.Describe(result).Where(f => f.EndsWith("KCAT3004", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_kept_apart()
        => Assert.Equal(
            ["AppArmorFeature", "Apparmor"],
            Names("- Apparmor\n- 别的 {#AppArmor}"));

    [Theory]
    [InlineData("All")]
    [InlineData("Info")]
    [InlineData("Features")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("Title")]
    [InlineData("Releases")]
    public void Names_that_the_class_around_needs_are_changed_with_a_finding(string name)
    {
        var result = Merge($"---\nrelease: 1.30\n---\n## Beta\n\n- 功能 {{#{name}}}\n");

        Assert.Equal([name + "Feature"], result.Catalogue.Releases.Single().Features.Select(f => f.Name));
        Assert.Equal(["a.md:6:3 KCAT3004"], Written.Describe(result));
    }

    [Theory]
    [InlineData("pod-scheduling-readiness", "PodSchedulingReadiness")]
    [InlineData("AppArmor support", "AppArmorSupport")]
    [InlineData("kubectl's plugins", "KubectlsPlugins")]
    [InlineData("3rd party", "_3rdParty")]
    [InlineData("功能", "")]
    [InlineData("", "")]
    public void Words_become_an_identifier(string words, string expected)
        => Assert.Equal(expected, Identifiers.FromWords(words));

    [Fact]
    public void An_identifier_is_never_too_long()
    {
        Assert.Equal("_9" + new string('x', Identifiers.MaxLength - 2), Identifiers.FromWords("9" + new string('x', 500)));
        Assert.Equal("X" + new string('x', Identifiers.MaxLength - 1), Identifiers.FromWords(new string('x', 500)));
    }

    private static CatalogueResult Merge(params string[] texts) => Written.Merge(Written.Registry, texts);

    private static IEnumerable<string> Names(string items)
        => Merge("---\nrelease: 1.30\n---\n## Beta\n\n" + items + "\n").Catalogue.Releases.Single().Features.Select(f => f.Name);
}
