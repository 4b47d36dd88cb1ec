using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>Removals, changed defaults and gated fields in the front matter of release notes.</summary>
public class ReleaseChangesTests
{
    private const string Lists =
        """
        ---
        release: v1.27
        removed-apis:
          - {api: policy/v1beta1 PodDisruptionBudget, deprecated: v1.21, use: policy/v1, since: v1.21, source: "guide; tags"}
          - api: output.kubeadm.k8s.io/v1alpha1
            scope: file
            confidence: conflict
            remark: sources differ
        removed-flags:
          - {component: kubelet, flag: --container-runtime, deprecated: v1.24, use: --container-runtime-endpoint, source: notes, confidence: single}
          - {flag: --filename, command: [run, alpha kubeconfig user], component: kubectl}
        changed-defaults:
          - {component: kubelet, setting: eventBurst, from: 10, to: 100}
          - {component: "kube-apiserver, kubelet", gate: SELinuxMount, to: true}
        gated-fields:
          - {config: kubelet.config.k8s.io/v1beta1 KubeletConfiguration, field: memorySwap.swapBehavior, gate: NodeSwap, until: v1.30, source: types.go}
        ---
        """;

    [Fact]
    public void Entries_are_read_with_their_lines()
    {
        var note = Written.Note(Lists);
        var changes = note.Changes;
        var nothing = new Attestation(null, Confidence.Good, null);

        Assert.Empty(note.Findings);
        Assert.Equal([4, 5], changes.RemovedApis.Select(c => c.Place.Line));
        Assert.Equal([10, 11], changes.RemovedFlags.Select(c => c.Place.Line));
        Assert.Equal([13, 14], changes.ChangedDefaults.Select(c => c.Place.Line));
        Assert.Equal([16], changes.GatedFields.Select(c => c.Place.Line));
        Assert.Equal(
            [
                new ApiRemoval("policy/v1beta1", "PodDisruptionBudget", false, V(21), "policy/v1", V(21), new Attestation("guide; tags", Confidence.Good, null)),
                new ApiRemoval("output.kubeadm.k8s.io/v1alpha1", null, true, null, null, null, new Attestation(null, Confidence.Conflict, "sources differ")),
            ],
            changes.RemovedApis.Select(c => c.Value));
        Assert.Equal(
            [
                new FlagRemoval("kubelet", default, "--container-runtime", V(24), "--container-runtime-endpoint", new Attestation("notes", Confidence.SingleSource, null)),
                new FlagRemoval("kubectl", new(["run", "alpha kubeconfig user"]), "--filename", null, null, nothing),
            ],
            changes.RemovedFlags.Select(c => c.Value));
        Assert.Equal(
            [
                new DefaultChange(new(["kubelet"]), "eventBurst", false, "10", "100", nothing),
                new DefaultChange(new(["kube-apiserver", "kubelet"]), "SELinuxMount", true, null, "true", nothing),
            ],
            changes.ChangedDefaults.Select(c => c.Value));
        Assert.Equal(
            [new FieldGate("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", "memorySwap.swapBehavior", "NodeSwap", V(30), new Attestation("types.go", Confidence.Good, null))],
            changes.GatedFields.Select(c => c.Value));
    }

    /// <summary>Each bad entry stands between two good ones, which are kept.</summary>
    [Theory]
    [InlineData("removed-apis", "api: policy/v1 A", "api: PodSecurityPolicy", "KCAT1005 5:11")]
    [InlineData("removed-apis", "api: policy/v1 A", "api: policy/v1 Pod Security", "KCAT1005 5:11")]
    [InlineData("removed-apis", "api: policy/v1 A", "use: policy/v1", "KCAT1005 5:11")]
    [InlineData("removed-flags", "component: kubelet, flag: --a", "component: kubelet, flag: container-runtime", "KCAT1005 5:32")]
    [InlineData("removed-flags", "component: kubelet, flag: --a", "component: kubelet", "KCAT1005 5:17")]
    [InlineData("removed-flags", "component: kubelet, flag: --a", "flag: --b", "KCAT1005 5:12")]
    [InlineData("removed-flags", "component: kubelet, flag: --a", "component: kubelet, flag: --a", "KCAT1005 5:17")]
    [InlineData("changed-defaults", "component: kubelet, setting: a, to: b", "component: kubelet, setting: c", "KCAT1005 5:17")]
    [InlineData("changed-defaults", "component: kubelet, setting: a, to: b", "component: kubelet, to: c", "KCAT1005 5:17")]
    [InlineData("changed-defaults", "component: kubelet, setting: a, to: b", "component: kubelet, gate: Node Swap, to: c", "KCAT1005 5:32")]
    [InlineData("gated-fields", "config: a.io/v1 A, field: a, gate: NodeSwap", "config: a.io/v1, field: a, gate: NodeSwap", "KCAT1005 5:14")]
    [InlineData("gated-fields", "config: a.io/v1 A, field: a, gate: NodeSwap", "config: a.io/v1 A, field: b", "KCAT1005 5:14")]
    public void A_malformed_entry_is_a_finding_and_loses_nothing_else(string list, string good, string bad, string finding)
    {
        var text = $"---\nrelease: v1.27\n{list}:\n  - {{{good}}}\n  - {{{bad}}}\n  - {{{good.Replace(" A", " B", StringComparison.Ordinal).Replace("--a", "--z", StringComparison.Ordinal).Replace(": a,", ": z,", StringComparison.Ordinal)}}}\n---\n";
        var changes = Written.Note(text).Changes;

        Assert.Equal([finding], Written.Findings(text));
        Assert.Equal(2, changes.RemovedApis.Count + changes.RemovedFlags.Count + changes.ChangedDefaults.Count + changes.GatedFields.Count);
    }

    [Theory]
    [InlineData("deprecated: soon", "KCAT1005 4:57")]
    [InlineData("confidence: high", "KCAT1005 4:57")]
    [InlineData("deprecatd: v1.24", "KCAT1011 4:45")]
    [InlineData("colour: red", null)]
    public void A_bad_value_or_key_keeps_the_entry(string pair, string? finding)
    {
        var text = $"---\nrelease: v1.27\nremoved-flags:\n  - {{component: kubelet, flag: --runtime-x, {pair}}}\n---\n";

        Assert.Equal(finding is null ? [] : [finding], Written.Findings(text));
        Assert.Equal("--runtime-x", Assert.Single(Written.Note(text).Changes.RemovedFlags).Value.Flag);
    }

    [Fact]
    public void A_text_is_no_entry()
        => Assert.Equal(["KCAT1005 4:5"], Written.Findings("---\nrelease: v1.27\nremoved-flags:\n  - --container-runtime\n---\n"));

    [Fact]
    public void A_misspelt_list_is_a_finding()
        => Assert.Equal(["KCAT1011 3:1"], Written.Findings("---\nrelease: v1.27\nremovd-flags:\n  - {component: kubelet, flag: --a}\n---\n"));

    [Fact]
    public void Two_notes_give_one_list_and_the_first_note_counts()
    {
        var release = Assert.Single(Written.Merge(
            Written.Registry,
            "---\nrelease: v1.27\nremoved-flags:\n  - {component: kubelet, flag: --b, use: --c}\n---\n",
            "---\nrelease: v1.27\nremoved-flags:\n  - {component: kubelet, flag: --b, use: --d}\n  - {component: kubelet, flag: --a}\n---\n").Catalogue.Releases);

        Assert.Equal(
            ["--a  b.md:5", "--b --c a.md:4"],
            release.Changes.RemovedFlags.Select(f => $"{f.Change.Flag} {f.Change.Replacement} {f.Path}:{f.Line}"));
    }

    [Fact]
    public void A_gate_that_is_almost_a_known_one_is_a_finding()
        => Assert.Equal(
            ["a.md:4:12 KCAT4004", "a.md:6:14 KCAT4004"],
            Written.Check(
                Written.Registry,
                """
                ---
                release: v1.31
                changed-defaults:
                  - {gate: SleepyProbe, component: kubelet, to: true}
                gated-fields:
                  - {config: a.io/v1 A, field: x, gate: FoldingVolums}
                  - {config: a.io/v1 A, field: x, gate: FoldingVolumes}
                  - {config: a.io/v1 A, field: x, gate: SomethingElse}
                ---
                # Kubernetes v1.31
                """));

    private static KubernetesVersion V(int minor) => new(1, minor);
}
