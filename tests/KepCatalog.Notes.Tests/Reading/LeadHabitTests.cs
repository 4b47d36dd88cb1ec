namespace KepCatalog.Tests;

/// <summary>Habits of people who say the stage once for several features: <c>KEP stage@gate/SIG</c> is what a reader of a note on v1.30 takes, with gates and SIGs where the expectation has them.</summary>
public class LeadHabitTests
{
    [Theory]
    [InlineData("## 其他值得一看的\n\n- 稳定：补上默认 StorageClass [1]\n- Beta：准入策略 [2]\n- Alpha：替换策略 [3]\n\n## 注\n\n1. KEP-3333，sig-storage\n2. KEP-3488，sig-api-machinery\n3. KEP-3939，sig-apps", "3333 stable", "3488 beta", "3939 alpha")]
    [InlineData("<h2>What else</h2>\n<ul>\n<li>Stable: default classes <sup>[1]</sup></li>\n<li>Beta: admission policies <sup>[2]</sup></li>\n</ul>\n<h2>Notes</h2>\n<ol>\n<li>KEP-3333, sig-storage</li>\n<li>KEP-3488, sig-api-machinery</li>\n</ol>", "3333 stable", "3488 beta")]
    public void A_numbered_list_of_notes_names_the_KEPs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("- GA：KEP-5004 扩展资源、KEP-5007 设备绑定条件、KEP-5055 设备污点与容忍\n- 新增 alpha：KEP-6080 派生属性、KEP-5963 设备兼容组", "5004 stable", "5007 stable", "5055 stable", "6080 alpha", "5963 alpha")]
    [InlineData("- Stable: KEP-24 AppArmor, KEP-9 volumes and KEP-300 tokens\n- Beta: KEP-7 drains; KEP-8 labels", "24 stable", "9 stable", "300 stable", "7 beta", "8 beta")]
    public void A_stage_in_front_of_a_colon_leads_all_KEPs_of_the_line(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## 还没想好放哪儿\n\n- KYAML（KEP-24）稳定。\n- 平滑移交（KEP-9）beta", "24 stable", "9 beta")]
    [InlineData("## Not sure where to put these\n\n- KYAML (KEP-24) is stable.\n- Handover (KEP-9), beta", "24 stable", "9 beta")]
    public void A_heading_that_begins_with_not_may_have_features(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("In-place Pod resize (KEP-1287) went alpha in 1.27 and beta in 1.29. In 1.30 it is finally stable.", "1287 stable")]
    [InlineData("就地扩缩（KEP-1287）1.27 进入 Alpha，1.29 进入 Beta。在 1.30 它终于稳定了。", "1287 stable")]
    [InlineData("Asynchronous calls (KEP-5229, SIG Scheduling) go straight to beta without an alpha stage.", "5229 beta")]
    [InlineData("异步调用（KEP-5229）跳过 Alpha 直接进入 Beta。", "5229 beta")]
    public void The_next_sentence_says_what_is_new(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Now stable: OCI volumes[^a] and PSI metrics[^b].\n\n[^a]: [KEP-4639](https://kep.k8s.io/4639)\n[^b]: [KEP-4205](https://kep.k8s.io/4205)", "4639 stable", "4205 stable")]
    [InlineData("本版转正的有用户命名空间[^1]和卷组快照[^2]。\n\n[^1]: KEP-127\n[^2]: KEP-3476", "127 stable", "3476 stable")]
    [InlineData("## Alpha – not supported, do not enable at customer sites\n\n* Workload-aware preemption[^11]\n* Sharded list and watch[^12]\n* Native histograms[^13] (gate `NativeHistograms`)\n\n[^11]: KEP-5710\n[^12]: KEP-5866\n[^13]: KEP-5808", "5710 alpha", "5866 alpha", "5808 alpha")]
    public void One_stage_is_of_all_footnotes_in_its_sentence(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("The old metrics are slow to read.\nAnonymous auth for endpoints (KEP-4633) is beta.\nSidecars (KEP-753) are stable, SIG Node.", "4633 beta", "753 stable")]
    [InlineData("[GA] Multiple Service CIDRs, kep.k8s.io/1880\n[Beta] Split log streams, kep.k8s.io/3288\n[Alpha] Snapshottable cache, kep.k8s.io/4988", "1880 stable", "3288 beta", "4988 alpha")]
    [InlineData("本版共四十四项改进。\n字段选择器（KEP-4358）已毕业。\n卷组（KEP-9）进入 Beta。", "4358 stable", "9 beta")]
    public void Lines_that_are_sentences_stand_for_themselves(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Sidecar containers (KEP-753) arrive in alpha behind `SidecarContainers`.", "753 alpha@SidecarContainers")]
    public void A_gate_that_something_is_behind(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("DRA 这版稳定了优先级列表（KEP-4816）与管理员访问（KEP-5018），同时设备污点（KEP-5055）转 Beta，列表属性（KEP-5491）新增为 Alpha。", "4816 stable", "5018 stable", "5055 beta", "5491 alpha")]
    public void Each_part_of_an_enumeration_has_its_own_stage(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("One webhook choked on it, since KEP-5067 (pod generation) is stable now and the field is always there.", "5067 stable")]
    [InlineData("The *nftables* backend of kube-proxy ([KEP-3866](https://kep.k8s.io/3866)) has graduated as well.", "3866 stable")]
    [InlineData("And the `gitRepo` volume driver has been taken out ([KEP-5040](https://kep.k8s.io/5040)): there is a gate to get it back.", "5040 removed")]
    [InlineData("### 用于准入控制的 CEL\n\n策略升级到稳定版，参见 [KEP-3488](https://kep.k8s.io/3488)；与它相伴的匹配条件（[KEP-3716](https://kep.k8s.io/3716)）同样升级到稳定版。", "3488 stable", "3716 stable")]
    [InlineData("## 弃用与移除\n\n- 旧插件删掉了（KEP-24）。\n\n顺便说一句，KEP-4369（环境变量）这次没有动静，还是 alpha。", "24 removed")]
    public void Small_words_once_more(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Stable\n\n- KEP-24 AppArmor > Node\n- KEP-9 Chunked lists > API Machinery\n- KEP-300 a > b", "24 stable/Node", "9 stable/API Machinery", "300 stable")]
    public void The_SIG_may_follow_an_arrowhead(string note, params string[] expected) => Written.AssertStages(expected, note);
}
