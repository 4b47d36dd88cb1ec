using System.Text.Json;

namespace KepCatalog.Cli.Tests;

/// <summary>What a release removes and changes, as text and as JSON.</summary>
public class ReleaseChangesTests
{
    [Fact]
    public void What_is_removed_comes_first()
    {
        var lines = Kepcat.Run("release", "1.27").Output.Split('\n').Select(l => string.Join(' ', l.Split('\t', StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.Equal(
            ["Removed API versions: 8", "Removed flags: 5", "Removed feature gates: 14", "Changed defaults: 6", "Fields that need a gate: 1", "Stable: 13"],
            lines.Where(l => l.Contains(": ", StringComparison.Ordinal)).Take(6));
        Assert.Contains("storage.k8s.io/v1beta1 CSIStorageCapacity storage.k8s.io/v1", lines);
        Assert.Contains("kubelet --container-runtime", lines);
        Assert.Contains("kubelet kubeAPIQPS 5 50", lines);
        Assert.Contains("KubeletConfiguration v1beta1 enableSystemLogQuery NodeLogQuery", lines);
    }

    [Fact]
    public void A_release_without_removals_has_no_such_table()
        => Assert.DoesNotContain("Removed", Kepcat.Run("release", "1.8").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_has_every_fact()
    {
        using var json = JsonDocument.Parse(Kepcat.Run("release", "1.27", "--json").Output);
        var flag = json.RootElement.GetProperty("removedFlags").EnumerateArray().Single(f => f.GetProperty("flag").GetString() == "--container-runtime");

        Assert.Equal(
            ["component", "commands", "flag", "deprecatedIn", "replacement", "confidence", "remark", "source", "upstream"],
            flag.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("kubelet", "1.24", "good"), (flag.GetProperty("component").GetString(), flag.GetProperty("deprecatedIn").GetString(), flag.GetProperty("confidence").GetString()));
        Assert.StartsWith("notes/releases/v1.27.md:", flag.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("sig-release release-1.27 notes draft, PR 114017", flag.GetProperty("upstream").GetString(), StringComparison.Ordinal);

        var api = json.RootElement.GetProperty("removedApis").EnumerateArray().First();
        Assert.Equal(("kubeadm.k8s.io/v1beta2", "file", "single"), (api.GetProperty("groupVersion").GetString(), api.GetProperty("scope").GetString(), api.GetProperty("confidence").GetString()));
        Assert.Equal("100", json.RootElement.GetProperty("changedDefaults").EnumerateArray().Single(d => d.GetProperty("setting").GetString() == "eventBurst").GetProperty("to").GetString());
        Assert.Equal("1.35", json.RootElement.GetProperty("gatedFields").EnumerateArray().Single().GetProperty("until").GetString());
    }
}
