namespace KepCatalog.Tests;

/// <summary>The first paragraph about a feature or a release, as plain text in each language.</summary>
public class SummaryTests
{
    [Fact]
    public void The_first_paragraph_in_each_language_is_the_summary()
    {
        var summary = Summary(
            """
            - KEP-24 AppArmor

              限制容器可以访问的资源，
              并记录违规。

              It confines what a container may use.

              第二段不是摘要。
            """);

        Assert.Equal("限制容器可以访问的资源，并记录违规。", summary.Chinese);
        Assert.Equal("It confines what a container may use.", summary.English);
    }

    [Fact]
    public void Markup_is_gone_from_it()
        => Assert.Equal(
            "It confines containers & more, see docs.",
            Summary("- KEP-24 AppArmor\n\n  It **confines** `containers` &amp; more, see [docs](https://kubernetes.io). {{< x >}}\n").English);

    [Fact]
    public void Facts_and_quotes_are_no_summary()
        => Assert.Equal(
            "It confines what a container may use.",
            Summary("### KEP-24 AppArmor\n\nStage: Beta\n\n> Somebody said something about it.\n\nIt confines what a container may use.\n").English);

    [Fact]
    public void A_long_one_is_cut_between_words()
    {
        var english = Summary("### KEP-24 AppArmor\n\n" + string.Concat(Enumerable.Repeat("nine char ", 60)) + "\n").English!;

        Assert.Equal(string.Concat(Enumerable.Repeat("nine char ", 40)).Length, english.Length);
        Assert.EndsWith("nine char…", english, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_splits_no_character()
    {
        var english = Summary("### KEP-24 AppArmor\n\nx" + string.Concat(Enumerable.Repeat("😀", 300)) + "\n").English!;

        Assert.False(char.IsHighSurrogate(english[^2]));
    }

    [Fact]
    public void Without_text_there_is_none() => Assert.True(Summary("- KEP-24 AppArmor\n").IsEmpty);

    [Fact]
    public void Languages_that_name_different_code_are_reported_at_the_second()
        => Assert.Equal(
            ["KCAT2008 7:1"],
            Written.Findings("## Beta\n\n### KEP-24 AppArmor\n\n设置 `appArmorProfile` 字段即可。\n\nJust set the `seccompProfile` field of the pod.\n"));

    [Fact]
    public void Languages_that_name_different_releases_are_reported_at_the_second()
        => Assert.Equal(
            ["KCAT2008 7:1"],
            Written.Findings("# Kubernetes 1.30\n\n### KEP-24 AppArmor (Beta)\n\n自 v1.28 起可用，无需配置。\n\nIt works without configuration, and did in v1.29.\n"));

    [Theory]
    [InlineData("设置 `appArmorProfile` 字段即可。", "Just set the `appArmorProfile` field of the pod.")]
    [InlineData("设置字段即可。", "Just set the field of the pod, and go on.")]
    [InlineData("设置 `appArmorProfile` 字段即可。", "设置 `seccompProfile` 字段也行。")]
    [InlineData("设置 `appArmorProfile` 字段即可。", "`seccompProfile` too")]
    public void Languages_that_agree_are_not_reported(string first, string second)
        => Assert.Empty(Written.Findings($"## Beta\n\n### KEP-24 AppArmor\n\n{first}\n\n{second}\n"));

    [Fact]
    public void A_structured_note_has_a_summary_of_its_release()
        => Assert.Equal(
            ("The release of cute names.", "这个版本的名字很可爱，功能也很多。"),
            Written.Note("---\nrelease: 1.30\n---\n\n这个版本的名字很可爱，功能也很多。\n\nThe release of cute names.\n\n## Beta\n\n- KEP-24 AppArmor\n") is { Summary: var s }
                ? (s.English, s.Chinese)
                : default);

    private static KepCatalog.Notes.Model.LocalizedText Summary(string body)
        => Written.Feature("# Kubernetes 1.30\n\n## Beta\n\n" + body + "\n").Summary;
}
