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

    /// <summary>An item of a list has the number only if it has no name that can stand in a path.</summary>
    [Fact]
    public void An_item_of_a_list_is_told_by_its_name()
    {
        var file = ConfigurationFile.Parse("scheduler.yaml", """
            apiVersion: kubescheduler.config.k8s.io/v1
            kind: KubeSchedulerConfiguration
            profiles:
            - schedulerName: default-scheduler
              pluginConfig:
              - name: NodeResourcesFit
                args:
                  scoringStrategy: {type: LeastAllocated}
              - args:
                  apiVersion: kubescheduler.config.k8s.io/v1
                  kind: VolumeBindingArgs
                  shape:
                  - {utilization: 0, score: 0}
                name: VolumeBinding
              - name: "{{ .Values.plugin }}"
                args: {bindTimeoutSeconds: 600}
            """);

        Assert.Equal(
            [
                "8 profiles[0].pluginConfig[NodeResourcesFit].args.scoringStrategy.type: LeastAllocated",
                "13 profiles[0].pluginConfig[VolumeBinding].args.shape[0].utilization: 0",
                "13 profiles[0].pluginConfig[VolumeBinding].args.shape[0].score: 0",
                "16 profiles[0].pluginConfig[2].args.bindTimeoutSeconds: 600",
            ],
            file.Fields.Where(f => f.Value is not null && f.Path.Contains("args.", StringComparison.Ordinal) && !f.Path.EndsWith("apiVersion", StringComparison.Ordinal) && !f.Path.EndsWith("kind", StringComparison.Ordinal))
                .Select(f => $"{f.Line} {f}"));
        Assert.Equal(
            ["scheduler.yaml:12"],
            Upgrade.Plan("1.32", "1.33", file.ToUpgradeSettings()).Items.Where(i => i.Gate?.Name == "StorageCapacityScoring" && i.Setting is not null).Select(i => i.Setting!.Place!.ToString()));
    }
}
