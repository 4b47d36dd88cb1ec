using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat release VERSION [--json]</c>: shows a release.</summary>
internal static class ReleaseCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var version = new Argument<string>("VERSION") { Description = terminal.Text("A release: 1.30, v1.30, or v1.30.2.", "版本：1.30、v1.30 或 v1.30.2。") };
        var json = NoteArguments.Json(terminal);
        var command = new Command("release", terminal.Text("Shows a release and its features.", "显示一个版本及其特性。")) { version, json };
        command.SetAction(line =>
        {
            var known = VersionArgument.Read(line.GetRequiredValue(version));
            if (Releases.Find(known) is not { } release)
            {
                terminal.Complain(terminal.Text(
                    $"The catalogue has no release {known}; it contains {Releases.All[0].Version} to {Releases.All[^1].Version}.",
                    $"目录中没有版本 {known}；目录包含 {Releases.All[0].Version} 到 {Releases.All[^1].Version}。"));
                return ExitCode.Warnings;
            }

            if (line.GetValue(json))
            {
                CatalogueJson.Write(terminal.Out, release);
            }
            else
            {
                CatalogueText.Write(terminal, release);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
