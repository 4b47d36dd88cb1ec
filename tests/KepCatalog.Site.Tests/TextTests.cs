using KepCatalog.Site.Data;
using KepCatalog.Site.Texts;

namespace KepCatalog.Site.Tests;

/// <summary>Tests the texts of the pages. A missing text does not compile; an empty or untranslated one fails here.</summary>
public sealed class TextTests
{
    /// <summary>What Chinese readers write in Latin letters too.</summary>
    private static readonly string[] Same = ["Brand", "Keps", "Sig"];

    [Fact]
    public void Every_text_is_there_in_both_languages_and_translated()
    {
        foreach (var property in typeof(PageTexts).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            var english = (string)property.GetValue(EnglishTexts.All)!;
            var chinese = (string)property.GetValue(ChineseTexts.All)!;

            Assert.NotEmpty(english.Trim());
            Assert.NotEmpty(chinese.Trim());
            Assert.True(english != chinese || Same.Contains(property.Name), property.Name + " is not translated");
        }
    }

    [Fact]
    public void Sentences_have_the_same_places_for_values_in_both_languages()
    {
        var (english, chinese) = (SettingSentences.Of(EnglishTexts.All), SettingSentences.Of(ChineseTexts.All));
        foreach (var (key, sentence) in english)
        {
            Assert.Equal(Places(sentence), Places(chinese[key]));
            Assert.NotEqual(sentence, chinese[key]);
        }

        static IEnumerable<char> Places(string text) => text.Where((c, i) => char.IsAsciiDigit(c) && i > 0 && text[i - 1] == '{').Distinct().Order();
    }

    [Theory]
    [InlineData("CSIMigration 已在 v1.27 中移除：请删除该设置；该特性始终启用（KEP-625）")]
    [InlineData("AppArmor 自 v1.31 起锁定为 true：请删除该设置；该特性始终启用（KEP-24）")]
    [InlineData("SidecarContainers 从 v1.28 起才引入：请删除该设置，或先升级到 v1.28（KEP-753）")]
    [InlineData("KUBECTL_KYAML 是 kubectl 的环境变量，不是特性门控：请在运行 kubectl 的环境中设置（KEP-5295）")]
    [InlineData("没有来源覆盖 v1.38：已知的特性门控截至 v1.37（KEP-2400）")]
    public void Chinese_messages_say_what_is_wrong_and_what_to_do(string message)
        => Assert.Contains(message, Verdicts.ToScript(Language.Chinese), StringComparison.Ordinal);
}
