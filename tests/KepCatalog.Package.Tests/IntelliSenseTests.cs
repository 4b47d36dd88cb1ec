using Xunit.Abstractions;

namespace KepCatalog.Package.Tests;

/// <summary>What the editor of a user shows: Roslyn's own services, as the SDK brings them for <c>dotnet format</c>.</summary>
[Collection(nameof(FeedCollection))]
public class IntelliSenseTests(Feed feed, ITestOutputHelper output)
{
    [ServicesFact]
    public void A_release_completes_to_all_its_features_in_time()
    {
        var answers = Ask("en", "_ = Releases.V1_30.Features.", "_ = Releases.", "_ = Keps.", "_ = System.Linq.Enumerable.", "_ = System.Net.HttpStatusCode.");

        var features = Releases(answers[0].Names);
        Assert.Equal(43, features.Length); // by hand in notes/releases/v1.30.md: 17 stable, 14 beta, 11 alpha, 1 removed
        Assert.Contains("PodSchedulingReadiness", features);
        Assert.Contains("V1_30", answers[1].Names);
        Assert.Contains("PodSchedulingReadiness", answers[2].Names);
        Assert.True(answers[2].Names.Length > 650);
        foreach (var (names, milliseconds, _) in answers)
        {
            output.WriteLine($"{names.Length} names in {milliseconds:F1} ms");
        }

        // 650 names take about twice as long as the 67 of an enumeration of the framework's.
        Assert.InRange(answers[2].Milliseconds, 0, 20 * answers[4].Milliseconds);

        static string[] Releases(string[] names) => names.Where(n => n is not ("All" or "Equals" or "ReferenceEquals")).ToArray();
    }

    [ServicesFact]
    public void Quick_info_says_what_a_feature_does_and_its_way()
    {
        var info = Ask("en", "_ = typeof(Releases.V1_30.Features.PodSchedulingReadiness").Single().QuickInfo;

        Assert.Contains("scheduling", info, StringComparison.Ordinal);
        Assert.Contains("Stable in v1.30; alpha in v1.26, beta in v1.27.", info, StringComparison.Ordinal);
        Assert.Contains("SIG Scheduling. Feature gate PodSchedulingReadiness.", info, StringComparison.Ordinal);
        Assert.Contains("KEP-3521", info, StringComparison.Ordinal);
        output.WriteLine(info);
    }

    [ServicesFact]
    public void Quick_info_is_Chinese_where_the_editor_is()
    {
        var info = Ask("zh-Hans", "_ = typeof(Releases.V1_30.Features.PodSchedulingReadiness").Single().QuickInfo;

        Assert.Contains("v1.30 稳定；v1.26 alpha，v1.27 beta。", info, StringComparison.Ordinal);
        Assert.Contains("SIG Scheduling。特性门控 PodSchedulingReadiness。", info, StringComparison.Ordinal);
        output.WriteLine(info);
    }

    private (string[] Names, double Milliseconds, string QuickInfo)[] Ask(string language, params string[] texts)
    {
        var folder = feed.NewFolder("editor");
        var files = feed.Open("KepCatalog");
        var library = Path.Combine(folder, "KepCatalog.dll");
        File.WriteAllBytes(library, files["lib/net8.0/KepCatalog.dll"]);
        var documentation = Path.Combine(folder, "KepCatalog.xml");
        File.WriteAllBytes(documentation, files[language == "en" ? "lib/net8.0/KepCatalog.xml" : $"lib/net8.0/{language}/KepCatalog.xml"]);
        var references = RoslynHost.Framework.ToArray();
        var host = new RoslynHost(ServicesFactAttribute.Folder);
        return host.Run<(string[], double, string)[]>("IntelliSenseProbe", references, library, documentation, texts);
    }
}

/// <summary>A test that needs the services; skipped, visibly, where the SDK does not bring them.</summary>
internal sealed class ServicesFactAttribute : FactAttribute
{
    public static readonly string Folder = Path.Combine(Dotnet.SdkFolder, "DotnetTools", "dotnet-format");

    public ServicesFactAttribute()
        => Skip = File.Exists(Path.Combine(Folder, "Microsoft.CodeAnalysis.CSharp.Features.dll")) ? null : "needs Roslyn's editor services, which this SDK does not bring in DotnetTools/dotnet-format";
}
