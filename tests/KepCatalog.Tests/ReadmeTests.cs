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
            Pod Scheduling Readiness | Pod 调度就绪
            Alpha in v1.26, Beta in v1.27, Stable in v1.30
            notes/releases/v1.30.md
            v1.30 Uwubernetes: 17 stable
            NodeLogQuery in v1.30: beta, off by default
            KEP-2258 NodeLogQuery: Implemented, Alpha in v1.27, Beta in v1.30, Stable in v1.36
            notes/keps/2258-node-log-query.md:7
            EphemeralContainers=true: EphemeralContainers was removed in v1.27: delete the setting; the feature is always on (KEP-277)
            v1.28 to v1.31: 101 features, 143 feature gates

            """,
            output.ToString());
        Assert.Equal(output.ToString(), Block(readme, "text", after: "```csharp") + "\n");
    }

    /// <summary>The lines as a user writes them; what they call Console writes to the test.</summary>
    private static void Run(TextWriter Console)
    {
        // readme: begin
        Feature feature = Releases.V1_30.Features.PodSchedulingReadiness.Info;
        Console.WriteLine($"{feature.Title} | {feature.Titles.Chinese}");
        Console.WriteLine(string.Join(", ", feature.History));
        Console.WriteLine(feature.Sources[0].File);

        Release release = Releases.Find("v1.30.2")!;
        Console.WriteLine($"{release}: {release.Features.Count(f => f.Stage == Stage.Stable)} stable");

        const string gate = FeatureGates.NodeLogQuery; // constants fit attributes and switch patterns
        Console.WriteLine($"{gate} in v1.30: {FeatureGates.Find(gate)!.GetState(release.Version)}");

        Kep kep = Keps.Find(2258)!;
        Console.WriteLine($"{kep}: {kep.Status}, {string.Join(", ", kep.History)}");
        Console.WriteLine(kep.GetSource(KepFact.Status));

        Console.WriteLine(FeatureGates.Check("EphemeralContainers=true", release.Version));
        Console.WriteLine(Releases.Compare("1.28", "1.31"));
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
