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
