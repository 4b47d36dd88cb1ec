namespace KepCatalog.Tests;

/// <summary>The same features in the clothes that people give them.</summary>
public class ContainerTests
{
    [Theory]
    [InlineData("<h2>Beta</h2>\n\n<ul><li>KEP-24 AppArmor</li><li><a href=\"https://kep.k8s.io/9\">Volumes</a> (GA)</li></ul>", "24 beta AppArmor", "9 stable Volumes")]
    [InlineData("<h2>新进入 Beta</h2>\n<ol><li>KEP-24：AppArmor</li><li>KEP-9：卷（稳定）</li></ol>", "24 beta AppArmor", "9 stable 卷")]
    [InlineData("<table><tr><th>KEP</th><th>Title</th><th>Stage</th></tr><tr><td>24</td><td>AppArmor</td><td>Beta</td></tr><tr><td>9</td><td>Volumes</td><td>GA</td></tr></table>", "24 beta AppArmor", "9 stable Volumes")]
    [InlineData("<table><tr><th>阶段</th><th>KEP</th><th>特性</th></tr><tr><td rowspan=\"2\">Beta</td><td>24</td><td>AppArmor</td></tr><tr><td>9</td><td>卷</td></tr></table>", "24 beta AppArmor", "9 beta 卷")]
    public void Html_is_read_like_Markdown(string html, params string[] expected) => AssertRead(expected, html);

    [Theory]
    [InlineData("## Beta\n\n- AppArmor support[^1]\n- Volumes[^v]\n\n[^1]: KEP-24, by SIG Node\n[^v]: https://kep.k8s.io/9", "24 beta AppArmor support", "9 beta Volumes")]
    [InlineData("## 稳定\n\n- AppArmor 支持[^1]\n- 卷组[^2]\n\n[^1]: KEP-24\n[^2]: [KEP-9](https://kep.k8s.io/9)", "24 stable AppArmor 支持", "9 stable 卷组")]
    public void A_footnote_gives_the_KEP(string note, params string[] expected) => AssertRead(expected, note);

    [Theory]
    [InlineData("★ = stable, ☆ = beta\n\n- ★ KEP-24 AppArmor\n- ☆ KEP-9 Volumes", "24 stable AppArmor", "9 beta Volumes")]
    [InlineData("图例：🟢 稳定，🟡 Beta，⚪ Alpha\n\n- 🟢 KEP-24 AppArmor\n- ⚪ KEP-9 卷", "24 stable AppArmor", "9 alpha 卷")]
    [InlineData("Legend: ✅ GA / 🧪 alpha\n\n| KEP | Feature | |\n|---|---|---|\n| 24 | AppArmor | ✅ |\n| 9 | Volumes | 🧪 |", "24 stable AppArmor", "9 alpha Volumes")]
    public void A_legend_gives_signs_their_stage(string note, params string[] expected) => AssertRead(expected, note);

    [Theory]
    [InlineData("**IPVS mode** is also deprecated. It was popular.\n\n**User namespaces** move to GA.", "- deprecated IPVS mode", "- stable User namespaces")]
    [InlineData("**IPVS 模式**同样被弃用。它曾经流行。\n\n**用户命名空间**现已进入 GA。", "- deprecated IPVS 模式", "- stable 用户命名空间")]
    [InlineData("**Note** that clusters stay stable.\n\n**Later** is not a feature; nor is **beta** text.\n\n**Warning**: upgrade the beta clusters first.")]
    public void A_paragraph_says_what_becomes_of_its_bold_subject(string note, params string[] expected) => AssertRead(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("# Releases\n\n## v1.31\n\n### Beta\n\n- KEP-24 AppArmor\n\n## v1.30\n\n### Beta\n\n- KEP-9 Volumes\n")]
    [InlineData("# 各版本特性\n\n## Kubernetes 1.31\n\n- KEP-24 AppArmor（Beta）\n\n## Kubernetes 1.30\n\n- KEP-9 卷（Beta）\n")]
    public void A_page_on_several_releases_is_a_note_for_each(string page)
    {
        var note = Written.Note(page, "releases.md");

        Assert.Equal(["1.31: 24", "1.30: 9"], note.Further.Prepend(note).Select(n => $"{n.Version?.Value}: {Assert.Single(n.Features).Kep}"));
    }

    [Theory]
    [InlineData("# Kubernetes v1.30\n\n## Beta\n\n- KEP-24 AppArmor\n\n## Changes since v1.29\n\n- KEP-9 Volumes (Beta)\n")]
    [InlineData("# Kubernetes v1.30\n\n## Beta in v1.30\n\n- KEP-24 AppArmor\n\n## Planned for v1.31\n\n- KEP-9 Volumes\n")]
    public void A_heading_that_names_another_release_in_passing_begins_no_note(string page) => Assert.Empty(Written.Note(page, "note.md").Further);

    [Theory]
    [InlineData("🟢 GA → Traffic distribution (KEP-4444, SIG Network)\n🟡 Beta → Image volumes (KEP-4639, SIG Node)", "4444 stable Traffic distribution", "4639 beta Image volumes")]
    [InlineData("一、优先级和公平性 #1040 —— Stable\n二、Sidecar 容器 #753 —— Beta", "1040 stable 优先级和公平性", "753 beta Sidecar 容器")]
    [InlineData("Stable: Expansion recovery (#1790), Replacement policy (#3939)\nAlpha: Restart rules (#5307)", "1790 stable Expansion recovery", "3939 stable Replacement policy", "5307 alpha Restart rules")]
    public void Lines_are_a_list_whose_writer_drew_the_bullets(string note, params string[] expected) => AssertRead(expected, note);

    [Theory]
    [InlineData("## 卷组快照\n\n- 编号：3476\n- 状态：稳定", "3476 stable 卷组快照")]
    [InlineData("## 測試版\n\n- 節點 Swap 支援（KEP-2400）\n\n## 實驗版\n\n- Sidecar 容器（KEP-753）", "2400 beta 節點 Swap 支援", "753 alpha Sidecar 容器")]
    [InlineData("SeccompDefault 在这个版本毕业（KEP-2413），从此可以放心。", "2413 stable SeccompDefault")]
    [InlineData("We reviewed it. Fine-grained authorization is now stable (KEP-2862). Impersonation goes to beta (KEP-5284).", "2862 stable Fine-grained authorization", "5284 beta Impersonation")]
    [InlineData("- Dockershim has been removed from the kubelet.\n- Volume expansion is now stable.", "- removed Dockershim has been removed from the kubelet.", "- stable Volume expansion")]
    [InlineData("- Istio 发布 1.27，多集群进入 Alpha。\n- 卷组快照进入 Alpha。", "- alpha 卷组快照")]
    [InlineData("## What about KEP-5233?\n\nAsk again later.\n\n## KEP-24 AppArmor?\n\nIt is stable.", "24 stable AppArmor?")]
    [InlineData("| KEP | Title | Stage |\n|---|---|---|\n| 24 | AppArmor | GA |\n| 9 | Volumes | arrives with 1.31 |", "24 stable AppArmor")]
    [InlineData("### Stable\n* AppArmor – KEP 24\n---\n### Alpha\n* Volumes – KEP 9", "24 stable AppArmor", "9 alpha Volumes")]
    public void Further_habits_of_writers_are_read(string note, params string[] expected) => AssertRead(expected, note);

    private static void AssertRead(string[] expected, string note)
        => Assert.Equal(expected, Written.Features("# Kubernetes v1.30\n\n" + note + "\n").Select(f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
}
