using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents what the headings above a place say about it.</summary>
/// <param name="Stage">The stage, or unknown if they state none.</param>
/// <param name="IsEnds">Whether they are about deprecations and removals without saying which.</param>
/// <param name="Sigs">The SIGs.</param>
/// <param name="InFeature">Whether the place is in the section of a feature: its text is a detail of the feature.</param>
internal readonly record struct Context(Stage Stage, bool IsEnds, EquatableArray<string> Sigs, bool InFeature)
{
    /// <summary>Gets the place of the stage.</summary>
    public Place StagePlace { get; init; }

    /// <summary>Gets whether a heading above says that the text is about feature gates.</summary>
    public bool IsAboutGates { get; init; }

    /// <summary>Gets whether the headings group features by stage, so that items below them are features even without a KEP.</summary>
    public bool GroupsByStage => Stage != Stage.Unknown || IsEnds;

    public bool IsAboutEnds => IsEnds || Stage is Stage.Deprecated or Stage.Removed;

    /// <summary>Returns the context without a stage.</summary>
    public Context WithoutStage() => this with { Stage = Stage.Unknown, IsEnds = false };

    public Context With(HeadingRole role, Place place) => role.Kind switch
    {
        HeadingKind.Stage => this with { Stage = role.Stage, IsEnds = false, StagePlace = place },
        HeadingKind.Ends => this with { Stage = Stage.Unknown, IsEnds = true, StagePlace = place },
        HeadingKind.Area => this with { Sigs = role.Sigs },
        _ => this,
    };
}

/// <summary>Represents a KEP and the text that names it.</summary>
internal sealed record NamedKep(KepReference Reference, RichText Text)
{
    public int Number => Reference.Number;
}

/// <summary>Represents a place in a note that presents a feature: a heading, an item, a table row or a paragraph.
/// A feature can have several candidates, such as an overview and a detailed section.</summary>
internal sealed class Candidate
{
    private Phrase? phrase;
    private string? titleSource;
    private Title? title;

    /// <summary>Creates a candidate from a text whose first line is the title.</summary>
    public static Candidate Of(string rule, RichText text, NamedKep? kep, Context context)
        => new() { Rule = rule, Place = text.Place, Named = kep, TitleText = text, TitleLine = text.FirstLine, OwnText = text.Plain, Context = context };

    /// <summary>Gets the place.</summary>
    public Place Place { get; init; }

    /// <summary>Gets the reference to the KEP with its text, or null for a feature without a number.</summary>
    public NamedKep? Named { get; set; }

    /// <summary>Gets the KEP, or null.</summary>
    public int? Kep => Named?.Number;

    /// <summary>Gets the heading, the item's own text or the title of the row.</summary>
    public RichText TitleText { get; init; } = null!;

    /// <summary>Gets the part of the title text that is the title.</summary>
    public string TitleLine { get; init; } = "";

    /// <summary>Gets the own text up to the next block: the title line and the rest of the same paragraph.</summary>
    public string OwnText { get; init; } = "";

    /// <summary>Gets what the headings above say.</summary>
    public Context Context { get; init; }

    /// <summary>Gets the name of the rule that read it as a feature.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Gets all texts about the feature besides the title, in reading order.</summary>
    public List<Paragraph> Body { get; } = [];

    /// <summary>Gets the labelled lines in these texts.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Gets the gates in a table column, or in a list that contains only names.</summary>
    public List<Located<string>> ListedGates { get; } = [];

    /// <summary>Gets the evidence of the rules for all facts.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>Gets or sets the stage of the strongest evidence.</summary>
    public Stage Stage { get; set; }

    /// <summary>Gets or sets whether the stage only comes from a heading about both deprecations and removals.</summary>
    public bool StageIsWeak { get; set; }

    /// <summary>Gets the title line with the meaning of its words.</summary>
    public Phrase Phrase => phrase ??= TitleLine == TitleText.Plain ? TitleText.Phrase : TitleLine == TitleText.FirstLine ? TitleText.Line : new Phrase(TitleLine);

    /// <summary>Gets the tags of the title line.</summary>
    public List<Tag> LineTags => Phrase.Tags;

    /// <summary>Returns the texts below the title line, each with its start position. The rest of the own text comes first.</summary>
    public IEnumerable<(RichText Text, int Start)> Below()
    {
        var start = TitleText.Plain.IndexOf(TitleLine, StringComparison.Ordinal) + TitleLine.Length;
        if (OwnText.Length > TitleLine.Length && start < TitleText.Plain.Length)
        {
            yield return (TitleText, start);
        }

        foreach (var paragraph in Body)
        {
            yield return (paragraph.Text, 0);
        }
    }

    /// <summary>Gets the end of the part of the title line that is about this KEP: "KEP-1 is stable, KEP-2 moves to beta".</summary>
    public int OwnEnd
    {
        get
        {
            if (Named is null || Named.Text != TitleText)
            {
                return TitleLine.Length;
            }

            var last = Named.Reference;
            foreach (var next in KepReferences.Find(TitleText).Where(r => r.Start >= Named.Reference.End))
            {
                if (!Mentions.Joins(TitleText, last, next))
                {
                    return Math.Min(next.Start, TitleLine.Length);
                }

                last = next;
            }

            return TitleLine.Length;
        }
    }

    /// <summary>Gets the end of the first sentence of the title line in its text.</summary>
    public int FirstSentenceEnd => Math.Max(0, TitleText.Plain.IndexOf(TitleLine, StringComparison.Ordinal)) + Phrase.Sentences.FirstOrDefault().End;

    /// <summary>Returns the place of a word of the title line in the note.</summary>
    public Place PlaceInTitle(Tag tag)
        => TitleText.PlaceAt(Math.Max(0, TitleText.Plain.IndexOf(TitleLine, StringComparison.Ordinal)) + tag.Start, tag.Length);

    /// <summary>Gets the parts of the title line.</summary>
    public Title Line => Phrase.Title;

    /// <summary>Gets the parts of the title: the line or a part of it.</summary>
    public Title Title => title ??= TitleSource == TitleLine ? Line : Titles.Read(TitleSource);

    /// <summary>Gets the words of the title: <see cref="FeatureTitle.SourceOf"/>.</summary>
    public string TitleSource => titleSource ??= FeatureTitle.SourceOf(this);
}
