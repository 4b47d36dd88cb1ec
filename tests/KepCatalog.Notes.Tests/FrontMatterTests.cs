namespace KepCatalog.Tests;

public class FrontMatterTests
{
    [Fact]
    public void Scalars_stay_text_and_have_their_places()
        => Assert.Equal(
            ["2:10 release=1.30", "3:8 draft=true", "4:7 date=2024-04-17", "5:9 theme=Uwu: bernetes"],
            Values(
                """
                ---
                release: 1.30
                draft: true
                date: 2024-04-17
                theme:  "Uwu: bernetes"
                ---
                """));

    [Fact]
    public void Nested_keys_are_joined_by_dots_and_items_share_their_key()
        => Assert.Equal(
            [
                "3:10 totals.total=45", "4:9 totals.beta=18", "5:8 tags=k8s", "5:13 tags=1.30",
                "7:11 people.name=A", "8:11 people.role=lead", "9:11 people.name=B", "10:8 after=x",
            ],
            Values(
                """
                ---
                totals:
                  total: 45
                  beta: 18
                tags: [k8s, "1.30"]
                people:
                  - name: A
                    role: lead
                  - name: B
                after: x
                ---
                """));

    [Fact]
    public void Keys_that_mean_nothing_here_are_kept()
        => Assert.Equal("landscape", Written.Note("---\nlayout: landscape\n---\n").FrontMatterOf("LAYOUT")?.Text);

    [Fact]
    public void A_note_without_front_matter_has_none()
        => Assert.Empty(Written.Note("# Kubernetes 1.30\n\n---\n\nrelease: 1.29\n").FrontMatter);

    [Fact]
    public void A_front_matter_that_is_never_closed_is_no_front_matter()
        => Assert.Empty(Written.Note("---\nrelease: 1.29\n").FrontMatter);

    [Fact]
    public void Malformed_yaml_keeps_what_stands_before_it_and_the_body()
    {
        const string Text =
            """
            ---
            release: v1.29
            theme: @Uwu
            ---

            ## Beta

            - KEP-24 AppArmor
            """;

        Assert.Equal(["2:10 release=v1.29"], Values(Text));
        Assert.Equal(["KCAT1001 3:8"], Written.Findings(Text));
        Assert.Equal(["8: 24 beta AppArmor"], Written.Features(Text));
    }

    [Fact]
    public void Yaml_that_the_scanner_chokes_on_is_malformed_too()
    {
        var finding = Assert.Single(Written.Note("---\nrelease: {1.31: a\nb\n---\n").Findings);

        Assert.Equal(("KCAT1001", 2), (finding.Kind.Id, finding.Place.Line));
    }

    [Fact]
    public void An_alias_is_reported_and_the_rest_is_read()
    {
        const string Text = "---\na: &x 1\nb: *x\nrelease: 1.29\n---\n";

        Assert.Equal(["2:4 a=1", "4:10 release=1.29"], Values(Text));
        Assert.Equal(["KCAT1005 3:4"], Written.Findings(Text));
    }

    [Fact]
    public void An_impossible_date_is_reported_at_its_place()
    {
        const string Text = "---\nrelease: 1.30\ndate: 2024-02-30\n---\n";

        Assert.Equal(["KCAT1005 3:7"], Written.Findings(Text));
        Assert.Null(Written.Note(Text).ReleaseDate);
    }

    [Fact]
    public void A_leap_day_is_a_date()
        => Assert.Equal("2024-02-29", Written.Note("---\nrelease: 1.30\ndate: 2024-02-29\n---\n").ReleaseDate?.Value.ToString());

    [Theory]
    [InlineData("many")]
    [InlineData("-3")]
    [InlineData("99999999999999999999")]
    public void A_total_that_is_no_count_is_reported_and_the_others_are_kept(string total)
    {
        var note = Written.Note($"---\nrelease: 1.30\ntotals:\n  total: {total}\n  beta: 18\n---\n");

        Assert.Equal(("KCAT1005", 4, 10), (note.Findings.Single().Kind.Id, note.Findings[0].Place.Line, note.Findings[0].Place.Column));
        Assert.Equal((null, 18), (note.Totals?.Total, note.Totals?.Beta));
    }

    [Fact]
    public void Between_plus_signs_it_is_toml()
        => Assert.Equal(
            ["2:10 title=Kubernetes 1.30", "3:10 tags=k8s", "3:17 tags=v1.30.0"],
            Values(
                """
                +++
                title = "Kubernetes 1.30"
                tags = ["k8s", "v1.30.0"]
                # a comment = none
                [menu]
                +++
                """));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var note = Written.Note("\uFEFF---\nrelease: 1.29\n---\n\n## Beta\n\n- KEP-24 AppArmor\n");

        Assert.Equal("1.29", note.FrontMatterOf("release")?.Text);
        Assert.Equal(2, note.Version?.Place.Line);
        Assert.Equal(7, note.Features.Single().Place.Line);
        Assert.Empty(note.Findings);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_count_the_same_lines(string lineEnd)
    {
        const string Text =
            """
            ---
            release: 1.30
            theme: Uwu
            ---
            # Kubernetes 1.30

            ## Beta

            - KEP-24: AppArmor [link](https://kep.k8s.io/25)
            - KEP-127: User namespaces
            """;
        var expected = Written.Note(Text.ReplaceLineEndings("\n"));
        var note = Written.Note(Text.ReplaceLineEndings("\n").Replace("\n", lineEnd));

        Assert.Equal([9, 10], note.Features.Select(f => f.Place.Line));
        Assert.Equal([(2, 10), (3, 8)], note.FrontMatter.Select(v => (v.Place.Line, v.Place.Column)));
        Assert.Equal(expected.Features.Select(f => f.Title), note.Features.Select(f => f.Title));
        Assert.Equal(
            expected.Findings.Select(f => (f.Kind, f.Place.Line, f.Place.Column)),
            note.Findings.Select(f => (f.Kind, f.Place.Line, f.Place.Column)));
    }

    [Fact]
    public void A_note_of_nothing_is_reported()
        => Assert.Equal(["KCAT1004 1:1"], Written.Findings(" \n\t\n"));

    [Fact]
    public void Broken_encoding_is_reported_where_it_starts()
        => Assert.Equal(["KCAT1003 3:3"], Written.Findings("# Kubernetes 1.30\n\na \uFFFD b\n"));

    private static IEnumerable<string> Values(string text)
        => Written.Note(text).FrontMatter.Select(v => $"{v.Place.Line}:{v.Place.Column} {v.Key}={v.Text}");
}
