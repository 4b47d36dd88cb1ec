using KepCatalog.Notes.Model;

namespace KepCatalog.Tests.Forms;

/// <summary>Words for the three stages that a feature reaches in most notes.</summary>
internal sealed record StageWords(string[] Alpha, string[] Beta, string[] Stable)
{
    public string[] Of(Stage stage) => stage switch
    {
        Stage.Alpha => Alpha,
        Stage.Beta => Beta,
        _ => Stable,
    };
}

/// <summary>
/// The texts of a language. Made up, of ordinary words; a sentence has no stop at its end. Names in braces are filled in:
/// <c>{release}</c>, <c>{when}</c> (a release or nothing), <c>{kep}</c>, <c>{older}</c> and <c>{old}</c> (releases before), <c>{next}</c>, <c>{person}</c>.
/// </summary>
internal sealed record Wording
{
    public required Punctuation Marks { get; init; }

    public required string[] NoteTitles { get; init; }

    public required string[] Openings { get; init; }

    /// <summary>Headings of features of all kinds.</summary>
    public required string[] Chapters { get; init; }

    /// <summary>Headings of features of one area.</summary>
    public required string[] Areas { get; init; }

    /// <summary>Headings of features of one stage.</summary>
    public required StageWords Sections { get; init; }

    public required StageWords Suffixes { get; init; }

    public required string[] FieldLabels { get; init; }

    /// <summary>What stands behind a label, and in a cell.</summary>
    public required StageWords Values { get; init; }

    public required string[] Subjects { get; init; }

    /// <summary>What a subject does: <c>graduates to beta</c>.</summary>
    public required StageWords Predicates { get; init; }

    public required string[] Whens { get; init; }

    public required string[] Titles { get; init; }

    public required string[] Descriptions { get; init; }

    public required string[] KepSentences { get; init; }

    public required string TitleColumn { get; init; }

    public required string KepColumn { get; init; }

    public required string[] StageColumns { get; init; }

    public required string TextColumn { get; init; }

    public required string[] PassingMentions { get; init; }

    /// <summary>What happened to a feature before it reached the stage.</summary>
    public required StageWords Histories { get; init; }

    public required string[] ContentsHeadings { get; init; }

    public required string[] Totals { get; init; }

    public required string[] OtherVersions { get; init; }

    public required string[] ThanksHeadings { get; init; }

    public required string[] Thanks { get; init; }

    public static Wording Of(Tongue tongue) => tongue switch
    {
        Tongue.English => EnglishWording.Words,
        Tongue.ChineseFullWidth => ChineseWording.Words,
        _ => ChineseWording.Words with { Marks = Punctuation.HalfWidth },
    };
}
