namespace KepCatalog.Notes.Model;

/// <summary>How sure a rule of the reader is. The order is the order of precedence.</summary>
public enum Strength
{
    /// <summary>Announced for some time to come.</summary>
    Announced,

    /// <summary>A guess that any statement beats.</summary>
    Guess,

    /// <summary>A sentence in the text below.</summary>
    Body,

    /// <summary>A word for an end at the end of the title.</summary>
    Closing,

    /// <summary>A heading above.</summary>
    Inherited,

    /// <summary>A sentence in the text below that names the note's release.</summary>
    Dated,

    /// <summary>The clause of the title, or of the item's own line.</summary>
    Clause,

    /// <summary>A word for an end at the beginning of the title.</summary>
    Opening,

    /// <summary>A mark that stands apart in the title.</summary>
    Marker,

    /// <summary>A field, or a column of a table.</summary>
    Field,
}

/// <summary>What a rule of the reader read: one value for one fact of a feature or a release. Compares by value.</summary>
/// <param name="Fact">The fact: <c>feature</c> (that something is one at all), <c>kep</c>, <c>stage</c>, <c>title</c>, <c>sig</c>, <c>gate</c>; of a release
/// <c>version</c>, <c>date</c>, <c>theme</c>, <c>totals</c>.</param>
/// <param name="Value">The value, as <c>kepcat read --json</c> prints it; of <c>feature</c>, what presents it: <c>item</c>, <c>heading</c>.</param>
/// <param name="Rule">The rule's name: <c>stage.marker</c>.</param>
/// <param name="Strength">How sure the rule is.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record Evidence(string Fact, string Value, string Rule, Strength Strength, Place Place)
{
    /// <summary>Whether it is what the feature says; other evidence was weaker, or came later.</summary>
    public bool Won { get; init; }
}
