using Microsoft.CodeAnalysis;

namespace KepCatalog.Generator.Tests;

/// <summary>What runs again after an edit, step by step.</summary>
public class IncrementalTests
{
    private const string V1_29 =
        """
        ---
        release: v1.29
        ---
        ## Stable
        - [KEP-2799](https://kep.k8s.io/2799) Reduction of Secret-based Service Account Tokens
        """;

    private const string V1_30 =
        """
        ---
        release: v1.30
        ---
        ## Stable
        - [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness

        ## Beta
        - [KEP-2258](https://kep.k8s.io/2258) Node log query
        """;

    private const string V1_31 =
        """
        ---
        release: v1.31
        ---
        ## Stable
        - [KEP-24](https://kep.k8s.io/24) AppArmor support
        """;

    [Fact]
    public void An_unrelated_edit_of_code_runs_nothing()
    {
        var project = Project();
        project.Run();

        var run = project.EditCode("class C { int x; }").Run();

        Assert.Empty(run.ChangedSteps());
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.ReasonsOf(TrackingNames.ReadNote));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(TrackingNames.Merge));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(TrackingNames.Library));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(TrackingNames.Setup));
        Assert.Empty(run.WrittenFiles());
    }

    [Fact]
    public void An_additional_file_that_is_no_note_runs_nothing()
    {
        var project = Project();
        project.Run();

        var run = project.AddFile("stylecop.json", "{}").Run();

        Assert.Equal(0, run.RunsOf(TrackingNames.ReadNote));
        Assert.Empty(run.WrittenFiles());
    }

    [Fact]
    public void An_edited_note_is_read_alone_and_its_release_alone_is_written()
    {
        var project = Project();
        project.Run();

        // Everything moves down by a line, and no fact changes.
        var run = project.Edit("v1.30.md", V1_30.Replace("## Stable", "\n## Stable", StringComparison.Ordinal)).Run();

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.ReasonsOf(TrackingNames.ReadNote));
        Assert.Equal(
            [TrackingNames.Merge, TrackingNames.NoteFiles, TrackingNames.ReadNote, TrackingNames.Release], run.ChangedSteps());
        Assert.Equal(["Releases.V1_30.g.cs"], run.WrittenFiles());
    }

    [Fact]
    public void A_changed_summary_writes_its_release_alone()
    {
        var project = Project();
        project.Run();

        var run = project
            .Edit("v1.30.md", V1_30.Replace("Node log query", "Node log query\n\n  Reads the logs of node services.", StringComparison.Ordinal))
            .Run();

        Assert.Equal(["Releases.V1_30.g.cs"], run.WrittenFiles());
    }

    [Fact]
    public void A_new_feature_writes_its_release_and_the_lists_that_name_it()
    {
        var project = Project();
        project.Run();

        var run = project.Edit("v1.30.md", V1_30 + "\n- [KEP-4193](https://kep.k8s.io/4193) Bound service account token improvements\n").Run();

        Assert.Equal(1, run.RunsOf(TrackingNames.ReadNote));
        Assert.Contains("Releases.V1_30.g.cs", run.WrittenFiles());
        Assert.Contains("Keps.g.cs", run.WrittenFiles());
        Assert.DoesNotContain("Releases.V1_29.g.cs", run.WrittenFiles());
        Assert.DoesNotContain("Releases.g.cs", run.WrittenFiles());
    }

    [Fact]
    public void An_added_note_is_read_alone_and_the_other_releases_stay()
    {
        var project = Project();
        project.Run();

        var run = project.Add("v1.31.md", V1_31).Run();

        Assert.Equal(1, run.RunsOf(TrackingNames.ReadNote));
        Assert.Contains("Releases.V1_31.g.cs", run.Files.Keys);
        Assert.Contains("Releases.g.cs", run.WrittenFiles());
        Assert.DoesNotContain("Releases.V1_29.g.cs", run.WrittenFiles());
        Assert.DoesNotContain("Releases.V1_30.g.cs", run.WrittenFiles());
    }

    [Fact]
    public void A_removed_note_reads_nothing_and_its_release_is_gone()
    {
        var project = Project().Add("v1.31.md", V1_31);
        project.Run();

        var run = project.Remove("v1.31.md").Run();

        Assert.Equal(0, run.RunsOf(TrackingNames.ReadNote));
        Assert.Equal(
            ["FeatureGates.g.cs", "Keps.g.cs", "Releases.V1_29.g.cs", "Releases.V1_30.g.cs", "Releases.g.cs", "Sigs.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("V1_31", run.Files["Releases.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_note_is_read_alone_and_its_release_shows_the_new_name()
    {
        var project = Project();
        project.Run();

        var run = project.Rename("v1.30.md", "uwubernetes.md").Run();

        Assert.Equal(1, run.RunsOf(TrackingNames.ReadNote));
        Assert.Equal(["Releases.V1_30.g.cs"], run.WrittenFiles());
        Assert.Contains("^notes/uwubernetes.md", run.Files["Releases.V1_30.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_finding_writes_no_code()
    {
        // Unreadable either way, at another place: the finding changes, and there is nothing to emit of it.
        var project = Project().Add("broken.md", "---\ntheme: [Elli\n---\n");
        var before = project.Run();

        var run = project.Edit("broken.md", "---\ntitle: broken\ntheme: [Elli\n---\n").Run();

        Assert.NotEmpty(before.Diagnostics);
        Assert.NotEmpty(run.Diagnostics);
        Assert.DoesNotContain(TrackingNames.Release, run.ChangedSteps());
        Assert.Contains(TrackingNames.Findings, run.ChangedSteps());
        Assert.Empty(run.WrittenFiles());
    }

    [Fact]
    public void An_edited_KEP_is_written_alone_into_the_file_of_all()
    {
        var project = Project().Add("2799.md", Kep(2799, "What it says.")).Add("3521.md", Kep(3521, "What it says."));
        project.Run();

        var run = project.Edit("3521.md", Kep(3521, "What it says otherwise.")).Run();

        // The third is KEP-2258, which a release names.
        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.ReasonsOf(TrackingNames.KepCode));
        Assert.Equal(["Keps.g.cs", "Releases.V1_30.g.cs"], run.WrittenFiles());
        Assert.Contains("What it says otherwise.", run.Files["Keps.g.cs"], StringComparison.Ordinal);

        static string Kep(int number, string summary) => $"---\nkep: {number}\n---\n{summary}\n";
    }

    [Fact]
    public void A_changed_setting_reads_no_note()
    {
        var project = Project();
        project.Run();

        var run = project.With("KepCatalogVisibility", "public").Run();

        Assert.Equal(0, run.RunsOf(TrackingNames.ReadNote));
        Assert.Equal(0, run.RunsOf(TrackingNames.Merge));
    }

    [Fact]
    public void A_changed_mistake_writes_no_code()
    {
        var project = Project().With("KepCatalogVisibility", "secret");
        project.Run();

        var run = project.With("KepCatalogVisibility", "private").Run();

        Assert.Contains(run.Diagnostics, d => d.Id == "KCAT9001" && d.GetMessage(null).Contains("'private'", StringComparison.Ordinal));
        Assert.DoesNotContain(TrackingNames.Settings, run.ChangedSteps());
        Assert.Empty(run.WrittenFiles());
    }

    [Fact]
    public void A_reference_to_the_library_writes_all_and_reads_no_note()
    {
        var project = Project().WithLibrary(false);
        Assert.Empty(project.Run().Files);

        var run = project.WithLibrary(true).Run();

        Assert.Equal(0, run.RunsOf(TrackingNames.ReadNote));
        Assert.Equal(0, run.RunsOf(TrackingNames.Merge));
        Assert.Equal(run.Files.Keys.Order(StringComparer.Ordinal), run.WrittenFiles());
        Assert.Contains("Releases.V1_30.g.cs", run.Files.Keys);
    }

    private static NoteProject Project() => new NoteProject().Add("v1.29.md", V1_29).Add("v1.30.md", V1_30);
}
