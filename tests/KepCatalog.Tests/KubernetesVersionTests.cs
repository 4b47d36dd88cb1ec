namespace KepCatalog.Tests;

public class KubernetesVersionTests
{
    [Theory]
    [InlineData("1.30", 1, 30)]
    [InlineData("v1.30.2", 1, 30)]
    [InlineData("V1.9", 1, 9)]
    [InlineData("v1.30.0-rc.1+k3s1", 1, 30)]
    [InlineData("1.30.1-acme.2", 1, 30)]
    [InlineData("v1.29+", 1, 29)]
    [InlineData("  1.30\n", 1, 30)]
    [InlineData("1.030", 1, 30)]
    [InlineData("9999.9999", 9999, 9999)]
    public void Reads_what_people_and_clusters_write(string text, int major, int minor)
    {
        var version = KubernetesVersion.Parse(text);
        Assert.Equal(major, version.Major);
        Assert.Equal(minor, version.Minor);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".30")]
    [InlineData("1.30.")]
    [InlineData("1.30.2.1")]
    [InlineData("1,30")]
    [InlineData("1. 30")]
    [InlineData("vv1.30")]
    [InlineData("-1.30")]
    [InlineData("1.30-")]
    [InlineData("1.30-rc 1")]
    [InlineData("1.10000")]
    [InlineData("１.３０")]
    [InlineData("latest")]
    public void Refuses_what_is_no_version(string? text)
    {
        Assert.False(KubernetesVersion.TryParse(text, out var version));
        Assert.Equal(default, version);
    }

    [Fact]
    public void Says_what_it_could_not_parse()
    {
        Assert.Throws<ArgumentNullException>(() => KubernetesVersion.Parse(null!));
        var wrong = Assert.Throws<FormatException>(() => KubernetesVersion.Parse("newest"));
        Assert.Contains("'newest'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_negative_numbers()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new KubernetesVersion(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KubernetesVersion(1, -1));
    }

    [Fact]
    public void Compares_by_number_and_not_by_text()
    {
        var nine = new KubernetesVersion(1, 9);
        var thirty = new KubernetesVersion(1, 30);

        Assert.True(nine < thirty);
        Assert.True(thirty > nine);
        Assert.True(nine <= thirty);
        Assert.True(thirty >= KubernetesVersion.Parse("v1.30.4"));
        Assert.True(thirty <= KubernetesVersion.Parse("v1.30.4"));
        Assert.True(new KubernetesVersion(2, 0) > thirty);
        Assert.Equal(0, thirty.CompareTo(new KubernetesVersion(1, 30)));
    }

    [Fact]
    public void Is_the_same_where_both_numbers_are()
    {
        var left = KubernetesVersion.Parse("1.30.1");
        var right = KubernetesVersion.Parse("v1.30.7");

        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.False(left.Equals("1.30"));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, new KubernetesVersion(1, 3));
    }

    [Fact]
    public void Is_written_without_a_v() => Assert.Equal("1.30", KubernetesVersion.Parse("v1.30.0").ToString());
}
