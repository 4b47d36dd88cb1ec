using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the arguments that commands on notes share.</summary>
internal static class NoteArguments
{
    /// <summary>Creates the argument for one or more notes.</summary>
    public static Argument<string[]> Notes(Terminal terminal) => new("NOTE")
    {
        Description = terminal.Text(
            "A note, or a directory with .md files; its README*.md and STATISTICS.md files are ignored.", "一篇笔记，或存放 .md 文件的目录；其中的 README*.md 和 STATISTICS.md 不读取。"),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Creates the option for JSON output.</summary>
    public static Option<bool> Json(Terminal terminal) => new("--json") { Description = terminal.Text("Print JSON instead of text.", "输出 JSON 而不是文本。") };
}
