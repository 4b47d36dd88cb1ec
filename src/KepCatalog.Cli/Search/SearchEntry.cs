namespace KepCatalog.Cli.Search;

/// <summary>Represents something that a search finds, with the texts in which it is found.</summary>
internal sealed class SearchEntry
{
    /// <summary>Gets what it is: <c>kep</c>, <c>gate</c>, <c>release</c> or <c>feature</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets what names it in other commands: <c>KEP-753</c>, <c>NodeSwap</c> or <c>1.30</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the titles.</summary>
    public LocalizedText Titles { get; init; }

    /// <summary>Gets the SIG, or null.</summary>
    public string? Sig { get; init; }

    /// <summary>Gets the stage in the last release, or <see cref="Stage.Unknown"/>.</summary>
    public Stage Stage { get; init; }

    /// <summary>Gets the texts, each with how much a word in it counts.</summary>
    public required IReadOnlyList<SearchText> Texts { get; init; }
}

/// <summary>Represents a text in which words are looked for.</summary>
internal sealed class SearchText
{
    private const int WholeWord = 10;
    private const int BeginOfWord = 7;
    private const int PartOfWord = 4;
    private const int Slip = 2;

    private readonly int weight;
    private readonly string text;
    private readonly IReadOnlyList<string> words;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="weight">How much a word in the text counts.</param>
    /// <param name="text">The text, or null.</param>
    public SearchText(int weight, string? text)
    {
        this.weight = weight;
        this.text = (text ?? "").ToLowerInvariant();
        words = WordsOf(text ?? "");
    }

    /// <summary>Gets the words of the text in lower case: runs of letters and digits, and the parts of names such as <c>NodeSwap</c>.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Returns how well a word matches, or 0. Chinese has no blanks between words, so a Chinese word is any part of the text.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="slips">How many slips are forgiven.</param>
    public int Score(string word, int slips) => weight * Match(word, slips);

    private int Match(string word, int slips)
    {
        if (slips > 0)
        {
            return words.Any(w => EditDistance.IsAtMost(word, w, slips)) ? Slip : 0;
        }

        if (words.Contains(word))
        {
            return WholeWord;
        }

        // A number is a KEP's, and no part of another number; two letters are a part of nearly everything.
        var mayBePart = !word.All(char.IsAsciiDigit) && (word.Length > 2 || !char.IsAscii(word[0]));
        return !mayBePart || !text.Contains(word, StringComparison.Ordinal) ? 0
            : words.Any(w => w.StartsWith(word, StringComparison.Ordinal)) ? BeginOfWord
            : PartOfWord;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start;
            var part = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                if (end > part && char.IsUpper(text[end]) && (char.IsLower(text[end - 1]) || (end + 1 < text.Length && char.IsLower(text[end + 1]))))
                {
                    words.Add(text[part..end].ToLowerInvariant());
                    part = end;
                }

                end++;
            }

            words.Add(text[part..end].ToLowerInvariant());
            if (part > start)
            {
                words.Add(text[start..end].ToLowerInvariant());
            }

            start = end;
        }

        return words;
    }
}
