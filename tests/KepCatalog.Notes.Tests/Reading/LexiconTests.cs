using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

public class LexiconTests
{
    [Fact]
    public void No_word_stands_twice()
        => Assert.Empty(Lexicon.All().GroupBy(w => w.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key + ": " + string.Join(", ", g.Select(w => w.Sense))));

    [Fact]
    public void Words_are_written_as_they_are_looked_up()
        => Assert.All(Lexicon.All(), w => Assert.True(w.Text == w.Text.ToLowerInvariant() && w.Text.Trim() == w.Text && !w.Text.Contains('-'), w.Text));

    /// <summary>Senses by hand: the longest word wins, a Latin word is no part of a longer one, a stem takes its endings.</summary>
    [Theory]
    [InlineData("graduates to Beta", "Move:graduates Target:to Stage:Beta")]
    [InlineData("graduating TO  general\u00A0availability", "Move:graduating Target:TO Stage:general\u00A0availability")]
    [InlineData("alphas' betatron, gasoline", "Stage:alphas")]
    [InlineData("v1beta1 and scheduling.example/v1alpha2", "Filler:and")]
    [InlineData("Alpha → Beta", "Stage:Alpha Target:→ Stage:Beta")]
    [InlineData("升级至 Beta 阶段", "Move:升级至 Stage:Beta Thing:阶段")]
    [InlineData("默认启用", "DefaultOn:默认启用")]
    [InlineData("Kubernetes v1.30", "Kubernetes:Kubernetes Version:v1.30")]
    [InlineData("etcd 3.6, containerd 1.7, 5.13", "Software:etcd Software:containerd")]
    [InlineData("1.30.2 and 1.2.3.4", "Version:1.30.2 Filler:and")]
    public void Text_is_tagged(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Tagger.Tag(text).Select(t => $"{t.Sense}:{text[t.Start..t.End]}")));

    [Fact]
    public void A_version_knows_whether_it_is_called_Kubernetes()
    {
        var tags = Tagger.Tag("Kubernetes 1.30, v1.31 or 1.32").FindAll(t => t.Sense == Sense.Version);

        Assert.Equal([new KubernetesVersion(1, 30), new(1, 31), new(1, 32)], tags.Select(Versions.Of));
        Assert.Equal([true, true, false], tags.Select(t => (t.Value & Versions.IsNamed) != 0));
    }
}
