using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>Findings that a note's front matter accepts: KEP-100 and KEP-200 become stable and beta too early here.</summary>
public class AcknowledgementTests
{
    [Fact]
    public void Without_any_both_findings_are_there()
        => Assert.Equal(["a.md:8:3 KCAT4001", "a.md:12:3 KCAT4001"], Check(("title", "x"), ("layout", "y"), ("a", "b")));

    [Fact]
    public void A_finding_is_acknowledged_for_the_whole_note()
        => Assert.Empty(Check(("acknowledge", ""), ("  - finding", "KCAT4001"), ("    reason", "seen")));

    [Fact]
    public void A_finding_is_acknowledged_for_one_kep()
        => Assert.Equal(["a.md:13:3 KCAT4001"], Check(("acknowledge", ""), ("  - finding", "KCAT4001"), ("    kep", "100"), ("    reason", "seen")));

    [Fact]
    public void An_entry_that_covers_nothing_is_reported_where_it_stands()
        => Assert.Equal(
            ["a.md:4:14 KCAT5001", "a.md:8:3 KCAT4001", "a.md:12:3 KCAT4001"],
            Check(("acknowledge", ""), ("  - finding", "KCAT2003"), ("    reason", "seen")));

    [Fact]
    public void An_entry_for_a_kep_without_the_finding_is_reported()
        => Assert.Equal(
            ["a.md:4:14 KCAT5001", "a.md:9:3 KCAT4001", "a.md:13:3 KCAT4001"],
            Check(("acknowledge", ""), ("  - finding", "KCAT4001"), ("    kep", "300"), ("    reason", "seen")));

    [Fact]
    public void An_unknown_id_is_reported_and_covers_nothing()
        => Assert.Equal(
            ["a.md:4:14 KCAT1005", "a.md:8:3 KCAT4001", "a.md:12:3 KCAT4001"],
            Check(("acknowledge", ""), ("  - finding", "KCAT9999"), ("    reason", "seen")));

    [Fact]
    public void An_entry_without_a_reason_is_reported_and_covers_nothing()
        => Assert.Equal(
            ["a.md:4:14 KCAT1005", "a.md:7:3 KCAT4001", "a.md:11:3 KCAT4001"],
            Check(("acknowledge", ""), ("  - finding", "KCAT4001")));

    [Fact]
    public void A_kep_that_is_no_number_is_reported()
        => Assert.Contains(
            "a.md:5:10 KCAT1005",
            Check(("acknowledge", ""), ("  - finding", "KCAT4001"), ("    kep", "KEP-100"), ("    reason", "seen")));

    [Fact]
    public void One_note_acknowledges_nothing_of_another()
        => Assert.Equal(
            ["a.md:4:14 KCAT5001", "b.md:6:3 KCAT4001"],
            Written.Check(
                Written.Registry,
                "---\nrelease: 1.30\nacknowledge:\n  - finding: KCAT4001\n    reason: seen\n---\n",
                "---\nrelease: 1.29\n---\n## GA\n\n- KEP-100 Probes\n"));

    [Fact]
    public void A_finding_of_the_reader_can_be_acknowledged_too()
        => Assert.Empty(Written.Check(
            KepRegistry.Empty,
            "---\nrelease: 1.30\nacknowledge:\n  - finding: KCAT2005\n    reason: known\n  - finding: KCAT4003\n    reason: known\n---\n## GA\n\n- [KEP-24](https://kep.k8s.io/) A\n"));

    private static string[] Check(params (string Key, string Value)[] lines)
        => Written.Check(
            Written.Registry,
            "---\nrelease: 1.29\n" + string.Concat(lines.Select(l => $"{l.Key}: {l.Value}".TrimEnd() + "\n"))
                + "---\n## GA\n- KEP-100 Probes\n\n## Beta\n\n- KEP-200 Volumes\n");
}
