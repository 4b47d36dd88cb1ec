using System.CommandLine;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Search;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat search WORDS [--limit NUMBER]</c>: finds KEPs, feature gates, releases and features by words.</summary>
internal static class SearchCommand
{
    private const int Most = 20;

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = terminal.Text("Words in English or Chinese, or the number of a KEP. All of them are looked for.", "英文或中文的词，或 KEP 编号。结果要包含全部词。"), Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { Description = terminal.Text("How many results are shown; 0 for all.", "显示多少条结果；0 表示全部。"), DefaultValueFactory = _ => Most };
        var command = new Command("search", terminal.Text("Finds KEPs, feature gates, releases and features by words in their names, titles and summaries.", "按名称、标题和摘要中的词查找 KEP、特性门控、版本和特性。")) { words, limit };
        var format = FormatOption.AddTo(command, terminal);
        command.SetAction(line =>
        {
            var asked = string.Join(' ', line.GetRequiredValue(words));
            var search = new CatalogueSearch();
            var found = search.Find(asked);
            if (found.Count == 0)
            {
                if (format.IsJson(line))
                {
                    format.Write(line, RowsOf([], terminal.Language));
                }

                var near = Nearest.Question(terminal.Language, search.Near(asked));
                terminal.Complain(terminal.Text($"nothing is found for '{asked}'{near}", $"没有找到“{asked}”{near}"));
                return ExitCode.Warnings;
            }

            var shown = line.GetValue(limit) is > 0 and var most ? found.Take(most).ToList() : found;
            format.Write(line, RowsOf(shown, terminal.Language));
            if (shown.Count < found.Count)
            {
                terminal.Complain(terminal.Text($"{shown.Count} of {found.Count} results are shown; --limit 0 shows all.", $"共 {found.Count} 条结果，显示了 {shown.Count} 条；--limit 0 显示全部。"));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static Rows RowsOf(IEnumerable<SearchEntry> entries, Language language) => Rows.Of(
        entries,
        (new("kind", language.Text("Kind", "类别")), e => new Cell(e.Kind, Kind(e.Kind, language))),
        (new("name", language.Text("Name", "名称")), e => e.Name),
        (new("title", language.Text("Title", "标题")), e => language.Text(e.Titles)),
        (new("sig", "SIG"), e => e.Sig),
        (new("stage", language.Text("Stage", "阶段")), e => Cell.Of(e.Stage, language)));

    private static string Kind(string kind, Language language) => kind switch
    {
        "kep" => "KEP",
        "gate" => language.Text("gate", "门控"),
        "release" => language.Text("release", "版本"),
        _ => language.Text("feature", "特性"),
    };
}
