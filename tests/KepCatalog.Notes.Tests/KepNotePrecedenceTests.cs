using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>A KEP note comes before the registry, for rules and for histories alike.</summary>
public class KepNotePrecedenceTests
{
    // By the registry, KEP-3521 is alpha in v1.26, beta in v1.27 and stable in v1.30.
    private const string Release =
        """
        ---
        release: v1.29
        ---
        ## Stable
        - [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness
        """;

    private const string Kep =
        """
        ---
        kep: 3521
        milestones:
          stable: v1.29
        ---
        """;

    [Fact]
    public void Without_a_KEP_note_the_registry_contradicts()
    {
        var finding = Assert.Single(Build(Release).Findings);

        Assert.Equal(("KCAT4001", 5), (finding.Kind.Id, finding.Place.Line));
        Assert.Contains("but reached stable in v1.30 according to the KEP registry (keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_KEP_note_settles_the_contradiction() => Assert.Empty(Build(Release, Kep).Findings);

    [Fact]
    public void A_KEP_note_comes_first_in_a_features_history()
    {
        var feature = Build(Release, Kep).Catalogue.Releases.Single().Features.Single();

        Assert.Equal(
            ["Alpha 1.26 keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml:0", "Beta 1.27 keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml:0", "Stable 1.29 notes/1.md:4"],
            feature.History.Select(h => $"{h.Milestone} {h.Version} {h.Path}:{h.Line}"));
    }

    [Fact]
    public void A_KEP_note_fills_in_what_the_notes_of_a_release_do_not_say()
    {
        const string Note = "---\nkep: 3521\ntitle-zh: Pod 调度就绪\n---\nKeeps Pods out of the queue.\n\nPod 不进入队列。\n";

        var feature = Build(Release.Replace("v1.29", "v1.30", StringComparison.Ordinal), Note).Catalogue.Releases.Single().Features.Single();

        Assert.Equal(("Pod Scheduling Readiness", "Pod 调度就绪"), (feature.Title.English, feature.Title.Chinese));
        Assert.Equal(("Keeps Pods out of the queue.", "Pod 不进入队列。"), (feature.Summary.English, feature.Summary.Chinese));
    }

    [Fact]
    public void A_KEP_note_alone_has_the_registrys_name()
        => Assert.Equal("PodSchedulingReadiness", Build(Kep).Catalogue.Keps.Single().Name);

    [Theory]
    [InlineData("kep: 99998\nslug: folding-volumes\ntitle: Volumes that fold", "FoldingVolumes")]
    [InlineData("kep: 99998\ntitle: Volumes that fold", "VolumesThatFold")]
    [InlineData("kep: 99998\ntitle-zh: 折叠卷", "Kep99998")]
    public void A_KEP_that_the_registry_lacks_is_named_by_its_note(string frontMatter, string name)
        => Assert.Equal(name, Build($"---\n{frontMatter}\n---\n").Catalogue.Keps.Single().Name);

    private static CatalogueResult Build(params string[] notes)
        => CatalogueBuilder.Build(notes.Select((text, i) => NoteReader.Read($"notes/{i}.md", text)), KepRegistry.Embedded);
}
