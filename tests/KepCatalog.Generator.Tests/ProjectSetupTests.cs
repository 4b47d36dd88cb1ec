using System.Text.RegularExpressions;
using KepCatalog.Generator.Diagnostics;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using KepCatalog.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Generator.Tests;

/// <summary>What a project got wrong: it is said in one sentence, and what is emitted compiles or is nothing.</summary>
public class ProjectSetupTests
{
    private const string Note =
        """
        ---
        release: v1.30
        ---
        ## Stable
        - [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness
        """;

    [Fact]
    public void A_wrong_visibility_is_reported_and_stays_internal()
    {
        var run = Project().With("KepCatalogVisibility", "secret").Run();

        Assert.Equal(
            ["warning KCAT9001: KepCatalogVisibility is 'secret'; write 'internal' or 'public'. The classes are internal for now."], Messages(run));
        Assert.Contains("internal static class Keps", run.Files["Keps.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_library_there_is_no_code_and_findings_stay()
    {
        var run = Project().Add("broken.md", "---\nrelease: [1.31\n---\n").WithLibrary(false).Run();

        Assert.Empty(run.Files);
        Assert.Equal(["KCAT1001", "KCAT9002"], run.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.Contains(
            "error KCAT9002: This project does not reference the library KepCatalog, which the classes made from its notes need: " +
            "run 'dotnet add package KepCatalog' in its folder.",
            Messages(run));
    }

    /// <summary>The two are packages of their own, so a project can have them from different builds.</summary>
    [Theory]
    [InlineData("namespace KepCatalog.Data { public static class RecordFormat { public const int Number = 99; } }", true)]
    [InlineData("namespace KepCatalog.Data { public static class RecordFormat { public const int Number = 99; } }", false)]
    [InlineData("namespace KepCatalog { public class Release { } }", true)] // before there was a number
    public void A_library_that_reads_another_form_is_reported_and_there_is_no_code(string source, bool isFile)
    {
        var library = CSharpCompilation.Create(
            "KepCatalog",
            [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"7.8.9\")]\n" + source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);

        var run = Project()
            .WithLibrary(isFile ? MetadataReference.CreateFromImage([.. image.ToArray()], filePath: "/packages/KepCatalog.dll") : library.ToMetadataReference())
            .Run();

        Assert.Empty(run.Files);
        Assert.Equal(
            ["error KCAT9009: The library KepCatalog 7.8.9 cannot read the code that KepCatalog.Generator 0.1.0 writes; reference both packages in the same version."],
            Messages(run));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public void Before_Csharp_9_there_is_no_code(LanguageVersion language, string shown)
    {
        var run = new NoteProject(new CSharpParseOptions(language)).Add("v1.30.md", Note).Run();

        Assert.Empty(run.Files);
        Assert.Equal(
            [
                $"error KCAT9003: This project is compiled as C# {shown}, but the classes made from its notes need C# 9 or later: " +
                "set <LangVersion>9.0</LangVersion> or later in the project file.",
            ],
            Messages(run));
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("EN", false)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-hans", true)]
    public void Documentation_is_in_a_known_language(string value, bool isChinese)
    {
        var run = Project().With("KepCatalogDocumentation", value).Run();

        Assert.Empty(Messages(run));
        Assert.Equal(isChinese, Regex.IsMatch(run.Files["Keps.g.cs"], "[一-龥]"));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("zh-TW")]
    [InlineData("de")]
    public void Documentation_in_an_unknown_language_is_reported_and_English(string value)
    {
        var run = Project().With("KepCatalogDocumentation", value).Run();

        Assert.Equal(
            [$"warning KCAT9004: KepCatalogDocumentation is '{value}'; write 'en' or 'zh-Hans'. The documentation comments are in English for now."], Messages(run));
        Assert.DoesNotMatch("[一-龥]", run.Files["Keps.g.cs"]);
    }

    [Theory]
    [InlineData("", "", "KepCatalog.Own")]
    [InlineData("", "Acme", "Acme")]
    [InlineData("Acme.Kubernetes", "Acme..", "Acme.Kubernetes")]
    [InlineData("Acme.event", "Acme", "Acme.@event")]
    [InlineData(" ", "My-App", "My_App")] // the project's own name
    public void The_namespace_is_the_projects(string own, string root, string expected)
    {
        var run = WithNamespaces(own, root).Run();

        Assert.Empty(Messages(run));
        Assert.Contains("namespace " + expected + "\n", run.Files["Keps.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme..Kep", "Acme", "KepCatalogNamespace", "Acme..Kep", "Acme.Kep")]
    [InlineData("My-App", "My-App", "KepCatalogNamespace", "My-App", "My_App")]
    [InlineData("2nd team", "Acme", "KepCatalogNamespace", "2nd team", "_2nd_team")]
    [InlineData("...", "Acme", "KepCatalogNamespace", "...", "KepCatalog.Own")]
    [InlineData("", "Acme+", "RootNamespace", "Acme+", "Acme_")]
    public void What_is_no_namespace_is_reported_with_what_is_taken(string own, string root, string property, string value, string expected)
    {
        var run = WithNamespaces(own, root).Run();

        Assert.Equal(
            [
                $"warning KCAT9005: {property} is '{value}', which is no namespace; write names with dots between them, such as 'Acme.Platform'. " +
                $"The classes are in '{expected}' for now.",
            ],
            Messages(run));
        Assert.Contains("namespace " + expected + "\n", run.Files["Keps.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_namespace_of_the_shipped_classes_is_reported_and_not_taken()
    {
        var run = WithNamespaces("", "KepCatalog").Run();

        Assert.Equal(
            [
                "warning KCAT9006: RootNamespace is 'KepCatalog', where the library has classes of the same names; " +
                "write another namespace into KepCatalogNamespace. The classes are in 'KepCatalog.Own' for now.",
            ],
            Messages(run));
        Assert.Contains("namespace KepCatalog.Own\n", run.Files["Keps.g.cs"], StringComparison.Ordinal);
        new EmittedCode(run.Files).AssertCompiles();
    }

    [Fact]
    public void The_library_itself_has_its_namespace()
    {
        var run = WithNamespaces("", "KepCatalog").With("MSBuildProjectName", "KepCatalog").WithLibrary(false).Run();

        Assert.Empty(Messages(run));
        Assert.Contains("namespace KepCatalog\n", run.Files["Keps.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>As an editor hands it over where the library's project is in the solution.</summary>
    [Fact]
    public void The_library_may_be_another_project()
    {
        Assert.True(ReferencedLibrary.Is(CSharpCompilation.Create("KepCatalog").ToMetadataReference()));
        Assert.False(ReferencedLibrary.Is(CSharpCompilation.Create("KepCatalog.Notes").ToMetadataReference()));
    }

    [Fact]
    public void Every_rule_has_its_page_as_help()
        => Assert.All(SetupDiagnostics.Rules, r => Assert.StartsWith($"# {r.Id}: {r.Title}\n", PageOf(r.HelpLinkUri), StringComparison.Ordinal));

    /// <summary>The targets name their pages by an address of their own.</summary>
    [Fact]
    public void The_targets_have_the_same_pages()
    {
        var addresses = Regex.Matches(Checkout.Read("generators/KepCatalog.Generator/build/KepCatalog.Generator.targets"), @"https://[^<""]+").Select(m => m.Value);

        Assert.Equal([FindingPage.Of("$(_KepCatalogMistake)")], addresses);
    }

    private static string PageOf(string address) => Checkout.Read("generators/findings/" + address[(address.LastIndexOf('/') + 1)..]);

    private static NoteProject Project() => new NoteProject().Add("v1.30.md", Note);

    private static NoteProject WithNamespaces(string own, string root)
        => Project().With("MSBuildProjectName", "My-App").With("KepCatalogNamespace", own).With("RootNamespace", root);

    private static IEnumerable<string> Messages(GeneratorRun run)
        => run.Diagnostics.Select(d => $"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Id}: {d.GetMessage(null)}");
}
