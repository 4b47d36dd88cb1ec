using System.Diagnostics;
using System.Reflection;

namespace KepCatalog.Package.Tests;

/// <summary>The .NET command line, as somebody runs it who knows nothing of this build.</summary>
internal static class Dotnet
{
    /// <summary>The machine's package folder: the framework's reference assemblies are there, and the Roslyns to run in.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    /// <summary>The folder of the SDK.</summary>
    public static string SdkFolder { get; } = Metadata("SdkFolder");

    /// <summary>Runs a command and expects it to succeed.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(string folder, params string[] arguments)
    {
        var (exitCode, output) = TryRun(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} in {folder} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a command.</summary>
    /// <returns>How it ended and what it printed.</returns>
    public static (int ExitCode, string Output) TryRun(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test run's own MSBuild left behind would lead this one astray.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static string Metadata(string key)
        => typeof(Dotnet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
