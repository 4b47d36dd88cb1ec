using System.Text.RegularExpressions;

namespace KepCatalog.Package.Tests;

/// <summary>Projects with notes of their own that reference the package KepCatalog.Generator.</summary>
[Collection(nameof(FeedCollection))]
public class GeneratorConsumerTests(Feed feed)
{
    private const string English =
        """
        ---
        release: v1.30
        date: 2024-04-17
        ---
        # Kubernetes 1.30: Uwubernetes

        ## Stable
        - [KEP-3521](https://kep.k8s.io/3521) Pod scheduling readiness (SIG Scheduling)

        ## Beta
        - [KEP-2258](https://kep.k8s.io/2258) Node log query
        """;

    private const string Chinese =
        """
        # Kubernetes v1.31 发布说明

        ## 稳定

        - AppArmor 支持（KEP-24）：为 Pod 选用 AppArmor 配置文件。
        """;

    private const string Exe = "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>Both ways that the package can be asked for: alone, and as <c>dotnet add package</c> writes it for a development dependency.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<PackageReference Update=\"KepCatalog.Generator\" PrivateAssets=\"all\" IncludeAssets=\"runtime; build; native; contentfiles; analyzers; buildtransitive\" />")]
    public void Classes_appear_internal_in_the_root_namespace(string update)
    {
        var consumer = new Consumer(feed, "notes")
            .Project("App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe + "<RootNamespace>Acme.Platform</RootNamespace>", update)
            .Write("notes/v1.30.md", English)
            .Write("notes/深入/v1.31.md", Chinese)
            .Write("Program.cs", """
                using Acme.Platform;

                Console.WriteLine(typeof(Releases).IsNotPublic + " " + typeof(Releases).FullName);
                Console.WriteLine(Releases.V1_30.Features.PodSchedulingReadiness.Info);
                Console.WriteLine(Releases.V1_30.Date);
                Console.WriteLine(Releases.V1_31.Features.All.Single().Titles.Chinese);
                Console.WriteLine(Releases.V1_31.Features.All.Single().Sources.Single());
                Console.WriteLine(Keps.Find(2258)!.Features.Single().Stage);
                """);

        Assert.Equal(
            [
                "True Acme.Platform.Releases", "PodSchedulingReadiness (KEP-3521), Stable in v1.30", "2024-04-17", "AppArmor 支持",
                "notes/深入/v1.31.md:5", "Beta",
            ],
            consumer.Run());
    }

    /// <summary>The package's reference to the library is enough where no assets are left out.</summary>
    [Fact]
    public void The_generator_brings_the_library()
    {
        var consumer = new Consumer(feed, "alone").Project("App", "net10.0", ["KepCatalog.Generator"], Exe)
            .Write("notes/v1.30.md", English)
            .Write("Program.cs", "Console.WriteLine(App.Releases.V1_30.Features.NodeLogQuery.Info.Stage);");

        Assert.Equal(["Beta"], consumer.Run());
    }

    [Fact]
    public void Two_projects_of_a_solution_that_see_each_others_internals_do_not_collide()
    {
        var consumer = new Consumer(feed, "solution")
            .Project("Core/Core", "net10.0", ["KepCatalog", "KepCatalog.Generator"], items: "<InternalsVisibleTo Include=\"App\" />")
            .Write("Core/notes/v1.30.md", English)
            .Write("Core/Class.cs", "namespace Core { public static class Names { public static string Of() => Releases.V1_30.Features.NodeLogQuery.Title; } }")
            .Project("App/App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe, "<ProjectReference Include=\"../Core/Core.csproj\" />")
            .Write("App/notes/v1.31.md", Chinese)
            .Write("App/Program.cs", """
                namespace App
                {
                    internal static class Program
                    {
                        private static void Main() => Console.WriteLine(Core.Names.Of() + " " + Releases.V1_31.Version + " " + Core.Releases.V1_30.Version);
                    }
                }
                """);

        consumer.Build("App/App.csproj");
        Assert.Equal("Node log query 1.31 1.30", Dotnet.Run(consumer.Folder, "run", "--no-build", "--project", "App/App.csproj").Trim());
    }

    [Fact]
    public void Notes_can_be_turned_off_and_named()
    {
        var consumer = new Consumer(feed, "own-items")
            .Project(
                "App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe + "<EnableDefaultKepNotes>false</EnableDefaultKepNotes>",
                "<KepNote Include=\"docs/*.md\" />")
            .Write("notes/v1.31.md", Chinese)
            .Write("docs/v1.30.md", English)
            .Write("Program.cs", "foreach (var release in App.Releases.All) { Console.WriteLine(release.Sources[0].File); }");

        Assert.Equal(["docs/v1.30.md"], consumer.Run());
    }

    [Fact]
    public void A_finding_stands_in_the_builds_output_at_its_line()
    {
        var consumer = WithContradiction("finding");

        var (exitCode, output) = consumer.TryBuild("-p:TreatWarningsAsErrors=false");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"notes[/\\]v1\.30\.md\(8,\d+\): warning KCAT2004: ", output);
    }

    [Fact]
    public void A_globalconfig_makes_a_finding_an_error()
    {
        var consumer = WithContradiction("error").Write(".globalconfig", "is_global = true\ndotnet_diagnostic.KCAT2004.severity = error\n");

        var (exitCode, output) = consumer.TryBuild("-p:TreatWarningsAsErrors=false");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"notes[/\\]v1\.30\.md\(8,\d+\): error KCAT2004: ", output);
    }

    [Fact]
    public void A_globalconfig_silences_a_finding()
    {
        var consumer = WithContradiction("silent").Write(".globalconfig", "is_global = true\ndotnet_diagnostic.KCAT2004.severity = none\n");

        Assert.DoesNotContain("KCAT2004", consumer.Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_does_nothing_and_an_edited_note_is_built()
    {
        var consumer = new Consumer(feed, "incremental").Project("App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe)
            .Write("notes/v1.30.md", English)
            .Write("Program.cs", "Console.WriteLine(App.Releases.V1_30.Features.NodeLogQuery.Info.Stage);");
        Assert.Equal(["Beta"], consumer.Run());

        Assert.Contains("Skipping target \"CoreCompile\"", consumer.Build("-v:normal"), StringComparison.Ordinal);

        consumer.Write("notes/v1.30.md", English.Replace("## Beta", "## Alpha", StringComparison.Ordinal));
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", consumer.Build("-v:normal", "-p:TreatWarningsAsErrors=false"), StringComparison.Ordinal);
        Assert.Equal("Alpha", Dotnet.Run(consumer.Folder, "run", "--no-build").Trim());

        consumer.Write("notes/v1.31.md", Chinese);
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", consumer.Build("-v:normal", "-p:TreatWarningsAsErrors=false"), StringComparison.Ordinal);
    }

    /// <summary>What an editor's design-time build and its up-to-date check see, and what <c>dotnet watch</c> watches.</summary>
    [Fact]
    public void Editors_and_watchers_see_notes()
    {
        var consumer = new Consumer(feed, "design-time").Project("App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe)
            .Write("notes/v1.30.md", English)
            .Write("Program.cs", "Console.WriteLine(1);");
        Dotnet.Run(consumer.Folder, "restore");

        var evaluated = Dotnet.Run(consumer.Folder, "msbuild", "-getItem:AdditionalFiles", "-getItem:UpToDateCheckInput", "-getItem:KepNote");
        Assert.Equal(3, Regex.Count(evaluated, "\"Identity\": \"notes/v1.30.md\""));
        Assert.Contains("notes/v1.30.md", Dotnet.Run(consumer.Folder, "watch", "--list").Replace('\\', '/'), StringComparison.Ordinal);
        var designTime = Dotnet.Run(
            consumer.Folder, "msbuild", "-t:Compile", "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        Assert.Contains("/additionalfile:notes/v1.30.md", designTime, StringComparison.Ordinal);
    }

    /// <summary>A note that says of KEP-3521's successor in number what is KEP-3521's: the link and the text differ.</summary>
    private Consumer WithContradiction(string name)
        => new Consumer(feed, name).Project("App", "net10.0", ["KepCatalog", "KepCatalog.Generator"], Exe)
            .Write("notes/v1.30.md", English.Replace("kep.k8s.io/3521", "kep.k8s.io/3512", StringComparison.Ordinal))
            .Write("Program.cs", "Console.WriteLine(1);");
}
