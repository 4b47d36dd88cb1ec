using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace KepCatalog.Tests;

/// <summary>The stable lists of the catalogue against those of the announcements, and its counts against theirs.</summary>
public class OfficialListsTests
{
    [SharedFact]
    public void From_v1_25_on_the_stable_list_is_the_official_one_or_the_note_says_why_not()
    {
        var compared = 0;
        foreach (var (version, official, _) in Official().Where(r => r.Version.Minor >= 25))
        {
            var release = Releases.Find(version)!;
            var ours = release.Features.Where(f => f.Stage == Stage.Stable && f.KepNumber is not null).Select(f => f.KepNumber!.Value).ToHashSet();
            var explained = release.Disagreements.Where(d => !string.IsNullOrWhiteSpace(d.Reason)).Select(d => d.Says).ToList();
            Assert.All(official.Except(ours), kep => Assert.Contains($"the announcement lists KEP-{kep} as stable", explained));
            Assert.All(ours.Except(official), kep => Assert.Contains($"the announcement does not list KEP-{kep} as stable", explained));
            compared += official.Count;
        }

        Assert.Equal(13 + 11 + 9 + 12 + 11 + 17 + 11 + 13 + 18 + 23 + 14 + 18, compared);
    }

    [SharedFact]
    public void Counts_that_differ_by_more_than_two_are_explained_in_the_note()
    {
        foreach (var (version, _, stated) in Official())
        {
            var release = Releases.Find(version)!;
            foreach (var (stage, count) in stated)
            {
                Assert.Equal(count, stage switch { Stage.Stable => release.StatedTotals!.Stable, Stage.Beta => release.StatedTotals!.Beta, _ => release.StatedTotals!.Alpha });
                if (Math.Abs(release.Features.Count(f => f.Stage == stage) - count) > 2)
                {
                    Assert.Matches(@"- finding: KCAT2003\n    reason: ""\S.{20,}", Checkout.Read($"notes/releases/v{version}.md"));
                }
            }
        }
    }

    [Fact]
    public void A_release_after_v1_37_is_a_plan_and_so_is_all_that_it_has()
    {
        Assert.Equal("1.37", Releases.Latest.Version.ToString());
        Assert.Equal(ReleaseStatus.Planned, Releases.V1_38.Info.Status);
        Assert.NotEmpty(Releases.V1_38.Features.All);
        Assert.All(Releases.V1_38.Features.All, f => Assert.True(f.IsPlanned));
        Assert.All(
            Keps.All.SelectMany(k => k.History).Where(s => s.Version > Releases.Latest.Version),
            s => Assert.True(s.IsPlanned));
    }

    /// <summary>KEP-3805 has beta in v1.30 in its file, stands at alpha, and was last worked on for v1.27.</summary>
    [Fact]
    public void A_milestone_that_nobody_worked_for_is_a_plan_though_its_release_is_out()
    {
        var history = Keps.Find(3805)!.History;

        Assert.Equal(["Alpha in v1.27", "Beta in v1.30 (planned)", "Stable in v1.32 (planned)"], history.Select(s => s.ToString()));
        Assert.DoesNotContain(Releases.V1_30.Features.All, f => f.KepNumber == 3805);
    }

    private static IEnumerable<(KubernetesVersion Version, List<int> Stable, List<(Stage Stage, int Count)> Stated)> Official()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Checkout.ReadShared("facts/releases.yaml")));
        foreach (var release in ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>())
        {
            var version = KubernetesVersion.Parse(((YamlScalarNode)release["version"]).Value!);
            var stable = release["stable_keps"] is YamlSequenceNode list
                ? list.Children.Select(k => int.Parse(((YamlScalarNode)k).Value!, CultureInfo.InvariantCulture)).ToList()
                : [];
            var totals = (YamlMappingNode)release["totals"];
            var stated = new[] { ("stable", Stage.Stable), ("beta", Stage.Beta), ("alpha", Stage.Alpha) }
                .Where(t => totals.Children.TryGetValue(new YamlScalarNode(t.Item1), out var count) && int.TryParse(((YamlScalarNode)count).Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(t => (t.Item2, int.Parse(((YamlScalarNode)totals[t.Item1]).Value!, CultureInfo.InvariantCulture)))
                .ToList();
            yield return (version, stable, stated);
        }
    }
}
