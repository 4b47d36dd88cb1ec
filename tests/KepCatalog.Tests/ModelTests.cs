using System.Globalization;
using KepCatalog.Data;

namespace KepCatalog.Tests;

public class ModelTests
{
    private static readonly KubernetesVersion V1_30 = new(1, 30);

    [Fact]
    public void A_text_prefers_english()
    {
        Assert.Equal("ready", new LocalizedText("ready", "就绪").Preferred);
        Assert.Equal("就绪", new LocalizedText(null, "就绪").Preferred);
        Assert.Null(default(LocalizedText).Preferred);
        Assert.True(default(LocalizedText).IsEmpty);
        Assert.Equal("", default(LocalizedText).ToString());
    }

    [Fact]
    public void Texts_compare_by_both_languages()
    {
        Assert.True(new LocalizedText("a", "b") == new LocalizedText("a", "b"));
        Assert.True(new LocalizedText("a", "b") != new LocalizedText("a"));
        Assert.False(new LocalizedText("a").Equals((object)"a"));
        Assert.Equal(new LocalizedText("a", "b").GetHashCode(), new LocalizedText("a", "b").GetHashCode());
    }

    [Theory]
    [InlineData(Milestone.Alpha, Stage.Alpha)]
    [InlineData(Milestone.Beta, Stage.Beta)]
    [InlineData(Milestone.DefaultOn, Stage.Beta)]
    [InlineData(Milestone.Stable, Stage.Stable)]
    [InlineData(Milestone.Deprecated, Stage.Deprecated)]
    [InlineData(Milestone.Removed, Stage.Removed)]
    public void A_step_leads_to_a_stage(Milestone milestone, Stage stage)
        => Assert.Equal(stage, new StageChange(milestone, V1_30, new SourceReference("a.md")).Stage);

    [Fact]
    public void A_step_says_whether_it_is_a_plan()
    {
        var source = new SourceReference("a.md", 3);

        Assert.Equal("Beta in v1.30", new StageChange(Milestone.Beta, V1_30, source).ToString());
        Assert.Equal("Stable in v1.30 (planned)", new StageChange(Milestone.Stable, V1_30, source, IsPlanned: true).ToString());
    }

    [Fact]
    public void A_source_without_a_line_is_the_whole_file()
    {
        Assert.Equal("notes/releases/v1.30.md:42", new SourceReference("notes/releases/v1.30.md", 42).ToString());
        Assert.Equal("keps/sig-node/2258/kep.yaml", new SourceReference("keps/sig-node/2258/kep.yaml").ToString());
    }

    [Fact]
    public void Totals_show_what_is_not_stated()
    {
        Assert.Equal("45 (17 stable, 18 beta, 10 alpha)", new StatedTotals(45, 17, 18, 10).ToString());
        Assert.Equal("? (17 stable, ? beta, ? alpha)", new StatedTotals(Stable: 17).ToString());
    }

    [Theory]
    [InlineData("NodeLogQuery|||b|Log query|日志查询", "Log query")]
    [InlineData("NodeLogQuery|||b||日志查询", "日志查询")]
    [InlineData("NodeLogQuery|||b", "NodeLogQuery")]
    public void A_feature_falls_back_on_its_name_for_a_title(string record, string title)
        => Assert.Equal(title, new OneFeature(record)[0].Title);

    [Theory]
    [InlineData("", null)]
    [InlineData("sig-1", "sig-1")]
    [InlineData("sig-1;sig-2", "sig-1")]
    [InlineData("sig-1;sig-2;sig-3", null)]
    public void A_feature_has_a_leading_sig_where_at_most_two_share_it(string sigs, string? lead)
        => Assert.Equal(lead, new OneFeature("X|||b|||||" + sigs)[0].Sig);

    [Fact]
    public void A_feature_cannot_be_changed()
        => Assert.Throws<NotSupportedException>(() => ((IList<string>)new OneFeature("X|||b||||||NodeLogQuery")[0].Gates)[0] = "Other");

    [Fact]
    public void What_is_not_there_is_empty_and_not_null()
    {
        var feature = new OneFeature("X")[0];

        Assert.Equal(("X", Stage.Unknown, null, null, null), (feature.Name, feature.Stage, feature.Kep, feature.Url, feature.Sig));
        Assert.Empty(feature.Sigs);
        Assert.Empty(feature.Gates);
        Assert.Empty(feature.Contributors);
        Assert.Empty(feature.History);
        Assert.Empty(feature.Sources);
        Assert.True(feature.Titles.IsEmpty && feature.Summaries.IsEmpty && feature.Summary is null);
    }

    /// <summary>The characters that part a record are letters where a backslash stands in front.</summary>
    [Fact]
    public void A_record_holds_any_text()
    {
        var feature = new OneFeature(@"a\\b\|c|||b|x\ny\;z|||||g\;1;g2||||7^^h\^\;^p\\q")[0];

        Assert.Equal(@"a\b|c", feature.Name);
        Assert.Equal("x\ny;z", feature.Title);
        Assert.Equal(["g;1", "g2"], feature.Gates);
        Assert.Equal((@"p\q", 7, "h^;"), (feature.Sources[0].File, feature.Sources[0].Line, feature.Sources[0].Upstream));
    }

    [Fact]
    public void Everything_prints_itself()
    {
        Assert.Equal(
            "PodSchedulingReadiness (KEP-3521), Stable in v1.30",
            new OneFeature("PodSchedulingReadiness|3521||s")[0].ToString());
        Assert.Equal("CGroupsV1, Deprecated in v1.30", new OneFeature("CGroupsV1|||d")[0].ToString());
        Assert.Equal("KEP-3521 PodSchedulingReadiness", Keps.Find(3521)!.ToString());
        Assert.Equal("NodeLogQuery", FeatureGates.Find("NodeLogQuery")!.ToString());
        Assert.Equal("v1.30 Uwubernetes", new OneFeature("X", "1.30|||Uwubernetes").Release.ToString());
        Assert.Equal("v1.30 (planned)", new OneFeature("X", "1.30|?").Release.ToString());
    }

    [Fact]
    public void A_release_date_is_a_day()
    {
        var release = new OneFeature("X", "1.30||20240417").Release;

        Assert.Equal(new DateOnly(2024, 4, 17), release.Date);
        Assert.Equal(new DateTime(2024, 4, 17), release.DateTime);
        Assert.Null(new OneFeature("X", "1.30").Release.Date);
    }

    [Fact]
    public void A_text_is_there_for_a_language()
    {
        var text = new LocalizedText("ready", "就绪");

        Assert.Equal("就绪", text.GetText("zh-CN"));
        Assert.Equal("ready", text.GetText("de-DE"));
        Assert.Equal("ready", new LocalizedText("ready").GetText("zh-Hans"));
        Assert.Equal("就绪", new LocalizedText(null, "就绪").GetText(CultureInfo.InvariantCulture));
        Assert.Null(default(LocalizedText).GetText(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Values_are_equal_if_their_parts_are()
    {
        Assert.Equal(new SourceReference("a.md", 3), new SourceReference("a.md", 3));
        Assert.NotEqual(new SourceReference("a.md", 3), new SourceReference("a.md", 4));
        Assert.Equal(new StageChange(Milestone.Beta, V1_30, new("a.md")), new StageChange(Milestone.Beta, V1_30, new("a.md")));
        Assert.Equal(new StatedTotals(45, 17, 18, 10), new StatedTotals(45, 17, 18, 10));
        Assert.True(FeatureGates.Find("NodeLogQuery")!.GetState(V1_30) == new GateState(GatePresence.Present, Stage.Beta, IsOnByDefault: false, IsLocked: false));
        Assert.True(Keps.Find(3521)!.GetStage(V1_30) == new StageState(Stage.Stable));
    }

    /// <summary>Objects lead to objects, in both directions.</summary>
    [Fact]
    public void Objects_lead_to_each_other()
    {
        var feature = Releases.V1_30.Features.NodeLogQuery.Info;

        Assert.Same(Releases.V1_30.Info, feature.Release);
        Assert.Same(Keps.NodeLogQuery.Info, feature.Kep);
        Assert.Contains(feature, feature.Kep!.Features);
        Assert.Same(FeatureGates.Find("NodeLogQuery"), Assert.Single(feature.FeatureGates));
        Assert.Same(feature.FeatureGates[0], Assert.Single(feature.Kep.FeatureGates));
        Assert.Same(feature.Kep, Assert.Single(feature.FeatureGates[0].Keps));
        Assert.Contains(feature, feature.FeatureGates[0].Features);
        Assert.Equal("Kubernetes", feature.Release.Product);
    }

    [Fact]
    public void An_object_is_made_once()
    {
        var objects = new object?[8];
        Parallel.For(0, objects.Length, i => objects[i] = Releases.V1_25.Features.All[3]);

        Assert.All(objects, o => Assert.Same(objects[0], o));
        Assert.Same(Keps.Find(3521), Keps.PodSchedulingReadiness.Info);
        Assert.Same(Keps.Find(3521), Keps.All.Single(k => k.Number == 3521));
        Assert.Throws<ArgumentOutOfRangeException>(() => Keps.All[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Keps.All[650]);
    }

    private sealed class OneFeature(string row, string release = "1.30") : FeatureTable(1, release)
    {
        protected override CatalogueLinks CatalogueLinks { get; } = new NoLinks();

        protected override ReadOnlySpan<byte> Rows => Encode(row + "\n");
    }

    private sealed class NoLinks() : CatalogueLinks("Kubernetes")
    {
        protected override ReleaseTable ReleaseTable => throw new NotSupportedException();

        protected override KepTable KepTable => throw new NotSupportedException();

        protected override GateTable GateTable => throw new NotSupportedException();
    }
}
