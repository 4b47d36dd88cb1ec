using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>KCAT1011 and KCAT2010: a key or a label that is mistyped says nothing, and nobody would notice.</summary>
public class SlipTests
{
    private const string Feature = "## Beta\n\n- KEP-24 AppArmor\n";

    [Theory]
    [InlineData("thme", "theme")] // a letter left out
    [InlineData("relase", "release")]
    [InlineData("Relaese", "release")] // two swapped
    [InlineData("totlas", "totals")]
    [InlineData("anounced", "announced")]
    [InlineData("annnounced", "announced")] // one doubled
    [InlineData("aknowledge", "acknowledge")]
    [InlineData("sourecs", "sources")]
    [InlineData("wirtten", "written")]
    [InlineData("thene", "theme")] // another letter
    [InlineData("htme", null)] // two slips are a guess
    [InlineData("dtae", "date")]
    [InlineData("datte", "date")]
    [InlineData("kpe", "kep")]
    [InlineData("relase_date", "release_date")]
    [InlineData("Release date", "release_date")] // parts joined otherwise
    public void A_key_that_is_nearly_known_is_reported(string key, string? meant)
        => Assert.Equal(
            meant is null ? [] : [$"KCAT1011 2:1 The key '{key}' is unknown and ignored. Did you mean '{meant}'?"],
            Told($"---\n{key}: x\n---\n{Feature}"));

    [Fact]
    public void A_nested_key_is_reported_with_the_key_around_it()
        => Assert.Equal(
            ["KCAT1011 3:10 The key 'totals.stabel' is unknown and ignored. Did you mean 'totals.stable'?"],
            Told($"---\nrelease: v1.30\ntotals: {{stabel: 17}}\n---\n{Feature}"));

    [Fact]
    public void A_key_of_a_list_entry_is_reported_beside_what_lacks_it()
        => Assert.Equal(
            [
                "KCAT1005 4:14 The acknowledgement of KCAT2003 has no reason; say why the finding is accepted.",
                "KCAT1011 5:5 The key 'acknowledge.resaon' is unknown and ignored. Did you mean 'acknowledge.reason'?",
            ],
            Told($"---\nrelease: v1.30\nacknowledge:\n  - finding: KCAT2003\n    resaon: A choice.\n---\n{Feature}"));

    [Fact]
    public void A_key_of_a_kep_note_is_reported()
        => Assert.Equal(
            [
                "KCAT1011 3:1 The key 'milstones' is unknown and ignored. Did you mean 'milestones'?",
                "KCAT1011 5:1 The key 'see_also' is unknown and ignored. Did you mean 'see-also'?",
                "KCAT1011 7:5 The key 'gates.compnents' is unknown and ignored. Did you mean 'gates.components'?",
            ],
            Told("---\nkep: 24\nmilstones:\n  beta: v1.30\nsee_also: [a]\ngates:\n  - compnents: [kubelet]\n    name: AppArmor\n---\n"));

    [Fact]
    public void A_key_of_a_gate_note_is_reported()
        => Assert.Equal(
            [
                "KCAT1011 4:3 The key 'tree.as_of' is unknown and ignored. Did you mean 'tree.as-of'?",
                "KCAT1011 6:22 The key 'tree.stages.satge' is unknown and ignored. Did you mean 'tree.stages.stage'?",
                "KCAT1011 7:1 The key 'depnds-on' is unknown and ignored. Did you mean 'depends-on'?",
            ],
            Told("---\ngate: NodeLogQuery\ntree:\n  as_of: v1.30\n  stages:\n    - {since: v1.27, satge: alpha, default: false}\ndepnds-on: [A]\n---\n"));

    [Theory]
    [InlineData("kep: 24\nresolve:\n  - insted: [A]\n", "resolve.insted", "resolve.instead")]
    [InlineData("gate: A\nx:\nfeature_list:\n", "feature_list", "feature-list")]
    [InlineData("gate: A\nfeature-list:\n  as-fo: v1.30\n", "feature-list.as-fo", "feature-list.as-of")]
    [InlineData("gate: A\nstages:\n  - soruce: a\n", "stages.soruce", "stages.source")]
    public void Each_key_of_notes_about_keps_and_gates_is_known(string keys, string key, string meant)
        => Assert.Contains(
            $"The key '{key}' is unknown and ignored. Did you mean '{meant}'?",
            Written.Note("---\n" + keys + "---\n").Findings.Select(f => f.Message));

    /// <summary>Another form of a key's words is nobody else's key if it has several words, or is inside a key of ours.</summary>
    [Theory]
    [InlineData("release: v1.30", "removed-flag", "removed-flags")]
    [InlineData("release: v1.30", "removed-api", "removed-apis")]
    [InlineData("release: v1.30", "remove-flag", "removed-flags")]
    [InlineData("release: v1.30", "changed_default", "changed-defaults")]
    [InlineData("release: v1.30", "gate-fields", "gated-fields")]
    [InlineData("release: v1.30", "released-date", "release_date")]
    [InlineData("kep: 24", "participating-sig", "participating-sigs")]
    [InlineData("kep: 24", "latest-milestones", "latest-milestone")]
    [InlineData("kep: 24", "supersede-by", "superseded-by")]
    [InlineData("gate: NodeLogQuery", "depend-on", "depends-on")]
    [InlineData("gate: NodeLogQuery", "feature-lists", "feature-list")]
    [InlineData("gate: NodeLogQuery", "stages: [{sources: x}]\ntree: {stages: [{defaults: x}]}\n#", "stages.source")]
    public void Another_form_of_a_key_is_reported(string kind, string key, string meant)
        => Assert.Contains(
            Told($"---\n{kind}\n{key}: x\n---\n{Feature}"),
            f => f.StartsWith("KCAT1011 3:", StringComparison.Ordinal) && f.EndsWith($"is unknown and ignored. Did you mean '{meant}'?", StringComparison.Ordinal));

    /// <summary>Inside a list of a release note, and a key that only another list has.</summary>
    [Theory]
    [InlineData("removed-flags:\n  - {components: kubelet, flag: --a}", "removed-flags.components", "removed-flags.component")]
    [InlineData("removed-flags:\n  - {component: kubelet, flags: --a}", "removed-flags.flags", "removed-flags.flag")]
    [InlineData("totals: {stables: 1}", "totals.stables", "totals.stable")]
    [InlineData("acknowledge: [{finding: KCAT2003, keps: 24, reason: x}]", "acknowledge.keps", "acknowledge.kep")]
    public void Another_form_of_a_nested_key_is_reported(string lines, string key, string meant)
        => Assert.Contains(
            $"The key '{key}' is unknown and ignored. Did you mean '{meant}'?",
            Written.Note($"---\nrelease: v1.30\n{lines}\n---\n{Feature}").Findings.Select(f => f.Message));

    [Fact]
    public void A_key_is_known_by_the_kind_of_its_note()
    {
        Assert.Equal([], Told($"---\nrelease: v1.30\nmilstones: x\ndocumentaton: x\n---\n{Feature}"));
        Assert.Equal([], Told("---\nkep: 24\nthme: x\ndocumentaton: x\n---\n"));
        Assert.Equal([], Told("---\ngate: NodeLogQuery\nthme: x\nmilstones: x\n---\n"));
    }

    [Fact]
    public void A_key_in_toml_is_reported_at_the_top_level()
        => Assert.Equal(
            [
                "KCAT1011 3:1 The key 'thme' is unknown and ignored. Did you mean 'theme'?",
                "KCAT1011 4:1 The key 'totals.stabel' is unknown and ignored. Did you mean 'totals.stable'?",
            ],
            Told($"+++\nrelease = \"v1.30\"\nthme = \"Uwu\"\ntotals.stabel = 17\n[params]\nrelase = \"x\"\n+++\n{Feature}"));

    /// <summary>Keys of other tools' front matter, and words that look like a known key.</summary>
    [Theory]
    [InlineData("title author authors tags categories category keywords layout slug draft description summary weight image images cover")]
    [InlineData("series lang language aliases permalink toc date lastmod type url subtitle theme themes status name publishDate expiryDate")]
    [InlineData("header-img datePublished cuid readtime evergreen seoTitle seoDescription tier created updated last_updated alt relative")]
    [InlineData("linkTitle menu sitemap outputs resources cascade markup published excerpt sidebar comments math mermaid id parent nav_order")]
    [InlineData("dates dated data update updates late gate them there these three scheme tile tiles titles total totally table staple stables")]
    [InlineData("releases released releaser relate related sauce source sourced course resource resources load loads heads announce announcement")]
    [InlineData("label labels level lead leader reads state states stat stats stake state_of step keep keeps key sign sigh big sit k8s-version versions")]
    [InlineData("form format forms owners owned component feature features write writer acknowledged acknowledgement acknowledgements finder funding reasons season creates crated milestone mileage title-en title-cn")]
    public void A_key_with_a_sense_of_its_own_is_none(string keys)
    {
        var lines = string.Concat(keys.Split(' ').Where(k => k is not ("date" or "title" or "gate" or "released")).Select(k => k + ": x\n"));

        Assert.Equal([], Told($"---\nrelease: v1.30\n{lines}totals: {{totally: 2, table: 3}}\n---\n{Feature}").Where(f => !f.StartsWith("KCAT1005", StringComparison.Ordinal)));
        Assert.Equal([], Told($"---\nkep: 24\n{lines}---\n").Where(f => !f.StartsWith("KCAT1005", StringComparison.Ordinal)));
        Assert.Equal([], Told($"---\ngate: NodeLogQuery\n{lines}---\n").Where(f => !f.StartsWith("KCAT1005", StringComparison.Ordinal)));
    }

    /// <summary>Keys below keys that are not known are another tool's.</summary>
    [Fact]
    public void A_key_in_an_unknown_mapping_is_none()
        => Assert.Equal([], Told($"---\nrelease: v1.30\nparams:\n  thme: x\n  relase: y\n---\n{Feature}"));

    [Theory]
    [InlineData("Sgi", "sig")]
    [InlineData("Gatte", "gate")]
    [InlineData("Stge", "stage")]
    [InlineData("Feature gaet", "feature gate")]
    [InlineData("Trackng issue", "tracking issue")]
    [InlineData("owning-sig", "owning sig")]
    [InlineData("Contributers", "contributors")]
    [InlineData("特性控门", "特性门控")]
    [InlineData("阶段段", "阶段")]
    public void A_label_that_is_nearly_known_is_reported(string label, string meant)
    {
        var told = $"The label '{label}' is unknown, so its line is read as prose. Did you mean '{meant}'?";

        Assert.Equal([$"KCAT2010 4:5 {told}"], Told($"{Feature}  - {label}: X\n"));
        Assert.Equal([$"KCAT2010 4:3 {told}"], Told($"{Feature}  {label}：X\n"));
        Assert.Equal([$"KCAT2010 4:7 {told}"], Told($"{Feature}  - **{label}**: X\n"));
        Assert.Equal([$"KCAT2010 5:1 {told}"], Told($"## Beta\n\n### KEP-24: AppArmor\n\n{label}: X\n"));
    }

    [Fact]
    public void A_label_of_an_item_with_two_keps_is_reported_once()
        => Assert.Equal(["KCAT2010 4:5"], Written.Findings("## Beta\n\n- KEP-24, KEP-127: AppArmor\n  - Sgi: Node\n"));

    /// <summary>Words that look like a known label; in Chinese, another character mostly makes another word.</summary>
    [Theory]
    [InlineData("Sign,Signs,Sig Node,Gated,Gates,Late,Date,Rate,Big,Owned,Owners,State,States,Stages,Staged,Stake,Note,Notes,Usage,Page")]
    [InlineData("Lever,Levels,Label,Leader,Leads,Load,Area,Areas,Are,Idea,Keep,Step,Help,Tracing,Training,Author,Authored,Default,Defaults,Details")]
    [InlineData("Statue,Stats,Mature,Maturing,Gradation,Enhanced,Enhancements,Contribution,Docs,Dogs,Link,Links,Why,What,Impact,Risk,Example")]
    [InlineData("说明,特性开发,特性开启,功能监控,功能相关,功能说明,状况,现状,级段,小结,小节,编者,作用,领先,负责人,提示,增强方案,默认,门户")]
    public void A_label_with_a_sense_of_its_own_is_none(string labels)
        => Assert.Equal([], Told(Feature + string.Concat(labels.Split(',').Select(l => $"  - {l}: x y\n"))));

    /// <summary>A title may begin with any word.</summary>
    [Fact]
    public void A_title_is_no_label()
        => Assert.Equal([], Told("## Beta\n\n- Gatte: a new way of KEP-24\n\n### Stge: KEP-127 User namespaces\n"));

    [Fact]
    public void A_note_with_slips_yields_everything_else()
    {
        var note = Written.Note(
            """
            ---
            release: v1.30
            thme: Uwubernetes
            totals: {stable: 1, btea: 2}
            ---
            ## Beta

            - KEP-24 AppArmor
              - Sgi: Node
              - Gate: `AppArmorFields`
            - KEP-127 User namespaces
            """);

        Assert.Equal(["KCAT1011 3:1", "KCAT1011 4:21", "KCAT2010 9:5"], note.Findings.Select(f => $"{f.Kind.Id} {f.Place.Line}:{f.Place.Column}"));
        Assert.Equal((1, null), (note.Totals!.Stable, note.Totals.Beta));
        Assert.Equal([24, 127], note.Features.Select(f => f.Kep));
        Assert.Equal(["AppArmorFields"], note.Features[0].Gates.Select(g => g.Value));
        Assert.Equal([Stage.Beta, Stage.Beta], note.Features.Select(f => f.Stage));
    }

    [SharedFact]
    public void Published_notes_have_none()
        => Assert.Equal([], Findings(Checkout.SharedPath("corpus/release-notes")).Concat(Findings(Checkout.SharedPath("seeds"))));

    [Fact]
    public void Shipped_notes_have_none() => Assert.Equal([], Findings(Path.Combine(Checkout.Root, "notes")));

    private static IEnumerable<string> Findings(string folder)
    {
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files.SelectMany(f => NoteReader.Read(f, File.ReadAllText(f)).Findings)
            .Where(f => f.Kind == FindingKinds.KeyTwice || f.Kind == FindingKinds.NearlyKnownKey || f.Kind == FindingKinds.NearlyKnownLabel)
            .Select(f => $"{f.Path} {f.Place.Line}: {f.Message}");
    }

    private static IEnumerable<string> Told(string text)
        => Written.Note(text).Findings.Select(f => $"{f.Kind.Id} {f.Place.Line}:{f.Place.Column} {f.Message}");

    [Theory]
    [InlineData("Satble", "KCAT2011 3:4")]
    [InlineData("New features in Btea", "KCAT2011 3:20")]
    [InlineData("Depracations and changes", "KCAT2011 3:4")]
    [InlineData("**Alhpa** 功能", "KCAT2011 3:6")]
    public void A_heading_that_nearly_names_a_stage_is_reported(string heading, string expected)
        => Assert.Contains(expected, Written.Findings($"# Kubernetes v1.30\n\n## {heading}\n\n- AppArmor\n- Volumes\n"));

    [Theory]
    [InlineData("Sable storage")] // a name of its own
    [InlineData("Table")]
    [InlineData("Highlights")]
    [InlineData("State of features")]
    public void Other_headings_are_meant(string heading)
        => Assert.DoesNotContain(Written.Findings($"# Kubernetes v1.30\n\n## {heading}\n\n- AppArmor\n- Volumes\n"), f => f.StartsWith("KCAT2011", StringComparison.Ordinal));

    [Theory]
    [InlineData("- Faster than before, similar to KEP-24\n- Slower, similar to KEP-9")]
    [InlineData("- 与 KEP-24 类似\n- 基于 KEP-9 的方案")]
    public void A_list_of_KEPs_that_is_not_read_is_reported(string list)
        => Assert.Equal(["KCAT2012 5:3"], Written.Findings($"# Kubernetes v1.30\n\n## Numbers\n\n{list}\n"));

    [Fact]
    public void What_is_aside_or_a_detail_may_name_KEPs()
        => Assert.Empty(Written.Findings("# Kubernetes v1.30\n\n## Beta\n\n### KEP-24 AppArmor\n\n- similar to KEP-9\n- similar to KEP-10\n\n## References\n\n- KEP-9\n- KEP-10\n"));
}
