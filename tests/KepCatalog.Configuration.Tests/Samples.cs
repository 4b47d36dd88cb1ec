namespace KepCatalog.Configuration.Tests;

/// <summary>A document of each kind with what it sets, worked out by hand: line, component or -, setting.</summary>
/// <param name="Text">The document. It ends with a line end.</param>
/// <param name="Gates">Its gates in the order of the text.</param>
internal sealed record Sample(string Text, params string[] Gates)
{
    public static readonly Sample[] All =
    [
        new("""
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            cgroupDriver: systemd
            featureGates:
              KubeletGateA: true
              KubeletGateB: false
            maxPods: 110

            """, "5 kubelet KubeletGateA=true", "6 kubelet KubeletGateB=false"),
        new("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            featureGates:
              KubeadmGate: true
            apiServer:
              extraArgs:
              - name: feature-gates
                value: "ServerGateA=true,ServerGateB=false"
            scheduler:
              extraArgs:
              - {name: feature-gates, value: SchedulerGate=true}

            """, "4 kubeadm KubeadmGate=true", "8 kube-apiserver ServerGateA=true", "8 kube-apiserver ServerGateB=false", "11 kube-scheduler SchedulerGate=true"),
        new("""
            apiVersion: v1
            kind: Pod
            metadata:
              name: kube-apiserver
            spec:
              hostNetwork: true
              containers:
              - name: kube-apiserver
                image: registry.k8s.io/kube-apiserver:v1.30.1
                command:
                - kube-apiserver
                - --feature-gates=PodGateA=true
                - --v=2
                - --feature-gates
                - PodGateB=false
            status: {}

            """, "12 kube-apiserver PodGateA=true", "15 kube-apiserver PodGateB=false"),
        new("""
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            name: test
            featureGates:
              "KindGate": true
            kubeadmConfigPatches:
            - |
              kind: InitConfiguration
              nodeRegistration:
                kubeletExtraArgs:
                  feature-gates: PatchGate=true

            """, "5 - KindGate=true", "11 kubelet PatchGate=true"),
        new("""
            write-kubeconfig-mode: "0644"
            kube-apiserver-arg:
              - audit-log-maxage=30
              - feature-gates=RancherGateA=true
            kubelet-arg: feature-gates=RancherGateB=false
            disable: [traefik]

            """, "4 kube-apiserver RancherGateA=true", "5 kubelet RancherGateB=false"),
        new("""
            apiVersion: k0s.k0sproject.io/v1beta1
            kind: ClusterConfig
            spec:
              featureGates:
                - name: ZeroGate
                  enabled: true
                  components: [kubelet, kube-proxy]

            """, "5 kubelet ZeroGate=true", "5 kube-proxy ZeroGate=true"),
        new("""
            version: v1alpha1
            machine:
              kubelet:
                extraConfig:
                  featureGates:
                    TalosGateA: true
            cluster:
              clusterName: test
              apiServer:
                extraArgs:
                  feature-gates: TalosGateB=false

            """, "6 kubelet TalosGateA=true", "11 kube-apiserver TalosGateB=false"),
        new("""
            kube_version: v1.29.0
            kube_feature_gates:
            - SprayGateA=true
            kubelet_feature_gates: [SprayGateB=false]

            """, "3 - SprayGateA=true", "4 kubelet SprayGateB=false"),
        new("""
            {
              "Name": "minikube",
              "KubernetesConfig": {
                "FeatureGates": "MiniGateA=true",
                "ExtraOptions": [
                  {"Component": "apiserver", "Key": "feature-gates", "Value": "MiniGateB=true"}
                ]
              }
            }

            """, "4 - MiniGateA=true", "6 kube-apiserver MiniGateB=true"),
        new("""
            [Service]
            Environment="KUBELET_EXTRA_ARGS=--feature-gates=UnitGateA=true --v=2"
            ExecStart=
            ExecStart=/usr/bin/kube-proxy \
              --feature-gates=UnitGateB=false \
              --v=2
            Restart=always

            """, "2 kubelet UnitGateA=true", "5 kube-proxy UnitGateB=false"),
        new("""
            go_goroutines 12
            kubernetes_feature_enabled{name="MetricGateA",stage="BETA"} 1
            kubernetes_feature_enabled{name="MetricGateB",stage=""} 0

            """, "2 - MetricGateA=true", "3 - MetricGateB=false"),
        new("""
            I0601 05:14:46.761900       1 options.go:228] external host was not specified
            E0601 05:14:46.761948       1 run.go:72] "command failed" err="unrecognized feature gate: LogGate"

            """, "2 - LogGate"),
        new("""
            apiVersion: controlplane.cluster.x-k8s.io/v1beta1
            kind: KubeadmControlPlane
            spec:
              version: v1.30.0
              kubeadmConfigSpec:
                clusterConfiguration:
                  controllerManager:
                    extraArgs:
                      feature-gates: CapiGateA=true
                joinConfiguration:
                  nodeRegistration:
                    kubeletExtraArgs: {feature-gates: "CapiGateB=false"}

            """, "9 kube-controller-manager CapiGateA=true", "12 kubelet CapiGateB=false"),
    ];

    /// <summary>What a file sets, in the same form.</summary>
    public static string Show(ConfiguredGate gate, int linesBefore) => $"{gate.Line - linesBefore} {gate.Component ?? "-"} {gate}";
}
