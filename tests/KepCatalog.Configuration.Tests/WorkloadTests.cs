namespace KepCatalog.Configuration.Tests;

public class WorkloadTests
{
    [Fact]
    public void Two_arguments_and_other_programs_in_a_deployment()
    {
        const string text = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: csi-controller
            spec:
              template:
                spec:
                  containers:
                  - name: provisioner
                    image: registry.k8s.io/sig-storage/csi-provisioner:v5.0.1
                    args:
                    - --feature-gates=Topology=true
                    - --v=5
                  - name: scheduler
                    image: registry.k8s.io/kube-scheduler-amd64:v1.30.4
                    args: ["--feature-gates", "PodSchedulingReadiness=true,NodeInclusionPolicyInPodTopologySpread=false", "--v", "2"]
            """;

        Assert.Equal(
            ["16 kube-scheduler PodSchedulingReadiness=true", "16 kube-scheduler NodeInclusionPolicyInPodTopologySpread=false"], Written.Gates(text));
        Assert.Contains("12 csi-provisioner --feature-gates=Topology=true", Written.Flags(text));
        Assert.Contains("16 kube-scheduler --v=2", Written.Flags(text));
        Assert.Equal(new KubernetesVersion(1, 30), ConfigurationFile.Parse("a", text).KubernetesVersion);
    }

    [Fact]
    public void A_static_pod_whose_command_is_a_script()
        => Assert.Equal(
            ["13 kube-controller-manager CronJobsScheduledAnnotation=true", "13 kube-controller-manager JobPodReplacementPolicy=false"],
            Written.Gates("""
                apiVersion: v1
                kind: Pod
                metadata:
                  name: kcm
                spec:
                  containers:
                    - name: main
                      image: example.org/hyper:v1
                      command:
                        - /bin/sh
                        - -c
                        - |
                          exec /usr/local/bin/kube-controller-manager --feature-gates=CronJobsScheduledAnnotation=true,JobPodReplacementPolicy=false \
                            --v=2 1>>/var/log/kcm.log 2>&1
                """));

    [Fact]
    public void A_list_as_helm_and_kubectl_write_it()
        => Assert.Equal(
            ["17 kube-proxy NFTablesProxyMode=true", "28 kube-apiserver APIServerTracing=true"],
            Written.Gates("""
                # Source: cluster/templates/proxy.yaml
                apiVersion: v1
                kind: List
                items:
                - apiVersion: apps/v1
                  kind: DaemonSet
                  metadata: {name: kube-proxy}
                  spec:
                    template:
                      spec:
                        containers:
                        - command:
                          - /usr/local/bin/kube-proxy
                          - --config=/var/lib/kube-proxy/config.conf
                          # The gate of the release:
                          - --feature-gates
                          - NFTablesProxyMode=true
                          image: proxy
                          name: main
                - apiVersion: v1
                  kind: Pod
                  spec:
                    containers:
                    - name: kube-apiserver
                      image: hyperkube:v1.18.0
                      command: [/hyperkube, kube-apiserver]
                      args:
                      - "--feature-gates=APIServerTracing=true"
                """));

    [Fact]
    public void The_objects_of_a_file_have_places()
        => Assert.Equal(
            ["2:1 policy/v1beta1 PodDisruptionBudget web", "8:3 batch/v1beta1 CronJob tidy", "12:1 apps/v1 Deployment"],
            ConfigurationFile.Parse("a", """
                ---
                apiVersion: policy/v1beta1
                kind: PodDisruptionBudget
                metadata: {name: web}
                ---
                kind: CronJobList
                items:
                - apiVersion: batch/v1beta1
                  kind: CronJob
                  metadata: {name: tidy}
                ---
                apiVersion: apps/v1
                kind: Deployment
                spec: {}
                """).Objects.Where(o => o.ApiVersion.Length > 0).Select(o => $"{o.Line}:{o.Column} {o}"));

    [Fact]
    public void Variables_of_a_container_pass_flags()
        => Assert.Equal(
            ["10 kubelet NodeSwap=true"],
            Written.Gates("""
                apiVersion: v1
                kind: Pod
                metadata: {name: node}
                spec:
                  containers:
                  - name: node
                    image: node:1
                    env:
                    - name: KUBELET_EXTRA_ARGS
                      value: "--feature-gates=NodeSwap=true"
                """));

    [Fact]
    public void A_schema_that_describes_gates_sets_none()
        => Assert.Empty(Written.Gates("""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: clusters.example.org}
            spec:
              versions:
              - schema:
                  openAPIV3Schema:
                    properties:
                      featureGates:
                        additionalProperties: {type: boolean}
                        description: 'FeatureGates: gates of all components'
                        type: object
            """));
}
