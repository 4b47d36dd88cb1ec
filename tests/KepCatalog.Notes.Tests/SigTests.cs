using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

public class SigTests
{
    [Theory]
    [InlineData("SIG Node", "Node")]
    [InlineData("sig-api-machinery", "API Machinery")]
    [InlineData("SIG API Machinery", "API Machinery")]
    [InlineData("sig/storage", "Storage")]
    [InlineData("Node SIG", "Node")]
    [InlineData("存储", "Storage")]
    [InlineData("SIG 网络", "Network")]
    [InlineData("kubectl", "CLI")]
    [InlineData("sig-etcd", "etcd")]
    [InlineData("SIG Quantum", "Quantum")]
    [InlineData("Quantum", null)]
    [InlineData("存储卷", null)]
    public void Sigs_are_recognized_however_people_write_them(string text, string? expected)
        => Assert.Equal(expected, SigNames.Recognize(text));

    [Theory]
    [InlineData("API Machinery", "sig-api-machinery", "ApiMachinery")]
    [InlineData("etcd", "sig-etcd", "Etcd")]
    [InlineData("CLI", "sig-cli", "Cli")]
    [InlineData("Quantum Things", "sig-quantum-things", "QuantumThings")]
    public void A_sig_has_a_slug_and_an_identifier(string display, string slug, string identifier)
        => Assert.Equal((slug, identifier), (SigNames.SlugOf(display), SigNames.IdentifierOf(display)));

    [Theory]
    [InlineData("- 存储 - KEP-24 卷")]
    [InlineData("- [存储] KEP-24 卷")]
    [InlineData("- 【存储】KEP-24 卷")]
    [InlineData("- **存储**：KEP-24 卷")]
    [InlineData("- SIG Storage: KEP-24 卷")]
    [InlineData("- KEP-24 卷 (SIG Storage)")]
    [InlineData("- KEP-24 卷（sig-storage，Beta）")]
    [InlineData("- KEP-24 卷\n  - SIG: Storage")]
    [InlineData("- KEP-24 卷\n  - 所属 SIG：存储")]
    [InlineData("- KEP-24 卷\n\n  This work was led by SIG Storage.")]
    [InlineData("- KEP-24 卷\n\n  由 SIG Storage 牵头完成。")]
    [InlineData("### 存储\n\n- KEP-24 卷")]
    [InlineData("### SIG Storage\n\n- KEP-24 卷")]
    [InlineData("| KEP | 标题 | SIG |\n|---|---|---|\n| 24 | 卷 | sig-storage |")]
    public void The_sig_of_a_feature_stands_in_many_places(string body)
    {
        var feature = Written.Feature("# Kubernetes 1.30\n\n## Beta\n\n" + body + "\n");

        Assert.Equal(("Storage", "卷"), (feature.Sig, feature.Title.Chinese));
    }

    [Theory]
    [InlineData("- KEP-24 卷的存储")]
    [InlineData("- KEP-24 卷\n\n  需要节点支持。")]
    [InlineData("- KEP-24 Design")]
    [InlineData("- KEP-24 Signing of images")]
    public void Other_words_are_no_sig(string body)
        => Assert.Empty(Written.Feature("# Kubernetes 1.30\n\n## Beta\n\n" + body + "\n").Sigs);

    [Fact]
    public void Its_own_sig_goes_before_that_of_the_heading()
        => Assert.Equal(
            ["Auth", "Node"],
            Written.Note("# Kubernetes 1.30\n\n## Beta\n\n### Node\n\n- [Auth] KEP-1 A\n- KEP-2 B\n").Features.Select(f => f.Sig));

    [Fact]
    public void Of_two_sigs_the_first_leads_and_of_three_none()
    {
        var features = Written.Note("# Kubernetes 1.30\n\n## Beta\n\n### Node & Storage\n\n- KEP-1 A\n\n### Node, Storage, Auth\n\n- KEP-2 B\n").Features;

        Assert.Equal(["Node", "Storage"], features[0].Sigs);
        Assert.Equal(("Node", null), (features[0].Sig, features[1].Sig));
    }
}
