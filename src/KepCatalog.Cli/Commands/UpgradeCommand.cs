using System.CommandLine;
using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat upgrade --from VERSION --to VERSION [-f FILE]... [--kubelet VERSION] [--format FORMAT]</c>: tells what an upgrade breaks and changes.</summary>
internal static class UpgradeCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Option<string>("--from") { Description = terminal.Text("The release before the upgrade, such as 1.29.", "升级前的版本，例如 1.29。"), Required = true };
        var to = new Option<string>("--to") { Description = terminal.Text("The release after the upgrade, such as 1.33. An earlier one is a downgrade.", "升级后的版本，例如 1.33。如果比升级前的版本早，则为降级。"), Required = true };
        var files = FileArguments.Files(terminal);
        var metrics = new Option<string?>("--metrics") { Description = terminal.Text("A file with the metrics of a component, or - for the standard input: its kubernetes_feature_enabled lines are settings.", "组件的指标文件，- 表示标准输入；其中的 kubernetes_feature_enabled 行视为设置。") };
        var kubelet = new Option<string?>("--kubelet") { Description = terminal.Text("The release of the oldest kubelet that stays in the cluster.", "集群中仍保留的最旧 kubelet 的版本。") };
        Array.ForEach(new Option[] { from, to, kubelet }, o => o.CompleteWithReleases());
        var command = new Command(
            "upgrade",
            terminal.Text(
                "Tells what an upgrade breaks and changes for the settings in files. Exits with 0 if nothing breaks, 1 if something breaks, and 3 if nothing breaks but something is not known.",
                "针对文件中的设置，说明升级后哪些会出问题、哪些有变化。退出码：0 表示没有会出问题的内容；1 表示有；3 表示没有会出问题的内容，但有未知的内容。"))
        {
            from, to, files, metrics, kubelet,
        };
        var format = FormatOption.AddTo(command, terminal, "html", "sarif", "github");
        command.SetAction(line =>
        {
            var input = ConfigurationInput.Read(line.GetValue(files) ?? [], line.GetValue(metrics), terminal.In);
            var settings = input.Settings.ToList();
            var plan = Upgrade.Plan(
                VersionArgument.Read(line.GetRequiredValue(from)),
                VersionArgument.Read(line.GetRequiredValue(to)),
                settings,
                line.GetValue(kubelet) is { } text ? VersionArgument.Read(text) : null);
            var report = new UpgradeReport(plan, input.Problems, input.Files.Count, settings.Count(s => s.Kind is UpgradeSettingKind.Gate or UpgradeSettingKind.Flag), terminal.Language);
            switch (format.Read(line))
            {
                case "html":
                    UpgradeHtml.Write(terminal.Out, report);
                    break;
                case "sarif":
                    if (UpgradeSarif.Write(terminal.Out, report, input) is > 0 and var omitted)
                    {
                        terminal.Complain(terminal.Text(
                            $"Code scanning takes {UpgradeSarif.MaximumResults} results; {omitted} more are left out. Name fewer files, or use --format json.",
                            $"代码扫描最多接受 {UpgradeSarif.MaximumResults} 条结果，另有 {omitted} 条未写出。请指定较少的文件，或使用 --format json。"));
                    }

                    break;
                case "github":
                    UpgradeAnnotations.Write(terminal.Out, report);
                    break;
                default:
                    format.Write(line, page => UpgradeTable.Write(page, report), writer => UpgradeJson.Write(writer, report), () => UpgradeTable.RowsOf(report));
                    break;
            }

            return report.Code;
        });
        return command;
    }
}
