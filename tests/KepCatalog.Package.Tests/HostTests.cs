using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Package.Tests;

/// <summary>The packed generator in compilers of all ages, and beside another that carries other versions of its libraries.</summary>
[Collection(nameof(FeedCollection))]
public class HostTests(Feed feed)
{
    private const string Note = "---\nrelease: v1.30\n---\n## Stable\n- [KEP-3521](https://kep.k8s.io/3521) Pod scheduling readiness\n";

    [Theory]
    [InlineData("4.3.1", "4.3.0")]
    [InlineData("4.8.0", "4.8.0")]
    [InlineData("4.14.0", "4.14.0")]
    [InlineData("5.12.0", "5.12.0")]
    public void The_generator_runs_in_Roslyn(string package, string assembly)
    {
        var analyzers = Extract("KepCatalog.Generator", "analyzers/dotnet/cs/", "analyzers");
        var library = Extract("KepCatalog", "lib/netstandard2.0/", "library");
        var references = RoslynHost.Framework
            .Append(Path.Combine(library, "KepCatalog.dll")).ToArray();
        var host = RoslynHost.OfVersion(package, analyzers);

        Assert.Equal(
            [assembly, "FeatureGates.g.cs", "Keps.g.cs", "Releases.V1_30.g.cs", "Releases.g.cs", "Sigs.g.cs"],
            host.Run<string[]>("GeneratorProbe", references, Note));
    }

    [Theory]
    [InlineData("4.3.1", "4.3.0")]
    [InlineData("4.8.0", "4.8.0")]
    [InlineData("4.14.0", "4.14.0")]
    [InlineData("5.12.0", "5.12.0")]
    public void The_analyzer_runs_in_Roslyn(string package, string assembly)
    {
        // A compiler has no workspaces, and loads no code fixes.
        var analyzers = Extract("KepCatalog", "analyzers/dotnet/cs/", "analyzer");
        File.Delete(Path.Combine(analyzers, "KepCatalog.Analyzers.CodeFixes.dll"));
        var library = Extract("KepCatalog", "lib/netstandard2.0/", "library");
        var references = RoslynHost.Framework.Append(Path.Combine(library, "KepCatalog.dll")).ToArray();

        Assert.Equal(
            [
                assembly, "KCAT6002 FeatureGates.NodeLogQuery", "KCAT6008 CSIMigration=true", "KCAT6006 NodeSwapp", "KCAT6009 \"NodeSwap\"",
            ],
            RoslynHost.OfVersion(package, analyzers).Run<string[]>(
                "AnalyzerProbe",
                references,
                "using KepCatalog; public class Uses { public string gate = FeatureGates.NodeLogQuery, flag = \"--feature-gates=CSIMigration=true,NodeSwapp=true\"; public object found = FeatureGates.Find(\"NodeSwap\"); }",
                "1.26,1.30"));
    }

    /// <summary>The SDK drops one of two analyzers of the same name, so each generator says what it runs on.</summary>
    [Fact]
    public void Another_generators_YamlDotNet_and_Markdig_stay_its_own()
    {
        var consumer = new Consumer(feed, "neighbour")
            .Project(
                "App", "net10.0", ["KepCatalog", "KepCatalog.Generator"],
                "<OutputType>Exe</OutputType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/emitted</CompilerGeneratedFilesOutputPath>",
                "<PackageReference Include=\"Neighbour\" Version=\"1.0.0\" />")
            .Write("notes/v1.30.md", Note)
            .Write("Program.cs", "System.Console.WriteLine(Neighbour.Libraries + \" | \" + App.Releases.V1_30.Features.PodSchedulingReadiness.Info);");
        PackNeighbour(Path.Combine(consumer.Folder, "own-packages", "Neighbour.1.0.0.nupkg"));

        Assert.Equal(["Markdig 0.31.0, YamlDotNet 13.0.0 | PodSchedulingReadiness (KEP-3521), Stable in v1.30"], consumer.Run());
        var emitted = Directory.GetFiles(Path.Combine(consumer.Folder, "obj/emitted"), "Releases.g.cs", SearchOption.AllDirectories).Single();
        Assert.Contains($"// KepCatalog.Generator {Feed.Version}, Markdig 1.6.0, YamlDotNet 16.0.0\n", File.ReadAllText(emitted), StringComparison.Ordinal);
    }

    /// <summary>A generator with Markdig 0.31.0 and YamlDotNet 13.1.1 beside it under their own names, as most such packages are made.</summary>
    private static void PackNeighbour(string path)
    {
        var libraries = new[]
        {
            Path.Combine(Dotnet.PackageFolder, "markdig/0.31.0/lib/netstandard2.0/Markdig.dll"),
            Path.Combine(Dotnet.PackageFolder, "yamldotnet/13.1.1/lib/netstandard2.0/YamlDotNet.dll"),
        };
        var roslyn = new[] { "common", "csharp" }.SelectMany(p => Directory.GetFiles(Path.Combine(Dotnet.PackageFolder, $"microsoft.codeanalysis.{p}/4.3.1/lib/netstandard2.0"), "*.dll"));
        var runtime = RoslynHost.Framework;
        var compilation = CSharpCompilation.Create(
            "Neighbour",
            [
                CSharpSyntaxTree.ParseText("""
                    using Microsoft.CodeAnalysis;

                    [Generator]
                    public sealed class NeighbourGenerator : ISourceGenerator
                    {
                        public void Initialize(GeneratorInitializationContext context) { }

                        public void Execute(GeneratorExecutionContext context) => context.AddSource(
                            "Neighbour.g.cs",
                            "internal static class Neighbour { public const string Libraries = \"Markdig " + typeof(Markdig.Markdown).Assembly.GetName().Version.ToString(3)
                                + ", YamlDotNet " + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version.ToString(3) + "\"; }");
                    }
                    """),
            ],
            [.. runtime.Concat(roslyn).Concat(libraries).Select(p => MetadataReference.CreateFromFile(p))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var generator = new MemoryStream();
        var result = compilation.Emit(generator);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));

        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("Neighbour.nuspec", System.Text.Encoding.UTF8.GetBytes("""
            <package><metadata><id>Neighbour</id><version>1.0.0</version><authors>a</authors><description>d</description></metadata></package>
            """));
        Add("analyzers/dotnet/cs/Neighbour.dll", generator.ToArray());
        foreach (var library in libraries)
        {
            Add("analyzers/dotnet/cs/" + Path.GetFileName(library), File.ReadAllBytes(library));
        }

        void Add(string name, byte[] bytes)
        {
            using var entry = package.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    private string Extract(string package, string prefix, string name)
    {
        var folder = feed.NewFolder(name);
        foreach (var (file, bytes) in feed.Open(package).Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal) && f.Key.EndsWith(".dll", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file)), bytes);
        }

        return folder;
    }
}
