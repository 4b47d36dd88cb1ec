namespace KepCatalog.Cli.Output;

/// <summary>Represents output for people: titles, lines, facts and tables. Each form writes it in its own way.</summary>
internal interface IPage
{
    /// <summary>Gets the language of the texts.</summary>
    Language Language { get; }

    /// <summary>Writes the title of a thing.</summary>
    void Title(string text);

    /// <summary>Writes the title of a section.</summary>
    void Heading(string text);

    /// <summary>Writes one line.</summary>
    void Line(string text);

    /// <summary>Writes one line as it is, never wrapped: what an editor links to, or what its indentation gives a meaning.</summary>
    void Code(string line);

    /// <summary>Writes names with their values. Facts without a value are left out.</summary>
    void Facts(IEnumerable<Fact> facts);

    /// <summary>Writes a table.</summary>
    /// <param name="heads">The head of each column.</param>
    /// <param name="rows">The rows, with a cell for each column.</param>
    void Table(IReadOnlyList<Head> heads, IEnumerable<IReadOnlyList<string?>> rows);
}

/// <summary>Represents a name and its value.</summary>
/// <remarks>This and the other parts of tables are classes: the framework ships compiled lists of references, and none of our structures, which would be
/// compiled at every start.</remarks>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, or null if there is none.</param>
internal sealed record Fact(string Name, string? Value);

/// <summary>Represents the head of a column.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsNumber">Whether the column has numbers, which are aligned at their right ends.</param>
/// <param name="IsCode">Whether the column has what stands in files, which Markdown sets as code.</param>
internal sealed record Head(string Text, bool IsNumber = false, bool IsCode = false)
{
    /// <summary>Makes the head of a column of texts.</summary>
    public static implicit operator Head(string text) => new(text);
}
