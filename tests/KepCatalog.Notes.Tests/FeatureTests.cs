using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>What presents a feature, and what only mentions one.</summary>
public class FeatureTests
{
    [Theory]
    [InlineData("- [KEP-24: AppArmor](https://kep.k8s.io/24)")]
    [InlineData("- [AppArmor](https://kep.k8s.io/24)")]
    [InlineData("- [AppArmor](https://github.com/kubernetes/enhancements/issues/24)")]
    [InlineData("- [AppArmor](https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/24-apparmor)")]
    [InlineData("- [AppArmor](https://github.com/kubernetes/enhancements/blob/master/keps/sig-node/0024-apparmor/README.md)")]
    [InlineData("- AppArmor (KEP-24)")]
    [InlineData("- AppArmor（[KEP-24](https://kep.k8s.io/24)）")]
    [InlineData("- AppArmor ([#24](https://github.com/kubernetes/enhancements/issues/24))")]
    [InlineData("- AppArmor：https://kep.k8s.io/24")]
    [InlineData("- AppArmor：https://kep.k8s.io/24。")]
    [InlineData("- AppArmor: <https://kep.k8s.io/24>")]
    [InlineData("- KEP-0024 AppArmor")]
    [InlineData("- KEP #24: AppArmor")]
    [InlineData("- KEP 24 – AppArmor")]
    [InlineData("- kep-24 AppArmor")]
    [InlineData("- KEP24 AppArmor")]
    [InlineData("* **KEP-24** AppArmor")]
    [InlineData("1. KEP-24 AppArmor")]
    [InlineData("- [x] KEP-24 AppArmor")]
    [InlineData("### KEP-24: AppArmor")]
    [InlineData("### AppArmor ([KEP-24](https://kep.k8s.io/24))")]
    [InlineData("### 1.1 AppArmor (KEP-24)")]
    [InlineData("**KEP-24: AppArmor**")]
    [InlineData("KEP-24: AppArmor")]
    [InlineData("- AppArmor\n  - KEP: 24")]
    [InlineData("- AppArmor\n  - KEP：https://kep.k8s.io/24")]
    [InlineData("### AppArmor\n\nThis work was done as part of KEP #24.")]
    [InlineData("### AppArmor\n\n详见 [KEP-24](https://kep.k8s.io/24)。")]
    [InlineData("| KEP | Feature |\n|---|---|\n| 24 | AppArmor |")]
    [InlineData("| KEP | Feature |\n|---|---|\n| 24 | AppArmor")]
    [InlineData("KEP | Feature\n---|---\nKEP-24 | AppArmor")]
    [InlineData("- AppArmor (kubernetes/enhancements#24)")]
    [InlineData("- AppArmor —— enhancements#24")]
    [InlineData("| Feature | Link |\n|---|---|\n| AppArmor | [KEP-24](https://kep.k8s.io/24) |")]
    public void A_feature_is_presented_in_many_forms(string body)
    {
        var feature = Written.Feature("## Beta\n\n" + body + "\n");

        Assert.Equal((24, "AppArmor", Stage.Beta), (feature.Kep, feature.Title.Any, feature.Stage));
    }

    /// <summary>Found by the first consumer of the package: words that end a note's links and history are many a note's title.</summary>
    [Theory]
    [InlineData("Kubernetes v1.31 发布说明")]
    [InlineData("Kubernetes v1.31 更新日志")]
    [InlineData("Changelog of v1.31")]
    [InlineData("发布说明")]
    [InlineData("Release notes")]
    public void A_note_whose_title_says_release_notes_is_not_set_aside(string title)
    {
        var feature = Assert.Single(NoteReader.Read("v1.31.md", "# " + title + "\n\n## 稳定\n\n- AppArmor 支持（KEP-24）\n\n## 历史发布说明\n\n- 其他（KEP-127）\n").Features);

        Assert.Equal((24, "AppArmor 支持", Stage.Stable), (feature.Kep, feature.Title.Any, feature.Stage));
    }

    [Theory]
    [InlineData("### KEP-24 和 KEP-127：两个功能")]
    [InlineData("### KEP-24 和 127：两个功能")]
    [InlineData("### KEP-24/KEP-127 两个功能")]
    [InlineData("### KEP-24/127：两个功能")]
    [InlineData("- [KEP-24](https://kep.k8s.io/24), [KEP-127](https://kep.k8s.io/127) 两个功能")]
    [InlineData("- 两个功能（KEP-24、KEP-127）")]
    [InlineData("- 两个功能 (KEP-24 and KEP-127)")]
    public void Several_keps_of_one_line_are_several_features(string line)
        => Assert.Equal(["3: 24 beta 两个功能", "3: 127 beta 两个功能"], Written.Features("## Beta\n\n" + line + "\n"));

    [Fact]
    public void Features_without_a_kep_are_features()
        => Assert.Equal(
            ["3: - stable CEL 校验", "4: - stable kubectl debug", "8: - removed 移除 dockershim"],
            Written.Features("## GA\n\n- CEL 校验\n- `kubectl debug`\n\n## 移除\n\n- 移除 dockershim\n"));

    [Fact]
    public void Items_below_headings_without_a_stage_are_no_features()
        => Assert.Empty(Written.Features("## 更新总览\n\n- 更快\n- 更稳\n"));

    [Theory]
    [InlineData("See also KEP-24.")]
    [InlineData("另请参阅 KEP-24。")]
    [InlineData("It builds on KEP-24 and replaces KEP-25.")]
    [InlineData("与 [KEP-24](https://kep.k8s.io/24) 类似。")]
    [InlineData("v1.28 引入了 KEP-24。")]
    public void A_mention_in_passing_is_no_feature(string sentence)
    {
        Assert.Equal(["3: 127 beta User namespaces"], Written.Features($"## Beta\n\n- KEP-127 User namespaces\n\n  {sentence}\n"));
        Assert.Equal(["3: 127 beta User namespaces"], Written.Features($"## Beta\n\n### KEP-127 User namespaces\n\n{sentence}\n"));
        Assert.Empty(Written.Features($"# Kubernetes 1.30\n\n{sentence}\n"));
    }

    [Theory]
    [InlineData("Graceful failover KEP-24")]
    [InlineData("Pod 反亲和 KEP-24")]
    [InlineData("社区参与 KEP-24")]
    [InlineData("Hereafter KEP-24")]
    public void A_word_that_ends_like_a_comparison_is_none(string title)
        => Assert.Equal(24, Written.Feature($"## Beta\n\n- {title}\n").Kep);

    [Fact]
    public void An_overview_and_its_details_are_one_feature()
    {
        const string Text =
            """
            ## 更新总览

            - KEP-24 AppArmor
            - KEP-127 User namespaces

            ## Beta

            ### KEP-24：AppArmor 支持

            由 SIG Node 牵头。

            ## Alpha

            ### 用户命名空间 (KEP-127)
            """;

        Assert.Equal(["3: 24 beta AppArmor", "4: 127 alpha User namespaces"], Written.Features(Text));
        Assert.Equal("AppArmor 支持", Written.Note(Text).Features[0].Title.Chinese);
        Assert.Equal("Node", Written.Note(Text).Features[0].Sig);
        Assert.Empty(Written.Findings(Text));
    }

    [Fact]
    public void An_overview_without_numbers_and_its_details_are_one_feature()
        => Assert.Equal(
            ["3: 24 beta AppArmor support"],
            Written.Features("## Beta\n\n- AppArmor support\n\n### AppArmor support (KEP-24)\n\nText.\n"));

    [Theory]
    [InlineData("```\n- KEP-9 code\n```")]
    [InlineData("~~~yaml\nkep: KEP-9\n~~~")]
    [InlineData("    - KEP-9 indented")]
    [InlineData("<!-- - KEP-9 comment -->")]
    [InlineData("<!--\n## GA\n\n- KEP-9 comment\n-->")]
    [InlineData("~~KEP-9 struck out~~")]
    [InlineData("![KEP-9](https://kep.k8s.io/9)")]
    [InlineData("`KEP-9`")]
    [InlineData("<div data-kep=\"KEP-9\"></div>")]
    [InlineData("[ref]: https://kep.k8s.io/9")]
    public void What_a_reader_does_not_see_presents_nothing(string hidden)
        => Assert.Equal(["3: 24 beta AppArmor"], Written.Features($"## Beta\n\n- KEP-24 AppArmor\n\n### 说明\n\n{hidden}\n"));

    [Theory]
    [InlineData("- KEP-24 {{< feature-state state=\"beta\" >}} AppArmor")]
    [InlineData("- KEP-24 AppArmor {{% note %}}")]
    [InlineData("- KEP-24 AppArmor :rocket:")]
    [InlineData("- :tada: KEP-24 AppArmor")]
    [InlineData("- KEP-24 App<b>Armor</b>")]
    [InlineData("- KEP-24 AppArmor <!-- KEP-9 -->")]
    [InlineData("- KEP-24 AppArmor ~~KEP-9 old~~")]
    [InlineData("- 🎉 KEP-24 AppArmor ✨")]
    [InlineData("- KEP-24 *App*Armor")]
    [InlineData("- KEP-24 `AppArmor`")]
    [InlineData("- KEP-24 AppArmor[^1]\n\n[^1]: A note at the foot.")]
    [InlineData("- KEP-24 &nbsp;AppArmor")]
    [InlineData("::: tip\n- KEP-24 AppArmor\n:::")]
    [InlineData("::: details 更多\n\n- KEP-24 AppArmor\n\n:::")]
    public void Markup_never_leaks_into_titles(string body)
    {
        var feature = Written.Feature("## Beta\n\n" + body + "\n");

        Assert.Equal((24, "AppArmor"), (feature.Kep, feature.Title.Any));
    }

    [Fact]
    public void A_list_of_facts_below_a_heading_is_about_the_heading()
    {
        var feature = Written.Feature(
            """
            # Kubernetes 1.30

            ## Beta

            ### AppArmor

            - KEP: [KEP-24](https://kep.k8s.io/24)
            - SIG: Node
            - Stage: Alpha
            - Feature gate: `AppArmorFields`

            限制容器可以访问的资源。
            """);

        Assert.Equal((5, 24, "AppArmor", Stage.Alpha, "Node"), (feature.Place.Line, feature.Kep, feature.Title.Any, feature.Stage, feature.Sig));
        Assert.Equal("AppArmorFields", feature.Gates.Single().Value);
        Assert.Equal("限制容器可以访问的资源。", feature.Summary.Chinese);
    }

    [Fact]
    public void The_english_original_in_comments_is_read_once()
        => Assert.Equal(
            ["7: 24 stable AppArmor 支持"],
            Written.Features("<!--\n## Graduations to stable\n\n- AppArmor support (KEP-24)\n-->\n## 升级至稳定\n- AppArmor 支持 (KEP-24)\n"));

    [Fact]
    public void A_link_to_another_kep_is_reported_where_the_text_names_one()
    {
        const string Text = "## Beta\n\n- [KEP-24 AppArmor](https://kep.k8s.io/25)\n";

        Assert.Equal(["3: 24 beta AppArmor"], Written.Features(Text));
        Assert.Equal(["KCAT2004 3:4"], Written.Findings(Text));
    }

    [Fact]
    public void An_empty_link_is_reported()
    {
        const string Text = "## Beta\n\n- [KEP-24](https://kep.k8s.io/) AppArmor\n";

        Assert.Equal(["3: 24 beta AppArmor"], Written.Features(Text));
        Assert.Equal(["KCAT2005 3:4"], Written.Findings(Text));
    }

    [Theory]
    [InlineData("- [KEP-24 AppArmor](https://kep.k8s.io/24)")]
    [InlineData("- [KEP-0024 AppArmor](https://kep.k8s.io/24)")]
    [InlineData("- [KEP-24 AppArmor](https://kubernetes.io/docs/)")]
    [InlineData("- KEP-24 AppArmor, [another](https://kep.k8s.io/24)")]
    public void A_link_that_agrees_is_not_reported(string item) => Assert.Empty(Written.Findings($"## Beta\n\n{item}\n"));

    [Fact]
    public void A_number_that_no_kep_can_have_is_reported_and_nothing_else_is_lost()
    {
        const string Text = "## Beta\n\n- KEP-24 AppArmor\n- KEP-1234567890123456789012345678901234567890 Too long\n- KEP-127 User namespaces\n";

        Assert.Equal(["KCAT1006 4:3"], Written.Findings(Text));
        Assert.Equal(
            ["3: 24 beta AppArmor", "4: - beta Too long", "5: 127 beta User namespaces"],
            Written.Features(Text));
    }

    [Fact]
    public void A_number_before_a_unit_is_no_further_kep()
        => Assert.Equal(["3: 24 beta AppArmor 和 12 个修复"], Written.Features("## Beta\n\n- KEP-24 AppArmor 和 12 个修复\n"));

    [Fact]
    public void Lines_that_each_open_with_a_kep_are_a_list_without_bullets()
        => Assert.Equal(
            ["3: 24 beta AppArmor", "5: 127 beta User namespaces"],
            Written.Features("## Beta\n\nKEP-24: AppArmor\nfields instead of annotations\nKEP-127: User namespaces\n"));

    [Theory]
    [InlineData("kubernetes/kubernetes#24")]
    [InlineData("my-enhancements#24")]
    [InlineData("team/enhancements#24")]
    public void Issues_of_other_repositories_are_no_keps(string issue)
        => Assert.DoesNotContain(24, Written.Note($"## Stable\n\n- AppArmor ({issue})\n").Features.Select(f => f.Kep));

    [Fact]
    public void Headers_and_cells_of_tables_may_be_in_two_languages()
    {
        var feature = Written.Feature(
            """
            ## Changes

            | Type 类型 | Feature 特性 | KEP | 特性门控 Feature gate |
            |---|---|---|---|
            | Removed 移除 | gitRepo | 5040 | GitRepoVolumeDriver |
            """);

        Assert.Equal((5040, "gitRepo", Stage.Removed), (feature.Kep, feature.Title.Any, feature.Stage));
        Assert.Equal("GitRepoVolumeDriver", Assert.Single(feature.Gates).Value);
    }

    [Theory]
    [InlineData("Carried over, no change")]
    [InlineData("无变化（仅供跟踪）")]
    [InlineData("Refs")]
    public void Headings_of_what_did_not_change_end_the_stage(string heading)
        => Assert.Equal(["3: 24 beta AppArmor"], Written.Features($"## Beta\n\n- KEP-24 AppArmor\n\n## {heading}\n\n- KEP-127 User namespaces\n"));

    [Fact]
    public void A_short_number_in_brackets_at_the_end_of_an_item_is_an_enhancement()
        => Assert.Equal(
            ["3: 24 stable AppArmor support", "4: - stable Faster lists"],
            Written.Features("## Stable\n\n- AppArmor support (#24)\n- Faster lists (#121234)\n"));

    [Fact]
    public void The_sentence_before_a_list_gives_its_items_their_stage()
        => Assert.Equal(
            ["7: 24 alpha AppArmor", "8: 127 alpha User namespaces"],
            Written.Features("# v1.30\n\n## Security\n\nThese are new in alpha:\n\n- AppArmor (KEP-24)\n- User namespaces (KEP-127)\n"));

    [Fact]
    public void A_line_that_pours_in_keps_presents_none()
        => Assert.DoesNotContain(Written.Note("## Beta\n\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"KEP-{i} ")) + "\n").Features, f => f.Kep is not null);
}
