using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Represents one text in English and Chinese: that of notes in the languages that the notes give it in, that of the library in both. The
/// default value holds no text.</summary>
/// <param name="English">The English text, or <see langword="null"/> if there is none.</param>
/// <param name="Chinese">The Chinese text in simplified characters, or <see langword="null"/> if there is none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LocalizedText(string? English, string? Chinese = null)
{
    /// <summary>Gets the English text, or the Chinese text if there is no English one, or <see langword="null"/> if there is no text.</summary>
    public string? Preferred => English ?? Chinese;

    /// <summary>Gets a value indicating whether there is no text in any language.</summary>
    public bool IsEmpty => Preferred is null;

    /// <summary>Gets the text for readers of a culture: Chinese for the cultures of Chinese, English for all others, or the other
    /// language if there is no text in that one.</summary>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text, or <see langword="null"/> if there is no text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string? GetText(CultureInfo culture) => GetText((culture ?? throw new ArgumentNullException(nameof(culture))).Name);

    /// <summary>Gets the text in a language: Chinese for <c>zh</c> and its forms, English for all others, or the other language if there is
    /// no text in that one.</summary>
    /// <param name="language">The language, such as <c>zh-Hans</c> or <c>en</c>.</param>
    /// <returns>The text, or <see langword="null"/> if there is no text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? GetText(string language)
        => (language ?? throw new ArgumentNullException(nameof(language))).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese ?? English : Preferred;

    /// <summary>Returns the text as <see cref="Preferred"/> gives it.</summary>
    /// <returns>The text, or an empty string if there is none.</returns>
    public override string ToString() => Preferred ?? "";
}
