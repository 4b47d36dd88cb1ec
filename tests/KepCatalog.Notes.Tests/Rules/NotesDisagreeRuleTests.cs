using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class NotesDisagreeRuleTests
{
    private const string Release = "---\nrelease: 1.30\n---\n";

    [Fact]
    public void Two_stages_of_one_feature_are_reported_in_both_notes()
        => Assert.Equal(
            ["a.md:6:3 KCAT3001", "b.md:5:1 KCAT3001"],
            Check(Release + "## Beta\n\n- KEP-24 A\n", Release + "\n### KEP-24 A (GA)\n"));

    [Fact]
    public void The_message_names_the_other_side()
        => Assert.Contains(
            "KEP-24 is beta in v1.30 here and stable in b.md(6)",
            Written.Merge(KepRegistry.Empty, Release + "## Beta\n\n- KEP-24 A\n", Release + "## GA\n\n- KEP-24 A\n").Findings[0].Message,
            StringComparison.Ordinal);

    [Fact]
    public void One_stage_in_two_notes_is_not_reported()
        => Assert.Empty(Check(Release + "## Beta\n\n- KEP-24 A\n", Release + "## Beta\n\n- KEP-24 A\n"));

    [Fact]
    public void Two_stages_in_two_releases_are_not_reported()
        => Assert.Empty(Check(Release + "## GA\n\n- KEP-24 A\n", "---\nrelease: 1.29\n---\n## Beta\n\n- KEP-24 A\n"));

    [Fact]
    public void A_note_without_the_stage_does_not_disagree()
        => Assert.Empty(Check(Release + "## Beta\n\n- KEP-24 A\n", Release + "## 总览\n\n- KEP-24 A\n"));

    [Fact]
    public void Two_dates_are_reported_at_the_second()
        => Assert.Equal(
            ["b.md:3:7 KCAT3001"],
            Check("---\nrelease: 1.30\ndate: 2024-04-17\n---\n", "---\nrelease: 1.30\ndate: 2024-04-18\n---\n"));

    [Fact]
    public void Two_themes_are_reported_at_the_second()
        => Assert.Equal(
            ["b.md:3:8 KCAT3001"],
            Check("---\nrelease: 1.30\ntheme: Uwubernetes\n---\n", "---\nrelease: 1.30\ntheme: Elli\n---\n"));

    [Fact]
    public void One_date_and_one_theme_in_two_notes_are_not_reported()
        => Assert.Empty(Check(
            "---\nrelease: 1.30\ndate: 2024-04-17\ntheme: Uwubernetes\n---\n",
            "---\nrelease: 1.30\ndate: 2024-04-17\ntheme: UwUbernetes\n---\n"));

    [Fact]
    public void A_second_note_on_a_kep_is_reported_at_its_number()
        => Assert.Equal(["b.md:2:6 KCAT3001"], Check("---\nkep: 24\n---\n", "---\nkep: 24\n---\n"));

    private static string[] Check(params string[] texts)
        => Written.Check(KepRegistry.Empty, texts).Where(f => f.EndsWith("KCAT3001", StringComparison.Ordinal)).ToArray();
}
