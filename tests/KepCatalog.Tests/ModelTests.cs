namespace KepCatalog.Tests;

public class ModelTests
{
    private static readonly KubernetesVersion V1_30 = new(1, 30);

    [Fact]
    public void A_text_prefers_english()
    {
        Assert.Equal("ready", new LocalizedText("ready", "就绪").Any);
        Assert.Equal("就绪", new LocalizedText(null, "就绪").Any);
        Assert.Null(default(LocalizedText).Any);
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
        Assert.Equal("Stable in v1.30 (planned)", new StageChange(Milestone.Stable, V1_30, source, isPlanned: true).ToString());
        Assert.Throws<ArgumentNullException>(() => new StageChange(Milestone.Beta, V1_30, null!));
    }

    [Fact]
    public void A_source_without_a_line_is_the_whole_file()
    {
        Assert.Equal("notes/releases/v1.30.md:42", new SourceReference("notes/releases/v1.30.md", 42).ToString());
        Assert.Equal("keps/sig-node/2258/kep.yaml", new SourceReference("keps/sig-node/2258/kep.yaml").ToString());
        Assert.Throws<ArgumentNullException>(() => new SourceReference(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceReference("a.md", -1));
    }

    [Fact]
    public void Totals_show_what_is_not_stated()
    {
        Assert.Equal("45 (17 stable, 18 beta, 10 alpha)", new StatedTotals(45, 17, 18, 10).ToString());
        Assert.Equal("? (17 stable, ? beta, ? alpha)", new StatedTotals(stable: 17).ToString());
    }

    [Theory]
    [InlineData("NodeLogQuery||b||Log query|日志查询", "Log query")]
    [InlineData("NodeLogQuery||b|||日志查询", "日志查询")]
    [InlineData("NodeLogQuery||b", "NodeLogQuery")]
    public void A_feature_falls_back_on_its_name_for_a_title(string record, string title)
        => Assert.Equal(title, new OneFeature(record)[0].Title);

    [Theory]
    [InlineData("", null)]
    [InlineData("sig-1", "sig-1")]
    [InlineData("sig-1;sig-2", "sig-1")]
    [InlineData("sig-1;sig-2;sig-3", null)]
    public void A_feature_has_a_leading_sig_where_at_most_two_share_it(string sigs, string? lead)
        => Assert.Equal(lead, new OneFeature("X||b||||||" + sigs)[0].Sig);

    [Fact]
    public void A_feature_cannot_be_changed()
        => Assert.Throws<NotSupportedException>(() => ((IList<string>)new OneFeature("X||b|||||||NodeLogQuery")[0].Gates)[0] = "Other");

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
        Assert.True(feature.Titles.IsEmpty && feature.Summary.IsEmpty);
    }

    /// <summary>The characters that part a record are letters where a backslash stands in front.</summary>
    [Fact]
    public void A_record_holds_any_text()
    {
        var feature = new OneFeature(@"a\\b\|c||b|7^^h\^\;^p\\q|x\ny\;z|||||g\;1;g2")[0];

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
            new OneFeature("PodSchedulingReadiness|3521|s")[0].ToString());
        Assert.Equal("CGroupsV1, Deprecated in v1.30", new OneFeature("CGroupsV1||d")[0].ToString());
        Assert.Equal("KEP-3521 PodSchedulingReadiness", Keps.Find(3521)!.ToString());
        Assert.Equal("NodeLogQuery", FeatureGates.Find("NodeLogQuery")!.ToString());
        Assert.Equal("v1.30 Uwubernetes", new Release(V1_30, theme: "Uwubernetes").ToString());
        Assert.Equal("v1.30 (planned)", new Release(V1_30, status: ReleaseStatus.Planned).ToString());
    }

    [Fact]
    public void A_release_date_is_a_day()
        => Assert.Equal(
            new DateTime(2024, 4, 17),
            new Release(V1_30, date: new DateTime(2024, 4, 17, 23, 59, 0)).Date);

    [Fact]
    public void Features_are_made_on_first_use_and_kept()
    {
        var made = 0;
        var feature = new OneFeature("X")[0];
        IReadOnlyList<Feature> Make()
        {
            made++;
            return [feature];
        }

        var release = new Release(V1_30, Make);
        Assert.Equal(0, made);
        Assert.Same(feature, Assert.Single(release.Features));
        Assert.Same(release.Features, release.Features);
        Assert.Equal(1, made);
        Assert.Empty(new Release(V1_30).Features);
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

    private static string Escaped(string record) => record.Replace("\n", @"\n", StringComparison.Ordinal);

    private sealed class OneFeature(string record) : Data.FeatureTable(V1_30, false, "n.md", 1)
    {
        protected override string Record(int index) => Escaped(record);

        protected override Kep? Kep(int number) => Keps.Find(number);
    }
}
