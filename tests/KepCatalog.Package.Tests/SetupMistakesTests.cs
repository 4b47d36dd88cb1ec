using System.Text.RegularExpressions;

namespace KepCatalog.Package.Tests;

/// <summary>Projects that are not set up as the generator needs it: each build says so in one sentence, and the compiler adds nothing.</summary>
[Collection(nameof(FeedCollection))]
public class SetupMistakesTests(Feed feed)
{
    private const string Note =
        """
        ---
        release: v1.30
        ---
        ## Stable
        - [KEP-3521](https://kep.k8s.io/3521) Pod scheduling readiness (SIG Scheduling)
        """;

    /// <summary>Code that makes errors of its own where the classes are missing.</summary>
    private const string Uses =
        """
        namespace App
        {
            using KepCatalog;

            public static class Uses
            {
                public static Feature Feature { get { return Releases.V1_30.Features.PodSchedulingReadiness.Info; } }
            }
        }
        """;

    /// <summary>What <c>dotnet add package KepCatalog.Generator</c> writes for a development dependency; the library is not handed on.</summary>
    private const string GeneratorAlone =
        "<PackageReference Update=\"KepCatalog.Generator\" PrivateAssets=\"all\" IncludeAssets=\"runtime; build; native; contentfiles; analyzers; buildtransitive\" />";

    private static readonly string[] Both = ["KepCatalog", "KepCatalog.Generator"];

    [Fact]
    public void The_library_is_missing()
        => AssertSays(
            "App.csproj : error KCAT9002: This project does not reference the library KepCatalog, which the classes made from its notes need: " +
            "run 'dotnet add package KepCatalog' in its folder.",
            WithNote("no-library").Project("App", "net10.0", ["KepCatalog.Generator"], items: GeneratorAlone).Write("Uses.cs", Uses));

    /// <summary>The library of one build, the generator of another.</summary>
    [Fact]
    public void The_library_reads_another_form()
    {
        var packages = feed.PackLibraryOfAnotherFormat();
        var consumer = WithNote("other-format")
            .Project("App", "net10.0", ["KepCatalog.Generator"], items: "<PackageReference Include=\"KepCatalog\" Version=\"0.2.0\" />");
        consumer.Write("nuget.config", File.ReadAllText(Path.Combine(consumer.Folder, "nuget.config")).Replace(feed.Packages, packages, StringComparison.Ordinal));

        AssertSays(
            "CSC : error KCAT9009: The library KepCatalog 0.2.0 cannot read the code that KepCatalog.Generator 0.1.0 writes; " +
            "reference both packages in the same version.",
            consumer);
    }

    [Theory]
    [InlineData("netstandard2.0", "", "7.3")]
    [InlineData("net472", "", "7.3")]
    [InlineData("net10.0", "<LangVersion>8</LangVersion>", "8")]
    public void The_language_is_too_old(string framework, string properties, string version)
    {
        var consumer = WithNote("old-language").Project("App", framework, Both, properties).Write("Uses.cs", Uses);

        AssertSays(
            $"App.csproj : error KCAT9003: This project is compiled as C# {version}, but the classes made from its notes need C# 9 or later: " +
            "set <LangVersion>9.0</LangVersion> or later in the project file.",
            consumer);
        consumer.Build("-p:LangVersion=9.0");
    }

    [Fact]
    public void The_language_of_the_documentation_is_not_known()
        => AssertSays(
            "CSC : warning KCAT9004: KepCatalogDocumentation is 'zh-TW'; write 'en' or 'zh-Hans'. The documentation comments are in English for now.",
            WithNote("documentation").Project("App", "net10.0", Both, "<KepCatalogDocumentation>zh-TW</KepCatalogDocumentation>").Write("Uses.cs", Uses));

    [Theory]
    [InlineData("KepCatalogNamespace")]
    [InlineData("RootNamespace")]
    public void The_namespace_is_none(string property)
        => AssertSays(
            $"CSC : warning KCAT9005: {property} is 'Acme..Notes+Facts', which is no namespace; write names with dots between them, such as 'Acme.Platform'. " +
            "The classes are in 'Acme.Notes_Facts' for now.",
            WithNote("no-namespace").Project("App", "net10.0", Both, $"<{property}>Acme..Notes+Facts</{property}>")
                .Write("Uses.cs", Uses.Replace("Releases.", "Acme.Notes_Facts.Releases.", StringComparison.Ordinal)));

    [Fact]
    public void A_project_may_have_a_name_that_is_no_namespace()
    {
        var consumer = WithNote("hyphen").Project("My-App", "net10.0", Both)
            .Write("Uses.cs", Uses.Replace("namespace App", "namespace My_App", StringComparison.Ordinal));

        Assert.Empty(Messages(consumer.Build()));
    }

    [Theory]
    [InlineData("KepCatalogNamespace")]
    [InlineData("RootNamespace")]
    public void The_namespace_is_the_librarys(string property)
        => AssertSays(
            $"CSC : warning KCAT9006: {property} is 'KepCatalog', where the library has classes of the same names; write another namespace into KepCatalogNamespace. " +
            "The classes are in 'KepCatalog.Own' for now.",
            WithNote("librarys-namespace").Project("App", "net10.0", Both, $"<{property}>KepCatalog</{property}>")
                .Write("Uses.cs", Uses.Replace("Releases.", "KepCatalog.Own.Releases.", StringComparison.Ordinal))
                .Write("Shipped.cs", "namespace KepCatalog { public static class Shipped { public static Kep Kep { get { return Keps.PodSchedulingReadiness.Info; } } } }"));

    [Fact]
    public void There_are_no_notes()
    {
        var consumer = new Consumer(feed, "no-notes").Project("App", "net10.0", Both).Write("docs/v1.30.md", Note);

        AssertSays(
            "App.csproj : warning KCAT9007: This project has no notes: KepCatalog.Generator reads the files notes/**/*.md and the KepNote items of a project. " +
            "Put notes there, or name them in the project file: <KepNote Include=\"docs/*.md\" />.",
            consumer);
        AssertSays(
            "App.csproj : warning KCAT9007: This project has no notes: KepCatalog.Generator reads only the KepNote items of a project. " +
            "Put notes there, or name them in the project file: <KepNote Include=\"docs/*.md\" />.",
            consumer, "-p:EnableDefaultKepNotes=false");
        Assert.Empty(Messages(consumer.Build("-p:NoWarn=KCAT9007")));
    }

    /// <summary>The package's MSBuild files reach the project all the same.</summary>
    [Fact]
    public void A_project_that_gets_the_generator_through_another_one_needs_no_notes()
    {
        var consumer = new Consumer(feed, "through-another")
            .Project("Core/Core", "net10.0", ["KepCatalog.Generator"])
            .Write("Core/notes/v1.30.md", Note)
            .Project(
                "App/App", "net10.0", [], "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>emitted</CompilerGeneratedFilesOutputPath>",
                "<ProjectReference Include=\"../Core/Core.csproj\" />");

        Assert.Empty(Messages(consumer.Build("App/App.csproj")));
        Assert.Contains("KepCatalog.Generator.targets", File.ReadAllText(Path.Combine(consumer.Folder, "App", "obj", "App.csproj.nuget.g.targets")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, "App", "emitted", "KepCatalog.Generator")));
    }

    [Theory]
    [InlineData(".vbproj", "VB")]
    [InlineData(".fsproj", "F#")]
    public void The_language_is_another(string extension, string language)
        => AssertSays(
            $"App{extension} : error KCAT9008: KepCatalog.Generator works in C# projects only, and the language of this project is {language}: " +
            "move the notes into a C# project, reference that one, and remove the package here.",
            WithNote("another-language")
                .Project("App", "net10.0", Both, "<DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference>", extension: extension));

    /// <summary>No mistake of the setup, and met as often. README has both ways out.</summary>
    [Fact]
    public void Classes_that_the_library_has_too_are_told_apart_by_an_alias()
    {
        const string Facts = """
            using KepCatalog;
            using App;

            Feature own = Releases.V1_30.Features.PodSchedulingReadiness.Info;
            System.Console.WriteLine(own.Sources[0].File + " " + Shipped.V1_30.Features.PodSchedulingReadiness.Info.Sources[0].File);
            """;
        const string Aliases = "using Releases = App.Releases;\nusing Shipped = KepCatalog.Releases;\n";
        const string Executable = "<OutputType>Exe</OutputType>";
        var consumer = WithNote("alias").Project("App", "net10.0", Both, Executable).Write("Program.cs", "using Shipped = KepCatalog.Releases;\n" + Facts);
        Assert.Contains("error CS0104: 'Releases' is an ambiguous reference", Assert.Single(Messages(consumer.TryBuild().Output)), StringComparison.Ordinal);

        Assert.Equal(["notes/v1.30.md notes/releases/v1.30.md"], consumer.Write("Program.cs", Aliases + Facts).Run());

        const string OfTheProject = "<Using Include=\"App.Releases\" Alias=\"Releases\" /><Using Include=\"KepCatalog.Releases\" Alias=\"Shipped\" />";
        Assert.Equal(
            ["notes/v1.30.md notes/releases/v1.30.md"],
            consumer.Project("App", "net10.0", Both, Executable, OfTheProject).Write("Program.cs", Facts).Run());
    }

    private Consumer WithNote(string name) => new Consumer(feed, name).Write("notes/v1.30.md", Note);

    /// <summary>An error ends the build; a warning does not where warnings may be.</summary>
    private static void AssertSays(string expected, Consumer consumer, params string[] arguments)
    {
        var (exitCode, output) = consumer.TryBuild([.. arguments, "-p:TreatWarningsAsErrors=false"]);

        Assert.Equal([expected], Messages(output));
        Assert.Equal(expected.Contains(": error ", StringComparison.Ordinal), exitCode != 0);
    }

    /// <summary>The errors and warnings of a build, without folders, help page and project.</summary>
    private static IEnumerable<string> Messages(string output)
        => Regex.Matches(output, @"^.*: (error|warning) .*$", RegexOptions.Multiline)
            .Select(m => Regex.Replace(m.Value.Trim(), @"( \(https://\S+\))? \[[^\]]*\]$", ""))
            .Select(m => Regex.Replace(m, @"^\S*[/\\]", ""))
            .Distinct();
}
