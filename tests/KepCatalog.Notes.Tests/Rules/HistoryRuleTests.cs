namespace KepCatalog.Tests;

/// <summary>KEP-100 of the tests' registry: alpha in v1.28, beta in v1.29, stable in v1.30.</summary>
public class HistoryRuleTests
{
    [Fact]
    public void Each_step_that_the_registry_has_elsewhere_is_reported_where_it_stands()
        => Assert.Equal(
            ["a.md:8:4 KCAT4002", "a.md:8:16 KCAT4002"],
            Check("(1.26 Alpha, 1.27 Beta, 1.30 GA)"));

    [Fact]
    public void One_wrong_step_is_reported_alone()
        => Assert.Equal(["a.md:8:16 KCAT4002"], Check("(1.28 Alpha, 1.27 Beta, 1.30 GA)"));

    [Fact]
    public void The_steps_of_the_registry_are_not_reported()
        => Assert.Empty(Check("(1.28 Alpha, 1.29 Beta, 1.30 GA)"));

    [Fact]
    public void A_step_that_the_registry_lacks_is_not_reported()
        => Assert.Empty(Check("自 v1.29 起默认启用。"));

    private static string[] Check(string sentence)
        => Written.Check(Written.Registry, $"---\nrelease: 1.30\n---\n## GA\n\n- KEP-100 Probes\n\n  {sentence}\n");
}
