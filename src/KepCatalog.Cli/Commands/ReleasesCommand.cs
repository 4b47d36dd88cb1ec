using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat releases [--since VERSION] [--status STATUS]</c>: lists releases.</summary>
internal static class ReleasesCommand
{
    private static readonly string[] Statuses = [.. Enum.GetValues<ReleaseStatus>().Select(JsonText.Word)];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var since = ListOptions.OfRelease(terminal, "--since", "Only this release and later ones.", "只列出此版本和之后的版本。");
        var status = ListOptions.OneOf(terminal, "--status", Statuses, "Only releases with this status", "只列出此状态的版本");
        var command = new Command("releases", terminal.Text("Lists releases with their dates, themes and numbers of features.", "列出各版本及其日期、主题和特性数量。")) { since, status };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var first = VersionArgument.ReadOptional(line.GetValue(since));
            var ofStatus = line.GetValue(status);
            var releases = Releases.All.Where(r => (first is null || r.Version >= first) && (ofStatus is null || JsonText.Word(r.Status) == ofStatus));
            return ListOptions.Write(terminal, format, line, RowsOf(releases, terminal.Language));
        });
        return command;
    }

    private static Rows RowsOf(IEnumerable<Release> releases, Language language) => Rows.Of(
        releases,
        (new("version", language.Text("Release", "版本")), r => r.Version.ToString()),
        (new("date", language.Text("Date", "日期")), r => JsonText.Day(r.Date)),
        (new("theme", language.Text("Theme", "主题")), r => r.Theme),
        (new("status", language.Text("Status", "状态")), r => new Cell(JsonText.Word(r.Status), r.Status == ReleaseStatus.Released ? language.Text("released", "已发布") : language.Text("planned", "计划"))),
        (new("supportedUntil", language.Text("Supported until", "支持到")), r => JsonText.Day(r.Support?.Date)),
        (new("stable", new(StageHeading.Of(Stage.Stable, language), IsNumber: true)), r => r.Features.OfStage(Stage.Stable).Count()),
        (new("beta", new(StageHeading.Of(Stage.Beta, language), IsNumber: true)), r => r.Features.OfStage(Stage.Beta).Count()),
        (new("alpha", new(StageHeading.Of(Stage.Alpha, language), IsNumber: true)), r => r.Features.OfStage(Stage.Alpha).Count()));
}
