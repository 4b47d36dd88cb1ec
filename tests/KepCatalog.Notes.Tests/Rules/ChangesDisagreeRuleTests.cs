using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class ChangesDisagreeRuleTests
{
    /// <summary>The first value of an entry is its place.</summary>
    [Theory]
    [InlineData("removed-apis", "{api: policy/v1beta1 PodDisruptionBudget, use: policy/v1}", "{api: policy/v1beta1 PodDisruptionBudget, use: policy/v2}", 5, 11)]
    [InlineData("removed-apis", "{api: policy/v1beta1 A, scope: file}", "{api: policy/v1beta1 A}", 5, 11)]
    [InlineData("removed-apis", "{api: policy/v1beta1 A, deprecated: v1.21}", "{api: policy/v1beta1 A, deprecated: v1.22}", 5, 11)]
    [InlineData("removed-apis", "{api: policy/v1beta1 A, use: policy/v1, since: v1.21}", "{api: policy/v1beta1 A, use: policy/v1, since: v1.22}", 5, 11)]
    [InlineData("removed-flags", "{component: kubelet, flag: --a, use: --b}", "{component: kubelet, flag: --a, use: --c}", 5, 17)]
    [InlineData("removed-flags", "{component: kubelet, flag: --a, deprecated: v1.20}", "{component: kubelet, flag: --a, deprecated: v1.21}", 5, 17)]
    [InlineData("changed-defaults", "{component: kubelet, setting: a, from: 1, to: 2}", "{component: kubelet, setting: a, from: 1, to: 3}", 5, 17)]
    [InlineData("changed-defaults", "{component: kubelet, setting: a, from: 1, to: 2}", "{component: kubelet, setting: a, from: 0, to: 2}", 5, 17)]
    [InlineData("gated-fields", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap, until: v1.35}", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap, until: v1.36}", 5, 14)]
    public void Two_facts_of_one_change_are_reported_in_both_notes(string list, string one, string other, int line, int column)
        => Assert.Equal([$"a.md:{line}:{column} KCAT3001", $"b.md:{line}:{column} KCAT3001"], Check(Note("1.30", list, one), Note("1.30", list, other)));

    [Theory]
    [InlineData("removed-apis", "{api: policy/v1beta1 A, use: policy/v1}", "{api: policy/v1beta1 A, source: a table, remark: A remark., confidence: single}")]
    [InlineData("removed-apis", "{api: policy/v1beta1 A, use: policy/v1}", "{api: policy/v1beta1 B, use: policy/v2}")]
    [InlineData("removed-flags", "{component: kubelet, flag: --a, use: --b}", "{component: kubelet, flag: --a, deprecated: v1.20}")]
    [InlineData("removed-flags", "{component: kubelet, flag: --a, use: --b}", "{component: kube-proxy, flag: --a, use: --c}")]
    [InlineData("changed-defaults", "{component: kubelet, setting: a, to: Two}", "{component: kubelet, setting: a, from: 1, to: two}")]
    [InlineData("gated-fields", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap}", "{config: a.k8s.io/v1 A, field: b, gate: AppArmor}")]
    public void A_fact_that_a_note_lacks_or_another_change_is_not_reported(string list, string one, string other)
        => Assert.Empty(Check(Note("1.30", list, one), Note("1.30", list, other)));

    [Theory]
    [InlineData("removed-apis", "{api: policy/v1beta1 A}", 11)]
    [InlineData("removed-flags", "{component: kubelet, flag: --a}", 17)]
    [InlineData("gated-fields", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap}", 14)]
    public void One_change_in_two_releases_is_reported_in_both_notes(string list, string entry, int column)
        => Assert.Equal([$"a.md:5:{column} KCAT3001", $"b.md:5:{column} KCAT3001"], Check(Note("1.25", list, entry), Note("1.26", list, entry)));

    [Fact]
    public void A_field_that_needs_its_gate_again_after_an_end_is_not_reported()
        => Assert.Empty(Check(
            Note("1.25", "gated-fields", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap, until: v1.27}"),
            Note("1.28", "gated-fields", "{config: a.k8s.io/v1 A, field: b, gate: NodeSwap}")));

    [Fact]
    public void A_default_that_changes_twice_goes_on_where_it_was()
    {
        var first = Note("1.25", "changed-defaults", "{component: kubelet, setting: a, from: 1, to: 2}");

        Assert.Empty(Check(first, Note("1.27", "changed-defaults", "{component: kubelet, setting: a, from: 2, to: 3}")));
        Assert.Empty(Check(first, Note("1.27", "changed-defaults", "{component: kubelet, setting: a, to: 3}")));
        Assert.Equal(
            ["a.md:5:17 KCAT3001", "b.md:5:17 KCAT3001"],
            Check(first, Note("1.27", "changed-defaults", "{component: kubelet, setting: a, from: 1, to: 3}")));
    }

    [Fact]
    public void The_message_names_the_other_side()
    {
        Assert.Equal(
            [
                "'use' of kubelet --a is '--b' for v1.30 here and '--c' in b.md(5); correct one of them.",
                "'use' of kubelet --a is '--c' for v1.30 here and '--b' in a.md(5); correct one of them.",
            ],
            Messages(Note("1.30", "removed-flags", "{component: kubelet, flag: --a, use: --b}"), Note("1.30", "removed-flags", "{component: kubelet, flag: --a, use: --c}")));
        Assert.Equal(
            [
                "policy/v1beta1 A is under removed-apis of v1.25 here and of v1.26 in b.md(5); correct one of them.",
                "policy/v1beta1 A is under removed-apis of v1.26 here and of v1.25 in a.md(5); correct one of them.",
            ],
            Messages(Note("1.25", "removed-apis", "{api: policy/v1beta1 A}"), Note("1.26", "removed-apis", "{api: policy/v1beta1 A}")));
    }

    private static string Note(string release, string list, string entry) => $"---\nrelease: {release}\ntheme: T\n{list}:\n  - {entry}\n---\n";

    private static string[] Check(params string[] texts) => Written.Check(KepRegistry.Empty, texts).Where(f => f.EndsWith("KCAT3001", StringComparison.Ordinal)).ToArray();

    private static string[] Messages(params string[] texts) => [.. Written.Merge(KepRegistry.Empty, texts).Findings.Where(f => f.Kind.Id == "KCAT3001").Select(f => f.Message)];
}
