namespace KepCatalog.Notes.Model;

/// <summary>Specifies the kind of a note.</summary>
public enum NoteKind
{
    /// <summary>A note on a release and its features.</summary>
    Release,

    /// <summary>A note on a KEP: its front matter has <c>kep</c>.</summary>
    Kep,

    /// <summary>A note on a feature gate: its front matter has <c>gate</c>, and neither <c>release</c> nor <c>version</c>.</summary>
    Gate,
}

/// <summary>Represents the content of a note before it is compared with others. Compares by value.</summary>
/// <param name="Path">The path of the note, as passed to the reader.</param>
public sealed record ParsedNote(string Path)
{
    /// <summary>Gets the kind of the note.</summary>
    public NoteKind Kind { get; init; }

    /// <summary>Gets the release of the note, or null if the note does not name it.</summary>
    public Located<KubernetesVersion>? Version { get; init; }

    /// <summary>Gets the date of the release (not of the note), or null.</summary>
    public Located<CalendarDate>? ReleaseDate { get; init; }

    /// <summary>Gets the end of support of the release, or null.</summary>
    public ParsedSupport? Support { get; init; }

    /// <summary>Gets the removals and other changes that people who upgrade must know.</summary>
    public ParsedChanges Changes { get; init; } = ParsedChanges.None;

    /// <summary>Gets whether <see cref="ReleaseDate"/> was in the future when the note was written.</summary>
    public bool ReleaseDateIsPlanned { get; init; }

    /// <summary>Gets the theme of the release without decoration, or null.</summary>
    public Located<string>? Theme { get; init; }

    /// <summary>Gets the stated numbers of features, or null if the note states none.</summary>
    public StatedTotals? Totals { get; init; }

    /// <summary>Gets the title: <c>title</c> in the front matter, or else the first heading.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the first paragraph about the release, as plain text.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets all keys of the front matter in their order.</summary>
    public EquatableArray<FrontMatterValue> FrontMatter { get; init; }

    /// <summary>Gets the features in the order of their first lines.</summary>
    public EquatableArray<ParsedFeature> Features { get; init; }

    /// <summary>Gets the findings that the author acknowledged.</summary>
    public EquatableArray<Acknowledgement> Acknowledgements { get; init; }

    /// <summary>Gets the content of a KEP note, or null for other notes.</summary>
    public ParsedKep? Kep { get; init; }

    /// <summary>Gets the content of a gate note, or null for other notes.</summary>
    public ParsedGate? Gate { get; init; }

    /// <summary>Gets the lists of features from others: the announcement of the release, and other authors.</summary>
    public EquatableArray<ClaimedKep> Claims { get; init; }

    /// <summary>Gets the other releases of the page, each with its features; empty for most notes. Their findings are
    /// in this note.</summary>
    public EquatableArray<ParsedNote> Further { get; init; }

    /// <summary>Gets the evidence for the facts of the release (<c>version</c>, <c>date</c>, <c>theme</c>, <c>totals</c>), the evidence that is used
    /// first. Empty unless the note was explained.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>Gets the findings of the reader.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>Returns the first front matter value of a key, or null.</summary>
    /// <param name="key">The key, in any case.</param>
    public FrontMatterValue? FrontMatterOf(string key)
    {
        foreach (var value in FrontMatter)
        {
            if (string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>Represents a scalar of the front matter.</summary>
/// <param name="Key">The key. Nested keys are joined by dots, and items of a list share their key.</param>
/// <param name="Text">The value as text: <c>1.30</c> stays <c>1.30</c>.</param>
/// <param name="Place">The place of the value.</param>
public sealed record FrontMatterValue(string Key, string Text, Place Place)
{
    /// <summary>Gets the number of the list item that the value belongs to, from 1 in the order of the front matter, or 0 outside of lists of mappings. Values
    /// of one entry share it.</summary>
    public int Item { get; init; }
}

/// <summary>Represents the numbers of features that a note states. A number is null if the note does not state it.</summary>
/// <param name="Total">The number of all features.</param>
/// <param name="Stable">The number of features that became stable.</param>
/// <param name="Beta">The number of features that entered beta.</param>
/// <param name="Alpha">The number of features that entered alpha.</param>
/// <param name="Place">The place of the first number.</param>
public sealed record StatedTotals(int? Total, int? Stable, int? Beta, int? Alpha, Place Place)
{
    /// <summary>Returns the number for a stage, or null.</summary>
    public int? Of(Stage stage) => stage switch
    {
        Stage.Stable => Stable,
        Stage.Beta => Beta,
        Stage.Alpha => Alpha,
        _ => null,
    };
}

/// <summary>Represents a KEP in a list from others.</summary>
/// <param name="Kep">The number.</param>
/// <param name="Stage">The stage in the list.</param>
/// <param name="IsAnnounced">Whether the list is from the announcement of the release, which is complete.</param>
/// <param name="Place">The place in the note.</param>
public sealed record ClaimedKep(int Kep, Stage Stage, bool IsAnnounced, Place Place);

/// <summary>Represents the end of support of a release in a note.</summary>
/// <param name="Until">The last day.</param>
/// <param name="IsPlanned">Whether the day is a plan.</param>
/// <param name="Upstream">The source that the note names, or null.</param>
/// <param name="Place">The place of the day.</param>
public sealed record ParsedSupport(CalendarDate Until, bool IsPlanned, string? Upstream, Place Place);

/// <summary>Represents a finding that the front matter of a note accepts, with a reason.</summary>
/// <param name="FindingId">The id of the kind.</param>
/// <param name="Keps">The KEPs that it is limited to; empty for the whole note.</param>
/// <param name="Reason">The reason why the finding is accepted.</param>
/// <param name="Place">The place of the acknowledgement.</param>
public sealed record Acknowledgement(string FindingId, EquatableArray<int> Keps, string Reason, Place Place);
