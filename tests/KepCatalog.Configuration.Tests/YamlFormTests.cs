namespace KepCatalog.Configuration.Tests;

/// <summary>The forms of YAML, and what is no YAML any more.</summary>
public class YamlFormTests
{
    [Fact]
    public void Anchors_aliases_and_merge_keys()
        => Assert.Equal(
            ["3 kube-apiserver APIServerTracing=true", "3 kube-scheduler APIServerTracing=true", "10 kube-controller-manager JobPodReplacementPolicy=true"],
            Written.Gates("""
                apiVersion: kubeadm.k8s.io/v1beta3
                kind: ClusterConfiguration
                apiServer: {extraArgs: &args {feature-gates: "APIServerTracing=true"}}
                scheduler:
                  extraArgs: *args
                controllerManager:
                  extraArgs:
                    <<: *args
                    v: "2"
                    feature-gates: JobPodReplacementPolicy=true
                """));

    [Fact]
    public void A_merge_key_never_replaces_a_value()
        => Assert.Equal(
            ["3 kubelet MemoryQoS=false", "7 kubelet NodeSwap=false"],
            Written.Gates("""
                apiVersion: v1
                kubelet:
                  featureGates: &gates {MemoryQoS: false}
                nodes:
                  kubelet:
                    featureGates:
                      NodeSwap: false
                      <<: [*gates]
                """));

    [Fact]
    public void A_duplicate_key_is_read_twice_and_reported()
    {
        var file = ConfigurationFile.Parse("a", """
            kind: KubeletConfiguration
            apiVersion: kubelet.config.k8s.io/v1beta1
            featureGates:
              NodeSwap: true
            featureGates:
              MemoryQoS: true
            """);

        Assert.Equal(["4 NodeSwap=true", "6 MemoryQoS=true"], file.Gates.Select(g => $"{g.Line} {g}"));
        Assert.StartsWith("5:1: The key 'featureGates' is already on line 3", Assert.Single(file.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_document_loses_no_other()
    {
        var file = ConfigurationFile.Parse("a", """
            kind: KubeletConfiguration
            apiVersion: kubelet.config.k8s.io/v1beta1
            featureGates:
              NodeSwap: true
             MemoryQoS: true
              KubeletTracing: true
            ---
            apiVersion: kubeproxy.config.k8s.io/v1alpha1
            kind: KubeProxyConfiguration
            featureGates: {NFTablesProxyMode: true}
            """);

        Assert.Equal(["4 NodeSwap=true", "10 NFTablesProxyMode=true"], file.Gates.Select(g => $"{g.Line} {g}"));
        Assert.Contains(file.Problems, p => p.Line is 5 or 6 && p.Message.Contains("not valid YAML", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kind: KubeletConfiguration\nfeatureGates:\n  NodeSwap: \"true\"\n", "3:13", "without quotation marks", true)]
    [InlineData("kind: KubeletConfiguration\nfeatureGates:\n  NodeSwap: enabled\n", "3:3", "neither true nor false", true)]
    [InlineData("kind: KubeletConfiguration\nfeatureGates:\n  NodeSwap:\n", "3:3", "no value", true)]
    [InlineData("kind: KubeletConfiguration\nfeatureGates:\n  - NodeSwap\n", "3:5", "NodeSwap=true", true)]
    [InlineData("kube_feature_gates: \"{{ gates }}\"\n", "1:22", "template", false)]
    [InlineData("{{- if .Values.gates }}\nfeatureGates: {A: true}\n{{- end }}\n", "2:1", "looks like feature gates", false)]
    [InlineData("kube-apiserver --feature-gates=NodeSwap=ture\n", "1:32", "not a setting", true)]
    [InlineData("kubelet --v=2 --feature-gates\n", "1:17", "has no value", false)]
    [InlineData("a: b\n\tfeature-gates: X=true\n", "2:2", "looks like feature gates", false)]
    [InlineData("apiVersion: kubevirt.io/v1\nkind: KubeVirt\nspec: {configuration: {developerConfiguration: {featureGates: [LiveMigration]}}}\n", "3:49", "kubevirt.io/v1 KubeVirt", false)]
    [InlineData("kubernetes_feature_enabled{stage=\"\"} 1\n", "1:1", "no name", false)]
    [InlineData("kind: ClusterConfiguration\napiServer: {extraArgs: {feature-gates: {NodeSwap: true}}}\n", "2:25", "is text", true)]
    [InlineData("KUBELET_ARGS=--feature-gates=NodeSwap：true\n", "1:30", "full-width", false)]
    [InlineData("kube-apiserver --feature-gates=kube:=true\n", "1:32", "not a setting", false)]
    [InlineData("spec: {featureGates: [{name: '', enabled: true}]}\n", "1:30", "is not the name", false)]
    [InlineData("kubelet --feature-gates=Node\0Swap=true\n", "1:25", "is not the name", false)]
    [InlineData("spec: {featureGates: [{name: NodeSwap}]}\n", "1:30", "neither enabled nor disabled", true)]
    public void What_is_not_understood_has_a_place(string text, string place, string words, bool hasGate)
    {
        var file = ConfigurationFile.Parse("a", text);

        Assert.Contains(file.Problems, p => $"{p.Line}:{p.Column}" == place && p.Message.Contains(words, StringComparison.Ordinal));
        Assert.Equal(hasGate, file.Gates.Any(g => g.Name == "NodeSwap"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\n...\n# nothing\n")]
    [InlineData("%YAML 1.2\n---\na: 1\n")]
    [InlineData("# featureGates: {A: true}\napiVersion: v1\nkind: Namespace\nmetadata: {name: a} # featureGates: is elsewhere\n")]
    [InlineData("The featureGates field is described below.\n")]
    [InlineData("apiVersion: v1\nkind: Service\nspec: {ports: [{port: 80}]}\n")]
    [InlineData("# kubelet --feature-gates=A=true\n[Unit]\nDescription=feature-gates are elsewhere\n")]
    [InlineData("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n")]
    [InlineData("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates: {}\n")]
    public void A_file_without_gates_has_none_and_no_problem(string text) => Assert.Empty(Written.Gates(text));

    [Fact]
    public void A_null_is_no_file()
    {
        Assert.Throws<ArgumentNullException>(() => ConfigurationFile.Parse(null!, ""));
        Assert.Throws<ArgumentNullException>(() => ConfigurationFile.Parse("", null!));
    }

    /// <summary>What stands before a mistake, and the next document, are read; the mistake is reported once, at its line.</summary>
    [Theory]
    [InlineData("\tmaxPods: 110")]
    [InlineData("maxPods: [110")]
    [InlineData("maxPods: \"110")]
    [InlineData("maxPods: 110: 111")]
    [InlineData("- maxPods")]
    [InlineData("  maxPods: @110")]
    public void A_mistake_loses_nothing_around_it(string mistake)
    {
        var file = ConfigurationFile.Parse("kubelet.yaml", $$"""
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            featureGates: {NodeSwap: true}
            memorySwap: {swapBehavior: LimitedSwap}
            {{mistake}}
            ---
            apiVersion: kubeproxy.config.k8s.io/v1alpha1
            kind: KubeProxyConfiguration
            featureGates:
              NFTablesProxyMode: false
            """);

        Assert.Equal(["3 kubelet NodeSwap=true", "10 kube-proxy NFTablesProxyMode=false"], file.Gates.Select(g => $"{g.Line} {g.Component} {g}"));
        Assert.Contains(file.Fields, f => f is { Path: "memorySwap.swapBehavior", Value: "LimitedSwap", Line: 4 });
        Assert.Equal("5", string.Join(' ', file.Problems.Select(p => p.Line is 4 or 6 ? 5 : p.Line)));
    }
}
