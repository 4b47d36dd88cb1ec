using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What a word of the lexicon means to the reader. A word has one sense.</summary>
internal enum Sense
{
    /// <summary>A word that only looks like another one, such as <c>稳定性</c>: it says nothing.</summary>
    Neutral,

    /// <summary>A stage: alpha, beta or stable.</summary>
    Stage,

    /// <summary>Deprecated or removed.</summary>
    End,

    /// <summary>A word for stages and features in general, as headings have it: "features", "阶段".</summary>
    Thing,

    /// <summary>A verb that leads to a stage: "graduates", "升级".</summary>
    Move,

    /// <summary>A verb that leads back to an earlier stage.</summary>
    Back,

    /// <summary>A word that decorates a heading and means nothing alone.</summary>
    Filler,

    /// <summary>A word that binds a stage to its subject: "is now", "现已".</summary>
    Binder,

    /// <summary>"on by default".</summary>
    DefaultOn,

    /// <summary>"not", "尚未".</summary>
    Negation,

    /// <summary>"will", "计划": the stage is announced.</summary>
    Future,

    /// <summary>"unchanged": what it is said of is no news.</summary>
    Unchanged,

    /// <summary>"postponed", "没赶上": what it is said of is not in the release.</summary>
    Withdrawn,

    /// <summary>"all of the following": what a sentence says of all items of its section.</summary>
    All,

    /// <summary>"this release", "本次": the note's own release.</summary>
    Now,

    /// <summary>"later", "the next release": the stage is of another release.</summary>
    Later,

    /// <summary>"previously", "最初": the stage is history.</summary>
    Past,

    /// <summary>"until", "once", "之前": the stage is a condition.</summary>
    Condition,

    /// <summary>"from", "从": what follows is where a feature comes from, if a target follows.</summary>
    Source,

    /// <summary>"to", "至": what follows is where a feature goes.</summary>
    Target,

    /// <summary>What a stage word in front of it belongs to instead of the feature: "beta APIs", "stable channel".</summary>
    Foreign,

    /// <summary>A word behind which a KEP is only mentioned: "similar to", "基于".</summary>
    Passing,

    /// <summary>A word behind which a KEP is only mentioned, unless the text names no other: "see also".</summary>
    See,

    /// <summary>A word behind which a KEP is what the text is about: "part of", "详见".</summary>
    Tracked,

    /// <summary>A word that names an owner: "led by", "牵头".</summary>
    Owner,

    /// <summary>A word for a feature gate.</summary>
    Gate,

    /// <summary>The gate behind it is needed by the feature and is not its own.</summary>
    Needs,

    /// <summary>Software other than Kubernetes: the version behind it is not a release.</summary>
    Software,

    /// <summary>Kubernetes itself.</summary>
    Kubernetes,

    /// <summary>A heading that begins with it is about something else than the features of the release.</summary>
    AsideStart,

    /// <summary>A heading that ends with it is about something else than the features of the release.</summary>
    AsideEnd,

    /// <summary>A heading that begins or ends with it is about something else.</summary>
    Aside,

    /// <summary>A heading that begins with it is a chapter of the note and no feature: "Conclusion".</summary>
    Chapter,

    /// <summary>A release in the text: <c>v1.30</c>. The value is the minor version.</summary>
    Version,
}

/// <summary>A word in a text.</summary>
/// <param name="Sense">What it means.</param>
/// <param name="Value">A <see cref="Stage"/> for stages and ends, a minor version for versions; else 0.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Tag(Sense Sense, int Value, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The stage that a stage or an end names.</summary>
    public Stage Stage => (Stage)Value;
}
