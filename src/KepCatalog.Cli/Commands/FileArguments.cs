using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the options that commands on configuration files share.</summary>
internal static class FileArguments
{
    /// <summary>Creates the option for configuration files.</summary>
    public static Option<string[]> Files() => new("--file", "-f")
    {
        Description = "A configuration file, a directory with such files, or - for the standard input. Can be given several times.",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };
}
