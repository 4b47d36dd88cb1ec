using System.Text.RegularExpressions;

namespace KepCatalog.Package.Tests;

/// <summary>Projects whose code the analyzer in the package KepCatalog checks.</summary>
[Collection(nameof(FeedCollection))]
public class AnalyzerConsumerTests(Feed feed)
{
    /// <summary>C# 7.3, which .NET Framework has by default.</summary>
    private const string Code =
        """
        using System.Collections.Generic;
        using KepCatalog;

        public static class Program
        {
            public static void Start(List<string> args, KubernetesVersion version)
            {
                args.Add(FeatureGates.NodeLogQuery);
                args.Add("--feature-gates=NodeSwapp=true,CSIMigration=true");
                args.Add(Releases.V1_38.Version);
                FeatureGates.Find("KubeletTracing");
                FeatureGates.Check("NodeSwap=on", version);
            }
        }
        """;

    private static readonly string[] Expected =
    [
        "Program.cs(8,18): warning KCAT6002: NodeLogQuery is introduced in v1.27, and this code targets v1.26",
        "Program.cs(9,35): warning KCAT6006: There is no feature gate NodeSwapp; did you mean NodeSwap?",
        "Program.cs(9,50): warning KCAT6008: Refused by v1.30 and v1.31: CSIMigration was removed in v1.27: delete the setting; the feature is always on (KEP-625)",
        "Program.cs(10,18): warning KCAT6010: v1.38 is planned: its features may change until the release",
        "Program.cs(12,29): warning KCAT6007: At character 10, 'on' is not a truth value; write true or false (KEP-2400).",
    ];

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("net472")]
    public void Findings_are_at_their_places(string framework)
        => Assert.Equal(Expected, Findings(Project("findings", framework, "<KubernetesTargetVersions>1.26; 1.30-1.31</KubernetesTargetVersions>")));

    /// <summary>The attribute, an .editorconfig, a value over lines, and a value that is wrong.</summary>
    [Fact]
    public void Targets_and_severities_can_be_set()
    {
        var consumer = Project("settings", "net10.0", "<KubernetesTargetVersions>\n  1.26\n  latest\n</KubernetesTargetVersions>")
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.KCAT6002.severity = error\ndotnet_diagnostic.KCAT6006.severity = none\ndotnet_diagnostic.KCAT6010.severity = suggestion\n");

        Assert.Equal(
            [
                "CSC : warning KCAT6001: KubernetesTargetVersions: 'latest' is not a target version; write a release such as 1.31, a list such as 1.31,1.33, a range such as 1.31-1.34, or 1.31+.",
                Expected[4], Expected[0].Replace("warning", "error", StringComparison.Ordinal),
            ],
            Findings(consumer).Order(StringComparer.Ordinal));

        consumer.Write("Targets.cs", "[assembly: KepCatalog.KubernetesTargets(\"1.30\", \"1.29\")]");
        Assert.Equal(
            [
                Expected[4],
                "Targets.cs(1,49): warning KCAT6001: The target versions end with 1.29 before they begin with 1.30; write the older release first.",
            ],
            Findings(consumer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_targets_only_names_and_forms_count()
        => Assert.Equal([Expected[1], Expected[4]], Findings(Project("no-targets", "net10.0", "")));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net472")]
    public void Fixes_are_applied_by_dotnet_format(string framework)
    {
        var consumer = Project("fixes", framework, "<KubernetesTargetVersions>1.26,1.30</KubernetesTargetVersions>");
        consumer.Build("-p:TreatWarningsAsErrors=false");
        foreach (var id in new[] { "KCAT6002", "KCAT6006", "KCAT6008", "KCAT6009" })
        {
            Dotnet.Run(consumer.Folder, "format", "analyzers", "App.csproj", "--no-restore", "--severity", "info", "--diagnostics", id);
        }

        Assert.Equal(
            """
                    if (version >= Releases.V1_27.Info.Version)
                    {
                        args.Add(FeatureGates.NodeLogQuery);
                    }
                    args.Add("--feature-gates=NodeSwap=true");
                    args.Add(Releases.V1_38.Version);
                    FeatureGates.Find(FeatureGates.KubeletTracing);
                    FeatureGates.Check("NodeSwap=on", version);
            """,
            string.Join('\n', File.ReadAllLines(Path.Combine(consumer.Folder, "Program.cs"))[7..^2]));
    }

    private Consumer Project(string name, string framework, string properties)
        => new Consumer(feed, name).Write("Program.cs", Code).Project("App", framework, ["KepCatalog"], properties);

    /// <summary>What the analyzer reports in a build, without folders, help page and project.</summary>
    private static IEnumerable<string> Findings(Consumer consumer)
        => Regex.Matches(consumer.TryBuild("--no-incremental", "-p:TreatWarningsAsErrors=false").Output, @"^.*: (error|warning) .*$", RegexOptions.Multiline)
            .Select(m => Regex.Replace(m.Value.Trim(), @"( \(https://\S+\))? \[[^\]]*\]$", ""))
            .Select(m => Regex.Replace(m, @"^\S*[/\\]", ""))
            .Distinct();
}
