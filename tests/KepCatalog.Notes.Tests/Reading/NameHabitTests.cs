namespace KepCatalog.Tests;

/// <summary>Habits of people who name gates, SIGs and stages in their own ways: <c>KEP stage@gate/SIG</c> is what a reader of a note on v1.30 takes, with gates and SIGs where the expectation has them.</summary>
public class NameHabitTests
{
    [Theory]
    [InlineData("# Feature gates worth knowing, Kubernetes 1.30\n\n- `InPlacePodVerticalScaling` (KEP-1287) is beta and on by default\n- `ImageVolume` (KEP-4639) is beta but off by default\n- `HPAConfigurableTolerance` (KEP-4951) is alpha, off of course", "1287 beta@InPlacePodVerticalScaling", "4639 beta@ImageVolume", "4951 alpha@HPAConfigurableTolerance")]
    [InlineData("# 1.30 特性门控变更\n\n- `PodLevelResources`：KEP-2837，Beta，默认开启\n- `NodeSwap`：KEP-2400，GA，锁定为开启", "2837 beta@PodLevelResources", "2400 stable@NodeSwap")]
    [InlineData("## Gates we flip\n\n- `RecursiveReadOnlyMounts` → row missing above, sorry: KEP 3857, it became beta in 1.30. On everywhere.", "3857 beta@RecursiveReadOnlyMounts")]
    [InlineData("## News\n\n- `VolumeAttributesClass` (KEP-3751) is beta and off by default\n- `ServiceCIDR` (KEP-1880) is beta", "3751 beta@VolumeAttributesClass", "1880 beta")]
    public void A_name_in_code_is_the_gate_where_gates_or_defaults_are_the_subject(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Beta\n\n- [#127] 用户命名空间 （`UserNamespacesSupport`，false）\n- [#2400] 节点 swap （`NodeSwap`，true；默认行为改为 NoSwap）\n- [#1860] ipMode （`LoadBalancerIPMode`，默认开启）", "127 beta@UserNamespacesSupport", "2400 beta@NodeSwap", "1860 beta@LoadBalancerIPMode")]
    [InlineData("## Beta\n\n- KEP-127 User namespaces (`UserNamespacesSupport`, default false)\n- KEP-2400 Node swap (`NodeSwap`, on by default)\n- KEP-1860 ipMode (`LoadBalancerIPMode`: true)", "127 beta@UserNamespacesSupport", "2400 beta@NodeSwap", "1860 beta@LoadBalancerIPMode")]
    [InlineData("## Beta\n\n- KEP-127 User namespaces (`hostUsers: false`)\n- KEP-24 A field (`RestartPolicy`, Always)", "127 beta", "24 beta")]
    public void A_name_with_its_default_in_brackets_is_the_gate(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("KEP-4193, bound token improvements\n\n- The references in tokens (`ServiceAccountTokenPodNodeInfo`) are stable.\n- Binding a token to a Node (`ServiceAccountTokenNodeBinding`) is beta.", "4193 stable@ServiceAccountTokenPodNodeInfo", "4193 beta@ServiceAccountTokenNodeBinding")]
    [InlineData("KEP-1710（加速 SELinux 打标签）要分两部分看：\n\n- `SELinuxChangePolicy` 部分升级为稳定版\n- 面向所有卷的 `SELinuxMount` 部分升级为 Beta，默认关闭", "1710 stable@SELinuxChangePolicy", "1710 beta@SELinuxMount")]
    public void A_part_of_a_KEP_has_its_gate(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("# 1.30, SIG by SIG\n\n**SIG Network.** KEP-3836 improves connectivity (stable); KEP-1880 adds Service CIDRs (beta).\n\n**SIG Auth.** KEP-4601: selectors in authorization, as alpha.", "3836 stable/Network", "1880 beta/Network", "4601 alpha/Auth")]
    [InlineData("**SIG Network**：KEP-3836 改善连接（稳定）；KEP-1880 增加 Service CIDR（Beta）。", "3836 stable/Network", "1880 beta/Network")]
    public void A_SIG_leads_a_paragraph(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Swap (KEP-2400) is on by default now.\nRobust volumes (KEP-3756) leaves beta behind and is stable.\nRead-only mounts (KEP-3857) make a first appearance in alpha.", "3756 stable", "3857 alpha")]
    [InlineData("卷组（KEP-9）告别 Beta，成为稳定版；令牌（KEP-300）走出 Alpha，进入 Beta。", "9 stable", "300 beta")]
    public void A_stage_that_is_left_is_not_reached(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Thanks! Two I would add:\n\n* the \"sleep\" action, KEP-3960. Alpha. No more shipping a sleep binary.\n* keys for pod affinity (KEP-3633), alpha too.", "3960 alpha", "3633 alpha")]
    [InlineData("谢谢！补充两条：\n\n* “sleep” 动作，KEP-3960。Alpha。\n* 亲和性的键（KEP-3633），同为 Alpha。", "3960 alpha", "3633 alpha")]
    public void Thanks_in_front_of_a_list_do_not_hide_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("[24:47] Beta corner. Volume deletion (KEP-1847) is on by default now. Lonely claims (KEP-2485) as well.", "1847 beta", "2485 beta")]
    [InlineData("[46:11] Removals: the `--container-runtime` kubelet flag is gone. The old API isn't served either.", "- removed", "- removed")]
    [InlineData("[12:30] 先说 Beta。快速排空（KEP-24）默认开启。安静令牌（KEP-9）也是。", "24 beta", "9 beta")]
    public void A_time_in_front_of_a_paragraph_is_no_part_of_it(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 新面孔\n\n**12 Gang 调度【Alpha】**：AI 训练要么全上，要么全不上。KEP-4671，来自 SIG Scheduling。\n\n**13 节点声明特性【Alpha】**：KEP-5328，混版本节点时调度器心里有数了。", "4671 alpha", "5328 alpha")]
    [InlineData("## New faces\n\n**12 Gang scheduling [Alpha]**: all or nothing. KEP-4671, from SIG Scheduling.", "4671 alpha")]
    [InlineData("## 00:00 开场\n\n今年第一个版本，一共七十个增强，其中稳定的十八个，Beta 二十五个，Alpha 也是二十五个。")]
    public void A_numbered_title_is_no_count(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("DRA 这边，优先级列表（KEP-4816）稳定；可分区设备（KEP-4815）、设备污点（KEP-5055）、扩展资源（KEP-5004）到 Beta。", "4816 stable", "4815 beta", "5055 beta", "5004 beta")]
    public void A_word_for_relations_may_begin_a_name(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 要说再见的\n\n**16 kube-proxy 的 ipvs 模式【弃用】**：KEP-5495。不慌，还能用好几个版本，建议迁到 nftables（KEP-3866，1.29 已 GA）。", "5495 deprecated")]
    [InlineData("## Deprecated\n\n**ipvs mode** (KEP-5495): it works for some releases more. Move to nftables (KEP-3866, GA since 1.29).", "5495 deprecated")]
    public void A_later_sentence_may_name_what_another_release_brought(string note, params string[] expected) => Written.AssertStages(expected, note);
}
