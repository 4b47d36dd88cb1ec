using System.Text.RegularExpressions;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using static KepCatalog.Notes.Model.Stage;

namespace KepCatalog.Tests;

/// <summary>The examples of notes/README.md are read as that page says.</summary>
public class NoteFormatTests
{
    private static readonly Regex Example = new(@"`(?<name>[^`\n]+)`:\n\n```markdown\n(?<text>.*?)```\n", RegexOptions.Singleline);

    private static readonly Dictionary<string, string> Examples = Example.Matches(Checkout.Read("notes/README.md"))
        .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value);

    [Fact]
    public void Every_example_has_a_test()
        => Assert.Equal(
            ["3521-pod-scheduling-readiness.md", "563-dual-stack.md", "NodeLogQuery.md", "acknowledge.md", "clothes.md", "facts.md", "forms.md", "names.md", "releases.md", "removals.md", "stages.md", "v1.30.md", "v1.31.md"],
            Examples.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_markdown_example_goes_unread()
        => Assert.Equal(Examples.Count, Regex.Count(Checkout.Read("notes/README.md"), "^```markdown$", RegexOptions.Multiline));

    [Fact]
    public void A_release_note()
    {
        var note = Read("v1.30.md");
        var feature = note.Features[0];

        Assert.Equal(new KubernetesVersion(1, 30), note.Version!.Value.Value);
        Assert.Equal("2024-04-17", note.ReleaseDate!.Value.Value.ToString());
        Assert.Equal("Uwubernetes", note.Theme!.Value.Value);
        Assert.Equal((3, 1, 1, 1), (note.Totals!.Total, note.Totals.Stable, note.Totals.Beta, note.Totals.Alpha));
        Assert.Equal(new LocalizedText("Look at scheduling gates for Pods first.", "首先值得关注的是 Pod 的调度门控。"), note.Summary);
        Assert.Equal([(3521, Stable), (2258, Beta), (4381, Alpha)], Pairs(note));

        Assert.Equal(new LocalizedText("Pod Scheduling Readiness", "Pod 调度就绪"), feature.Title);
        Assert.Equal(["Scheduling"], feature.Sigs);
        Assert.Equal(["PodSchedulingReadiness"], feature.Gates.Select(g => g.Value));
        Assert.Equal(["Huang-Wei"], feature.Contributors);
        Assert.Equal("Keeps a Pod out of the queue until its schedulingGates are gone.", feature.Summary.English);
        Assert.Equal("在 schedulingGates 移除之前，Pod 不会进入队列。", feature.Summary.Chinese);

        var built = Build(note);
        Assert.Empty(built.Findings);
        Assert.Equal(
            "https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/",
            Assert.Single(Assert.Single(built.Catalogue.Releases).Sources).Upstream);
    }

    [Fact]
    public void Removals_and_changed_defaults()
    {
        var note = Read("removals.md");

        Assert.Empty(note.Findings);
        Assert.Equal(
            ["storage.k8s.io/v1beta1 CSIStorageCapacity", "kubeadm.k8s.io/v1beta2 JoinConfiguration"], note.Changes.RemovedApis.Select(c => c.Value.Subject));
        Assert.Equal(["kubelet --container-runtime", "kubectl run, alpha kubeconfig user --filename"], note.Changes.RemovedFlags.Select(c => c.Value.Subject));
        Assert.Equal(["kubelet eventBurst", "kube-apiserver, kubelet SELinuxMount"], note.Changes.ChangedDefaults.Select(c => c.Value.Subject));
        Assert.Equal(
            ["kubelet.config.k8s.io/v1beta1 KubeletConfiguration enableSystemLogQuery NodeLogQuery"], note.Changes.GatedFields.Select(c => c.Value.Subject));
    }

    [Fact]
    public void Stages()
    {
        var note = Read("stages.md");

        Assert.Equal([(3521, Stable), (2258, Beta), (4381, Alpha), (2400, Beta), (null, Removed)], Pairs(note));
        Assert.Equal(["Pod Scheduling Readiness", "Node log query", "DRA Structured Parameters", "Node swap"],
            note.Features.Take(4).Select(f => f.Title.English));
    }

    [Fact]
    public void Forms_of_features()
    {
        var note = Read("forms.md");

        Assert.Equal([(3521, Stable), (2681, Stable), (3488, Stable), (2258, Beta), (4381, Alpha)], Pairs(note));
        Assert.Equal(
            ["Pod Scheduling Readiness", "Pod host IPs", "CEL for Admission Control", "Node log query", "DRA Structured Parameters"],
            note.Features.Select(f => f.Title.English));
        Assert.Equal(["Windows"], note.Features[3].Sigs);
        Assert.Equal(["NodeLogQuery"], note.Features[3].Gates.Select(g => g.Value));
    }

    [Fact]
    public void Features_in_other_clothes()
    {
        var note = Read("clothes.md");

        Assert.Equal([(3521, Stable), (2258, Beta), (4381, Alpha)], Pairs(note));
        Assert.Equal(["Pod scheduling readiness", "Node log query", "DRA Structured Parameters"], note.Features.Select(f => f.Title.English));
    }

    [Fact]
    public void A_page_on_several_releases()
    {
        var first = Read("releases.md");
        var second = Assert.Single(first.Further);

        Assert.Equal([(2258, Beta)], Pairs(first));
        Assert.Equal([(2485, Stable)], Pairs(second));
        Assert.Equal(["1.30", "1.29"], new[] { first, second }.Select(n => n.Version!.Value.Value.ToString()));
    }

    [Fact]
    public void Facts_of_features()
    {
        var note = Read("facts.md");

        Assert.Equal([(2258, Beta), (3521, Stable)], Pairs(note));
        Assert.Equal(["NodeLogQuery"], note.Features[0].Gates.Select(g => g.Value));
        Assert.Equal(["Windows"], note.Features[0].Sigs);
        Assert.Equal(["Huang-Wei"], note.Features[1].Contributors);
        Assert.Equal(["Alpha 1.26", "Beta 1.27", "Stable 1.30"], note.Features[1].History.Select(h => $"{h.Milestone} {h.Version}"));
        Assert.Empty(Build(note).Findings);
    }

    [Fact]
    public void Names()
    {
        var features = Assert.Single(Build(Read("names.md")).Catalogue.Releases).Features;

        Assert.Equal(["FasterScheduler", "PodSchedulingReadiness", "SmallerImages", "WatchList"], features.Select(f => f.Name));
    }

    [Fact]
    public void Acknowledged_findings_are_gone()
    {
        Assert.Empty(Build(Read("acknowledge.md")).Findings);
        Assert.Equal(["KCAT2003", "KCAT4001"], Build(Read("acknowledge.md") with { Acknowledgements = default }).Findings.Select(f => f.Kind.Id));
    }

    [Fact]
    public void A_kep_note()
    {
        var note = Read("3521-pod-scheduling-readiness.md");
        var kep = note.Kep!;

        Assert.Equal(NoteKind.Kep, note.Kind);
        Assert.Equal((3521, "pod-scheduling-readiness", "Scheduling"), (kep.Number, kep.Slug, kep.Sig));
        Assert.Equal(new LocalizedText("Pod Scheduling Readiness", "Pod 调度就绪"), kep.Title);
        Assert.Equal(
            new LocalizedText("Keeps a Pod out of the scheduling queue until its gates are gone.", "在门控移除之前，Pod 不会进入调度队列。"),
            kep.Summary);
        Assert.Equal(["PodSchedulingReadiness"], kep.Gates.Select(g => g.Name));
        Assert.Equal(["Alpha 1.26", "Beta 1.27", "Stable 1.30"], kep.Milestones.Select(m => $"{m.Milestone} {m.Version}"));
        Assert.Empty(Build(note).Findings);
    }

    [Fact]
    public void A_gate_note()
    {
        var built = Build(Read("NodeLogQuery.md"));
        var gate = built.Catalogue.Gates.Single(g => g.Name == "NodeLogQuery");

        Assert.Empty(built.Findings);
        Assert.Equal(
            ["1.27 Alpha False False", "1.30 Beta False False", "1.36 Stable True True"],
            gate.History.Select(s => $"{s.Since} {s.Stage} {s.Default} {s.IsLocked}"));
        Assert.Equal(["SystemLogs"], gate.DependsOn);
    }

    [Fact]
    public void A_milestone_that_the_note_decides_on()
    {
        var built = Build(Read("563-dual-stack.md"));
        var kep = built.Catalogue.Keps.Single();

        Assert.Empty(built.Findings);
        Assert.Equal(["Alpha 1.16 False", "Stable 1.23 True"], kep.History.Where(s => s.Milestone is Milestone.Alpha or Milestone.Stable).Select(s => $"{s.Milestone} {s.Version} {s.IsPlanned}"));
        Assert.Equal(["alpha in v1.20", "stable in v1.23"], kep.Disagreements.Select(d => d.Says));
        Assert.Equal(["IPv6DualStack"], kep.Gates);
    }

    [Fact]
    public void What_others_list()
    {
        var built = Build(Read("v1.31.md"));

        Assert.Empty(built.Findings);
        Assert.Equal(
            ["the announcement lists KEP-2305 as stable", "other authors list KEP-2305 as beta"],
            built.Catalogue.Releases.Single().Disagreements.Select(d => d.Says));
        Assert.Equal(["KCAT3005", "KCAT3005"], Build(Read("v1.31.md") with { Acknowledgements = default }).Findings.Select(f => f.Kind.Id));
    }

    private static ParsedNote Read(string name) => NoteReader.Read(name, Examples[name]);

    private static CatalogueResult Build(ParsedNote note) => CatalogueBuilder.Build([note], KepRegistry.Embedded);

    private static IEnumerable<(int? Kep, Stage Stage)> Pairs(ParsedNote note) => note.Features.Select(f => (f.Kep, f.Stage));
}
