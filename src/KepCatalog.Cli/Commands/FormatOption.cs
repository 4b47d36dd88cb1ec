using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines <c>--format</c> and its short form <c>--json</c>, and writes in the format.</summary>
internal sealed class FormatOption
{
    private const string Json = "json";
    private static readonly string[] Common = ["table", Json, "csv", "markdown"];

    private readonly Terminal terminal;
    private readonly Option<string> format;
    private readonly Option<bool> json;

    private FormatOption(Terminal terminal, string[] more)
    {
        this.terminal = terminal;
        var names = string.Join(terminal.Language.Comma, Common.Concat(more));
        format = new Option<string>("--format") { Description = terminal.Text($"The output: {names}.", $"输出格式：{names}。") };
        format.AcceptOnlyFromAmong([.. Common, .. more]);
        json = new Option<bool>("--json") { Description = terminal.Text("The same as --format json.", "与 --format json 相同。") };
    }

    /// <summary>Adds the two options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="more">Formats that only this command has.</param>
    public static FormatOption AddTo(Command command, Terminal terminal, params string[] more)
    {
        var option = new FormatOption(terminal, more);
        command.Options.Add(option.format);
        command.Options.Add(option.json);
        return option;
    }

    /// <summary>Returns the format that a command line asks for.</summary>
    /// <exception cref="UnusableInputException">Two formats are asked for.</exception>
    public string Read(ParseResult line)
    {
        var name = line.GetValue(format);
        return !line.GetValue(json) ? name ?? Common[0]
            : name is null or Json ? Json
            : throw new UnusableInputException($"Specify either --json or --format {name}.", $"请指定 --json 或 --format {name} 之一。");
    }

    /// <summary>Determines whether a command line asks for any format.</summary>
    public bool IsAskedFor(ParseResult line) => line.GetValue(json) || line.GetValue(format) is not null;

    /// <summary>Determines whether a command line asks for JSON.</summary>
    public bool IsJson(ParseResult line) => Read(line) == Json;

    /// <summary>Writes rows, which have every format.</summary>
    public void Write(ParseResult line, Rows rows) => Write(line, rows.WriteTo, rows.WriteJson, () => rows);

    /// <summary>Writes what is more than rows.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="page">Writes it for people.</param>
    /// <param name="asJson">Writes it as JSON.</param>
    /// <param name="rows">Returns the part that is rows, for CSV.</param>
    public void Write(ParseResult line, Action<IPage> page, Action<TextWriter> asJson, Func<Rows> rows)
    {
        switch (Read(line))
        {
            case Json:
                asJson(terminal.Out);
                break;
            case "csv":
                rows().WriteCsv(terminal.Out);
                break;
            case "markdown":
                page(new MarkdownPage(terminal.Out, terminal.Language));
                break;
            default:
                page(terminal.Page);
                break;
        }
    }
}
