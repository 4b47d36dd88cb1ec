using System.CommandLine;
using System.CommandLine.Completions;

namespace KepCatalog.Cli.Commands;

/// <summary>Gives arguments and options the values that a shell completes.</summary>
internal static class Completion
{
    /// <summary>Completes an argument with values. Without a name of its own, the help would list all of them.</summary>
    public static void CompleteWith(this Argument argument, Func<IEnumerable<string>> values)
    {
        argument.HelpName = argument.Name;
        argument.CompletionSources.Add(_ => values().Select(v => new CompletionItem(v)));
    }

    /// <summary>Completes an option with values.</summary>
    /// <param name="option">The option.</param>
    /// <param name="name">What the help calls the value.</param>
    /// <param name="values">Returns the values.</param>
    public static void CompleteWith(this Option option, string name, Func<IEnumerable<string>> values)
    {
        option.HelpName = name;
        option.CompletionSources.Add(_ => values().Select(v => new CompletionItem(v)));
    }

    /// <summary>Completes an option with releases.</summary>
    public static void CompleteWithReleases(this Option option) => option.CompleteWith("VERSION", () => VersionArgument.Known);

    /// <summary>Completes an argument with releases.</summary>
    public static void CompleteWithReleases(this Argument argument) => argument.CompleteWith(() => VersionArgument.Known);
}
