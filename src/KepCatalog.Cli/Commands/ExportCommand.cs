using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat export --json|--md</c>: prints the whole catalogue as JSON, or a table of feature gates.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = terminal.Text("Print the whole catalogue as JSON. The schema is src/KepCatalog.Cli/Output/export.schema.json.", "以 JSON 输出整个目录。其 schema 为 src/KepCatalog.Cli/Output/export.schema.json。") };
        var markdown = new Option<bool>("--md") { Description = terminal.Text("Print a Markdown table with the state of every feature gate in every release.", "以 Markdown 表格输出每个特性门控在每个版本中的状态。") };
        var command = new Command("export", terminal.Text("Prints the whole catalogue as JSON, or a table of feature gates by release.", "以 JSON 输出整个目录，或按版本列出特性门控的表格。")) { json, markdown };
        command.SetAction(line =>
        {
            if (line.GetValue(json) == line.GetValue(markdown))
            {
                throw new UnusableInputException("Specify either --json or --md.", "请指定 --json 或 --md 之一。");
            }

            if (line.GetValue(json))
            {
                CatalogueExport.WriteJson(terminal.Out);
            }
            else
            {
                CatalogueExport.WriteMarkdown(terminal.Out, terminal.Language);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
