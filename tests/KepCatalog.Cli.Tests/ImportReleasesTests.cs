using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class ImportReleasesTests : IDisposable
{
    private const string Table =
        """
        - version: "1.30"
          release_date: "2024-04-17"
          theme: Uwubernetes
          release_leads: [Kat Cosgrove]
          totals: {enhancements: 3, stable: 2, beta: 1, alpha: null}
          announcement: {url_path: /blog/2024/04/17/kubernetes-v1-30-release/}
          stable_keps: [12, 24]
          deprecations_and_removals:
          - 'Nap plugin: removed (deprecated since v1.27)'
          - 'Bed field: deprecated, removal planned'
        """;

    private readonly TemporaryDirectory directory = new();

    public ImportReleasesTests()
    {
        Directory.CreateDirectory(Notes);
        directory.Write("keps/12.md", "---\nkep: 12\ntitle: Sleepy probes\ntitle-zh: 瞌睡探针\nmilestones:\n  alpha: v1.28\n  beta: v1.29\n  stable: v1.30\n---\n");
        directory.Write("keps/13.md", "---\nkep: 13\ntitle: Beds\nmilestones:\n  beta: v1.30\n  deprecated: v1.31\n---\n");
        directory.Write("keps/24.md", "---\nkep: 24\ntitle: AppArmor\nmilestones:\n  stable: v1.31\n---\n");
        directory.Write("keps/99.md", "---\nkep: 99\ntitle: Never\nstatus: provisional\nmilestones:\n  alpha: v1.30\n---\n");
    }

    private string Notes => Path.Combine(directory.Path, "releases");

    private string NotePath => Path.Combine(Notes, "v1.30.md");

    public void Dispose() => directory.Dispose();

    /// <summary>KEP-24 is announced for v1.30; its note, which comes first, has v1.31. KEP-99 was never accepted.</summary>
    [Fact]
    public void AReleaseIsANote()
    {
        Import(Table);

        Assert.Equal(
            """
            ---
            release: v1.30
            date: 2024-04-17
            theme: Uwubernetes
            totals:
              total: 3
              stable: 2
              beta: 1
            leads: [Kat Cosgrove]
            announced:
              stable: [12, 24]
            sources:
              - https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/
              - https://github.com/kubernetes/enhancements
            ---
            # Kubernetes v1.30: Uwubernetes

            ## Stable 稳定

            - [KEP-12](https://kep.k8s.io/12) Sleepy probes | 瞌睡探针

            ## Beta

            - [KEP-13](https://kep.k8s.io/13) Beds

            ## Deprecated and removed 弃用与移除

            - Removed: Nap plugin
            - Deprecated: Bed field

            """,
            File.ReadAllText(NotePath));
    }

    [Fact]
    public void WhatPeopleWroteStays()
    {
        Import(Table);
        var edited = File.ReadAllText(NotePath)
            .Replace("enhancements\n---\n", "enhancements\nacknowledge:\n  - finding: KCAT3005\n    kep: 24\n    reason: \"Why.\"\n---\n", StringComparison.Ordinal)
            .Replace("Uwubernetes\n\n## Stable", "Uwubernetes\n\nWords.\n\n## Before you upgrade\n\n- Look.\n\n## Stable", StringComparison.Ordinal)
            .Replace("瞌睡探针\n", "瞌睡探针\n\n  Probes sleep.\n\n  - Gate: `Naps`\n", StringComparison.Ordinal)
            .Replace("Nap plugin\n", "Nap plugin | 小睡插件 {#NapPlugin}\n", StringComparison.Ordinal);
        File.WriteAllText(NotePath, edited);

        Assert.EndsWith("1 releases; 0 notes created, 0 updated\n", Import(Table).Error, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(NotePath));

        directory.Write("keps/20.md", "---\nkep: 20\ntitle: Pillows\nmilestones:\n  stable: v1.30\n---\n");
        Import(Table.Replace("Kat Cosgrove", "Somebody Else", StringComparison.Ordinal));
        Assert.Equal(
            edited.Replace("Kat Cosgrove", "Somebody Else", StringComparison.Ordinal)
                .Replace("`Naps`\n", "`Naps`\n\n- [KEP-20](https://kep.k8s.io/20) Pillows\n", StringComparison.Ordinal),
            File.ReadAllText(NotePath));
    }

    [Fact]
    public void AKepThatMovesOnLeavesItsPlaceUnlessItHasAText()
    {
        Import(Table);
        directory.Write("keps/12.md", "---\nkep: 12\ntitle: Sleepy probes\nmilestones:\n  stable: v1.32\n---\n");
        directory.Write("keps/13.md", "---\nkep: 13\ntitle: Beds\nmilestones:\n  beta: v1.32\n---\n");
        File.WriteAllText(NotePath, File.ReadAllText(NotePath).Replace("瞌睡探针\n", "瞌睡探针\n\n  Probes sleep.\n", StringComparison.Ordinal));

        var run = Import(Table);

        Assert.Contains("v1.30.md(1,1): KEP-12 has a text in this list, but not this stage in its KEP note; not changed", run.Error, StringComparison.Ordinal);
        Assert.Contains("  Probes sleep.\n", File.ReadAllText(NotePath), StringComparison.Ordinal);
        Assert.DoesNotContain("KEP-13", File.ReadAllText(NotePath), StringComparison.Ordinal);
        Assert.DoesNotContain("## Beta", File.ReadAllText(NotePath), StringComparison.Ordinal);
    }

    /// <summary>People put what is deprecated and removed into words, also where it is a KEP's.</summary>
    [Fact]
    public void AWrittenLineOnWhatIsDeprecatedStaysWithItsText()
    {
        directory.Write("releases/v1.31.md", "---\nrelease: v1.31\n---\n# Kubernetes v1.31\n\n## Deprecated and removed 弃用与移除\n\n- Removed: Naps\n\n- [KEP-99](https://kep.k8s.io/99) Deprecated: gone\n\n  Goes with it.\n\n- [KEP-13](https://kep.k8s.io/13) Deprecated: hard beds | 硬床\n\n  Sleep on the floor.\n");

        Import(Table);
        Import(Table);

        Assert.EndsWith(
            "## Deprecated and removed 弃用与移除\n\n- Removed: Naps\n\n- [KEP-13](https://kep.k8s.io/13) Deprecated: hard beds | 硬床\n\n  Sleep on the floor.\n",
            File.ReadAllText(Path.Combine(Notes, "v1.31.md")),
            StringComparison.Ordinal);
    }

    /// <summary>What a table does not speak of, the note knows from the table before: its list of announced KEPs makes the stable list.</summary>
    [Fact]
    public void ATableOfOneReleaseLeavesTheListsOfTheOthers()
    {
        directory.Write("keps/14.md", "---\nkep: 14\ntitle: Pillows\n---\n");
        directory.Write("releases/v1.32.md", "---\nrelease: v1.32\nannounced:\n  stable: [14]\n---\n# Kubernetes v1.32\n\n## Stable 稳定\n\n- [KEP-14](https://kep.k8s.io/14) Pillows\n");
        var before = File.ReadAllText(Path.Combine(Notes, "v1.32.md"));

        Import(Table);

        Assert.Equal(before, File.ReadAllText(Path.Combine(Notes, "v1.32.md")));
    }

    /// <summary>A release that is only planned is in no table yet: its facts are written by hand, its lists are not.</summary>
    [Fact]
    public void ANoteThatTheTableLacksGetsItsLists()
    {
        directory.Write("releases/v1.31.md", "---\nrelease: v1.31\ndate: 2026-08-26\n---\n# Kubernetes v1.31\n");

        Import(Table);

        Assert.Equal(
            "---\nrelease: v1.31\ndate: 2026-08-26\n---\n# Kubernetes v1.31\n\n## Stable 稳定\n\n- [KEP-24](https://kep.k8s.io/24) AppArmor\n\n## Deprecated and removed 弃用与移除\n\n- [KEP-13](https://kep.k8s.io/13) Deprecated: Beds\n",
            File.ReadAllText(Path.Combine(Notes, "v1.31.md")));
    }

    [Theory]
    [InlineData("release_date: \"2024-04-17\"", "release_date: soon", "(2,17): release_date is not a valid date; skipped")]
    [InlineData("stable: 2", "stable: many", "(5,37): stable is not a whole number; skipped")]
    [InlineData("[12, 24]", "[12, x]", "(7,21): 'x' is not a KEP number; skipped")]
    [InlineData("[12, 24]", "{a: b}", "(7,16): stable_keps is not a list; skipped")]
    [InlineData("'Bed field: deprecated, removal planned'", "'Bed field: frozen'", "(10,5): 'Bed field: frozen' is neither deprecated nor removed; add it to the note by hand; skipped")]
    public void AValueThatCannotBeTakenIsReportedAndTheNoteKeepsItsOwn(string good, string bad, string remark)
    {
        Import(Table);
        var before = File.ReadAllText(NotePath);

        var run = Import(Table.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains("table.yaml" + remark, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(NotePath));
    }

    [Fact]
    public void WhatIsNoTableIsRefused()
    {
        var run = Kepcat.Run("maintain", "import", "releases", directory.Write("table.yaml", "a: b\n"), "--keps", Path.Combine(directory.Path, "keps"), "--notes", Notes);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not a YAML list of releases", run.Complaint, StringComparison.Ordinal);
    }

    [SharedFact]
    public void ImportingTheTableAgainChangesNoShippedNote()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Checkout.Root, "notes/releases")))
        {
            File.Copy(path, Path.Combine(Notes, Path.GetFileName(path)));
        }

        var run = Kepcat.Run(
            "maintain", "import", "releases", Checkout.SharedPath("facts/releases.yaml"), "--keps", Path.Combine(Checkout.Root, "notes/keps"), "--notes", Notes);

        Assert.EndsWith("29 releases; 0 notes created, 0 updated\n", run.Error, StringComparison.Ordinal);
    }

    private Kepcat Import(string table)
    {
        var run = Kepcat.Run(
            "maintain", "import", "releases", directory.Write("table.yaml", table), "--keps", Path.Combine(directory.Path, "keps"), "--notes", Notes);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return run;
    }
}
