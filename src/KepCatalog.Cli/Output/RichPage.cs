using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Writes for people at a terminal: tables that fit its width. Nothing else uses Spectre.Console, whose loading takes longer than most answers.</summary>
internal sealed class RichPage : IPage
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="width">The width in columns, or null to use that of the terminal.</param>
    public RichPage(TextWriter writer, Language language, int? width)
    {
        this.writer = writer;
        Language = language;
        var target = new AnsiConsoleOutput(writer);
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // The enrichers enable colour in CI even if nobody sees it.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (width is { } columns)
        {
            console.Profile.Width = columns;
        }
    }

    /// <inheritdoc />
    public Language Language { get; }

    /// <inheritdoc />
    public void Title(string text)
    {
        console.Write(new Text(PlainText.OneLine(text), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <inheritdoc />
    public void Heading(string text)
    {
        console.WriteLine();
        Line(text);
    }

    /// <inheritdoc />
    public void Line(string text) => console.WriteLine(PlainText.OneLine(text));

    /// <inheritdoc />
    public void Code(string line) => writer.WriteLine(line);

    /// <inheritdoc />
    public void Facts(IEnumerable<Fact> facts)
    {
        var grid = new Grid().AddColumn().AddColumn();
        foreach (var fact in facts.Where(f => !string.IsNullOrEmpty(f.Value)))
        {
            grid.AddRow(Cell(fact.Name), Cell(fact.Value));
        }

        console.Write(grid);
    }

    /// <inheritdoc />
    public void Table(IReadOnlyList<Head> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in heads)
        {
            var column = new TableColumn(Cell(head.Text));
            table.AddColumn(head.IsNumber ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Cell));
        }

        console.Write(table);
    }

    // Text, not markup: a title may contain [brackets].
    private static Text Cell(string? text) => new(PlainText.OneLine(text ?? ""));
}
