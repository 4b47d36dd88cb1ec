using System.CommandLine;
using System.Text;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat maintain statistics DIR [--output FILE]</c>: counts what notes have and what they lack.</summary>
internal static class StatisticsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = terminal.Text("A directory of notes.", "存放笔记的目录。") };
        var output = new Option<string?>("--output") { Description = terminal.Text("The file to write. By default, the text is printed.", "要写入的文件。默认打印文本。") };
        var command = new Command("statistics", terminal.Text("Prints statistics of notes as Markdown: what they have and what they lack.", "以 Markdown 打印笔记的统计：有什么，缺什么。文本为英文。")) { folder, output };
        command.SetAction(line =>
        {
            var path = line.GetRequiredValue(folder);
            var text = StatisticsText.Of(ReadNotes.From([path], terminal.In).Result.Catalogue, path.Replace('\\', '/').TrimEnd('/'));
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
