using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>Habits of people who write release notes, each in both languages: <c>KEP stage</c> is what a reader of a note on v1.30 takes.</summary>
public class HabitTests
{
    [Theory]
    [InlineData("| KEP | Feature | Was | Is |\n|---|---|---|---|\n| 24 | AppArmor | Beta | GA |\n| 9 | Volumes | – | Alpha |", "24 stable", "9 alpha")]
    [InlineData("| KEP | 特性 | 之前 | 现在 |\n|---|---|---|---|\n| 24 | AppArmor | Alpha | Beta |\n| 9 | 卷组 | Beta | GA |", "24 beta", "9 stable")]
    [InlineData("| KEP | 特性 | 1.29 | 1.30 |\n|---|---|---|---|\n| 24 | AppArmor | Alpha | Beta |", "24 beta")]
    public void Of_two_columns_of_stages_the_last_is_the_releases(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 移除\n\n| KEP | 内容 |\n|---|---|\n| 24 | 树内驱动 |\n| - | 旧的启动参数 |\n| - | 旧的卷插件 |", "24 removed", "- removed", "- removed")]
    [InlineData("## Alpha\n\n| KEP | What |\n|---|---|\n| 24 | AppArmor |\n| n/a | Volume groups |\n| n/a | Quiet tokens |", "24 alpha", "- alpha", "- alpha")]
    public void A_dash_only_fills_a_cell(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Fixes\n\n- The helper no longer hangs (#2291)\n- Wrong permissions after an upgrade (#2240)\n\n## Beta\n\n- AppArmor (KEP-24)\n- Volumes (KEP-9)\n- Tokens (KEP-300)", "24 beta", "9 beta", "300 beta")]
    [InlineData("## 修复\n\n- 升级后权限错误 (#2240)\n\n## Beta\n\n- AppArmor（KEP-24）\n- 卷组（KEP-9）\n- 令牌（KEP-300）\n- 细粒度鉴权 stable 了 (#2862)", "24 beta", "9 beta", "300 beta", "2862 stable")]
    public void Where_KEPs_are_named_as_such_bare_numbers_are_issues_but_beside_a_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Graduates (GA)\n\n- KMS v2 (3299)\n- AppArmor (1040), at last\n", "3299 stable", "1040 stable")]
    [InlineData("## 毕业生\n\n- **KMS v2（3299）**\n   - 启动时取种子\n- **APF 流控（1040）** —— 磨了五年", "3299 stable", "1040 stable")]
    public void Several_titles_with_a_number_in_brackets_name_KEPs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## What goes away\n\n- The shim is gone for good (KEP-24).\n- Annotations are deprecated (KEP-9).", "24 removed", "9 deprecated")]
    [InlineData("## 退场\n\n- 垫片彻底没了，KEP-24。\n- 注解开始废弃，KEP-9，1.43 才删。", "24 removed", "9 deprecated")]
    public void A_heading_that_says_goodbye_leaves_it_to_the_items_which(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Small print and deprecations\n\nNow deprecated:\n\n- The `kubeProxyVersion` field of nodes.", "- deprecated")]
    [InlineData("## 其余调整与移除\n\n已移除：\n\n- kubelet 的 `--keep-volumes` 参数。", "- removed")]
    public void A_heading_on_ends_among_other_things_is_no_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- **Node Swap Stable** (KEP-2400): memory can spill to disk", "2400 stable")]
    [InlineData("- **节点 Swap 稳定版**（KEP-2400）：内存可以换出", "2400 stable")]
    public void A_stage_closes_the_title_in_front_of_the_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n- **Pod certificates**, KEP-4317. Goes hand in hand with other things, see KEP-3257.\n- **Gang scheduling**, KEP-4671, and **preemption**, KEP-5710.", "4317 stable", "4671 stable", "5710 stable")]
    [InlineData("## 稳定版\n\n- **Pod 证书**，KEP-4317。它基于 KEP-3257。\n- **Gang 调度**，KEP-4671，以及**抢占**，KEP-5710。", "4317 stable", "4671 stable", "5710 stable")]
    public void A_KEP_right_behind_bold_words_is_theirs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n1. **Scheduling gates** — GA. KEP-3521. It was beta before.\n2. **Validating policies** — GA. KEP-3488. Match conditions (KEP-3716) are GA, too.", "3521 stable", "3488 stable", "3716 stable")]
    [InlineData("## 稳定\n\n1. **调度门** —— GA。KEP-3521。之前是 Beta。\n2. **准入策略** —— GA。KEP-3488。匹配条件（KEP-3716）在 v1.30 同样 GA。", "3521 stable", "3488 stable", "3716 stable")]
    public void A_KEP_that_is_a_sentence_of_its_own_titles_the_item(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Service CIDRs ([KEP-1880](https://kep.k8s.io/1880)) are stable; [volume populators](https://kep.k8s.io/1495) are stable as well; and [subresources](https://kep.k8s.io/2590) have graduated to GA.", "1880 stable", "1495 stable", "2590 stable")]
    [InlineData("本版：v1.30 让 KEP-2400 成为稳定版，又带来 Alpha 阶段的 KEP-5295。", "2400 stable", "5295 alpha")]
    public void The_last_KEP_of_a_sentence_does_not_title_what_names_others_before(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("The old drivers for **RBD** (KEP-2923) and **CephFS** (KEP-2924) are deprecated.", "2923 deprecated", "2924 deprecated")]
    [InlineData("**RBD**（KEP-2923）和 **CephFS**（KEP-2924）的旧驱动已弃用。", "2923 deprecated", "2924 deprecated")]
    public void One_end_is_of_all_that_a_sentence_lists(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("Available, but beta. Use it if you can live with changes:\n\n| What | KEP |\n|---|---|\n| AppArmor | 24 |\n| Volumes | 9 |", "24 beta", "9 beta")]
    [InlineData("以下是 Alpha 功能：\n\n| 特性 | KEP |\n|---|---|\n| AppArmor | 24 |\n| 卷组 | 9 |", "24 alpha", "9 alpha")]
    public void The_words_in_front_of_a_table_say_its_stage(string note, params string[] expected) => Written.AssertStages(expected, "## What you get\n\n" + note);

    [Theory]
    [InlineData("## Beta\n\n- KEP-24 AppArmor\n\nWhat we told you of v1.29:\n\n- KEP-9 Volumes", "24 beta")]
    [InlineData("## Beta\n\n- KEP-24 AppArmor\n\n上一封公告（升级到 1.29）：\n\n- KEP-9 卷组", "24 beta")]
    public void A_list_of_what_an_older_release_brought_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("1) AppArmor is stable now [1]\n   Write the new field.\n\n2) Elastic jobs are stable now [2]\n   Change both at once.\n\n[1] https://kep.k8s.io/24\n[2] https://kep.k8s.io/3715\n", "24 stable", "3715 stable")]
    [InlineData("1) AppArmor 支持正式稳定 [1]\n   请改用新字段。\n\n2) 弹性 Job 正式稳定 [2]\n\n[1] https://kep.k8s.io/24\n[2] https://kep.k8s.io/3715\n", "24 stable", "3715 stable")]
    public void Addresses_at_the_foot_of_a_mail_are_links(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("| Sign | Means |\n|---|---|\n| 🟢 | GA |\n| 🟡 | Beta |\n\n- 🟢 **AppArmor** `#24`: fields at last\n- 🟡 **Volumes** `#19`: groups of them", "24 stable", "19 beta")]
    [InlineData("| 图标 | 含义 |\n|---|---|\n| 🟢 | GA |\n| 🔴 | Alpha |\n\n- 🟢 **AppArmor** `#24`：终于有字段了\n- 🔴 **卷组** `#19`：一次快照", "24 stable", "19 alpha")]
    public void A_legend_may_be_a_table_and_a_number_in_code(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("**01 | Stable: ready for use**\n\n**AppArmor**\n\nDone in KEP-24.\n\n**02 | Upgrade notes**\n\nUpgrade the nodes last.", "24 stable")]
    [InlineData("▍**01｜稳定版：可以写进规范了**\n\n**AppArmor**\n\nKEP-24，终于毕业。\n\n▍**02｜Alpha：先收藏**\n\n**卷组**：写快照的看过来，KEP-9 给了一个新办法。", "24 stable", "9 alpha")]
    public void Bold_parts_that_count_on_are_of_one_rank(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("KEP-24 (AppArmor) will go to beta, GA is planned for 1.37.", "24 beta")]
    [InlineData("- AppArmor（KEP-24）由 1.28 的 Beta 升级为稳定版", "24 stable")]
    [InlineData("- AppArmor (KEP-24) has been coming since 1.28, now generally available", "24 stable")]
    public void A_release_belongs_to_the_stage_beside_it(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("## Dry runs\n\nThe control plane may be older (KEP-24, stable right away because it is a policy).", "24 stable")]
    [InlineData("## 版本偏差\n\n控制面可以更新（KEP-24，直接稳定）。", "24 stable")]
    public void A_bracket_may_hold_the_KEP_and_its_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- In-place resize (KEP-24), deprecated from 1.30. Its removal isn't expected before 1.43.", "24 deprecated")]
    [InlineData("## Removals\n\n- No API version is removed.\n- The shim is no longer served (KEP-24).", "24 removed")]
    public void What_is_not_to_come_yet_is_not_removed(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Beta\n\n- KEP-24 AppArmor\n- resize was alpha before, nothing changed\n\nFurther reading: my post on swap going GA (KEP-693).", "24 beta")]
    [InlineData("## Beta\n\n- KEP-24 AppArmor\n- 就地扩缩容之前就是 Alpha，没变化\n\n有人问容器检查点（KEP-2008）有没有动静，没有。", "24 beta")]
    public void No_news_is_no_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## AppArmor\n\nIts KEP number is 24. It graduates to GA.", "24 stable")]
    [InlineData("## AppArmor 毕业了\n\n这个东西的 KEP 编号是 24，两位数！", "24 stable")]
    public void A_KEP_may_be_called_by_its_number(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 5. AppArmor is a field now\n\nKEP-24 is stable.\n\n## 4. Volume groups\n\nKEP-9 is beta.\n\n## How the upgrade went\n\nFine.", "24 stable", "9 beta")]
    [InlineData("## No.1 AppArmor\n\nKEP-24 毕业。\n\n## No.2 卷组\n\nKEP-9 进入 Beta。\n\n## 怎么升的\n\n单节点，没什么好说的。", "24 stable", "9 beta")]
    public void Among_numbered_features_a_section_without_a_number_is_none(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- **Beta** · Volume groups [#24](https://kep.k8s.io/24) (`VolumeGroupSnapshot`)", "VolumeGroupSnapshot")]
    [InlineData("- **Beta** · 卷组快照 [#24](https://kep.k8s.io/24)（`VolumeGroupSnapshot`）", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). `VolumeGroupSnapshot` is the gate in case you want to be rid of it.", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). The gate for the clean-up is `VolumeGroupSnapshot`.", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). It requires the `VolumeGroupSnapshot` feature gate.", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). Two gates are involved: `VolumeGroupSnapshot` and `VolumeGroups`.", "VolumeGroupSnapshot, VolumeGroups")]
    [InlineData("- KEP-24 Volume groups (Beta). They are off: turn on `VolumeGroupSnapshot` to have them.", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). Nobody needs to flip `VolumeGroupSnapshot` any more.", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 卷组（Beta）。默认关闭，打开 `VolumeGroupSnapshot` 即可。", "VolumeGroupSnapshot")]
    [InlineData("- KEP-24 Volume groups (Beta). The list is new. Drains (KEP-9) hide behind the `QuietNodeDrains` gate.", "")]
    [InlineData("- KEP-24 卷组（Beta）。清单是新的。排空（KEP-9）由 `QuietNodeDrains` 特性门控控制。", "")]
    [InlineData("### 移除 KEP-24\n\nPodSecurityPolicy 在 v1.28 中被弃用，在 v1.30 中被移除。", "")]
    public void A_gate_stands_behind_its_KEP_or_is_called_one(string note, string expected)
        => Assert.Equal(expected, string.Join(", ", Written.Note("## News\n\n" + note).Features[0].Gates.Select(g => g.Value)));

    [Theory]
    [InlineData("The release is called *Timbernetes*.", "Timbernetes")]
    [InlineData("Its code name is <em>Planternetes</em>.", "Planternetes")]
    [InlineData("From Kubernetes v1.30.0 (\"Elli\", released on 2024-08-13).", "Elli")]
    [InlineData("Kubernetes v1.30 (Uwubernetes, 17 April 2024) is calm.", "Uwubernetes")]
    [InlineData("v1.30 是 12 月出的，名字叫 Timbernetes（世界树）。", "Timbernetes")]
    [InlineData("Kubernetes v1.30，主题 Uwubernetes，发布于四月。", "Uwubernetes")]
    [InlineData("Applies to Kubernetes v1.30 (out since 2024-04-17, \"Uwubernetes\").", "Uwubernetes")]
    [InlineData("适用于 Kubernetes v1.30（2024-04-17 发布，“Uwubernetes”）。", "Uwubernetes")]
    [InlineData("Kubernetes v1.30: Uwubernetes was published in April, and it is calm.", "Uwubernetes")]
    [InlineData("Kubernetes v1.30: Of Cats & Stars is here.", "Of Cats & Stars")]
    [InlineData("Kubernetes v1.30: Uwubernetes has arrived with 45 enhancements.", "Uwubernetes")]
    public void A_theme_is_a_name_in_any_of_these_words(string sentence, string expected) => Assert.Equal(expected, Written.Note("# Kubernetes v1.30\n\n" + sentence).Theme?.Value);

    [Theory]
    [InlineData("---\ndate: 2026-01-04\n---\n\n1.30 是 12 月 17 号出的。", "2025-12-17")]
    [InlineData("---\ndate: 2026-01-04\n---\n\nKubernetes 1.30 was released on December 17.", "2025-12-17")]
    [InlineData("1.30 上周三（2026 年 4 月 22 日）正式发布。", "2026-04-22")]
    [InlineData("Kubernetes v1.30 is scheduled for **Wednesday, 26 August 2026**.", "2026-08-26")]
    [InlineData("The project published version 1.30 on August 27, 2025.", "2025-08-27")]
    [InlineData("Kubernetes v1.30: Uwubernetes was published on April 17, 2024.", "2024-04-17")]
    [InlineData("Kubernetes 1.30 got published on April 17, 2024, and my notes were published on May 2, 2024.", "2024-04-17")]
    [InlineData("Kubernetes v1.30 **Uwu** dropped on April 17, 2024.", "2024-04-17")]
    [InlineData("Kubernetes v1.30 has 45 enhancements. Target date: April 17, 2024.", "2024-04-17")]
    [InlineData("作者：某团队　　发布于 2024-04-03\n\nKubernetes 1.30 即将到来！预定日期为 2024 年 4 月 17 日。", "2024-04-17")]
    [InlineData("发布：2024-04-20\n\nKubernetes v1.30 于 4 月 17 日（2024 年）如期发布。", "2024-04-17")]
    [InlineData("Kubernetes v1.30 was out on 17 April (2024), as planned.", "2024-04-17")]
    [InlineData("This post on Kubernetes v1.30 was published on May 2, 2024.", null)]
    public void A_release_has_its_day_in_any_of_these_words(string note, string? expected) => Assert.Equal(expected, Written.Note(note).ReleaseDate?.Value.ToString());

    [Theory]
    [InlineData("1.30 上周三发布。增强 70 项，稳定 18、Beta 25、Alpha 25。", "70 18 25 25")]
    [InlineData("| 项 | 值 |\n|---|---|\n| 版本 | v1.30.0 |\n| 增强总数 | 45（Stable 11 / Beta 22 / Alpha 12） |", "45 11 22 12")]
    [InlineData("> 增强共 **45** 项 ｜ 稳定 **17** 项 ｜ Beta **18** 项 ｜ Alpha **10** 项", "45 17 18 10")]
    [InlineData("It brings 45 enhancements: 17 stable, 18 beta, 10 alpha. If you only have thirty seconds: read on.", "45 17 18 10")]
    public void Totals_stand_behind_their_stage_or_in_front(string note, string expected)
        => Assert.Equal(expected, Written.Note("# Kubernetes v1.30\n\n" + note).Totals is { } t ? $"{t.Total} {t.Stable} {t.Beta} {t.Alpha}" : null);

    [Theory]
    [InlineData("If you only have thirty seconds: user namespaces are GA.")]
    [InlineData("这个东西的编号是 127，三位数！从 1.25 的 alpha 一路磨到 stable。")]
    [InlineData("Contents\n\n一、Stable\n二、Beta\n三、Alpha")]
    public void Numbers_of_other_things_are_no_totals(string note) => Assert.Null(Written.Note("# Kubernetes v1.30\n\n" + note).Totals);

    [Theory]
    [InlineData("#### #5307 Container restart rules\n*Stage:* Major Change to Beta; *Feature group:* sig-node; *Feature gate:* `ContainerRestartRules` (default: `true`)", "5307 beta")]
    [InlineData("#### KEP-24 AppArmor\n**阶段：** 进入 Beta · **SIG：** Node · **门控：** `AppArmorFields`", "24 beta")]
    public void Several_labels_share_a_line(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("| No. | KEP | What | Status |\n|---|---|---|---|\n| 19 | 2831 | Tracing | Stable |\n| 20 | 4369 | Names | Stable |\n| 21 | 4412 | Tokens | Beta |", "2831 stable", "4369 stable", "4412 beta")]
    [InlineData("| 序号 | KEP | 特性 | 状态 |\n|---|---|---|---|\n| 7 | 2831 | 追踪 | 稳定 |\n| 8 | 4369 | 变量名 | 稳定 |\n| 9 | 4412 | 令牌 | Beta |", "2831 stable", "4369 stable", "4412 beta")]
    public void A_count_may_start_anywhere(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("| KEP | Feature | Alpha | Beta | GA |\n|---|---|:-:|:-:|:-:|\n| 4033 | Driver | | | ✓ |\n| 4205 | PSI | | ✓ | |\n| 5307 | Rules | ✓ | | |", "4033 stable", "4205 beta", "5307 alpha")]
    [InlineData("| KEP | 特性 | 阶段 |\n|---|---|---|\n| 4815 | 切分设备 | Beta |\n| 5075 | 消耗容量 | 同上 |\n| 5729 | 申领 | Alpha |", "4815 beta", "5075 beta", "5729 alpha")]
    public void Ticks_and_dittos_say_a_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- HPA tolerance (KEP-4951) starts out as alpha, and beta will not come before v1.35.", "4951 alpha")]
    [InlineData("- KEP-4951 HPA 容忍度首次以 Alpha 亮相，Beta 尚未定。", "4951 alpha")]
    public void A_stage_that_is_denied_is_not_reached(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("- Queueing hints (KEP-4247) and nominated names (KEP-5278) are now stable and beta, respectively.", "4247 stable", "5278 beta")]
    [InlineData("- 排队提示（KEP-4247）和提名节点（KEP-5278）分别进入稳定和 Beta。", "4247 stable", "5278 beta")]
    [InlineData("升级为稳定版的有污点驱逐（KEP-3902）和成功策略（KEP-3998）；进入 Beta 的是异步抢占（KEP-4832）。", "3902 stable", "3998 stable", "4832 beta")]
    public void One_sentence_gives_each_KEP_its_stage(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("- ＫＥＰ－１４９５ 卷填充器（ＧＡ）\n- KEP＃４９５１ HPA 容忍度（Alpha）", "1495 stable", "4951 alpha")]
    [InlineData("- ＫＥＰ－１４９５ Volume populators (ＧＡ)", "1495 stable")]
    public void Wide_letters_and_digits_are_read(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("The **drains** of the proxy are stable.[^1] The **nftables backend** was promoted to beta.[^2]\n\n[^1]: KEP-3836\n[^2]: KEP-3866", "3836 stable", "3866 beta")]
    [InlineData("**排空**已经稳定。[^1] **nftables 后端**升级到 Beta。[^2]\n\n[^1]: KEP-3836\n[^2]: KEP-3866", "3836 stable", "3866 beta")]
    public void A_footnote_in_running_text_is_about_its_sentence(string note, params string[] expected) => Written.AssertStages(expected, "## Network\n\n" + note);

    [Theory]
    [InlineData("## Root that is not root\n\nUser namespaces are still beta and wait for the kernel.\n\nBound tokens gained identifiers, and that work (KEP-4193, led by SIG Auth) is now stable.", "4193 stable")]
    [InlineData("## 安全\n\n用户命名空间仍是 Beta，还要等内核。\n\n绑定的令牌有了标识，这项工作（KEP-4193，由 SIG Auth 牵头）现在稳定。", "4193 stable")]
    public void The_sentence_that_names_the_KEP_says_its_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n• memory manager (1769) for the nerds\n• field selectors (4358) at last\n• authorization (3221)!!! in front of them\n• zpages: statusz (4827) + flagz (4828)", "1769 stable", "4358 stable", "3221 stable", "4827 stable", "4828 stable")]
    public void Many_numbers_in_brackets_are_KEPs_wherever_they_stand(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("1. `KEP-5307` [alpha] Restart rules\n2. `KEP-24` AppArmor, stable now", "5307 alpha", "24 stable")]
    [InlineData("- `KEP-5307` 重启规则（Alpha）", "5307 alpha")]
    public void A_KEP_may_stand_in_code_in_front_of_its_title(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("| Alpha | Beta |\n|---|---|\n| KEP-5808 Histograms | KEP-5284 Impersonation |\n| KEP-5866 Shards | |", "5808 alpha", "5284 beta", "5866 alpha")]
    [InlineData("| Alpha | 稳定 |\n|---|---|\n| KEP-5808 直方图 | KEP-127 用户命名空间 |", "5808 alpha", "127 stable")]
    public void Columns_may_be_stages(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("【稳定】\n\n1️⃣ 扩容失败恢复 KEP-1790\n\n【Alpha】\n\n2️⃣ 环境变量文件 KEP-3721", "1790 stable", "3721 alpha")]
    [InlineData("【Stable】\n\nVolume recovery KEP-1790\n\n【Alpha】\n\nFiles of variables KEP-3721", "1790 stable", "3721 alpha")]
    public void A_line_in_lenses_is_a_heading(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n- KEP-24 AppArmor\n\n## Did not make it\n\nThese were on the list:\n\n- KEP-9 Volumes (beta)", "24 stable")]
    [InlineData("## 稳定\n\n- KEP-24 AppArmor\n\n## 这次没赶上的\n\n- KEP-9 卷组（Beta）", "24 stable")]
    public void What_did_not_make_it_is_no_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- The admission plugin is deprecated and will go away later. Its successor (KEP-2579) has been there since v1.25.\n- KEP-24 AppArmor (GA)", "24 stable")]
    [InlineData("- KEP-24 AppArmor（GA）\n- 配合 Kubernetes 侧的工作（KEP-5966，预计 1.37）", "24 stable")]
    public void A_KEP_of_another_release_titles_no_item(string note, params string[] expected)
        => Assert.Equal(expected, Written.Note("## News\n\n" + note).Features.Where(f => f.Kep is not null).Select(f => $"{f.Kep} {StageNames.Of(f.Stage)}"));

    [Theory]
    [InlineData("1. **Device allocation is GA.** Its model is the only one (KEP-4381, SIG Node). The code of KEP-3063 went away before.", "4381 stable")]
    [InlineData("1. **动态分配 GA 了。** 模型只剩一个（KEP-4381）。KEP-3063 的代码早就没了。", "4381 stable")]
    public void A_bold_lead_is_about_the_first_KEP_in_brackets(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("### Alpha, for the brave\n\nPod certificates (KEP-4317, gate `PodCertificateRequest`) is the one to watch. Restart rules (KEP-5307) let one container restart.", "4317 alpha", "5307 alpha")]
    [InlineData("### Alpha，先收藏\n\nPod 证书（KEP-4317）最值得看。重启规则（KEP-5307）让单个容器重启。", "4317 alpha", "5307 alpha")]
    public void A_stage_with_a_remark_groups_what_is_below(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## On its way out\n\n- `externalIPs` gets deprecated (KEP-5707). The removal itself is years off.", "5707 deprecated")]
    [InlineData("## 弃用与移除\n\n`externalIPs` 标记弃用（KEP-5707），gitRepo 卷永久禁用（KEP-5040）。", "5707 deprecated", "5040 removed")]
    [InlineData("## 弃用与移除\n\n- IPVS 模式（KEP-5495）自本版起弃用，请改用 nftables（KEP-3866）", "5495 deprecated")]
    public void Each_end_is_of_what_stands_beside_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Structured parameters\n\nThey (KEP-4381) enter beta. The old way (KEP-3063) is removed in this release.", "4381 beta", "3063 removed")]
    [InlineData("### 结构化参数\n\n结构化参数（KEP-4381）进入 Beta。老的那套（KEP-3063）在本版本被移除。", "4381 beta", "3063 removed")]
    [InlineData("### 准入策略\n\n- 变更策略是 Alpha（KEP-3962），跟之前的校验策略（KEP-3488）是一对。", "3962 alpha")]
    public void What_stands_beside_is_another_feature_only_with_a_stage_of_its_own(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Deprecation of the Endpoints API\n\nSlices have been stable since v1.21 (KEP-752). Clients get warnings now. See KEP-4974.", "4974 deprecated")]
    [InlineData("### 弃用 Endpoints API\n\n切片自 v1.21 起稳定（KEP-752）。客户端会收到警告。参见 KEP-4974。", "4974 deprecated")]
    public void What_is_of_an_older_release_leaves_the_KEP_to_see(string note, params string[] expected) => Written.AssertStages(expected, "# Kubernetes v1.30\n\n## Deprecations\n\n" + note);

    [Theory]
    [InlineData("| KEP | Title |\n|---|---|\n| **Stable** | |\n| KEP-753 | Sidecars |\n| KEP-4444 | Distribution |\n| **Alpha** | |\n| KEP-3015 | Same node |", "753 stable", "4444 stable", "3015 alpha")]
    [InlineData("| KEP | 特性 |\n|---|---|\n| 稳定 | |\n| KEP-753 | 边车 |\n| Alpha | |\n| KEP-3015 | 同节点 |", "753 stable", "3015 alpha")]
    public void A_row_with_nothing_but_a_stage_heads_the_rows_below(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("<details>\n<summary>Stable (2)</summary>\n\n- KEP-2400 Swap\n- KEP-3331 Authentication\n\n</details>\n\n<details>\n<summary>Beta (1)</summary>\n\n- KEP-4639 Image volumes\n\n</details>", "2400 stable", "3331 stable", "4639 beta")]
    [InlineData("<details>\n<summary>稳定</summary>\n\n- KEP-2400 Swap\n\n</details>", "2400 stable")]
    public void The_summary_of_details_is_a_heading(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- KEP-5080 / Stable / Ordered deletion of namespaces", "5080 stable")]
    [InlineData("- KEP-5080 / 稳定 / 有序删除命名空间", "5080 stable")]
    public void A_stage_may_stand_between_slashes(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("| 特性 | KEP | 目标阶段 | 认领 | 状态 |\n|---|---|---|---|---|\n| 卷健康 | 1432 | Beta | 甲 | 已写 |\n| 挂载选项 | 5855 | Alpha | 乙 | 未写 |", "1432 beta", "5855 alpha")]
    [InlineData("| Feature | KEP | Target stage | Owner | Status |\n|---|---|---|---|---|\n| Volume health | 1432 | Beta | ann | written |\n| Mount options | 5855 | Alpha | bob | open |", "1432 beta", "5855 alpha")]
    public void A_column_of_states_of_the_work_is_no_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 移除\n\n- kubelet 的 `failCgroup` 选项将被移除（KEP-5573）", "5573 removed")]
    [InlineData("## Removals\n\n- The option will be removed (KEP-5573)", "5573 removed")]
    [InlineData("## Removals\n\n- The option will be removed in v1.33 (KEP-5573)", "5573 deprecated")]
    [InlineData("## Deprecations and removals\n\n- KEP-3063 在 v1.26 中引入的分配已被移除", "3063 removed")]
    public void What_will_be_removed_below_removals_is_removed_in_this_release(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## News\n\n- AppArmor (KEP-24) is stable.\n- 自 1.28 起 DRA 核心（KEP-4381）即为 GA。", "24 stable")]
    [InlineData("## News\n\n- AppArmor (KEP-24) is stable.\n- From 1.28 on the core (KEP-4381) is GA.", "24 stable")]
    public void A_stage_since_an_older_release_is_no_news(string note, params string[] expected)
        => Assert.Equal(expected, Written.Note(note).Features.Where(f => f.Stage != Stage.Unknown).Select(f => $"{f.Kep} {StageNames.Of(f.Stage)}"));

    [Theory]
    [InlineData("Smarter drains, [KEP-24](https://kep.k8s.io/24), were alpha in 1.28 and beta in 1.29. In 1.30 they finally reach stable.", "24 stable")]
    [InlineData("The `podGroups` field is GA. It is a quiet change (KEP-24) that few will notice.", "24 stable")]
    [InlineData("Nobody counted how long quiet tokens (KEP-24) took. This feature is beta now.", "24 beta")]
    [InlineData("优雅排空（KEP-24）在 1.28 还是 Alpha。在 1.30 中，它升级到稳定版。", "24 stable")]
    [InlineData("`podGroups` 字段已经 GA。它是一个不起眼的改动（KEP-24），但等了很久。", "24 stable")]
    [InlineData("卷组快照由 KEP-24 描述，讨论了好几年。该特性现在进入 Beta。", "24 beta")]
    [InlineData("Drains are GA. They owe it to KEP-24 and to KEP-9.")]
    [InlineData("A word first. Everybody knows of KEP-24 and its friends. Volume groups are stable.")]
    [InlineData("Volume groups are stable. It lets [old drivers](https://kep.k8s.io/24) rest.")]
    [InlineData("先说一句。大家都知道 KEP-24 和它的朋友。卷组已经稳定。")]
    public void A_sentence_with_a_pronoun_goes_on_about_the_same_KEP(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\n" + note);

    [Theory]
    [InlineData("The field came with KEP-24 and has been stable since 1.28, and two new values, tracked as KEP-9, are set to become stable.", "9 stable")]
    [InlineData("Tokens (KEP-24) were beta in v1.27, while drains, KEP-9, are beta now.", "9 beta")]
    [InlineData("KEP-24 的字段自 1.28 起已是稳定版，而由 KEP-9 跟踪的两个取值将进入稳定版。", "9 stable")]
    public void A_stage_of_an_older_release_stays_with_the_KEP_before_it(string note, params string[] expected) => Written.AssertStages(expected, "## News\n\nLet me begin with the network. " + note);

    [Theory]
    [InlineData("Support for old hosts is being removed: agents refuse to start on them ([KEP-24](https://kep.k8s.io/24)). The slow mode is going to be deprecated ([KEP-9](https://kep.k8s.io/9)), with the quick one in its place.", "24 removed", "9 deprecated")]
    [InlineData("The sheet is long. The old shim has been removed (KEP-24), so check your images. The annotations are deprecated (KEP-9) and print a warning.", "24 removed", "9 deprecated")]
    [InlineData("先说清理。旧主机的支持正在被移除（KEP-24），节点不会再启动。慢速模式将被弃用（KEP-9），请换用快的那个。", "24 removed", "9 deprecated")]
    [InlineData("We like to tidy. The code of KEP-24 was removed in v1.27, and KEP-9 was removed in v1.28.")]
    public void An_end_in_prose_needs_no_date(string note, params string[] expected) => Written.AssertStages(expected, "## Housekeeping\n\n" + note);

    [Theory]
    [InlineData("### Shim removed from the agent\n\nAfter years of warnings, the shim has been removed from the agent in Kubernetes v1.30 (KEP-24).", "24 removed")]
    [InlineData("### The old driver\n\nThe maintainers have removed it (KEP-24).", "24 removed")]
    [InlineData("### Classic claims (KEP-24)\n\nThe authors have deprecated it. Use the new ones.", "24 deprecated")]
    [InlineData("### 旧驱动（KEP-24）\n\n社区已将其移除。", "24 removed")]
    [InlineData("### 经典申领（KEP-24）\n\n作者把它弃用了，请换用新的。", "24 deprecated")]
    public void What_was_removed_may_be_a_pronoun_or_come_from_a_place(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Faster restarts – Alpha\n\nThe backoff starts at one second instead of ten: [KEP-24](https://kep.k8s.io/24), behind a gate.", "24 alpha")]
    [InlineData("### Warm caches – Beta\n\nPulls take one step rather than two: KEP-24.", "24 beta")]
    [InlineData("### 更快重启 – Alpha\n\n重启间隔不同于默认的三个：KEP-24。", "24 alpha")]
    public void What_stands_in_front_of_a_colon_is_not_compared_with_the_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Relaxed names\n\nMost characters are fine now. References: [KEP-24](https://kep.k8s.io/24).", "24 unknown")]
    [InlineData("### Relaxed names (Beta)\n\nMost characters are fine now. Sources: KEP-24.", "24 beta")]
    [InlineData("### 变量名\n\n几乎什么字符都可以。参考资料：[KEP-24](https://kep.k8s.io/24)。", "24 unknown")]
    public void Further_reading_below_a_title_is_its_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Patient Priorities to Stable\n\nThis feature adds [an option for classes](https://kep.k8s.io/24), which turns eviction off.", "24 stable")]
    [InlineData("### Better Logs in Beta\n\nKubernetes 1.30 now offers [structured lines](https://kep.k8s.io/24) that machines can read.", "24 beta")]
    [InlineData("### 不抢占的优先级 GA\n\n该特性新增[优先级类的一个选项](https://kep.k8s.io/24)，可以关闭驱逐。", "24 stable")]
    [InlineData("### Picking devices in Alpha\n\nThis feature needs [the claims of old](https://kep.k8s.io/24), which came before.", "- alpha")]
    [InlineData("### 设备选择（Alpha）\n\n该特性的前提是[结构化申领](https://kep.k8s.io/24)。", "- alpha")]
    public void A_link_on_what_the_feature_adds_is_its_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("No longer usable soon:\n\n- The `replicas` flag.\n\nOther small changes:\n\n- The pause image is 3.10.")]
    [InlineData("Will stop working in a later release:\n\n- The `replicas` flag.\n- The old API.\n\nVersion bumps:\n\n- The pause image is 3.10.", "- deprecated", "- deprecated")]
    [InlineData("以后不能再用的：\n\n- `replicas` 参数。\n\n其他小改动：\n\n- pause 镜像 3.10。", "- deprecated")]
    [InlineData("本版起不能再用：\n\n- `replicas` 参数。", "- removed")]
    public void Words_in_front_of_a_list_say_which_end(string note, params string[] expected) => Written.AssertStages(expected, "## Other changes and deprecations\n\n" + note);

    [Theory]
    [InlineData("Ann talks about resize (KEP-24), how far it has come since the alpha and what is in the way.")]
    [InlineData("Since its beta, KEP-24 has had many friends.")]
    [InlineData("小安聊聊扩缩容（KEP-24）自 Alpha 以来走了多远。")]
    public void A_stage_that_time_is_counted_from_is_history(string note) => Written.AssertStages([], "## Talks\n\n" + note);

    [Theory]
    [InlineData("### Removal notice\n\nThe old plugin is gone.\n\n### Quiet tokens (KEP-24)\n\nThey are beta.", "24 beta")]
    [InlineData("### Deprecation reminders\n\n- Old annotations (KEP-24)", "24 deprecated")]
    [InlineData("### 弃用通知\n\n- 旧注解（KEP-24）", "24 deprecated")]
    [InlineData("### 移除提醒\n\n旧插件没人用了。")]
    [InlineData("### In other news\n\n- Some mesh is beta\n- Some chart tool will be GA\n\nBye!")]
    [InlineData("### 周边其他新闻\n\n- 某网格进入 Beta\n- 某工具即将 GA\n\n下期见！")]
    [InlineData("### Webinar: old drivers\n\nWe show how KEP-24 went to beta.")]
    public void A_heading_for_notices_or_other_news_is_no_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Quiet drains\n\nThey are quiet. See also [KEP-24](https://kep.k8s.io/24). It builds on [KEP-9](https://kep.k8s.io/9).", "24 beta")]
    [InlineData("1. Quiet drains\n\n   It builds on KEP-9. See also KEP-24.", "24 beta")]
    [InlineData("### 安静的排空\n\n很安静。参考 [KEP-24](https://kep.k8s.io/24)。它取代了 [KEP-9](https://kep.k8s.io/9) 中的办法。", "24 beta")]
    [InlineData("### Quiet drains\n\nThe range is landing too (see KEP-9).\n\nThis work was done as part of KEP-24.", "24 beta")]
    public void See_also_names_the_KEP_if_no_other_text_does(string note, params string[] expected) => Written.AssertStages(expected, "# Kubernetes v1.30\n\n## Beta\n\n" + note);
}
