using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests.Forms;

/// <summary>What a form leaves open and a writer does alike through a whole note.</summary>
internal sealed class Habits
{
    private readonly string kepFormat;

    private readonly (string Open, string Close)? square;

    private readonly Dictionary<Stage, string> suffixes;

    public Habits(Form form, Wording words, Dice dice)
    {
        kepFormat = dice.OneOf(["KEP-{0}", "KEP-{0}", "KEP {0}", "KEP #{0}"]);
        LinkKind = dice.OneOf([LinkKind.Short, LinkKind.Issue, LinkKind.Directory]);
        LinksMentions = !dice.OneIn(3);
        LinksHash = dice.OneIn(2);
        Front = dice.OneOf([FrontStyle.Space, FrontStyle.Colon, FrontStyle.WithTitle]);
        Brackets = dice.OneOf([BracketOrder.StageFirst, BracketOrder.KepFirst, BracketOrder.Together]);
        square = !dice.OneIn(4) ? null : form.Tongue is Tongue.ChineseFullWidth ? ("【", "】") : (" [", "]");
        suffixes = new[] { Stage.Alpha, Stage.Beta, Stage.Stable }.ToDictionary(s => s, s => dice.OneOf(words.Suffixes.Of(s)));
        LinksSuffix = dice.OneIn(4);
        Describes = dice.OneIn(2) || form.Container is Container.Headings or Container.BoldHeadings or Container.Paragraphs;
        var isInline = form.Container is not (Container.Headings or Container.BoldHeadings or Container.Table);
        SpeaksOfTitle = dice.OneIn(2) && isInline && form.Stage is StagePlace.Sentence && form.Kep is not KepPlace.UrlBehind;

        // "**[标题](…)**升级" is no bold text in CommonMark: such titles stay plain.
        BoldTitle = dice.OneIn(3) && isInline && !SpeaksOfTitle;
        Text = dice.OneOf([TextPlace.SameLine, TextPlace.SameLine, TextPlace.NextLine, TextPlace.OwnParagraph]);
        BeforeText = dice.OneOf(Front is FrontStyle.Colon ? Dashes(form.Tongue) : [words.Marks.Colon, .. Dashes(form.Tongue)]);
        BeforeUrl = dice.OneOf([words.Marks.Colon, " "]);
        FieldLabel = dice.OneOf(words.FieldLabels);
        BoldLabel = dice.OneIn(2);
        ListsFields = dice.OneIn(2);
        HistoryFirst = dice.OneIn(2);
        KepColumnFirst = dice.OneIn(2);
        LinksKepCell = dice.OneIn(2);
        BareKepCell = dice.OneIn(3);
        StageColumn = dice.OneOf(words.StageColumns);
        LighterChapters = dice.OneIn(2);
        NumbersContents = dice.OneIn(3);
        FootnoteAtEnd = dice.OneIn(2);
    }

    /// <summary>The ways of a link in front.</summary>
    public enum FrontStyle
    {
        Space,
        Colon,
        WithTitle,
    }

    /// <summary>What comes first where stage and KEP both stand in brackets.</summary>
    public enum BracketOrder
    {
        StageFirst,
        KepFirst,
        Together,
    }

    /// <summary>Where the text of an item begins.</summary>
    public enum TextPlace
    {
        SameLine,
        NextLine,
        OwnParagraph,
    }

    public LinkKind LinkKind { get; }

    /// <summary>Whether a KEP that a sentence names is a link.</summary>
    public bool LinksMentions { get; }

    public bool LinksHash { get; }

    public FrontStyle Front { get; }

    public BracketOrder Brackets { get; }

    /// <summary>Whether a suffix is part of the title's link.</summary>
    public bool LinksSuffix { get; }

    public bool Describes { get; }

    /// <summary>Whether the title is the subject of the sentence with the stage.</summary>
    public bool SpeaksOfTitle { get; }

    public bool BoldTitle { get; }

    public TextPlace Text { get; }

    public string BeforeText { get; }

    public string BeforeUrl { get; }

    public string FieldLabel { get; }

    public bool BoldLabel { get; }

    public bool ListsFields { get; }

    public bool HistoryFirst { get; }

    public bool KepColumnFirst { get; }

    public bool LinksKepCell { get; }

    public bool BareKepCell { get; }

    public string StageColumn { get; }

    /// <summary>Whether chapters have HTML headings in HTML, and bold ones above bold headings.</summary>
    public bool LighterChapters { get; }

    public bool NumbersContents { get; }

    public bool FootnoteAtEnd { get; }

    public string NameOf(RealKep kep) => string.Format(CultureInfo.InvariantCulture, kepFormat, kep.Number);

    public string UrlOf(RealKep kep) => kep.Url(LinkKind);

    public string SuffixOf(Stage stage) => suffixes[stage];

    /// <summary>The suffix in its own brackets, behind a title.</summary>
    public string BracketedSuffix(Stage stage, Punctuation marks)
        => square is { } brackets ? brackets.Open + SuffixOf(stage) + brackets.Close : marks.Bracketed(SuffixOf(stage));

    private static string[] Dashes(Tongue tongue) => tongue is Tongue.ChineseFullWidth ? ["——", " - "] : [" - ", " — "];
}
