using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KepCatalog.Package.Tests;

/// <summary>What is in the packages.</summary>
[Collection(nameof(FeedCollection))]
public class PackageContentTests(Feed feed)
{
    [Theory]
    [InlineData("KepCatalog")]
    [InlineData("KepCatalog.Generator")]
    [InlineData("KepCatalog.Cli")]
    [InlineData("KepCatalog.Configuration")]
    public void Each_has_a_licence_an_icon_a_readme_and_tags(string id)
    {
        var files = feed.Open(id);
        var metadata = NuspecOf(id, files).Descendants().ToLookup(e => e.Name.LocalName);

        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Contains("kubernetes", metadata["tags"].Single().Value, StringComparison.Ordinal);
        Assert.Equal(Feed.Version, metadata["version"].Single().Value);
        Assert.StartsWith("# " + id, Encoding.UTF8.GetString(files[metadata["readme"].Single().Value]), StringComparison.Ordinal);
        Assert.NotEmpty(files[metadata["icon"].Single().Value]);
    }

    [Fact]
    public void The_library_depends_on_spans_alone_where_the_framework_has_none()
    {
        var groups = NuspecOf("KepCatalog", feed.Open("KepCatalog")).Descendants().Where(e => e.Name.LocalName == "group").ToList();

        Assert.Equal(["net8.0", ".NETStandard2.0"], groups.Select(g => g.Attribute("targetFramework")!.Value));
        Assert.Empty(groups[0].Elements());
        Assert.Equal("System.Memory", groups[1].Elements().Single().Attribute("id")!.Value);
    }

    [Fact]
    public void The_reader_of_configurations_depends_on_the_library_and_yaml_alone()
    {
        var groups = NuspecOf("KepCatalog.Configuration", feed.Open("KepCatalog.Configuration")).Descendants().Where(e => e.Name.LocalName == "group").ToList();

        Assert.Equal(["net8.0", ".NETStandard2.0"], groups.Select(g => g.Attribute("targetFramework")!.Value));
        Assert.Equal(["KepCatalog", "YamlDotNet"], groups[0].Elements().Select(e => e.Attribute("id")!.Value));

        // Central versions pin what the library needs there.
        Assert.Equal(["KepCatalog", "YamlDotNet", "System.Memory"], groups[1].Elements().Select(e => e.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_library_is_small(string framework)
        => Assert.InRange(feed.Open("KepCatalog")[$"lib/{framework}/KepCatalog.dll"].Length, 500_000, 1_800_000);

    [Theory]
    [InlineData("KepCatalog")]
    [InlineData("KepCatalog.Configuration")]
    public void The_libraries_are_there_for_both_frameworks_in_both_languages(string id)
        => Assert.Equal(
            [
                $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml", $"lib/net8.0/zh-Hans/{id}.xml",
                $"lib/netstandard2.0/{id}.dll", $"lib/netstandard2.0/{id}.xml", $"lib/netstandard2.0/zh-Hans/{id}.xml",
            ],
            feed.Open(id).Keys.Where(k => k.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("net8.0", "KepCatalog", 9000)]
    [InlineData("netstandard2.0", "KepCatalog", 9000)]
    [InlineData("net8.0", "KepCatalog.Configuration", 70)]
    [InlineData("netstandard2.0", "KepCatalog.Configuration", 70)]
    public void Chinese_documentation_has_the_same_members_and_is_Chinese(string framework, string id, int least)
    {
        var files = feed.Open(id);
        var english = MembersOf(files[$"lib/{framework}/{id}.xml"]);
        var chinese = MembersOf(files[$"lib/{framework}/zh-Hans/{id}.xml"]);

        Assert.True(english.Count > least);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(chinese.Where(m => Regex.IsMatch(m.Value.Value, "[A-Za-z]") && !Regex.IsMatch(m.Value.Value, "[一-龥。]")).Select(m => m.Key));
        Assert.Empty(english.Where(m => m.Value.Value.Contains('。', StringComparison.Ordinal)).Select(m => m.Key));
    }

    [Fact]
    public void Chinese_documentation_says_what_the_members_mean()
    {
        var library = MembersOf(feed.Open("KepCatalog")["lib/net8.0/zh-Hans/KepCatalog.xml"]);
        var configuration = MembersOf(feed.Open("KepCatalog.Configuration")["lib/net8.0/zh-Hans/KepCatalog.Configuration.xml"]);

        Assert.Contains("Pod 调度就绪", library["T:KepCatalog.Keps.PodSchedulingReadiness"].Value, StringComparison.Ordinal);
        Assert.Contains("编号", library["P:KepCatalog.Kep.Number"].Value, StringComparison.Ordinal);
        Assert.Contains("行号", configuration["P:KepCatalog.Configuration.ConfiguredGate.Line"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_is_a_development_dependency_that_brings_the_library()
    {
        var nuspec = NuspecOf("KepCatalog.Generator", feed.Open("KepCatalog.Generator")).Descendants().ToLookup(e => e.Name.LocalName);

        Assert.Equal("true", nuspec["developmentDependency"].Single().Value);
        Assert.Equal("KepCatalog " + Feed.Version, nuspec["dependency"].Select(d => d.Attribute("id")!.Value + " " + d.Attribute("version")!.Value).Single());
    }

    [Fact]
    public void The_generator_carries_its_libraries_under_other_names_with_their_licences()
    {
        var files = feed.Open("KepCatalog.Generator");

        Assert.Equal(
            ["KepCatalog.Generator.dll", "KepCatalog.Markdig.dll", "KepCatalog.Notes.dll", "KepCatalog.YamlDotNet.dll"],
            files.Keys.Where(k => k.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(k => Path.GetFileName(k)));
        Assert.Equal(
            [
                "buildTransitive/KCAT9002.txt", "buildTransitive/KCAT9003.txt",
                "buildTransitive/KepCatalog.Generator.props", "buildTransitive/KepCatalog.Generator.targets",
            ],
            files.Keys.Where(k => k.StartsWith("build", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var notices = Encoding.UTF8.GetString(files["THIRD-PARTY-NOTICES.txt"]);
        Assert.Contains("Markdig 1.6.0 (BSD-2-Clause)", notices, StringComparison.Ordinal);
        Assert.Contains("YamlDotNet 16.3.0 (MIT)", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_brings_the_analyzer_its_fixes_and_the_catalogue_under_another_name()
    {
        var files = feed.Open("KepCatalog");

        Assert.Equal(
            ["KepCatalog.Analyzers.CodeFixes.dll", "KepCatalog.Analyzers.dll", "KepCatalog.KepCatalog.dll"],
            files.Keys.Where(k => k.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(k => Path.GetFileName(k)));
        Assert.Equal(
            ["buildTransitive/KepCatalog.props", "buildTransitive/KepCatalog.targets"],
            files.Keys.Where(k => k.StartsWith("build", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        // A compiler on .NET Framework has System.Memory 4.0.1.2 and loads nothing that asks for a later one.
        Assert.Equal(["System.Memory 4.0.1.2", "netstandard 2.0.0.0"], ReferencesOf(files["analyzers/dotnet/cs/KepCatalog.KepCatalog.dll"]));
        Assert.Contains("KepCatalog.KepCatalog 0.1.0.0", ReferencesOf(files["analyzers/dotnet/cs/KepCatalog.Analyzers.dll"]));

        // Fixes load wherever the analyzer does: built against an older Roslyn, and against no version of the composition library.
        Assert.Equal(
            ["Microsoft.CodeAnalysis 3.7.0.0", "Microsoft.CodeAnalysis.CSharp 3.7.0.0", "Microsoft.CodeAnalysis.Workspaces 3.7.0.0", "System.Collections.Immutable 1.2.3.0", "netstandard 2.0.0.0"],
            ReferencesOf(files["analyzers/dotnet/cs/KepCatalog.Analyzers.CodeFixes.dll"]));
    }

    [Fact]
    public void The_library_is_there_compiled_ahead_of_time()
        => Assert.Equal(
            ["runtimes/linux-x64/lib/net8.0/KepCatalog.dll"],
            feed.Open("KepCatalog").Keys.Where(k => k.StartsWith("runtimes/", StringComparison.Ordinal)));

    /// <summary>The package of the tool names one for each platform; .NET SDK 10 takes the one that fits.</summary>
    [Theory]
    [InlineData("linux-x64")]
    [InlineData("any")]
    public void The_tool_is_there_for_each_platform(string platform)
    {
        Assert.Contains($"\"{platform}\"", Encoding.UTF8.GetString(feed.Open("KepCatalog.Cli")["tools/any/any/DotnetToolSettings.xml"]), StringComparison.Ordinal);

        var files = feed.Open("KepCatalog.Cli." + platform);
        Assert.Contains($"tools/net10.0/{platform}/kepcat.dll", files.Keys);
        Assert.DoesNotContain(files.Keys, k => k.Contains("Packaging", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KepCatalog", 3_300_000)]
    [InlineData("KepCatalog.Generator", 900_000)]
    [InlineData("KepCatalog.Configuration", 150_000)]
    public void Packages_stay_small(string id, int most)
        => Assert.InRange(new FileInfo(Path.Combine(feed.Packages, $"{id}.{Feed.Version}.nupkg")).Length, 1, most);

    [Theory]
    [InlineData("KepCatalog")]
    [InlineData("KepCatalog.Cli.linux-x64")]
    [InlineData("KepCatalog.Cli.any")]
    [InlineData("KepCatalog.Configuration")]
    public void Symbols_are_beside_the_package(string id)
        => Assert.Contains(Feed.Open(feed.Packages, $"{id}.{Feed.Version}.snupkg").Keys, k => k.EndsWith(".pdb", StringComparison.Ordinal));

    /// <summary>Two checkouts at two places; a build that knew its place or its time would differ.</summary>
    [Fact]
    public void Packing_twice_gives_the_same_packages()
    {
        var second = feed.Pack("second/at another place");

        foreach (var path in Directory.GetFiles(feed.Packages))
        {
            var file = Path.GetFileName(path);
            var (one, other) = (Feed.Open(feed.Packages, file), Feed.Open(second, file));
            Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.Empty(one.Keys.Where(k => !one[k].AsSpan().SequenceEqual(other[k])).Select(k => file + ": " + k));
        }
    }

    private static IEnumerable<string> ReferencesOf(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => metadata.GetString(r.Name) + " " + r.Version).Order(StringComparer.Ordinal)];
    }

    private static XDocument NuspecOf(string id, IReadOnlyDictionary<string, byte[]> files) => XDocument.Load(new MemoryStream(files[id + ".nuspec"]));

    private static Dictionary<string, XElement> MembersOf(byte[] documentation)
        => XDocument.Load(new MemoryStream(documentation)).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);
}
