using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat sigs</c> with the options of <c>kepcat keps</c>: counts the KEPs of each SIG.</summary>
internal static class SigsCommand
{
    private static readonly Stage[] Counted = [Stage.Alpha, Stage.Beta, Stage.Stable];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("sigs", terminal.Text("Lists SIGs with the number of their KEPs, by SIG, stage, release and status.", "列出各 SIG 及其 KEP 的数量，可按 SIG、阶段、版本和状态筛选。"));
        var filter = new KepFilter(command, terminal);
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var sigs = filter.Read(line).Where(k => k.Kep.Sig is not null).GroupBy(k => k.Kep.Sig!).OrderBy(g => g.Key, StringComparer.Ordinal);
            return ListOptions.Write(terminal, format, line, RowsOf(sigs, terminal.Language));
        });
        return command;
    }

    private static Rows RowsOf(IEnumerable<IGrouping<string, (Kep Kep, StageChange? Step)>> sigs, Language language) => Rows.Of(
        sigs,
        [
            (new("sig", "SIG"), s => s.Key),
            (new("keps", new("KEP", IsNumber: true)), s => s.Count()),
            .. Counted.Select(stage => (
                new Column(JsonText.Word(stage), new(StageHeading.Of(stage, language), IsNumber: true)),
                (Func<IGrouping<string, (Kep Kep, StageChange? Step)>, Cell>)(s => s.Count(k => k.Step?.Stage == stage)))),
        ]);
}
