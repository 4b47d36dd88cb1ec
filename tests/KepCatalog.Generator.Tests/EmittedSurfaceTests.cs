using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Tests;

/// <summary>What a project sees of the emitted classes when it runs.</summary>
public class EmittedSurfaceTests
{
    [Fact]
    public void Constants_are_constants()
    {
        var seen = Run(
            """
            const string version = Releases.V1_30.Version;
            const string theme = Releases.V1_30.Theme;
            const string date = Releases.V1_30.Date;
            const int kep = Releases.V1_30.Features.PodSchedulingReadiness.Kep;
            const string title = Releases.V1_30.Features.PodSchedulingReadiness.Title;
            const Stage stage = Releases.V1_30.Features.PodSchedulingReadiness.Stage;
            const string url = Releases.V1_30.Features.PodSchedulingReadiness.Url;
            const string sig = Releases.V1_30.Features.PodSchedulingReadiness.Sig;
            const string gate = Releases.V1_30.Features.PodSchedulingReadiness.Gate;
            yield return version; yield return theme; yield return date; yield return kep; yield return title;
            yield return stage; yield return url; yield return sig == Sigs.Scheduling;
            yield return gate == FeatureGates.PodSchedulingReadiness; yield return Releases.V1_30.Features.CrashLoopTuning.Title;
            """);

        Assert.Equal(
            [
                "1.30", "Uwubernetes", "2024-04-17", "3521", "Pod Scheduling Readiness", "Stable", "https://kep.k8s.io/3521", "True",
                "True", "CrashLoopTuning",
            ],
            seen);
    }

    [Fact]
    public void Keps_and_gates_and_sigs_have_constants()
    {
        var seen = Run(
            """
            const int number = Keps.NodeLogQuery.Number;
            const string title = Keps.NodeLogQuery.Title;
            const string sig = Keps.NodeLogQuery.Sig;
            const string url = Keps.NodeLogQuery.Url;
            const string gate = FeatureGates.NodeLogQuery;
            const string machinery = Sigs.ApiMachinery;
            yield return number; yield return title; yield return sig; yield return url; yield return gate; yield return machinery;
            """);

        Assert.Equal(["2258", "Node log query", "sig-windows", "https://kep.k8s.io/2258", "NodeLogQuery", "sig-api-machinery"], seen);
    }

    [Fact]
    public void Releases_are_found_by_version()
    {
        var seen = Run(
            """
            yield return string.Join(" ", Releases.All.Select(r => r.Version.ToString()));
            yield return Releases.Latest.Version;
            yield return Releases.Find("v1.30.2")?.Theme;
            yield return Releases.Find(new KubernetesVersion(1, 37))?.Status;
            yield return Releases.Find("1.31") is null;
            yield return Releases.Find("newest") is null;
            yield return Releases.Find(null) is null;
            yield return Releases.V1_30.Features.PodSchedulingReadiness.Info.Release == Releases.V1_30.Info && Releases.Latest.Product == "Kubernetes";
            yield return Releases.TryFind("1.29", out var found);
            yield return found?.Version;
            yield return Releases.TryFind(new KubernetesVersion(1, 4), out var none);
            yield return none is null;
            yield return ReferenceEquals(Releases.Find("1.30"), Releases.V1_30.Info);
            """);

        Assert.Equal(
            ["1.29 1.30 1.37", "1.30", "Uwubernetes", "Planned", "True", "True", "True", "True", "True", "1.29", "False", "True", "True"],
            seen);
    }

    [Fact]
    public void A_release_object_holds_what_the_notes_say()
    {
        var seen = Run(
            """
            var release = Releases.V1_30.Info;
            yield return release.Date?.ToString("yyyy-MM-dd");
            yield return release.StatedTotals;
            yield return release.Summaries.Chinese;
            yield return release.Sources.Single() + " " + release.Sources[0].Upstream;
            yield return string.Join(" ", release.Features.Select(f => f.Name));
            yield return ReferenceEquals(release.Features, Releases.V1_30.Features.All);
            yield return Releases.V1_29.Info.Date is null && Releases.V1_29.Info.Theme is null && Releases.V1_29.Info.StatedTotals is null;
            yield return Releases.V1_29.Info.Features.Count;
            """);

        Assert.Equal(
            [
                "2024-04-17", "45 (17 stable, 18 beta, 10 alpha)", "让集群变得可爱的版本。",
                "notes/releases/v1.30.md:1 https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/",
                "PodSchedulingReadiness NodeLogQuery CrashLoopTuning", "True", "True", "0",
            ],
            seen);
    }

    [Fact]
    public void A_feature_object_holds_what_the_notes_say()
    {
        var seen = Run(
            """
            var ready = Releases.V1_30.Features.PodSchedulingReadiness.Info;
            yield return ready;
            yield return ready.Titles.Chinese;
            yield return ready.Sig;
            yield return ready.Contributors.Single();
            yield return string.Join(", ", ready.History);
            yield return ready.History[2].Source + " " + ready.History[1].Source + " " + ready.History[0].Source;
            yield return string.Join(", ", ready.Sources.Select(s => s + " " + s.Stage));
            var log = Releases.V1_37.Features.NodeLogQuery.Info;
            yield return log.IsPlanned;
            yield return string.Join(" ", Releases.V1_30.Features.NodeLogQuery.Info.Sigs);
            var tuning = Releases.V1_30.Features.CrashLoopTuning.Info;
            yield return tuning.Kep is null && tuning.Url is null && tuning.Sig is null && tuning.Titles.IsEmpty;
            """);

        Assert.Equal(
            [
                "PodSchedulingReadiness (KEP-3521), Stable in v1.30", "Pod 调度就绪态", "sig-scheduling", "Huang-Wei",
                "Alpha in v1.26, Beta in v1.27, Stable in v1.30",
                "notes/releases/v1.30.md:12 notes/releases/v1.27.md keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml",
                "notes/releases/v1.30.md:12 Stable, notes/releases/v1.30-team.md:7 Beta", "True", "sig-windows sig-api-machinery", "True",
            ],
            seen);
    }

    [Fact]
    public void Keps_and_gates_lead_to_features()
    {
        var seen = Run(
            """
            yield return string.Join(" ", Keps.All.Select(k => k.Number));
            yield return Keps.Find(2258);
            yield return Keps.Find(1) is null;
            yield return string.Join(", ", Keps.NodeLogQuery.Info.Features);
            if (Keps.TryFind(3521, out var kep)) // and then it is not null: no warning may come of it
            {
                yield return kep.ToString();
                yield return ReferenceEquals(kep.Features.Single(), Releases.V1_30.Features.PodSchedulingReadiness.Info);
            }

            yield return string.Join(" ", FeatureGates.All);
            yield return FeatureGates.Find("NodeLogQuery")?.Keps.Single().Number;
            yield return FeatureGates.Find("nodelogquery") == FeatureGates.Find("NodeLogQuery");
            yield return FeatureGates.Find(null) is null;
            yield return FeatureGates.TryFind(FeatureGates.CrashLoopTuning, out var gate) ? gate.Features.Single() : null;
            """);

        Assert.Equal(
            [
                "2258 3521", "KEP-2258 NodeLogQuery", "True",
                "NodeLogQuery (KEP-2258), Beta in v1.30, NodeLogQuery (KEP-2258), Stable in v1.37",
                "KEP-3521 PodSchedulingReadiness", "True",
                "CrashLoopTuning NodeLogQuery PodSchedulingReadiness", "2258", "True", "True", "CrashLoopTuning, Unknown in v1.30",
            ],
            seen);
    }

    [Fact]
    public void Gates_have_a_state_in_every_release()
    {
        var seen = Run(
            """
            var gate = FeatureGates.Find(FeatureGates.PodSchedulingReadiness)!;
            foreach (var minor in new[] { 25, 26, 28, 30, 34, 36, 37 })
            {
                yield return gate.GetState(new KubernetesVersion(1, minor));
            }

            yield return FeatureGates.Find("NodeLogQuery")!.GetState(new KubernetesVersion(1, 30));
            yield return string.Join(", ", gate.History.Select(c => c + " " + c.Source + " " + c.Source.Upstream).Take(2));
            yield return gate.DependsOn.Single() + " " + string.Join(" ", gate.Components) + " " + gate.LastKnown;
            yield return gate.Disagreements.Single() + ": " + gate.Disagreements.Single().Reason;
            yield return KubeadmFeatureGates.SleepyJoins + " of " + KubeadmFeatureGates.Find("SleepyJoins")!.Owner + " " + FeatureGates.All.Count + " " + KubeadmFeatureGates.All.Count;
            yield return FeatureGates.FirstCovered + " to " + FeatureGates.LastCovered;
            yield return string.Join(" | ", FeatureGates.OtherNames.Select(o => o + " " + string.Join(" ", o.Keps.Select(k => k.Number)) + " " + o.Reason + " " + o.Source));
            yield return FeatureGates.Check("SleepyJoins=true", new KubernetesVersion(1, 30)) + " " + FeatureGates.Check("SleepyJoins=true", new KubernetesVersion(1, 30), "kubelet");
            yield return FeatureGates.Check("NodeLogz=true", new KubernetesVersion(1, 30));
            """);

        Assert.Equal(
            [
                "not yet introduced", "alpha, off by default", "beta, on by default", "stable, on by default, locked", "not known", "removed", "not known",
                "not known",
                "Alpha since v1.26, off by default notes/gates/PodSchedulingReadiness.md:7 , Beta since v1.27, on by default notes/gates/PodSchedulingReadiness.md:8 https://github.com/kubernetes/kubernetes",
                "NodeLogQuery kube-apiserver kube-scheduler 1.36",
                "beta, off by default, since v1.27 (notes/gates/PodSchedulingReadiness.md:13): The tree is newer.",
                "SleepyJoins of kubeadm 3 1",
                "1.26 to 1.36",
                "KUBECTL_NAPS: KubectlVariable 2258 3521 kubectl reads it; \"quoted\". notes/keps/3521.md:20 | NodeLogz: Misspelt, NodeLogQuery 2258 The trees have it so. notes/keps/2258.md:14",
                "valid SleepyJoins=true: SleepyJoins is a gate of kubeadm; kubelet does not know it",
                "NodeLogz=true: there is no feature gate NodeLogz; its name is NodeLogQuery (KEP-2258)",
            ],
            seen);
    }

    [Fact]
    public void Facts_say_where_they_are_from()
    {
        var seen = Run(
            """
            var kep = Keps.PodSchedulingReadiness.Info;
            yield return $"{kep.Status} {kep.Created:yyyy-MM-dd} {string.Join(" ", kep.ParticipatingSigs)} {kep.Authors[0]} {kep.Replaces[0]} {kep.SupersededBy[0]} {kep.SeeAlso[0]}";
            yield return string.Join(" ", new[] { KepFact.Number, KepFact.Title, KepFact.Status, KepFact.Gates, KepFact.Summary }.Select(f => kep.GetSource(f)!.Line));
            yield return kep.GetSource(KepFact.Sig) is null && kep.GetSource((KepFact)99) is null && Keps.NodeLogQuery.Info.GetSource(KepFact.Title) is null;
            yield return kep.GetSource(KepFact.Status)!.Upstream == kep.Upstream && kep.GetSource(KepFact.Summary)!.Upstream is null;
            yield return kep.Disagreements.Single() + " " + (kep.Disagreements.Single().Reason is null);
            var release = Releases.V1_30.Info;
            yield return release.GetSource(ReleaseFact.Date) + " " + release.GetSource(ReleaseFact.Theme)!.Upstream + " " + (release.GetSource(ReleaseFact.Leads) is null);
            yield return release.Leads.Single() + " " + release.Disagreements.Single().Reason;
            """);

        Assert.Equal(
            [
                "Implemented 2022-09-16 sig-api-machinery wg-batch Huang-Wei /keps/a /keps/b /keps/c",
                "2 3 5 17 300", "True", "True", "beta in v1.28 (notes/keps/3521.md:9) True",
                "notes/releases/v1.30.md:3 https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/ True",
                "Kat Cosgrove kep.yaml has it in v1.31.",
            ],
            seen);
    }

    [Fact]
    public void A_release_has_its_removals_and_other_changes()
    {
        var seen = Run(
            """
            var release = Releases.V1_30.Info;
            foreach (var api in release.RemovedApis)
            {
                yield return $"{api.GroupVersion}|{api.Kind}|{api.IsFile}|{api.RemovedIn}|{api.DeprecatedIn}|{api.Replacement}|{api.ReplacementSince}|{api.Confidence}|{api.Remark}|{api.Source}|{api.Source.Upstream}";
                yield return api;
            }

            foreach (var flag in release.RemovedFlags)
            {
                yield return $"{flag.Component}|{string.Join("/", flag.Commands)}|{flag.Flag}|{flag.RemovedIn}|{flag.DeprecatedIn}|{flag.Replacement}|{flag.Confidence}|{flag.Remark}|{flag.Source}|{flag.Source.Upstream}";
                yield return flag;
            }

            foreach (var change in release.ChangedDefaults)
            {
                yield return $"{string.Join("/", change.Components)}|{change.Setting}|{change.FeatureGate?.Name}|{change.From}|{change.To}|{change.Version}|{change.Remark}|{change.Source}";
                yield return change;
            }

            foreach (var field in release.GatedFields)
            {
                yield return $"{field.GroupVersion}|{field.Kind}|{field.Field}|{field.Gate}|{field.FeatureGate?.Name}|{field.Since}|{field.Until}|{field.Source}|{field.Source.Upstream}";
                yield return field;
            }

            yield return Releases.V1_29.Info.RemovedApis.Count + Releases.V1_29.Info.RemovedFlags.Count + Releases.V1_29.Info.ChangedDefaults.Count + Releases.V1_29.Info.GatedFields.Count;
            """);

        Assert.Equal(
            [
                "beds.k8s.io/v1alpha1||True|1.30||||SingleSource||notes/releases/v1.30.md:8|",
                "beds.k8s.io/v1alpha1, removed in v1.30",
                "policy/v1beta1|SleepPolicy|False|1.30|1.27|policy/v1|1.28|Conflict|tags say v1.31|notes/releases/v1.30-team.md:4|deprecation guide; lifecycle tags",
                "policy/v1beta1 SleepPolicy, removed in v1.30",
                "kubectl|nap/sleep late|--pillow|1.30|1.29|--bed|Good||notes/releases/v1.30.md:10|deprecation guide; lifecycle tags",
                "kubectl nap, sleep late --pillow, removed in v1.30",
                "kube-apiserver/kubelet|NodeLogQuery|NodeLogQuery|false|true|1.30||notes/releases/v1.30.md:12",
                "kube-apiserver, kubelet NodeLogQuery, false -> true in v1.30",
                "kubelet|snooze|||10m|1.30|tags say v1.31|notes/releases/v1.30.md:13",
                "kubelet snooze, -> 10m in v1.30",
                "kubelet.config.k8s.io/v1beta1|KubeletConfiguration|logs.query|NodeLogQuery|NodeLogQuery|1.30|1.35|notes/releases/v1.30.md:15|types.go",
                "KubeletConfiguration.logs.query needs NodeLogQuery since v1.30 until v1.35",
                "0",
            ],
            seen);
    }

    /// <summary>What a release's note does not say anew is its KEP's, and is not written twice.</summary>
    [Fact]
    public void A_feature_has_its_KEPs_facts_where_it_has_none_of_its_own()
    {
        var seen = Run(
            """
            var log = Releases.V1_37.Features.NodeLogQuery.Info;
            yield return $"{log.KepNumber} {log.Title} {log.Sig} {log.Gates.Single()} {log.Url} {log.History.Count}";
            yield return ReferenceEquals(log.History, Keps.NodeLogQuery.Info.History);
            """);

        Assert.Equal(["2258 Node log query sig-windows NodeLogQuery https://kep.k8s.io/2258 3", "False"], seen);
    }

    [Fact]
    public void Names_that_members_have_get_an_underscore_everywhere()
    {
        var seen = Run(
            HostileCatalogue.Value,
            """
            yield return Releases.V1_30.Features.All_.Info.Name;
            yield return Releases.V1_30.Features.All__.Info.Name;
            yield return Releases.V1_30.Features.@class.Info.Name;
            yield return Releases.V1_30.Features.Features_.Info.Name;
            yield return Releases.V1_30.Features.Find.Info.Name;
            yield return Keps.TryFind_.Info.Name + " " + Keps.TryFind_.Info.Features.Single().Name;
            yield return FeatureGates.Equals_;
            yield return FeatureGates.Find("Equals")?.Features.Single().Name;
            yield return FeatureGates.Dash_002DDash;
            yield return Sigs.Sigs_ != null;
            """);

        Assert.Equal(["All", "All_", "class", "Features", "Find", "TryFind TryFind", "Equals", "Equals", "Dash-Dash", "True"], seen);
    }

    /// <summary>Texts come back as they were, whatever they hold and however records are written.</summary>
    [Fact]
    public void Hostile_texts_come_back_unit_by_unit()
    {
        var seen = Run(
            HostileCatalogue.Value,
            """
            foreach (var feature in Releases.V1_30.Features.All.Where(f => f.Titles.English != null))
            {
                yield return string.Join(" ", (feature.Titles.English + "\0" + feature.Titles.Chinese).Select(c => ((int)c).ToString("X4")));
            }
            """);

        var written = HostileCatalogue.Value.Releases.Single(r => r.Identifier == "V1_30").Features
            .Where(f => !string.IsNullOrEmpty(f.Title.English))
            .Select(f => string.Join(" ", (f.Title.English + "\0" + f.Title.Chinese).Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.True(seen.Length > 30);
        Assert.Equal(written.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hostile_changes_come_back_unit_by_unit()
    {
        var seen = Run(
            HostileCatalogue.Value,
            """
            foreach (var api in Releases.V1_30.Info.RemovedApis)
            {
                yield return string.Join(" ", (api.GroupVersion + "\0" + api.Kind + "\0" + api.Remark + "\0" + api.Source.Upstream).Select(c => ((int)c).ToString("X4")));
            }
            """);

        var written = HostileCatalogue.Value.Releases.Single(r => r.Identifier == "V1_30").Changes.RemovedApis.Select(a => a.Change)
            .Select(a => string.Join(
                " ",
                (a.GroupVersion + "\0" + a.Kind + "\0" + a.Attestation.Remark + "\0" + a.Attestation.Upstream)
                    .Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(written, seen);
    }

    private static string[] Run(string body) => Run(SampleCatalogue.Value, body);

    /// <summary>Runs code in both forms of records; both show the same.</summary>
    private static string[] Run(Catalogue catalogue, string body)
    {
        var seen = Run(EmittedCode.Of(catalogue), body);
        Assert.Equal(seen, Run(EmittedCode.Of(catalogue, EmittedCode.Utf8Settings), body));
        return seen;
    }

    private static string[] Run(EmittedCode code, string body)
        => code.Run(
            $$"""
            using System.Collections.Generic;
            using System.Linq;
            using KepCatalog;

            // As a project's own code: its Releases come before those that the library brings.
            namespace Sample.Platform
            {
                public static class Probe
                {
                    public static IEnumerable<object?> Run()
                    {
                        {{body}}
                    }
                }
            }
            """);
}
