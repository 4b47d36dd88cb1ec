using System.Globalization;
using System.Text.RegularExpressions;

namespace KepCatalog.Tests;

/// <summary>The C# of README.md, compiled and run here, prints what README.md says that it prints.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_code_of_the_readme_is_the_code_below(string readme)
    {
        var source = Checkout.Read("tests/KepCatalog.Tests/ReadmeTests.cs");
        var lines = Regex.Match(source, "// readme: begin\n(?<lines>.*?)\n *// readme: end", RegexOptions.Singleline)
            .Groups["lines"].Value.Split('\n')
            .Select(l => l.Length > 8 ? l[8..] : "");

        Assert.Equal("using KepCatalog;\n\n" + string.Join("\n", lines), Block(readme, "csharp"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void It_prints_what_the_readme_says(string readme)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Run(output);

        Assert.Equal(
            """
            EphemeralContainers=true: EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)
            PodSchedulingReadiness (KEP-3521), Stable in v1.30: Alpha in v1.26, Beta in v1.27, Stable in v1.30
            Pod Scheduling Readiness, Pod 调度就绪, notes/releases/v1.30.md:71
            NodeLogQuery of KEP-2258 NodeLogQuery in v1.30: beta, off by default
            v1.29 to v1.33: 154 features, 204 feature gates, 15 features of SIG Network
            KEP-753 SidecarContainers

            """,
            output.ToString());
        Assert.Equal(output.ToString(), Block(readme, "text", after: "```csharp") + "\n");
    }

    /// <summary>The lines as a user writes them; what they call Console writes to the test.</summary>
    private static void Run(TextWriter Console)
    {
        // readme: begin
        Console.WriteLine(FeatureGates.Check("EphemeralContainers=true,NodeSwap=true", "1.30"));

        Feature feature = Releases.V1_30.Features.PodSchedulingReadiness.Info;
        Console.WriteLine($"{feature}: {string.Join(", ", feature.History)}");
        Console.WriteLine($"{feature.Title}, {feature.Titles.Chinese}, {feature.Sources[0]}");

        FeatureGate gate = FeatureGates.Find(FeatureGates.NodeLogQuery)!;
        Console.WriteLine($"{gate} of {gate.Keps[0]} in v1.30: {gate.GetState(feature.Version)}");

        ReleaseComparison upgrade = Releases.Compare("1.29", "1.33");
        Console.WriteLine($"{upgrade}, {upgrade.Features.OfSig("network").Count()} features of SIG Network");
        Console.WriteLine(Keps.Find("https://github.com/kubernetes/enhancements/issues/753"));
        // readme: end
    }

    /// <summary>The first fenced block of a language.</summary>
    private static string Block(string file, string language, string after = "")
    {
        var text = Checkout.Read(file);
        return Regex.Match(
            text[text.IndexOf(after, StringComparison.Ordinal)..],
            $"```{language}\n(?<lines>.*?)\n```",
            RegexOptions.Singleline).Groups["lines"].Value;
    }
}
