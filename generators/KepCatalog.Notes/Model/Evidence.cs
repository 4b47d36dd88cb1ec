namespace KepCatalog.Notes.Model;

/// <summary>Specifies the strength of evidence, in ascending order of precedence.</summary>
public enum Strength
{
    /// <summary>An announcement for the future.</summary>
    Announced,

    /// <summary>A guess. Any statement overrides it.</summary>
    Guess,

    /// <summary>A sentence in the text below.</summary>
    Body,

    /// <summary>A word for deprecation or removal at the end of the title.</summary>
    Closing,

    /// <summary>A heading above.</summary>
    Inherited,

    /// <summary>A sentence in the text below that names the release of the note.</summary>
    Dated,

    /// <summary>A clause of the title, or of the line of the item.</summary>
    Clause,

    /// <summary>A word for deprecation or removal at the beginning of the title.</summary>
    Opening,

    /// <summary>A separate mark in the title.</summary>
    Marker,

    /// <summary>A field, or a column of a table.</summary>
    Field,
}

/// <summary>Represents a value that a rule of the reader read for one fact of a feature or a release. Compares by value.</summary>
/// <param name="Fact">The fact: <c>feature</c> (it is a feature), <c>kep</c>, <c>stage</c>, <c>title</c>, <c>sig</c>, <c>gate</c>; for a release
/// <c>version</c>, <c>date</c>, <c>theme</c>, <c>totals</c>.</param>
/// <param name="Value">The value, as <c>kepcat read --json</c> prints it; for <c>feature</c>, the kind of its presentation: <c>item</c>, <c>heading</c>.</param>
/// <param name="Rule">The name of the rule: <c>stage.marker</c>.</param>
/// <param name="Strength">The strength of the evidence.</param>
/// <param name="Place">The place of the value.</param>
public sealed record Evidence(string Fact, string Value, string Rule, Strength Strength, Place Place)
{
    /// <summary>Gets whether the value is used. Other evidence was weaker, or came later.</summary>
    public bool Won { get; init; }
}
