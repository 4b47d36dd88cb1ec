namespace KepCatalog.Configuration.Tests;

/// <summary>Dockerfiles: the program of ENTRYPOINT, CMD or the image, and its arguments.</summary>
public class DockerfileTests
{
    [Theory]
    [InlineData("FROM scratch\nENTRYPOINT [\"/kube-apiserver\", \\\n  \"--insecure-port=0\"]\nCMD [\"--feature-gates\", \"A1=true\"]\n", "4 kube-apiserver A1=true", "3 kube-apiserver --insecure-port=0")]
    [InlineData("FROM --platform=linux/arm64 registry.k8s.io/kube-scheduler:v1.30.1\nUSER 0\nCMD [\"--feature-gates=A1=true\",\"--v=2\"]\n", "3 kube-scheduler A1=true", "3 kube-scheduler --v=2")]
    [InlineData("from debian:12 as base\ncmd [ \"kubelet\", \"--network-plugin\", \"cni\", \"--feature-gates=A1=false\" ]\n", "2 kubelet A1=false", "2 kubelet --network-plugin=cni")]
    public void The_exec_form(string text, string gate, string flag)
    {
        Assert.Equal([gate], Written.Gates(text));
        Assert.Contains(flag, Written.Flags(text));
    }

    /// <summary>A new stage forgets the program of the stage before, and another program has gates of its own.</summary>
    [Fact]
    public void Stages()
        => Assert.Equal(
            ["3 kube-proxy A1=true", "5 - B2=true"],
            Written.Gates("""
                FROM debian:12 AS one
                LABEL description="uses --feature-gates as usual"
                ENTRYPOINT ["/usr/bin/kube-proxy", "--feature-gates=A1=true"]
                FROM debian:12
                CMD ["--feature-gates=B2=true"]
                FROM debian:12
                ENTRYPOINT ["/csi-provisioner", "--feature-gates=Topology=true"]
                """));

    [Fact]
    public void The_image_has_the_version()
        => Assert.Equal("1.30", ConfigurationFile.Parse("Dockerfile", "FROM registry.k8s.io/kube-scheduler:v1.30.1\n").KubernetesVersion?.ToString());
}
