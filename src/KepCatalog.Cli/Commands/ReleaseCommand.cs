using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat release VERSION [--json]</c>: shows a release.</summary>
internal static class ReleaseCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var version = new Argument<string>("VERSION") { Description = "A release: 1.30, v1.30, or v1.30.2." };
        var json = NoteArguments.Json();
        var command = new Command("release", "Shows a release and its features.") { version, json };
        command.SetAction(line =>
        {
            var known = VersionArgument.Read(line.GetRequiredValue(version));
            if (Releases.Find(known) is not { } release)
            {
                terminal.Complain($"The catalogue has no release {known}; it contains {Releases.All[0].Version} to {Releases.All[^1].Version}.");
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
