namespace KepCatalog.Configuration.Tests;

/// <summary>kind, K3s, RKE2, k0s, Talos, minikube.</summary>
public class ClusterToolTests
{
    [Fact]
    public void Kind_with_patches_of_kubeadm()
    {
        const string text = """
            apiVersion: kind.x-k8s.io/v1alpha4
            kind: Cluster
            featureGates:
              NodeSwap: true
            runtimeConfig:
              "api/alpha": "false"
            kubeadmConfigPatches:
            - |
              kind: ClusterConfiguration
              apiServer:
                extraArgs:
                  feature-gates: "APIServerTracing=true"
              ---
              kind: KubeletConfiguration
              featureGates:
                MemoryQoS: true
            nodes:
            - role: control-plane
              image: kindest/node:v1.31.0@sha256:0123
              kubeadmConfigPatches:
              - |-
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                    feature-gates: KubeletTracing=false
            """;

        Assert.Equal(
            ["4 - NodeSwap=true", "12 kube-apiserver APIServerTracing=true", "16 kubelet MemoryQoS=true", "25 kubelet KubeletTracing=false"], Written.Gates(text));
        Assert.Equal(["6 kube-apiserver --runtime-config=api/alpha=false"], Written.Flags(text).Where(f => f.Contains("runtime", StringComparison.Ordinal)));
        Assert.Equal(new KubernetesVersion(1, 31), ConfigurationFile.Parse("a", text).KubernetesVersion);
    }

    [Fact]
    public void Kind_in_flow_style_with_a_json_patch()
        => Assert.Equal(
            ["3 - SidecarContainers=true", "10 kube-scheduler SchedulerQueueingHints=true"],
            Written.Gates("""
                kind: Cluster
                apiVersion: kind.x-k8s.io/v1alpha4
                featureGates: {"SidecarContainers": true}
                kubeadmConfigPatchesJSON6902:
                - group: kubeadm.k8s.io
                  version: v1beta3
                  kind: ClusterConfiguration
                  patch: |
                    - {op: add, path: /scheduler/extraArgs/feature-gates,
                       value: SchedulerQueueingHints=true}
                """));

    [Fact]
    public void Kind_with_a_folded_patch_and_no_gates_of_its_own()
        => Assert.Equal(
            ["4 kubeadm PublicKeysECDSA=true"],
            Written.Gates("""
                kind: Cluster
                apiVersion: kind.x-k8s.io/v1alpha4
                kubeadmConfigPatches:
                - "kind: ClusterConfiguration\nfeatureGates: {PublicKeysECDSA: true}"
                """));

    [Fact]
    public void K3s_with_single_arguments()
        => Assert.Equal(
            ["2 kube-apiserver JobPodReplacementPolicy=true", "3 kube-controller-manager JobPodReplacementPolicy=true", "5 kube-scheduler SchedulerQueueingHints=false"],
            Written.Gates("""
                write-kubeconfig-mode: "0644"
                kube-apiserver-arg: feature-gates=JobPodReplacementPolicy=true
                kube-controller-manager-arg: "--feature-gates=JobPodReplacementPolicy=true"
                kube-scheduler-arg: ['v=2',
                  "feature-gates=SchedulerQueueingHints=false"]
                disable: traefik
                """));

    [Fact]
    public void Rke2_that_adds_to_other_files()
    {
        const string text = """
            kubelet-arg+:
              - "max-pods=200"
              - "feature-gates=KubeletTracing=true,MemoryQoS=true"
            kube-proxy-arg:
            - 'feature-gates=NFTablesProxyMode=true'
            """;

        Assert.Equal(["3 kubelet KubeletTracing=true", "3 kubelet MemoryQoS=true", "5 kube-proxy NFTablesProxyMode=true"], Written.Gates(text));
        Assert.Contains("2 kubelet --max-pods=200", Written.Flags(text));
        Assert.Equal([ConfigurationKind.K3s], Written.Kinds(text));
    }

    [Fact]
    public void K3s_in_a_unit_and_in_a_variable()
        => Assert.Equal(
            ["4 kubelet NodeSwap=true", "5 kube-apiserver APIServerTracing=true", "7 kubelet MemoryQoS=true"],
            Written.Gates("""
                [Service]
                ExecStart=/usr/local/bin/k3s \
                    server \
                    --kubelet-arg=feature-gates=NodeSwap=true \
                    '--kube-apiserver-arg=feature-gates=APIServerTracing=true' \
                    --disable=traefik
                INSTALL_K3S_EXEC="--kubelet-arg feature-gates=MemoryQoS=true"
                """));

    [Fact]
    public void K0s_with_arguments_and_profiles()
        => Assert.Equal(
            ["7 kube-apiserver APIServerTracing=true", "10 kube-controller-manager JobPodReplacementPolicy=true", "13 kube-scheduler SchedulerQueueingHints=true", "18 kubelet NodeSwap=true", "22 kube-proxy NFTablesProxyMode=true"],
            Written.Gates("""
                apiVersion: k0s.k0sproject.io/v1beta1
                kind: ClusterConfig
                metadata: {name: k0s}
                spec:
                  api:
                    extraArgs:
                      feature-gates: APIServerTracing=true
                  controllerManager:
                    extraArgs:
                      feature-gates: "JobPodReplacementPolicy=true"
                  scheduler:
                    extraArgs:
                      feature-gates: "SchedulerQueueingHints=true"
                  workerProfiles:
                  - name: swap
                    values:
                      featureGates:
                        NodeSwap: true
                  network:
                    kubeProxy:
                      extraArgs:
                        feature-gates: NFTablesProxyMode=true
                """));

    [Fact]
    public void K0s_gates_without_components()
        => Assert.Equal(
            ["6 - SidecarContainers=true", "8 kubelet NodeSwap=false"],
            Written.Gates("""
                apiVersion: k0s.k0sproject.io/v1beta1
                kind: ClusterConfig
                spec:
                  featureGates:
                  - enabled: true
                    name: SidecarContainers
                  - components: ["kubelet"]
                    name: "NodeSwap"
                    enabled: false
                """));

    [Fact]
    public void K0sctl_with_flags_of_a_host()
        => Assert.Equal(
            ["7 kubelet NodeSwap=true", "13 kube-apiserver APIServerTracing=false"],
            Written.Gates("""
                apiVersion: k0sctl.k0sproject.io/v1beta1
                kind: Cluster
                spec:
                  hosts:
                  - role: worker
                    installFlags:
                    - --kubelet-extra-args="--feature-gates=NodeSwap=true"
                  k0s:
                    config:
                      spec:
                        api:
                          extraArgs:
                            feature-gates: APIServerTracing=false
                """));

    [Fact]
    public void Talos_with_arguments_of_all_components()
        => Assert.Equal(
            ["5 kubelet NodeSwap=true", "9 kube-controller-manager JobPodReplacementPolicy=true", "12 kube-scheduler SchedulerQueueingHints=true", "15 kube-proxy NFTablesProxyMode=false"],
            Written.Gates("""
                machine:
                  type: worker
                  kubelet:
                    extraArgs:
                      feature-gates: NodeSwap=true
                cluster:
                  controllerManager:
                    extraArgs:
                      feature-gates: JobPodReplacementPolicy=true
                  scheduler:
                    extraArgs:
                      feature-gates: SchedulerQueueingHints=true
                  proxy:
                    extraArgs:
                      feature-gates: NFTablesProxyMode=false
                """));

    [Fact]
    public void A_talos_patch_of_the_machine_alone()
    {
        const string text = """
            # applied to all nodes
            machine:
              kubelet:
                extraConfig: {featureGates: {KubeletTracing: true}, maxPods: 200}
            """;

        Assert.Equal(["4 kubelet KubeletTracing=true"], Written.Gates(text));
        Assert.Equal([ConfigurationKind.Talos], Written.Kinds(text));
    }

    [Fact]
    public void A_document_of_talos_for_the_kubelet()
        => Assert.Equal(["4 kubelet NodeSwap=true"], Written.Gates("""
            apiVersion: v1alpha1
            kind: KubeletConfig
            extraArgs:
              feature-gates: NodeSwap=true
            """));

    [Fact]
    public void A_talos_json_patch()
        => Assert.Equal(
            ["4 kube-apiserver APIServerTracing=true", "6 kubelet NodeSwap=true"],
            Written.Gates("""
                - op: add
                  path: /cluster/apiServer/extraArgs
                  value:
                    feature-gates: APIServerTracing=true
                - {"op": "add", "path": "/machine/kubelet/extraConfig",
                   "value": {"featureGates": {"NodeSwap": true}}}
                """));

    [Fact]
    public void Minikube_flags_in_a_script()
    {
        const string text = """
            #!/bin/sh
            minikube start --kubernetes-version=v1.30.2 --feature-gates=SidecarContainers=true \
              --extra-config=apiserver.feature-gates=APIServerTracing=true \
              --extra-config kubelet.feature-gates=NodeSwap=true --extra-config=controller-manager.v=4
            """;

        Assert.Equal(["2 - SidecarContainers=true", "3 kube-apiserver APIServerTracing=true", "4 kubelet NodeSwap=true"], Written.Gates(text));
        Assert.Contains("4 kube-controller-manager --v=4", Written.Flags(text));
        Assert.Equal(new KubernetesVersion(1, 30), ConfigurationFile.Parse("a", text).KubernetesVersion);
    }

    [Fact]
    public void A_profile_of_minikube()
    {
        const string text = """
            {
              "Name": "minikube",
              "KubernetesConfig": {
                "KubernetesVersion": "v1.28.3",
                "FeatureGates": "SidecarContainers=true,NodeSwap=false",
                "ExtraOptions": [
                  {"Component": "kubelet", "Key": "feature-gates", "Value": "MemoryQoS=true"},
                  {
                    "Component": "scheduler",
                    "Key": "v",
                    "Value": "3"
                  }
                ]
              }
            }
            """;

        Assert.Equal(["5 - SidecarContainers=true", "5 - NodeSwap=false", "7 kubelet MemoryQoS=true"], Written.Gates(text));
        Assert.Contains("10 kube-scheduler --v=3", Written.Flags(text));
        Assert.Equal([ConfigurationKind.Minikube], Written.Kinds(text));
        Assert.Equal(new KubernetesVersion(1, 28), ConfigurationFile.Parse("a", text).KubernetesVersion);
    }

    [Fact]
    public void The_settings_of_minikube()
        => Assert.Equal(
            ["2 - SidecarContainers=true", "3 kube-apiserver APIServerTracing=true"],
            Written.Gates("""
                {"driver": "docker",
                 "feature-gates": "SidecarContainers=true",
                 "extra-config": "apiserver.feature-gates=APIServerTracing=true"}
                """));

    [Fact]
    public void K3d_with_arguments_for_nodes()
        => Assert.Equal(
            ["6 kube-apiserver PodSecurity=true", "8 kubelet NodeSwap=true"],
            Written.Gates("""
                apiVersion: k3d.io/v1alpha5
                kind: Simple
                options:
                  k3s:
                    extraArgs:
                    - arg: --kube-apiserver-arg=feature-gates=PodSecurity=true
                      nodeFilters: [server:*]
                    - arg: "--kubelet-arg=feature-gates=NodeSwap=true"
                      nodeFilters: ["agent:*"]
                """));

    [Fact]
    public void Kops_with_kubelets_of_control_planes()
        => Assert.Equal(
            ["6 kubelet NodeSwap=true", "9 kubelet KubeletTracing=false", "11 kubelet AppArmor=true", "13 kube-apiserver PodSecurity=true", "15 kube-controller-manager CronJobTimeZone=true"],
            Written.Gates("""
                apiVersion: kops.k8s.io/v1alpha2
                kind: Cluster
                spec:
                  kubelet:
                    featureGates:
                      NodeSwap: "true"
                  masterKubelet:
                    featureGates:
                      KubeletTracing: "false"
                  controlPlaneKubelet:
                    featureGates: {AppArmor: "true"}
                  kubeAPIServer:
                    featureGates: {PodSecurity: "true"}
                  kubeControllerManager:
                    featureGates: {CronJobTimeZone: "true"}
                """));

    /// <summary>A value that a ClusterClass makes is not known before.</summary>
    [Fact]
    public void A_cluster_class_with_templates()
    {
        var file = ConfigurationFile.Parse("class.yaml", """
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: ClusterClass
            spec:
              patches:
              - definitions:
                - jsonPatches:
                  - op: add
                    path: /spec/template/spec/kubeadmConfigSpec/initConfiguration/nodeRegistration/kubeletExtraArgs/feature-gates
                    valueFrom:
                      template: NodeSwap={{ .swap }},KubeletTracing=true
                  - op: add
                    path: /spec/template/spec/kubeadmConfigSpec/clusterConfiguration/apiServer/extraArgs/feature-gates
                    valueFrom: {variable: gates}
            """);

        Assert.Equal(["10 kubelet NodeSwap", "10 kubelet KubeletTracing=true"], file.Gates.Select(g => $"{g.Line} {g.Component} {g}"));
        Assert.Equal([10, 13], file.Problems.Select(p => p.Line));
        Assert.All(file.Problems, p => Assert.Contains("template", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Gates_beside_a_template_are_read()
        => Assert.Equal(
            ["2 kubelet NodeSwap=true", "3 kube-apiserver AppArmor=false"],
            Written.Gates("""
                # rendered by Helm
                kubelet --feature-gates=NodeSwap=true,{{ .Values.gates }}
                kube-apiserver "--feature-gates=${MORE},AppArmor=false"
                """, problems: 2));
}
