namespace KepCatalog.Cli;

/// <summary>The exception that is thrown if an input or output cannot be used. It ends the command with <see cref="ExitCode.Unusable"/>.</summary>
/// <param name="message">The problem and its solution, on one line.</param>
/// <param name="cause">The exception from the system, or null.</param>
internal sealed class UnusableInputException(string message, Exception? cause = null) : Exception(message, cause);
