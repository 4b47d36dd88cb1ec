using System.CommandLine;
using System.Globalization;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat kep NUMBER [--json]</c>: what the catalogue knows of a KEP.</summary>
internal static class KepCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var number = new Argument<string>("NUMBER") { Description = "A KEP's number: 3521 or KEP-3521." };
        var json = NoteArguments.Json();
        var command = new Command("kep", "Shows a KEP and its way through the releases.") { number, json };
        command.SetAction(line =>
        {
            var asked = Read(line.GetRequiredValue(number));
            if (Keps.Find(asked) is not { } kep)
            {
                terminal.Complain(FormattableString.Invariant($"No note in the catalogue speaks of KEP {asked}."));
                return ExitCode.Warnings;
            }

            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, kep);
            }
            else
            {
                CatalogueText.Write(terminal, kep);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static int Read(string text)
    {
        var digits = text.StartsWith("KEP-", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UnusableInputException($"'{text}' is not a KEP number; write it as 3521.");
    }
}
