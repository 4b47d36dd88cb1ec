using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat kep KEP [--json]</c>: shows a KEP.</summary>
internal static class KepCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("KEP") { Description = terminal.Text("A KEP: 3521, KEP-3521, its name, or a feature gate that belongs only to it.", "KEP：3521、KEP-3521、它的名称，或只属于它的特性门控。") };
        var json = NoteArguments.Json(terminal);
        var command = new Command("kep", terminal.Text("Shows a KEP and its history.", "显示一个 KEP 及其历程。")) { text, json };
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            if (Keps.Find(asked) is not { } kep)
            {
                terminal.Complain(terminal.Text(
                    $"The catalogue has no KEP '{asked}'; specify a number, a name, or a feature gate that belongs to a single KEP.",
                    $"目录中没有 KEP“{asked}”；请指定编号、名称，或只属于一个 KEP 的特性门控。"));
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
