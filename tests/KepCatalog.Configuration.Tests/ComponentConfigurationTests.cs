namespace KepCatalog.Configuration.Tests;

public class ComponentConfigurationTests
{
    [Fact]
    public void A_kubelet_configuration_in_flow_style()
        => Assert.Equal(
            ["4 kubelet NodeSwap=true", "4 kubelet AppArmor=false"],
            Written.Gates("""
                # managed by hand
                kind: KubeletConfiguration
                apiVersion: kubelet.config.k8s.io/v1beta1
                featureGates: { NodeSwap: true, "AppArmor": false } # both
                """));

    [Fact]
    public void A_kubelet_configuration_in_json()
        => Assert.Equal(
            ["5 kubelet GracefulNodeShutdown=false", "6 kubelet KubeletTracing=true"],
            Written.Gates("""
                {
                  "apiVersion": "kubelet.config.k8s.io/v1beta1",
                  "kind": "KubeletConfiguration",
                  "featureGates": {
                    "GracefulNodeShutdown": false,
                    "KubeletTracing": true
                  },
                  "systemReserved": {"cpu": "100m"}
                }
                """));

    [Fact]
    public void A_kubelet_configuration_in_a_config_map()
        => Assert.Equal(
            ["10 kubelet NodeSwap=true"],
            Written.Gates("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: kubelet-config
                data:
                  kubelet: |
                    apiVersion: kubelet.config.k8s.io/v1beta1
                    kind: KubeletConfiguration
                    featureGates:
                      NodeSwap: true
                """));

    [Fact]
    public void Three_components_in_one_file()
        => Assert.Equal(
            ["4 kube-proxy NFTablesProxyMode=true", "9 kube-scheduler SchedulerQueueingHints=false", "16 kubelet MemoryQoS=true"],
            Written.Gates("""
                apiVersion: kubeproxy.config.k8s.io/v1alpha1
                kind: KubeProxyConfiguration
                featureGates:
                  NFTablesProxyMode: true
                ---
                apiVersion: kubescheduler.config.k8s.io/v1
                kind: KubeSchedulerConfiguration
                featureGates:
                  SchedulerQueueingHints: False
                leaderElection:
                  leaderElect: true
                --- # the nodes
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                featureGates:
                  MemoryQoS: yes
                """));

    [Fact]
    public void A_proxy_configuration_in_a_quoted_text()
        => Assert.Equal(
            ["5 kube-proxy NFTablesProxyMode=true"],
            Written.Gates("""
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: kube-proxy}
                data:
                  config.conf: "apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\nfeatureGates:\n  NFTablesProxyMode: true\n"
                """));

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_move_no_line()
        => Assert.Equal(
            ["4 kubelet NodeSwap=true", "5 kubelet AppArmor=true"],
            Written.Gates("\uFEFFapiVersion: kubelet.config.k8s.io/v1beta1\r\nkind: KubeletConfiguration\r\nfeatureGates:\r\n  NodeSwap: true\r\n  AppArmor: true\r\n"));

    [Fact]
    public void Every_field_has_its_path_and_place()
    {
        var file = ConfigurationFile.Parse("kubelet.yaml", """
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            memorySwap:
              swapBehavior: LimitedSwap
            clusterDNS:
            - 10.96.0.10
            registerWithTaints:
            - key: gpu
              effect: NoSchedule
            """);

        Assert.Equal(
            [
                "1:1 apiVersion: kubelet.config.k8s.io/v1beta1", "2:1 kind: KubeletConfiguration", "3:1 memorySwap", "4:3 memorySwap.swapBehavior: LimitedSwap",
                "5:1 clusterDNS", "7:1 registerWithTaints", "8:3 registerWithTaints[0].key: gpu", "9:3 registerWithTaints[0].effect: NoSchedule",
            ],
            file.Fields.Select(f => $"{f.Line}:{f.Column} {f}"));
        Assert.All(file.Fields, f => Assert.Equal(("kubelet", "KubeletConfiguration"), (f.Component, f.Kind)));
    }
}
