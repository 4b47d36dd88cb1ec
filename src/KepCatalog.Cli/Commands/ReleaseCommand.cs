using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat release VERSION [--format FORMAT] [--web]</c>: shows a release.</summary>
internal static class ReleaseCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var version = new Argument<string>("VERSION") { Description = terminal.Text("A release: 1.30, v1.30, v1.30.2, or latest.", "版本：1.30、v1.30、v1.30.2 或 latest。") };
        version.CompleteWithReleases();
        var web = WebOption.Create(terminal);
        var command = new Command("release", terminal.Text("Shows a release: what it removes and changes, and its features.", "显示一个版本：移除和改变的内容，以及特性。")) { version, web };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var asked = line.GetRequiredValue(version);
            var known = VersionArgument.Read(asked);
            if (Releases.Find(known) is not { } release)
            {
                var message = terminal.Text(
                    $"The catalogue has no release {known}; it contains {Releases.All[0].Version} to {Releases.All[^1].Version}.",
                    $"目录中没有版本 {known}；目录包含 {Releases.All[0].Version} 到 {Releases.All[^1].Version}。");
                return NotFound.Write(terminal, format.IsJson(line), "release", asked, message, []);
            }

            if (line.GetValue(web))
            {
                Browser.Show(terminal, WebOption.PageOf(release));
            }
            else
            {
                format.Write(line, page => CatalogueText.Write(page, release), writer => CatalogueJson.Write(writer, release), () => CatalogueRows.Of(release));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
