namespace KepCatalog.Tests;

/// <summary>More habits of people who write lists and posts: <c>KEP stage@gate/SIG</c> is what a reader of a note on v1.30 takes, with gates and SIGs where the expectation has them.</summary>
public class LineHabitTests
{
    [Theory]
    [InlineData("## Beta\n\n- KEP-3331 structured authN config (many issuers) – `StructuredAuthenticationConfiguration`\n- KEP-127 userns – needs a newer runtime – `UserNamespacesSupport`, off by default\n- KEP-9 a field of Pods – `restartPolicy`", "3331 beta@StructuredAuthenticationConfiguration", "127 beta@UserNamespacesSupport", "9 beta")]
    [InlineData("## Alpha\n\n- KEP-4358 自定义资源字段选择器 —— `CustomResourceFieldSelectors`", "4358 alpha@CustomResourceFieldSelectors")]
    public void A_gate_may_close_the_line(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- KEP-1981 稳定\n- KEP-3063 Alpha\n- KEP-3488 Alpha\n- KEP-3386 Alpha\n\n网络侧三个转正：混合协议 #1435、内部流量策略 #2086、静态段预留 #3070。详情见 PR #8812。", "1981 stable", "3063 alpha", "3488 alpha", "3386 alpha", "1435 stable", "2086 stable", "3070 stable")]
    public void Several_bare_numbers_in_a_sentence_with_a_stage_are_KEPs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("*GA*\n• DRA core <https://kep.k8s.io/4381|KEP-4381> — the team has been waiting since forever. classic DRA (KEP-3063) is dead and buried\n• node swap <https://kep.k8s.io/2400|KEP-2400> - we don't use it and won't", "4381 stable", "2400 stable")]
    [InlineData("## Stable\n\n- Quick drains KEP-24 — as fast as they can be. They replace those of KEP-9 at last", "24 stable")]
    public void A_KEP_in_front_of_a_dash_closes_the_title(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Going away\n\n• setting the driver by hand: deprecated. (the detection that replaces it, KEP-4033, is GA)\n• `PreferClose` → deprecated, use `PreferSameZone` KEP-3015, that's beta now", "4033 stable", "3015 beta")]
    public void What_replaces_the_old_has_its_own_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Not in it although half my timeline says so: in-place resize beta (KEP-1287 stays alpha), and stats from the runtime, KEP-2371.\n\nKEP-24 is stable.", "24 stable")]
    [InlineData("没赶上这一版的：就地扩缩（KEP-1287）Beta、运行时指标（KEP-2371）。\n\nKEP-24 稳定。", "24 stable")]
    public void A_paragraph_on_what_is_not_in_is_no_news(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Alpha corner 🐣\n\nYou shouldn't. But:\n\n- **OCI images as volumes**, so my model weights can live in a registry.[^1] Gate: `ImageVolume`.\n- **Device health in Pod status.** When a GPU dies, the pod will say so.[^2]\n- **Selectors in authorization.** The authorizer sees your selectors.[^3]\n\n[^1]: [KEP-4639](https://kep.k8s.io/4639)\n[^2]: [KEP-4680](https://kep.k8s.io/4680)\n[^3]: [KEP-4601](https://kep.k8s.io/4601)", "4639 alpha", "4680 alpha", "4601 alpha")]
    [InlineData("### Alpha 角落\n\n想清楚再用：\n\n- **镜像当卷挂**：模型权重可以放仓库。[^1]\n- **设备健康状态**：GPU 坏了 Pod 会说。[^2]\n\n[^1]: [KEP-4639](https://kep.k8s.io/4639)\n[^2]: [KEP-4680](https://kep.k8s.io/4680)", "4639 alpha", "4680 alpha")]
    public void A_chapter_with_bold_items_and_footnotes_is_no_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("1/ Legend: 🟢 GA · 🟡 beta · 🧪 alpha\n\n2/ 🧪 validation ratcheting, #4008: tighten your schema without breaking old objects\n\n3/ 🟢 whoami graduates, #3325, who am I\n\n4/ 🟡 swap on Linux (#2400), at last", "4008 alpha", "3325 stable", "2400 beta")]
    public void A_sign_leads_a_paragraph_of_one_sentence(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Security: certificates without sidecars\n\nPod certificates (KEP-4317) are beta. Quick drains (KEP-24) are stable.", "4317 beta", "24 stable")]
    [InlineData("## SIG Security: what they did\n\nPod certificates (KEP-4317) are beta. Quick drains (KEP-24) are stable.", "4317 beta/Security", "24 stable/Security")]
    public void A_topic_in_front_of_a_colon_is_no_SIG(string note, params string[] expected) => Written.AssertStages(expected, note);
}
