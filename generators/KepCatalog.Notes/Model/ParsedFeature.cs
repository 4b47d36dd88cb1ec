namespace KepCatalog.Notes.Model;

/// <summary>A feature as one note presents it. Compares by value.</summary>
/// <param name="Place">The heading, list item or table row that presents it first.</param>
public sealed record ParsedFeature(Place Place)
{
    /// <summary>The KEP's number, or null for a feature without one.</summary>
    public int? Kep { get; init; }

    /// <summary>The stage that it reaches in the note's release; unknown where the note states none.</summary>
    public Stage Stage { get; init; }

    /// <summary>The title in each language that the note gives it in, without KEP number, SIG and decoration.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The first paragraph about it in each language, as plain text.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>The identifier that the note asks for with <c>{#Name}</c>, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>The code spans of the title, in their order: names to fall back on.</summary>
    public EquatableArray<string> TitleCode { get; init; }

    /// <summary>The SIGs that the note names for it, in display form (<c>API Machinery</c>); the lead first.</summary>
    public EquatableArray<string> Sigs { get; init; }

    /// <summary>The feature gates that the note names for it.</summary>
    public EquatableArray<Located<string>> Gates { get; init; }

    /// <summary>The people that the note names as its authors: their handles where it gives them.</summary>
    public EquatableArray<string> Contributors { get; init; }

    /// <summary>Its way through the releases, where the note tells one.</summary>
    public EquatableArray<HistoryEntry> History { get; init; }

    /// <summary>The links of its item, first to last; only http and https.</summary>
    public EquatableArray<string> Links { get; init; }

    /// <summary>What the rules of the reader read, and which won; empty unless <see cref="NoteReader.Explain"/> read the note.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>The leading SIG, or null where none is named, or more than two share it.</summary>
    public string? Sig => Sigs.Count is 1 or 2 ? Sigs[0] : null;
}

/// <summary>One step of a feature's history.</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Version">In which release.</param>
/// <param name="Place">Where the note says so.</param>
public sealed record HistoryEntry(Milestone Milestone, KubernetesVersion Version, Place Place)
{
    /// <summary>Whether it is a plan that was not carried out when the note was written, whatever its release.</summary>
    public bool IsPlanned { get; init; }
}
