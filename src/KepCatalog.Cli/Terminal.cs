using Spectre.Console;

namespace KepCatalog.Cli;

/// <summary>Represents the output of a command. Commands never use the console of the process directly.</summary>
internal sealed class Terminal
{
    // Wrapping lines at 80 columns would break scripts that read them.
    private const int WidthOfAFile = 100_000;

    private readonly Lazy<IAnsiConsole> rich;

    /// <summary>Initializes a new instance with the three streams and the language of texts for people.</summary>
    public Terminal(TextWriter output, TextWriter error, TextReader input, Language language)
    {
        Language = language;
        Out = output;
        Error = error;
        In = input;
        rich = new Lazy<IAnsiConsole>(() => CreateConsole(output));
    }

    /// <summary>Gets the language of texts for people.</summary>
    public Language Language { get; }

    /// <summary>Gets the writer for requested output, as plain text without wrapping or colour.</summary>
    public TextWriter Out { get; }

    /// <summary>Gets the reader for the standard input.</summary>
    public TextReader In { get; }

    /// <summary>Gets the writer for error messages.</summary>
    public TextWriter Error { get; }

    /// <summary>Gets the same stream as <see cref="Out"/>, for tables and colour.</summary>
    public IAnsiConsole Rich => rich.Value;

    /// <summary>Returns a text in the language of the terminal.</summary>
    public string Text(string english, string chinese) => Language.Text(english, chinese);

    /// <summary>Writes an error message on one line.</summary>
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

            // The enrichers enable colour in CI even if the output is redirected.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!toTerminal)
        {
            console.Profile.Width = WidthOfAFile;
        }

        return console;
    }
}
