namespace KepCatalog.Configuration.Tests;

/// <summary>Units, environment files, flags alone, metrics, logs.</summary>
public class TextFileTests
{
    [Fact]
    public void A_drop_in_with_quoted_variables()
    {
        const string text = """
            # /etc/systemd/system/kubelet.service.d/20-gates.conf
            [Service]
            Environment="KUBELET_EXTRA_ARGS=--feature-gates=NodeSwap=true,MemoryQoS=false --v=4"
            Environment=KUBELET_CGROUP_ARGS=--cgroup-driver=systemd
            ExecStart=
            ExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS
            """;

        Assert.Equal(["3 kubelet NodeSwap=true", "3 kubelet MemoryQoS=false"], Written.Gates(text));
        Assert.Contains("3 kubelet --v=4", Written.Flags(text));
        Assert.Contains("4 kubelet --cgroup-driver=systemd", Written.Flags(text));
        Assert.Equal([ConfigurationKind.SystemdUnit], Written.Kinds(text));
    }

    [Fact]
    public void A_unit_with_continued_lines()
        => Assert.Equal(
            ["7 kube-apiserver APIServerTracing=true", "11 kube-proxy NFTablesProxyMode=true"],
            Written.Gates("""
                [Unit]
                Description=Kubernetes API Server

                [Service]
                ExecStart=/usr/local/bin/kube-apiserver \
                  --advertise-address=10.0.0.1 \
                  --feature-gates=APIServerTracing=true \
                  --v=2
                # ExecStart=/usr/local/bin/kube-apiserver --feature-gates=NodeSwap=true
                ExecStartPre=-/usr/bin/true
                ExecStartPost=/usr/bin/kube-proxy --feature-gates NFTablesProxyMode=true --v 2
                """));

    [Fact]
    public void Environment_files_of_all_components()
        => Assert.Equal(
            ["1 kubelet NodeSwap=true", "2 kube-apiserver APIServerTracing=true", "4 kube-controller-manager JobPodReplacementPolicy=true", "5 kube-scheduler SchedulerQueueingHints=true", "6 kube-proxy NFTablesProxyMode=false"],
            Written.Gates("""
                KUBELET_ARGS=--v=2 --feature-gates=NodeSwap=true --fail-swap-on=false
                export KUBE_API_ARGS='--feature-gates=APIServerTracing=true'
                KUBE_CONTROLLER_MANAGER_ARGS="--v=2
                  --feature-gates=JobPodReplacementPolicy=true"
                KUBE_SCHEDULER_ARGS="--feature-gates=\"SchedulerQueueingHints=true\""
                KUBE_PROXY_ARGS+=" --feature-gates=NFTablesProxyMode=false"
                """));

    [Fact]
    public void Variables_with_gates_alone()
        => Assert.Equal(
            ["2 - SidecarContainers=true", "2 - NodeSwap=false"],
            Written.Gates("""
                # of a cluster for tests
                FEATURE_GATES="SidecarContainers=true,NodeSwap=false"
                """));

    [Theory]
    [InlineData("--feature-gates=NodeSwap=true,AppArmor=false", "1 - NodeSwap=true", "1 - AppArmor=false")]
    [InlineData("--v=2 --feature-gates NodeSwap=true", "1 - NodeSwap=true")]
    [InlineData("- --feature-gates=NodeSwap=true\n- --v=2", "1 - NodeSwap=true")]
    [InlineData("--feature-gates=\"NodeSwap=true,\\\n  AppArmor=false\"", "1 - NodeSwap=true", "2 - AppArmor=false")]
    [InlineData("sudo kubeadm init --feature-gates=PublicKeysECDSA=true", "1 kubeadm PublicKeysECDSA=true")]
    [InlineData("[\"kubelet\", \"--feature-gates=NodeSwap=true\"]", "1 kubelet NodeSwap=true")]
    [InlineData("kubelet --v=2 && kube-proxy --feature-gates=NFTablesProxyMode=true; echo", "1 kube-proxy NFTablesProxyMode=true")]
    [InlineData("kube-apiserver --feature-gates=kube:NodeSwap=true", "1 kube-apiserver NodeSwap=true")]
    public void Flags_alone(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text));

    [Fact]
    public void Metrics_between_others()
        => Assert.Equal(
            ["3 - NodeSwap=true", "4 - AppArmor=false", "6 kubelet MemoryQoS=false"],
            Written.Gates("""
                # HELP kubernetes_feature_enabled [BETA] This metric records the data about the stage and enablement of a k8s feature.
                # TYPE kubernetes_feature_enabled gauge
                kubernetes_feature_enabled{name="NodeSwap",stage="BETA"} 1
                kubernetes_feature_enabled{stage="", name="AppArmor"} 0 1395066363000
                kubelet_running_pods 12
                kubernetes_feature_enabled{instance="10.0.0.1:10250",job="kubelet",name="MemoryQoS",stage="ALPHA"} 0
                """));

    [Theory]
    [InlineData("kubernetes_feature_enabled{name=\"NodeSwap\",stage=\"ALPHA\"} 1.0", "1 - NodeSwap=true")]
    [InlineData("go_threads 7\nkubernetes_feature_enabled{name=\"NodeSwap\"} 0e+00", "2 - NodeSwap=false")]
    [InlineData("  kubernetes_feature_enabled{name=\"NodeSwap\",stage=\"DEPRECATED\"}   0\r\n", "1 - NodeSwap=false")]
    public void Metrics_in_other_spellings(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text));

    [Theory]
    [InlineData("Jun 01 05:14:46 node1 kubelet[1234]: E0601 05:14:46.761948    1234 run.go:74] \"command failed\" err=\"failed to set feature gates from initial flags-based config: unrecognized feature gate: DynamicKubeletConfig\"", "1 kubelet DynamicKubeletConfig")]
    [InlineData("{\"ts\":1717218886761.9,\"caller\":\"app/run.go:72\",\"msg\":\"command failed\",\"err\":\"unrecognized feature gate: CSIMigration\"}", "1 - CSIMigration")]
    [InlineData("[pod/kube-scheduler-cp1/kube-scheduler] E0601 05:14:46.7 1 run.go:72] \"command failed\" err=\"unrecognized feature gate: CSIMigration\"", "1 kube-scheduler CSIMigration")]
    [InlineData("msg=\"err=\\\"unrecognized feature gate: CSIMigration\\\"\"", "1 - CSIMigration")]
    [InlineData("Error: invalid argument \"CSIMigration=true\" for \"--feature-gates\" flag: unrecognized feature gate: CSIMigration", "1 - CSIMigration=true")]
    [InlineData("error: unrecognized feature gate: CSIMigration", "1 - CSIMigration")]
    [InlineData("W0601 05:14:46.1 1 feature_gate.go:227] unrecognized feature gate: A1\nW0601 05:14:46.2 1 feature_gate.go:227] unrecognized feature gate: B2", "1 - A1", "2 - B2")]
    [InlineData("E0601 05:14:46.1 1 run.go:72] err=\"unrecognized feature gate: A1\"\nE0601 05:15:46.1 1 run.go:72] err=\"unrecognized feature gate: A1\"", "1 - A1")]
    [InlineData("err=\"[unrecognized feature gate: A1, unrecognized feature gate: B2]\"", "1 - A1", "1 - B2")]
    [InlineData("W0601 05:14:46.1 1 feature_gate.go:237] Setting GA feature gate AppArmor=true. It will be removed in a future release.", "1 - AppArmor=true")]
    [InlineData("I0601 05:14:46.1 1 feature_gate.go:249] feature gates: &{map[AppArmor:false NodeSwap:true]}", "1 - AppArmor=false", "1 - NodeSwap=true")]
    [InlineData("{\"log\":\"started\\n\"}\n{\"log\":\"err=\\\"unrecognized feature gate: A1\\\"\\n\"}\n", "2 - A1")]
    [InlineData("Error: invalid argument \"PodSecurity=false\" for \"--feature-gates\" flag: cannot set feature gate PodSecurity to false, feature is locked to true", "1 - PodSecurity=false")]
    [InlineData("panic: failed to set feature gates: [cannot set feature gate PodSecurity to false, feature is locked to true]", "1 - PodSecurity=false")]
    [InlineData("level=fatal msg=\"kubelet exited: unrecognized feature gate: A1\"", "1 kubelet A1")]
    [InlineData("I0601 05:14:46.1 1 flags.go:64] FLAG: --feature-gates=\"AppArmor=false\"", "1 - AppArmor=false")]
    public void Logs(string text, params string[] gates)
    {
        Assert.Equal(gates, Written.Gates(text));
        Assert.NotEmpty(Written.Kinds(text));
    }

    [Theory]
    [InlineData("kubernetes_feature_enabled { name = \"NodeSwap\" , stage = \"\" } 1", "1 - NodeSwap=true")]
    [InlineData("kubernetes_feature_enabled{name=\"NodeSwap\",component=\"kubelet\"} 0.0 1700000000000", "1 kubelet NodeSwap=false")]
    [InlineData("kubernetes_feature_enabled{job=\"a/kubelet\",name=\"NodeSwap\",} 1e+00 # {trace_id=\"x\"} 1", "1 kubelet NodeSwap=true")]
    [InlineData(
        "{\"data\":{\"result\":[\n{\"metric\":{\"__name__\":\"kubernetes_feature_enabled\",\"job\":\"apiserver\",\"name\":\"AppArmor\"},\"value\":[1700000000.1,\"0\"]}]}}",
        "2 kube-apiserver AppArmor=false")]
    public void Metrics_of_scrapers(string text, string gate) => Assert.Equal([gate], Written.Gates(text));

    [Theory]
    [InlineData("level=error msg=\"unrecognized feature gate\" gate=\"VolumeSnapshotDataSource\"", "1 - VolumeSnapshotDataSource")]
    [InlineData("{\"ts\":1.7,\"msg\":\"unrecognized feature gate\",\"gate\":\"CSIMigration\"}", "1 - CSIMigration")]
    [InlineData("{\"ts\":1.7,\"msg\":\"unrecognized feature gate: CSIMigration\",\"v\":0}", "1 - CSIMigration")]
    [InlineData("unrecognized feature-gate key: IPv6DualStack", "1 kubeadm IPv6DualStack")]
    [InlineData("level=info component=kubelet err=\"unrecognized feature gate: CSIMigration\"", "1 kubelet CSIMigration")]
    [InlineData("{\"log\":\"E0101 unrecognized feature gate: CSIMigration\\n\",\"kubernetes\":{\"container_name\":\"kube-apiserver\"}}", "1 kube-apiserver CSIMigration")]
    [InlineData("Error: invalid argument \"NodeSwap=maybe\" for \"--feature-gates\" flag: invalid value of NodeSwap=maybe, err: strconv.ParseBool", "1 - NodeSwap=maybe")]
    [InlineData("Flag --feature-gates has been deprecated, use the file.\nkubelet: unrecognized feature gate: AppArmor", "2 kubelet AppArmor")]
    public void Structured_logs_and_kubeadm(string text, string gate) => Assert.Equal([gate], Written.Gates(text));

    [Fact]
    public void Assignments_with_blanks()
        => Assert.Equal(
            ["2 kubelet NodeSwap=true", "4 - AppArmor=true", "4 - MemoryQoS=false"],
            Written.Gates("""
                [Service]
                Environment = "KUBELET_EXTRA_ARGS=--feature-gates=NodeSwap=true"
                [k8s_cluster:vars]
                kube_feature_gates = ["AppArmor=true", "MemoryQoS=false"]
                """));
}
