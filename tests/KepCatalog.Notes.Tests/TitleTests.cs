using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>The title of a feature, without number, SIG, stage and decoration, in each language.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("- KEP-24：AppArmor 支持", null, "AppArmor 支持")]
    [InlineData("- KEP-24: AppArmor support", "AppArmor support", null)]
    [InlineData("- KEP-24: AppArmor support | AppArmor 支持", "AppArmor support", "AppArmor 支持")]
    [InlineData("- KEP-24 AppArmor 支持 / AppArmor support", "AppArmor support", "AppArmor 支持")]
    [InlineData("- [节点] KEP-24：AppArmor 支持 (Beta)", null, "AppArmor 支持")]
    [InlineData("- [Beta] [SIG Node] AppArmor support (KEP-24)", "AppArmor support", null)]
    [InlineData("- AppArmor support (KEP-24): what it does.", "AppArmor support", null)]
    [InlineData("- **AppArmor support** (KEP-24)", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor 支持升级至 Beta", null, "AppArmor 支持")]
    [InlineData("- KEP-24 AppArmor support graduates to beta", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor support (Beta, enabled by default)", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor 支持（默认启用）", null, "AppArmor 支持")]
    [InlineData("- KEP-24 AppArmor support (v1.30)", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor support (for pods)", "AppArmor support (for pods)", null)]
    [InlineData("- #123456 KEP-24 AppArmor support", "AppArmor support", null)]
    [InlineData("- [KEP-24 AppArmor support](https://kep.k8s.io/24) 限制容器", "AppArmor support", null)]
    [InlineData("- [KEP-24](https://kep.k8s.io/24) - AppArmor support", "AppArmor support", null)]
    [InlineData("- AppArmor 支持（[KEP-24 AppArmor support](https://kep.k8s.io/24)）", "AppArmor support", "AppArmor 支持")]
    [InlineData("- AppArmor 支持 (KEP-24 AppArmor support)", null, "AppArmor 支持")]
    [InlineData("- AppArmor support (KEP-24, SIG Node)", "AppArmor support", null)]
    [InlineData("### 3. AppArmor support (KEP-24)", "AppArmor support", null)]
    [InlineData("### 1.2 AppArmor support (KEP-24)", "AppArmor support", null)]
    [InlineData("### 3.AppArmor support (KEP-24)", "AppArmor support", null)]
    [InlineData("### 三、AppArmor 支持（KEP-24）", null, "AppArmor 支持")]
    [InlineData("- 3rd party devices (KEP-24)", "3rd party devices", null)]
    [InlineData("- 5G 网络（KEP-24）", null, "5G 网络")]
    [InlineData("- **AppArmor support** - [KEP-24](https://kep.k8s.io/24) - SIG Node", "AppArmor support", null)]
    [InlineData("- [24](https://kep.k8s.io/24) - AppArmor support", "AppArmor support", null)]
    [InlineData("- [#24](https://kep.k8s.io/24) AppArmor 支持", null, "AppArmor 支持")]
    [InlineData("- KEP-24 AppArmor 支持已稳定", null, "AppArmor 支持")]
    [InlineData("- KEP-24 AppArmor support is stable", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor support is now generally available", "AppArmor support", null)]
    [InlineData("- KEP-24 AppArmor is moving to beta", "AppArmor", null)]
    [InlineData("- KEP-24 AppArmor has graduated to stable", "AppArmor", null)]
    [InlineData("- KEP-24 AppArmor has finally been promoted to GA", "AppArmor", null)]
    [InlineData("- KEP-24 AppArmor profiles are still in alpha", "AppArmor profiles", null)]
    [InlineData("- KEP-24 AppArmor 正式进入 GA 阶段", "AppArmor", null)]
    [InlineData("- KEP-24 AppArmor 支持已正式升级为稳定版", null, "AppArmor 支持")]
    [InlineData("- KEP-24：Sidecar 容器，进入 Beta，默认启用", null, "Sidecar 容器")]
    [InlineData("- KEP-24：只读挂载，该功能仍然是 Alpha，但范围扩大", null, "只读挂载")]
    [InlineData("- KEP-24：双栈，进入 Beta", null, "双栈")]
    [InlineData("- KEP-24：nftables 模式，现已正式 GA。", null, "nftables 模式")]
    [InlineData("- [节点] 在 Kubernetes v1.29 中，AppArmor 支持升级为 Beta，默认可用（KEP-24）", null, "AppArmor 支持")]
    [InlineData("- KEP-24: In Kubernetes v1.30, AppArmor support moves to beta", "AppArmor support", null)]
    [InlineData("- KEP-24: User namespaces, which are now in beta, on by default", "User namespaces", null)]
    [InlineData("- KEP-24: In-place resize is beta, behind its gate", "In-place resize", null)]
    [InlineData("- KEP-24: Resize of CPU, memory and volumes", "Resize of CPU, memory and volumes", null)]
    [InlineData("- KEP-24: AppArmor support (Beta, SIG Node, feature gate `AppArmor`)", "AppArmor support", null)]
    [InlineData("- AppArmor support [KEP-24](https://kep.k8s.io/24) graduates to beta (gate: AppArmor).", "AppArmor support", null)]
    [InlineData("- KEP-24：AppArmor 支持（特性门控：AppArmor，默认启用）", null, "AppArmor 支持")]
    [InlineData("- KEP-24: AppArmor (beta, as kubectl is) support", "AppArmor (beta, as kubectl is) support", null)]
    [InlineData("- KEP-24 Require transition from beta", "Require transition from beta", null)] // which cannot do without it
    [InlineData("- KEP-24 将 AppArmor 提升为 Beta", null, "将 AppArmor 提升为 Beta")]
    [InlineData("- KEP-24 将 AppArmor 移入核心 Beta", null, "将 AppArmor 移入核心")]
    [InlineData("- KEP-24 CSI Plugin Beta", "CSI Plugin", null)] // and no "in Beta"
    [InlineData("- KEP-24 CSI plugins in Beta", "CSI plugins", null)]
    [InlineData("- KEP-24：节点 Login 稳定", null, "节点 Login")]
    [InlineData("| KEP | Title |\n|---|---|\n| KEP-24<br>2024 | AppArmor<br/>support |", "AppArmor support", null)]
    [InlineData("- KEP-24：「只读」挂载", null, "「只读」挂载")]
    [InlineData("- KEP-24: `fsGroup` in CSI", "fsGroup in CSI", null)]
    [InlineData("- KEP-24: C# & Go &lt;3", "C# & Go <3", null)]
    [InlineData("- KEP-24: Defend against logging secrets via static analysis. | 通过静态分析防止日志泄露机密", "Defend against logging secrets via static analysis", "通过静态分析防止日志泄露机密")]
    [InlineData("- KEP-24: Run the whole control plane as a user that is not root. | 以非 root 用户身份运行控制平面。", "Run the whole control plane as a user that is not root", "以非 root 用户身份运行控制平面")]
    [InlineData("- KEP-24：通过静态分析防止日志泄露机密信息。｜ Defend against logging secrets via static analysis.", "Defend against logging secrets via static analysis", "通过静态分析防止日志泄露机密信息")]
    [InlineData("- KEP-24：以非 root 用户身份运行控制平面。 / Run the whole control plane as a user that is not root", "Run the whole control plane as a user that is not root", "以非 root 用户身份运行控制平面")]
    [InlineData("- KEP-24", null, null)]
    public void A_title_is_what_is_left(string item, string? english, string? chinese)
        => Assert.Equal(new LocalizedText(english, chinese), Read(item).Title);

    [Theory]
    [InlineData("- KEP-24 AppArmor 支持 {#AppArmor}", "AppArmor")]
    [InlineData("### KEP-24 AppArmor 支持 {#AppArmor}", "AppArmor")]
    [InlineData("- {#AppArmor} KEP-24 AppArmor 支持", "AppArmor")]
    [InlineData("### KEP-24 AppArmor 支持 {#app-armor}", null)]
    [InlineData("### KEP-24 AppArmor 支持 {#appArmor}", null)]
    [InlineData("### KEP-24 AppArmor 支持 {#应用}", null)]
    [InlineData("### KEP-24 AppArmor 支持 {#1App}", null)]
    [InlineData("- KEP-24 AppArmor 支持", null)]
    public void A_name_in_braces_is_asked_for_and_never_shown(string line, string? identifier)
        => Assert.Equal((identifier, "AppArmor 支持"), (Read(line).Identifier, Read(line).Title.Chinese));

    [Theory]
    [InlineData("---\ntitle: Kubernetes 1.30 | 新版本\n---\n# Other", "Kubernetes 1.30", "新版本")]
    [InlineData("# 🎉 Kubernetes 1.30 {#top}", "Kubernetes 1.30", null)]
    [InlineData("Text.", null, null)]
    public void A_note_has_a_title_too(string text, string? english, string? chinese)
        => Assert.Equal(new LocalizedText(english, chinese), Written.Note(text + "\n").Title);

    private static ParsedFeature Read(string body) => Written.Feature("# Kubernetes 1.30\n\n## Beta\n\n" + body + "\n");
}
