namespace KepCatalog.Configuration.Tests;

public class KubeadmTests
{
    [Fact]
    public void Arguments_as_a_mapping_as_v1beta3_has_them()
    {
        const string text = """
            apiVersion: kubeadm.k8s.io/v1beta3
            kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
                feature-gates: "NodeSwap=true,MemoryQoS=false"
                node-ip: 10.0.0.2
            ---
            apiVersion: kubeadm.k8s.io/v1beta3
            kind: ClusterConfiguration
            kubernetesVersion: "1.29.3"
            featureGates: {PublicKeysECDSA: true}
            apiServer:
              extraArgs:
                feature-gates: APIServerTracing=true
                v: "4"
            controllerManager:
              extraArgs: {"feature-gates": 'CronJobsScheduledAnnotation=false'}
            scheduler:
              extraArgs:
                feature-gates: >-
                  SchedulerQueueingHints=true,
                  PodSchedulingReadiness=true
            etcd:
              local:
                extraArgs:
                  quota-backend-bytes: "8589934592"
            """;

        Assert.Equal(
            [
                "5 kubelet NodeSwap=true", "5 kubelet MemoryQoS=false", "11 kubeadm PublicKeysECDSA=true", "14 kube-apiserver APIServerTracing=true",
                "17 kube-controller-manager CronJobsScheduledAnnotation=false", "21 kube-scheduler SchedulerQueueingHints=true",
                "22 kube-scheduler PodSchedulingReadiness=true",
            ],
            Written.Gates(text));
        Assert.Contains("6 kubelet --node-ip=10.0.0.2", Written.Flags(text));
        Assert.Contains("15 kube-apiserver --v=4", Written.Flags(text));
        Assert.Contains("26 etcd --quota-backend-bytes=8589934592", Written.Flags(text));
        Assert.Equal(new KubernetesVersion(1, 29), ConfigurationFile.Parse("a", text).KubernetesVersion);
        Assert.Equal([ConfigurationKind.Kubeadm, ConfigurationKind.Kubeadm], Written.Kinds(text));
    }

    [Fact]
    public void Arguments_as_a_list_as_v1beta4_has_them()
        => Assert.Equal(
            ["6 kubelet NodeSwap=true", "16 kube-controller-manager CronJobsScheduledAnnotation=true", "19 kube-controller-manager JobBackoffLimitPerIndex=true"],
            Written.Gates("""
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: JoinConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                  - name: feature-gates
                    value: NodeSwap=true
                  - name: v
                    value: "5"
                ---
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: ClusterConfiguration
                controllerManager:
                  extraArgs:
                    - name: "feature-gates"
                      # one flag can be there twice
                      value: "CronJobsScheduledAnnotation=true"
                    - name: feature-gates
                      value:
                        JobBackoffLimitPerIndex=true
                """));

    [Fact]
    public void The_configuration_in_the_cluster()
        => Assert.Equal(
            ["8 kubeadm RootlessControlPlane=true", "12 kube-apiserver AnonymousAuthConfigurableEndpoints=true"],
            Written.Gates("""
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: kubeadm-config, namespace: kube-system}
                data:
                  ClusterConfiguration: |
                    apiVersion: kubeadm.k8s.io/v1beta4
                    featureGates:
                      RootlessControlPlane: true
                    apiServer:
                      extraArgs:
                      - name: feature-gates
                        value: AnonymousAuthConfigurableEndpoints=true
                    kind: ClusterConfiguration
                    kubernetesVersion: v1.32.0
                """));

    [Fact]
    public void Old_versions_and_arguments_without_values()
        => Assert.Equal(
            ["6 kube-apiserver TTLAfterFinished=true"],
            Written.Gates("""
                apiVersion: kubeadm.k8s.io/v1beta1
                kind: ClusterConfiguration
                apiServer:
                  extraArgs:
                    profiling: "false"
                    feature-gates: TTLAfterFinished=true
                networking: {podSubnet: 10.244.0.0/16}
                """));
}
