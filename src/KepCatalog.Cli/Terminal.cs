using KepCatalog.Cli.Output;

namespace KepCatalog.Cli;

/// <summary>Represents the streams of a command. Commands never use the console of the process directly.</summary>
internal sealed class Terminal
{
    private readonly Lazy<IPage> page;

    /// <summary>Initializes a new instance with the streams and the language of texts for people.</summary>
    public Terminal(Streams streams, Language language)
    {
        Language = language;
        Streams = streams;
        page = new Lazy<IPage>(() => streams.IsTerminal ? new RichPage(Out, language, streams.Width) : new PlainPage(Out, language));
    }

    /// <summary>Gets the language of texts for people.</summary>
    public Language Language { get; }

    /// <summary>Gets the streams.</summary>
    public Streams Streams { get; }

    /// <summary>Gets the writer for requested output, as plain text without wrapping or colour.</summary>
    public TextWriter Out => Streams.Output;

    /// <summary>Gets the reader for the standard input.</summary>
    public TextReader In => Streams.Input;

    /// <summary>Gets the writer for error messages.</summary>
    public TextWriter Error => Streams.Error;

    /// <summary>Gets the same stream as <see cref="Out"/>, for titles and tables.</summary>
    public IPage Page => page.Value;

    /// <summary>Returns a text in the language of the terminal.</summary>
    public string Text(string english, string chinese) => Language.Text(english, chinese);

    /// <summary>Writes an error message on one line.</summary>
    public void Complain(string message) => Error.WriteLine("kepcat: " + PlainText.OneLine(message));
}

/// <summary>Represents the streams that a command reads and writes.</summary>
/// <param name="Output">Receives the requested output.</param>
/// <param name="Error">Receives error messages.</param>
/// <param name="Input">The standard input.</param>
/// <param name="IsTerminal">Whether a person reads the output at a terminal.</param>
/// <param name="Width">The width of the terminal in columns, or null to find it out.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error, TextReader Input, bool IsTerminal = false, int? Width = null);
