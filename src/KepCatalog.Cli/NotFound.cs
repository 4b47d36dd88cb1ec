using KepCatalog.Cli.Output;

namespace KepCatalog.Cli;

/// <summary>Answers that the catalogue does not have what was asked for.</summary>
internal static class NotFound
{
    /// <summary>Writes the answer: to the output if it is asked for as JSON, otherwise as an error message.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="asJson">Whether the answer is a JSON object.</param>
    /// <param name="kind">What was asked for: <c>gate</c>, <c>kep</c> or <c>release</c>.</param>
    /// <param name="asked">The text that was asked for.</param>
    /// <param name="message">The answer in a sentence.</param>
    /// <param name="near">The names that may be meant, the nearest first.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, bool asJson, string kind, string asked, string message, IEnumerable<string> near)
    {
        if (asJson)
        {
            JsonText.Write(terminal.Out, json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("found", false);
                json.WriteString("kind", kind);
                json.WriteString("asked", asked);
                json.WriteTexts("near", near);
                json.WriteString("message", message);
                json.WriteEndObject();
            });
        }
        else
        {
            terminal.Complain(message);
        }

        return ExitCode.Warnings;
    }
}
