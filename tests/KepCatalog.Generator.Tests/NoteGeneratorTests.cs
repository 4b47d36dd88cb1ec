using KepCatalog.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Generator.Tests;

/// <summary>The generator as a project runs it.</summary>
public class NoteGeneratorTests
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
    public void A_project_without_notes_gets_nothing()
    {
        var run = new NoteProject().With("KepCatalogVisibility", "secret").AddFile("README.md", Note).Run();

        Assert.Empty(run.Files);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(0, run.RunsOf(TrackingNames.ReadNote));
    }

    [Fact]
    public void A_note_becomes_classes_that_compile()
    {
        var run = new NoteProject().With("RootNamespace", "Acme.Platform").Add("v1.30.md", Note).Run();

        Assert.Empty(run.Diagnostics);
        new EmittedCode(run.Files).AssertCompiles();
        var release = run.Files["Releases.V1_30.g.cs"];
        Assert.Contains("namespace Acme.Platform\n", release, StringComparison.Ordinal);
        Assert.Contains("internal static partial class Releases", release, StringComparison.Ordinal);
        Assert.Contains("public static class PodSchedulingReadiness", release, StringComparison.Ordinal);
        Assert.Contains("public const int Kep = 3521;", release, StringComparison.Ordinal);
        Assert.Contains("Stage Stage = global::KepCatalog.Stage.Stable;", release, StringComparison.Ordinal);
        Assert.Contains("^notes/v1.30.md\")", release, StringComparison.Ordinal);
        Assert.Contains("Encode(\"PodSchedulingReadiness|3521||s|", release, StringComparison.Ordinal);
    }

    /// <summary>A company's platform has its own name, versions and gates, and a check knows those of Kubernetes beside them.</summary>
    [Fact]
    public void A_product_of_its_own_stands_beside_Kubernetes()
    {
        const string note = """
            ---
            release: v1.30.1-acme.2
            date: 2024-05-20
            ---
            ## Beta
            - Turbo mode
              - Gate: `AcmeTurbo`
            """;
        const string gate = """
            ---
            gate: AcmeTurbo
            tree:
              from: v1.29
              as-of: v1.31
              source: https://example.org/acme
              stages:
                - {since: v1.30, stage: beta, default: true}
            ---
            """;
        var run = new NoteProject().With("RootNamespace", "Acme").With("KepCatalogProduct", "Acme Platform").Add("v1.30.md", note).Add("turbo.md", gate).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains("<summary>Acme Platform v1.30.1-acme.2, released on 2024-05-20.</summary>", run.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            [
                "Acme Platform v1.30.1-acme.2 1.30",
                "Accepted Accepted Removed",
                "AcmeTurbo is introduced in v1.30: delete the setting, or upgrade to v1.30 first",
                "there is no feature gate AcmeTurb; did you mean AcmeTurbo?",
                "NotKnown",
                "beta, on by default 2258",
            ],
            new EmittedCode(run.Files).Run("""
                using System.Collections.Generic;
                using System.Linq;
                using Acme;

                namespace Sample.Platform
                {
                    public static class Probe
                    {
                        public static IEnumerable<object?> Run()
                        {
                            var release = Releases.V1_30.Info;
                            yield return release.Product + " " + release + " " + release.Version;
                            var check = FeatureGates.Check("AcmeTurbo=false,NodeLogQuery=true,EphemeralContainers=true", release.Version);
                            yield return string.Join(" ", check.Settings.Select(s => s.Problem == KepCatalog.GateProblem.None ? s.Verdict.ToString() : s.Problem.ToString()));
                            yield return FeatureGates.Check("AcmeTurbo=true", "1.29").Settings[0].Message;
                            yield return FeatureGates.Check("AcmeTurb=true", "1.30").Settings[0].Message;
                            yield return FeatureGates.Check("AcmeTurb=true", "1.35").Verdict; // the product's own gates are not known there
                            yield return FeatureGates.Find("AcmeTurbo")!.GetState(release.Version) + " " + KepCatalog.FeatureGates.Find("NodeLogQuery")!.Keps[0].Number;
                        }
                    }
                }
                """));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, false)]
    [InlineData(LanguageVersion.CSharp11, true)]
    public void Records_are_UTF8_where_the_language_has_it_whatever_the_framework(LanguageVersion language, bool isUtf8)
    {
        var run = new NoteProject(new CSharpParseOptions(language)).Add("v1.30.md", Note).Run();

        Assert.Equal(isUtf8, run.Files["Releases.V1_30.g.cs"].Contains("\"\"\"u8;\n", StringComparison.Ordinal));
    }

    /// <summary>Numbers are emitted as two characters each, and this one needs both.</summary>
    [Fact]
    public void A_KEP_beyond_sixteen_bits_is_found()
    {
        var run = new NoteProject().With("RootNamespace", "Sample.Platform").Add("v1.30.md", Note.Replace("3521", "70001", StringComparison.Ordinal)).Run();

        Assert.Equal(
            ["70001"],
            new EmittedCode(run.Files).Run("namespace Sample.Platform { public static class Probe { public static object[] Run() => new object[] { Keps.Find(70001)!.Number }; } }"));
    }

    [Fact]
    public void Nothing_of_the_machine_gets_into_code()
    {
        var run = new NoteProject().Add("v1.30.md", Note).Run();

        Assert.NotEmpty(run.Files);
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("/home/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_notes_does_not_matter()
    {
        var other = Note.Replace("v1.30", "v1.31", StringComparison.Ordinal);
        var forth = new NoteProject().Add("a.md", Note).Add("b.md", other).Run();
        var back = new NoteProject().Add("b.md", other).Add("a.md", Note).Run();

        Assert.Equal(forth.Files.OrderBy(f => f.Key), back.Files.OrderBy(f => f.Key));
    }

    [Fact]
    public void A_finding_is_reported_at_its_line_of_the_file()
    {
        var run = new NoteProject()
            .Add("v1.30.md", Note.Replace("kep.k8s.io/3521", "kep.k8s.io/3512", StringComparison.Ordinal))
            .Run();

        var finding = Assert.Single(run.Diagnostics, d => d.Id == "KCAT2004");
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("/home/someone/project/notes/v1.30.md", finding.Location.GetLineSpan().Path);
        Assert.Equal(4, finding.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("---\nrelease: [1.31\n---\n")]
    [InlineData("---\nrelease: {1.31: a\nb\n---\n")] // YamlDotNet 16.3.0 throws an InvalidOperationException of its own here
    public void A_note_that_cannot_be_read_takes_no_other_down(string broken)
    {
        var run = new NoteProject().With("RootNamespace", "Acme").Add("v1.30.md", Note).Add("broken.md", broken).Run();

        Assert.Contains("Releases.V1_30.g.cs", run.Files.Keys);
        Assert.Contains(run.Diagnostics, d => d.Id == "KCAT1001");
        new EmittedCode(run.Files).AssertCompiles();
    }

    [Fact]
    public void Every_milestone_and_stage_has_its_like_at_run_time()
    {
        var runtime = System.Reflection.Assembly.Load("KepCatalog");
        Assert.Equal(Enum.GetNames<Notes.Model.Milestone>(), Enum.GetNames(runtime.GetType("KepCatalog.Milestone")!));
        Assert.Equal(Enum.GetNames<Notes.Model.Stage>(), Enum.GetNames(runtime.GetType("KepCatalog.Stage")!));
    }

    [Fact]
    public void Cancelling_stops_reading_and_merging()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var note = new NoteFile(new TextFile("/src/v1.30.md", Microsoft.CodeAnalysis.Text.SourceText.From(Note)), "v1.30.md");

        Assert.Throws<OperationCanceledException>(() => note.Read(cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => MergedNotes.Of([note.Read(default)], cancelled.Token));
    }

    [Fact]
    public void A_note_that_the_compiler_decoded_by_a_code_page_is_reported_and_read()
    {
        // What the compiler makes of bytes that are no UTF-8: it falls back to a code page.
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(Note.Replace("Readiness", "Café", StringComparison.Ordinal), System.Text.Encoding.Latin1);

        var run = new NoteProject().With("RootNamespace", "Sample").Add("v1.30.md", text).Run();

        var finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KCAT1003", 4), (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("public const int Kep = 3521;", run.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
    }
}
