using System.Text;

namespace KepCatalog.Configuration.Tests;

public class LimitTests
{
    [Fact]
    public async Task Aliases_that_stand_for_billions_end()
    {
        var text = new StringBuilder("a0: &a0 {featureGates: {NodeSwap: true}}\n");
        for (var i = 1; i < 40; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        var file = await Task.Run(() => ConfigurationFile.Parse("a", text.ToString())).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Contains(file.Problems, p => p.Message.Contains("500,000 values", StringComparison.Ordinal));
        Assert.Contains(file.Gates, g => g is { Name: "NodeSwap", Line: 1 });
    }

    [Fact]
    public async Task Merge_keys_that_stand_for_millions_end()
    {
        var text = new StringBuilder("a0: &a0 {" + string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"k{i}: 1")) + "}\n");
        for (var i = 1; i < 1_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} {{<<: *a{i - 1}}}\n");
        }

        var file = await Task.Run(() => ConfigurationFile.Parse("a", text.ToString())).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Contains(file.Problems, p => p.Message.Contains("merge keys stand for more than 500,000", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alias_of_itself_ends()
    {
        var file = ConfigurationFile.Parse("a", "kubelet: &k\n  kubelet: *k\n  featureGates: {NodeSwap: true}\n");

        Assert.Contains(file.Problems, p => p is { Line: 2, Column: 12 } && p.Message.Contains("*k", StringComparison.Ordinal));
        Assert.Equal("3 kubelet NodeSwap=true", Assert.Single(file.Gates.Select(g => $"{g.Line} {g.Component} {g}")));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public async Task Deep_nesting_ends(string open, string close)
    {
        var text = "featureGates: {NodeSwap: true}\nx: " + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)) + "\n";

        var file = await Task.Run(() => ConfigurationFile.Parse("a", text)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Contains(file.Problems, p => p.Line == 2 && p.Message.Contains("64 levels", StringComparison.Ordinal));
        Assert.Contains(file.Gates, g => g is { Name: "NodeSwap", Line: 1 });
    }

    [Fact]
    public void A_long_file_is_cut_and_said()
    {
        var text = "--feature-gates=NodeSwap=true\n" + string.Concat(Enumerable.Repeat(new string('x', 99) + "\n", 100_001));

        var file = ConfigurationFile.Parse("a", text);

        Assert.Contains(file.Problems, p => p.Message.Contains("10,000,000 characters", StringComparison.Ordinal));
        Assert.Contains(file.Gates, g => g is { Name: "NodeSwap", Line: 1 });
    }

    [Fact]
    public void Texts_in_texts_end()
    {
        var text = "featureGates: {NodeSwap: true}";
        for (var i = 0; i < 6; i++)
        {
            text = "kind: A\nb: |\n  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
        }

        var file = ConfigurationFile.Parse("a", text);

        Assert.Contains(file.Problems, p => p.Message.Contains("inside 4 others", StringComparison.Ordinal));
        Assert.Contains(file.Problems, p => p.Line == 13 && p.Message.Contains("looks like feature gates", StringComparison.Ordinal));
    }
}
