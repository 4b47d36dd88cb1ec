using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>The arguments that the commands on notes share.</summary>
internal static class NoteArguments
{
    /// <summary>One or more notes.</summary>
    public static Argument<string[]> Notes() => new("NOTE")
    {
        Description = "A note, or a directory: every .md file below it but README*.md and STATISTICS.md.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Asks for JSON.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of text." };
}
