using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat export --json|--md</c>: the whole catalogue for other programs, or a matrix for people.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "The whole catalogue as JSON; src/KepCatalog.Cli/Output/export.schema.json describes it." };
        var markdown = new Option<bool>("--md") { Description = "A Markdown table: the state of every feature gate in every release." };
        var command = new Command("export", "Prints the whole catalogue for other programs, or a table of feature gates by release.") { json, markdown };
        command.SetAction(line =>
        {
            if (line.GetValue(json) == line.GetValue(markdown))
            {
                throw new UnusableInputException("Give either --json or --md.");
            }

            if (line.GetValue(json))
            {
                CatalogueExport.WriteJson(terminal.Out);
            }
            else
            {
                CatalogueExport.WriteMarkdown(terminal.Out);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
