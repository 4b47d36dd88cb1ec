using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat kep KEP [--json]</c>: shows a KEP.</summary>
internal static class KepCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("KEP") { Description = "A KEP: 3521, KEP-3521, its name, or a feature gate that belongs only to it." };
        var json = NoteArguments.Json();
        var command = new Command("kep", "Shows a KEP and its history.") { text, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            if (Keps.Find(asked) is not { } kep)
            {
                terminal.Complain($"The catalogue has no KEP '{asked}'; specify a number, a name, or a feature gate that belongs to a single KEP.");
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
