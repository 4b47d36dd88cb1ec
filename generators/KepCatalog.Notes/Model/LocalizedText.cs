namespace KepCatalog.Notes.Model;

/// <summary>One text in the languages that a note gives it in.</summary>
/// <param name="English">The English text, or null.</param>
/// <param name="Chinese">The Chinese text, or null.</param>
public readonly record struct LocalizedText(string? English, string? Chinese)
{
    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => English is null && Chinese is null;

    /// <summary>The English text, else the Chinese one, else null.</summary>
    public string? Any => English ?? Chinese;

    /// <summary>Fills what is missing here from another text.</summary>
    public LocalizedText Or(LocalizedText other) => new(English ?? other.English, Chinese ?? other.Chinese);
}
