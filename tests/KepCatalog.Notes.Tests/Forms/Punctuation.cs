namespace KepCatalog.Tests.Forms;

/// <summary>
/// The marks between words; <c>Between</c> stands between two sentences, <c>Glue</c> between a subject and its verb.
/// Chinese texts are written with full-width marks, which are replaced where half-width ones are asked for.
/// </summary>
internal sealed record Punctuation(string Open, string Close, string Colon, string Comma, string Stop, string Between, string Glue)
{
    public static Punctuation English { get; } = new(" (", ")", ": ", ", ", ".", " ", " ");

    public static Punctuation FullWidth { get; } = new("（", "）", "：", "，", "。", "", "");

    public static Punctuation HalfWidth { get; } = new(" (", ")", ": ", ", ", ".", " ", "");

    public string In(string text) => text.Replace("，", Comma, StringComparison.Ordinal).Replace("：", Colon, StringComparison.Ordinal);

    /// <summary>Sentences, one behind the other.</summary>
    public string Join(IEnumerable<string> sentences) => string.Join(Between, sentences.Select(s => In(s) + Stop));

    public string Bracketed(string text) => Open + text + Close;
}
