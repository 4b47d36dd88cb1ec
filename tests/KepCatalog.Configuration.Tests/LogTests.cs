namespace KepCatalog.Configuration.Tests;

/// <summary>Logs of several components, flags that a component does not know, and files whose name tells the component.</summary>
public class LogTests
{
    /// <summary>A heading names the component of the lines below it.</summary>
    [Theory]
    [InlineData("==> /var/log/kube-proxy.log <==\nI0601 05:14:46.1 1 f.go:1] feature gates: {map[A1:true]}\n", "2 kube-proxy A1=true")]
    [InlineData("==> kube-scheduler-m1 (kube-system) <==\nError: unrecognized feature gate: A1\n==> etcd-m1 (kube-system) <==\nError: unrecognized feature gate: B2\n", "2 kube-scheduler A1", "4 - B2")]
    [InlineData("==== START logs for container kube-apiserver of pod kube-system/kube-apiserver-cp ====\nW0601 05:14:46.1 1 f.go:1] Setting GA feature gate A1=true. It will be removed in a future release.\n", "2 kube-apiserver A1=true")]
    public void Logs_below_headings(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text));

    [Theory]
    [InlineData("E0601 05:14:46.1 1 run.go:74] \"command failed\" err=\"unknown flag: --pod-eviction-timeout\"\n", "1 - --pod-eviction-timeout")]
    [InlineData("{\"ts\":1.7,\"msg\":\"started\"}\n{\"ts\":1.8,\"msg\":\"command failed\",\"err\":\"unknown flag: --insecure-port\"}\n", "2 - --insecure-port")]
    [InlineData("Jun 01 05:14:46 node1 kubelet[12]: Error: unknown flag: --network-plugin\n", "1 kubelet --network-plugin")]
    [InlineData("==> kube-apiserver-m1 <==\nError: unknown flag: --insecure-port\n", "2 kube-apiserver --insecure-port")]
    public void Flags_that_a_component_does_not_know(string text, string flag) => Assert.Equal([flag], Written.Flags(text));

    /// <summary>kubeadm finds what a patch is for by the name of its file.</summary>
    [Theory]
    [InlineData("patches/kube-apiserver0+json.yaml", "- op: add\n  path: /spec/containers/0/command/-\n  value: --feature-gates=A1=true\n", "kube-apiserver")]
    [InlineData("C:\\logs\\kubelet.log", "W0601 05:14:46.1 1 f.go:1] unrecognized feature gate: A1\n", "kubelet")]
    [InlineData("/var/log/kube-scheduler.2024-06-01.log", "I0601 05:14:46.1 1 flags.go:64] FLAG: --feature-gates=\"A1=true\"\n", "kube-scheduler")]
    [InlineData("kubelet-proxies.log", "W0601 05:14:46.1 1 f.go:1] unrecognized feature gate: A1\n", null)] // what it is the log of is not known
    [InlineData("kubelet.yaml", "kube_feature_gates:\n- A1=true\n", null)] // those of all components
    public void The_name_of_a_file(string path, string text, string? component)
        => Assert.Equal(component, Assert.Single(ConfigurationFile.Parse(path, text).Gates).Component);
}
