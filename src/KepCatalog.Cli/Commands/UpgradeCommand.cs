using System.CommandLine;
using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat upgrade --from VERSION --to VERSION [-f FILE]... [--kubelet VERSION] [--format FORMAT]</c>: tells what an upgrade breaks and changes.</summary>
internal static class UpgradeCommand
{
    private static readonly string[] Formats = ["table", "json", "markdown", "html", "sarif", "github"];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Option<string>("--from") { Description = "The release before the upgrade, such as 1.29.", Required = true };
        var to = new Option<string>("--to") { Description = "The release after the upgrade, such as 1.33. An earlier one is a downgrade.", Required = true };
        var files = FileArguments.Files();
        var metrics = new Option<string?>("--metrics") { Description = "A file with the metrics of a component, or - for the standard input: its kubernetes_feature_enabled lines are settings." };
        var kubelet = new Option<string?>("--kubelet") { Description = "The release of the oldest kubelet that stays in the cluster." };
        var format = new Option<string>("--format") { Description = "The output: table, json, markdown, html, sarif, or github for annotations of GitHub Actions.", DefaultValueFactory = _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command(
            "upgrade",
            "Tells what an upgrade breaks and changes for the settings in files. Exits with 0 if nothing breaks, 1 if something breaks, and 3 if nothing breaks but something is not known.")
        {
            from, to, files, metrics, kubelet, format,
        };
        command.SetAction(line =>
        {
            var input = ConfigurationInput.Read(line.GetValue(files) ?? [], line.GetValue(metrics), terminal.In);
            var settings = input.Settings.ToList();
            var plan = Upgrade.Plan(
                VersionArgument.Read(line.GetRequiredValue(from)),
                VersionArgument.Read(line.GetRequiredValue(to)),
                settings,
                line.GetValue(kubelet) is { } text ? VersionArgument.Read(text) : null);
            var report = new UpgradeReport(plan, input.Problems, input.Files.Count, settings.Count(s => s.Kind is UpgradeSettingKind.Gate or UpgradeSettingKind.Flag));
            switch (line.GetRequiredValue(format))
            {
                case "json":
                    UpgradeJson.Write(terminal.Out, report);
                    break;
                case "markdown":
                    UpgradeMarkdown.Write(terminal.Out, report);
                    break;
                case "html":
                    UpgradeHtml.Write(terminal.Out, report);
                    break;
                case "sarif":
                    if (UpgradeSarif.Write(terminal.Out, report, input) is > 0 and var omitted)
                    {
                        terminal.Complain($"Code scanning takes {UpgradeSarif.MaximumResults} results; {omitted} more are left out. Name fewer files, or use --format json.");
                    }

                    break;
                case "github":
                    UpgradeAnnotations.Write(terminal.Out, report);
                    break;
                default:
                    UpgradeTable.Write(terminal, report);
                    break;
            }

            return report.Code;
        });
        return command;
    }
}
