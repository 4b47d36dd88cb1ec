using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat export --json|--md</c>: prints the whole catalogue as JSON, or a table of feature gates.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print the whole catalogue as JSON. The schema is src/KepCatalog.Cli/Output/export.schema.json." };
        var markdown = new Option<bool>("--md") { Description = "Print a Markdown table with the state of every feature gate in every release." };
        var command = new Command("export", "Prints the whole catalogue as JSON, or a table of feature gates by release.") { json, markdown };
        command.SetAction(line =>
        {
            if (line.GetValue(json) == line.GetValue(markdown))
            {
                throw new UnusableInputException("Specify either --json or --md.");
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
