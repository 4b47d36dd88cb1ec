using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

public class GateNoteTests
{
    [Fact]
    public void A_note_with_a_gate_is_a_gate_note()
    {
        var note = NoteReader.Read("g.md", "---\ngate: Naps\ndepends-on: [Beds]\ntree:\n  as-of: v1.36\n  source: https://example.org\n  stages:\n    - {since: v1.28, stage: beta, default: true}\n    - {since: v1.26, stage: alpha, default: false}\n    - {since: v1.30, stage: stable, default: true, locked: true}\n---\n");

        Assert.Equal(NoteKind.Gate, note.Kind);
        Assert.Empty(note.Findings);
        var gate = note.Gate!;
        Assert.Equal(("Naps", 2), (gate.Name, gate.Place.Line));
        Assert.Equal("Beds", gate.DependsOn.Single().Value);
        var table = gate.Tables.Single();
        Assert.Equal((GateOrigin.Tree, new KubernetesVersion(1, 36), "https://example.org"), (table.Origin, table.AsOf, table.Address));
        Assert.Equal(
            [("1.26", Stage.Alpha, false, false, 9), ("1.28", Stage.Beta, true, false, 8), ("1.30", Stage.Stable, true, true, 10)],
            table.Steps.Select(s => (s.Since.ToString(), s.Stage, s.Default!.Value, s.IsLocked, s.Place.Line)));
    }

    [Theory]
    [InlineData("---\ngate: Naps\nrelease: v1.30\n---\n", NoteKind.Release)]
    [InlineData("---\ngate: Naps\nversion: v1.30\n---\n", NoteKind.Release)]
    [InlineData("---\ngate: Naps\nkep: 3521\n---\n", NoteKind.Kep)]
    public void A_note_on_something_else_stays_one(string text, NoteKind kind) => Assert.Equal(kind, NoteReader.Read("n.md", text).Kind);

    [Theory]
    [InlineData("gate: no gate", 2, "'no gate' is not a feature gate name; write one name, such as NodeLogQuery.")]
    [InlineData("gate: Naps\nowner: Kube Adm", 3, "'Kube Adm' is not a program name; write it in lower case, such as owner: kubeadm.")]
    [InlineData("gate: Naps\nstages: [{stage: beta}]", 3, "A stage must begin with its release; write {since: v1.30, stage: beta, default: true}.")]
    [InlineData("gate: Naps\nstages: [{since: soon, stage: beta}]", 3, "'soon' is not a release; write it as v1.30.")]
    [InlineData("gate: Naps\nstages: [{since: v1.30, stage: baked}]", 3, "'baked' is not a stage; use alpha, beta, stable, deprecated, removed or unknown.")]
    [InlineData("gate: Naps\nstages: [{since: v1.30, stage: beta, default: on}]", 3, "'on' is not true or false.")]
    public void What_cannot_be_read_is_found(string frontMatter, int line, string message)
    {
        var finding = Assert.Single(NoteReader.Read("g.md", "---\n" + frontMatter + "\n---\n").Findings);

        Assert.Equal(("KCAT1005", line, message), (finding.Kind.Id, finding.Place.Line, finding.Message));
    }

    [Fact]
    public void For_each_release_the_first_source_that_covers_it_answers()
    {
        var gate = Gate("tree: {from: v1.36, as-of: v1.36}\ndocumentation:\n  as-of: v1.28\n  stages: [{since: v1.20, stage: alpha, default: false}, {since: v1.22, stage: beta}]");

        Assert.Equal(
            ["1.20 Alpha", "1.22 Beta", "1.29 Unknown", "1.36 Removed"],
            gate.History.Select(s => s.Since + " " + s.Stage));
        Assert.Equal(new KubernetesVersion(1, 36), gate.LastKnown);
        Assert.Equal([null, null], gate.History.Skip(2).Select(s => s.Default));
    }

    [Fact]
    public void Where_no_release_is_between_the_end_is_known()
        => Assert.Equal(
            ["1.20 Alpha", "1.29 Removed"],
            Gate("tree: {from: v1.29, as-of: v1.29}\ndocumentation: {as-of: v1.28, stages: [{since: v1.20, stage: alpha}]}").History.Select(s => s.Since + " " + s.Stage));

    /// <summary>An older tree that lacks a gate which a newer page has says nothing on its end.</summary>
    [Fact]
    public void An_older_absence_ends_nothing()
        => Assert.Equal(
            ["1.20 Alpha"],
            Gate("tree: {as-of: v1.19}\ndocumentation: {as-of: v1.28, stages: [{since: v1.20, stage: alpha}]}").History.Select(s => s.Since + " " + s.Stage));

    [Fact]
    public void The_note_itself_decides()
    {
        var result = Build("stages: [{since: v1.21, stage: alpha}]\ntree: {as-of: v1.36, stages: [{since: v1.20, stage: alpha}]}");

        Assert.Equal("1.21", result.Catalogue.Gates.Single().History.Single().Since.ToString());
        Assert.Equal("KCAT3006", result.Findings.Single().Kind.Id);
    }

    [Fact]
    public void The_note_decides_from_a_release_on_where_it_says_so()
        => Assert.Equal(
            ["1.20 Alpha", "1.30 Removed"],
            Gate("from: v1.30\nstages: [{since: v1.30, stage: removed}]\ntree: {as-of: v1.36, stages: [{since: v1.20, stage: alpha}]}").History.Select(s => s.Since + " " + s.Stage));

    /// <summary>A tree that has the gate in the first release that was read does not say since when; the documentation may.</summary>
    [Theory]
    [InlineData("", "1.0 Unknown,1.14 Beta")]
    [InlineData("\ndocumentation: {as-of: v1.28, stages: [{since: v1.8, stage: alpha}, {since: v1.11, stage: beta}]}", "1.8 Alpha,1.11 Beta")]
    [InlineData("\ndocumentation: {as-of: v1.28, stages: [{since: v1.15, stage: beta}]}", "1.14 Beta")]
    public void Before_the_first_tree_another_source_answers_or_none(string documentation, string history)
        => Assert.Equal(
            history.Split(','),
            Gate("tree: {from: v1.14, as-of: v1.37, stages: [{since: v1.14, stage: beta}]}" + documentation).History.Select(s => s.Since + " " + s.Stage));

    [Fact]
    public void A_gate_that_comes_after_the_first_tree_was_not_there_before()
        => Assert.Equal(
            ["1.20 Beta"],
            Gate("tree: {from: v1.14, as-of: v1.37, stages: [{since: v1.20, stage: beta}]}\ndocumentation: {as-of: v1.28, stages: [{since: v1.5, stage: beta}]}").History.Select(s => s.Since + " " + s.Stage));

    [Fact]
    public void Each_stage_has_the_source_that_it_names()
    {
        var gate = Gate("tree:\n  from: v1.14\n  as-of: v1.37\n  source: https://example.org\n  stages: [{since: v1.20, stage: beta, source: \"a/b@1234567 (v1.20.1)\"}, {since: v1.30, stage: removed}]");

        Assert.Equal(["a/b@1234567 (v1.20.1)", "https://example.org"], gate.History.Select(s => s.Upstream));
    }

    /// <summary>A name that a source has in releases which the trees cover, and that no tree has, is no gate.</summary>
    [Fact]
    public void A_name_that_no_tree_has_is_no_gate()
    {
        var catalogue = Build("tree: {from: v1.14, as-of: v1.37}\ndocumentation: {as-of: v1.28, stages: [{since: v1.20, stage: alpha}]}").Catalogue;

        Assert.Empty(catalogue.Gates);
        Assert.Equal(("Naps", OtherGateNameKind.NeverMerged, 2), (catalogue.OtherGateNames.Single().Name, catalogue.OtherGateNames.Single().Kind, catalogue.OtherGateNames.Single().Line));
    }

    [Fact]
    public void Of_two_stages_that_begin_in_one_release_the_first_counts()
    {
        var result = Build("stages: [{since: v1.20, stage: alpha}, {since: v1.20, stage: beta}]");

        Assert.Equal("Two stages begin in v1.20; keep one of them.", Assert.Single(result.Findings).Message);
        Assert.Equal(Stage.Alpha, result.Catalogue.Gates.Single().History.Single().Stage);
    }

    [Fact]
    public void A_gate_that_is_needed_has_a_gates_name()
    {
        var result = Build("depends-on: [\"Soft Beds\", Beds]\nstages: [{since: v1.20, stage: alpha}]");

        Assert.Equal("'Soft Beds' is not a feature gate name; write one name, such as NodeLogQuery.", Assert.Single(result.Findings).Message);
        Assert.Equal(["Beds"], result.Catalogue.Gates.Single().DependsOn);
    }

    [Fact]
    public void A_program_may_have_a_gate_of_the_same_name()
    {
        var catalogue = CatalogueBuilder.Build(
            [
                NoteReader.Read("a.md", "---\ngate: Naps\ncomponents: [kubelet]\nstages: [{since: v1.20, stage: beta}]\n---\n"),
                NoteReader.Read("b.md", "---\ngate: Naps\nowner: kubeadm\nstages: [{since: v1.21, stage: alpha}]\n---\n"),
                NoteReader.Read("c.md", "---\ngate: SoftBeds\nowner: kubeadm\nstages: [{since: v1.21, stage: alpha}]\n---\n"),
                NoteReader.Read("k.md", "---\nkep: 7\ngates: [kubeadmSoftBeds]\nresolve: [{gate: kubeadmSoftBeds, is: kubeadm, instead: SoftBeds, reason: Why.}]\n---\n"),
                NoteReader.Read("r.md", "---\nrelease: v1.21\n---\n## Alpha\n\n- KEP-7: Beds\n  - Gate: `SoftBeds`\n"),
            ],
            KepRegistry.Empty).Catalogue;

        Assert.Equal(["Naps", "kubeadm/Naps", "kubeadm/SoftBeds"], catalogue.Gates.Select(g => g.Id.ToString()));
        Assert.Equal(["kubelet"], catalogue.Gates[0].Components);
        Assert.Equal([7], catalogue.Gates[2].Keps);
        Assert.Equal("Beds", catalogue.Gates[2].Features.Single().Feature);
        Assert.Equal(("kubeadmSoftBeds", "SoftBeds"), (catalogue.OtherGateNames.Single().Name, catalogue.OtherGateNames.Single().Instead.Single()));
    }

    [Theory]
    [InlineData("{since: v1.20, stage: alpha, default: false}", "{since: v1.20, stage: alpha, default: false}", 0)]
    [InlineData("{since: v1.20, stage: alpha, default: false}", "{since: v1.20, stage: alpha}", 0)]
    [InlineData("{since: v1.20, stage: alpha, default: false}", "{since: v1.20, stage: alpha, default: true}", 1)]
    [InlineData("{since: v1.20, stage: alpha, default: false}", "{since: v1.21, stage: alpha, default: false}", 1)]
    [InlineData("{since: v1.20, stage: alpha}, {since: v1.22, stage: beta}", "{since: v1.20, stage: alpha}, {since: v1.23, stage: beta}", 1)]
    [InlineData("{since: v1.20, stage: alpha}, {since: v1.30, stage: beta}", "{since: v1.20, stage: alpha}", 0)]
    public void Sources_agree_on_the_releases_that_both_cover(string tree, string documentation, int findings)
        => Assert.Equal(
            Enumerable.Repeat("KCAT3006", findings),
            Build($"tree: {{as-of: v1.36, stages: [{tree}]}}\ndocumentation: {{as-of: v1.28, stages: [{documentation}]}}").Findings.Select(f => f.Kind.Id));

    [Fact]
    public void What_loses_stays_with_the_reason()
    {
        const string sources = "tree: {as-of: v1.36, stages: [{since: v1.20, stage: alpha}]}\ndocumentation: {as-of: v1.28, source: https://example.org, stages: [{since: v1.19, stage: beta, default: true}]}";

        var open = Build(sources);
        var resolved = Build(sources + "\nacknowledge: [{finding: KCAT3006, reason: Newer.}]");

        var expected = new CatalogueDisagreement("beta, on by default, since v1.19", "g.md", 4, "https://example.org", null);
        Assert.Equal(expected, open.Catalogue.Gates.Single().Disagreements.Single());
        Assert.Empty(resolved.Findings);
        Assert.Equal(expected with { Reason = "Newer." }, resolved.Catalogue.Gates.Single().Disagreements.Single());
    }

    [Fact]
    public void Two_notes_on_a_gate_are_found()
    {
        var finding = Assert.Single(CatalogueBuilder.Build(
            [NoteReader.Read("a.md", "---\ngate: Naps\nstages: [{since: v1.20, stage: alpha}]\n---\n"), NoteReader.Read("b.md", "---\ngate: Naps\n---\n")],
            KepRegistry.Empty).Findings);

        Assert.Equal(("KCAT3001", "b.md", "Naps already has a note, a.md, which is used. Keep only one of them."), (finding.Kind.Id, finding.Path, finding.Message));
    }

    [Fact]
    public void A_gate_gets_KEPs_and_components_from_KEP_notes()
    {
        var catalogue = CatalogueBuilder.Build(
            [
                NoteReader.Read("1.md", "---\nkep: 7\ngates:\n  - name: Naps\n    components: [kubelet, kube-apiserver]\n---\n"),
                NoteReader.Read("2.md", "---\nkep: 9\ngates:\n  - name: Naps\n    components: [kubelet, kube-proxy]\n  - Beds\n---\n"),
                NoteReader.Read("g.md", "---\ngate: Naps\nstages: [{since: v1.20, stage: alpha}]\n---\n"),
                NoteReader.Read("h.md", "---\ngate: Alone\n---\n"),
            ],
            KepRegistry.Empty).Catalogue;

        Assert.Equal(["Alone", "Beds", "Naps"], catalogue.Gates.Select(g => g.Name));
        Assert.Equal([7, 9], catalogue.Gates[2].Keps);
        Assert.Equal(["kubelet", "kube-apiserver", "kube-proxy"], catalogue.Gates[2].Components);
        Assert.Empty(catalogue.Gates[0].Keps);
        Assert.Empty(catalogue.Gates[0].History);
    }

    /// <summary>What KEPs write where a component is due.</summary>
    [Theory]
    [InlineData("\"kube-apiserver,kubelet\"", "kube-apiserver kubelet")]
    [InlineData("kube-controller-manager via client-go library", "kube-controller-manager")]
    [InlineData("scheduler", "kube-scheduler")]
    [InlineData("external-provisioner", "external-provisioner")]
    [InlineData("Kubernetes commands", "")]
    public void Components_are_names(string written, string names)
    {
        var gate = CatalogueBuilder.Build(
            [NoteReader.Read("1.md", $"---\nkep: 7\ngates:\n  - name: Naps\n    components: [{written}]\n---\n")], KepRegistry.Empty).Catalogue.Gates.Single();

        Assert.Equal(names, string.Join(' ', gate.Components));
    }

    private static CatalogueGate Gate(string frontMatter) => Build(frontMatter).Catalogue.Gates.Single();

    private static CatalogueResult Build(string frontMatter)
        => CatalogueBuilder.Build([NoteReader.Read("g.md", "---\ngate: Naps\n" + frontMatter + "\n---\n")], KepRegistry.Empty);
}
