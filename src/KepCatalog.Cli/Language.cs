namespace KepCatalog.Cli;

/// <summary>Represents the language of what <c>kepcat</c> writes for people. The command line decides it, never the environment, so that scripts get the
/// same output everywhere.</summary>
internal sealed class Language
{
    private readonly string code;

    private Language(string code) => this.code = code;

    /// <summary>Gets English, the default.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Gets Chinese in simplified characters.</summary>
    public static Language Chinese { get; } = new("zh-Hans");

    /// <summary>Gets the separator between items of a list: a comma, or an enumeration comma.</summary>
    public string Comma => Text(", ", "、");

    /// <summary>Gets the separator between a name and its content.</summary>
    public string Colon => Text(": ", "：");

    /// <summary>Returns the text in this language.</summary>
    public string Text(string english, string chinese) => this == Chinese ? chinese : english;

    /// <summary>Returns the text in this language, or in the other one if there is none in this, or null if there is no text.</summary>
    public string? Text(LocalizedText text) => text.GetText(code);

    /// <summary>Returns a text in this language with a capital letter, as at the head of a list.</summary>
    public string Label(LocalizedText text) => Text(text) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    /// <summary>Returns the language as a BCP 47 tag.</summary>
    public override string ToString() => code;
}
