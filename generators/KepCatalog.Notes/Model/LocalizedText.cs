namespace KepCatalog.Notes.Model;

/// <summary>Represents a text in English and Chinese.</summary>
/// <param name="English">The English text, or null.</param>
/// <param name="Chinese">The Chinese text, or null.</param>
public readonly record struct LocalizedText(string? English, string? Chinese)
{
    /// <summary>Gets whether there is no text.</summary>
    public bool IsEmpty => English is null && Chinese is null;

    /// <summary>Gets the English text, or else the Chinese text, or null.</summary>
    public string? Any => English ?? Chinese;

    /// <summary>Returns the text with missing languages from another text.</summary>
    public LocalizedText Or(LocalizedText other) => new(English ?? other.English, Chinese ?? other.Chinese);
}
