namespace KepCatalog.Notes.Model;

/// <summary>What a note is about.</summary>
public enum NoteKind
{
    /// <summary>A release and its features.</summary>
    Release,

    /// <summary>One KEP: its front matter has <c>kep</c>.</summary>
    Kep,

    /// <summary>One feature gate: its front matter has <c>gate</c>, and neither <c>release</c> nor <c>version</c>.</summary>
    Gate,
}

/// <summary>What one note says, before it is compared with anything. Compares by value.</summary>
/// <param name="Path">The note's path, as it was given to the reader.</param>
public sealed record ParsedNote(string Path)
{
    /// <summary>What the note is about.</summary>
    public NoteKind Kind { get; init; }

    /// <summary>The release that the note is about, or null where nothing says so.</summary>
    public Located<KubernetesVersion>? Version { get; init; }

    /// <summary>The day of the release (not of the note), or null.</summary>
    public Located<CalendarDate>? ReleaseDate { get; init; }

    /// <summary>The end of the release's support, or null.</summary>
    public ParsedSupport? Support { get; init; }

    /// <summary>Whether the note speaks of <see cref="ReleaseDate"/> as still to come.</summary>
    public bool ReleaseDateIsPlanned { get; init; }

    /// <summary>The release's theme without decoration, or null.</summary>
    public Located<string>? Theme { get; init; }

    /// <summary>How many features the note says there are, or null where it says nothing.</summary>
    public StatedTotals? Totals { get; init; }

    /// <summary>The note's title: front matter <c>title</c>, else the first heading.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The first paragraph that says something of the release, in plain text.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>The front matter, every key of it, in its order.</summary>
    public EquatableArray<FrontMatterValue> FrontMatter { get; init; }

    /// <summary>The features that the note presents, in the order of their first lines.</summary>
    public EquatableArray<ParsedFeature> Features { get; init; }

    /// <summary>Findings that the writer has seen and explained.</summary>
    public EquatableArray<Acknowledgement> Acknowledgements { get; init; }

    /// <summary>What a KEP note says of its KEP; null in other notes.</summary>
    public ParsedKep? Kep { get; init; }

    /// <summary>What a gate note says of its feature gate; null in other notes.</summary>
    public ParsedGate? Gate { get; init; }

    /// <summary>What others list as features of the release: its announcement, and people who wrote about it.</summary>
    public EquatableArray<ClaimedKep> Claims { get; init; }

    /// <summary>The other releases that the page covers, each with its features; empty for nearly every note. Their findings stand
    /// among those of this note.</summary>
    public EquatableArray<ParsedNote> Further { get; init; }

    /// <summary>What was read of the release's own facts (<c>version</c>, <c>date</c>, <c>theme</c>, <c>totals</c>): what won before what it
    /// won over. Empty unless the note was explained.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>What was found while reading.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The first front matter value of a key, or null.</summary>
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

/// <summary>One scalar of a front matter.</summary>
/// <param name="Key">The key; nested keys are joined by dots, items of a list share their key.</param>
/// <param name="Text">The value as written, never typed: <c>1.30</c> stays <c>1.30</c>.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record FrontMatterValue(string Key, string Text, Place Place);

/// <summary>How many features a note says its release has. Each number is null where it is not stated.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Stable">Those that became stable.</param>
/// <param name="Beta">Those that entered beta.</param>
/// <param name="Alpha">Those that entered alpha.</param>
/// <param name="Place">Where the first number stands.</param>
public sealed record StatedTotals(int? Total, int? Stable, int? Beta, int? Alpha, Place Place)
{
    /// <summary>The number stated for a stage, or null.</summary>
    public int? Of(Stage stage) => stage switch
    {
        Stage.Stable => Stable,
        Stage.Beta => Beta,
        Stage.Alpha => Alpha,
        _ => null,
    };
}

/// <summary>A KEP in a list that is not the note's own.</summary>
/// <param name="Kep">The number.</param>
/// <param name="Stage">The stage that it is listed at.</param>
/// <param name="IsAnnounced">Whether the list is that of the release's announcement, which is meant to be complete.</param>
/// <param name="Place">Where the note says so.</param>
public sealed record ClaimedKep(int Kep, Stage Stage, bool IsAnnounced, Place Place);

/// <summary>The end of a release's support as a note has it.</summary>
/// <param name="Until">The last day.</param>
/// <param name="IsPlanned">Whether that is the planned day.</param>
/// <param name="Upstream">What the note names as the source, or null.</param>
/// <param name="Place">Where the day stands.</param>
public sealed record ParsedSupport(CalendarDate Until, bool IsPlanned, string? Upstream, Place Place);

/// <summary>A finding that a note's front matter accepts, with a reason.</summary>
/// <param name="FindingId">The id of the kind.</param>
/// <param name="Keps">The KEPs that it is limited to; none for the whole note.</param>
/// <param name="Reason">Why it stands.</param>
/// <param name="Place">Where the acknowledgement stands.</param>
public sealed record Acknowledgement(string FindingId, EquatableArray<int> Keps, string Reason, Place Place);
