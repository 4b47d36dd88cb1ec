namespace KepCatalog.Tests;

/// <summary>Habits of people who write paragraphs and footnotes: <c>KEP stage@gate/SIG</c> is what a reader of a note on v1.30 takes, with gates and SIGs where the expectation has them.</summary>
public class ProseHabitTests
{
    [Theory]
    [InlineData("## 【稳定】\n\n- [365] 分页列表 API > API Machinery\n- [727] kubelet 资源指标端点 > Node\n- [1040] API 优先级与公平性 > API Machinery\n\n## 【Alpha】\n\n- [1860] 负载均衡 IP 模式 > Network", "365 stable", "727 stable", "1040 stable", "1860 alpha")]
    [InlineData("## Stable\n\n- [365] chunked lists > API Machinery\n- [727] metrics endpoint > Node\n- (1040) priority and fairness", "365 stable", "727 stable", "1040 stable")]
    public void A_number_in_brackets_opens_the_item(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Deprecations and removals\n\n### `.spec.externalIPs` in Service\n\nLook for alternatives: the field will be deprecated in v1.30, as described in [KEP-5707](https://kep.k8s.io/5707). Removal is envisaged around v1.43.", "5707 deprecated")]
    [InlineData("## 弃用与移除\n\n### Service 的 `externalIPs`\n\n该字段在 v1.30 弃用，见 KEP-5707。移除大约要等到 v1.43。", "5707 deprecated")]
    public void A_later_removal_is_a_deprecation(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("### Contextual logging (SIG Instrumentation)\n\nMoves to beta here: developers can attach pairs to log lines. Based on structured logging (KEP-1602).", "- beta")]
    [InlineData("## Alpha\n\n### Traffic distribution for Services\n\nA new field for hints ([KEP-4444](https://kep.k8s.io/4444)). It will replace the annotation of KEP-2433 some day.", "4444 alpha")]
    [InlineData("### 上下文日志\n\n本版进入 Beta。基于结构化日志（KEP-1602）。", "- beta")]
    [InlineData("- Nodes must not be older. (We've allowed three minors since KEP-3935.)")]
    [InlineData("Read also: [Kubernetes 1.29 and the sidecars (KEP-753)](https://example.com/x) is stable.")]
    public void A_sentence_on_relations_only_mentions_KEPs(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Subresources are now stable[^1], and kuberc arrives as an alpha[^2].\n\n[^1]: KEP-2590, SIG CLI.\n[^2]: KEP-3104, SIG CLI as well.", "2590 stable", "3104 alpha")]
    [InlineData("子资源已稳定[^1]，kuberc 以 Alpha 亮相[^2]。\n\n[^1]: KEP-2590\n[^2]: KEP-3104", "2590 stable", "3104 alpha")]
    [InlineData("Endpoints API 被弃用[^b]，不过短期内不会删。\n\n[^b]: KEP-4974", "4974 deprecated")]
    [InlineData("- 旧的 Endpoints API 自本版起弃用，迁移到 EndpointSlice 即可[^ep]。\n- `proxyVersion` 字段已移除[^kpv]。\n\n[^ep]: KEP-4974。\n[^kpv]: KEP-4004，1.29 起弃用。", "4974 deprecated", "4004 removed")]
    public void Footnotes_belong_to_the_words_in_front_of_them(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("Streaming encoding of lists (feature gate `StreamingCollectionEncodingToJSON`) goes straight to beta and keeps memory flat.\n\nOrdered namespace deletion, gate `OrderedNamespaceDeletion`, is beta as well.", "- beta@StreamingCollectionEncodingToJSON", "- beta@OrderedNamespaceDeletion")]
    [InlineData("调度期间的异步 API 调用，特性门控 `SchedulerAsyncAPICalls`，以 Beta 形式加入。\n\n还有一个 Alpha：CRD 打印列支持 CEL，门控为 `CRDAdditionalPrinterColumnCEL`。", "- beta@SchedulerAsyncAPICalls", "- alpha@CRDAdditionalPrinterColumnCEL")]
    [InlineData("The feature gate `SomeGateOfOld` was beta in 1.28.")]
    public void A_paragraph_with_a_gate_and_a_stage_is_a_feature(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("The `flowcontrol.apiserver.k8s.io/v1beta3` API has been removed; use v1.", "- removed")]
    [InlineData("`flowcontrol.apiserver.k8s.io/v1beta2` 已移除，请改用 v1。", "- removed")]
    public void A_paragraph_may_say_what_is_removed(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("**PSI metrics (KEP-4205)** are beta, one release after their alpha.", "4205 beta")]
    [InlineData("**Pod 证书**：v1.29 引入的 [KEP-4317](https://kep.k8s.io/4317) 有望在 v1.30 升入 Beta。", "4317 beta")]
    [InlineData("**Pod 证书**：v1.29 引入的 [KEP-4317](https://kep.k8s.io/4317) 有望升入 Beta，由 SIG Auth 负责。", "4317 beta")]
    [InlineData("## SIG Node\n\n- **容器停止信号** — 进入 Beta(?)。[KEP-4960](https://github.com/kubernetes/enhancements/issues/4960)", "4960 beta")]
    [InlineData("## 已撤下\n\n- 监听路由（KEP-5237）赶不上冻结，也推迟了。")]
    [InlineData("原地扩缩容（KEP-1287）也依旧 Alpha。")]
    [InlineData("1.30 把最后的树内云厂商代码也删干净了（KEP-2395）。", "2395 removed")]
    [InlineData("**2025 年 11 月 26 日 · 云原生周刊第 318 期 · 译者：小鹿**\n\n> 正式版预计于 12 月 17 日发布，内容仍可能调整。")]
    [InlineData("## 一、总体情况\n\n上游本次共 64 项增强，其中稳定 18 项、Beta 20 项、Alpha 24 项，另有 2 项弃用或撤回。")]
    [InlineData("## Stable\n\n- **Tracing** for the [kubelet](https://kep.k8s.io/2831) and the [API server](https://kep.k8s.io/647), both from SIG Instrumentation.", "2831 stable", "647 stable")]
    [InlineData("## Deprecations and removals\n\n### Removed the admission plugin\n\nDeprecated since v1.27, it's removed now; use PodSecurity, stable since v1.25 ([KEP-2579](https://kep.k8s.io/2579)).", "- removed")]
    public void Small_words_again(string note, params string[] expected) => Written.AssertStages(expected, note);

    [Theory]
    [InlineData("## Alpha\n\n- KEP-5007 允许调度程序推迟 Pod 绑定，直到资源就绪\n- KEP-24 A deferred start of jobs", "5007 alpha", "24 alpha")]
    [InlineData("## Alpha\n\n- KEP-5007 推迟到 1.31\n- KEP-24 was postponed to 1.31")]
    public void What_a_feature_postpones_is_not_the_feature(string note, params string[] expected) => Written.AssertStages(expected, note);
}
