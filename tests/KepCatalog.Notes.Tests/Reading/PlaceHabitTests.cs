namespace KepCatalog.Tests;

/// <summary>Habits of people who present features in their own ways: <c>KEP stage</c> is what a reader of a note on v1.30 takes.</summary>
public class PlaceHabitTests
{
    [Theory]
    [InlineData("## Deprecations to act on\n\nThe Endpoints API is on its way out. [KEP-24](https://kep.k8s.io/24) marks it deprecated in favour of slices, which have been stable since v1.21 (that was KEP-752).\n\nThe `proxyVersion` field was removed (KEP-9). It was never right.\n\nHost networking for Windows has been withdrawn: the maintainers decided to remove the code, tracked as KEP-300.", "24 deprecated", "9 removed", "300 removed")]
    [InlineData("## Removals you will notice\n\nThe shim is gone, that is KEP-24.\n\nOld annotations were removed (KEP-9).", "24 removed", "9 removed")]
    [InlineData("## 要当心的弃用\n\nEndpoints API 被标记为弃用（KEP-24），请改用切片。\n\n`proxyVersion` 字段也已弃用（KEP-9）。", "24 deprecated", "9 deprecated")]
    public void Words_behind_ends_in_a_heading_do_not_make_it_a_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- Quick drains (KEP-24)\n- Quiet tokens (KEP-9)\n\nAll of the above moved from alpha to beta. They need no switch.", "24 beta", "9 beta")]
    [InlineData("- 快速排空（KEP-24）\n- 安静令牌（KEP-9）\n\n以上全部进入 Beta，无需开关。", "24 beta", "9 beta")]
    [InlineData("- Quick drains (KEP-24)\n- Quiet tokens (KEP-9)\n\nEverything above is stable now.", "24 stable", "9 stable")]
    public void A_sentence_behind_a_list_says_the_stage_of_its_items(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Beta corner. Volume deletion (KEP-24) is on by default now. Lonely claims (KEP-9) as well. Scheduling gates, KEP-300, moved to beta after one release.", "24 beta", "9 beta", "300 beta")]
    [InlineData("Now the betas. Quick drains (KEP-24) are on by default. Quiet tokens (KEP-9) too.", "24 beta", "9 beta")]
    [InlineData("先说 Beta。快速排空（KEP-24）默认开启。安静令牌（KEP-9）也是。", "24 beta", "9 beta")]
    public void A_short_sentence_in_front_says_the_stage_of_a_paragraph(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("答：三条都 GA：KEP-1669（代理正在终止的端点）、KEP-3178（清理链的归属）、KEP-3453（减小输入）。另外有个 Alpha：KEP-3836，改善连接可靠性。", "1669 stable", "3178 stable", "3453 stable", "3836 alpha")]
    [InlineData("答：两个，都是 Alpha：一个是 KEP-3850，每个索引单独计算重试次数；另一个是 KEP-3939，旧 Pod 完全终止后才建替换的 Pod。还有一个小的，计划时间的注解（KEP-4026），一来就是 Beta。", "3850 alpha", "3939 alpha", "4026 beta")]
    [InlineData("Two are new in alpha: KEP-24, which drains quickly; and KEP-9, which keeps tokens quiet.", "24 alpha", "9 alpha")]
    public void A_stage_in_front_of_a_colon_is_that_of_all_behind_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n### Admission by policy\n\n- KEP-24\n- expressions instead of webhooks\n- `v1` API\n- complements the validating kind (KEP-9, since 1.28)\n\n### Volumes from images\n\n- KEP-300\n- model weights without an image of one's own", "24 stable", "300 stable")]
    [InlineData("## 稳定\n\n### 用户命名空间\n\n- KEP-24\n- 容器里是 root，外面不是\n- 配合校验策略（KEP-9，1.28 起）", "24 stable")]
    public void A_list_that_opens_with_the_KEP_holds_details(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Deprecated\n\n- External addresses of services — KEP-24\n- you get a warning now, removal not before 1.43\n- We will help you with it", "24 deprecated")]
    [InlineData("## 弃用\n\n- Service 的外部地址（KEP-24）\n- 它要到 1.43 才移除\n- 我们会帮忙", "24 deprecated")]
    public void An_item_that_opens_with_a_pronoun_is_a_remark(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Gone\n\n- the repository volume plugin (KEP-24) is permanently disabled", "24 removed")]
    [InlineData("## 没了的\n\n- 仓库卷插件（KEP-24）", "24 removed")]
    public void A_heading_that_says_gone_is_about_removals(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Beta\n\n- Quick drains (KEP-9)\n\n## What I'm waiting for\n\n- Memory QoS (KEP-24)... maybe 1.31", "9 beta")]
    [InlineData("## 🔮 Crystal ball\n\nUser namespaces (KEP-24) should be stable soon.")]
    [InlineData("## 还在等的\n\n- 内存 QoS（KEP-24）")]
    [InlineData("## 已知问题\n\n- 动态资源（KEP-24）在我们的发行版中仍不支持")]
    [InlineData("## Known issues\n\n- Dynamic resources (KEP-24) need a newer runtime")]
    public void What_a_writer_waits_for_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("KEP-24, quick drains, is stable.\n\n## For reference: what 1.29 had brought\n\nKEP-9 tokens became stable, KEP-300 volumes alpha.", "24 stable")]
    [InlineData("KEP-24 快速排空：GA\n\n## 回顾：1.29 当时的变化\n\nKEP-9 令牌 GA，KEP-300 卷组 Alpha。", "24 stable")]
    [InlineData("KEP-24, quick drains, is stable.\n\n## What 1.29 brought\n\nKEP-9 tokens became stable.", "24 stable")]
    public void A_heading_on_an_older_release_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("# Kubernetes 1.30\n\n## 稳定（Stable）\n\n### 卷属性\n\n不用重建 PVC。[KEP-24](https://kep.k8s.io/24)\n\n## 测试（Beta）\n\n### Pod 级资源\n\n默认启用。[KEP-9](https://kep.k8s.io/9)\n\n### 快照\n\n[KEP-300](https://kep.k8s.io/300)，由 SIG Storage 负责。", "24 stable", "9 beta", "300 beta")]
    [InlineData("# Kubernetes 1.30\n\n## Try it (Beta)\n\n### Pod level resources\n\nOn by default. [KEP-9](https://kep.k8s.io/9)\n\n### Snapshots\n\n[KEP-300](https://kep.k8s.io/300), by SIG Storage.", "9 beta", "300 beta")]
    public void A_stage_in_brackets_titles_a_chapter_of_features(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("| Reviewer | Opinion |\n|---|---|\n| Wang | agreed, add a rollback plan |\n| Li | should we wait for resize in 1.31 (KEP-24)? |")]
    [InlineData("| 评审人 | 意见 |\n|---|---|\n| 王工 | 同意，补充回滚方案 |\n| 李工 | 1.31 的扩缩（KEP-24）要不要等一下？ |")]
    public void A_table_about_something_else_presents_no_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("#### GA\n\n- [#3488] ValidatingAdmissionPolicy\n- [#3521] Scheduling readiness\n- [#3022] Minimum of domains\n\n### Our own changes\n\n- The default network is Cilium 1.15.4 (#8812)\n- The installer knows openEuler (#8777)", "3488 stable", "3521 stable", "3022 stable")]
    [InlineData("#### Beta\n\n- [#127] 用户命名空间\n- [#2400] 节点 swap\n\n### 自身变化\n\n- 修复离线安装包的问题 (#8790, #8801)", "127 beta", "2400 beta")]
    public void A_bare_number_without_a_stage_is_an_issue_where_features_have_one(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Numbers are KEP numbers.\n\nSTABLE\n\n - 3299: encryption at rest. Finally!\n - 1040: API Priority and Fairness. Took them since 1.18...\n - 365: chunked LIST responses\n\nBETA\n\n - 753: Sidecar containers. Was alpha in the previous release, and now\n   enabled without further ado.\n - 3085: a new condition", "3299 stable", "1040 stable", "365 stable", "753 beta", "3085 beta")]
    [InlineData("[S] stable, [B] beta, [A] alpha\n\n[S] 4358 field selectors for CRDs\n[B] 4633 anonymous auth only for some endpoints\n[A] 740 external signing of SA tokens", "4358 stable", "4633 beta", "740 alpha")]
    [InlineData("## 稳定\n\n- 3299：静态加密\n- 1040：优先级与公平\n- 365：分块 LIST", "3299 stable", "1040 stable", "365 stable")]
    [InlineData("## Beta\n\n- 2024: a year of work on drains\n- 2023: the year before", "- beta", "- beta")]
    public void Numbers_that_open_the_items_are_KEPs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("第三个，受限的身份模拟，这个编号是 5284，由 Alpha 晋级 Beta，默认开启。", "5284 beta")]
    [InlineData("The third is constrained impersonation, number 5284 in the enhancements, which moves from alpha to beta. It is KEP number 5284.", "5284 beta")]
    public void A_number_that_the_words_call_one_is_a_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("去年 1.29 引入的 gang 调度（KEP-4671）这次把 API 拆了，PodGroup 独立出来，叫 KEP-5832，Alpha。", "5832 alpha")]
    [InlineData("Gang scheduling (KEP-4671), introduced in 1.29, splits its API, and the pod group is now its own, KEP-5832, in alpha.", "5832 alpha")]
    public void What_an_older_release_introduced_is_not_the_subject(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("HPA 缩容到零（KEP-2021）是老的 Alpha，从 1.16 就有了，不敢乱说。")]
    [InlineData("Scaling to zero (KEP-2021) is an old alpha from 1.16, nobody dares to say more.")]
    public void An_old_stage_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Service 的 `externalIPs` 字段宣布弃用，KEP-5707，计划 1.43 才移除。", "5707 deprecated")]
    [InlineData("We talked about it before. The Endpoints API is on its way out. KEP-24 marks it as deprecated in favour of slices.", "24 deprecated")]
    [InlineData("旧注解从本版起标记为弃用（KEP-24）。", "24 deprecated")]
    public void An_end_may_be_announced_in_prose(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Removals, because somebody will ask:\n\n- The v1beta2 API isn't served any longer.\n- In-tree cloud providers: with KEP-2395 now at beta, the integrations are\n  switched off by default. The code is supposed to be removed in 1.31.\n- `proxyVersion` of Node is deprecated (KEP-4004)", "- removed", "2395 beta", "4004 deprecated")]
    [InlineData("## 弃用与移除\n\n- 树内驱动：KEP-2395 现已进入 Beta，默认关闭，代码到 1.31 才移除。\n- `proxyVersion` 字段弃用（KEP-4004）", "2395 beta", "4004 deprecated")]
    public void A_stage_stands_also_below_ends(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("**And PreferClose?** With KEP-3015 (beta in 1.30) the value `PreferSameZone` is what you should write.", "3015 beta")]
    [InlineData("**节点 swap 呢？** KEP-2400 这次升到 Beta 了。", "2400 beta")]
    public void A_question_is_answered_behind_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Today's topics:\n\n   1. Kubernetes v1.30 released (Hanne)\n   2. Re: Kubernetes v1.30 released - removals (Priya)\n\n## Message\n\n- Quick drains (KEP-24), beta", "24 beta")]
    [InlineData("本期目录：\n\n1. 弃用与移除\n2. 读者来信\n\n## 正文\n\n- 快速排空（KEP-24）：Beta", "24 beta")]
    public void Topics_in_front_of_a_digest_are_no_features(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("**KEP-4193, bound token improvements**\n\n- The references in tokens (`ServiceAccountTokenPodNodeInfo`) are stable.\n- Binding a token to a Node (`ServiceAccountTokenNodeBinding`) is beta.", "4193 stable", "4193 beta")]
    [InlineData("KEP-1710（加速 SELinux 打标签）要分两部分看：\n\n- `SELinuxChangePolicy` 部分升级为稳定版\n- 面向所有卷的 `SELinuxMount` 部分升级为 Beta，默认关闭", "1710 stable", "1710 beta")]
    public void One_KEP_may_have_two_parts_at_two_stages(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Removals: the `--container-runtime` kubelet flag is gone. `storage.k8s.io/v1beta1` isn't served either.", "- removed", "- removed")]
    [InlineData("**Deprecated in 1.30:** setting the cgroup driver by hand.", "- deprecated")]
    [InlineData("弃用：手动指定 cgroup 驱动；KMS v1。", "- deprecated", "- deprecated")]
    public void A_label_for_ends_leads_a_paragraph(string note, params string[] expected) => Written.AssertStages(expected, note);
}
