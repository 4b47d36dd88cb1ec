namespace KepCatalog.Tests;

/// <summary>Habits of people who say the stage in sentences: <c>KEP stage</c> is what a reader of a note on v1.30 takes.</summary>
public class StageHabitTests
{
    [Theory]
    [InlineData("User namespaces (KEP-127) should be stable next spring, says a little bird.")]
    [InlineData("KEP-127 用户命名空间大概明年就能转正。")]
    [InlineData("Swap (KEP-2400) might reach GA next summer if all goes well.")]
    public void What_comes_with_a_later_season_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- ipvs mode is deprecated (KEP-5495). Go look at nftables (KEP-3866), it's been stable for two releases.", "5495 deprecated")]
    [InlineData("- ipvs 模式弃用（KEP-5495），请迁到 nftables（KEP-3866，1.29 已 GA）。", "5495 deprecated")]
    [InlineData("- The old field is deprecated (KEP-9). Use the new one (KEP-24), which has been GA for years.", "9 deprecated")]
    public void A_stage_of_long_ago_does_not_count(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n- MutatingAdmissionPolicy (KEP-9)\n- The promotion of KEP-24 fast draining to stable was reverted in rc.1, it will be looked at again in 1.31", "9 stable")]
    [InlineData("1. nftables 模式（KEP-3866）已稳定；\n2. 存储版本迁移（KEP-4192）的 Beta 升级在 rc 阶段被回退。", "3866 stable")]
    [InlineData("- Quick drains (KEP-24) are stable\n- The move of volume groups (KEP-9) to beta was rolled back shortly before the release", "24 stable")]
    [InlineData("Before it became beta, swap (KEP-2400) was reverted to alpha.", "2400 alpha")]
    public void A_promotion_that_was_reverted_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- Robust volume reconstruction (KEP-3756) leaves beta behind and is stable.", "3756 stable")]
    [InlineData("- Robust drains (KEP-24) left alpha and entered beta.", "24 beta")]
    [InlineData("- 卷重建（KEP-3756）告别 Beta，正式稳定。", "3756 stable")]
    [InlineData("KEP-961, `maxUnavailable` for StatefulSets, sat in alpha since 1.24 and is beta now.", "961 beta")]
    [InlineData("KEP-24, the quick drain, spent three releases in beta and is GA at last.", "24 stable")]
    [InlineData("KEP-961（StatefulSet 的 maxUnavailable）在 Alpha 停留了六个版本，现在是 Beta。", "961 beta")]
    public void A_stage_that_is_left_behind_is_not_the_features(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("KEP-1847 and KEP-3221 are now GA, while KEP-4601 moves up to beta and KEP-3962 makes its debut as alpha.", "1847 stable", "3221 stable", "4601 beta", "3962 alpha")]
    [InlineData("KEP-24 is stable, KEP-9 and KEP-300 are beta, and KEP-7 is new as alpha.", "24 stable", "9 beta", "300 beta", "7 alpha")]
    [InlineData("KEP-24 和 KEP-9 已 GA，KEP-300 升到 Beta，KEP-7 以 Alpha 亮相。", "24 stable", "9 stable", "300 beta", "7 alpha")]
    public void Each_KEP_of_a_sentence_has_the_stage_behind_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("KEP-3633（Pod 亲和性 matchLabelKeys）与 KEP-5142（从退避队列弹出 Pod）分别进入稳定与 Beta。", "3633 stable", "5142 beta")]
    [InlineData("KEP-24 (drains) and KEP-9 (volumes) are stable and alpha, respectively.", "24 stable", "9 alpha")]
    [InlineData("KEP-24、KEP-9、KEP-300 分别达到稳定、Beta 和 Alpha。", "24 stable", "9 beta", "300 alpha")]
    public void Stages_may_follow_all_KEPs_respectively(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("节点 Swap（KEP-2400）在 1.22 首次引入（Alpha），1.28 升级为 Beta，1.29 默认启用，最终在 1.30 毕业。", "2400 stable")]
    [InlineData("Node swap (KEP-2400) was introduced in 1.22 (alpha), moved to beta in 1.28, is on by default since 1.29, and graduates in 1.30.", "2400 stable")]
    [InlineData("KEP-24 在 1.28 为 Alpha，1.29 升到 Beta，并在 1.30 正式毕业。", "24 stable")]
    public void The_last_step_of_a_way_counts(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("The kubelet reads the drop-in directory (KEP-3983); DRA itself, the structured parameters work of KEP-4381, stays in beta.")]
    [InlineData("## Alpha\n\n* Device taints for DRA (KEP-5055). DRA itself, the work of KEP-4381, stays in beta and we hope to see it stable in 1.34.", "5055 alpha")]
    [InlineData("## Alpha\n\n* 设备污点（KEP-5055）。DRA 本身（KEP-4381）仍停留在 Beta。", "5055 alpha")]
    [InlineData("还在用 `IPVS` 的同学不受影响，不过建议开始调研 nftables（KEP-3866，目前仍为 Beta）。")]
    [InlineData("- We wait for ReadWriteOncePod (KEP-2485), which is still alpha in 1.30.")]
    [InlineData("3. ReadWriteOncePod（KEP-2485）在 1.30 仍为 Alpha，存储组需求待 1.31 再评估。")]
    [InlineData("User namespaces (KEP-127) stay in beta, but are on by default now.", "127 beta")]
    [InlineData("用户命名空间（KEP-127）依然是 Beta，但默认开启了。", "127 beta")]
    public void A_stage_that_stays_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Alpha（仅了解）\n\n1. 动态资源分配（KEP-3063）——跟进\n2. CEL 准入控制（KEP-3488）——有望替代部分 webhook，等 Beta\n3. 调度就绪（KEP-3521）", "3063 alpha", "3488 alpha", "3521 alpha")]
    [InlineData("### Alpha\n\n1. Dynamic resources (KEP-3063) - we follow\n2. CEL admission (KEP-3488) - may replace some webhooks, wait for beta", "3063 alpha", "3488 alpha")]
    [InlineData("### Beta\n\n- KEP-24 AppArmor：用之前等 GA\n- KEP-9 卷组", "24 beta", "9 beta")]
    public void A_stage_that_is_waited_for_does_not_count(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Everything that came with 1.29 (e.g. KEP-3488 ValidatingAdmissionPolicy GA, KEP-1610 container resource HPA GA) is described there and is *not* repeated below.")]
    [InlineData("1.29 的变化（PSP 移除、KEP-277 临时容器 GA、KEP-2254 cgroup v2 GA 等）见[上一篇评估](https://feishu.example/docs/abc)，此处不再列。")]
    [InlineData("What 1.28 brought (KEP-753 as alpha, KEP-3488 as beta) is on its own page.")]
    public void Brackets_are_about_the_release_in_front_of_them(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("1.31 大概率能看到 MutatingAdmissionPolicy（KEP-3962）转正，到时候再聊。")]
    [InlineData("We hope that 1.31 will see swap (KEP-2400) at GA.")]
    [InlineData("有望在 1.31 看到就地调整（KEP-1287）稳定。")]
    public void A_coming_release_in_front_is_not_this_one(string note, params string[] expected) => Written.AssertStages(expected, note);
}
