namespace KepCatalog.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Note = """
        # Kubernetes v1.30

        ## Graduations to Beta

        - KEP-24 AppArmor support (GA), led by SIG Node. Feature gate: `AppArmorFields`.
        """;

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void The_text_says_what_won_and_over_what()
    {
        var read = Kepcat.Run("read", "--explain", directory.Write("note.md", Note));

        Assert.Contains(
            """
            KEP-24 AppArmor support
              feature item: presents.item-with-kep (clause) at 5:3
              kep 24: presents.item-with-kep (marker) at 5:3
              stage stable: stage.marker (marker) at 5:28
                not stage stable: stage.clause (clause) at 5:28
                not stage beta: stage.heading (inherited) at 3:1
              title AppArmor support: title.line (clause) at 5:3
              sig Node: sig.title (marker) at 5:3
                not sig Node: sig.sentence (clause) at 5:3
                not sig Node: sig.behind-kep (clause) at 5:3
              gate AppArmorFields: gate.called-one (body) at 5:65

            """.ReplaceLineEndings("\n"),
            read.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_s_own_facts_are_explained_too()
        => Assert.Contains(
            """
              version 1.30: version.title (marker) at 1:1
                not version 1.30: version.announcement (clause) at 3:1
                not version 1.30: version.path (inherited) at 1:1
                not version 1.30: version.named-most (guess) at 3:1
              date 2024-04-17: date.sentence (clause) at 3:34
              theme Uwubernetes: theme.sentence (clause) at 3:61
              totals 45, 17 stable: totals.text (body) at 5:11

            """.ReplaceLineEndings("\n"),
            Kepcat.Run("read", "--explain", directory.Write("v1.30.md", """
                # Kubernetes v1.30

                Kubernetes v1.30 was released on April 17, 2024, codenamed "Uwubernetes".

                It brings 45 enhancements, of which 17 are stable.
                """)).Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    [Fact]
    public void The_JSON_has_the_evidence_of_each_feature()
        => Assert.Contains(
            """
                        {
                          "fact": "stage",
                          "value": "beta",
                          "rule": "stage.heading",
                          "strength": "inherited",
                          "line": 3,
                          "column": 1,
                          "won": false
                        }
            """.ReplaceLineEndings("\n"),
            Kepcat.Run("read", "--json", "--explain", directory.Write("note.md", Note)).Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_explained_unasked()
    {
        var path = directory.Write("note.md", Note);

        Assert.DoesNotContain("evidence", Kepcat.Run("read", "--json", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("stage.marker", Kepcat.Run("read", path).Output, StringComparison.Ordinal);
    }
}
