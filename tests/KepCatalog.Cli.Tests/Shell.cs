using System.Diagnostics;

namespace KepCatalog.Cli.Tests;

/// <summary>Runs lines of bash in which <c>kepcat</c> is the program under test, in a process of its own.</summary>
internal static class Shell
{
    public static Kepcat Run(string script, string? program = null)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"kepcat() {{ dotnet '{program ?? typeof(Program).Assembly.Location}' \"$@\"; }}\n{script}"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Kepcat(process.ExitCode, output, error.Result);
    }
}

/// <summary>A test that needs bash.</summary>
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs bash" : null;
}

/// <summary>A theory that needs bash.</summary>
internal sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "needs bash" : null;
}
