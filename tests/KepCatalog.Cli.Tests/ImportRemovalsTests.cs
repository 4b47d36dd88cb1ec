using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

public sealed class ImportRemovalsTests : IDisposable
{
    private const string Apis =
        "group_version\tkind\tdeprecated_in\tremoved_in\treplacement_group_version\treplacement_available_since\tnote_url\tscope\tsources\tconfidence\tremark\n";

    private const string Flags = "component\tflag\tdeprecated_in\tremoved_in\treplacement\tsource\tcommand\tremark\n";
    private const string Defaults = "component\tsetting\tfrom_value\tto_value\trelease\tsource\tremark\n";
    private const string Fields = "config\tapi_version\tfield\tgate\tsince\tuntil\tsource\tremark\n";

    private readonly TemporaryDirectory directory = new();

    public ImportRemovalsTests()
    {
        directory.Write("notes/v1.25.md", "---\nrelease: v1.25\nacknowledge:\n  - finding: KCAT2003\n    reason: \"Why.\"\n---\n# Words\n");
        directory.Write("notes/v1.26.md", "---\r\nrelease: v1.26\r\n---\r\n# Nothing here\r\n");
        directory.Write(
            "facts/removed-apis.tsv",
            Apis
            + "policy/v1beta1\tPodSecurityPolicy\t1.21\t1.25\t\t\thttps://kubernetes.io/docs/reference/using-api/deprecation-guide/#psp-v125\tserved\tguide+lifecycle+kubent\tok\tadmission instead\n"
            + "output.kubeadm.k8s.io/v1alpha1\t-\t1.23\t1.25\toutput.kubeadm.k8s.io/v1alpha2\t1.23\thttps://github.com/kubernetes/kubernetes/pull/107468\tfile\tnotes-1.24\tsingle\t\n");
        directory.Write(
            "facts/removed-flags.tsv",
            Flags
            + "kubectl\t--filename\t\t1.25\t--file, --dir\tnotes, PR 1\trun, alpha kubeconfig user\t\n"
            + "kubelet\t--naps\t1.24\t1.25\t\tpage\t\tsingle, documentation only\n");
        directory.Write(
            "facts/changed-defaults.tsv",
            Defaults
            + "kube-apiserver, kubelet\tfeature gates NodeSwap, NodeLogQuery\tfalse\ttrue\t1.25\tnotes\t\n"
            + "kubelet\teventBurst\t\t100\t1.25\ttypes.go\tas the notes say\n");
        directory.Write(
            "facts/api-fields-gates.tsv",
            Fields + "KubeletConfiguration\tkubelet.config.k8s.io/v1beta1\tmemorySwap\tNodeSwap\t1.25\t1.30\ttypes.go\t\n");
    }

    private string NotePath => Path.Combine(directory.Path, "notes", "v1.25.md");

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Rows_are_entries_of_the_note_of_their_release()
    {
        Assert.EndsWith("7 rows; 0 notes created, 1 updated\n", Import(), StringComparison.Ordinal);

        Assert.Equal(
            """
            ---
            release: v1.25
            acknowledge:
              - finding: KCAT2003
                reason: "Why."
            removed-apis:
              - {api: policy/v1beta1 PodSecurityPolicy, deprecated: v1.21, source: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/#psp-v125; lifecycle tags of k8s.io/api; kube-no-trouble", remark: admission instead}
              - {api: output.kubeadm.k8s.io/v1alpha1, scope: file, deprecated: v1.23, use: output.kubeadm.k8s.io/v1alpha2, since: v1.23, source: "https://github.com/kubernetes/kubernetes/pull/107468; release notes of v1.24", confidence: single}
            removed-flags:
              - {component: kubectl, command: [run, alpha kubeconfig user], flag: --filename, use: "--file, --dir", source: "notes, PR 1"}
              - {component: kubelet, flag: --naps, deprecated: v1.24, source: page, confidence: single, remark: documentation only}
            changed-defaults:
              - {component: [kube-apiserver, kubelet], gate: NodeSwap, from: false, to: true, source: notes}
              - {component: [kube-apiserver, kubelet], gate: NodeLogQuery, from: false, to: true, source: notes}
              - {component: kubelet, setting: eventBurst, to: 100, source: types.go, remark: as the notes say}
            gated-fields:
              - {config: kubelet.config.k8s.io/v1beta1 KubeletConfiguration, field: memorySwap, gate: NodeSwap, until: v1.30, source: types.go}
            ---
            # Words

            """,
            File.ReadAllText(NotePath));
        Assert.Contains("\r\n", File.ReadAllText(Path.Combine(directory.Path, "notes", "v1.26.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_import_changes_nothing()
    {
        Import();
        var before = File.ReadAllText(NotePath);

        Assert.EndsWith("0 notes created, 0 updated\n", Import(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(NotePath));
    }

    [Fact]
    public void What_people_wrote_stays_and_facts_follow_the_table()
    {
        Import();
        var edited = File.ReadAllText(NotePath)
            .Replace("remark: as the notes say", "confidence: conflict, remark: I looked, own: key", StringComparison.Ordinal)
            .Replace("removed-flags:\n", "removed-flags:\n  # By hand:\n  - {component: kubelet, flag: --own}\n", StringComparison.Ordinal)
            .Replace("  - {component: kubelet, flag: --naps, deprecated: v1.24, source: page, confidence: single, remark: documentation only}", "  - component: kubelet\n    flag: --naps # yes\n    deprecated: v1.24\n    source: page", StringComparison.Ordinal);
        File.WriteAllText(NotePath, edited);

        // A lost confidence is written again: the table has one. The entry is then one line.
        var said = Import();
        Assert.Contains("v1.25.md(11,1): removed-flags.tsv has no row for this entry; not changed", said, StringComparison.Ordinal);
        edited = edited.Replace(
            "  - component: kubelet\n    flag: --naps # yes\n    deprecated: v1.24\n    source: page",
            "  - {component: kubelet, flag: --naps, deprecated: v1.24, source: page, confidence: single, remark: documentation only}", StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(NotePath));

        directory.Write("facts/changed-defaults.tsv", Defaults + "kubelet\teventBurst\t10\t200\t1.25\ttypes.go\tas the notes say\n");
        Import();
        Assert.Contains(
            "  - {component: kubelet, setting: eventBurst, from: 10, to: 200, source: types.go, remark: I looked, confidence: conflict, own: key}\n",
            File.ReadAllText(NotePath), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_reported_with_its_place()
    {
        directory.Write(
            "facts/removed-flags.tsv",
            Flags
            + "kubelet\tnaps\t\t1.25\t\tpage\t\t\n"
            + "kubelet\t--naps\t\tsoon\t\tpage\t\t\n"
            + "kubelet\t--naps\t\t1.99\t\tpage\t\t\n"
            + "kubelet\t--beds\tlong ago\t1.25\t\tpage\t\t\n"
            + "kubelet\t--ok\t\t1.25\t\tpage\t\t\n"
            + "kubelet\t--ok\t\t1.25\t\tagain\t\t\n"
            + "short\n");
        directory.Write("facts/api-fields-gates.tsv", Fields + "A\ta.io/v1\tx\tNoSuchGate\t1.25\t\tx\t\n");
        File.Delete(Path.Combine(directory.Path, "facts", "changed-defaults.tsv"));

        var lines = Import().Split('\n').Select(l => l[(l.LastIndexOf('/') + 1)..]).ToList();
        Assert.Equal(
            [
                "api-fields-gates.tsv(2,1): 'NoSuchGate' is not a feature gate of the catalogue. Skipped",
                "changed-defaults.tsv(1,1): there is no such file; changed-defaults is not changed",
                "removed-flags.tsv(1,1): there is no note for v1.99; 1 entries skipped",
                "removed-flags.tsv(2,1): 'naps' is not a flag; write {component: kubelet, flag: --container-runtime}. Skipped",
                "removed-flags.tsv(3,17): 'soon' is not a release; skipped",
                "removed-flags.tsv(5,1): 'long ago' is not a release; write it as v1.30. Skipped",
                "removed-flags.tsv(7,1): kubelet --ok in v1.25 is on line 6 already; skipped",
                "removed-flags.tsv(8,1): the row has 1 cells, but the table has 8 columns; skipped",
            ],
            lines.Where(l => l.Contains(".tsv(", StringComparison.Ordinal)));
        Assert.Contains("flag: --ok", File.ReadAllText(NotePath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_tables_is_refused()
        => Assert.Contains("has none of the files removed-apis.tsv", Kepcat.Run("maintain", "import", "removals", directory.Path, "--notes", Path.GetDirectoryName(NotePath)!).Complaint, StringComparison.Ordinal);

    /// <summary>The notes of the checkout are as the tables have them: importing again changes nothing.</summary>
    [SharedFact]
    public void The_shipped_notes_are_imported()
    {
        var notes = Path.Combine(directory.Path, "shipped");
        Directory.CreateDirectory(notes);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "notes", "releases"), "*.md"))
        {
            File.Copy(path, Path.Combine(notes, Path.GetFileName(path)));
        }

        var said = Kepcat.Run("maintain", "import", "removals", Checkout.SharedPath("facts"), "--notes", notes).Error;
        Assert.EndsWith("429 rows; 0 notes created, 0 updated", said.TrimEnd(), StringComparison.Ordinal);
    }

    private string Import()
        => Kepcat.Run("maintain", "import", "removals", Path.Combine(directory.Path, "facts"), "--notes", Path.GetDirectoryName(NotePath)!).Error;
}
