namespace KepCatalog.Tests;

/// <summary>Habits of people who write posts, threads and chats: <c>KEP stage</c> is what a reader of a note on v1.30 takes.</summary>
public class PostHabitTests
{
    [Theory]
    [InlineData("*GA – we can rely on these* :white_check_mark:\n• DRA core <https://kep.k8s.io/4381|KEP-4381> — the team has been waiting\n• Job pod replacement policy <https://kep.k8s.io/3939|KEP-3939>\n\n*Alpha* :test_tube: (sandbox only!!)\n• pod certs <https://kep.k8s.io/4317|KEP-4317>\n• env from files <https://kep.k8s.io/3721|KEP-3721>", "4381 stable", "3939 stable", "4317 alpha", "3721 alpha")]
    [InlineData("## Beta\n\nTwo for the network:\n– quick drains (KEP-24)\n– quiet tokens (KEP-9), which\n  keep quiet", "24 beta", "9 beta")]
    [InlineData("已经 GA 的：\n• 快速排空（KEP-24）\n• 安静令牌（KEP-9）\n  不再出声", "24 stable", "9 stable")]
    public void Typed_bullets_below_a_line_are_its_list(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("▍能放心用的（GA）\n\n✅ nftables 后端（KEP-3866）\n不过默认还是 iptables，别搞错。\n\n✅ 卷填充器（KEP-1495）\n✅ PV 回收策略说到做到（KEP-2644）\n从 1.23 的 Alpha 走到今天，不容易。\n\n▍先看个热闹（Alpha）\n\n🧪 HPA 容忍度可配置（KEP-4951）。那个写死的 10% 终于能改了！\n🧪 kuberc（KEP-3104），kubectl 的个人偏好", "3866 stable", "1495 stable", "2644 stable", "4951 alpha", "3104 alpha")]
    [InlineData("■ Ready for work (stable)\n\nQuick drains (KEP-24)\nThey are on by default.\n\n■ To try (beta)\n\nQuiet tokens (KEP-9)\nThey make no noise.", "24 stable", "9 beta")]
    public void A_line_with_a_drawn_sign_is_a_heading(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("1/ Kubernetes v1.30 is out! Legend: 🟢 GA · 🟡 beta · 🧪 alpha.\n\n2/ 🟢 Non-graceful node shutdown #2268. Node died & nobody said goodbye?\n\n3/ 🟢 #3333 retroactive default class. You created the claim *before*?\n\n4/ 🟢 Net corner, 2 in a row:\n– proxy terminating endpoints #1669\n– expanded DNS config #2595 (32 search paths)\n\n5/ 🟡 Match conditions for webhooks #3716 – on by default.\n\n6/ 🧪 Jobs got two: backoff limit per index (#3850) and replacing pods when they're dead (#3939)", "2268 stable", "3333 stable", "1669 stable", "2595 stable", "3716 beta", "3850 alpha", "3939 alpha")]
    [InlineData("1/ Kubernetes v1.30 发布！图例：🟢 GA · 🟡 Beta · 🧪 Alpha\n\n2/ 🟢 节点非优雅关闭 #2268。断电也不怕。\n\n3/ 🟡 Webhook 匹配条件 #3716，默认开启\n\n4/ 🧪 Job 两连：按索引重试（#3850）和替换策略（#3939）", "2268 stable", "3716 beta", "3850 alpha", "3939 alpha")]
    public void A_thread_with_signs_says_the_stages(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Key: `S` stable (gate locked on) · `B` beta · `A` alpha · `X` removed\n\n- `B` 3331 structured authN config\n- `S` 3488 admission policies = CEL instead of webhook\n- `A` 4358 field selectors for CRs\n- `X` the old admission plugin", "3331 beta", "3488 stable", "4358 alpha", "- removed")]
    [InlineData("图例：`S` 稳定 · `B` Beta · `A` Alpha\n\n- `B` 3331 结构化认证\n- `S` 3488 准入策略\n- `A` 4358 字段选择器", "3331 beta", "3488 stable", "4358 alpha")]
    [InlineData("Key: `S` stable · `A` alpha\n\n- `S` 3488 admission policies\n- A new field for Pods (KEP-24) is beta", "- stable", "24 beta")]
    public void Letters_in_code_may_be_the_signs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("> [!success] GA\n> - [[KEP-4358|自定义资源字段选择器]] 写了就能用\n> - [[KEP-1769]] 内存管理器\n\n> [!example]- Beta（点开）\n> - [[KEP-4247|调度器 QueueingHint]] 这次默认又开了\n> - [[KEP-4601|带选择器的鉴权]] 升上来了", "4358 stable", "1769 stable", "4247 beta", "4601 beta")]
    [InlineData("## Alpha\n\n- [[KEP-24|Quick drains]], as fast as can be\n- [[KEP-9]] Quiet tokens, see [[Notes on tokens]]", "24 alpha", "9 alpha")]
    [InlineData("等 [[KEP-753|sidecar]] GA，估计 1.31")]
    public void Links_of_a_wiki_name_the_KEP_and_its_title(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- nftables mode for kube-proxy (3866) [β]\n- AppArmor fields (24) [GA]", "3866 beta", "- stable")]
    [InlineData("CPU 管理器（3570）和设备插件（3573）GA 了才知道它们之前一直不是 GA。", "3570 stable", "3573 stable")]
    [InlineData("- DRA: prioritized list (4816) and admin access (5018, with SIG Auth) both stable.\n- Workload-aware preemption (5710), alpha. Both hang on the new PodGroup API (5832; alpha).\n- OCI volumes, KEP-4639, stable. The digest is a separate KEP (5365), also merged, alpha.", "4816 stable", "5018 stable", "5710 alpha", "5832 alpha", "4639 stable", "5365 alpha")]
    [InlineData("网络侧三个转正：混合协议 #1435、内部流量策略 #2086、静态段预留 #3070。另外 #1672 终止中端点也 stable 了。", "1435 stable", "2086 stable", "3070 stable", "1672 stable")]
    public void A_number_in_brackets_beside_a_stage_is_a_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("这一版有卷组快照（KEP-3476）和结构化鉴权配置（KEP-3221），前者是 Beta，后者已经稳定。", "3476 beta", "3221 stable")]
    [InlineData("There are volume groups (KEP-24) and quick drains (KEP-9); the former is beta, the latter is stable.", "24 beta", "9 stable")]
    public void The_former_and_the_latter_have_their_stages(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("**Did sidecars (KEP-753) go GA?** No, not this time.\n**Is structured authorization (KEP-3221) GA?** It is, as of 1.30.\n**And the mutating policies, KEP-3962?** Alpha, brand new.", "3221 stable", "3962 alpha")]
    [InlineData("**sidecar（KEP-753）GA 了吗？** 没有。\n**结构化鉴权（KEP-3221）稳定了吗？** 是的，1.30 起。\n**变更准入呢，KEP-3962？** Alpha，刚来。", "3221 stable", "3962 alpha")]
    [InlineData("有读者问：DRA 啥时候 GA？答：KEP-4381 这版还是 Beta，计划 1.34。")]
    public void A_question_has_its_answer_behind_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("2. Endpoints API（KEP-4974）：弃用，但不移除", "4974 deprecated")]
    [InlineData("- Endpoints API (KEP-4974) is deprecated, but not removed", "4974 deprecated")]
    [InlineData("镜像 GC 最长保留时间（KEP-4210）从 Beta 毕业。", "4210 stable")]
    [InlineData("第 2400 号提案（节点交换分区）转正。\n编号 5295 的提案（KYAML）刚进 Alpha。", "2400 stable", "5295 alpha")]
    [InlineData("A rare step back: KEP-4832, asynchronous preemption, was switched off again by default but stays beta.", "4832 beta")]
    [InlineData("原地扩缩（KEP-1287）在 1.30 仍处于 Beta，新增了内存下调。", "1287 beta")]
    [InlineData("- For 1.31: resource managers (KEP-5526) are alpha now, hoping for beta then.\n- Mixed version proxy (KEP-4020) finally beta after, what, eight releases of alpha.\n- Deprecation: `externalIPs`, KEP-5707. Removal penciled in for 1.43.", "5526 alpha", "4020 beta", "5707 deprecated")]
    [InlineData("Batch shops should look at [batching](https://kep.k8s.io/5598), which skipped alpha altogether and enters as beta.", "5598 beta")]
    [InlineData("The next version is planned for April, and [mutating policies](https://kep.k8s.io/3962) are tipped to become stable in it.")]
    [InlineData("GlusterFS 内置驱动删了，[3446](https://kep.k8s.io/3446)。还有人在用吗？", "3446 removed")]
    [InlineData("拓扑感知调度（KEP-5732，Alpha）依赖 PodGroup API（KEP-5832，同为 Alpha），思路借鉴自 1.18 就有的多配置（KEP-1451）。", "5732 alpha", "5832 alpha")]
    [InlineData("**五、废止及下线**\n\n5.1 旧接口不再提供服务。\n\n5.2 `proxyVersion` 字段弃用（KEP-4004），不得继续引用。", "4004 deprecated")]
    public void Small_words_that_change_the_meaning(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("# Kubernetes 1.30 field notes\n\n## Recap: what 1.29 gave us\n\n- Sidecars, KEP-753, stable\n\n## New in 1.30\n\n- Swap, KEP-2400, stable", "2400 stable")]
    [InlineData("# Kubernetes 1.30 笔记\n\n## 回顾：1.29 带来了什么\n\n- 边车（KEP-753）稳定\n\n## 1.30 的新东西\n\n- Swap（KEP-2400）稳定", "2400 stable")]
    public void A_recap_splits_no_page(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Perhaps the most strategic change of the cycle is in beta. [Pod certificates](https://kep.k8s.io/4317) let the kubelet request a certificate.", "4317 beta")]
    [InlineData("Gang scheduling appears for the first time under [KEP-4671](https://kep.k8s.io/4671) with a new API. It is alpha, and the API will change again in 1.31, when [a PodGroup object](https://kep.k8s.io/5832) is expected to take over.", "4671 alpha")]
    [InlineData("[User namespaces](https://kep.k8s.io/127) remain in beta, on by default as before. A new alpha, [KEP-5607](https://kep.k8s.io/5607), drops one of their limits.", "127 beta", "5607 alpha")]
    public void A_stage_opens_the_sentence_in_front_of_its_KEP(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("◎ 正式　○ 测试　△ 试验\n\n◎ 3333 默认存储类追溯\n○ 3716 Webhook 匹配条件\n△ 753 边车", "3333 stable", "3716 beta", "753 alpha")]
    public void Signs_may_stand_for_the_usual_words(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("阿强 22:01：sidecar GA 了没？KEP-753\n小美 22:02：GA 了\n阿强 22:03：那 DRA 呢，KEP-4381\n小美 22:03：没有，还是 beta，新增了一堆字段\n老周 22:05：我要的 KEP-4951 呢，HPA 容忍度\n小美 22:06：alpha", "753 stable", "4381 beta", "4951 alpha")]
    [InlineData("ann: is AppArmor GA? KEP-24\nbob: yes, at last\nann: and quiet tokens, KEP-9?\nbob: no, next year", "24 stable")]
    public void A_question_in_a_chat_is_answered_in_the_next_line(string note, params string[] expected) => Written.AssertStages(expected, note);
}
