using System.CommandLine;
using System.Globalization;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Search;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat kep KEP [--format FORMAT] [--web]</c>: shows a KEP.</summary>
internal static class KepCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("KEP") { Description = terminal.Text("A KEP: 3521, KEP-3521, its name, or a feature gate that belongs only to it.", "KEP：3521、KEP-3521、它的名称，或只属于它的特性门控。") };
        text.CompleteWith(() => Keps.All.SelectMany(k => new[] { k.Number.ToString(CultureInfo.InvariantCulture), k.Name }));
        var web = WebOption.Create(terminal);
        var command = new Command("kep", terminal.Text("Shows a KEP and its history.", "显示一个 KEP 及其历程。")) { text, web };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(text);
            if (Keps.Find(asked) is not { } kep)
            {
                return Missing(terminal, asked, format.IsJson(line));
            }

            if (line.GetValue(web))
            {
                Browser.Show(terminal, WebOption.PageOf(kep));
            }
            else
            {
                format.Write(line, page => CatalogueText.Write(page, kep), writer => CatalogueJson.Write(writer, kep), () => CatalogueRows.Of(kep));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static int Missing(Terminal terminal, string asked, bool asJson)
    {
        var near = new CatalogueSearch().Find(asked).Where(e => e.Kind == "kep").Take(3).Select(e => e.Name).ToList();
        var message = terminal.Text($"The catalogue has no KEP '{asked}'", $"目录中没有 KEP“{asked}”") + (near.Count > 0 ? Nearest.Question(terminal.Language, near) : terminal.Text(
            "; specify a number, a name, or a feature gate that belongs to a single KEP.", "；请指定编号、名称，或只属于一个 KEP 的特性门控。"));
        return NotFound.Write(terminal, asJson, "kep", asked, message, near);
    }
}
