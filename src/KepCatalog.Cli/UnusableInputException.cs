namespace KepCatalog.Cli;

/// <summary>The exception that is thrown if an input or output cannot be used. It ends the command with <see cref="ExitCode.Unusable"/>.</summary>
/// <param name="english">The problem and its solution, on one line.</param>
/// <param name="chinese">The same in Chinese.</param>
/// <param name="cause">The exception from the system, or null.</param>
internal sealed class UnusableInputException(string english, string chinese, Exception? cause = null) : Exception(english, cause)
{
    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Messages { get; } = new(english, chinese);
}
