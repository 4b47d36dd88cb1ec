namespace KepCatalog.Tests;

public class VersionTests
{
    private const string Everything =
        """
        ---
        release: 1.20
        title: Kubernetes 1.21
        tags: [k8s, v1.23.0]
        ---
        # Kubernetes 1.22

        Kubernetes 1.24 is here.

        """;

    [Fact]
    public void The_front_matter_comes_first() => AssertVersion("1.20", 2, Everything);

    [Fact]
    public void The_title_comes_second() => AssertVersion("1.21", 2, Without("release"));

    [Fact]
    public void The_first_heading_comes_third() => AssertVersion("1.22", 4, Without("release", "title"));

    [Fact]
    public void Tags_come_fourth() => AssertVersion("1.23", 2, Without("release", "title", "# "));

    [Fact]
    public void The_first_paragraph_comes_fifth() => AssertVersion("1.24", 4, Without("release", "title", "# ", "tags"));

    [Fact]
    public void The_path_comes_last() => AssertVersion("1.25", 1, Without("release", "title", "# ", "tags", "Kubernetes"));

    [Theory]
    [InlineData("release: 1.30")]
    [InlineData("release: v1.30")]
    [InlineData("release: v1.30.2")]
    [InlineData("release: v1.30.0-rc.1+k3s1")]
    [InlineData("version: \"1.30\"")]
    [InlineData("k8s: Kubernetes v1.30")]
    [InlineData("Release: 1.30")]
    [InlineData("tags: [kubernetes/release/1-30]")]
    [InlineData("tags: [release-1.30]")]
    [InlineData("title: 从 1.23 升级到 1.30")]
    [InlineData("title: Upgrading from 1.23 to 1.30")]
    public void Front_matter_names_a_release_in_many_ways(string line)
        => Assert.Equal("1.30", Written.Note($"---\n{line}\n---\n", "note.md").Version?.Value.ToString());

    [Theory]
    [InlineData("# 从 1.23 升级到 1.25", "1.25")]
    [InlineData("# 从 Kubernetes v1.23 升级到 v1.25", "1.25")]
    [InlineData("# Kubernetes 1.23 → 1.25", "1.25")]
    [InlineData("# containerd 1.6 与 Kubernetes 1.30", "1.30")]
    [InlineData("# Go 1.22, containerd 1.7, and Kubernetes v1.30", "1.30")]
    [InlineData("# K8s 1.30 新特性", "1.30")]
    [InlineData("# 云原生周报：1.30 发布", "1.30")]
    [InlineData("# Kubernetes v1.30.2 patch release", "1.30")]
    [InlineData("# Kubernetes v1.9 to v1.10", "1.10")]
    public void A_heading_is_about_the_release_that_it_leads_to(string heading, string expected)
        => Assert.Equal(expected, Written.Note(heading + "\n", "note.md").Version?.Value.ToString());

    [Theory]
    [InlineData("# containerd 1.6")]
    [InlineData("# Go 1.22 released")]
    [InlineData("# Istio 1.20")]
    [InlineData("# Platform 2.30")]
    [InlineData("# Ubuntu 24.04 and 1.5% more")]
    public void Other_software_has_other_versions(string heading)
    {
        Assert.Null(Written.Note(heading + "\n", "note.md").Version);
        Assert.Equal(["KCAT1002 1:1"], Written.Findings(heading + "\n", "note.md"));
    }

    [Theory]
    [InlineData("notes/releases/v1.30.md")]
    [InlineData("notes/1.30.md")]
    [InlineData("blog/kubernetes-1-30/index.md")]
    [InlineData("blog\\k8s-1.30\\notes.md")]
    [InlineData("CHANGELOG-1.30.md")]
    [InlineData("2024-04-17-kubernetes-v1.30.md")]
    public void A_path_names_a_release_in_many_ways(string path)
        => Assert.Equal("1.30", Written.Note("Nothing.\n", path).Version?.Value.ToString());

    [Theory]
    [InlineData("notes/notes.md")]
    [InlineData("2024/04/17.md")]
    [InlineData("notes/2024-01-30.md")]
    public void A_path_without_a_release_names_none(string path)
        => Assert.Null(Written.Note("Nothing.\n", path).Version);

    [Fact]
    public void A_front_matter_value_that_is_no_release_is_reported_and_the_next_source_is_used()
    {
        const string Text = "---\nrelease: soon\n---\n# Kubernetes 1.30\n";

        Assert.Equal(["KCAT1005 2:10"], Written.Findings(Text, "note.md"));
        AssertVersion("1.30", 4, Text);
    }

    [Fact]
    public void A_sentence_about_another_release_is_reported_at_its_number()
        => Assert.Equal(
            ["KCAT2006 3:12"],
            Written.Findings("# Kubernetes 1.30\n\nKubernetes v1.29 的发布主题是 Mandala。\n"));

    [Fact]
    public void A_sentence_about_the_time_since_another_release_is_not()
        => Assert.Empty(Written.Findings("# Kubernetes 1.30\n\n距 v1.29 正式发布已有四个月。\n"));

    private static void AssertVersion(string version, int line, string text)
    {
        var found = Written.Note(text, "notes/v1.25.md").Version;

        Assert.Equal((version, line), (found?.Value.ToString(), found?.Place.Line));
    }

    private static string Without(params string[] starts)
        => string.Join('\n', Everything.Split('\n').Where(l => !starts.Any(s => l.StartsWith(s, StringComparison.Ordinal))));
}
