namespace KepCatalog.Notes.Model;

/// <summary>Represents a feature in one note. Compares by value.</summary>
/// <param name="Place">The place of the heading, list item or table row that presents it first.</param>
public sealed record ParsedFeature(Place Place)
{
    /// <summary>Gets the number of the KEP, or null if there is none.</summary>
    public int? Kep { get; init; }

    /// <summary>Gets the stage that the feature reaches in the release of the note, or unknown if the note states none.</summary>
    public Stage Stage { get; init; }

    /// <summary>Gets the title in each language, without KEP number, SIG and decoration.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the first paragraph about the feature in each language, as plain text.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets the identifier that the note requests with <c>{#Name}</c>, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>Gets the code spans of the title in their order, as fallback names.</summary>
    public EquatableArray<string> TitleCode { get; init; }

    /// <summary>Gets the display names of the SIGs in the note (<c>API Machinery</c>), the leading SIG first.</summary>
    public EquatableArray<string> Sigs { get; init; }

    /// <summary>Gets the feature gates in the note.</summary>
    public EquatableArray<Located<string>> Gates { get; init; }

    /// <summary>Gets the authors in the note, as handles if there are any.</summary>
    public EquatableArray<string> Contributors { get; init; }

    /// <summary>Gets the history in the note; empty if there is none.</summary>
    public EquatableArray<HistoryEntry> History { get; init; }

    /// <summary>Gets the http and https links of the item, in their order.</summary>
    public EquatableArray<string> Links { get; init; }

    /// <summary>Gets the evidence of the rules and which evidence is used; empty unless <see cref="NoteReader.Explain"/> read the note.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>Gets the leading SIG, or null if there is none, or more than two.</summary>
    public string? Sig => Sigs.Count is 1 or 2 ? Sigs[0] : null;
}

/// <summary>Represents a step in the history of a feature.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Version">The release.</param>
/// <param name="Place">The place in the note.</param>
public sealed record HistoryEntry(Milestone Milestone, KubernetesVersion Version, Place Place)
{
    /// <summary>Gets whether the step is a plan that was not carried out when the note was written, even for a past release.</summary>
    public bool IsPlanned { get; init; }
}
