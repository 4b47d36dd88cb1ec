namespace KepCatalog.Configuration.Tests;

/// <summary>What sets up nodes: cloud-init, user data, shell scripts, Terraform, PowerShell, and the files inside them.</summary>
public class NodeFileTests
{
    [Fact]
    public void Cloud_init_whose_files_name_the_component()
        => Assert.Equal(
            ["6 kubelet NodeSwap=true", "8 kubelet KubeletTracing=true", "12 kubelet AppArmor=true", "16 kube-apiserver PodSecurity=true", "18 kubeadm EtcdLearnerMode=true", "19 kubelet MemoryQoS=true"],
            Written.Gates("""
                #cloud-config
                write_files:
                - path: /etc/systemd/system/kubelet.service.d/20-gates.conf
                  content: |
                    [Service]
                    Environment="KUBELET_EXTRA_ARGS=--feature-gates=NodeSwap=true"
                - path: /etc/default/kubelet
                  content: "KUBELET_EXTRA_ARGS=--feature-gates=KubeletTracing=true\n"
                - path: /etc/kubernetes/patches/kubeletconfiguration0+merge.yaml
                  content: |
                    featureGates:
                      AppArmor: true
                    memorySwap: {}
                - path: /etc/kubernetes/patches/kube-apiserver0+json.json
                  content: >-
                    [{"op": "add", "path": "/spec/containers/0/command/-", "value": "--feature-gates=PodSecurity=true"}]
                runcmd:
                - kubeadm init --feature-gates EtcdLearnerMode=true
                - [kubelet, "--feature-gates=MemoryQoS=true"]
                """));

    [Fact]
    public void User_data_in_parts()
        => Assert.Equal(
            ["8 kubelet NodeSwap=true", "9 kubelet KubeletTracing=true"],
            Written.Gates("""
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="//"

                --//
                Content-Type: text/x-shellscript; charset="us-ascii"

                #!/bin/bash
                /etc/eks/bootstrap.sh my-cluster --kubelet-extra-args '--node-labels=a=b --feature-gates=NodeSwap=true' --use-max-pods false
                /etc/eks/bootstrap.sh my-cluster --kubelet-extra-args "--feature-gates=KubeletTracing=true"
                --//--
                """));

    /// <summary>The texts of a script are files of their own; an open one, and a text of one line, are lines of the script.</summary>
    [Fact]
    public void A_script_that_writes_files()
        => Assert.Equal(
            ["5 kubelet NodeSwap=true", "8 kubelet SeccompDefault=true", "10 kubelet KubeletTracing=true", "13 - PodSecurity=true", "16 kube-proxy NFTablesProxyMode=true"],
            Written.Gates("""
                #!/bin/sh
                cat > /var/lib/kubelet/config.d/10-gates.conf <<'YAML'
                # a drop-in of the kubelet
                featureGates:
                  NodeSwap: true
                YAML
                tee /etc/default/kubelet <<-EOF >/dev/null
                KUBELET_EXTRA_ARGS=--feature-gates=SeccompDefault=true
                EOF
                kubelet --feature-gates=KubeletTracing=true <<< "--v=2"
                cat <<END | kubectl apply -f -
                kind: ConfigMap
                data: {flags: "--feature-gates=PodSecurity=true"}
                END
                cat <<OPEN
                kube-proxy --feature-gates=NFTablesProxyMode=true
                """));

    [Fact]
    public void Arrays_of_a_shell()
        => Assert.Equal(
            ["1 - MemoryQoS=true", "2 kubelet NodeSwap=true", "3 kube-proxy NFTablesProxyMode=false"],
            Written.Gates("""
                ARGS+=(--feature-gates=MemoryQoS=true)
                KUBELET_ARGS=(--v=2 --feature-gates=NodeSwap=true)
                kube_proxy_args=( "--feature-gates=NFTablesProxyMode=false" "${MORE[@]}" )
                """));

    [Fact]
    public void Terraform_with_a_text_and_an_assignment()
        => Assert.Equal(
            ["4 kubeadm EtcdLearnerMode=true", "8 kubelet NodeSwap=true", "11 kubelet KubeletTracing=true"],
            Written.Gates("""
                resource "vm" "node" {
                  user_data = <<-EOT
                    #!/bin/bash
                    kubeadm init --feature-gates=EtcdLearnerMode=true
                    cat <<EOF > /var/lib/kubelet/config.yaml
                    kind: KubeletConfiguration
                    featureGates:
                      NodeSwap: true
                    EOF
                  EOT
                  kubelet_extra_args = "--feature-gates=KubeletTracing=true"
                }
                """));

    [Fact]
    public void Windows_paths_and_continuations()
        => Assert.Equal(
            ["1 kubelet KubeletTracing=true", "3 kubelet NodeSwap=false", "3 kubelet AppArmor=true", "5 kube-proxy WinOverlay=true"],
            Written.Gates("""
                $cmd = "C:\k\kubelet.exe $kubeAdmArgs --feature-gates=`"KubeletTracing=true`" --hostname-override=$(hostname)"
                c:\k\kubelet.exe --v=6 `
                   --feature-gates="NodeSwap=false,AppArmor=true"
                C:\k\kube-proxy.exe --proxy-mode=kernelspace ^
                   --feature-gates=WinOverlay=true
                """));

    [Fact]
    public void A_unit_with_comments_between_its_lines()
        => Assert.Equal(
            ["5 kubelet MemoryQoS=true", "8 kubelet NodeSwap=true"],
            Written.Gates("""
                [Service]
                ExecStart=
                ExecStart=/usr/bin/kubelet --v=2 \
                    # a comment that systemd skips
                    --feature-gates=MemoryQoS=true \
                ; another
                # and one at the margin
                    --feature-gates=NodeSwap=true
                """));

    [Fact]
    public void Ansible_that_copies_files()
        => Assert.Equal(
            ["5 kubelet NodeSwap=true", "8 kubelet KubeletTracing=true"],
            Written.Gates("""
                - ansible.builtin.copy:
                    dest: /etc/kubernetes/kubelet.conf.d/10.conf
                    content: |
                      featureGates:
                        NodeSwap: true
                - ansible.builtin.copy:
                    dest: /etc/sysconfig/kubelet
                    content: KUBELET_EXTRA_ARGS="--feature-gates=KubeletTracing=true"
                """));

    [Fact]
    public void A_setting_of_minikube()
        => Assert.Equal(["1 - NodeSwap=true"], Written.Gates("minikube config set feature-gates NodeSwap=true"));
}
