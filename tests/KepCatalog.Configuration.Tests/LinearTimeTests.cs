using System.Diagnostics;

namespace KepCatalog.Configuration.Tests;

/// <summary>Time grows with the length, not with its square: eight times the text would take 64 times as long.</summary>
public class LinearTimeTests
{
    [Theory]
    [InlineData("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n", "  Gate0: true\n")]
    [InlineData("kubelet-arg:\n", "- feature-gates=NodeSwap=true\n")]
    [InlineData("data:\n  text: |\n", "    --feature-gates=NodeSwap=true\n")]
    [InlineData("data: \"", "--feature-gates=NodeSwap=true \\n")]
    [InlineData("", "KUBELET_ARGS=\"--feature-gates=NodeSwap=true\n")]
    [InlineData("", "--feature-gates=NodeSwap=true \\\n")]
    [InlineData("--feature-gates=", "NodeSwap=true,")]
    [InlineData("", "kubernetes_feature_enabled{name=\"NodeSwap\",stage=\"BETA\"} 1\n")]
    [InlineData("", "err=\"unrecognized feature gate: NodeSwap\" ")]
    [InlineData("a: b\n c: d\n", "featureGates: {NodeSwap: true}\n")]
    [InlineData("", "---\nkind: KubeletConfiguration\nfeatureGates: {NodeSwap: true}\n")]
    [InlineData("x: ", "featureGates featureGates ")]
    [InlineData("", "\"' \\ ; # && ")]
    [InlineData("", "cat <<A > /etc/default/kubelet\n")]
    [InlineData("", "cat <<A > /etc/default/kubelet\n--v=2\nA\n")]
    [InlineData("", "unrecognized feature gate\" ")]
    [InlineData("", "kubelet \\\n; # \n")]
    [InlineData("kubernetes_feature_enabled {", "name name = ")]
    [InlineData("locals {\n", "  kubelet { extra_args = { v = a == \"2\" ? 1 : f(\"3\") } }\n")]
    [InlineData("locals {\n  a = [", "{b = <<E\n")]
    [InlineData("jq ", "'.featureGates.NodeSwap = true' ")]
    [InlineData("--feature-gates=", "NodeSwap={{ a }},")]
    [InlineData("FROM a\n", "CMD [\"kubelet\", \"--v=2\"]\n")]
    [InlineData("", "==> kubelet <==\nError: unknown flag: --v\n")]
    public void Eight_times_the_text_takes_no_square_of_the_time(string head, string part)
    {
        var few = head + string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var many = head + string.Concat(Enumerable.Repeat(part, 800_000 / part.Length));
        Measure(few);

        // A machine under load is slow for a while; the shortest of several runs is the text's own.
        var shorter = Enumerable.Range(0, 5).Min(_ => Measure(few));
        var longer = Enumerable.Range(0, 3).Min(_ => Measure(many));

        Assert.True(longer < Math.Max(1_500, shorter * 30), $"{shorter} ms became {longer} ms");
    }

    private static double Measure(string text)
    {
        var watch = Stopwatch.StartNew();
        ConfigurationFile.Parse("a", text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
