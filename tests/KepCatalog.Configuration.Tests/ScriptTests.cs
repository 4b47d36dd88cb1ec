namespace KepCatalog.Configuration.Tests;

/// <summary>Scripts and transcripts: jq and yq, prompts, quotation marks inside arguments, values from templates, aliases.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("echo \"$(jq '.featureGates.SeccompDefault=true | .seccompDefault=true' $KUBELET_CONFIG)\" > $KUBELET_CONFIG\n", "1 kubelet SeccompDefault=true")]
    [InlineData("yq -i '.featureGates.NodeSwap = false' /var/lib/kubelet/config.yaml\n", "1 kubelet NodeSwap=false")]
    [InlineData("- shell: yq eval --inplace '.featureGates[\"NFTablesProxyMode\"] = true' kube-proxy/config.conf\n", "1 kube-proxy NFTablesProxyMode=true")]
    [InlineData("cat conf.json | jq '.featureGates.A1 |= true' > new.json\n", "1 - A1=true")]
    public void Assignments_of_jq_and_yq(string text, string gate) => Assert.Equal([gate], Written.Gates(text));

    /// <summary>A question is no setting, and the values of a chart may be of another product.</summary>
    [Theory]
    [InlineData("jq '.featureGates.NodeSwap == true' kubelet.json\n", 0)]
    [InlineData("jq -r .featureGates.NodeSwap kubelet.json\n", 0)]
    [InlineData("helm install karpenter --set settings.featureGates.nodeRepair=true\n", 1)]
    public void Other_paths(string text, int problems) => Assert.Empty(Written.Gates(text, problems));

    [Theory]
    [InlineData("$ kubectl -n kube-system get cm kubelet-config -o yaml\nkind: KubeletConfiguration\nfeatureGates:\n  A1: true\n", "4 kubelet A1=true")]
    [InlineData("root@cp1:~# cat /var/lib/kube-proxy/config.conf\nkind: KubeProxyConfiguration\nfeatureGates: {A1: false}\n", "3 kube-proxy A1=false")]
    [InlineData("[root@cp1 ~]# kubectl get pod -o json\n{\"kind\": \"Pod\", \"apiVersion\": \"v1\", \"spec\": {\"containers\": [{\"command\": [\"kube-scheduler\", \"--feature-gates=A1=true\"]}]}}\n", "2 kube-scheduler A1=true")]
    public void The_output_of_a_command(string text, string gate) => Assert.Equal([gate], Written.Gates(text));

    /// <summary>No shell takes the quotation marks away from an item of a list.</summary>
    [Theory]
    [InlineData("installFlags:\n- --kubelet-extra-args=\"--feature-gates=A1=true --iptables-drop-bit=15\"\n", "2 kubelet A1=true", "2 kubelet --iptables-drop-bit=15")]
    [InlineData("args: ['--kubelet-extra-args=''--v=2 --feature-gates=A1=false''']\n", "1 kubelet A1=false", "1 kubelet --v=2")]
    [InlineData("args:\n- --kube-apiserver-arg=\"feature-gates=A1=true\"\n", "2 kube-apiserver A1=true", "2 kube-apiserver --feature-gates=A1=true")]
    public void Quotation_marks_in_an_item(string text, string gate, string flag)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }

    /// <summary>A gate whose value is a template is set, and to what is not known.</summary>
    [Theory]
    [InlineData("kubelet_feature_gates:\n- \"A1={{ swap | default(true) }}\"\n", "2 kubelet A1")]
    [InlineData("KUBELET_EXTRA_ARGS=\"--v=2 --feature-gates=B2=true,A1=${SWAP}\"\n", "1 kubelet B2=true", "1 kubelet A1")]
    [InlineData("kind: KubeProxyConfiguration\nfeatureGates:\n  A1: '{{ .Values.nft }}'\n", "3 kube-proxy A1")]
    public void A_template_as_a_value(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text, problems: 1));

    /// <summary>An alias for the same component repeats nothing; for another it counts.</summary>
    [Theory]
    [InlineData("a:\n  kubeletExtraArgs: &args\n    feature-gates: A1=true\nb:\n  kubeletExtraArgs:\n    <<: *args\n    v: '2'\n", "3 kubelet A1=true")]
    [InlineData("kubelet: {featureGates: &gates {A1: true}}\nworker: {kubelet: {featureGates: *gates}}\n", "1 kubelet A1=true")]
    [InlineData("kubelet: {featureGates: &gates {A1: true}}\nkubeProxy: {featureGates: *gates}\n", "1 kubelet A1=true", "1 kube-proxy A1=true")]
    public void An_alias(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text));
}
