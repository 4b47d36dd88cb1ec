using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class GraduatedTwiceRuleTests
{
    [Fact]
    public void The_second_graduation_is_reported()
        => Assert.Equal(["a.md:6:3 KCAT3002"], Check(Note("1.30", "GA"), Note("1.29", "GA")));

    [Fact]
    public void Two_notes_on_one_graduation_are_not_reported()
        => Assert.Empty(Check(Note("1.30", "GA"), Note("1.30", "GA"), Note("1.29", "Beta")));

    [Fact]
    public void Beta_in_two_releases_is_not_reported()
        => Assert.Empty(Check(Note("1.30", "Beta"), Note("1.29", "Beta")));

    private static string[] Check(params string[] texts)
        => Written.Check(KepRegistry.Empty, texts).Where(f => !f.EndsWith("KCAT4003", StringComparison.Ordinal)).ToArray();

    private static string Note(string release, string stage) => $"---\nrelease: {release}\n---\n## {stage}\n\n- KEP-24 A\n";
}
