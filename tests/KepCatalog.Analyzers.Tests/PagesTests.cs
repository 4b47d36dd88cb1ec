using System.Text.RegularExpressions;
using KepCatalog.Tests;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Analyzers.Tests;

/// <summary>The help pages say what is so: their examples are compiled and checked here.</summary>
public class PagesTests
{
    private const string Folder = "generators/findings/";

    public static TheoryData<string> Ids => new(RuleDescriptors.All.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_the_severity_and_the_setting(string id)
    {
        var rule = RuleDescriptors.All.Single(r => r.Id == id);
        var lines = Checkout.Read(Folder + id + ".md").TrimEnd('\n').Split('\n');

        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal($"Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}.", lines[2]);
        Assert.EndsWith("/" + Folder + id + ".md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains($"`dotnet_diagnostic.{id}.severity = none`", StringComparison.Ordinal));
        Assert.True(lines.Length <= 40, "A help page fits on a screen.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_of_a_page_gives_the_lines_below_it(string id)
    {
        var page = Checkout.Read(Folder + id + ".md");
        var code = Regex.Match(page, "```csharp\n(?<code>.*?)```", RegexOptions.Singleline).Groups["code"].Value;
        var targets = Regex.Match(page, "<KubernetesTargetVersions>(?<targets>.*?)</").Groups["targets"].Value;
        var shown = Regex.Match(page, "```text\n(?<lines>.*?)\n```", RegexOptions.Singleline).Groups["lines"].Value.Split('\n');

        var found = await Code.Diagnose(code, targets);
        Assert.Equal(shown, found.Where(d => d.Id == id).Select(Line));
    }

    /// <summary>The two lines of README, where a method has them.</summary>
    [Theory]
    [InlineData("README.md", "## Let the compiler check")]
    [InlineData("README.zh-CN.md", "## 让编译器检查")]
    public async Task The_example_of_README_gives_the_lines_below_it(string file, string heading)
    {
        var section = Checkout.Read(file).Split(heading + "\n")[1];
        var code = Regex.Match(section, "```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline).Groups["code"].Value.Replace("\n", "\n        ", StringComparison.Ordinal);
        var targets = Regex.Match(section, "<KubernetesTargetVersions>(?<targets>.*?)</").Groups["targets"].Value;
        var shown = Regex.Match(section, "```text\n(?<lines>.*?)\n```", RegexOptions.Singleline).Groups["lines"].Value.Split('\n');

        var found = await Code.Diagnose(
            $"using System.Collections.Generic;\nusing KepCatalog;\n\nclass Program\n{{\n    static void Start(List<string> args)\n    {{\n        {code}\n    }}\n}}\n", targets);
        Assert.Equal(shown, found.OrderBy(d => d.Location.SourceSpan.Start).Select(Line));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return FormattableString.Invariant(
            $"Program.cs({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
