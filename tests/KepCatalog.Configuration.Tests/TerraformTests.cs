namespace KepCatalog.Configuration.Tests;

/// <summary>Terraform: blocks that name components, objects, functions and texts.</summary>
public class TerraformTests
{
    [Fact]
    public void Blocks_of_components()
    {
        const string text = """
            # resource "old" "x" { kubelet { extra_args = { feature-gates = "X1=true" } } }
            resource "rke_cluster" "this" {
              nodes { address = "10.0.0.1" }
              services {
                kube_api {
                  extra_args = {
                    "feature-gates" = "A1=true,B2=false" // two
                    insecure-port   = "0"
                  }
                }
                kubelet {
                  extra_args = tomap({ network-plugin = "cni", feature-gates = join(",", ["C3=true", "D4=false"]) })
                }
              }
            }
            """;

        Assert.Equal(["7 kube-apiserver A1=true", "7 kube-apiserver B2=false", "12 kubelet C3=true", "12 kubelet D4=false"], Written.Gates(text));
        Assert.Contains("8 kube-apiserver --insecure-port=0", Written.Flags(text));
        Assert.Contains("12 kubelet --network-plugin=cni", Written.Flags(text));
        Assert.DoesNotContain(Written.Flags(text), f => f.Contains("address", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("resource \"local_file\" \"k\" {\n  content = jsonencode({\n    kind = \"KubeletConfiguration\"\n    featureGates = { A1 = true, \"B2\" = false }\n  })\n}\n", "4 kubelet A1=true", "4 kubelet B2=false")]
    [InlineData("locals {\n  size = var.big ? 3 : 1\n  kube_proxy_config = yamlencode({ featureGates = { A1 = true } })\n}\n", "3 kube-proxy A1=true")]
    [InlineData("module \"k3s\" {\n  source = \"./k3s\"\n  kubelet_arg = [\"feature-gates=A1=true\", \"v=2\"]\n}\n", "3 kubelet A1=true")]
    public void Objects_and_lists(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text));

    /// <summary>A text may have documents of YAML, and its end may close a call.</summary>
    [Fact]
    public void Texts_inside()
        => Assert.Equal(
            ["6 kubelet A1=true", "12 kube-scheduler B2=true"],
            Written.Gates("""
                resource "vm" "node" {
                  user_data = base64encode(<<-EOT
                    ---
                    kind: KubeletConfiguration
                    featureGates:
                      A1: true
                    ---
                    kind: ConfigMap
                  EOT
                  )
                  tags = { "feature-gates" = "NodeSwap=true" }
                  command = "kube-scheduler --feature-gates=\"B2=true\""
                }
                """));

    /// <summary>A value that an expression makes is not known, and a broken file is read line by line, with a message for what is left.</summary>
    [Theory]
    [InlineData("locals {\n  kubelet_extra_args = \"--feature-gates=A1=${var.swap}\"\n}\n", "2 kubelet A1")]
    [InlineData("module \"m\" {\n  kubelet_feature_gates = { A1 = var.swap == \"on\" ? true : false }\n}\n", "2 kubelet A1")]
    [InlineData("resource \"m\" \"n\" {\n  kubelet { extra_args = { \"feature-gates\" = \"A1=true\" }\n")]
    [InlineData("locals {\n  ids = [a.b }\n  kubelet { extra_args = { \"feature-gates\" = \"A1=true\" } }\n}\n")]
    public void What_is_not_known(string text, params string[] gates) => Assert.Equal(gates, Written.Gates(text, problems: 1));

    /// <summary>A character too many or too few elsewhere loses no gate in silence.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("]")]
    [InlineData("\"")]
    public void Damaged_files_lose_nothing_in_silence(string insertion)
    {
        const string before = "resource \"a\" \"b\" {\n  n = [var.c, f(1)]\n  t = <<-E\n    x\n  E\n";
        const string after = "  z = v == \"1\" ? [2] : {k = 3}\n}\n";
        for (var i = 0; i < before.Length + after.Length; i++)
        {
            var (first, last) = i < before.Length ? (Damage(before, i), after) : (before, Damage(after, i - before.Length));
            var text = first + "  kubelet { extra_args = { \"feature-gates\" = \"A1=true\" } }\n" + last;
            var file = ConfigurationFile.Parse("main.tf", text);

            Assert.True(file.Problems.Count > 0 || file.Gates.Any(g => g.Name == "A1"), text);
        }

        string Damage(string text, int at) => insertion.Length == 0 ? text.Remove(at, 1) : text.Insert(at, insertion);
    }
}
