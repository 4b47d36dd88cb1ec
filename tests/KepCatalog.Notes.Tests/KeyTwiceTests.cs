using System.Diagnostics;

namespace KepCatalog.Tests;

/// <summary>KCAT1010: YAML lets no key stand twice in a mapping, but what reads it may well take one and say nothing.</summary>
public class KeyTwiceTests
{
    [Fact]
    public void A_second_key_is_reported_where_it_stands()
        => Assert.Equal(
            ["KCAT1010 4:1 The key 'theme' is already on line 3; merge the two."],
            Told("---\nrelease: v1.30\ntheme: Uwubernetes\ntheme: Elli\n---\n"));

    [Fact]
    public void Every_further_key_names_the_line_of_the_first()
        => Assert.Equal(
            [
                "KCAT1010 4:1 The key 'theme' is already on line 3; merge the two.",
                "KCAT1010 5:1 The key 'theme' is already on line 3; merge the two.",
            ],
            Told("---\nrelease: v1.30\ntheme: A\ntheme: B\ntheme: C\n---\n"));

    [Fact]
    public void Keys_are_read_in_any_case_and_so_are_the_same()
        => Assert.Equal(
            ["KCAT1010 4:1 The key 'theme' is already on line 3; merge the two."],
            Told("---\nrelease: v1.30\nTheme: Uwubernetes\ntheme: Elli\n---\n"));

    [Fact]
    public void A_key_that_means_nothing_here_loses_a_value_elsewhere_too()
        => Assert.Equal(
            ["KCAT1010 4:1 The key '作者' is already on line 3; merge the two."],
            Told("---\nrelease: v1.30\n作者: 甲\n作者: 乙\n---\n"));

    [Fact]
    public void A_second_key_in_a_mapping_of_one_line_has_its_column()
        => Assert.Equal(
            ["KCAT1010 3:30 The key 'totals.stable' is already on line 3; merge the two."],
            Told("---\nrelease: v1.30\ntotals: {stable: 1, beta: 2, stable: 3}\n---\n"));

    [Fact]
    public void A_second_key_in_an_entry_of_a_list_is_one()
        => Assert.Equal(
            ["KCAT1010 6:5 The key 'acknowledge.reason' is already on line 5; merge the two."],
            Told("---\nrelease: v1.30\nacknowledge:\n  - finding: KCAT2003\n    reason: A choice.\n    reason: Another word.\n---\n"));

    [Theory]
    [InlineData("acknowledge:\n  - finding: KCAT2003\n    reason: A.\n  - finding: KCAT2004\n    reason: B.\n")] // each entry is a mapping
    [InlineData("totals: {stable: 1}\nannounced: {stable: [1]}\nwritten: {stable: [1]}\n")]
    [InlineData("title: a\nmenu:\n  title: b\n")]
    [InlineData("tags: [a, a]\n")] // values, not keys
    [InlineData("? [a]\n: x\n? [b]\n: x\n")] // a list is the key, x the value
    [InlineData("a: {{ title }}\nb: {{ title }}\n")] // what a template fills in
    public void The_same_key_in_two_mappings_is_none(string keys) => Assert.Empty(Told("---\nrelease: v1.30\n" + keys + "---\n"));

    [Fact]
    public void What_stands_under_both_keys_is_read()
    {
        var note = Written.Note(
            """
            ---
            release: v1.30
            theme: Uwubernetes
            theme: Elli
            totals: {stable: 1, stable: 2}
            acknowledge:
              - finding: KCAT2003
                reason: A choice.
            announced:
              stable: [24]
            announced:
              stable: [127]
            acknowledge:
              - finding: KCAT2004
                reason: The link moved.
            ---
            ## Beta

            - KEP-24 AppArmor
            """);

        Assert.Equal(["KCAT1010 4:1", "KCAT1010 5:21", "KCAT1010 11:1", "KCAT1010 13:1"], note.Findings.Select(f => $"{f.Kind.Id} {f.Place.Line}:{f.Place.Column}"));
        Assert.Equal(("Uwubernetes", 2), (note.Theme?.Value, note.Totals?.Stable));
        Assert.Equal([24, 127], note.Claims.Select(c => c.Kep));
        Assert.Equal(["KCAT2003", "KCAT2004"], note.Acknowledgements.Select(a => a.FindingId));
        Assert.Equal([24], note.Features.Select(f => f.Kep));
    }

    [Fact]
    public void A_second_key_in_toml_is_one()
        => Assert.Equal(
            [
                "KCAT1010 4:3 The key 'Theme' is already on line 3; merge the two.",
                "KCAT1010 7:1 The key 'name' is already on line 6; merge the two.",
            ],
            Told("+++\nrelease = \"v1.30\"\ntheme = \"A\"\n  Theme = \"B\"\n[menu]\nname = \"a\"\nname = \"b\"\n+++\n"));

    [Theory]
    [InlineData("[menu.main]\nname = \"a\"\n[menu.foot]\nname = \"b\"\n")]
    [InlineData("[[resources]]\nsrc = \"a\"\n[[resources]]\nsrc = \"b\"\n")]
    [InlineData("resources = [\n  { src = \"a\" },\n  { src = \"b\" },\n]\n")]
    [InlineData("code = \"\"\"\nx = 1\nx = 2\n\"\"\"\n")]
    [InlineData("code = '''\nx = 1\nx = 2\n'''\nx = 3\n")]
    [InlineData("# x = 1\n# x = 2\n")]
    public void The_same_key_in_two_tables_of_toml_is_none(string keys) => Assert.Empty(Told("+++\nrelease = \"v1.30\"\n" + keys + "+++\n"));

    [Theory]
    [InlineData("---\n", ":\n")]
    [InlineData("---\nkep: 24\n", ":\n")]
    [InlineData("---\ngate: NodeLogQuery\n", ":\n")]
    [InlineData("+++\n", "=\n")]
    public void Many_keys_take_no_time(string head, string sign)
    {
        // As short as they can be, so that 20,000 are within the limits; the last one is the first one again.
        var keys = string.Concat(Enumerable.Range(0, 20_000).Select(i => "s" + (char)('\u4E00' + (i % 19_999)) + sign));
        Assert.Equal(80_000, keys.Length);
        var watch = Stopwatch.StartNew();

        Assert.Contains($"KCAT1010 {head.Count(c => c == '\n') + 20_000}:1", Written.Findings(head + keys + head.Substring(0, 4)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"20,000 keys took {watch.Elapsed}");
    }

    private static IEnumerable<string> Told(string text)
        => Written.Note(text).Findings.Select(f => $"{f.Kind.Id} {f.Place.Line}:{f.Place.Column} {f.Message}");
}
