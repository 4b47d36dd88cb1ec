using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the arguments that commands on notes share.</summary>
internal static class NoteArguments
{
    /// <summary>Creates the argument for one or more notes.</summary>
    public static Argument<string[]> Notes(Terminal terminal) => new("NOTE")
    {
        Description = terminal.Text(
            "A note, a directory with .md files, of which README*.md and STATISTICS.md are ignored, or - for the standard input.", "一篇笔记、存放 .md 文件的目录（其中的 README*.md 和 STATISTICS.md 不读取），或表示标准输入的 -。"),
        Arity = ArgumentArity.OneOrMore,
    };
}
