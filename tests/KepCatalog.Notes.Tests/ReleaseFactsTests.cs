namespace KepCatalog.Tests;

/// <summary>What a note says of its release as a whole: date, theme, totals.</summary>
public class ReleaseFactsTests
{
    [Theory]
    [InlineData("太平洋时间 2024 年 4 月 17 日，主题为 Uwubernetes 的 Kubernetes v1.30 正式发布。")]
    [InlineData("Kubernetes v1.30 于 2024年4月17日 发布。")]
    [InlineData("Kubernetes v1.30 was released on April 17, 2024.")]
    [InlineData("Kubernetes v1.30 was released on Apr. 17th, 2024.")]
    [InlineData("Kubernetes v1.30, released on 17 April 2024, is here.")]
    [InlineData("Kubernetes v1.30 shipped on 2024-04-17.")]
    [InlineData("v1.29 was released on 2023-12-13. v1.30 was released on 2024-04-17.")]
    [InlineData("The cycle began on January 8, 2024. v1.30 was released on April 17, 2024.")]
    [InlineData("KubeCon starts on March 19, 2024. v1.30 was released on April 17, 2024.")]
    public void A_release_date_is_read_from_prose(string sentence)
    {
        var note = Written.Note($"# Kubernetes 1.30\n\n{sentence}\n");

        Assert.Equal("2024-04-17", note.ReleaseDate?.Value.ToString());
        Assert.Equal(3, note.ReleaseDate?.Place.Line);
        Assert.False(note.ReleaseDateIsPlanned);
    }

    [Theory]
    [InlineData("Kubernetes v1.37 预计于 2026 年 8 月 26 日发布。")]
    [InlineData("Kubernetes v1.37 将于 2026 年 8 月 26 日发布。")]
    [InlineData("Kubernetes v1.37 is scheduled for release on August 26, 2026.")]
    [InlineData("Kubernetes v1.37 will be released on 2026-08-26.")]
    public void A_date_to_come_is_a_plan(string sentence)
    {
        var note = Written.Note($"# Kubernetes 1.37\n\n{sentence}\n");

        Assert.Equal("2026-08-26", note.ReleaseDate?.Value.ToString());
        Assert.True(note.ReleaseDateIsPlanned);
    }

    [Fact]
    public void A_missing_year_is_that_of_the_post()
        => Assert.Equal(
            "2024-04-17",
            Written.Note("---\ndate: 2024-04-20\n---\n# Kubernetes 1.30\n\nv1.30 于 4 月 17 日正式发布。\n").ReleaseDate?.Value.ToString());

    [Theory]
    [InlineData("# Kubernetes 1.30\n\nv1.30 于 4 月 17 日正式发布。\n")]
    [InlineData("---\ndate: 2024-05-01\n---\n# Kubernetes 1.30 解读\n\n我们来看看新版本。\n")]
    [InlineData("# Kubernetes 1.30\n\nv1.30 was released on February 30, 2024.\n")]
    [InlineData("# Kubernetes 1.30\n\nv1.30 将于 2025 年 6 月 28 日停止维护。\n")]
    [InlineData("# Kubernetes 1.30\n\nv1.29 was released on 2023-12-13.\n")]
    public void No_other_day_is_the_release_date(string text) => Assert.Null(Written.Note(text).ReleaseDate);

    [Fact]
    public void The_date_of_a_note_that_states_its_release_is_the_releases()
        => Assert.Equal("2024-04-17", Written.Note("---\nrelease: 1.30\ndate: 2024-04-17\n---\n").ReleaseDate?.Value.ToString());

    [Fact]
    public void The_date_of_the_projects_own_announcement_is_the_releases()
        => Assert.Equal(
            "2024-04-17",
            Written.Note("---\ntitle: 'Kubernetes v1.30: Uwubernetes'\ndate: 2024-04-17\nslug: kubernetes-v1-30-release\n---\n").ReleaseDate?.Value.ToString());

    [Theory]
    [InlineData("Uwubernetes", "2024 年 4 月 17 日，主题为 Uwubernetes ❤️ 的 Kubernetes v1.30 发布。")]
    [InlineData("Uwubernetes", "发布主题是“Uwubernetes”。")]
    [InlineData("Uwubernetes", "版本主题：Uwubernetes")]
    [InlineData("Uwubernetes", "代号 Uwubernetes，四月发布。")]
    [InlineData("Uwubernetes", "Kubernetes v1.30 以「Uwubernetes」为主题。")]
    [InlineData("Chill Vibes", "Kubernetes v1.30 的主题是 。 Kubernetes 是 \"Chill Vibes\" 放松的氛围。")]
    [InlineData("Elli", "The Kubernetes v1.30 Release Theme is \"Elli\".")]
    [InlineData("Elli", "The theme for Kubernetes v1.30 is Elli.")]
    [InlineData("Power to the Community", "The theme of this release is *Power to the Community*, of course.")]
    [InlineData("Elli", "Kubernetes v1.30, codenamed Elli, is here.")]
    [InlineData("Of Wind & Will", "Kubernetes v1.30, dubbed \"Of Wind & Will (O' WaW)\", is here.")]
    [InlineData("Uwubernetes", "Kubernetes v1.30: Uwubernetes")]
    [InlineData("Combiner", "Meet Kubernetes 1.30 \"Combiner\" today.")]
    [InlineData("Haru", "Kubernetes 1.30（Haru）来了。")]
    [InlineData("Power to the Community", "This is Kubernetes 1.30, *Power to the Community*, at last.")]
    [InlineData("マドゥ", "主题是「マドゥ」。")]
    public void A_theme_is_read_from_prose(string expected, string sentence)
        => Assert.Equal(expected, Written.Note($"# 更新说明\n\n{sentence}\n").Theme?.Value);

    [Theory]
    [InlineData("Uwubernetes", "---\ntheme: Uwubernetes\n---\n# Kubernetes 1.30: Other\n")]
    [InlineData("Uwubernetes", "---\ntitle: 'Kubernetes v1.30: Uwubernetes'\n---\n")]
    [InlineData("Uwubernetes", "# Kubernetes v1.30：Uwubernetes\n")]
    [InlineData("Uwubernetes", "# Kubernetes 1.30\n\n## Release theme\n\nKubernetes v1.30: *Uwubernetes*\n")]
    public void A_theme_is_read_from_titles_and_headings(string expected, string text)
        => Assert.Equal(expected, Written.Note(text).Theme?.Value);

    [Theory]
    [InlineData("# Kubernetes v1.30：新特性一览\n")]
    [InlineData("# Kubernetes 1.30: What's new\n")]
    [InlineData("# Kubernetes 1.30\n\n本次发布没有主题。\n")]
    [InlineData("# Kubernetes 1.30\n\nKubernetes v1.30 (stable) is out.\n")]
    [InlineData("# Kubernetes 1.30 (GA)\n")]
    public void Other_words_are_no_theme(string text) => Assert.Null(Written.Note(text).Theme?.Value);

    [Theory]
    [InlineData("此版本包含 45 项改进，其中 17 项已晋升为稳定版，18 项进入 Beta 阶段，10 项为 Alpha。")]
    [InlineData("共有四十五项增强，其中十七项升级为稳定版，十八项进入 Beta，十项进入 Alpha。")]
    [InlineData("包含 45 项增强：GA 17 个，Beta 18 个，Alpha 10 个。")]
    [InlineData("This release consists of 45 enhancements: 17 have graduated to stable, 18 are entering beta, and 10 have entered alpha.")]
    [InlineData("This release consists of forty-five enhancements: seventeen have graduated to stable, eighteen are entering beta, and ten have entered alpha.")]
    [InlineData("It includes 45 KEPs (17 stable, 18 beta, 10 alpha).")]
    public void Totals_are_read_from_prose(string sentence)
    {
        var totals = Written.Note($"# Kubernetes 1.30\n\n{sentence}\n").Totals;

        Assert.Equal((45, 17, 18, 10), (totals?.Total, totals?.Stable, totals?.Beta, totals?.Alpha));
        Assert.Equal(3, totals?.Place.Line);
    }

    [Fact]
    public void Totals_of_the_front_matter_come_first()
    {
        var totals = Written.Note("---\ntotals:\n  stable: 2\n---\n# Kubernetes 1.30\n\n包含 45 项改进，其中 17 项已晋升为稳定版。\n").Totals;

        Assert.Equal((null, 2, 3, 11), (totals?.Total, totals?.Stable, totals?.Place.Line, totals?.Place.Column));
    }

    [Fact]
    public void A_table_in_front_of_the_features_gives_facts_of_the_release()
    {
        var note = Written.Note(
            """
            # Kubernetes v1.30

            | 项目 | 内容 |
            |---|---|
            | 发布日期 | 2024-04-17 |
            | 主题 | Uwubernetes |
            | 增强总数 | 45 |
            | Stable 稳定 | 17 |
            | Beta | 18 |
            | Alpha | 10 |

            ## Stable

            - KEP-24 AppArmor
            """);

        Assert.Equal("2024-04-17", note.ReleaseDate?.Value.ToString());
        Assert.Equal("Uwubernetes", note.Theme?.Value);
        Assert.Equal((45, 17, 18, 10), (note.Totals?.Total, note.Totals?.Stable, note.Totals?.Beta, note.Totals?.Alpha));
    }

    [Theory]
    [InlineData("更新日期", "2024-05-01")]
    [InlineData("Last updated", "2024-05-01")]
    [InlineData("集群名称", "prod")]
    [InlineData("上一版本发布", "2023-12-13")]
    public void Other_rows_of_such_a_table_are_no_fact_of_the_release(string label, string value)
    {
        var note = Written.Note($"# Kubernetes v1.30\n\n| 项目 | 内容 |\n|---|---|\n| {label} | {value} |\n\n## Stable\n\n- KEP-24 AppArmor\n");

        Assert.Null(note.ReleaseDate);
        Assert.Null(note.Theme);
    }

    [Fact]
    public void A_table_behind_a_feature_gives_no_fact_of_the_release()
        => Assert.Null(Written.Note("# Kubernetes v1.30\n\n## Stable\n\n- KEP-24 AppArmor\n\n| 项目 | 内容 |\n|---|---|\n| 发布日期 | 2024-04-17 |\n").ReleaseDate);

    [Theory]
    [InlineData("本次更新涉及 5 个领域、23 个组件。")]
    [InlineData("This release took 15 weeks and 968 companies.")]
    [InlineData("支持 3 个版本的升级。")]
    [InlineData("Kubernetes v1.30 稳定可靠。")]
    public void Other_counts_are_no_totals(string sentence)
        => Assert.Null(Written.Note($"# Kubernetes 1.30\n\n{sentence}\n").Totals);
}
