namespace KepCatalog.Configuration.Tests;

/// <summary>Commands in fields that are no containers of Kubernetes, and the flags of other programs.</summary>
public class CommandFieldTests
{
    /// <summary>A service of Docker Compose names the component in its entry point, its image or its command.</summary>
    [Theory]
    [InlineData("services:\n  kcm:\n    entrypoint: [kube-controller-manager]\n    command:\n    - --feature-gates=A=true\n    - --pod-eviction-timeout=30s\n", "5 kube-controller-manager A=true", "6 kube-controller-manager --pod-eviction-timeout=30s")]
    [InlineData("services:\n  api:\n    image: registry.k8s.io/kube-apiserver:v1.26.3\n    command: --feature-gates=A=true --insecure-port=0\n", "4 kube-apiserver A=true", "4 kube-apiserver --insecure-port=0")]
    [InlineData("web:\n  image: example.org/all-in-one:2\n  entrypoint: /usr/bin/kubelet --network-plugin=cni\n  command: [--feature-gates, A=true]\n", "4 kubelet A=true", "3 kubelet --network-plugin=cni")]
    public void A_service(string text, string gate, string flag)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }

    /// <summary>A command in a text, whether it sets gates or not.</summary>
    [Theory]
    [InlineData("- name: restart\n  ansible.builtin.command: kube-scheduler --lock-object-name=sched\n", "2 kube-scheduler --lock-object-name=sched")]
    [InlineData("steps:\n- run: kubectl version --short\n", "2 kubectl --short")]
    [InlineData("entry: {exec: \"/usr/local/bin/kubelet --network-plugin cni --v=2\"}\n", "1 kubelet --network-plugin=cni")]
    public void A_command_in_a_text(string text, string flag) => Assert.Contains(flag, Written.Flags(text));

    /// <summary>The flags of another program are its own, and its gates go to components.</summary>
    [Theory]
    [InlineData("minikube start --container-runtime=containerd --feature-gates=NodeSwap=true\n", "1 minikube --container-runtime=containerd", "1 - NodeSwap=true")]
    [InlineData("/etc/eks/bootstrap.sh blue --container-runtime containerd --kubelet-extra-args '--feature-gates=NodeSwap=true'\n", "1 bootstrap.sh --container-runtime=containerd", "1 kubelet NodeSwap=true")]
    [InlineData(" 811 /opt/bin/flanneld --port=8472\n 812 /usr/bin/hyperkube kubelet --feature-gates=NodeSwap=true\n", "1 flanneld --port=8472", "2 kubelet NodeSwap=true")]
    public void Flags_of_other_programs(string text, string flag, string gate)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }

    /// <summary>The subcommand that gets a flag, up to the first flag; kubectl takes flags in front of it too.</summary>
    [Theory]
    [InlineData("kubeadm upgrade apply v1.32.1 -y --feature-gates=NodeLocalCRISocket=true\n", "feature-gates", "upgrade apply v1.32.1")]
    [InlineData("kubectl --context blue version --short\n", "short", "version")]
    [InlineData("containers:\n- image: example.org/tools:1\n  command: [kubectl, drain, node-7, --delete-local-data]\n", "delete-local-data", "drain node-7")]
    [InlineData("for i in 1 2; do kubectl run tmp --generator=run-pod/v1; done\n", "generator", "run tmp")]
    [InlineData("time sudo kubectl drain n1 --delete-local-data\n", "delete-local-data", "drain n1")]
    [InlineData("kubectl apply --force -f run\n", "force", "apply")]
    [InlineData("kubelet run --v=2\n", "v", null)]
    [InlineData("kubeadm --skip-headers\n", "skip-headers", null)]
    public void The_subcommand_of_a_flag(string text, string flag, string? command)
        => Assert.Equal(command, Assert.Single(ConfigurationFile.Parse("test", text).Flags, f => f.Name == flag).Command);

    [Fact]
    public void A_sentence_is_no_command()
        => Assert.Empty(Written.Flags("metadata: {description: kubelet and its flags}\nnotes: never use --network-plugin here\n"));
}
