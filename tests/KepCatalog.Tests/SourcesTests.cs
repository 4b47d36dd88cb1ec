namespace KepCatalog.Tests;

/// <summary>Every fact of the shipped catalogue answers where it came from: a note, the line in it, and upstream.</summary>
public class SourcesTests
{
    private static readonly Dictionary<string, string[]> Files = [];

    [Fact]
    public void Every_fact_of_a_KEP_stands_at_its_line()
    {
        foreach (var kep in Keps.All)
        {
            Stands(kep.GetSource(KepFact.Number), "kep: " + kep.Number, kep.Upstream);
            Stands(kep.GetSource(KepFact.Title), "title: ", kep.Upstream);
            Stands(kep.GetSource(KepFact.ChineseTitle), "title-zh: ", null);
            Stands(kep.GetSource(KepFact.Sig), "sig: ", kep.Upstream);
            StandsIf(kep.Status != KepStatus.Unknown, kep.GetSource(KepFact.Status), "status: ", kep.Upstream);
            StandsIf(kep.Created is not null, kep.GetSource(KepFact.Created), "created: ", kep.Upstream);
            StandsIf(kep.ParticipatingSigs.Count > 0, kep.GetSource(KepFact.ParticipatingSigs), "participating-sigs: ", kep.Upstream);
            StandsIf(kep.Authors.Count > 0, kep.GetSource(KepFact.Authors), "authors: ", kep.Upstream);
            StandsIf(kep.Replaces.Count > 0, kep.GetSource(KepFact.Replaces), "replaces: ", kep.Upstream);
            StandsIf(kep.SupersededBy.Count > 0, kep.GetSource(KepFact.SupersededBy), "superseded-by: ", kep.Upstream);
            StandsIf(kep.SeeAlso.Count > 0, kep.GetSource(KepFact.SeeAlso), "see-also: ", kep.Upstream);
            StandsIf(kep.Gates.Count > 0, kep.GetSource(KepFact.Gates), "  - name: ", kep.Upstream);
            StandsIf(kep.Summary is not null, kep.GetSource(KepFact.Summary), "", null);
            foreach (var step in kep.History)
            {
                // A stage that only a release's note has names that note; the feature of the release has the line.
                if (step.Source.Line is null)
                {
                    Assert.Equal($"notes/releases/v{step.Version}.md", step.Source.File);
                    Assert.Contains(kep.Features, f => f.Version == step.Version && f.Sources[0].File == step.Source.File);
                }
                else
                {
                    // A milestone that the note decides was not carried out stands at that decision.
                    Assert.True(
                        LineOf(step.Source).EndsWith(": v" + step.Version, StringComparison.Ordinal) || (step.IsPlanned && LineOf(step.Source) == "    release: none"),
                        $"{kep}, {step}");
                }
            }
        }
    }

    [Fact]
    public void Every_stage_of_a_gate_stands_at_its_line()
    {
        foreach (var gate in FeatureGates.All.Concat(KubeadmFeatureGates.All))
        {
            foreach (var change in gate.History)
            {
                // That a tree lacks a gate, or that none was read, is told by the line where the trees begin.
                var line = LineOf(change.Source);
                var isAbsence = change.Stage is Stage.Removed or Stage.Unknown && line == "  from: v1.14";
                Assert.True(
                    isAbsence || line.Contains($"{{since: v{change.Since}, stage: {change.Stage.ToString().ToLowerInvariant()}", StringComparison.Ordinal),
                    $"{gate}, {change}: {line}");
                Assert.True(isAbsence || line.Contains(change.Source.Upstream!, StringComparison.Ordinal) || !line.Contains("source: ", StringComparison.Ordinal), line);
            }
        }
    }

    [Fact]
    public void Every_fact_of_a_release_stands_at_its_line()
    {
        foreach (var release in Releases.All)
        {
            var announcement = release.Sources[0].Upstream;
            StandsIf(release.Date is not null, release.GetSource(ReleaseFact.Date), "date: " + release.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), announcement);
            StandsIf(release.Theme is not null, release.GetSource(ReleaseFact.Theme), "theme: ", announcement);
            StandsIf(release.StatedTotals is not null, release.GetSource(ReleaseFact.StatedTotals), "  total: ", announcement);
            StandsIf(release.Leads.Count > 0, release.GetSource(ReleaseFact.Leads), "leads: ", announcement);
            foreach (var feature in release.Features)
            {
                var line = LineOf(feature.Sources[0]);
                Assert.StartsWith(feature.KepNumber is { } kep ? $"- [KEP-{kep}](https://kep.k8s.io/{kep})" : "- ", line, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_removal_and_other_change_stands_at_its_line()
    {
        foreach (var release in Releases.All)
        {
            foreach (var (source, pieces) in release.RemovedApis.Select(a => (a.Source, new[] { "{api: " + a.GroupVersion, a.Kind, a.Replacement, a.Remark }))
                .Concat(release.RemovedFlags.Select(f => (f.Source, new[] { "{component: " + f.Component, "flag: " + f.Flag, f.Replacement, f.Remark })))
                .Concat(release.ChangedDefaults.Select(d => (d.Source, new[] { d.Components[0], d.Setting, d.From, "to: " })))
                .Concat(release.GatedFields.Select(f => (f.Source, new[] { $"{{config: {f.GroupVersion} {f.Kind}", f.Field, "gate: " + f.Gate, f.Remark }))))
            {
                Assert.Equal($"notes/releases/v{release.Version}.md", source.File);
                Assert.False(string.IsNullOrEmpty(source.Upstream));
                Assert.All([.. pieces.OfType<string>(), source.Upstream], piece => Assert.Contains(piece, LineOf(source), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_disagreement_stands_at_its_line_and_has_a_reason()
    {
        var all = Releases.All.SelectMany(r => r.Disagreements)
            .Concat(Keps.All.SelectMany(k => k.Disagreements))
            .Concat(FeatureGates.All.SelectMany(g => g.Disagreements))
            .ToList();

        Assert.True(all.Count > 100);
        Assert.All(all, d =>
        {
            Assert.False(string.IsNullOrWhiteSpace(d.Reason), d.ToString());
            Assert.NotEmpty(LineOf(d.Source));
            Assert.False(string.IsNullOrWhiteSpace(d.Source.Upstream), d.ToString());
        });
    }

    private static void StandsIf(bool isThere, SourceReference? source, string line, string? upstream)
    {
        if (isThere)
        {
            Stands(source, line, upstream);
        }
        else
        {
            Assert.Null(source);
        }
    }

    private static void Stands(SourceReference? source, string line, string? upstream)
    {
        Assert.NotNull(source);
        Assert.StartsWith(line, LineOf(source), StringComparison.Ordinal);
        Assert.Equal(upstream, source.Upstream);
    }

    private static string LineOf(SourceReference source)
    {
        if (!Files.TryGetValue(source.File, out var lines))
        {
            Files.Add(source.File, lines = Checkout.Read(source.File).Split('\n'));
        }

        return lines[source.Line!.Value - 1];
    }
}
