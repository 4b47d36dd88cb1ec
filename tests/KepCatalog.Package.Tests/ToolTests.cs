using System.Diagnostics;

namespace KepCatalog.Package.Tests;

/// <summary>The package KepCatalog.Cli, installed as a tool.</summary>
[Collection(nameof(FeedCollection))]
public class ToolTests(Feed feed)
{
    [Fact]
    public void The_tool_installs_and_answers()
    {
        var consumer = new Consumer(feed, "tool");
        Dotnet.Run(consumer.Folder, "tool", "install", "KepCatalog.Cli", "--version", Feed.Version, "--tool-path", "tools", "--configfile", "nuget.config");

        var start = new ProcessStartInfo(Path.Combine(consumer.Folder, "tools", "kepcat"), ["gates", "check", "EphemeralContainers=true", "--on", "1.30"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = consumer.Folder,
        };
        using var kepcat = Process.Start(start)!;
        var output = kepcat.StandardOutput.ReadToEnd();
        kepcat.WaitForExit();

        Assert.Contains("EphemeralContainers", output, StringComparison.Ordinal);
        Assert.Contains("was removed in v1.27", output, StringComparison.Ordinal);
    }
}
