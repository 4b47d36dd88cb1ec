using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat export --json|--md|--format FORMAT</c>: prints the whole catalogue as JSON, or a table of feature gates.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var markdown = new Option<bool>("--md") { Description = terminal.Text("The same as --format markdown.", "与 --format markdown 相同。") };
        var command = new Command("export", terminal.Text(
            "Prints the whole catalogue as JSON, or a table with the state of every feature gate in every release. The schema is src/KepCatalog.Cli/Output/export.schema.json.",
            "以 JSON 输出整个目录，或以表格输出每个特性门控在每个版本中的状态。其 schema 为 src/KepCatalog.Cli/Output/export.schema.json。")) { markdown };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            if (line.GetValue(markdown) == format.IsAskedFor(line))
            {
                throw new UnusableInputException("Specify either --json or --md.", "请指定 --json 或 --md 之一。");
            }

            if (line.GetValue(markdown))
            {
                CatalogueExport.Write(new MarkdownPage(terminal.Out, terminal.Language));
            }
            else
            {
                format.Write(line, CatalogueExport.Write, CatalogueExport.WriteJson, () => CatalogueExport.GatesByRelease(terminal.Language));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
