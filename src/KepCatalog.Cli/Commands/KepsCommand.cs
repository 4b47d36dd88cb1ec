using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat keps [--sig SIG] [--stage STAGE] [--release VERSION] [--since VERSION] [--status STATUS]</c>: lists KEPs.</summary>
internal static class KepsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("keps", terminal.Text("Lists KEPs by SIG, stage, release and status.", "按 SIG、阶段、版本和状态列出 KEP。"));
        var filter = new KepFilter(command, terminal);
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line => ListOptions.Write(terminal, format, line, RowsOf(filter.Read(line), terminal.Language)));
        return command;
    }

    private static Rows RowsOf(IEnumerable<(Kep Kep, StageChange? Step)> keps, Language language) => Rows.Of(
        keps,
        (new("kep", new("KEP", IsNumber: true)), k => k.Kep.Number),
        (new("title", language.Text("Title", "标题")), k => language.Text(k.Kep.Titles) ?? k.Kep.Name),
        (new("sig", "SIG"), k => k.Kep.Sig),
        (new("stage", language.Text("Stage", "阶段")), k => Cell.Of(k.Step?.Stage ?? Stage.Unknown, language)),
        (new("release", language.Text("Release", "版本")), k => k.Step?.Version.ToString()),
        (new("status", language.Text("Status", "状态")), k => k.Kep.Status == KepStatus.Unknown ? null : JsonText.Word(k.Kep.Status)),
        (new("gates", language.Text("Gates", "门控")), k => Cell.Of(k.Kep.Gates)));
}
