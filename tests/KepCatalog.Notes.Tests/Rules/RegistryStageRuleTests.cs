using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>KEP-200 of the tests' registry: alpha in v1.29, beta in v1.30, stable in v1.32.</summary>
public class RegistryStageRuleTests
{
    [Theory]
    [InlineData("1.30", "Beta", null)]
    [InlineData("1.29", "Beta", "KCAT4001")]
    [InlineData("1.31", "Beta", "KCAT4005")]
    [InlineData("1.29", "Alpha", null)]
    [InlineData("1.28", "Alpha", "KCAT4001")]
    [InlineData("1.30", "Alpha", "KCAT4005")]
    [InlineData("1.32", "GA", null)]
    [InlineData("1.31", "GA", "KCAT4001")]
    [InlineData("1.33", "GA", "KCAT4001")]
    [InlineData("1.31", "Deprecated", null)]
    public void A_stage_is_held_against_the_registry(string release, string stage, string? id)
        => Assert.Equal(id is null ? [] : ["a.md:6:3 " + id], Written.Check(Written.Registry, Note(release, stage)));

    [Fact]
    public void Only_a_contradiction_warns()
        => Assert.Equal(
            [FindingSeverity.Warning, FindingSeverity.Info],
            new[] { Note("1.29", "Beta"), Note("1.31", "Beta") }.Select(n => Written.Merge(Written.Registry, n).Findings.Single().Kind.Severity));

    [Fact]
    public void The_message_names_the_upstream_file()
        => Assert.Contains(
            "v1.30 according to the KEP registry (keps/sig-storage/200-folding-volumes/kep.yaml)",
            Written.Merge(Written.Registry, Note("1.29", "Beta")).Findings.Single().Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_kep_without_milestones_is_not_reported()
        => Assert.Empty(Written.Check(Written.Registry, Note("1.29", "Beta").Replace("200", "400")));

    private static string Note(string release, string stage) => $"---\nrelease: {release}\n---\n## {stage}\n\n- KEP-200 Folding\n";
}
