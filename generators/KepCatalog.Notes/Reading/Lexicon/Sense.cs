using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Specifies the meaning of a word in the lexicon. A word has one sense.</summary>
internal enum Sense
{
    /// <summary>A word without meaning that only looks like another one, such as <c>稳定性</c>.</summary>
    Neutral,

    /// <summary>A stage: alpha, beta or stable.</summary>
    Stage,

    /// <summary>Deprecated or removed.</summary>
    End,

    /// <summary>A general word for stages and features in headings: "features", "阶段".</summary>
    Thing,

    /// <summary>A verb that leads to a stage: "graduates", "升级".</summary>
    Move,

    /// <summary>A verb that leads back to an earlier stage.</summary>
    Back,

    /// <summary>A word that decorates a heading and has no meaning of its own.</summary>
    Filler,

    /// <summary>A word that connects a stage to its subject: "is now", "现已".</summary>
    Binder,

    /// <summary>"on by default".</summary>
    DefaultOn,

    /// <summary>"not", "尚未".</summary>
    Negation,

    /// <summary>"will", "计划": the stage is announced.</summary>
    Future,

    /// <summary>"unchanged": the subject is not new.</summary>
    Unchanged,

    /// <summary>"postponed", "没赶上": the subject is not in the release.</summary>
    Withdrawn,

    /// <summary>"all of the following": the sentence applies to all items of its section.</summary>
    All,

    /// <summary>"this release", "本次": the release of the note.</summary>
    Now,

    /// <summary>"later", "the next release": the stage belongs to another release.</summary>
    Later,

    /// <summary>"previously", "最初": the stage is history.</summary>
    Past,

    /// <summary>"until", "once", "之前": the stage is a condition.</summary>
    Condition,

    /// <summary>"from", "从": the previous stage of a feature follows, if a target follows too.</summary>
    Source,

    /// <summary>"to", "至": the new stage of a feature follows.</summary>
    Target,

    /// <summary>The subject of a stage word before it, instead of the feature: "beta APIs", "stable channel".</summary>
    Foreign,

    /// <summary>A word after which a KEP is only mentioned: "similar to", "基于".</summary>
    Passing,

    /// <summary>A word after which a KEP is only mentioned, unless the text names no other KEP: "see also".</summary>
    See,

    /// <summary>A word after which a KEP is the subject of the text: "part of", "详见".</summary>
    Tracked,

    /// <summary>A word that names an owner: "led by", "牵头".</summary>
    Owner,

    /// <summary>A word for a feature gate.</summary>
    Gate,

    /// <summary>A word after which a gate is a dependency of the feature and not its own gate.</summary>
    Needs,

    /// <summary>Software other than Kubernetes: the version after it is not a release.</summary>
    Software,

    /// <summary>Kubernetes itself.</summary>
    Kubernetes,

    /// <summary>A heading that begins with it is not about features of the release.</summary>
    AsideStart,

    /// <summary>A heading that ends with it is not about features of the release.</summary>
    AsideEnd,

    /// <summary>A heading that begins or ends with it is not about features.</summary>
    Aside,

    /// <summary>A heading that begins with it is a chapter of the note and not a feature: "Conclusion".</summary>
    Chapter,

    /// <summary>A release in the text: <c>v1.30</c>. The value is the minor version.</summary>
    Version,
}

/// <summary>Represents a word in a text.</summary>
/// <param name="Sense">Its sense.</param>
/// <param name="Value">A <see cref="Stage"/> for stages and ends, a minor version for versions, otherwise 0.</param>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
internal sealed record Tag(Sense Sense, int Value, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Gets the stage of a stage or end word.</summary>
    public Stage Stage => (Stage)Value;
}
