namespace KepCatalog.Tests;

public class UnknownKepRuleTests
{
    [Fact]
    public void A_kep_that_nobody_knows_is_reported_at_its_feature()
        => Assert.Equal(["a.md:6:3 KCAT4003"], Written.Check(Written.Registry, Note("KEP-9999 Something")));

    [Fact]
    public void A_slip_in_the_number_gets_a_hint()
        => Assert.Contains("Did you mean KEP-200, Folding Volumes?", Message(Note("KEP-2000 Something")), StringComparison.Ordinal);

    [Fact]
    public void A_known_title_gets_a_hint()
        => Assert.Contains("Did you mean KEP-300, Quiet Tokens?", Message(Note("KEP-9999 quiet tokens")), StringComparison.Ordinal);

    [Fact]
    public void Anything_else_gets_none()
        => Assert.DoesNotContain("Did you mean", Message(Note("KEP-9999 Something")), StringComparison.Ordinal);

    [Fact]
    public void A_known_kep_is_not_reported() => Assert.Empty(Written.Check(Written.Registry, Note("KEP-200 Something")));

    [Fact]
    public void A_kep_with_a_note_of_its_own_is_known()
        => Assert.Empty(Written.Check(Written.Registry, Note("KEP-9999 Something"), "---\nkep: 9999\nslug: something\n---\n"));

    private static string Message(string text) => Written.Merge(Written.Registry, text).Findings.Single().Message;

    private static string Note(string item) => $"---\nrelease: 1.30\n---\n## Beta\n\n- {item}\n";
}
