using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat kep KEP [--json]</c>: what the catalogue knows of a KEP.</summary>
internal static class KepCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("KEP") { Description = "A KEP: 3521, KEP-3521, its name, or a feature gate that is of it alone." };
        var json = NoteArguments.Json();
        var command = new Command("kep", "Shows a KEP and its way through the releases.") { text, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            if (Keps.Find(asked) is not { } kep)
            {
                terminal.Complain($"No KEP in the catalogue is called '{asked}'; give a number, a name, or a feature gate of one KEP alone.");
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
}
