using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>Where sources disagree: what is taken, what stays visible, and that a reason outlives no disagreement.</summary>
public class ResolutionTests
{
    private const string Gate = "---\ngate: Naps\nas-of: v1.37\nstages: [{since: v1.28, stage: beta, default: false}]\n---\n";

    [Fact]
    public void A_KEP_and_its_only_gate_have_a_stage_in_one_release()
    {
        var finding = Assert.Single(Build("kep: 7\ngates: [Naps]\nmilestones:\n  beta: v1.30").Findings);

        Assert.Equal(
            ("KCAT3007", 5, "KEP-7 reaches beta in v1.30 here, but its gate Naps reaches beta in v1.28 according to g.md(4). Decide with 'resolve', or acknowledge the difference."),
            (finding.Kind.Id, finding.Place.Line, finding.Message));
    }

    [Theory]
    [InlineData("kep: 7\ngates: [Naps]\nmilestones:\n  beta: v1.28")]
    [InlineData("kep: 7\ngates: [Naps]\nmilestones:\n  beta: v1.38")] // no source of the gate covers it
    [InlineData("kep: 7\nstatus: provisional\ngates: [Naps]\nmilestones:\n  beta: v1.30")] // a plan
    [InlineData("kep: 7\ngates: [Beds]\nmilestones:\n  beta: v1.30")] // nothing is known of the gate
    public void What_a_gate_does_not_speak_of_is_no_disagreement(string kep) => Assert.Empty(Build(kep).Findings);

    [Theory]
    [InlineData("alpha: v1.27", "KEP-7 reaches alpha in v1.27 here, but its gate Naps never reaches alpha according to g.md.")]
    [InlineData("stable: v1.37", "KEP-7 reaches stable in v1.37 here, but its gate Naps never reaches stable according to g.md.")]
    public void A_stage_that_no_gate_has_ever_had_is_found(string milestone, string message)
        => Assert.StartsWith(message, Assert.Single(Build("kep: 7\ngates: [Naps]\nmilestones:\n  " + milestone).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void One_of_several_gates_is_enough()
        => Assert.Empty(CatalogueBuilder.Build(
            [
                NoteReader.Read("k.md", "---\nkep: 7\ngates: [Naps, Beds]\nmilestones:\n  beta: v1.30\n---\n"),
                NoteReader.Read("g.md", Gate),
                NoteReader.Read("h.md", Gate.Replace("Naps", "Beds", StringComparison.Ordinal).Replace("v1.28", "v1.30", StringComparison.Ordinal)),
            ],
            KepRegistry.Empty).Findings);

    /// <summary>The note decides that the release which the source names did not bring the stage.</summary>
    [Fact]
    public void A_milestone_that_did_not_come_is_a_plan_and_its_source_stays()
    {
        var result = Build("kep: 7\ngates: [Naps]\nmilestones:\n  alpha: v1.27\nresolve:\n  - stage: alpha\n    release: none\n    reason: No tree has it.");

        Assert.Empty(result.Findings);
        var kep = result.Catalogue.Keps.Single();
        Assert.Equal(("1.27", true, 8), (kep.History.Single().Version.ToString(), kep.History.Single().IsPlanned, kep.History.Single().Line));
        Assert.Equal(("alpha in v1.27", "No tree has it."), (kep.Disagreements.Single().Says, kep.Disagreements.Single().Reason));
    }

    /// <summary>A name that the KEP takes for a gate leads to the real one, whose way is compared.</summary>
    [Fact]
    public void A_misspelt_gate_is_mended()
    {
        var result = Build("kep: 7\ngates: [Napz]\nmilestones:\n  beta: v1.30\nresolve:\n  - gate: Napz\n    instead: [Naps]\n    reason: The trees have it so.");

        Assert.Equal("KCAT3007", Assert.Single(result.Findings).Kind.Id);
        Assert.Equal(["Naps"], result.Catalogue.Keps.Single().Gates);
        Assert.Equal([7], result.Catalogue.Gates.Single().Keps);
        Assert.Equal(("Napz", OtherGateNameKind.Misspelt, "k.md", 7), result.Catalogue.OtherGateNames.Select(o => (o.Name, o.Kind, o.Path, o.Line)).Single());
    }

    /// <summary>A name is C# in the emitted code, and a slash in it must not make an owner of what stands before.</summary>
    [Theory]
    [InlineData("a;} class Evil {/Naps")]
    [InlineData("kubeadm/Naps")]
    [InlineData("Naps Beds")]
    [InlineData("{Naps}")]
    [InlineData("睡眠")]
    public void What_is_no_gates_name_is_left_out(string name)
    {
        var result = Build($"kep: 7\ngates: [Beds, \"{name}\"]\nresolve:\n  - gate: Beds\n    instead: [Naps, \"{name}\"]\n    reason: Why.\n  - gate: \"{name}\"\n    is: planned\n    reason: Why.");

        Assert.Equal(
            Enumerable.Repeat($"'{name}' is not a feature gate name; write one name, such as NodeLogQuery.", 3),
            result.Findings.Select(f => f.Message));
        Assert.Equal(["Naps"], result.Catalogue.OtherGateNames.Single().Instead);
        Assert.Equal(["Naps"], result.Catalogue.Gates.Select(g => g.Id.ToString()));
    }

    [Fact]
    public void A_KEP_note_decides_and_the_losing_release_stays()
    {
        var result = Build("kep: 7\nupstream: keps/a/kep.yaml\ngates: [Naps]\nmilestones:\n  beta: v1.30\nresolve:\n  - stage: beta\n    release: v1.28\n    reason: The tree has it.");

        Assert.Empty(result.Findings);
        var kep = result.Catalogue.Keps.Single();
        Assert.Equal(("1.28", 9), (kep.History.Single().Version.ToString(), kep.History.Single().Line));
        Assert.Equal(
            new CatalogueDisagreement("beta in v1.30", "k.md", 6, "https://github.com/kubernetes/enhancements/blob/master/keps/a/kep.yaml", "The tree has it."),
            kep.Disagreements.Single());
    }

    [Theory]
    [InlineData("resolve:\n  - stage: beta\n    release: v1.28", "An entry of 'resolve' has no reason; add 'reason' as its last key.")]
    [InlineData("resolve:\n  - stage: beta\n    reason: Why.", "An entry of 'resolve' must name a stage and a release, or a gate and what it is, and must end with the reason.")]
    [InlineData("resolve:\n  - stage: alpha\n    release: none\n    reason: Why.", "'milestones' has no alpha, so 'none' has no effect; remove the entry.")]
    [InlineData("resolve:\n  - gate: Naps\n    is: planned\n    reason: Why.", "'gates' does not list Naps; add it there, or remove the entry.")]
    [InlineData("gates: [Napz]\nresolve:\n  - gate: Napz\n    reason: Why.", "Name the gate that Napz stands for under 'instead', or say what it is under 'is'.")]
    [InlineData("gates: [Napz]\nresolve:\n  - gate: Napz\n    is: imagined\n    reason: Why.", "'imagined' is not a valid value of 'is'; use misspelt, planned, never-merged, kubectl, kubeadm or other-project.")]
    public void An_entry_that_lacks_something_decides_nothing(string resolve, string message)
    {
        var result = Build("kep: 7\nmilestones:\n  beta: v1.30\n" + resolve);

        Assert.Equal(message, Assert.Single(result.Findings).Message);
        Assert.Equal("1.30", result.Catalogue.Keps.Single().History.Single().Version.ToString());
    }

    /// <summary>A reason that nothing asks for any more fails the build, as an acknowledgement does.</summary>
    [Fact]
    public void A_decision_for_what_the_source_says_is_needless()
    {
        var finding = Assert.Single(Build("kep: 7\nmilestones:\n  beta: v1.30\nresolve:\n  - stage: beta\n    release: v1.30\n    reason: Why.").Findings);

        Assert.Equal(
            ("KCAT5001", 7, "The note resolves beta to v1.30, but its source already says so; remove the entry."),
            (finding.Kind.Id, finding.Place.Line, finding.Message));
    }

    [Fact]
    public void Lists_of_others_are_compared()
    {
        var result = Release("announced:\n  stable: [1, 2]\nwritten:\n  source: A post\n  beta: [3, 4]", "## Stable\n\n- KEP-1: One\n- KEP-5: Five\n\n## Beta\n\n- KEP-4: Four\n- KEP-6: Six\n");

        Assert.Equal(
            [
                (4, "The announcement lists KEP-2 as stable; the note does not list it. Correct the note, or acknowledge the difference."),
                (7, "Other authors list KEP-3 as beta; the note does not list it. Correct the note, or acknowledge the difference."),
                (12, "The note lists KEP-5 as stable; the announcement does not. Correct the note, or acknowledge the difference."),
            ],
            result.Findings.Where(f => f.Kind.Id == "KCAT3005").Select(f => (f.Place.Line, f.Message)));
        Assert.Equal(
            [("the announcement lists KEP-2 as stable", null), ("other authors list KEP-3 as beta", "A post"), ("the announcement does not list KEP-5 as stable", null)],
            result.Catalogue.Releases.Single().Disagreements.Select(d => (d.Says, d.Upstream)));
    }

    [Fact]
    public void One_reason_may_stand_for_several_KEPs()
    {
        const string lists = "announced:\n  stable: [1, 2]\nacknowledge:\n  - finding: KCAT3005\n    kep: [1, 2, 9]\n    reason: Why.";

        var result = Release(lists, "");

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("KCAT5001", "The note acknowledges KCAT3005 for KEP-9, but there is no such finding; remove the entry."), (finding.Kind.Id, finding.Message));
        Assert.Equal(["Why.", "Why."], result.Catalogue.Releases.Single().Disagreements.Select(d => d.Reason));
    }

    [Theory]
    [InlineData("implementable", "beta", "v1.30", true)] // stands lower, and was last worked on before
    [InlineData("implementable", "beta", "v1.33", false)] // is being worked on for it
    [InlineData("implementable", "stable", "v1.30", false)] // has reached it
    [InlineData("implementable", "retired", "v1.30", false)] // who knows
    [InlineData("provisional", "stable", "v1.33", true)] // nobody has accepted it
    [InlineData("deferred", "stable", "v1.33", true)]
    public void A_milestone_that_was_not_carried_out_is_a_plan(string status, string stage, string latest, bool isPlanned)
    {
        var result = Build($"kep: 7\nstatus: {status}\nstage: {stage}\nlatest-milestone: {latest}\nmilestones:\n  stable: v1.33");

        Assert.Equal(isPlanned, result.Catalogue.Keps.Single().History.Single().IsPlanned);
    }

    /// <summary>The registry alone knows KEP-3805: beta in v1.30 is a plan that a note does not contradict.</summary>
    [Fact]
    public void A_plan_that_was_not_carried_out_contradicts_no_note()
    {
        var result = CatalogueBuilder.Build(
            [NoteReader.Read("r.md", "---\nrelease: v1.35\n---\n## Beta\n\n- [KEP-3805](https://kep.k8s.io/3805) Server-side apply by default\n")], KepRegistry.Embedded);

        Assert.Empty(result.Findings);
        Assert.Equal(
            ["Alpha 1.27 False", "Stable 1.32 True", "Beta 1.35 False"],
            result.Catalogue.Releases.Single().Features.Single().History.Select(s => $"{s.Milestone} {s.Version} {s.IsPlanned}"));
    }

    [Fact]
    public void A_stage_that_only_a_release_note_has_is_in_the_KEPs_history()
    {
        var kep = CatalogueBuilder.Build(
            [NoteReader.Read("r.md", "---\nrelease: v1.30\n---\n## Stable\n\n- KEP-7: Naps\n"), NoteReader.Read("k.md", "---\nkep: 7\nmilestones: {alpha: v1.27}\n---\n")],
            KepRegistry.Empty).Catalogue.Keps.Single();

        Assert.Equal(["Alpha 1.27 k.md:3", "Stable 1.30 r.md:6"], kep.History.Select(s => $"{s.Milestone} {s.Version} {s.Path}:{s.Line}"));
    }

    [Fact]
    public void A_KEP_note_tells_all_that_upstream_does()
    {
        var note = NoteReader.Read(
            "k.md",
            "---\nkep: 7\ntitle: Naps\ntitle-zh: 小睡\nsig: sig-node\nparticipating-sigs: [sig-scheduler, wg-lts]\nstatus: implementable\ncreated: 2022-9-16\nauthors: [a, b]\nreplaces: [x]\nsuperseded-by: [y]\nsee-also: [z]\n---\n\nSleeps.\n\n睡觉。\n");

        Assert.Empty(note.Findings);
        var kep = note.Kep!;
        Assert.Equal(["sig-scheduling", "wg-lts"], kep.ParticipatingSigs);
        Assert.Equal(("implementable", new CalendarDate(2022, 9, 16)), (kep.Status, kep.Created));
        Assert.Equal(["a", "b"], kep.Authors);
        Assert.Equal(("x", "y", "z"), (kep.Replaces.Single(), kep.SupersededBy.Single(), kep.SeeAlso.Single()));
        Assert.Equal(
            [("kep", 2), ("title", 3), ("title-zh", 4), ("sig", 5), ("participating-sigs", 6), ("status", 7), ("created", 8), ("authors", 9), ("replaces", 10), ("superseded-by", 11), ("see-also", 12), ("summary", 15)],
            kep.Lines.Select(l => (l.Key, l.Line)));
    }

    private static CatalogueResult Build(string kep)
        => CatalogueBuilder.Build([NoteReader.Read("k.md", "---\n" + kep + "\n---\n"), NoteReader.Read("g.md", Gate)], KepRegistry.Empty);

    private static CatalogueResult Release(string frontMatter, string body)
        => CatalogueBuilder.Build(
            [
                NoteReader.Read("r.md", "---\nrelease: v1.30\n" + frontMatter + "\n---\n" + body),
                .. Enumerable.Range(1, 9).Select(k => NoteReader.Read($"k{k}.md", $"---\nkep: {k}\ntitle: K{k}\n---\n")),
            ],
            KepRegistry.Empty);
}
