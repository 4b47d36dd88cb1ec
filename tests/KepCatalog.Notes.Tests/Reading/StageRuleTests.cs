using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>Each rule alone, and each veto, on the texts that stand beside it: what it takes, and what looks alike and it must leave.</summary>
public class StageRuleTests
{
    private static readonly KubernetesVersion Release = new(1, 30);

    private static readonly List<StageRule> Rules = [.. StageRules.All.Concat(StageRules.BelowEnds).Distinct()];

    public static TheoryData<string, string> Reads => Examples(Rules.SelectMany(r => r.Reads.Select(t => (r.Name, t))));

    public static TheoryData<string, string> Leaves => Examples(Rules.SelectMany(r => r.Leaves.Select(t => (r.Name, t))));

    public static TheoryData<string, string> Vetoed => Examples(StageClaims.Vetoes.SelectMany(v => v.Vetoes.Select(t => (v.Name, t))));

    public static TheoryData<string, string> Counted => Examples(StageClaims.Vetoes.SelectMany(v => v.Leaves.Select(t => (v.Name, t))));

    [Theory]
    [MemberData(nameof(Reads))]
    public void A_rule_reads(string rule, string example)
    {
        var colon = example.IndexOf(": ", StringComparison.Ordinal);

        var candidate = Assert.Single(Candidates(example[(colon + 2)..]));
        Assert.Equal(example[..colon], Assert.Single(Read(rule, candidate)));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_rule_leaves(string rule, string note) => Assert.Empty(Read(rule, Assert.Single(Candidates(note))));

    [Theory]
    [MemberData(nameof(Vetoed))]
    public void A_veto_holds(string veto, string text) => Assert.Contains(veto, StageClaims.Find(text, Tagger.Tag(text), Release).Select(c => c.Veto));

    [Theory]
    [MemberData(nameof(Counted))]
    public void A_veto_leaves(string veto, string text)
    {
        var claims = StageClaims.Find(text, Tagger.Tag(text), Release);

        Assert.NotEmpty(claims);
        Assert.DoesNotContain(veto, claims.Select(c => c.Veto).Skip(claims.Count - 1));
    }

    [Fact]
    public void Every_rule_and_veto_has_texts_of_both_kinds()
    {
        Assert.All(Rules, r => Assert.NotEmpty(r.Reads));
        Assert.All(Rules.Where(r => r.Name != "stage.heading-of-ends"), r => Assert.NotEmpty(r.Leaves));
        Assert.All(StageClaims.Vetoes, v => Assert.True(v.Vetoes.Length > 0 && v.Leaves.Length > 0, v.Name));
        Assert.Equal(Rules.Count, Rules.Select(r => r.Name).Distinct().Count());
    }

    private static List<Candidate> Candidates(string note)
    {
        var root = OutlineBuilder.Build(note, 0, new LineMap(note), (_, _, _) => { }, CancellationToken.None);
        Sections.Adopt(root, Release);
        return FeatureFinder.Find(root, Release, (_, _, _, _) => { }, CancellationToken.None).All;
    }

    private static IEnumerable<string> Read(string rule, Candidate candidate)
        => Rules.Single(r => r.Name == rule).Read(candidate, Release).Select(e => StageNames.Of(e.Stage));

    private static TheoryData<string, string> Examples(IEnumerable<(string Name, string Text)> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, text) in examples)
        {
            data.Add(name, text);
        }

        return data;
    }
}
