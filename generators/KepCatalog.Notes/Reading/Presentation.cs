using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What the headings above a place say about it.</summary>
/// <param name="Stage">The stage that they state; unknown where they state none.</param>
/// <param name="IsEnds">Whether they speak of deprecations and removals without saying which.</param>
/// <param name="Sigs">The SIGs that they name.</param>
/// <param name="InFeature">Whether a feature's own section is around the place: what stands there are details of it.</param>
internal readonly record struct Context(Stage Stage, bool IsEnds, EquatableArray<string> Sigs, bool InFeature)
{
    /// <summary>Whether the headings group features by stage, so that what stands below is a feature even without a KEP.</summary>
    public bool GroupsByStage => Stage != Stage.Unknown || IsEnds;

    public bool IsAboutEnds => IsEnds || Stage is Stage.Deprecated or Stage.Removed;

    public Context With(HeadingRole role) => role.Kind switch
    {
        HeadingKind.Stage => this with { Stage = role.Stage, IsEnds = false },
        HeadingKind.Ends => this with { Stage = Stage.Unknown, IsEnds = true },
        HeadingKind.Area => this with { Sigs = role.Sigs },
        _ => this,
    };
}

/// <summary>One place of a note that presents a feature: a heading, an item, a table row or a paragraph.
/// A feature can have several, such as an overview and a detailed section.</summary>
internal sealed class Presentation
{
    private Title? line;
    private Title? title;

    /// <summary>Where it stands.</summary>
    public Place Place { get; set; }

    /// <summary>The KEP, or null.</summary>
    public int? Kep { get; set; }

    /// <summary>The reference that names the KEP, and the text that it stands in.</summary>
    public (KepReference Reference, RichText Text)? Reference { get; set; }

    /// <summary>The heading, the item's first line or the row's title.</summary>
    public RichText TitleText { get; init; } = null!;

    /// <summary>The part of the title text that titles the feature.</summary>
    public string TitleLine { get; init; } = "";

    /// <summary>That line taken apart.</summary>
    public Title Line => line ??= Titles.Read(TitleLine);

    /// <summary>The words that title the feature taken apart: the line, or less than it.</summary>
    public Title Title => title ??= FeatureTitle.SourceOf(this) is var source && source == TitleLine ? Line : Titles.Read(source);

    /// <summary>The text that states the stage: the title line, and what follows it on an item's first paragraph.</summary>
    public string StageText { get; set; } = "";

    /// <summary>What the headings above say.</summary>
    public Context Context { get; set; }

    /// <summary>Everything said about it besides the title, in reading order.</summary>
    public List<Paragraph> Body { get; } = [];

    /// <summary>The labelled lines among that.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Gates that a table column gives, or a list of nothing but names.</summary>
    public List<Located<string>> ListedGates { get; } = [];

    /// <summary>The stage.</summary>
    public Stage Stage { get; set; }

    /// <summary>Whether the stage is only that of a heading about deprecations and removals together.</summary>
    public bool StageIsWeak { get; set; }
}
