namespace KepCatalog.Cli;

/// <summary>An input or an output place that nothing can be done with. Ends the command with <see cref="ExitCode.Unusable"/>.</summary>
/// <param name="message">What is wrong and what to do, on one line.</param>
/// <param name="cause">What the system said, if it did.</param>
internal sealed class UnusableInputException(string message, Exception? cause = null) : Exception(message, cause);
