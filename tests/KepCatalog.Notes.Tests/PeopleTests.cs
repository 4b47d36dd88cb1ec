namespace KepCatalog.Tests;

public class PeopleTests
{
    [Theory]
    [InlineData("由 Huang-Wei 和社区成员提出。", "Huang-Wei")]
    [InlineData("由 @Huang-Wei 提出", "Huang-Wei")]
    [InlineData("由 Huang-Wei、alculquicondor 和社区贡献者共同实现。", "Huang-Wei,alculquicondor")]
    [InlineData("Proposed by @Huang-Wei and @alculquicondor.", "Huang-Wei,alculquicondor")]
    [InlineData("Thanks to @Huang-Wei!", "Huang-Wei")]
    [InlineData("- 贡献者：Huang-Wei，@alculquicondor", "Huang-Wei,alculquicondor")]
    [InlineData("- Authors: @Huang-Wei, @alculquicondor", "Huang-Wei,alculquicondor")]
    [InlineData("由 Huang-Wei 提出。后由 huang-wei 实现。", "Huang-Wei")]
    public void Authors_are_read(string sentence, string expected)
        => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("由 SIG Node 提出。")]
    [InlineData("由 sig-node 实现。")]
    [InlineData("由 Kubernetes 社区提出。")]
    [InlineData("Proposed by the community.")]
    [InlineData("由 KEP-24 提出。")]
    [InlineData("Replaced by @annotations.")]
    public void Others_are_no_authors(string sentence) => Assert.Equal("", Read(sentence));

    private static string Read(string sentence)
        => string.Join(',', Written.Feature($"# Kubernetes 1.30\n\n## Beta\n\n- KEP-3521 调度就绪\n\n  {sentence}\n").Contributors);
}
