using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the options that commands on configuration files share.</summary>
internal static class FileArguments
{
    /// <summary>Creates the option for configuration files.</summary>
    public static Option<string[]> Files(Terminal terminal) => new("--file", "-f")
    {
        Description = terminal.Text(
            "A configuration file, a directory with such files, or - for the standard input. Can be given several times.", "配置文件、存放配置文件的目录，或表示标准输入的 -。可以多次指定。"),
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };
}
