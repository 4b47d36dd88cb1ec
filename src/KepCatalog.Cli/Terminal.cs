using Spectre.Console;

namespace KepCatalog.Cli;

/// <summary>Where a command writes to. Commands never reach for the process's own console.</summary>
internal sealed class Terminal
{
    // Folding a line at 80 columns would break every script that reads it.
    private const int WidthOfAFile = 100_000;

    private readonly Lazy<IAnsiConsole> rich;

    /// <summary>Takes the two streams.</summary>
    public Terminal(TextWriter output, TextWriter error)
    {
        Out = output;
        Error = error;
        rich = new Lazy<IAnsiConsole>(() => CreateConsole(output));
    }

    /// <summary>What was asked for, as plain text: lines written here are never folded or coloured.</summary>
    public TextWriter Out { get; }

    /// <summary>What went wrong.</summary>
    public TextWriter Error { get; }

    /// <summary>The same stream as <see cref="Out"/>, for tables and colour.</summary>
    public IAnsiConsole Rich => rich.Value;

    /// <summary>Writes one line that says what is wrong.</summary>
    public void Complain(string message) => Error.WriteLine("kepcat: " + PlainText.OneLine(message));

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var toTerminal = target.IsTerminal;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = toTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // The enrichers turn colour on inside CI, redirected or not.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!toTerminal)
        {
            console.Profile.Width = WidthOfAFile;
        }

        return console;
    }
}
