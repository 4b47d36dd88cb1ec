using System.CommandLine;
using System.Text;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat statistics DIR [--output FILE]</c>: what notes have and lack.</summary>
internal static class StatisticsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A directory of notes." };
        var output = new Option<string?>("--output") { Description = "The file to write; without it, the text is printed." };
        var command = new Command("statistics", "Counts what notes have and lists what they lack, as Markdown.") { folder, output };
        command.SetAction(line =>
        {
            var path = line.GetRequiredValue(folder);
            var text = StatisticsText.Of(ReadNotes.From([path]).Result.Catalogue, path.Replace('\\', '/').TrimEnd('/'));
            if (line.GetValue(output) is { } file)
            {
                AtomicFile.Write(file, Encoding.UTF8.GetBytes(text));
            }
            else
            {
                terminal.Out.Write(text);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
