namespace KepCatalog.Tests;

/// <summary>Removals, changed defaults and gated fields of the shipped releases.</summary>
public class ReleaseChangesTests
{
    /// <summary>Rows that are in no note as they are, each with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["KubeletConfiguration userNamespaces UserNamespaceSupport"] = "a slip of the type comment of v1.33: the note has UserNamespacesSupport",
        ["KubeletConfiguration userNamespaces.idsPerPod UserNamespaceSupport"] = "the same",
    };

    [Fact]
    public void PodSecurityPolicy_is_gone_in_1_25()
    {
        var api = Releases.V1_25.Info.RemovedApis.Single(a => a is { GroupVersion: "policy/v1beta1", Kind: "PodSecurityPolicy" });

        Assert.Equal(("1.25", "1.21", null, null), (api.RemovedIn.ToString(), api.DeprecatedIn.ToString(), api.Replacement, api.ReplacementSince));
        Assert.Equal((false, Confidence.Good, "Pod Security Admission or an admission webhook instead"), (api.IsFile, api.Confidence, api.Remark));
        Assert.StartsWith("https://kubernetes.io/docs/reference/using-api/deprecation-guide/#psp-v125; ", api.Source.Upstream, StringComparison.Ordinal);
        Assert.Equal("policy/v1beta1 PodSecurityPolicy, removed in v1.25", api.ToString());
    }

    [Theory]
    [InlineData("1.16", "extensions/v1beta1", "Deployment", "apps/v1", "1.9", false, Confidence.Good)]
    [InlineData("1.22", "networking.k8s.io/v1beta1", "Ingress", "networking.k8s.io/v1", "1.19", false, Confidence.Good)]
    [InlineData("1.24", "output.kubeadm.k8s.io/v1alpha1", null, "output.kubeadm.k8s.io/v1alpha2", "1.23", true, Confidence.SingleSource)]
    [InlineData("1.26", "flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", "flowcontrol.apiserver.k8s.io/v1beta2", "1.23", false, Confidence.Conflict)]
    [InlineData("1.37", "kubeadm.k8s.io/v1beta3", "JoinConfiguration", "kubeadm.k8s.io/v1beta4", "1.31", true, Confidence.SingleSource)]
    public void An_API_version_is_removed(string version, string api, string? kind, string use, string since, bool isFile, Confidence confidence)
    {
        var found = Releases.Find(version)!.RemovedApis.Single(a => a.GroupVersion == api && a.Kind == kind);

        Assert.Equal((use, since, isFile, confidence), (found.Replacement, found.ReplacementSince.ToString(), found.IsFile, found.Confidence));
    }

    [Theory]
    [InlineData("1.27", "kubelet", "", "--container-runtime", "1.24", null)]
    [InlineData("1.24", "kube-apiserver", "", "--insecure-port", "1.10", "--bind-address, --secure-port")]
    [InlineData("1.33", "kube-apiserver", "", "--cloud-provider", "1.29", null)]
    public void A_flag_is_removed(string version, string component, string commands, string flag, string deprecated, string? use)
    {
        var found = Releases.Find(version)!.RemovedFlags.Single(f => f.Component == component && f.Flag == flag);

        Assert.Equal((commands, deprecated, use), (string.Join(", ", found.Commands), found.DeprecatedIn.ToString(), found.Replacement));
    }

    /// <summary>kubectl keeps --timeout: only kubectl run lost it.</summary>
    [Fact]
    public void A_flag_of_one_subcommand_names_it()
        => Assert.Equal(["run"], Releases.All.SelectMany(r => r.RemovedFlags).Single(f => f is { Component: "kubectl", Flag: "--timeout" }).Commands);

    [Fact]
    public void Defaults_change()
    {
        Assert.Equal(
            "kubelet kubeAPIQPS, 5 -> 50 in v1.27",
            Releases.V1_27.Info.ChangedDefaults.Single(d => d.Setting == "kubeAPIQPS").ToString());

        var gate = Releases.V1_37.Info.ChangedDefaults.Single(d => d.Setting == "SELinuxMount");
        Assert.Equal(("false", "true", true), (gate.From, gate.To, gate.IsFeatureGate));
        Assert.Equal(["kube-apiserver", "kubelet"], gate.Components);
        Assert.Same(FeatureGates.Find("SELinuxMount"), gate.FeatureGate);
        Assert.Equal("kubeadm", Releases.V1_24.Info.ChangedDefaults.Single(d => d.Setting == "UnversionedKubeletConfigMap").FeatureGate!.Owner);

        // The two pull requests of v1.26 contradict each other.
        Assert.Equal(Confidence.Conflict, Releases.V1_26.Info.ChangedDefaults.Single(d => d.Setting.StartsWith("cpuCFSQuotaPeriod", StringComparison.Ordinal)).Confidence);
    }

    [Fact]
    public void Fields_need_a_gate()
    {
        var query = Releases.V1_27.Info.GatedFields.Single();

        Assert.Equal(
            ("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", "enableSystemLogQuery", "NodeLogQuery", "1.35"),
            (query.GroupVersion, query.Kind, query.Field, query.Gate, query.Until.ToString()));
        Assert.Same(FeatureGates.Find("NodeLogQuery"), query.FeatureGate);
        Assert.All(Releases.All.SelectMany(r => r.GatedFields), f => Assert.Equal(f.Gate, f.FeatureGate?.Name));
        Assert.Equal(
            ["userNamespaces until 1.33", "userNamespaces.idsPerPod until 1.33"],
            Releases.V1_33.Info.GatedFields.Where(f => f.Gate == "UserNamespacesSupport").Select(f => $"{f.Field} until {f.Until}"));
    }

    [Fact]
    public void A_release_without_any_has_empty_lists()
    {
        var release = Releases.V1_8.Info;

        Assert.Equal((0, 0, 0, 0), (release.RemovedApis.Count, release.RemovedFlags.Count, release.ChangedDefaults.Count, release.GatedFields.Count));
    }

    [Fact]
    public void Entries_compare_by_value()
    {
        var flags = Releases.V1_26.Info.RemovedFlags;

        Assert.Equal(flags.Count, flags.Distinct().Count());
        Assert.Equal(flags[0], flags.ToList()[0]);
        Assert.NotEqual(flags[0], flags[1]);
    }

    [SharedFact]
    public void Every_row_of_the_tables_is_in_the_library_or_left_out_for_a_reason()
    {
        var leftOut = new List<string>();
        Every("removed-apis.tsv", 126, 3, r => r.RemovedApis.Select(a => $"{a.GroupVersion} {a.Kind ?? "-"} {a.DeprecatedIn} {a.Replacement} {a.ReplacementSince} {(a.IsFile ? "file" : "served")}"), c => [$"{c[0]} {c[1]} {c[2]} {c[4]} {c[5]} {c[7]}"]);
        Every("removed-flags.tsv", 210, 3, r => r.RemovedFlags.Select(f => $"{f.Component} {string.Join(", ", f.Commands)} {f.Flag} {f.DeprecatedIn} {f.Replacement} {f.Source.Upstream}"), c => [$"{c[0]} {c[6]} {c[1]} {c[2]} {c[4]} {c[5]}"]);
        Every(
            "changed-defaults.tsv", 54, 4,
            r => r.ChangedDefaults.Select(d => $"{string.Join(", ", d.Components)} {d.Setting} {d.From} -> {d.To} {d.Source.Upstream}"),
            c => c[1].Replace("feature gates ", "", StringComparison.Ordinal).Replace("feature gate ", "", StringComparison.Ordinal) is var setting && setting != c[1]
                ? setting.Split(", ").Select(s => $"{c[0]} {s} {c[2]} -> {c[3]} {c[5]}")
                : [$"{c[0]} {setting} {c[2]} -> {c[3]} {c[5]}"]);
        Every("api-fields-gates.tsv", 39, 4, r => r.GatedFields.Select(f => $"{f.Kind} {f.Field} {f.Gate}|{f.GroupVersion} {f.Until} {f.Source.Upstream}"), c => [$"{c[0]} {c[2]} {c[3]}|{c[1]} {c[5]} {c[6]}"]);

        // A reason that is no longer needed fails.
        Assert.Equal(LeftOut.Keys.Order(StringComparer.Ordinal), leftOut.Order(StringComparer.Ordinal));

        void Every(string file, int count, int releaseColumn, Func<Release, IEnumerable<string>> inLibrary, Func<string[], IEnumerable<string>> inTable)
        {
            var rows = Checkout.ReadShared("facts/" + file).TrimEnd('\n').Split('\n')[1..].Select(r => r.Split('\t')).ToList();
            Assert.Equal(count, rows.Count);
            var known = Releases.All.ToDictionary(r => r.Version.ToString(), r => inLibrary(r).ToHashSet(StringComparer.Ordinal));
            foreach (var row in rows)
            {
                foreach (var fact in inTable(row))
                {
                    if (!known[row[releaseColumn]].Contains(fact))
                    {
                        Assert.True(LeftOut.ContainsKey(fact.Split('|')[0]), $"{file}, v{row[releaseColumn]}: {fact}");
                        leftOut.Add(fact.Split('|')[0]);
                    }
                }
            }
        }
    }
}
