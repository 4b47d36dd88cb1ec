using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class MergingTests
{
    private const string Chinese =
        """
        ---
        release: 1.30
        date: 2024-04-17
        sources: [https://example.com/zh]
        ---
        ## GA

        - [节点] KEP-100：会睡的探针

          由 Huang-Wei 和社区成员提出。

        ## Beta

        - 更快的启动 {#FasterStart}
        """;

    private const string English =
        """
        ---
        release: v1.30
        theme: Uwubernetes
        ---
        ## Stable

        - KEP-100 Probes that sleep

          Enable the `SleepyProbes` feature gate. Thanks to @huang-wei and @another!

        ## Alpha

        - KEP-300 Tokens
        """;

    private const string Kep =
        """
        ---
        kep: 100
        slug: sleepy-probes
        title: Probes That Sleep
        title-zh: 会睡的探针
        sig: sig-network
        gates: [SleepyProbes, SleepierProbes]
        milestones:
          alpha: v1.27
          beta: 1.29
        ---

        探针可以休息一会儿。

        Probes can take a rest.
        """;

    [Fact]
    public void Two_notes_on_one_release_become_one()
    {
        var release = Assert.Single(Merge(Chinese, English).Releases);

        Assert.Equal(("V1_30", "2024-04-17", "Uwubernetes"), (release.Identifier, release.Date?.ToString(), release.Theme));
        Assert.Equal(["SleepyProbes", "FasterStart", "QuietTokens"], release.Features.Select(f => f.Name));
        Assert.Equal([("a.md", "https://example.com/zh"), ("b.md", null)], release.Sources.Select(s => (s.Path, s.Upstream)));
    }

    [Fact]
    public void A_feature_of_two_notes_has_the_facts_of_both()
    {
        var feature = Merge(Chinese, English).Releases.Single().Features[0];

        Assert.Equal(new LocalizedText("Probes that sleep", "会睡的探针"), feature.Title);
        Assert.Equal(["Node"], feature.Sigs);
        Assert.Equal(["SleepyProbes"], feature.Gates);
        Assert.Equal(["Huang-Wei", "another"], feature.Contributors);
        Assert.Equal([("a.md", 8, Stage.Stable), ("b.md", 7, Stage.Stable)], feature.Sources.Select(s => (s.Path, s.Line, s.Stage)));
        Assert.Equal("https://kep.k8s.io/100", feature.Url);
    }

    [Fact]
    public void Steps_of_a_history_keep_what_says_so()
        => Assert.Equal(
            [
                (Milestone.Alpha, "1.28", false, "keps/sig-node/100-sleepy-probes/kep.yaml", 0),
                (Milestone.Beta, "1.29", false, "keps/sig-node/100-sleepy-probes/kep.yaml", 0),
                (Milestone.Stable, "1.30", false, "keps/sig-node/100-sleepy-probes/kep.yaml", 0),
            ],
            Merge(Chinese).Releases.Single().Features[0].History.Select(h => (h.Milestone, h.Version.ToString(), h.IsPlanned, h.Path, h.Line)));

    [Fact]
    public void A_milestone_after_the_last_release_is_a_plan()
        => Assert.Equal(
            [(Milestone.Alpha, false), (Milestone.Beta, false), (Milestone.Stable, true)],
            Merge("---\nrelease: 1.30\n---\n## Beta\n\n- KEP-200 Volumes\n").Keps.Single().History.Select(h => (h.Milestone, h.IsPlanned)));

    [Theory]
    [InlineData("1.31", false)]
    [InlineData("1.32", true)]
    public void A_release_after_the_last_one_is_a_plan(string version, bool isPlanned)
        => Assert.Equal(isPlanned, Merge($"---\nrelease: {version}\n---\n## Beta\n\n- A\n").Releases.Single().IsPlanned);

    [Fact]
    public void Features_of_the_catalogue_stand_by_stage_then_name()
        => Assert.Equal(
            ["B", "C", "A", "E", "D", "F"],
            Merge("---\nrelease: 1.30\n---\n## 总览\n\n- F (KEP-400)\n\n## 移除\n\n- D\n\n## 弃用\n\n- E\n\n## Alpha\n\n- A\n\n## GA\n\n- C\n- B\n")
                .Releases.Single().Features.Select(f => f.Name == "RoundServices" ? "F" : f.Name));

    [Fact]
    public void Two_gates_at_two_stages_in_one_note_stay_two_features()
    {
        var result = Written.Merge(
            Written.Registry,
            "---\nrelease: 1.30\n---\n## Beta\n\n- KEP-200 Claims，特性门控 FoldingVolumeClaims\n\n## Alpha\n\n- KEP-200 Volumes，特性门控 FoldingVolumes\n");

        Assert.Equal(
            [("FoldingVolumes", Stage.Beta, "FoldingVolumeClaims"), ("FoldingVolumesAlpha", Stage.Alpha, "FoldingVolumes")],
            result.Catalogue.Releases.Single().Features.Select(f => (f.Name, f.Stage, f.Gates.Single())));
        Assert.DoesNotContain(result.Findings, f => f.Kind.Id is "KCAT2002" or "KCAT3004");
    }

    [Fact]
    public void Where_two_notes_disagree_the_registry_decides()
    {
        var feature = Merge(
            "---\nrelease: 1.30\n---\n## Alpha\n\n- KEP-200 Volumes\n",
            "---\nrelease: 1.30\n---\n## Beta\n\n- KEP-200 Volumes\n").Releases.Single().Features.Single();

        Assert.Equal(Stage.Beta, feature.Stage);
        Assert.Equal([("a.md", Stage.Alpha), ("b.md", Stage.Beta)], feature.Sources.Select(s => (s.Path, s.Stage)).Order());
    }

    [Fact]
    public void A_kep_note_says_what_its_kep_is()
    {
        var catalogue = Merge(Chinese, Kep);
        var kep = Assert.Single(catalogue.Keps);

        Assert.Equal((100, "SleepyProbes", "Network"), (kep.Number, kep.Name, kep.Sig));
        Assert.Equal(new LocalizedText("Probes That Sleep", "会睡的探针"), kep.Title);
        Assert.Equal(new LocalizedText("Probes can take a rest.", "探针可以休息一会儿。"), kep.Summary);
        Assert.Equal(["SleepyProbes", "SleepierProbes"], kep.Gates);
        Assert.Equal(
            [("1.27", "b.md", 9), ("1.29", "b.md", 10), ("1.30", "keps/sig-node/100-sleepy-probes/kep.yaml", 0)],
            kep.History.Select(h => (h.Version.ToString(), h.Path, h.Line)));
        Assert.Equal([new FeatureReference("V1_30", "SleepyProbes")], kep.Features);
        Assert.Equal(["Network", "Node"], catalogue.Sigs.Select(s => s.Identifier));
        Assert.Equal([("SleepierProbes", 1), ("SleepyProbes", 1)], catalogue.Gates.Select(g => (g.Name, g.Features.Count)));
    }

    [Theory]
    [InlineData("kep: many", "KCAT1006 2:6")]
    [InlineData("kep: 0", "KCAT1006 2:6")]
    [InlineData("kep: -5", "KCAT1006 2:6")]
    [InlineData("kep: 123456", "KCAT1006 2:6")]
    [InlineData("kep: 24\nmilestones:\n  gamma: v1.30", "KCAT1005 4:10")]
    [InlineData("kep: 24\nmilestones:\n  beta: soon", "KCAT1005 4:9")]
    public void A_kep_note_that_is_wrong_is_reported(string frontMatter, string finding)
        => Assert.Equal([finding], Written.Findings($"---\n{frontMatter}\n---\n"));

    [Fact]
    public void The_order_of_the_notes_does_not_matter()
    {
        ParsedNote[] notes =
        [
            .. new[] { Chinese, English, Kep, "---\nrelease: 1.29\n---\n## GA\n\n- KEP-100 P\n- A\n- A b\n", "---\nrelease: 1.30\n---\n## Alpha\n\n- KEP-100 P\n- Faster start\n", "" }
                .Select((t, i) => NoteReader.Read((char)('a' + i) + ".md", t)),
        ];
        var expected = CatalogueBuilder.Build(notes, Written.Registry);
        var random = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(notes);
            Assert.Equal(expected, CatalogueBuilder.Build(notes, Written.Registry));
        }
    }

    [Fact]
    public void A_bad_note_takes_no_other_down()
    {
        var good = Merge(Chinese);
        var all = Written.Merge(Written.Registry, Chinese, "", "---\nrelease: {1.31: a\nb\n---\n", "# No version\n\n- KEP-1 A (GA)\n", "---\nkep: none\n---\n", "\0\uFFFD");

        Assert.Equal(good.Releases[0], all.Catalogue.Releases.Single(r => r.Version == new KubernetesVersion(1, 30)));
        Assert.Equal(
            ["b.md KCAT1004", "c.md KCAT1002", "c.md KCAT1001", "d.md KCAT1002", "e.md KCAT1006", "f.md KCAT1002", "f.md KCAT1003"],
            all.Findings.Where(f => f.Path != "a.md").Select(f => $"{f.Path} {f.Kind.Id}"));
    }

    [Fact]
    public void No_notes_make_an_empty_catalogue()
        => Assert.Equal(new Catalogue(default, default, default, default), CatalogueBuilder.Build([], KepRegistry.Empty).Catalogue);

    private static Catalogue Merge(params string[] texts) => Written.Merge(Written.Registry, texts).Catalogue;
}
