namespace KepCatalog.Tests.Forms;

/// <summary>Where a note states the stage of a feature.</summary>
internal enum StagePlace
{
    SectionHeading,
    TitleSuffix,
    FieldLine,
    Sentence,
    Column,
}

/// <summary>Where a note states the KEP of a feature.</summary>
internal enum KepPlace
{
    LinkInFront,
    TrailingBrackets,
    HashInFront,
    LinkOnTitle,
    UrlBehind,
    Sentence,
    Column,
}

/// <summary>What holds the features of a note.</summary>
internal enum Container
{
    Bullets,
    Numbered,
    Headings,
    BoldHeadings,
    Table,
    Paragraphs,
    Html,
    Footnotes,
}

/// <summary>The language of a note, and its punctuation.</summary>
internal enum Tongue
{
    English,
    ChineseFullWidth,
    ChineseHalfWidth,
}

/// <summary>What stands in a note beside its features, and is none.</summary>
internal enum Noise
{
    None,
    PassingMention,
    History,
    Contents,
    Totals,
    OtherVersion,
    Thanks,
}

/// <summary>How a note is written: one choice of each dimension. Notes of one form differ in words and features only.</summary>
internal sealed record Form(StagePlace Stage, KepPlace Kep, Container Container, Tongue Tongue, Noise Noise)
{
    /// <summary>The names of the dimensions, in the order of <see cref="Choices"/>.</summary>
    public static IReadOnlyList<string> Dimensions { get; } = ["stage", "KEP", "container", "language", "noise"];

    /// <summary>The names of the choices. Together they name the form.</summary>
    public IReadOnlyList<string> Choices => [$"{Stage}", $"{Kep}", $"{Container}", $"{Tongue}", $"{Noise}"];

    /// <summary>The form's line in <c>Forms.misses.txt</c>.</summary>
    public string Name => string.Join(' ', Choices);
}
