using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What the headings above a place say about it.</summary>
/// <param name="Stage">The stage that they state; unknown if they state none.</param>
/// <param name="IsEnds">Whether they speak of deprecations and removals without saying which.</param>
/// <param name="Sigs">The SIGs that they name.</param>
/// <param name="InFeature">Whether a feature's own section is around the place: what stands there are details of it.</param>
internal readonly record struct Context(Stage Stage, bool IsEnds, EquatableArray<string> Sigs, bool InFeature)
{
    /// <summary>Where the stage is stated.</summary>
    public Place StagePlace { get; init; }

    /// <summary>Whether the headings group features by stage, so that what stands below is a feature even without a KEP.</summary>
    public bool GroupsByStage => Stage != Stage.Unknown || IsEnds;

    public bool IsAboutEnds => IsEnds || Stage is Stage.Deprecated or Stage.Removed;

    /// <summary>The context without a stage.</summary>
    public Context WithoutStage => this with { Stage = Stage.Unknown, IsEnds = false };

    public Context With(HeadingRole role, Place place) => role.Kind switch
    {
        HeadingKind.Stage => this with { Stage = role.Stage, IsEnds = false, StagePlace = place },
        HeadingKind.Ends => this with { Stage = Stage.Unknown, IsEnds = true, StagePlace = place },
        HeadingKind.Area => this with { Sigs = role.Sigs },
        _ => this,
    };
}

/// <summary>A KEP, and the text that names it.</summary>
internal sealed record NamedKep(KepReference Reference, RichText Text)
{
    public int Number => Reference.Number;
}

/// <summary>One place of a note that presents a feature: a heading, an item, a table row or a paragraph.
/// A feature can have several, such as an overview and a detailed section.</summary>
internal sealed class Candidate
{
    private Phrase? phrase;
    private string? titleSource;
    private Title? title;

    /// <summary>A text whose first line titles the feature.</summary>
    public static Candidate Of(string rule, RichText text, NamedKep? kep, Context context)
        => new() { Rule = rule, Place = text.Place, Named = kep, TitleText = text, TitleLine = text.FirstLine, OwnText = text.Plain, Context = context };

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>The reference that names the KEP, with its text; null for a feature without a number.</summary>
    public NamedKep? Named { get; init; }

    /// <summary>The KEP, or null.</summary>
    public int? Kep => Named?.Number;

    /// <summary>The heading, the item's own text or the row's title.</summary>
    public RichText TitleText { get; init; } = null!;

    /// <summary>The part of the title text that titles the feature.</summary>
    public string TitleLine { get; init; } = "";

    /// <summary>The text of its own, as far as the next block: the title line, and what follows it in the same paragraph.</summary>
    public string OwnText { get; init; } = "";

    /// <summary>What the headings above say.</summary>
    public Context Context { get; init; }

    /// <summary>The name of the rule that took it for a feature.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Everything said about it besides the title, in reading order.</summary>
    public List<Paragraph> Body { get; } = [];

    /// <summary>The labelled lines among that.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Gates that a table column gives, or a list of nothing but names.</summary>
    public List<Located<string>> ListedGates { get; } = [];

    /// <summary>What the rules found, of every fact.</summary>
    public List<Evidence> Evidence { get; } = [];

    /// <summary>The stage that the strongest evidence gives.</summary>
    public Stage Stage { get; set; }

    /// <summary>Whether the stage is only that of a heading about deprecations and removals together.</summary>
    public bool StageIsWeak { get; set; }

    /// <summary>The title line with what its words say.</summary>
    public Phrase Phrase => phrase ??= TitleLine == TitleText.Plain ? TitleText.Phrase : TitleLine == TitleText.FirstLine ? TitleText.Line : new Phrase(TitleLine);

    /// <summary>The tags of the title line.</summary>
    public List<Tag> LineTags => Phrase.Tags;

    /// <summary>The texts below the title line, each with the place from which on it is below: the rest of its own text first.</summary>
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

    /// <summary>How far the title line is about this KEP: "KEP-1 is stable, KEP-2 moves to beta".</summary>
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

    /// <summary>Where the first sentence of the title line ends in its text.</summary>
    public int FirstSentenceEnd => Math.Max(0, TitleText.Plain.IndexOf(TitleLine, StringComparison.Ordinal)) + Phrase.Sentences.FirstOrDefault().End;

    /// <summary>Where a word of the title line stands in the note.</summary>
    public Place PlaceInTitle(Tag tag)
        => TitleText.PlaceAt(Math.Max(0, TitleText.Plain.IndexOf(TitleLine, StringComparison.Ordinal)) + tag.Start, tag.Length);

    /// <summary>The title line taken apart.</summary>
    public Title Line => Phrase.Title;

    /// <summary>The words that title the feature taken apart: the line, or less than it.</summary>
    public Title Title => title ??= TitleSource == TitleLine ? Line : Titles.Read(TitleSource);

    /// <summary>The words that title the feature: <see cref="FeatureTitle.SourceOf"/>.</summary>
    public string TitleSource => titleSource ??= FeatureTitle.SourceOf(this);
}
