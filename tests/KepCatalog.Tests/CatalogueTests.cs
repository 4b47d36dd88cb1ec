using System.Globalization;

namespace KepCatalog.Tests;

/// <summary>What the catalogue says of itself, and what it decides where sources contradict.</summary>
public class CatalogueTests
{
    [Fact]
    public void It_tells_what_it_covers()
    {
        Assert.Equal("1.37", Catalogue.LastReleased.ToString());
        Assert.Equal(("1.14", "1.37"), (Catalogue.FirstWithGates.ToString(), Catalogue.LastWithGates.ToString()));
        Assert.Equal((650, 506, 31), (Keps.All.Count, FeatureGates.All.Count, Releases.All.Count));
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
        {
            var text = Checkout.Read(readme);
            Assert.Contains(Catalogue.KepsAsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
            Assert.Contains(Catalogue.GatesAsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        }
    }

    [SharedFact]
    public void Support_ends_when_the_table_says_so()
    {
        var rows = Checkout.ReadShared("facts/support.tsv").TrimEnd('\n').Split('\n')[1..].Select(r => r.Split('\t')).ToList();
        Assert.Equal(19, rows.Count);
        foreach (var row in rows)
        {
            var release = Releases.Find(row[0])!;
            Assert.Equal((DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[3] == "planned"), (release.Support!.Date, release.Support.IsPlanned));
            Assert.Equal(row[1], release.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(row[4], release.GetSource(ReleaseFact.Support)!.Upstream);
        }

        Assert.Equal("2025-07-15", Releases.V1_30.Info.Support!.ToString());
        Assert.Equal("2027-10-28 (planned)", Releases.V1_37.Info.Support!.ToString());
        Assert.Null(Releases.V1_8.Info.Support);
    }

    /// <summary>
    /// Every milestone that contradicts a gate is decided: the gate that is meant begins the stage in that release, or the note takes another
    /// release or none, or says why both stand, or the milestone is a plan.
    /// </summary>
    [SharedFact]
    public void Every_contradiction_between_a_KEP_and_its_gates_is_decided()
    {
        var rows = Checkout.ReadShared("facts/kep-vs-gate.tsv").TrimEnd('\n').Split('\n')[1..].Select(r => r.Split('\t')).ToList();
        Assert.Equal(221, rows.Count);
        foreach (var row in rows)
        {
            var kep = Keps.Find(int.Parse(row[0], CultureInfo.InvariantCulture))!;
            var stage = Enum.Parse<Stage>(row[2], ignoreCase: true);
            var version = KubernetesVersion.Parse(row[3]);
            var step = kep.History.SingleOrDefault(s => s.Stage == stage && s.Version == version);
            var isDecided = step is null or { IsPlanned: true }
                || kep.Gates.Any(g => Begins(FeatureGates.Find(g)!, stage, version))
                || KubeadmFeatureGates.All.Any(g => g.Keps.Contains(kep) && Begins(g, stage, version))
                || kep.Disagreements.Any(d => !string.IsNullOrWhiteSpace(d.Reason) && d.Says.Contains("gate", StringComparison.Ordinal) && d.Says.Contains(row[2], StringComparison.Ordinal))
                || (kep.Gates.Count == 0 && FeatureGates.OtherNames.Any(o => o.Keps.Contains(kep)));
            Assert.True(isDecided, $"{kep}: {stage} in v{version} stands against {row[1]}");
        }

        static bool Begins(FeatureGate gate, Stage stage, KubernetesVersion version)
            => gate.History.Where((c, i) => c.Stage == stage && (i == 0 || gate.History[i - 1].Stage != stage)).Any(c => c.Since == version);
    }

    /// <summary>KEPs whose gate is in no tree, or that stayed at another stage, are in no list of a release that is out.</summary>
    [Theory]
    [InlineData(2718)]
    [InlineData(3280)]
    [InlineData(4346)]
    [InlineData(4460)]
    [InlineData(5234)]
    [InlineData(5325)]
    [InlineData(5394)]
    [InlineData(5679)]
    [InlineData(5882)]
    public void A_KEP_whose_gate_no_tree_has_is_in_no_release(int kep)
    {
        Assert.DoesNotContain(Releases.All.Where(r => r.Status == ReleaseStatus.Released).SelectMany(r => r.Features), f => f.KepNumber == kep);
        Assert.All(Keps.Find(kep)!.History, s => Assert.True(s.IsPlanned));
    }

    [Fact]
    public void A_release_lists_what_reached_the_stage()
    {
        Assert.DoesNotContain(Releases.V1_30.Features.All, f => f.KepNumber == 2339);
        Assert.Equal(Stage.Beta, Releases.V1_36.Features.All.Single(f => f.KepNumber == 5647).Stage);
        Assert.Equal(Stage.Stable, Releases.V1_37.Features.All.Single(f => f.KepNumber == 4192).Stage);
        Assert.DoesNotContain(Releases.V1_37.Features.All, f => f is { Stage: Stage.Stable, KepNumber: 2837 or 3721 or 4006 or 4020 or 4827 or 4828 or 5007 or 5278 or 5532 or 5325 or 5501 or 5975 or 6164 });
    }

    /// <summary>v1.37 as announced: Garhwal, on 2026-08-26, with 67 enhancements.</summary>
    [Fact]
    public void The_last_release_is_v1_37_as_announced()
    {
        var release = Releases.Latest;

        Assert.Equal("v1.37 Garhwal", release.ToString());
        Assert.Equal(new DateOnly(2026, 8, 26), release.Date);
        Assert.Equal((67, 16, 23, 27), (release.StatedTotals!.Total, release.StatedTotals.Stable, release.StatedTotals.Beta, release.StatedTotals.Alpha));
        Assert.Equal(["Dipesh Rawat"], release.Leads);
        Assert.All(release.Features, f => Assert.False(f.IsPlanned));
        Assert.Equal(ReleaseStatus.Planned, Releases.V1_38.Info.Status);
    }
}
