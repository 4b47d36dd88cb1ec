namespace KepCatalog.Configuration.Tests;

/// <summary>Flags in fields: by component in one mapping, and keys with dashes.</summary>
public class FlagFieldTests
{
    /// <summary>A field with the flags of several components, as lists, mappings and texts.</summary>
    [Theory]
    [InlineData("controlPlane:\n  extraArgs: {apiServer: [--feature-gates=A=true, --v=2], scheduler: []}\n", "2 kube-apiserver A=true", "2 kube-apiserver --v=2")]
    [InlineData("extraArgs:\n  controllerManager:\n    feature-gates: A=false\n    v: '3'\n  etcd:\n  - --feature-gates=InitialCorruptCheck=true\n", "3 kube-controller-manager A=false", "4 kube-controller-manager --v=3")]
    [InlineData("spec:\n  extraArgs:\n    kubelet: --v=4 --feature-gates=A=true\n", "3 kubelet A=true", "3 kubelet --v=4")]
    public void Flags_of_each_component(string text, string gate, string flag)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }

    /// <summary>The names of flags as keys, with dashes.</summary>
    [Theory]
    [InlineData("""{"kubeletConfig": {"--feature-gates": "A=true", "--network-plugin": "cni"}}""", "1 kubelet A=true", "1 kubelet --network-plugin=cni")]
    [InlineData("controllerManagerConfig:\n  \"--pod-eviction-timeout\": 1m0s\n  \"--feature-gates\": A=false\n", "3 kube-controller-manager A=false", "2 kube-controller-manager --pod-eviction-timeout=1m0s")]
    [InlineData("components:\n  kubeScheduler:\n    flags:\n      --lock-object-name: sched\n      --feature-gates: \"A=true\"\n", "5 kube-scheduler A=true", "4 kube-scheduler --lock-object-name=sched")]
    public void Keys_with_dashes(string text, string gate, string flag)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }
}
