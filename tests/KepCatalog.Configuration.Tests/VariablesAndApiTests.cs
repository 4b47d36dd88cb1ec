namespace KepCatalog.Configuration.Tests;

/// <summary>Kubespray and Cluster API.</summary>
public class VariablesAndApiTests
{
    [Fact]
    public void Kubespray_for_single_components()
    {
        const string text = """
            ---
            kube_version: v1.29.5
            kubelet_feature_gates: ["NodeSwap=true", "MemoryQoS=false"]
            kube_apiserver_feature_gates:
              - "APIServerTracing=true"
            kube_controller_feature_gates: [JobPodReplacementPolicy=true]
            kube_scheduler_feature_gates:
            - SchedulerQueueingHints=true
            kube_proxy_feature_gates: [NFTablesProxyMode=true]
            kubeadm_feature_gates: [PublicKeysECDSA=true]
            """;

        Assert.Equal(
            [
                "3 kubelet NodeSwap=true", "3 kubelet MemoryQoS=false", "5 kube-apiserver APIServerTracing=true",
                "6 kube-controller-manager JobPodReplacementPolicy=true", "8 kube-scheduler SchedulerQueueingHints=true",
                "9 kube-proxy NFTablesProxyMode=true", "10 kubeadm PublicKeysECDSA=true",
            ],
            Written.Gates(text));
        Assert.Equal(new KubernetesVersion(1, 29), ConfigurationFile.Parse("a", text).KubernetesVersion);
        Assert.Equal([ConfigurationKind.Kubespray], Written.Kinds(text));
    }

    [Fact]
    public void Kubespray_with_other_variables()
        => Assert.Equal(
            ["2 kube-apiserver APIServerTracing=true", "4 kubelet NodeSwap=true", "7 kubelet MemoryQoS=true", "9 kube-controller-manager CronJobsScheduledAnnotation=false"],
            Written.Gates("""
                kube_kubeadm_apiserver_extra_args:
                  feature-gates: APIServerTracing=true
                kubelet_custom_flags:
                  - "--feature-gates=NodeSwap=true"
                kubelet_config_extra_args:
                  featureGates:
                    MemoryQoS: true
                kube_kubeadm_controller_extra_args:
                  feature-gates: CronJobsScheduledAnnotation=false
                """));

    [Fact]
    public void Kubespray_in_an_inventory()
        => Assert.Equal(
            ["3 - SidecarContainers=true", "3 - NodeSwap=false", "4 kubelet MemoryQoS=true"],
            Written.Gates("""
                [all:vars]
                kube_version=v1.29.0
                kube_feature_gates=['SidecarContainers=true', 'NodeSwap=false']
                kubelet_feature_gates=["MemoryQoS=true"]
                """));

    [Fact]
    public void A_control_plane_of_cluster_api()
    {
        const string text = """
            apiVersion: controlplane.cluster.x-k8s.io/v1beta1
            kind: KubeadmControlPlane
            metadata: {name: cp}
            spec:
              version: v1.31.2
              kubeadmConfigSpec:
                clusterConfiguration:
                  featureGates:
                    ControlPlaneKubeletLocalMode: true
                  apiServer:
                    extraArgs:
                      feature-gates: APIServerTracing=true
                initConfiguration:
                  nodeRegistration:
                    kubeletExtraArgs:
                      feature-gates: NodeSwap=true
                files:
                - path: /etc/kubernetes/patches/kubeletconfiguration.yaml
                  content: |
                    apiVersion: kubelet.config.k8s.io/v1beta1
                    kind: KubeletConfiguration
                    featureGates:
                      MemoryQoS: true
                - path: /etc/default/kubelet
                  content: KUBELET_EXTRA_ARGS="--feature-gates=KubeletTracing=true"
            """;

        Assert.Equal(
            ["9 kubeadm ControlPlaneKubeletLocalMode=true", "12 kube-apiserver APIServerTracing=true", "16 kubelet NodeSwap=true", "23 kubelet MemoryQoS=true", "25 kubelet KubeletTracing=true"],
            Written.Gates(text));
        Assert.Equal(new KubernetesVersion(1, 31), ConfigurationFile.Parse("a", text).KubernetesVersion);
        Assert.Equal(ConfigurationKind.ClusterApi, Written.Kinds(text)[0]);
    }

    [Fact]
    public void A_template_of_cluster_api()
        => Assert.Equal(
            ["10 kubelet NodeSwap=true"],
            Written.Gates("""
                kind: KubeadmConfigTemplate
                apiVersion: bootstrap.cluster.x-k8s.io/v1beta2
                spec:
                  template:
                    spec:
                      joinConfiguration:
                        nodeRegistration:
                          kubeletExtraArgs:
                          - name: feature-gates
                            value: NodeSwap=true
                """));

    [Fact]
    public void A_class_of_cluster_api_with_patches()
        => Assert.Equal(
            ["13 kube-scheduler SchedulerQueueingHints=true"],
            Written.Gates("""
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: ClusterClass
                spec:
                  patches:
                  - name: gates
                    definitions:
                    - selector:
                        apiVersion: controlplane.cluster.x-k8s.io/v1beta1
                        kind: KubeadmControlPlaneTemplate
                      jsonPatches:
                      - op: add
                        path: /spec/template/spec/kubeadmConfigSpec/clusterConfiguration/scheduler/extraArgs
                        value: {feature-gates: "SchedulerQueueingHints=true"}
                """));
}
