using System.Reflection;

namespace KepCatalog.Configuration.Tests;

/// <summary>The sentences on what was not read, in English and Chinese.</summary>
public class ProblemTextsTests
{
    /// <summary>Every sentence of the class, whether a file leads to it or not.</summary>
    [Fact]
    public void Every_sentence_is_in_both_languages()
    {
        var texts = typeof(ProblemTexts).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.Name != nameof(ProblemTexts.YamlFault)) // a message of the parser, which is in English
            .Select(m => m switch
            {
                PropertyInfo property => property.GetValue(null),
                MethodInfo { IsSpecialName: false } method => method.Invoke(null, [.. method.GetParameters().Select(p => Sample(p.ParameterType))]),
                _ => null,
            })
            .OfType<LocalizedText>()
            .ToList();

        Assert.True(texts.Count > 25, $"{texts.Count} sentences");
        Assert.All(texts, t => Assert.Matches(@"^[ -~]+[.]$|1\.$", t.English));
        Assert.All(texts, t => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", t.Chinese));
    }

    [Theory]
    [InlineData("kubelet --feature-gates", "--feature-gates 没有值。请写成 --feature-gates=Name=true。")]
    [InlineData("kubelet --feature-gates=A：true", "“A：true”不是特性门控的设置：第 2 个字符处，“：”是全角符号；请写成“:”。")]
    [InlineData("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n  NodeSwap: maybe\n", "NodeSwap 的值“maybe”既不是 true 也不是 false。请写成 NodeSwap: true 或 NodeSwap: false。")]
    [InlineData("kind: KubeletConfiguration\nfeatureGates: {NodeSwap: true,", "该文档不是有效的 YAML：")]
    public void A_problem_speaks_Chinese(string text, string message)
    {
        var problem = Assert.Single(ConfigurationFile.Parse("file", text).Problems);

        Assert.StartsWith(message, problem.Messages.Chinese, StringComparison.Ordinal);
        Assert.Equal(problem.Messages.English, problem.Message);
    }

    private static object Sample(Type type)
        => type == typeof(string) ? "Name" : type == typeof(int) ? 7 : type == typeof(bool) ? true : new LocalizedText("a fault", "有误");
}
