using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>Each rule alone, and each veto, on the texts that stand beside it: what it takes, and what looks alike and it must leave.</summary>
public class RuleTests
{
    private static readonly KubernetesVersion Release = new(1, 30);

    private static readonly List<Rule> Rules =
    [
        .. StageRules.All.Concat(StageRules.BelowEnds).Distinct().Select(r => new Rule(r.Name, c => r.Read(c, Release) is { } read ? [StageNames.Of(read.Stage)] : [], r.Reads, r.Leaves)),
        .. SigRules.All.Concat(GateRules.All).Append(GateRules.Subject).Select(r => new Rule(r.Name, c => r.Read(c).Select(n => n.Value), r.Reads, r.Leaves)),
    ];

    public static TheoryData<string, string> Reads => Examples(Rules.SelectMany(r => r.Reads.Select(t => (r.Name, t))));

    public static TheoryData<string, string> Leaves => Examples(Rules.SelectMany(r => r.Leaves.Select(t => (r.Name, t))));

    public static TheoryData<string, string> Presents => Examples(Presentations.All.SelectMany(p => p.Presents.Select(t => (p.Rule, t))));

    public static TheoryData<string, string> PresentsNothing => Examples(Presentations.All.SelectMany(p => p.Leaves.Select(t => (p.Rule, t))));

    public static TheoryData<string, string> Vetoed => Examples(StageVetoes.All.SelectMany(v => v.Vetoes.Select(t => (v.Name, t))));

    public static TheoryData<string, string> Counted => Examples(StageVetoes.All.SelectMany(v => v.Leaves.Select(t => (v.Name, t))));

    [Theory]
    [MemberData(nameof(Reads))]
    public void A_rule_reads(string rule, string example)
    {
        var colon = example.IndexOf(": ", StringComparison.Ordinal);

        var candidate = Assert.Single(Candidates(example[(colon + 2)..]));
        Assert.Equal([example[..colon]], Read(rule, candidate).Distinct());
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_rule_leaves(string rule, string note) => Assert.Empty(Read(rule, Assert.Single(Candidates(note))));

    [Theory]
    [MemberData(nameof(Presents))]
    public void A_presentation_is_found(string rule, string note) => Assert.Contains(rule, Candidates("# Kubernetes v1.30\n\n" + note).Select(c => c.Rule));

    [Theory]
    [MemberData(nameof(PresentsNothing))]
    public void What_looks_like_a_presentation_is_none(string rule, string note) => Assert.DoesNotContain(rule, Candidates("# Kubernetes v1.30\n\n" + note).Select(c => c.Rule));

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
        Assert.All(Presentations.All, p => Assert.True(p.Presents.Length > 0 && p.Leaves.Length > 0, p.Rule));
        Assert.All(StageVetoes.All, v => Assert.True(v.Vetoes.Length > 0 && v.Leaves.Length > 0, v.Name));
        Assert.Equal(Rules.Count, Rules.Select(r => r.Name).Distinct().Count());
    }

    private static List<Candidate> Candidates(string note)
    {
        var root = OutlineBuilder.Build(note, 0, new LineMap(note), (_, _, _) => { }, CancellationToken.None);
        Sections.Adopt(root, Release);
        return FeatureFinder.Find(root, Release, (_, _, _, _) => { }, CancellationToken.None).All;
    }

    private static IEnumerable<string> Read(string rule, Candidate candidate) => Rules.Single(r => r.Name == rule).Read(candidate);

    private static TheoryData<string, string> Examples(IEnumerable<(string Name, string Text)> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, text) in examples)
        {
            data.Add(name, text);
        }

        return data;
    }

    /// <summary>A rule of any fact: what it reads of a candidate, as words.</summary>
    private sealed record Rule(string Name, Func<Candidate, IEnumerable<string>> Read, string[] Reads, string[] Leaves);
}
