using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the arguments that commands on notes share.</summary>
internal static class NoteArguments
{
    /// <summary>Creates the argument for one or more notes.</summary>
    public static Argument<string[]> Notes() => new("NOTE")
    {
        Description = "A note, or a directory with .md files; its README*.md and STATISTICS.md files are ignored.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Creates the option for JSON output.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of text." };
}
