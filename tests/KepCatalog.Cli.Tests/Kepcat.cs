using System.Globalization;

namespace KepCatalog.Cli.Tests;

/// <summary>One run of <c>kepcat</c> inside the test's process.</summary>
internal sealed record Kepcat(int ExitCode, string Output, string Error)
{
    public static Kepcat Run(params string[] args) => RunWith("", args);

    /// <summary>Runs with a standard input.</summary>
    public static Kepcat RunWith(string input, params string[] args) => Run(input, null, args);

    /// <summary>Runs at a terminal with so many columns.</summary>
    public static Kepcat RunAtTerminal(int columns, params string[] args) => Run("", columns, args);

    private static Kepcat Run(string input, int? columns, string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = Program.Run(args, new Streams(output, error, new StringReader(input), columns is not null, columns));
        return new Kepcat(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What went wrong, which must be one line.</summary>
    public string Complaint
    {
        get
        {
            Assert.EndsWith("\n", Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', Error.TrimEnd());
            return Error.TrimEnd();
        }
    }
}
