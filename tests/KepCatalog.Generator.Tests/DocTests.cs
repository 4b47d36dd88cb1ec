using System.Xml.Linq;
using KepCatalog.Generator.Emission;

namespace KepCatalog.Generator.Tests;

public class DocTests
{
    [Theory]
    [InlineData("a < b && c > \"d\"", "a &lt; b &amp;&amp; c &gt; &quot;d&quot;")]
    [InlineData("]]></summary>", "]]&gt;&lt;/summary&gt;")]
    [InlineData("one\ntwo\u2028three\u0085four", "one two three four")]
    [InlineData("\0 \u202E \uFEFF", "\\u0000 \\u202E \\uFEFF")]
    [InlineData("*/ stays", "*/ stays")]
    public void Text_is_escaped(string text, string xml) => Assert.Equal(xml, ((Doc)text).Xml);

    [Fact]
    public void Joiners_of_scripts_and_emoji_stay()
        => Assert.Equal("\U0001F468\u200D\U0001F469", ((Doc)"\U0001F468\u200D\U0001F469").Xml);

    [Fact]
    public void Every_unit_is_well_formed_xml_on_one_line()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var xml = ((Doc)("a" + (char)unit + "b")).Xml;
            Assert.DoesNotContain('\n', xml);
            XElement.Parse("<summary>" + xml + "</summary>");
        }
    }

    [Theory]
    [InlineData("https://kep.k8s.io/3521", true)]
    [InlineData("http://example.org/a?b=c&d", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//kep.k8s.io/3521", false)]
    [InlineData("kep.k8s.io/3521", false)]
    [InlineData("https://", false)]
    [InlineData("https://example.org/\u202Egnp", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_are_links(string? address, bool isLink)
        => Assert.Equal(isLink, Doc.IsWebAddress(address));

    [Fact]
    public void A_link_is_escaped()
    {
        Assert.Equal("<see href=\"http://example.org/?a=1&amp;b=&quot;\">x&lt;y</see>", Doc.Link("http://example.org/?a=1&b=\"", "x<y").Xml);
        Assert.Equal("x&lt;y", Doc.Link("data:text/html,x", "x<y").Xml);
    }
}
