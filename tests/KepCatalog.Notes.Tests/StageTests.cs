using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>The stage of a feature: its own words, else the headings around it, else the text below it.</summary>
public class StageTests
{
    [Theory]
    [InlineData("GA", "stable")]
    [InlineData("稳定", "stable")]
    [InlineData("GA 和稳定的功能", "stable")]
    [InlineData("正式发布的特性", "stable")]
    [InlineData("Graduated to stable", "stable")]
    [InlineData("Features that are now generally available", "stable")]
    [InlineData("三、进入 Beta 阶段的功能", "beta")]
    [InlineData("🎉 Beta", "beta")]
    [InlineData("Beta {#graduations-to-beta}", "beta")]
    [InlineData("New features in Alpha", "alpha")]
    [InlineData("新增 Alpha 特性", "alpha")]
    [InlineData("Alpha -> Beta", "beta")]
    [InlineData("从 Beta 升级到 GA", "stable")]
    [InlineData("Alpha 功能 / Alpha features", "alpha")]
    [InlineData("废弃", "deprecated")]
    [InlineData("弃用的功能", "deprecated")]
    [InlineData("Deprecated", "deprecated")]
    [InlineData("删除", "removed")]
    [InlineData("移除的 API", "removed")]
    [InlineData("Removed", "removed")]
    [InlineData("更新总览", "unknown")]
    [InlineData("存储", "unknown")]
    public void A_heading_states_the_stage_of_what_stands_below(string heading, string stage)
        => Assert.Equal(stage, Stage($"## {heading}\n\n- KEP-24 AppArmor\n"));

    [Theory]
    [InlineData("Net New to Alpha", "alpha")]
    [InlineData("Major change to Beta", "beta")]
    [InlineData("Graduating to Stable", "stable")]
    [InlineData("not yet Beta", "unknown")]
    [InlineData("Alpha, later Beta", "unknown")]
    [InlineData("Beta work planned", "unknown")]
    public void A_stage_line_may_have_a_few_words_around_the_stage(string value, string stage)
        => Assert.Equal(stage, Stage($"## [#24](https://github.com/kubernetes/enhancements/issues/24) AppArmor\n\nStage: {value}\nFeature group: sig-node\n"));

    [Fact]
    public void The_lines_under_a_title_in_one_paragraph_may_state_the_stage()
        => Assert.Equal("beta", Stage("**KEP-24：AppArmor**\n最初是 Alpha，本次升到 Beta。\n"));

    [Fact]
    public void The_nearest_heading_that_speaks_of_a_stage_counts()
        => Assert.Equal(
            ["5: 1 stable A", "9: 2 stable B", "13: 3 beta C", "17: 4 alpha D"],
            Written.Features(
                """
                ## GA

                ### 存储

                - KEP-1 A

                ### 网络

                - KEP-2 B

                ### Beta

                - KEP-3 C

                ## Alpha

                - KEP-4 D
                """));

    [Theory]
    [InlineData("- KEP-24 AppArmor (GA)", "stable")]
    [InlineData("- KEP-24 AppArmor（稳定）", "stable")]
    [InlineData("- [Beta] KEP-24 AppArmor", "beta")]
    [InlineData("- Beta: KEP-24 AppArmor", "beta")]
    [InlineData("- KEP-24 AppArmor 升级至 Beta", "beta")]
    [InlineData("- KEP-24 AppArmor 现已正式发布", "stable")]
    [InlineData("- KEP-24 AppArmor 进入 Alpha 阶段", "alpha")]
    [InlineData("- KEP-24 AppArmor is now stable", "stable")]
    [InlineData("- KEP-24 AppArmor graduates to GA", "stable")]
    [InlineData("- KEP-24 AppArmor: Alpha → Beta", "beta")]
    [InlineData("- KEP-24 AppArmor (Beta -> GA)", "stable")]
    [InlineData("- KEP-24 AppArmor，从 Alpha 升级到 Beta", "beta")]
    [InlineData("- KEP-24 AppArmor (1.26 Alpha, 1.27 Beta, 1.30 GA)", "stable")]
    [InlineData("- KEP-24 AppArmor\n  - Stage: Beta", "beta")]
    [InlineData("- KEP-24 AppArmor\n  - 阶段：稳定", "stable")]
    [InlineData("- KEP-24 AppArmor\n\n  AppArmor graduates to stable in this release.", "stable")]
    [InlineData("- KEP-24 AppArmor\n\n  在 v1.30 中，此功能进入 Beta 阶段。", "beta")]
    public void An_item_states_its_stage_in_many_ways(string item, string stage) => Assert.Equal(stage, Stage(item));

    [Theory]
    [InlineData("- KEP-24 AppArmor (GA)", "stable")]
    [InlineData("- KEP-24 AppArmor 升级至 Beta", "beta")]
    [InlineData("- KEP-24 AppArmor\n  - Stage: Beta", "beta")]
    [InlineData("- KEP-24 AppArmor", "alpha")]
    [InlineData("- KEP-24 AppArmor\n\n  It was introduced as beta in v1.20.", "alpha")]
    public void Its_own_words_go_before_the_heading(string item, string stage)
        => Assert.Equal(stage, Stage("## Alpha\n\n" + item));

    [Theory]
    [InlineData("- KEP-24 The `resource.k8s.io/v1alpha3` API")]
    [InlineData("- KEP-24 admissionregistration.k8s.io/v1beta1")]
    [InlineData("- KEP-24 默认关闭 v1beta1 的 API")]
    [InlineData("- KEP-24 依赖 Beta API 的功能")]
    [InlineData("- KEP-24 Off by default beta APIs")]
    [InlineData("- KEP-24 副本的稳定性")]
    [InlineData("- KEP-24 Alphabetical order")]
    [InlineData("- KEP-24 AppArmor (Beta in v1.31)")]
    [InlineData("- KEP-24 AppArmor，计划在 v1.32 升级至 Beta")]
    [InlineData("- KEP-24 AppArmor: not yet beta")]
    [InlineData("- KEP-24 AppArmor: planned for v1.32: GA")]
    [InlineData("- KEP-24 AppArmor, which will graduate to stable in v1.31")]
    [InlineData("- KEP-24 AppArmor 尚未进入 Beta")]
    public void Stage_words_of_other_things_say_nothing(string item)
    {
        Assert.Equal("unknown", Stage(item));
        Assert.Equal("stable", Stage("## GA\n\n" + item));
    }

    [Theory]
    [InlineData("- KEP-24 AppArmor 从 Beta 回退到 Alpha")]
    [InlineData("- KEP-24 AppArmor 曾进入 Beta，此次降级为 Alpha")]
    [InlineData("- KEP-24 AppArmor was demoted to alpha")]
    [InlineData("- KEP-24 AppArmor was rolled back to alpha, after it had been beta")]
    [InlineData("- KEP-24 AppArmor moves back to alpha, since it became beta too early")]
    [InlineData("- KEP-24 AppArmor 倒退到 Alpha，之前已进入 Beta")]
    public void A_feature_can_fall_back(string item) => Assert.Equal("alpha", Stage("## Beta\n\n" + item));

    [Theory]
    [InlineData("- KEP-24 Remove AppArmor (Alpha)")]
    [InlineData("- KEP-24：弃用并移除 AppArmor（Alpha）")]
    [InlineData("### 自动删除 PVC\n\n在 v1.30 中，[KEP-24](https://kep.k8s.io/24) 进入 Alpha 阶段（最早在 v1.28 引入）。")]
    [InlineData("### Auto remove PVCs\n\nIn this release, [KEP-24](https://kep.k8s.io/24) moved to alpha.")]
    [InlineData("### Pod 删除成本\n\n[KEP-24](https://kep.k8s.io/24) 进入 Alpha 阶段。")]
    [InlineData("### Resource claim status\n\n- KEP: 24\n- Stage: Alpha")]
    [InlineData("- KEP-24 Nodes for an expected placement alpha")]
    [InlineData("- KEP-24 A restart does not change the status of a Pod: alpha")]
    public void Words_of_a_title_do_not_hide_the_stage_behind_it(string item) => Assert.Equal("alpha", Stage("## 新特性\n\n" + item));

    [Fact]
    public void Columns_of_tables_state_stages()
        => Assert.Equal(
            ["3: 1 beta A", "4: 2 stable B", "5: 3 alpha C", "9: 4 beta D", "10: 5 stable E"],
            Written.Features(
                """
                | KEP | Feature | Stage |
                |---|---|---|
                | 1 | A | Beta |
                | KEP-2 | B | Beta -> GA |
                | [3](https://kep.k8s.io/3) | C | Alpha |

                | KEP | Title | Alpha | Beta | GA |
                |-----|-------|-------|------|----|
                | 4 | D | 1.29 | 1.30 | |
                | 5 | E | v1.28 | v1.29 | v1.30 |
                """));

    [Fact]
    public void Below_deprecations_and_removals_the_items_say_which()
        => Assert.Equal(
            ["3: 1 removed 移除 A", "4: 2 deprecated 弃用 B", "5: 3 deprecated C 将在 v1.33 中被移除"],
            Written.Features(
                """
                ## 弃用和移除

                - KEP-1 移除 A
                - KEP-2 弃用 B
                - KEP-3 C 将在 v1.33 中被移除
                """));

    [Theory]
    [InlineData("参考")]
    [InlineData("参考资料")]
    [InlineData("历史文档")]
    [InlineData("社区贡献")]
    [InlineData("发行说明")]
    [InlineData("References")]
    [InlineData("See also")]
    [InlineData("Release notes")]
    [InlineData("Upcoming events")]
    public void Other_sections_end_the_stage(string heading)
        => Assert.Equal(["3: 1 beta A"], Written.Features($"## Beta\n\n- KEP-1 A\n\n## {heading}\n\n- KEP-2 B\n- C\n"));

    [Theory]
    [InlineData("Stable kubelet restarts (KEP-24)")]
    [InlineData("KEP-24：稳定重建 Pod 的节点")]
    [InlineData("KEP-24: Tools for beta APIs")]
    public void A_heading_that_names_a_subject_has_the_stage_of_the_heading_above(string heading)
        => Assert.Equal("alpha", Stage($"## Alpha\n\n### {heading}\n\nText.\n"));

    [Fact]
    public void A_stage_that_is_nowhere_is_reported_at_the_feature()
        => Assert.Equal(["KCAT2001 3:3"], Written.Findings("## 更新总览\n\n- KEP-24 AppArmor\n"));

    [Theory]
    [InlineData("- KEP-24 AppArmor, beta since v1.28", " ('beta' on line 3 does not count: other-release);")]
    [InlineData("- KEP-24 AppArmor\n\n  尚未进入 Beta。", " ('Beta' on line 5 does not count: negated);")]
    [InlineData("- KEP-24 Stable restarts of nodes", ";")]
    public void A_stage_word_that_does_not_count_is_named_with_the_reason(string item, string expected)
        => Assert.Equal(
            $"KEP-24 has no stage{expected} put it under a heading that names one, or add (Alpha), (Beta) or (GA).",
            Assert.Single(Written.Note("## News\n\n" + item).Findings).Message);

    [Fact]
    public void A_stage_that_is_stated_is_not_reported()
        => Assert.Empty(Written.Findings("## 更新总览\n\n- KEP-24 AppArmor (Beta)\n"));

    [Fact]
    public void An_item_that_contradicts_itself_is_reported_at_its_stage_line()
    {
        const string Text = "## Alpha\n\n- KEP-24 AppArmor (GA)\n  - Stage: Beta\n";

        Assert.Equal(["KCAT2007 4:12"], Written.Findings(Text));
        Assert.Equal("beta", Stage(Text));
    }

    [Fact]
    public void An_item_that_repeats_itself_is_not_reported()
        => Assert.Empty(Written.Findings("## Alpha\n\n- KEP-24 AppArmor (GA)\n  - Stage: stable\n"));

    [Fact]
    public void Two_stages_of_one_feature_are_reported_at_the_second()
        => Assert.Equal(
            ["KCAT2002 7:3"],
            Written.Findings("## Beta\n\n- KEP-24 AppArmor\n\n## Alpha\n\n- KEP-24 AppArmor\n"));

    [Fact]
    public void Two_gates_of_one_feature_at_two_stages_are_not_reported()
        => Assert.Empty(Written.Findings(
            """
            ## Beta

            - KEP-200 Claims, feature gate `FoldingVolumeClaims`

            ## Alpha

            - KEP-200 Volumes, feature gate `FoldingVolumes`
            """));

    private static string Stage(string text) => StageNames.Of(Written.Feature("# Kubernetes 1.30\n\n" + text).Stage);
}
