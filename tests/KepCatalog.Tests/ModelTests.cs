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

    [Fact]
    public void A_feature_falls_back_on_its_name_for_a_title()
    {
        Assert.Equal("Log query", new Feature("NodeLogQuery", V1_30, Stage.Beta, titles: new("Log query", "日志查询")).Title);
        Assert.Equal("日志查询", new Feature("NodeLogQuery", V1_30, Stage.Beta, titles: new(null, "日志查询")).Title);
        Assert.Equal("NodeLogQuery", new Feature("NodeLogQuery", V1_30, Stage.Beta).Title);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "sig-1")]
    [InlineData(2, "sig-1")]
    [InlineData(3, null)]
    public void A_feature_has_a_leading_sig_where_at_most_two_share_it(int count, string? lead)
    {
        var sigs = new[] { "sig-1", "sig-2", "sig-3" }[..count];
        Assert.Equal(lead, new Feature("X", V1_30, Stage.Beta, sigs: sigs).Sig);
    }

    [Fact]
    public void A_feature_cannot_be_changed_by_who_made_it()
    {
        var gates = new[] { "NodeLogQuery" };
        var feature = new Feature("NodeLogQuery", V1_30, Stage.Beta, gates: gates);
        gates[0] = "Other";

        Assert.Equal(["NodeLogQuery"], feature.Gates);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)feature.Gates)[0] = "Other");
    }

    [Fact]
    public void What_is_not_given_is_empty_and_not_null()
    {
        var feature = new Feature("X", V1_30, Stage.Unknown);

        Assert.Empty(feature.Sigs);
        Assert.Empty(feature.Gates);
        Assert.Empty(feature.Contributors);
        Assert.Empty(feature.History);
        Assert.Empty(feature.Sources);
        Assert.Null(feature.Kep);
        Assert.Null(feature.Url);
        Assert.Throws<ArgumentNullException>(() => new Feature(null!, V1_30, Stage.Unknown));
    }

    [Fact]
    public void Everything_prints_itself()
    {
        Assert.Equal(
            "PodSchedulingReadiness (KEP-3521), Stable in v1.30",
            new Feature("PodSchedulingReadiness", V1_30, Stage.Stable, kep: 3521).ToString());
        Assert.Equal("CGroupsV1, Deprecated in v1.30", new Feature("CGroupsV1", V1_30, Stage.Deprecated).ToString());
        Assert.Equal("KEP-24 AppArmor", new Kep(24, "AppArmor").ToString());
        Assert.Equal("NodeLogQuery", new FeatureGate("NodeLogQuery").ToString());
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
        var feature = new Feature("X", V1_30, Stage.Beta);
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

        Assert.Same(feature, Assert.Single(new Kep(1, "X", features: Make).Features));
        Assert.Same(feature, Assert.Single(new FeatureGate("X", features: Make).Features));
        Assert.Empty(new Release(V1_30).Features);
        Assert.Empty(new Kep(1, "X").Features);
        Assert.Empty(new FeatureGate("X").Features);
    }
}
